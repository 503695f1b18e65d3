"""People and their ages, body and health, home and town, journeys, work, crafts, sport and the arts."""

EVERYDAY = """
arbeitgeber | employer
pflicht sorgfaltspflicht verpflicht | duty duties oblig
eintritt ticket eintrittskart fahrkart fahrschein | admission ticket entry fare
besucher besuch gast gaste zuschauer | attendance visitor guest spectator audience
hebamme geburtshilfe entbindung kreissaal gebur geburt schwanger | midwi matern obstetric birth born pregnan
notaufnahme notfall notarzt | emergency emergencies
krankenwagen rettungswagen sanitat | ambulance paramedic
pflegeheim altenheim seniorenheim | nursing care-home
ruhestand pensionier rente rentner | retire pension
kindergarten kita tagesmutter krippe kinderbetreu | nursery kindergarten childcare creche
auslander auslandisch | foreign
jahrzehnt | decade
treibhausgas ausstoss emission co2 | emission greenhouse carbon
wasserstoff | hydrogen
erdol rohol mineralol | crude oil petrol
ufer boschung | bank shore riverside
insel inseln | island isle
dorf dorfer ortschaft | village hamlet
mauer wand wande | wall
turm turme kirchturm | tower spire
denkmal mahnmal | monument memorial
mord ermord totschlag getotet | murder homicide manslaughter
angriff angegriff uberfall attack anschlag | attack assault raid
frieden waffenruh waffenstillstand | peace ceasefire truce
friedhof grab graber beerdig bestatt | cemetery grave buried burial funeral
abkommen vereinbar vertrag | agreement accord treaty pact
handel handler | trade trader
verhandlung verhandelt | negotiat talks
ausschuss ausschusse gremium | committee panel
verordnung vorschrift regelung | regulation rule ordinance
beschwerde beschwert | complaint complain
vorwurf vorwurfe vorgeworf beschuldig | accus allegation allege
entschuldig | apolog
kunstler maler bildhauer | artist painter sculptor
sanger sangerin gesang chor | singer singing choir
schauspieler darsteller | actor actress
sammlung sammler | collection collector
fussball kicker | football soccer
saison spielzeit | season
meisterschaft meister titel | championship champion title
schwimmen schwimmer freibad hallenbad schwimmbad | swim swimmer pool
turnhalle sporthalle | gym gymnasium
ehrenamt freiwillig | volunteer voluntary
pfarrer priester pastor bischof | priest vicar pastor bishop
moschee | mosque
dunger pflanzenschutz | fertilis fertiliz pesticide
trinkwasser leitungswasser | drinking tap
leitung rohr rohre | pipe pipeline
kabel seil drahtseil | cable rope wire
ausbildung lehrling auszubildend azubi lehre | training apprentic trainee
schicht schichten nachtschicht | shift
kuche koch kochin | kitchen chef cook
mobel | furniture
kleidung kleider bekleidung | clothes clothing garment
schuh schuhe | shoe
spielzeug | toy
rechnung rechnungen | bill invoice
lagerhaus lagerhall depot | warehouse depot
paket pakete zustell | parcel package deliver
lastwagen lkw laster | lorry lorries truck
motor motoren triebwerk | engine motor
bremse bremsen | brake
verspat verzoger | delay late
bahnhof haltestelle | station stop
flughafen flugplatz | airport airfield
zelt zelte | tent
obdachlos wohnungslos | homeless
arm arme armut bedurftig | poor poverty needy
reich reiche vermogend | rich wealthy
jung junge jugend jugendlich | young youth
junge jungen | boy
madchen | girl
witwe witwer | widow
zwilling | twin
hochzeit geheirat heirat | wedding marri
scheidung geschied | divorc
erbe erben erbschaft nachlass | inherit heir estate
testament | will bequest
gift vergift giftig | poison toxic
operation operier eingriff | surgery operation operated
krebs tumor | cancer tumour tumor
herz herzen | heart cardiac
bein beine | leg
kopf schadel | head skull
auge augen | eye
zahn zahne zahnarzt | tooth teeth dent
wohnung wohnungen sozialwohnung mietwohnung | flat apartment dwelling home
nebenkosten umlage | charge utilities
schimmel feucht | mould mold damp
maurer handwerker zimmermann | bricklayer craftsm builder tradesm
feuerwache | fire station
matrose seemann schiffer kapitan | sailor seaman deckhand captain
maschinist ingenieur techniker | engineer technician
sturm unwetter orkan | storm gale
reederei reeder | shipowner shipping ferries
berufung revision rechtsmittel | appeal
schadenersatz schmerzensgeld entschadig | damages compensat
verfahrenskosten prozesskosten | costs
sorge sorgen befurcht besorg | worr fear concern
warnt gewarnt warnung | warn warning
verheimlich verschwieg verschleier vertusch | hid hide hiding conceal cover-up
verlanger verlangert | extend extension renew
futter futtern | feed fodder
affe affen | monkey ape
vogel vogeln | bird
fisch fische fischer | fish fisher
pferd pferde | horse
schaf schafe ziege | sheep goat
biene bienen imker | bee beekeeper
blume blumen garten | flower garden
brot mehl | bread flour
milch butter | milk butter
kauft einkauf laden geschaft | shop store
kasse kassier | till checkout cashier
fahrplan takt | timetable schedule
fahrgast reisend passagier | passenger traveller traveler
unterkunft herberge pension | accommodation hostel lodging
abfahr abgefahr losfuhr losgefahr verliess verlass | depart left leave
"""

"""Things, people and conditions that the news counts, measures and reports on."""

MATTERS = """
bergmann bergleut kumpel | miner
mine bergwerk zeche grube | mine pit colliery
finale endspiel | final
halbfinale | semi-final semifinal
mannschaft spieler spielerin volleyball handball basketball elf kader | team side squad player
breitband glasfaser internetanschluss | broadband fibre fiber
hof hofe bauernhof | farm
musiker musikerin | musician
orchester philharmoni | orchestra philharmonic
boe boen sturm wind orkan | gust wind gale storm hurricane
kranich gans ganse ente enten storch storche vogel zugvogel mowe | bird crane goose geese duck stork gull
wolf wolfe rudel | wolf wolves pack
bar baren | bear
fuchs fuchse | fox
wal wale delfin delphin robbe seehund | whale dolphin seal
kuh rind kalb stier | cow cattle calf bull
schwein ferkel sau | pig swine piglet
huhn huhner henne geflugel | chicken hen poultry
insekt kafer schmetterling wespe mucke | insect beetle butterfly wasp mosquito
katze kater | cat
hund hunde welpe | dog puppy
baum eiche buche fichte kiefer | tree oak beech spruce pine
blume blute | flower bloom blossom
pilz pilze | mushroom fungus
kartoffel | potato
apfel apfel obst | apple fruit
gemuse | vegetable
fleisch wurst | meat sausage
kaffee | coffee
tee | tea
schokolade kakao | chocolate cocoa
restaurant gaststatte gasthaus gasthof wirtshaus kneipe lokal | restaurant inn pub bar
wirt gastwirt gastronom | landlord innkeeper restaurateur publican
supermarkt discounter einzelhand handler | supermarket retailer shop
kaufhaus warenhaus | store
markt wochenmarkt | market
lager lagerhalle | warehouse
buro buroflache | office
hochhaus wolkenkratz turm | tower skyscraper high-rise
schloss burg palast festung | castle palace fortress
kloster abtei | monastery abbey convent
kapelle dom munster kathedral kirche basilika | chapel cathedral church minster basilica
orgel | organ
glocke | bell
friedhof grab | cemetery grave
brunnen | fountain well
damm deich staumauer talsperre stausee staudamm | dam dyke levee reservoir
kanal schleuse | canal lock
hafen kai mole | port harbour quay pier
strand kuste | beach coast shore
gletscher eis | glacier ice
vulkan lava | volcano lava
hohle stollen | cave cavern
wuste | desert
hugel berg gipfel | hill mountain peak summit
park grunanlage | park garden
spielplatz | playground
sportplatz stadion | pitch stadium ground
rathaus stadthalle | hall
feuerwehrhaus wache | station
gefangnis justizvollzug haftanstalt | prison jail
polizist beamte beamter | officer police policeman
feuerwehrmann feuerwehrleut einsatzkraft helfer | firefighter crew rescuer
soldat truppe | soldier troop
pilot kapitan | pilot captain
fahrer lenker steuer | driver driving drove driven wheel
beifahrer insasse mitfahrer | passenger occupant
radfahrer radler | cyclist
fussganger passant | pedestrian passer
nachbar anwohner | neighbour neighbor resident
mieter pachter | tenant leaseholder
eigentumer besitzer inhaber halter | owner
vermieter | landlord
erbe witwe | heir widow
sohn sohne | son
tochter | daughter
vater | father
mutter | mother
bruder | brother
schwester | sister
enkel enkelin | grandchild grandson granddaughter
ehemann gatte | husband
ehefrau gattin | wife
baby saugling neugeboren | baby infant newborn
zwilling drilling | twin triplet
jugendlich teenager | teenager youth
erwachsene | adult
kunstler bildhauer maler | artist sculptor painter
schriftsteller autor dichter romancier | writer author novelist poet
journalist reporter redakteur | journalist reporter editor
wissenschaftl forscher | scientist researcher
historiker | historian
physiker | physicist
chemiker | chemist
biologe biologin | biologist
architekt architektin | architect
ingenieur | engineer
arzt chirurg | doctor surgeon physician
krankenschwester pfleger pflegekraft | nurse
apothek apotheker | pharmac chemist
richter kammer senat | judge bench
anwalt verteidiger | lawyer counsel defence
zeuge | witness
verein klub | club
partei fraktion | party caucus
abgeordnet parlamentari | lawmaker deputy legislator
wahlkreis | constituency
burgerentscheid volksentscheid referendum volksabstimm | referendum plebiscite
petition unterschrift | petition signature
gesetz gesetzentwurf novelle | law bill act legislation
verfassung grundgesetz | constitution
haushalt etat budget | budget
grundstuck flurstuck gelande areal | plot land site
immobilie | property
wohnheim heim unterkunft | hostel dormitory home
kita kindergart krippe | nursery kindergarten
gymnasi realschul gesamtschul grundschul | school
klasse schulklasse | class
note zensur | grade mark
abitur schulabschluss | exam diploma
hochschul universitat | university college
bucherei bibliothek | library
ausstellung schau | exhibition show
sammlung | collection
festival fest volksfest stadtfest kirmes | festival fair fete
konzert auftritt | concert gig
premiere urauffuhr | premiere
film streifen dokumentation | film movie documentary
serie staffel folge | series season episode
album platte | album record
roman erzahl | novel story
zeitung blatt magazin zeitschrift | newspaper paper magazine
auflage druckauflage | circulation print
leser leserin | reader
sender rundfunk | broadcaster station
spende kollekte | donation
rente pension | pension
mindestlohn | minimum
lohn gehalt verdienst | wage pay salary earn
steuersatz mehrwertsteuer | vat tax
inflationsrate inflation teuerungsrate | inflation
arbeitslosenquote arbeitslos | unemployment jobless
zinssatz leitzins | rate interest
aktie aktienkurs kurs | share stock
dividende | dividend
umsatz | revenue turnover sales
schulden verbindlichkeit | debt liabilit
bestellung auftrag | order
lieferung | delivery shipment
produktion ausstoss | output production
strompreis gaspreis energiepreis | price
benzin sprit diesel kraftstoff | petrol fuel diesel gasoline
akku batterie | battery
elektroauto stromer | electric
zug bahn lok guterzug | train rail locomotive
strassenbahn tram | tram
u-bahn | underground subway metro
bus linienbus | bus coach
fahrrad rad | bicycle bike
motorrad | motorcycle motorbike
traktor schlepper | tractor
hubschrauber helikopter | helicopter
drohne | drone
rakete | rocket missile
satellit sonde | satellite probe
teleskop | telescope
planet | planet
impfstoff impfung vakzin | vaccin jab
medikament arznei | drug medicine medication
virus erreger | virus
grippe influenza | flu influenza
krebs | cancer
herzinfarkt | heart
allergie | allerg
hitzewelle | heatwave
durre trockenheit | drought
uberschwemmung hochwasser flut | flood
lawine | avalanche
erdrutsch | landslide mudslide
waldbrand | wildfire
blitz gewitter | lightning thunderstorm
nebel | fog
pegel wasserstand | level
luftfeucht | humidity
feinstaub stickstoff stickoxid | particulate nitrogen
abwasser klaranlage | sewage wastewater
recycling wiederverwert | recycl
plastik kunststoff | plastic
beton | concrete
stahl eisen | steel iron
holz | timber wood
glas | glass
gold | gold
papier | paper
textil stoff | textile fabric
pest seuche tierseuche | plague epidemic disease
verdacht verdachtig | suspic suspect
beweis | evidence proof
spur | trace clue
tatort | scene
waffe pistole gewehr | weapon pistol gun rifle
munition | ammunition
bombe blindganger | bomb ordnance
geisel | hostage
losegeld | ransom
tunnel rohre | tunnel
zuganglich barrierefrei | accessible
unbekannt | unknown unidentified
kostenlos gratis | free
teuer kostspielig | expensive costly
"""

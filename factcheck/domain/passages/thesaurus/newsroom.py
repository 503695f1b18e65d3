"""Paraphrases of news prose that the other parts leave out: one report says it this way, the next one that way."""

NEWSROOM = """
aufgegeb aufgab aufgeb verlass preisgegeb | abandon given giving gave
brach gebroch barst geborst bricht bruch dammbruch | burst broke break breach
rettet gerettet geborg gezog | pluck rescu saved pulled
ausruck ausgeruckt einsatz einsatze alarmiert | call callout called scrambl
hang hangt abhang abhangig bietet biet sichert | depend provid secur support
bekanntgegeb bekanntgab verkund angekundig mitgeteilt mitteil | announc reveal unveil
finale endspiel entscheidung | final decider
weinberg weinberge rebflach winzer wein | vineyard winegrow grower wine
stahlhutte stahlwerk hutte | steelworks steel
eidechs echse | lizard
vorsitz vorsteht spitze chef chefin leit | chair chief head boss
stichprob stichproben kontroll | check sample
rutscht rutschte erdrutsch hangrutsch | landslide slide slip
zusteig aussteig | board alight
abgewies abweis wies | turned reject away
aufgenommen aufnahm unterbracht untergebracht | admit accommodat housed taken
umfang umfass enthalt beinhalt | compris contain includ consist
wuchs angewachs wachst vergrosser | grew grown grow expand swell swollen
schrumpf geschrumpft verkleiner | shrink shrank shrunk contract
kletter stieg gestieg steig | climb rise rose risen
rutscht sackt gesackt einbrach eingebroch sank gesunk fiel gefallen | slump plunge tumble fall fell fallen drop
bewilligt genehmigt zugesagt gewahrt freigegeb | grant approv award pledg
uberwies uberwiesen gezahlt zahlt auszahlt ausgezahlt | paid pay transfer disburs
ausgab ausgegeb aufwend aufgewendet investier | spend spent spending outlay
eingenommen einnahm einnehm eingebracht einbrach einspiel eingespielt | earn raise raised took taking brought gross
verlang verlangt fordert kostet preis | charg ask price cost
ruft zuruckruf ruckruf ruckrufaktion zuruckgeruf | recall
mangel fehlt fehlen knapp knappheit engpass | shortage short lack
leerstand leersteht leer ungenutzt | empty vacant unused
genutzt nutzt gebrauch einsatz | use used deploy
vorhaben projekt plan | project plan scheme
beginn start auftakt angelauf | start begin launch kick
aufhort aufgehort schluss endgultig | stop cease end
dauert wahrt zieht anhalt | last take took
gluck gelang erfolgreich | succe
misslang scheiter fehlschlag gescheiter | fail unsuccessful
unterlag unterlegen verlor geschlagen niederlag | lost beaten defeat runner
bestatigt bestatig bekraftig | confirm
widerleg entkraft | refut disprov
belegt beleg nachgewies | prov evidence show
verfugt besitz hat eigen | own have possess
mietet gemietet anmiet | rent hire lease
verpacht vermietet | let lease
geschenkt schenkung schenk stiftet gestiftet vermach | gift donat bequeath gave
gespart erspart einspar | save saving
verschwend vergeud | wast squander
schuldet schuldig aussteh ausstehend | owe owed outstanding
begleich tilg getilgt zuruckgezahlt | repay repaid settle
burg burgschaft garantie | guarantee surety
umsatz erlos absatz | turnover sales
kundschaft kunde abnehm | customer client buyer
lieferung belief zustell | delivery deliver suppl
bestellt order auftrag geordert | order
werk fabrik produktionsstatt fertigung | plant factory works mill
mitarbeit belegschaft personal team kollegen | staff workforce employee worker
einstell eingestellt anheuer verpflicht verpflichtet | hire recruit take sign signed
vertrag unterschr kontrakt | contract deal
gehalt bezuge lohn verdien | salary pay wage earn
beforder aufgestieg aufsteig | promot
versetz abgestieg absteig | relegat
ruhestand rente pensionier | retire retirement
schutzsuchend gefluchtet fluchtling asylsuchend asylbewerb | refugee asylum
einheimisch bewohn anwohn ortsansass burger | resident local islander villager inhabitant townspeople
gemeinde ort kommune dorf | village town municipality parish
gemeindeverwaltung stadtverwaltung rathaus magistrat | council city hall authorit
landrat landratsamt kreisverwaltung | county district
bundesland land landes | state
amtsgericht landgericht gericht | court
spruch urteil richterspruch | ruling verdict judgment judgement
haftstraf freiheitsstraf gefangnisstraf jahre haft | sentence prison jail term
bewahrung bewahr ausgesetzt | suspend probation
geschworen jury | jury juror
verteidig anwalt rechtsbeistand | lawyer counsel solicitor attorney defen
ermittler ermittlung fahnder kripo | detective investigator investigat
gewahrsam festgehalt festhalt | custody detain held
fahndet gefahndet gesucht fahndung | hunt wanted search
entkommen entwich ausgebroch geflucht | escap abscond
leiche leichnam tote | body corpse
obduktion obduzier autopsie | post-mortem autopsy
brandstift angezundet | arson
vergewalt | rape
beleidig beschimpf | insult abuse
belastig | harass
gefalscht falschung falsch | forge fake counterfeit
gepanscht manipulier getrickst | rig manipulat tamper
abgestimmt votum abstimm votier | vote voted poll ballot
stichwahl wahlgang | runoff round
mandat sitz sitze | seat
ausschuss gremium beirat | committee panel board
antrag vorlage entwurf | motion bill draft proposal
gesetz regelung vorschrift | law rule act legislation
tritt inkraft gilt geltend | force effect apply applies
aufgehob gekippt fur nichtig | overturn quash struck annul
abkomm pakt vertrag vereinbar | pact treaty accord agreement deal
waffenstillstand feuerpause waffenruh | ceasefire truce armistice
truppe soldat streitkraft militar | troop soldier force military army
angriff offensive schlag | attack strike offensive
abgeschoss abschuss abgefang | shoot shot down intercept
geisel verschlepp entfuhr | hostage kidnap abduct
hilfskonvoi hilfslieferung hilfsgut hilfsguter | aid convoy relief
notlanden notlandung bruchlandung niederging | emergency landing land crash
kleinflugzeug sportflugzeug cessna propellermaschine | light aircraft plane cessna
hubschrauber helikopter | helicopter chopper
trawler kutter fischkutter | trawler fishing
tanker frachter containerschiff | tanker freighter cargo
matros seemann seeleut | sailor seaman crew
gekentert kenter | capsiz overturn
gerammt ramm aufgefahr aufprall | ram hit struck collid
zug zuge guterzug lok | train freight locomotive
strecke linie verbindung | line route link service
verspatet unpunktlich verspatung | late delay
punktlich | punctual time
gleis schiene schienen | track rail
haltestell bahnhof station | station stop
radweg radwege | cycle bike path lane
auto pkw wagen | car vehicle
ladepunkt ladesaule | charging charger
fuhrerschein fahrerlaubnis | licence license
geblitzt blitzer radarfall | speed camera
ausgestellt schau ausstell kunstschau | exhibit show display
leihgab ausgeliehen | loan
versteigert hammer auktion | auction hammer
erlost erzielt einbracht | fetch
gemald bild leinwand | painting picture canvas
portrat bildnis | portrait
skulptur statue bronze | sculpture statue
urauffuhr premiere erstauffuhr | premiere
inszenier regie regisseur | direct stage
hauptrolle rolle darstell | role star lead part
roman erzahlung buch | novel book
verfilm film kinofilm | film movie adapt
album platte aufnahme einspiel | album record recording
komponist stuck werk | composer piece work
auftritt konzert tournee | gig concert tour appearance
publikum besucher zuschauer gast gaste badegast | audience visitor crowd spectator attend
eintritt karte ticket | ticket admission
ausverkauft | sold
auszeichnung preis ehrung medaille | award prize honour honor medal
laudatio lobrede | tribute speech laudation
debut erstling | debut
kranker patient patientin | patient
arzt hausarzt mediziner praxis | doctor gp physician practice
operier operation eingriff | operation surgery operat
klinik krankenhaus hospital | hospital clinic infirmary
genesen geheilt | recover cured heal
infektion ansteckung erkrank | infection infect case
keim keime bakterie | germ bacteria
wirkstoff arznei medikament mittel | drug medicine
studie untersuchung forschung | study research trial survey
versuchsperson proband teilnehm | participant volunteer subject
messung gemessen messwert | measur reading
grenzwert hochstwert | limit threshold
boden erdreich acker | soil ground field
ernte ertrag | harvest crop yield
viehbestand vieh herde | livestock herd cattle
futter futtermittel | feed fodder
milch molkerei | milk dairy
getreide weizen roggen | grain wheat cereal
wald forst bewald waldflach | forest wood woodland
geholz baum baume | tree
brut brutpaar nest | breed breeding nest
art arten spezies | species
population bestand | population stock
verendet verend eingegang | die died dead
gefrier frost eis | frost ice freez
gewitter blitzschlag | thunder lightning
pegel wasserstand flut | level water flood
versickert versieg ausgetrocknet | dry dried
quelle brunnen | spring well
strom elektrizitat energie | electric power energy
netz ans netz angeschloss | grid connect
reaktor meiler atomkraft | reactor nuclear
windpark windrad windkraft | wind turbine farm
gebaud bau bauwerk haus | building structure house
sanier renovier instandsetz | renovat restor refurbish repair
grundstein baubeginn spatenstich | foundation groundbreaking
abgeriss abriss | demolish tear torn
turm turme | tower
stockwerk etage geschoss | floor storey
zimmer raum bett betten | room bed
quadratmeter wohnflache | floor space square
mieter bewohner | tenant
eigentum eigentumer eigner inhaber halter | owner owned own
kaufer erwerber | buyer purchaser
schule grundschul gymnas | school
schuler schulerin klasse | pupil student class
lehrer lehrkraft padagog | teacher
abschluss abitur prufung | exam degree graduat
hochschul universitat uni | university college
ehrendoktor ehrendoktorwurde | honorary doctorate
fach studiengang | subject course
kirchengemeinde pfarrei gemeinde | parish congregation
glaubig kirchgang | worshipper faithful
bischof pfarrer priester | bishop priest vicar
verein klub sportverein | club
spieler profi kicker | player
trainer coach | coach manager
tor treffer | goal
sieg gewinn erfolg | win victory
wettkampf turnier rennen | race tournament competition
fluss strom bach | river stream
aufzug fahrstuhl lift | lift elevator
felsbrock brocken findling | boulder rock
bergarbeit bergmann kumpel | miner
kaputt defekt ausser | broken order fault
ungluck katastroph desaster | disaster accident tragedy
predigt andacht | sermon preach
ubersetz ubertrag | translat
haft gefangnis gitter | bars prison jail custody
gipfel berg | peak mount mountain summit
hoch hohe erhebt ragt misst | high height tall stand
lang lange misst erstreckt | long length stretch run
schwer wiegt gewicht | heavy weigh weight
gross grosse flache | large area size cover
"""

"""Common words that the other parts leave out, so that a claim meets its source in translation."""

BASICS = """
volkszahlung zensus | census
geiger geigerin violin | violin
statue skulptur plastik standbild | statue sculpture
schuf schaffen geschaffen schopfer | made create sculpt
gefangnis haft knast schickte verurteil | prison jail sentenc convict
ruhte ruht stillsteht steht still | idle standstill halted
besitz besass gehort eigentum | own owned owner belong property
ging unter gesunk sank | went sank sunk
tagt tagte tagung | meet convene held conference
fehlt fehlen mangel | lack missing short no
stammt verfasst geschrieb | written wrote come author
hob anhob angehob erhoh | rais increas lift
betreibt betreib beherberg | operat host run
federfuhr leitet leitung zustand | lead head charge responsible
aufgefuhrt auffuhr auffuhrung inszenier | perform stage staged production
umfrage befragung | survey poll
ergebnis resultat | result outcome
entscheid entschied | decid ruling decision
verhinder | prevent
beschleunig | accelerat speed
verzoger | delay
ausbreit verbreit | spread
betroff | affect hit
beteilig teilnehm | participat involve take
stimmte zugestimmt zustimm | agree approv consent
weigert geweigert verweiger | refus
versuch versucht | try tried attempt
gelang gelung schaffte geschafft | manag succeed
erreicht erreich | reach achiev
verhang verhangt | impos
gezwung zwang | forc
gefahrd gefahrlich | endanger danger
bedroh | threat
schutz schutzt geschutzt | protect conserv
unterstutz gefordert forder | support back backed promote
sammel gesammelt | collect rais gather
verteil | distribut hand
tausch getauscht ersetz | exchange replace swap
repari reparatur | repair fix
reinig gereinigt | clean
offnet geoffnet | open
geschloss zu | closed shut
verbind verbindung | connect link
trenn getrennt trennung | separat split
verlier verlor | lose lost
findet fand gefund | find found
sucht gesucht suche | search seek look
bringt brachte gebracht | bring brought
schickt geschickt gesendet | send sent
schrieb schreibt geschrieb | write wrote written
las liest geles | read
hort gehort horer | hear heard listen
sieht sah gesehen | see saw seen
zeigt gezeigt zeig sehen | show shown display
nennt genannt nannte | name call named
fragt gefragt | ask asked
antwort geantwort | answer repl
erklar erklart | explain declare
behaupt | claim assert
glaub geglaubt | believ
denkt gedacht | think thought
hofft hoffnung | hope
furcht furchtet angst | fear afraid
freut freude | pleas glad joy
weint getrauert trauer | mourn grief
lacht gelacht | laugh
schlaf geschlafen | sleep slept
isst gegess essen | eat ate meal food
trinkt getrunk | drink drank
kocht gekocht | cook
backt gebacken | bake
wascht gewaschen | wash
kleid | dress cloth
tanz getanzt tanzer | dance dancer
zeichn gezeichnet zeichnung | draw drawing drawn
filmt dreh drehort | film shoot
singt lied lieder | song sing
bucht gebucht buchung | book booking
reserv | reserv
bestell geordert | order
liefer geliefert | deliver suppl
wart gewartet | wait
steigt aussteig eingestieg | board
parkt geparkt | park
halt anhalt gestoppt stopp | stop
bremst gebremst | brake
uberhol | overtak
biegt abgebog | turn
verirrt verlauf | lost stray
wandert wanderer wandern | hike hiker walk
lauft laufer marathon | run runner marathon
radelt | cycle
schwimmt | swim
segelt segler | sail
rudert ruder | row rowing
fliegt flog | fly flew
angelt angler | angling angler fish
reitet reiter | ride rider
ski skifahr | ski
rodel schlitten | sled
eislauf | skating
turn turner | gymnast
boxt boxer boxkampf | box boxer
ringt ringer | wrestl
tennis | tennis
schach | chess
olympia olympisch | olympic
weltmeister weltmeisterschaft | world champion
rekord bestmarke | record
medaille | medal
pokal | cup trophy
liga bundesliga | league
aufstieg aufgestieg | promot
abstieg abgestieg | relegat
torwart torhuter | goalkeeper
sturmer | striker
schiedsrichter | referee
elfmeter | penalty
verlangerung nachspielzeit | extra stoppage
unentschieden remis | draw drew tie
heimspiel | home
zuschauerzahl | attendance
eintrittspreis | admission
spenden | donation
gottesdienst messe andacht | service mass worship
papst | pope
bischof | bishop
imam moschee | imam mosque
synagoge rabbi | synagogue rabbi
glaube religion | faith religion
pilger wallfahrt | pilgrim
weihnacht | christmas
ostern | easter
karneval fasching | carnival
konig | king
konigin | queen
prinz | prince
kaiser | emperor
adel graf | noble count
praesident prasident | president
kanzler | chancellor
botschafter botschaft | ambassador embassy
konsul | consul
diplomat | diplomat
gesandt | envoy
vereinte nationen | united nations
europaische union | european union
kommission | commission
gewerkschafter | union
arbeitgeberverband | employer
handwerk handwerksbetrieb | craft trade
lehrstell ausbildungsplatz | apprenticeship
praktik | intern
werkstatt | workshop
fliessband montage | assembly
maschine | machine
roboter | robot
werkzeug | tool
kabel draht | cable wire
pumpe | pump
ventil | valve
kessel | boiler
turbine | turbine
generator | generator
netz stromnetz | grid network
leitung trasse | line
solaranlage solarpark photovoltaik | solar
atomkraftwerk kernkraftwerk reaktor | nuclear reactor
kohlekraftwerk | coal
biogas | biogas
erdgas | gas
raffinerie | refinery
pipeline | pipeline
tanker | tanker
container | container
fracht ladung | freight cargo
spedition spediteur | haulier freight
zollbeamt zoll | customs
schmuggel | smuggl
grenzubergang | crossing border
visum | visa
pass reisepass | passport
asylbewerber asyl | asylum
unterkunft | shelter accommodation
fluchtlingslager | refugee camp
decke | blanket
nahrungsmittel | food
hunger hungersnot | hunger famine
armut | poverty
obdachlosigkeit | homeless
sozialhilfe burgergeld | welfare benefit
kindergeld | child benefit
elternzeit elterngeld | parental
scheidungsrate | divorce
geburtenrate geburtenzahl | birth
sterblich sterberate | mortality death
lebenserwart | life expectancy
alterung | ageing aging
pflegebedurft | care
rollstuhl | wheelchair
blind sehbehindert | blind
taub gehorlos | deaf
behinder | disab
demenz alzheimer | dementia alzheimer
depression | depress
sucht suchtig | addict
raucher rauchen tabak | smok tobacco
zigarette | cigarette
cannabis | cannabis
alkoholiker | alcohol
ubergewicht adipositas | obes overweight
zucker diabetes | diabet
bluthochdruck | hypertens
blutspende | blood
spender organ | organ donor
transplant | transplant
amputier | amput
wunde | wound
bruch gebrochen | fracture broke broken
narkose | anaesth
rezept | prescription
tablette pille | pill tablet
salbe | ointment
spritze | syringe injection
nebenwirk | side-effect
symptom | symptom
fieber | fever
husten | cough
quarantane | quarantine
maske | mask
abstand | distance
ausgangssperre | curfew
lockdown | lockdown
inzidenz | incidence
dosis dosen | dose
wirkung wirksam | effective effect
gehirn | brain
lunge | lung
leber | liver
niere | kidney
haut | skin
knochen | bone
blut | blood
gen gene erbgut | gene genetic genome
zelle zellen | cell
molekul | molecul
atom | atom
teilchen | particle
strahlung | radiation
labor versuch experiment | experiment lab
messstation | station
mikroskop | microscope
fossil skelett saurier | fossil skeleton dinosaur
ausgrabung archaolog | excavat archaeolog
munze munzen | coin
schatz | treasure hoard
romer romisch | roman
mittelalter | medieval
altertum antik | ancient antiqu
jahrhundert | century
epoche | era epoch
krieg weltkrieg | war
schlacht | battle
waffenstillst | armistice ceasefire
kapitulation | surrender
besatzung | occupation
widerstand | resistance
verfolg verfolgt | persecut pursu
vertreib vertrieben | expel displace
befreiung | liberation
denkmalschutz | listed heritage
welterbe | heritage
archiv | archive
handschrift manuskript | manuscript
karte landkarte | map
urkunde | charter document
stempel | stamp
wappen | arms
fahne flagge | flag
hymne | anthem
uniform | uniform
orden | order medal
parade | parade
umzug festzug | procession parade
feuerwerk | firework
zirkus | circus
zoo tierpark | zoo
aquarium | aquarium
gehege kafig | enclosure cage
futterung | feeding
schlange | snake
spinne | spider
schildkrote | turtle tortoise
frosch krote | frog toad
eidechse | lizard
adler falke | eagle falcon
eule | owl
taube | pigeon
papagei | parrot
elefant | elephant
lowe | lion
tiger | tiger
affe | monkey ape
giraffe | giraffe
nashorn | rhino
krokodil | crocodile
hai | shark
lachs forelle | salmon trout
hering | herring
krabbe krebs hummer | crab shrimp lobster
muschel auster | mussel oyster
fiel gefallen sprach verkund urteil | hand ruled delivered verdict
lauft lief sehen gezeigt | runs running shown on last
zusammenkam zusammentraf zusammen versammel | held gather met meet convene assembl
entwarf entworf entwurf zeichn gezeichnet gestaltet | design draw drawn drew
umfrage erhob erhoben erhebung daten | survey poll data
fluglinie fluggesellschaft airline | airline carrier
segelflugzeug segelflieger | glider
lief auslief ausgelauf ablegt | sail sailed departed
einsatz einsatze ausruckt ausgeruckt | called call-out callout mission
verhandl verhandlung termin anhor | hearing hear heard
goldmedaille gold | gold
landet landete aufsetzt | land touch
haus hauser | home homes house
vernichtet zerstort verwust | destroy level flatten
stufe stufen treppe | step steps stair
uhr uhren | watch clock
schiff unterging untergang gesunk | ship sank sunk
monch monche nonne | monk nun
offnet offneten geoffnet wiedereroff | open reopen
geladen ladung beforder | carry carrying cargo laden
nahen naht genaht naher | sew sewn
notstand notlage | emergency
schicht bergwerk zeche mine | mine shift pit
hersteller produzent | maker manufactur producer
"""

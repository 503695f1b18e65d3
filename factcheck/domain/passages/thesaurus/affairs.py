"""Money, work, traffic, health, justice and public life."""

AFFAIRS = """
kost preis teuer beziff ausgab ausgib ausgeb investit investi aufwand | \
cost price expens spent spend spending invest worth
zahlt zahlung bezahl gezahlt uberwies | paid pay payment payout
einnahm umsatz erlos setzte einnehm nahm nehm | revenue sales turnover income proceed
gewinn uberschuss verdien schwarz | profit earn surplus
verlust defizit minus | loss deficit
lohn gehalt gehalter verguetung bonus | wage salary pay bonus remuneration
miete mieten mieter | rent tenant
steuer abgabe | tax levy
schuld kredit darlehen | debt loan credit borrow
zuschuss forder subvention beihilfe stipend finanzier pauschale | grant subsid fund fund financ sponsor
straf busse bussgeld geldstraf | fine penalt punish sentence
schaden schaden entschadig ausgleich schmerzensgeld | damage compensat redress settle
vergleich einigung | settlement settle
kauf kaufpreis kaufer erwarb erwerb ubernahm | buy buyer bought purchase acquir takeover paid sold
verkauf verkauft veraussern | sale sell sold
export ausfuhr ausfuhrt fuhrt | export ship
import einfuhr | import
produzier produktion hersteller herstell fertig verarbeit | produce producing producer production manufactur \
process output
lieferant zulieferer liefer | supplier supply deliver
vertrag auftrag zuschlag vergab vergabe vergeb ausschreib | contract tender order award deal
baut bau gebaut errichte neubau baustelle entsteh | build built construct erect work
abriss abgeriss | demolish demolition
eroffn einweih aufmach | open inaugurat launch door
schliess schloss schlos geschloss aufgab gab aufgeb stillgelegt stillleg \
einstell | close closure shut closing gave given
still stillsteht stillstand | idle standstill shut
gegrund grund grunder grundung | found establish founder set
beginn beginnt begann anfang start startet auftakt | begin began start commence
ende endet beend ablauf | end finish expire conclu
steig stieg gestieg wuchs wachs gewachs zunahm zunehm erhoh zulegt legte anstieg plus zuwachs steigert kletter \
teurer verteuer hoher | rise rose risen grow grew grown increas climb jump surg gain higher dearer up
sank sink gesunk fiel fall ruckgang zuruckg abnahm schrumpf minder verringer reduzi gesenkt senk weniger \
billiger gunstiger verbillig niedriger geringer | fall fell fallen drop declin decreas shrink shrank cut reduc slump \
lower down cheaper fewer
bruck viadukt | bridge viaduct
tunnel | tunnel
strecke trasse weg pfad wanderweg radweg | route trail track path line stretch
strasse landstrasse umgehung autobahn | road street motorway highway bypass
bahn zug eisenbahn gleis | rail railway train track
bus omnibus reisebus | bus coach
schiff fahre boot dampfer kutter zweimast segler frachter yacht | ship ferry boat vessel liner
flug flugzeug fluggesell airline | flight plane airline aircraft
auto wagen fahrzeug pkw | car vehicle
rad rader fahrrad leihrad radler radfahr | bike bicycle cycle cyclist cycling
fussgang fussganger | pedestrian walk walking
roller scooter e-scooter | scooter
unfall kollision zusammenstoss | accident crash collision
verletz wunden | injur wound hurt casualt
tot toten getot starb gestorben stirb sterb todesopf ums leben todesfall | kill die dead death died fatal
krank erkrank patient leid | ill illness sick patient disease unwell
arzt mediziner doktor | doctor physician medic
klinik krankenhaus spital | hospital clinic
schlaganfall | stroke
impf impfung | vaccin
keim bakteri erreg listeri verunreinig belast kontaminier | germ bacteri contaminat residue pathogen listeria
rueckruf ruckruf zuruckruf | recall withdraw withdrew
packung pack paket ware produkt | pack packet product goods
kas kase weichkase | cheese dairy
molker milch | dairy milk creamery
joghurt | yoghurt yogurt
probe proben stichprob | sample test
test getest pruf | test examin check inspect
labor laborator | lab laboratory
schul schuler gesamtschul gymnasi | school pupil
lehr lehrkraft lehrer lehrkraf | teach teacher
student studier hochschul universi uni | student universit college enrol
studie untersuch befrag befragt umfrag erhebung | study survey poll research respondent surveyed
gutachten expertis gutachter sachverstand | report opinion expert assessor
bericht report verfass verfasst autor schrieb | report author wrote written write
buch memoir roman verlag | book memoir novel publish
veroffentlich erschien erschein publiz | publish released appear
museum ausstell schau exponat | museum exhibition show display
theater schauspiel buhne | theatre theater stage
konferenz tagung kongress | conference congress convention gather
kirche pfarr | church parish
sport verein turnverein club | club sport
spiel match partie niederlag | match game defeat
trainer coach | coach trainer
mannschaft team | team squad
gesellschaft firma unternehmen konzern betrieb | company firm business group enterprise corporation
fabrik werk anlage rosterei standort | factory plant mill works site
werft | shipyard yard
brauer | brewer brewery
backer backerei | baker bakery
kraftwerk | power-station station plant
strom elektriz energie | power electric energy
versorger netzbetreib | grid operator utility
windrad windkraft windpark | wind turbine
bibliothek bucherei | librar
neu neue neuen neuer neues | new
see gewasser | lake
zins leitzins | interest rate
wald forst waldflach revier | forest wood woodland
baum baume | tree
jagd jager jagerschaft abschuss erlegt reh rehe | hunt hunter shot cull deer
hund tierheim tier tiere | dog animal
rind kuh kuhe vieh | cow cattle
landwirt bauer bauern | farmer farm
beschaftig mitarbeit arbeitnehmer angestellt belegschaft personal arbeiter jobs stellt einstellt | employ \
employee staff worker workforce headcount hire job work
arbeitsplatz stelle stellen job posten | job post position vacancy vacanc
unbesetzt fehlt fehlen mangel vakant | unfilled vacant lack missing short fill shortage
entlass gekundigt verlor verloren kundig abbau wegfall wegfiel | lost lose redundan layoff laid dismiss sack fired risk
teilzeit | part-time
vollzeit | full-time
streik ausstand | strike walk walkout
gewerkschaft betriebsrat | union
mitglied | member
stimm votier abstimm urabstimm wahl gewahl | vote voted ballot back elect
gegen dagegen ablehn lehnt abgelehn | against oppos reject
dafur befurwort zustimm unterstutz | favour favor support back approv
fusion zusammenschluss zusammenleg | merger merge amalgamat
trat rucktritt zuruckgetret abgetret | resign stepp quit resignation stand
leit leiter fuhr fuhrung chef vorsitz vorsitzend geschaftsfuhr vorstand direkt prasid | head lead led chair \
chairman chief director manag boss executive president run
gesellschaft inhaber eigentum eigentumer besitz gehort gehoren | own owner belong held hold property
patent | patent
betreib betreibt betreiber | operat run host
server rechenzentrum daten | server data hosted centre
behord amt verwaltung | agency authorit office administrat
stadt kommune gemeinde rathaus | city town council municipal
landkreis kreis bezirk | district county
rat stadtrat gemeinderat | council
burgermeister oberburgermeister | mayor
minister ministerium | minister ministry
regierung bund | government federal
parlament landtag bundestag | parliament
gericht landgericht kammer | court tribunal
traf trafen treffen getroffen zusammenkam | met meet
lager camp | camp
wahlbeteiligung | turnout
geld mittel | money fund
rede ansprache | speech address
ware waren gut guter erzeugnis produkt | goods product merchandise
kam kommt stammt stammte herkunft herkam | come came origin from
prozess hauptverhandlung verhandlung verfahren | trial hearing proceeding
urteil entscheid entschied sprach | ruling judgment verdict rule decid
klage klager klagt eingereicht reicht | lawsuit suit sue plaintiff filed claim
anwalt rechtsanwalt | lawyer solicitor attorney counsel
staatsanwalt oberstaatsanwalt ermittl untersuchung | prosecutor investigat inquiry
tater verdachtig beschuldig | suspect offender culprit perpetrator
festnahm festgenommen nahm verhaft | arrest detain officers
polizei | police officer
uberfall raub | robbery raid
einbruch diebstahl | burglary theft
feuer brand brannt ausgebrannt zerstort zerstor | fire burn burnt blaze destroy
wohnwagen | caravan
explosion verpuff explodier | explosion blast
feuerwehr loschzug | fire-service
sturm unwetter orkan | storm
hochwasser flut uberschwemm | flood
durre trocken abgestorb abgestorben zugrund | drought dry die
kran baukran | crane
einsturz eingesturzt sturz kippt gekippt | collaps fell toppl
parkdeck parkhaus | car-park
haus hause gebaud hotel herberg | house building hotel hostel
zimmer raum ersatzzimmer | room
wohnung wohnen | flat apartment housing home
haushalt haushalte | household home
familie eltern ehepaar eheleut | family parent couple
kind kinder jugend | child children kid young
mann manner | man men
frau frauen | woman women
rentner senior pensionar alter | pensioner elderly aged
urlaub ferien reise urlauber tourist | holiday vacation trip travel tourist
veranstalter reiseveranstalter | tour operator organiser
larm gerausch ruhig | noise quiet
kaufpreis | price
kunde verbrauch | customer consumer shopper
nutzer user | user
zuschauer besucher gast gaste delegiert | visitor guest audience delegate spectator
fahrgast passagier | passenger rider
mensch person leute einwohner burger bewohner | people person resident citizen inhabitant
hauptsitz sitz zentrale | headquarter based seat
filiale laden geschaft niederlass | branch shop store outlet office
stiftung | foundation trust
verband bund | association federation
institut | institute
spende spenden | donat
hilfe hilft geholfen | help aid found assist
gross grosse flach | size area big large
lang lange | long length
hoch hohe ragt | high height tall
tief tiefe | deep depth
breit breite | wide width
schwer gewicht wiegt | weigh weight heavy
schnell tempo geschwindig | speed fast slow limit
temperatur grad warm | temperature degree warm
wetter klima | weather climate
alter alt jahrig | age aged old
sitzt platz platze sitzplatz | seat
fahrt fahren fuhr genutzt nutz nutzt | ride rode travel use used
angeboten angebot bietet | offer
ablehn lehnt schlug aus ausgeschlag | refus declin reject turn
wusste erfahr erfuhr gewusst | learn learned know knew known
gewarnt warn warnung | warn
fehler irrtum | mistake error wrong
lugt gelog | lie lying
gestand raumt zugegeb | admit concede confess
fordert forderung verlang | demand call
plant geplant plan vorhaben | plan planned
warten wart gewartet wartung | maintain maintenance service serviced
beschloss beschluss | decide decision resolv
drittel | third
halfte halb | half
viertel | quarter
durchschnitt mittel | average mean
anteil quote | share rate proportion
antrag beantrag antrage | appl application applicant request
liste warteliste warteten | wait waiting list
schutz gesichert | protect
umwelt | environment
wasser trinkwasser | water
luft | air
mull abfall | waste rubbish
lebensmittel nahrung | food
garten | garden
leih verleih mietrad | rental hire rent
station haltestell | station stop dock
ausbild auszubildend lehrling azubi | apprentice trainee
finanzier finanziert | financ fund funded pay
preis ausgezeichnet auszeichn | award prize
kritik kritisier | critic
lob gelobt | prais
daten statistik zahlen figures | data statistic figure
stamm stammt herkunft | come origin source
stern kosmos | star
kahl frei | bare
versprach versprech zusage garantier | promise guarantee pledge risk
vereinbart abgesprochen einigt | agree agreed
gering unter hinter blieb | behind short below
neben daneben nebenan nah nahe umgebung | beside next near adjacent
"""

"""What happened, was done or was said: German stems, a bar, English stems; a line for each event."""

EVENTS = """
eroffn einweih eingeweiht aufmach aufgemacht | open inaugurat
schliess schloss schlos geschloss stillgelegt stilllegt dichtgemacht dichtmach schliessung endet | \
close closing shut closure ended
gegrund grundung grunder grundet aufbaut | founded founder founding establish set-up
baut gebaut bau erricht erbau entsteh entstand fertiggestellt fertig | build building built construct erect \
finish complet
abriss abgeriss abreiss gesprengt sprengung | demolish demolition torn
begann begonn beginn angefangen start gestartet anlauf | begin began begun start launch
endet beendet beend abgeschloss ausgelauf auslauf | end ended conclud expir
zurucktritt zuruckgetret zurucktrat rucktritt zurucktret niederlegt abgetret kundigt | resign stepp quit resignation
ernannt berufen ernennung | appoint nominat
gewahlt wahlt wiedergewahlt abstimmung abgestimmt stimmt votier | elect vote voted ballot
kauf gekauft erwarb erwerb erworb ubernahm ubernomm ubernimmt zugekauft anschaff angeschafft beschaff bestell | \
buy bought acquir purchas takeover
verkauf verkauft veraussert verausser abgab versteiger ersteiger | sell sold sale auction
unterzeich unterschrieb unterschreib vereinbart geschloss schloss abschloss | sign signed agreed conclud
starb gestorb tot ums tote toten getotet umgekomm | die died dead death kill
gebor geburt welt | born birth
verletz verwundet | injur wound hurt
festgenomm festnahm festnahme verhaft festnimmt | arrest detain
verurteil gefangnis | sentenc convict prison jail
angeklagt anklag | charg indict
freigesproch freispruch | acquit
gestohl stahl stehl diebstahl geraubt erbeut | steal stole stolen robb
abgebrannt brannt ausgebrannt brand feuer abbrannt | fire burn blaze burnt
eingesturz einsturz einsturzt zusammenbrach | collaps
entworf entwarf entwurf gestaltet zeichn gezeichnet | design
gewann gewonn sieger sieg errang | won win wins winner chose chosen
besucht besuch | visit attend
umgezog umzug umzieh verlegt zog | move moved relocat
entdeckt entdeck | discover
bezahlt finanziert finanzier | financ fund funded sponsor paid
lobt gelobt | prais
beauftrag auftraggeb bestell | commission
durchgefuhrt durchfuhr durchfuhrt | carried carry conduct
gelesen liest vorgeles | read
verfass verfasst schrieb geschrieb | wrote written author
veroffentlich veroffentlichung erschien erschein publizier herausgab | publish releas
ausgestellt ausstellung gezeigt zeigt sehen | shown exhibit display
erweitert ausgebaut erweiterung | extend extension expand
regisseur inszenier | direct
spiel spielt spielte darstell verkorper rolle | play star perform
aufgewachs aufwuchs | grew
entlass verlier verlor wegfall wegfiel streich strich gestrich abbau kundigt gekundigt | \
dismiss lose lost sack redundan axe laid cut
renoviert saniert renovier sanierung modernisier | renovat refurbish moderni
evakuiert evakuier | evacuat
vermisst | missing
durchsucht durchsuchung | search searched raid
beschlagnahm | seiz
verhangt verhang auferlegt | impos levied
leitet geleitet leiterin leiter | lead led head
lizenz | licens
gelandet notlanden notland landet aufsetzt | land landed landing
pruft gepruft uberpruft inspizier | inspect examin
gesperrt sperrt sperrung | block
liefert geliefert lieferung | suppl deliver
gefahrt | drove
verschickt versandt gesendet | sent mailed
absag abgesagt strich gestrich streich ausfall ausfiel | cancel scrap
verschob verschoben vertagt | postpon delay
rettet gerettet geborg befreit | rescu pulled freed free
geheiratet heiratet | marri wed wedding
zerstort beschadigt beschadig | destroy damaged
angenomm | adopt
abgelehnt ablehnt lehnt | reject oppos
genehmigt gebilligt billigt | approv
wohn wohnt lebt leben | live lives living inhabit reside
gehort besitzt besass | own owned belong possess held
stattfand stattfind abgehalt tagt tagte | held convene
gefahren lenkt gelenkt steuert | drove driven driving
entgleis schienen gleis | derail
entwickelt entwickel entwickl | develop invent
vertreib vertrieb vertreibt | distribut market
hergestellt herstell produzier erntet | produc manufactur
inkrafttret | effect
verabschied beschloss | pass passed
gerechnet erwartet rechnet | expect
demonstrier protestier | protest demonstrat
verklagt klagt klage | sue sued suing lawsuit
bestreit bestritt dementier | deny denied
gestand gestandnis raumt | admit confess
kritisier bemangel rugt | critic
gefordert fordert | demand call
gewarnt warnt warnung | warn
unterrichtet unterricht lehrt | teach taught
studier studierte | study studied
trainier trainiert | coach train
schoss erzielt traf | scor
verschoss verfehlt | miss missed
dirigier dirigiert pult | conduct
komponi vertont | compos
malt gemalt malte | paint painted
ubersetz | translat
fotografier aufgenomm | photograph
gedreht verfilmt gefilmt | filmed
moderier moderiert | moderat presenter
eingeladen einlad lud | invite
teilgenomm teilnahm start | attend
ubergab ubergeb uberreicht verlieh verliehen | present hand award
ehrt geehrt auszeichn ausgezeichnet | honour honor award
bewarb beworb bewerb | applied applicant
betreut behandelt behandel versorgt | treat treated seen
operier operiert | surgery
untersucht untersuchung | examin investigat probe
geimpft impft impfung | vaccinat jab
infizier ansteck angesteckt | infect
gespendet spendet | donat gave
geerbt erbt vererb | inherit
verliehen ausgeliehen leiht lieh | lend lent borrow
vermietet mietet pachtet verpachtet | rent lease let
versteiger ersteiger | auction
verschwand verschwund | disappear vanish
floh gefloh fluchtet gefluchtet flucht | flee fled escap
uberfiel uberfall uberfallen | rob robbed raid
verlier verlor verloren | lose lost
betrog betrug | fraud defraud
bestach bestoch bestech | brib
erpress erpresst | extort blackmail
entfuhr entfuhrt | kidnap abduct
bedroh bedroht | threat
angriff angegriff | attack assault
ermordet mord | murder
erschoss | shot shoot
ertrank ertrunk | drown
unterging untergang untergegang | sank sunk sink
gestrandet strandet | aground strand
kollidier zusammenstoss zusammengestoss rammt | collid crash collision
absturz abgesturzt | crash
explodier explosion detonier | explod explosion
uberflut uberschwemm | flood
ausbrach ausgebroch ausbruch | erupt outbreak
pflanzt gepflanzt | planted planting
gefallt rodet gerodet | felled
geerntet ernte erntet | harvest
gezuchtet zuchtet | breed bred
geborg geborgen bergung | recover salvag
ausgegraben ausgrab grabung | excavat dug unearth
umbenannt benannt | rename named
getauft taufte | baptis baptiz christen
geweiht weihung | consecrat
beigesetzt begraben beerdigt | buried bury
verlangert verlangerung | extend renew
gekurzt kurzt kurzung | cut
verboten verbot untersagt | ban banned prohibit
erlaubt erlaubte zugelassen | allow permit licens
aufgehob aufgehoben | lift lifted overturn repeal
eingefuhrt einfuhrung | introduc
abgeschafft abschaff | abolish scrap
gesponsert sponsor | sponsor
umgeleit umleit | divert rerout
streik gestreikt niederlegt | walkout
fusionier fusion | merg
betreibt betrieben betreiben betreiber | operat
umgebaut umbau | convert rebuil
gereinigt reinigt | clean
abgeschoben abschieb | deport
eingewander zuwander | immigra
ausgewander | emigra
bestiegen besteigt bestieg | climb
umrundet | circl
flog geflogen | flew flown
wusste gewusst | know knew known
gesehen sah beobacht | saw seen spot sighted
uberlebt uberleben | surviv
gerugt verwarnt | reprimand
suspendier beurlaubt freigestellt | suspend
leakt zugespielt durchgestoch | leak
"""

# What tells of one who but speaks of a matter, and does nothing in it.
SPEECH = """
ausserte geaussert aussern kommentier stellungnahm stellung | comment
sprach gesproch redet | spoke speak
teilt mitgeteilt bekanntgab bekanntgeb verkund angekundigt ankundig | announc
begrusst bedauert | welcom regret
"""

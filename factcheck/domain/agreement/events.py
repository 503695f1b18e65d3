"""What happened, was done or was said: German stems, a bar, English stems; a line for each event."""

EVENTS = """
eroffn geoffnet offnet offnete wiedereroffn einweih eingeweiht aufmach aufgemacht aufsperr einzog sehen | open \
inaugurat reopen
schliess schloss schlos geschloss stillgelegt stilllegt stilllegung dichtgemacht dichtmach zumach zugemacht \
schliessung endet sperr gesperrt aufgab aufgib aufgegeb einstell eingestellt aufgeb letztmals | close closing shut \
closure ended shuttered
gegrund grundung grunder grundet aufbaut | founded founder founding foundation establish set-up co-founded
baut gebaut bau erricht erbau entsteh entstand fertiggestellt fertig hochgezog | build building built construct \
erect finish complet
abriss abgeriss abreiss gesprengt sprengung abgetrag | demolish demolition torn raze
begann begonn beginn angefangen anfing anfang start gestartet anlauf anlief angelauf aufnahm aufgenomm aufnimmt \
inbetriebnahm auftakt loslegt losging | begin began begun start launch commenc kick under
endet beendet beend abgeschloss ausgelauf auslauf vorbei | end ended conclud expir finish complet over
zurucktritt zuruckgetret zurucktrat rucktritt zurucktret niederlegt niedergelegt abgetret abtrat abtritt hinwarf \
aufhort rucktrittsgesuch amtsverzicht | resign stepp quit resignation stand-down stood-down
ernannt berufen ernennung beruft berief bestellt einsetzt eingesetzt | appoint nominat named
gewahlt wahlt wiedergewahlt abstimmung abgestimmt stimmt votier wahl gekurt bestimmt | elect re-elect vote voted \
ballot
kauf gekauft erwarb erwerb erworb ubernahm ubernomm ubernimmt zugekauft anschaff angeschafft beschaff bestell kaufer \
zuschlag ersteigert | buy bought buyer acquir purchas takeover snapp
verkauf verkauft veraussert verausser abgab abgegeb abgestoss abstiess versteiger ersteiger verkaufer loswurd | sell \
sold sale auction divest offload
unterzeich unterschrieb unterschreib unterschrift vereinbart geschloss schloss abschloss besiegelt | sign signed \
signatur agreed conclud
starb gestorb sterb stirbt tot ums tote toten todesopf getotet umgekomm verend verend verendet umkam verstarb \
verstorb erlag todesfall todesfalle verungluckt | die died dies dying dead death deaths kill killed fatal fatalit \
perish
gebor geburt welt | born birth
verletz verwundet verletzung | injur wound hurt
festgenomm festnahm festnahme festnahmen verhaft festnimmt gefasst geschnappt handschell abgefuhrt | arrest detain \
custody caught apprehend
verurteil gefangnis schuldig schuldspruch strafurteil | sentenc convict guilty prison jail
angeklagt anklag anklagt anklage | charg indict prosecut accused
freigesproch freispruch freisprach freisprich unschuldig | acquit cleared innocent
gestohl stahl stehl diebstahl geraubt erbeut entwend gekla mitgehen | steal stole stolen theft robb burgl snatch
abgebrannt brannt ausgebrannt brand feuer abbrannt niederbrannt flammen | fire burn blaze burnt gutted flames
eingesturz einsturz einsturzt zusammenbrach zusammengebroch zusammenfiel | collaps cave
entworf entwarf entwurf gestaltet zeichn gezeichnet | design
gewann gewonn sieger sieg errang siegt durchgesetzt durchsetzt bezwang | won win wins winner beat beaten chose \
chosen clinch victor
unterlag unterleg niederlag verlor verlier verloren geschlagen | lose loses lost defeat loser runner-up
besucht besuch | visit attend
umgezog umzug umzieh umzieht verlegt zog verleg ubersiedel wegzog | move moved relocat transfer
entdeckt entdeck aufgespurt | discover uncover
bezahlt finanziert finanzier geldgeb kostentrag ubernahme | financ fund funded funder sponsor paid
lobt gelobt wurdig gewurdigt | prais hail
beauftrag auftraggeb bestell veranlass angeordnet auftrag | commission
durchgefuhrt durchfuhr durchfuhrt vornahm vorgenomm | carried carry conduct perform
gelesen liest vorgeles | read
verfass verfasst schrieb geschrieb autor verfasser | wrote written write author penned draft drawn
veroffentlich veroffentlichung erschien erschein publizier herausgab herausgekomm herauskam herausgeb | publish \
publication releas issue
ausgestellt ausstellung gezeigt zeigt sehen | shown exhibit display
erweitert ausgebaut erweiterung ausbau | extend extension expand enlarg
regisseur inszenier regie | direct
spiel spielt spielte darstell verkorper rolle auftritt auftrat aufgetret | play star perform
aufgewachs aufwuchs | grew raised
entlass entliess verlier verlor wegfall wegfiel streich strich gestrich abbau kundigt gekundigt abgebaut abbaut \
freigesetzt personalabbau stellenabbau kundigung rausgeworf rauswarf gefeuert | dismiss lose lost losing cut sack \
redundan axe laid layoff fired shed let-go job-loss
einstellt einstell eingestellt anheuert angestellt neueingestellt anwarb angeworb rekrutier | hire hired hiring \
recruit taken-on take-on
beschaftigt | employ employs
renoviert saniert renovier sanierung modernisier instandgesetzt instandsetz | renovat refurbish moderni overhaul \
restor restoration
evakuiert evakuier raumung | evacuat
vermisst | missing unaccounted
eingeschloss verschutt gefangen | trapped buried
durchsucht durchsuchung razzia | search searched raid
beschlagnahm sichergestellt sicherstell konfiszier | seiz confiscat impound
verhangt verhang auferlegt | impos levied levy
leitet geleitet federfuhr leiterin leiter leitung vorsteh vorsteht fuhrt chef chefin spitze | lead led leads head \
headed heads chair chaired manage
lizenz | licens
gelandet notlanden notland landet aufsetzt niederging niedergegang notgelandet landung | land landed landing touch
pruft gepruft uberpruft inspizier begutacht | inspect examin check
gesperrt sperrt sperrung abgeriegelt | block closed
liefert geliefert lieferung beliefert | suppl deliver
gefahrt | drove
verschickt versandt gesendet | sent mailed
absag abgesagt strich gestrich streich ausfall ausfiel gekippt platzt geplatzt | cancel scrap called-off
verschob verschoben vertagt verschieb aufgeschob | postpon delay adjourn
rettet gerettet geborg befreit rettung heil | rescu pulled freed free saved save
geheiratet heiratet heirat hochzeit trauung jawort | marri wed wedding
geschied scheidung trennt getrennt | divorc separat split
zerstort beschadigt beschadig verwustet vernichtet | destroy damaged wreck ruin
angenomm annahm zugestimmt zustimm befurwort unterstutz dafur stimmt votier | adopt vote voted back backed approv \
support favour favor accept
abgelehnt ablehnt lehnt zuruckgewies zuruckweis verworf dagegen abgeschmettert durchgefallen durchfiel durchfallt \
stimmt votier | reject oppos refus vote voted turned-down dismiss throw against
genehmigt gebilligt billigt bewilligt erlaubt zugelassen grunes | approv grant permit allow authoris authoriz \
green-light
wohn wohnt lebt leben beheimatet angesied | live lives living inhabit reside
gehort besitzt besass eigentum eigner | own owned owner belong possess held
stattfand stattfind abgehalt tagt tagte ausgerichtet ausricht veranstalt | held hold host convene organis organiz
gefahren lenkt gelenkt steuert | drove driven driving
entgleis schienen gleis | derail
entwickelt entwickel entwickl | develop invent
vertreib vertrieb vertreibt | distribut market
hergestellt herstell produzier erntet gefertigt fertigt | produc manufactur make making
inkrafttret krafttreten | effect force
verabschied beschloss beschlossen beschluss | pass passed
gerechnet erwartet rechnet | expect
demonstrier protestier | protest demonstrat rally rallied
verklagt klagt klage geklagt | sue sued suing lawsuit
bestreit bestritt dementier abstritt abgestritt | deny denied denies
gestand gestandnis zugab zugegeb einraum eingeraumt | admit admission confess acknowledg
kritisier bemangel rugt gerugt beanstand kritik | critic slam condemn
gefordert fordert forder verlang verlangt | demand call urge
gewarnt warnt warnung | warn
unterrichtet unterricht lehrt | teach taught
studier studierte | study studied
trainier trainiert | coach train
schoss erzielt traf | scor
verschoss verfehlt | miss missed
dirigier dirigiert pult | conduct
komponi vertont | compos
malt gemalt malte | paint painted
ubersetz ubertrag | translat
fotografier | photograph
gedreht verfilmt gefilmt | filmed
moderier moderiert | moderat presenter
eingeladen einlad lud | invite
teilgenomm teilnahm start mitmacht | attend took-part participat
ubergab ubergeb uberreicht verlieh verliehen | present hand award
ehrt geehrt auszeichn ausgezeichnet gewurdigt preistrag | honour honor award prize
bewarb beworb bewerb | applied applicant apply
betreut behandelt behandel versorgt | treat treated seen
operier operiert | surgery
untersucht untersuchung ermittelt | examin investigat probe inquir
geimpft impft impfung | vaccinat jab
infizier ansteck angesteckt | infect
gespendet spendet gestiftet | donat gave
geerbt erbt vererb | inherit
verliehen ausgeliehen leiht lieh | lend lent borrow
vermietet mietet pachtet verpachtet | rent lease let
versteiger ersteiger | auction
verschwand verschwund | disappear vanish
floh gefloh fluchtet gefluchtet flucht entkam entkomm | flee fled escap
uberfiel uberfall uberfallen | rob robbed raid
betrog betrug | fraud defraud
bestach bestoch bestech | brib
erpress erpresst | extort blackmail
entfuhr entfuhrt | kidnap abduct
bedroh bedroht | threat
angriff angegriff attackier | attack assault
ermordet mord | murder
erschoss | shot shoot
ertrank ertrunk | drown
unterging untergang untergegang | sank sunk sink
gestrandet strandet auflief aufgelauf aufsetzt grund sandbank | aground strand sandbank
kollidier zusammenstoss zusammengestoss rammt prallt | collid crash collision
absturz abgesturzt absturzt | crash plung
explodier explosion detonier verpuffung | explod explosion blast
uberflut uberschwemm | flood
ausbrach ausgebroch ausbruch | erupt outbreak
pflanzt gepflanzt | planted planting
gefallt rodet gerodet abgeholz | felled
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
verboten verbot untersagt untersag | ban. bans. banned banning prohibit forbid outlaw
erlaubt erlaubte zugelassen zulass gestatt | allow permit licens
aufgehob aufgehoben aufhob | lift lifted overturn repeal scrap
eingefuhrt einfuhrung einfuhrt | introduc
abgeschafft abschaff abschafft | abolish scrap
gesponsert sponsor | sponsor
umgeleit umleit | divert rerout
streik gestreikt niederlegt arbeitsniederleg ausstand | walkout strike struck walked
fusionier fusion verschmolz | merg
betreibt betrieben betreiben betreiber | operat hosted
umgebaut umbau | convert rebuil
gereinigt reinigt | clean
abgeschoben abschieb | deport
eingewander zuwander zugezog zuzog | immigra
ausgewander auswander wegzog | emigra
beitrat beigetret beitritt beitret angeschloss anschloss | join joined accession
austrat ausgetret austritt austret verliess verlass verlasst kehrt ausgeschied ausschied | leaves quit exit withdr \
depart
bestiegen besteigt bestieg | climb
umrundet | circl
flog geflogen | flew flown
wusste gewusst | know knew known
gesehen sah beobacht | saw seen spot sighted
uberlebt uberleben uberstand | surviv
gerugt verwarnt | reprimand
suspendier beurlaubt freigestellt | suspend
leakt zugespielt durchgestoch | leak
"""

# What tells of one who but speaks of a matter, and does nothing in it.
SPEECH = """
ausserte geaussert aussern kommentier stellungnahm stellung | comment
sprach gesproch redet | spoke speak
teilt mitgeteilt bekanntgab bekanntgeb verkund angekundigt ankundig | announc
begrusst bedauert empfang empfing | welcom regret receive
"""

# Events that undo or exclude each other, by English words for the two.
OPPOSITES = """
open close
begin end
hire dismiss
buy sell
win lose
join leave
convict acquit
appoint resign
elect resign
approv reject
adopt reject
allow ban
introduc abolish
die surviv
die rescu
build demolish
plant felled
marri divorc
admit deny
prais critic
immigra emigra
score missed
"""

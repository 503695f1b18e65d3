"""What happened, was done or was said: German stems, a bar, English stems; a line for each event."""

EVENTS = """
eroffn geoffnet offnet offnete wiedereroffn einweih eingeweiht aufmach aufgemacht aufsperr einzog sehen | open \
inaugurat reopen open-up
schliess schloss schlos geschloss stillgelegt stilllegt stilllegung dichtgemacht dichtmach zumach zugemacht \
schliessung endet sperr gesperrt aufgab aufgib aufgegeb einstell eingestellt aufgeb letztmals stillleg aufgeloest \
dichtmacht zumacht | close closing shut closure ended shuttered shut-down close-down wind-down board-up
gegrund grundung grunder grundet aufbaut gegrundet | founded founder founding foundation establish set-up co-founded
baut gebaut bau erricht erbau entsteh entstand fertiggestellt fertig hochgezog | build building built construct erect \
finish complet put-up go-up
abriss abgeriss abreiss gesprengt sprengung abgetrag niedergerissen | demolish demolition torn raze pull-down \
tear-down knock-down flatten bulldoz
begann begonn beginn angefangen anfing anfang start gestartet anlauf anlief angelauf aufnahm aufgenomm aufnimmt \
inbetriebnahm auftakt loslegt losging | begin began begun start launch commenc kick under kick-off get-under
endet beendet beend abgeschloss ausgelauf auslauf vorbei ausgelaufen endete abschloss | end ended conclud expir \
finish complet over run-out wind-up cease
zurucktritt zuruckgetret zurucktrat rucktritt zurucktret niederlegt niedergelegt abgetret abtrat abtritt hinwarf \
aufhort rucktrittsgesuch amtsverzicht abdankt abgedankt abdank hinschmeiss hinschmiss | resign stepp quit resignation \
stand-down stood-down step-down step-aside stand-aside relinquish
ernannt berufen ernennung beruft berief bestellt einsetzt eingesetzt ernenn nominier | appoint nominat named
gewahlt wahlt wiedergewahlt abstimmung abgestimmt stimmt votier wahl -wahl gekurt bestimmt wiederwahl | elect \
re-elect vote voted ballot reelect run-off runoff
kauf gekauft erwarb erwerb erworb ubernahm ubernomm ubernimmt zugekauft anschaff angeschafft beschaff bestell kaufer \
zuschlag ersteigert ubernahme ubernehm | buy bought buyer acquir purchas takeover snapp buy-up take-over buy-out \
snap-up
verkauf verkauft veraussert verausser abgab abgegeb abgestoss abstiess versteiger ersteiger verkaufer loswurd \
verkaufte | sell sold sale auction divest offload sell-off sell-up change-hands
unterzeich unterschrieb unterschreib unterschrift vereinbart geschloss schloss abschloss besiegelt ratifizier | sign \
signed signing signatur agreed conclud ratif
starb gestorb sterb stirbt tot ums tote toten todesopf getotet umgekomm verend verend verendet umkam verstarb \
verstorb erlag todesfall todesfalle verungluckt verschied umkomm | die died dies dying dead death deaths kill killed \
fatal fatalit perish pass-away
gebor geburt welt | born birth
verletz verwundet verletzung | injur wound hurt
festgenomm festnahm festnahme festnahmen verhaft festnimmt gefasst geschnappt handschell abgefuhrt inhaftier | arrest \
detain custody caught apprehend lock-up nab
verurteil gefangnis schuldig schuldspruch strafurteil | sentenc convict guilty prison jail
angeklagt anklag anklagt anklage | charg indict prosecut accused
freigesproch freispruch freisprach freisprich unschuldig freigesprochen | acquit cleared innocent exonerat
gestohl stahl stehl diebstahl geraubt erbeut entwend gekla mitgehen entwendet geklaut | steal stole stolen theft robb \
burgl snatch
abgebrannt brannt ausgebrannt brand feuer abbrannt niederbrannt flammen niedergebrannt | fire burn blaze burnt gutted \
flames burn-down
eingesturz einsturz einsturzt zusammenbrach zusammengebroch zusammenfiel eingesturzt | collaps cave cave-in
entworf entwarf entwurf gestaltet zeichn gezeichnet | design
gewann gewonn sieger sieg errang siegt durchgesetzt durchsetzt bezwang siegreich | won win. wins winner beat beaten \
chose chosen clinch victor triumph
unterlag unterleg niederlag verlor verlier verloren geschlagen | lose loses lost defeat loser runner-up
besucht besuch | visit attend
umgezog umzug umzieh umzieht verlegt zog verleg ubersiedel wegzog umsiedel verlager verlagert umzog | move moved \
relocat transfer move-out move-in resettl
entdeckt entdeck aufgespurt gesichtet | discover uncover spot spotted detect come-across
bezahlt finanziert finanzier geldgeb kostentrag ubernahme bezuschuss | financ fund funded funder sponsor paid \
bankroll subsidi pay-for underwr
lobt gelobt wurdig gewurdigt | prais hail
beauftrag auftraggeb bestell veranlass angeordnet auftrag | commission
durchgefuhrt durchfuhr durchfuhrt vornahm vorgenomm | carried carry conduct perform
gelesen liest vorgeles | read
verfass verfasst schrieb geschrieb autor verfasser | wrote written write author penned draft drawn
veroffentlich veroffentlichung erschien erschein publizier herausgab herausgekomm herauskam herausgeb kinostart | \
publish publication releas issue bring-out
ausgestellt ausstellung gezeigt zeigt sehen | shown exhibit display
erweitert ausgebaut erweiterung ausbau | extend extension expand enlarg
regisseur inszenier regie | direct
spiel spielt spielte darstell verkorper rolle auftritt auftrat aufgetret | play star perform
aufgewachs aufwuchs | grew raised
entlass entliess verlier verlor wegfall wegfiel streich strich gestrich abbau kundigt gekundigt abgebaut abbaut \
freigesetzt personalabbau stellenabbau kundigung rausgeworf rauswarf gefeuert rausschmiss | dismiss lose lost losing \
cut cutting cuts. sack redundan axe laid layoff fired shed let-go job-loss lay-off
einstellt einstell eingestellt anheuert angestellt neueingestellt anwarb angeworb rekrutier | hire hired hiring \
recruit taken-on take-on
beschaftigt | employ employs
renoviert saniert renovier sanierung modernisier instandgesetzt instandsetz restaurier | renovat refurbish moderni \
overhaul restor restoration do-up
evakuiert evakuier raumung | evacuat clear-out
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
liefert geliefert lieferung beliefert versorgt | suppl deliver provid
gefahrt | drove
verschickt versandt gesendet | sent mailed
absag abgesagt strich gestrich streich ausfall ausfiel gekippt platzt geplatzt abblas abgeblas | cancel scrap \
called-off call-off shelve axe fall-through
verschob verschoben vertagt verschieb aufgeschob | postpon delay adjourn put-off put-back push-back
rettet gerettet geborg befreit rettung heil freigelass freikam freikomm freilass | \
rescu releas pulled freed free saved save pluck
geheiratet heiratet heirat hochzeit trauung jawort | marri wed wedding
geschied scheidung trennt getrennt | divorc separat split
zerstort beschadigt beschadig verwustet vernichtet zertrummer | destroy damaged wreck ruin smash flatten
angenomm annahm zugestimmt zustimm befurwort unterstutz dafur stimmt votier ratifizier durchgewunk billigt gebilligt \
| adopt vote voted back backed approv support favour favor accept ratif endors wave-through
abgelehnt ablehnt lehnt zuruckgewies zuruckweis verworf dagegen abgeschmettert durchgefallen durchfiel durchfallt \
stimmt votier abweis abgewies abwies | reject oppos refus vote voted turned-down dismiss throw against turn-down \
vote-down throw-out rebuff
genehmigt gebilligt billigt bewilligt erlaubt zugelassen grunes bewilligung absegn | approv grant permit allow \
authoris authoriz green-light ratif sign-off rubber-stamp
wohn wohnt lebt leben beheimatet angesied | live lives living inhabit reside
gehort besitzt besass eigentum eigner | own owned owner belong possess held
stattfand stattfind abgehalt tagt tagte ausgerichtet ausricht veranstalt | held hold host convene organis organiz
gefahren lenkt gelenkt steuert | drove driven driving
entgleis schienen gleis | derail
entwickelt entwickel entwickl | develop invent
vertreib vertrieb vertreibt | distribut market
hergestellt herstell produzier erntet gefertigt fertigt | produc manufactur make making
inkrafttret krafttreten | effect force
verabschied beschloss beschlossen beschluss | pass passed enact
gerechnet erwartet rechnet | expect
demonstrier protestier | protest demonstrat rally rallied
verklagt klagt klage geklagt | sue sued suing lawsuit
bestreit bestritt dementier abstritt abgestritt | deny denied denies refut
gestand gestandnis zugab zugegeb einraum eingeraumt | admit admission confess acknowledg
kritisier bemangel rugt gerugt beanstand kritik tadelt geisselt | critic slam condemn hit-out lash-out denounc attack
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
verliehen ausgeliehen leiht lieh verlieh verleih | lend lent borrow
vermietet mietet pachtet verpachtet | rent lease let
versteiger ersteiger | auction
verschwand verschwund abtauch untertauch | disappear vanish go-missing
floh gefloh fluchtet gefluchtet flucht entkam entkomm fluchtig | flee fled escap run-away
uberfiel uberfall uberfallen | rob robbed raid
betrog betrug | fraud defraud
bestach bestoch bestech | brib
erpress erpresst | extort blackmail
entfuhr entfuhrt | kidnap abduct
bedroh bedroht | threat
angriff angegriff attackier | attack assault
ermordet mord | murder
erschoss | shot shoot gun-down
ertrank ertrunk | drown
unterging untergang untergegang sank gesunk | sank sunk sink go-down capsiz
gestrandet strandet auflief aufgelauf aufsetzt grund sandbank | aground strand sandbank
kollidier zusammenstoss zusammengestoss rammt prallt | collid crash collision
absturz abgesturzt absturzt | crash plung
explodier explosion detonier verpuffung hochging | explod explosion blast blow-up go-off detonat
uberflut uberschwemm | flood
ausbrach ausgebroch ausbruch | erupt outbreak break-out
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
aufgehob aufgehoben aufhob kippt kippte kassier | lift lifted overturn repeal scrap strike-down quash annul
eingefuhrt einfuhrung einfuhrt | introduc bring-in phase-in roll-out
abgeschafft abschaff abschafft | abolish scrap do-away phase-out
gesponsert sponsor | sponsor
umgeleit umleit | divert rerout
zusagt zugesagt zusag versprach versproch versprich zusich zugesich | promis pledg vow
diskutier debattier debatte | discuss debat deliberat
reparier repariert reparatur ausgebessert | repair mended
versichert versicher | insur
bewacht bewach | guarded
transportier transport | transport haul
vernomm vernahm vernehm verhort | interview interrogat
illustrier bebildert | illustrat
ausgerust ausrust ausruster | equip kitted
gebraut braut | brew
abgefullt abfullt | bottl
gefuttert futtert | fed feeds
abgeschleppt schleppt geschleppt | tow towed
redigier lektorier | edited edits
zertifizier | certif
geschmuckt dekorier | decorat
streik gestreikt niederlegt arbeitsniederleg ausstand arbeitskampf | walkout strike struck walked walk-out
fusionier fusion verschmolz zusammenschluss | merg
betreibt betrieben betreiben betreiber | operat hosted
umgebaut umbau | convert rebuil
gereinigt reinigt | clean
abgeschoben abschieb | deport
eingewander zuwander zugezog zuzog | immigra
ausgewander auswander wegzog | emigra
beitrat beigetret beitritt beitret angeschloss anschloss eintrat eingetret eintritt | join joined accession sign-up
austrat ausgetret austritt austret verliess verlass verlasst kehrt ausgeschied ausschied | leaves quit exit withdr \
depart walk-out drop-out pull-out leave-it
bestiegen besteigt bestieg | climb
umrundet | circl
flog geflogen abhob abgehob | flew flown take-off
wusste gewusst | know knew known
gesehen sah beobacht | saw seen spot sighted
uberlebt uberleben uberstand | surviv
gerugt verwarnt | reprimand
suspendier beurlaubt freigestellt | suspend
leakt zugespielt durchgestoch | leak
insolvenz insolvent pleite konkurs zahlungsunfahig bankrott | insolven bankrupt administration receivership go-bust
aufstieg aufgestieg aufsteig | promot go-up
abstieg abgestieg absteig | relegat
verklein verkleiner | downsiz
uraufgefuhrt urauffuhrung premiere | premier premiere
sturzt gesturzt | topple oust overthrow overthrew
vereidigt vereidig | sworn swear-in
zuruckgab zuruckgegeb ruckgabe erstatt erstattet zuruckzahl | refund repay repaid give-back hand-back pay-back
gedreht dreharbeit drehte | shot film filming shooting
"""

# Words of many uses that may say the same, but do not tell that something else happened.
KINDRED = """
erhielt erhalt bekam bekomm empfing zugesproch ging gewann gewonn sieg zuschlag holt holte vergab vergeben vergibt \
auftrag erteilt | award \
awarded receive went go got get won win. winner given landed clinch
verliess verlass austrat ausgetret austritt kundigt gekundigt abgang weggang fortging wegging ausschied abreist kehrt \
| left leave leav quit depart
eintrat eintritt eingetret beitrat anfing angefang wechselt gehort arbeitet dabei | join joined work worked start \
member
ankam angekomm eintraf eingetroff ankunft einlief eingelauf anlegt erreicht | arriv dock land landed berth reach
fund gefund gestoss stiess entdeckt aufgespurt gesichtet | found find come-upon turn-up discover located
stattfand stattfind getagt tagung tagt tagte treff traf beriet berat zusammenkam zusammenkomm abgehalt abhielt \
verhandelt | held hold meet met meeting gather take-place talks sat
stammt stammte bezog bezieh geliefert liefert | suppl come-from came provid deliver
betreib betreibt betrieben betreiber fuhrt gefuhrt bewirtschaft unterhalt | run runs ran operat manag
leitet vorsitz vorstand verantwort geschaftsfuhr fuhrt chef | run runs ran preside oversee oversaw direct manage led
auslauf auslief ablauf ablief gilt gultig endet lauft | expir run runs valid end ends last
geplatzt scheitert gescheit | fail failed collaps fall-through
gedreht erschein kinos kino | release screen cinema come-out
zuruckkehr zuruckgekehrt ruckkehr heimkehr kehrt | return returned come-back go-back
gestartet abgehob abhob | launch take-off took
annahmeschluss frist einsendeschluss endet schluss | deadline close closes until due
gilt gultig inkrafttret krafttreten wirksam | force effect apply applies appli valid
offentlich freigab freigegeb veroffentlicht zuganglich | publish public release made
angelegt gegrundet entstand entsteh angefang | create creat set-up establish began
gehalt hielt rede | gave give given deliver speech
schafft schaffte schuf geschaff | create creat made
vorwurf vorgeworf beschuldigt verdacht last | accus charg alleg blame
gesteh zugestand | conced
kam kamen anlockt lockt angelockt anzog zahlt besucht | drew draws drawn attract came come attend visit welcom
kauf erwarb erwerb ersteigert sichert gesichert zahlt gezahlt bezahlt | paid bought buy acquir secur \
purchas auction
verlor verlier verloren vernichtet zerstort ausfall eingeht | lost losing ruin destroy wiped written
vertreib vertreibt vertrieb verkauf verkauft | sell sold sale sales market distribut
rief rufen zuruckgeruf ruckruf zuruck regal | recall pull
verpflicht verpflichtet unter-vertrag geholt holt | sign signed signing bring
verkehrt fahrt fahr betreib betreibt | run runs ran operat
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

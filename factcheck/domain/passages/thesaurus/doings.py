"""What people, bodies and things do: verbs of the news with the nouns made from them."""

DOINGS = """
rettet gerettet geborg barg befreit | rescu saved pulled freed recovered
gipfel gipfeltreff spitzentreff | summit
bezwang besieg schlug geschlag gewann gewonn siegt | beat beaten defeat won
eingestellt einstell aufgegeb aufgab ausgelauf letzte | stopped ended axed scrapped discontinu last final ceas
rast rastet rastend | rest resting
bestand besteh existier gibt | exist existence
bekommt bekam bekamen erhielt erhalt erhielten gewahrt | receive granted gets awarded given
ausgezeichn geehrt ehrung verlieh verlieh preis | award honour honor prize
stellte vorgestellt vorstell prasentier | present unveil introduc
wirft vorgeworf vorwurf beschuldig | accus blame alleg
schatzt schatzung geschatzt | estimat
rechnet erwartet erwart prognos | expect forecast predict project
zahlte gezahlt zahlung zahlt | count counted
meldet gemeldet meldung | report reported register
verzeichn registrier erfasst | record recorded register log logged
behandelt versorg betreut | treat treated care cared
eingeliefert gebracht transportier | taken admitted transported
infizier ansteck angesteckt infektion | infect
operier operation | operat surgery
ubersteig uberschritt uberschreit | exceed surpass
unterschreit unterschritt | undercut below
verfehl | miss missed
vorsieht vorgeseh vorsah | provid envisag schedul
verabschied beschloss billigt | pass passed adopt approv
trat eingetret beigetret beitritt mitglied | join joined accession
austritt ausgetret austrat verliess verlass verlasst | left leave quit exit withdr
wechsel wechselt ging | move moved switch join
zieht zog umzog umgezog umzug | move moved relocat
kehrt zuruckgekehrt ruckkehr heimkehr | return returned
flog fliegt geflog | flew fly flown
reist gereist reiste | travel
fuhrt fuhrte gefuhrt | run runs led leads carried
halt hielt gehalten | hold held keep
trag tragt trug getrag | carry bear borne wear
nutzt genutzt nutzung verwend | use used
verbrauch verbraucht | consum consumption use used
spart gespart einspar einsparung | save saving cut
kurz kurzt gekurzt kurzung | cut cuts
streich strich gestrich | cut axe axed scrap slash
senk senkt gesenkt | lower cut reduc
verdoppel | double doubl
halbier | halve halv
erzeugt erzeugung gewann | generat produc
baut anbau angebaut | grow grown cultivat
fallt gefallt gefallen rodet gerodet | fell felled cut cleared
pflanz gepflanzt aufforst | plant planted
zuchtet gezuchtet zucht | breed bred
ausgewilder aussetz ausgesetzt | released reintroduc
gesicht gesehen beobacht gesichtet | spot sighted seen observ
entkam floh gefloh flucht | escap fled flee
verschwand verschwund | disappear vanish
ertrank ertrunk ertrink | drown
erstick | suffocat chok
sturz gesturzt absturz absturzt | fell crash plung
entgleis schien gleis sprang | derail rails tracks
kolli kollidier zusammengestoss zusammenstiess prallt gerammt rammt | collid crash ram rammed hit struck
explodier explosion detonier | explod blast blew
brach ausbrach ausgebroch | broke broken outbreak
besetz besetzt | occup
blockier | block
demonstrier protestier marschier | demonstrat protest march ralli
streikt bestreikt niederlegt | strike struck walkout
verhandel verhandlung gesprach | negotiat talks
einigt geeinigt einigung | agree agreed deal
scheitert gescheitert scheiter | fail failed collaps
geplatzt platzt | collaps burst fell
unterlag unterlieg verlor verlier verloren | lost lose defeat
verklagt klagt geklagt klage | sue sued lawsuit suit
verhor vernomm vernehm befragt | question interrogat interview
uberfuhr uberfuhrt | convict
gestand gestandnis raumt zugegeb einraum | admit confess conced
bestreit bestritt dementi | deny denied denies
verteidig | defend
geklagt beklagt beklag | complain lament
forder fordert gefordert verlang | demand call calls urge
begruss begrusst lobt | welcom prais
kritisier bemangel rugt geruegt | critic slam rebuk
droht gedroht drohung androh | threat
verbiet verbot verboten untersag | ban banned prohibit forbid outlaw
erlaub erlaubt gestatt zugelass zulass zulassung | allow permit approv licens authoris authoriz
verpflicht | oblig require commit
entzieh entzog entzog aberkannt | revok strip withdr
verlanger verlangert | extend renew prolong
verschob verschoben verschieb vertag | postpon delay put
abgesagt absag ausgefall ausfiel | cancel called
unterbroch unterbrach | interrupt suspend
nachgewies nachweis gefund festgestellt | detect found find
gemess messung mass | measur recorded
unterricht unterrichtet | teach taught
studier studiert studium | study studied
promovier doktorarbeit dissertation | doctorate thesis phd
ausgebildet ausbild | train
bewarb beworb bewerb | appl applied candidate
eingestellt einstellung anstell angestellt heuert | hire hired recruit taken
beforder befordert | promot carried
versetzt versetzung | transfer
pensionier ruhestand | retir
trainier trainiert trainer | coach train
schoss geschoss erzielt treffer tor | scor goal
pfiff schiedsrichter | referee
sprang sprung | jump leap
lief gelauf lauf rennen | ran run race
schwamm geschwomm | swam swum
kletter bestieg bestieg erstieg | climb ascen
spielt gespielt spiel | play
sang gesung singt | sang sung sing
dirigier dirigent pult | conduct baton
komponi komponist | compos
malt gemalt gemald | paint
gedreht dreh drehte gefilmt | film shoot shot
ubersetz | translat
gedruckt druckt druck | print
herausgegeb herausgab verlag | publish edit
gesendet ausgestrahlt sendet ausstrahl | broadcast air aired
abonni abonnent | subscri
heruntergelad download | download
gehackt hacker cyberangriff | hack cyber breach
programmier entwickelt entwickel entwickl | develop programm
erfunden erfand erfind | invent
patentier | patent
kartell preisabsprach | cartel price-fixing
fusionier fusion verschmelz | merg
ubernahm ubernomm ubernahme | take takeover took acquir
beteilig beteiligung anteil | stake share hold
investi investier | invest
spend gespendet spendet | donat gave given contribut
stiftet gestiftet vermacht | donat bequeath endow
erbt geerbt | inherit
versteiger versteigerung auktion | auction
vermiet vermietet verpacht pacht | let rent lease leas
pleite insolvenz zahlungsunfahig bankrott | bankrupt insolven collaps administration
wieg wiegt wog gewogen | weigh
misst gemessen | measur
dauert dauer gedauert | last took take takes
legt zuruckgelegt zurucklegt | cover travel
versink versunk sank gesunk unterging | sank sunk sink
strand gestrandet auflief grund | aground strand ran
legt ablegt anlegt anleg | dock berth moor
startet abhob abgehob | took launch lift
landet landung gelandet | land
umleit umgeleit | divert
abgeschlepp schlepp | tow
evakuier geraumt raumung | evacuat clear
gesperrt sperrung abgesperrt | clos cordon shut
freigab freigeb freigegeb wiedereroffn | reopen release open
bewohn bewohnt wohnt wohnen | live lived inhabit
siedelt angesiedelt ansiedl | settle settl
einwander eingewander zuwander zugezog | immigra moved arriv
auswander ausgewander | emigra
abgeschob abschieb abschiebung | deport
eingeburger einburger | naturalis naturaliz citizenship
getauft taufe | baptis baptiz christen
geweiht weihe weiht eingeweiht | consecrat dedicat
beigesetzt begraben bestattet | buried burial
feiert gefeiert jubilaum | celebrat jubilee anniversary
gedenk gedacht gedenkfeier | commemorat memorial
benannt umbenannt benenn heisst | named renamed call called
gegrundet grundung grund | found establish
"""

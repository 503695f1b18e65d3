"""Culture, law and order, nature, energy, science and daily life."""

SOCIETY = """
kette | chain
messe markt jahrmarkt | fair market trade
erstell gutachter verfass verfasst verfasser | author wrote written prepared drawn
finanzier finanziert bezahlt | financed funded
schlug lehnte | declined refused
erfahr erfuhr erfahren kenntnis | learned learnt heard
investor beteiligungs | investor equity
ingenieur techniker | engineer
siedlung viertel stadtteil | district neighbourhood quarter
zeuge zeugin aussage | witness testimony
kuste strand meer | coast beach sea
berg gebirge | mountain hill
fluss strom | river
hafen | port harbour
zoll zolle | customs tariff
wirtschaft konjunktur | economy economic
arbeitslos | unemployed unemployment
inflation teuerung | inflation prices
zinsen zinssatz | interest rate
aktie borse | share stock exchange
bank sparkasse | bank
versicher | insur
rente pension | pension
fluchtling asyl geflucht | refugee asylum migrant
grenze | border
krieg | war
soldat armee bundeswehr | soldier army military
waffe | weapon gun arms
partei | party
abgeordnet | lawmaker deput member
gesetz | law act bill
verbot verboten | ban banned prohibit
erlaub genehmig | permit allow approv licence
prufer kontroll inspek | inspect audit control
mangel | defect flaw
ursache grund | cause reason
folge auswirk | consequence effect impact
ziel | target goal aim
rekord hochst | record highest
preistrager sieger gewann gewonn | winner won win
spender | donor
bewerb | candidate applicant apply
umzug umgezog zieht | move moved relocat
umbau renovier sanier | renovat refurbish rebuild
dach | roof
riss risse | crack
nachbar | neighbour
geburt geboren | birth born
heirat verheiratet | marry married
sprache | language
musik konzert | music concert
film kino | film cinema movie
kunst | art
zeitung presse | newspaper press
sender fernseh rundfunk | broadcast television
internet netz | internet network web
rechner software programm | computer software
telefon handy | phone mobile
brief schreiben | letter
stadion arena sporthall | stadium arena hall venue
fasst passen fassungsvermog kapazit | hold capacity fit seat
fan anhang publikum | fan supporter audience crowd spectator
zuschauer | viewer audience spectator
sahen gesehen sehen schaut | watch saw seen view drew
gefangn haft knast inhaft gesessen sass | prison jail custody detention
gebuhr entgelt verlangt kostenpflicht | fee charge price cost
zufrieden zufriedenheit | satisf happy content
protest demonstr marsch kundgeb | protest march demonstrat rally
dieb stahl stehl gestohl raub erbeut | stole steal stolen theft thieves robber took taken
bande tater | gang thieves
gemald bild | painting picture
foto fotograf bild aufnahme | photo picture image photograph
kraft gilt gelten geltung | force effect apply
treffen gesprach begegn | meeting talks meet summit discussion
stattfand stattfind veranstalt abgehalt | held place take
oper operette komponi | opera compose
stammt schuf geschaff | wrote written created made
regie regisseur | direct director
geboren geburt | born birth
lebte leben wohnt wohnte | live lived reside
sank gesunk untergang unterging | sank sunk sink
gewahlt wahlten wahlsieg | elected chosen vote
ernannt berufen bestellt | appoint named nominat
nachfolg folgt | succeed successor
vorganger | predecessor
tritt eintritt beitritt | join
kundig verliess verlasst | left leave quit
sprecher sprecherin | spokes
erklart teilt mitgeteilt | announce
bett betten | bed
arztin | doctor
pfleg pflegekraft | nurse nursing care
schwanger | pregnan
heim pflegeheim altenheim | home
strom strompreis | electricity power
gas gaspreis erdgas | gas
ol erdol | oil petroleum
kohle | coal
atom kernkraft | nuclear
solar photovolta | solar
heiz warmepump | heat heating
emission ausstoss abgas | emission
fisch fischer | fish fisher
wein winzer | wine
bier | beer
brot | bread
fleisch | meat
zucker | sugar
getreide weizen | grain wheat cereal
ernte | harvest crop
regen niederschlag | rain
schnee | snow
hitze | heat
erdbeben beben | earthquake quake
opfer | victim
vermisst | missing
gerettet rettung | rescue save
flucht entkam | escape flee fled
schuss schoss erschoss | shot shoot gun
messer erstoch | knife stab
droge kokain | drug cocaine
alkohol betrunk | alcohol drunk
betrug betrogen | fraud deceiv
bestech korrupt | brib corrupt
durchsuch razzia | search raid
anklag angeklagt | charge accused defendant indict
freispruch freigesproch | acquit
berufung revision | appeal
haftstraf verurteil | sentence convict
richter richterin | judge
wahler wahlerin | voter
mehrheit | majority
koalition | coalition
haushalt etat | budget
ausgab | spend expenditure
einwander zuwander | immigra
bevolker einwohner | population inhabitant
stark dichte | dens
neubau sozialwohn | new-build
makler immobil | estate property
vermieter | landlord
parkplatz stellplatz | parking
ampel kreuzung | junction lights crossing
geschwindigkeit tempolimit | speed limit
fuhrerschein | licence driving
fahrer lenker | driver
pilot | pilot
kapitan | captain
besatzung crew | crew
hutte huette | hut
stern | star
rakete satellit raumfahrt | rocket satellite space
forsch wissenschaft | research scien
entdeck fund | discover find found
erfind erfund | invent
buro | office
umsatzplus wachstum | growth
prognose erwart rechnet | forecast expect
bilanz geschaftsjahr | results annual
quartal | quarter
aktionar anteilseigner | shareholder
insolven pleite bankrott | insolven bankrupt
sanierung restruktur | restructur
tarif lohnerhoh | pay wage
uberstund | overtime
arbeitszeit | hours
kurz | short
kundenzahl | customer
marke | brand
werbung | advert
"""

"""Words that tell what a statement is about, by families: what happened, what was measured, who is counted.

Two words of one line say the same; two words of one family on different lines say different things (`eröffnet` and
`entworfen`, `Umsatz` and `Gewinn`), which is what keeps a figure of the one from bearing out the other. A line holds
German stems, a bar, English stems, folded as `wording.fold` folds; a word may stand in several lines.
"""

from factcheck.domain.passages.concepts import Lexicon

_EVENTS = """
eroffn einweih eingeweiht aufmach aufgemacht | open inaugurat
schliess schloss schlos geschloss stillgelegt stilllegt dichtgemacht dichtmach schliessung | close closing shut closure
gegrund grundung grunder grundet aufbaut | found establish set-up
baut gebaut bau erricht erbau entsteh entstand fertiggestellt fertig | build built construct erect finish complet
abriss abgeriss abreiss gesprengt sprengung | demolish demolition torn
begann begonn beginn angefangen start gestartet anlauf | begin began begun start launch
endet beendet beend abgeschloss ausgelauf auslauf | end ended conclud expir
zurucktritt zuruckgetret zurucktrat rucktritt zurucktret niederlegt abgetret kundigt | resign stepp quit resignation
ernannt berufen ernennung | appoint nominat
gewahlt wahlt wiedergewahlt abstimmung abgestimmt stimmt votier | elect vote voted ballot
kauf gekauft erwarb erwerb erworb ubernahm ubernomm ubernimmt zugekauft anschaff angeschafft beschaff bestell | \
order buy bought acquir purchas takeover
verkauf verkauft veraussert verausser abgab | sell sold sale
unterzeich unterschrieb unterschreib vereinbart geschloss schloss abschloss | sign signed agreed conclud
starb gestorb tot tote toten getotet umgekomm | die died dead death kill
gebor geburt welt | born birth
verletz verwundet | injur wound hurt
festgenomm festnahm festnahme verhaft festnimmt | arrest detain
verurteil | sentenc convict
angeklagt anklag | charg indict
freigesproch freispruch | acquit
gestohl stahl stehl diebstahl geraubt erbeut | steal stole stolen robb
abgebrannt brannt ausgebrannt brand feuer abbrannt | fire burn blaze burnt
eingesturz einsturz einsturzt zusammenbrach | collaps
entworf entwarf entwurf gestaltet | design
gewann gewonn sieger sieg errang ging | won win wins winner
besucht besuch | visit
umgezog umzug umzieh verlegt zog | move moved relocat
entdeckt entdeck | discover
bezahlt finanziert finanzier | financ fund funded sponsor paid
lobt gelobt | prais
beauftrag auftraggeb | commission
durchgefuhrt durchfuhr durchfuhrt | carried carry conduct
gelesen las liest | read
verfass verfasst schrieb geschrieb | wrote written author
veroffentlich veroffentlichung erschien erschein publizier herausgab | publish releas
ausgestellt ausstellung gezeigt zeigt | show shown exhibit display
erweitert ausgebaut erweiterung | extend extension expand
regie inszenier | direct
spiel spielt spielte darstell verkorper rolle | play star perform
aufgewachs aufwuchs | grew
entlass wegfall wegfiel streich strich gestrich abbau kundigt gekundigt | dismiss sack redundan axe laid cut
renoviert saniert renovier sanierung modernisier | renovat refurbish moderni
evakuiert evakuier | evacuat
vermisst | missing
durchsucht durchsuchung | search searched raid
beschlagnahm | seiz
verhangt verhang auferlegt | impos levied
leitet geleitet leiterin leiter | lead led head
lizenz | licens
gelandet notlanden notland landet | land landed landing
pruft gepruft uberpruft inspizier | inspect examin
gesperrt sperrt sperrung | block
liefert geliefert lieferung | suppl deliver
gefahrt | drove
verschickt versandt gesendet | sent mailed
absag abgesagt strich gestrich streich ausfall ausfiel | cancel scrap
verschob verschoben vertagt | postpon delay
rettet gerettet | rescu
geheiratet heiratet | marri
zerstort | destroy
angenomm | adopt
abgelehnt ablehnt lehnt | reject oppos
genehmigt gebilligt billigt | approv
wohn wohnt lebt leben | live lives living inhabit reside
"""

_CROWD = """
mensch person leute | people person
einwohner bewohner burger bevolker | inhabitant resident citizen population
mitarbeiter mitarbeit beschaftig arbeitnehmer angestellt belegschaft personal arbeitsplatz arbeitsplatze \
stelle stellen job jobs kopfe posten kolleg | \
employ staff worker workforce headcount job post position colleague personnel
besucher zuschauer gast gaste publikum | visitor spectator attend guest audience crowd
passagier fahrgast fahrgaste reisende | passenger traveller
patient | patient
mitglied sitz sitze mandat mandate | member seat
kind kinder schuler schulerin | child children pupil kid
student studierend | student
lehrer lehrkraft lehrkrafte lehrerin lehrerstelle | teacher teaching
familie haushalt | family household families
kunde kunden nutzer | customer user client
abgeordnet parlamentarier | deputy deputies lawmaker
ingenieur entwickler forscher techniker programmier wissenschaftl | engineer developer researcher technician scientist
soldat | soldier troop
demonstrant teilnehmer | demonstrator participant protester
"""

_THINGS = """
tier hund | animal dog
dorf dorfer ort orte | village
fahrzeug auto wagen | vehicle car lorry truck
zimmer | room
wohnung wohnungen | flat apartment
haus gebaude | house building
vorstellung auffuhrung | performance
holding betrieb firma unternehmen konzern gesellschaft hersteller kette autobauer | \
company companies firm business carmaker group manufactur chain holding
schiff boot fahre | ship boat vessel ferry
baum baume | tree
schule | school
turbine anlage windrad | turbine plant
werk fabrik standort | factory plant site works
bild foto gemald | picture photo painting image
vertrag | contract
"""

_MEASURES = """
lang lange | long length
hoch hohe ragt uberragt | high height tall
tief tiefe | deep depth
breit breite | wide width
flache umfasst erstreckt bedeckt | area cover
schwer gewicht wiegt wog | weigh weight heavy
alt alter jahrig | age aged old
geschwindigkeit schnell fahrt | speed fast
fasst kapazitat sitzplatz sitzplatze | capacity hold
dauert dauer gedauert gesperrt | last take took duration
pegel wasserstand | level
"""

_MONEY = """
umsatz erlos einnahm setzt einnahme | revenue sales turnover income
gewinn uberschuss ertrag | profit surplus
verlust defizit minus | loss lost deficit
kost kosten ausgab ausgabe investier investit verschlang ausgegeb kostet | cost spend spent spending expens invest
preis kaufpreis | price
miete mieten | rent
lohn gehalt monatslohn | wage salary
schuld schulden kredit | debt loan
strafe geldstrafe busse bussgeld | fine penalt
zuschuss forder forderung pauschale | grant subsid
spende gespendet | donat
steuer | tax
ausfuhr export exportier | export
einfuhr import importier | import
zoll zolle | tariff dut customs
schaden | damag
entschadig schmerzensgeld | compensat
dividende | dividend
"""

_DIRECTIONS = """
steig stieg gestieg stiegen wuchs wachs gewachs zunahm zunehm zunimmt erhoh zulegt zulegten anstieg plus zuwachs \
steiger gesteiger kletter geklettert verteuer teurer mehr hoher anzog anhob ausgeweit rauf | rise rose risen grow grew \
grown increas climb jump surg gain higher up dearer rising
sank sink gesunk fiel fallt gefallen ruckgang zuruckg zuruckging abnahm abnimmt schrumpf verringer reduzi gesenkt senk \
weniger billiger gunstiger gekurzt nachgab nachgegeb niedriger runter kurzt | fall fell fallen drop declin decreas \
shrink shrank shrunk cut reduc slump lower down cheaper fewer falling slid
"""

FAMILIES = {
    "event": _EVENTS, "crowd": _CROWD, "thing": _THINGS, "measure": _MEASURES, "money": _MONEY,
    "direction": _DIRECTIONS,
}  # fmt: skip
_LINES = [(family, line) for family, text in FAMILIES.items() for line in text.strip().splitlines()]
_FAMILY = tuple(family for family, _ in _LINES)

meanings = Lexicon(line for _, line in _LINES).meanings


def of_family(numbers: frozenset[int], family: str) -> frozenset[int]:
    """Those of the meanings that belong to the family."""
    return frozenset(number for number in numbers if _FAMILY[number] == family)


def meant(word: str) -> frozenset[int]:
    """What an English word stands for, for use in rules."""
    return meanings(word, "en")

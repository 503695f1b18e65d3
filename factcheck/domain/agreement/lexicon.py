"""Words that tell what a statement is about, by families: what happened, what was measured, who is counted.

Two words of one line say the same; two words of one family on different lines say different things (`eröffnet` and
`entworfen`, `Umsatz` and `Gewinn`), which is what keeps a figure of the one from bearing out the other. A line holds
German stems, a bar, English stems, folded as `wording.fold` folds; a word may stand in several lines.
"""

from factcheck.domain.passages.concepts import Lexicon

from .events import EVENTS, KINDRED, OPPOSITES, SPEECH

_CROWD = """
mensch person leute | people person
einwohner bewohner burger bevolker | inhabitant resident citizen population islander villager
befragte befragt teilnehmend | respondent polled surveyed interviewed
wahler wahlberecht stimmberecht | voter elector
mann manner herr | man men male
frau frauen dame | woman women female
mitarbeiter mitarbeit beschaftig arbeitnehmer angestellt belegschaft personal arbeitsplatz arbeitsplatze stelle \
stellen job jobs kopfe posten kolleg | employ staff worker workforce headcount job post position colleague personnel
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
musiker musikerin | musician player
bergmann bergleut bergarbeit kumpel | miner
polizist beamte | officer
feuerwehrmann feuerwehrleut einsatzkraft | firefighter
kandidat bewerber | candidate applicant
fluchtling asylbewerb | refugee migrant
anwohner nachbar | neighbour neighbor
mieter | tenant
landwirt bauer | farmer
arzt arzte | doctor physician
pfleger pflegekraft krankenschwest | nurse
haftling gefangen insasse | prisoner inmate
sportler athlet spieler | athlete player
freiwillig ehrenamtl helfer | volunteer helper
aktionar | shareholder
abonnent leser | subscriber reader
arbeitslos | unemployed jobless
opfer | victim
demonstrant teilnehmer | demonstrator participant protester
"""

_THINGS = """
tier | animal dog bird cow sheep pig horse cat goose geese duck crane wolf wolves fish
tier vogel kranich gans ganse ente enten storch | animal bird crane goose geese duck stork
tier rind kuh kuhe vieh | animal cattle cow
tier schaf schafe lamm | animal sheep lamb
tier schwein ferkel | animal pig
tier hund hunde | animal dog
tier katze | animal cat
tier pferd | animal horse
tier wolf wolfe | animal wolf wolves
tier huhn huhner henne | animal hen chicken
konzert | concert gig
stuck exemplar | copy copies piece
buch bucher | book
band bande banden | volume
zug zuge | train
bus busse | bus buses coach
flugzeug maschine | plane aircraft jet
flug fluge | flight
unfall unfalle | accident crash
fall falle | case
straftat delikt | offence crime
klage verfahren | lawsuit case
stimme | vote
tor treffer | goal
sieg | win victor
kirche | church
tunnel | tunnel
muhle | mill
brauerei | brewery
theater | theatre theater
museum | museum
bibliothek bucherei | library
gefangnis haftanstalt | prison jail
flughafen | airport
hafen | port harbour
bank sparkasse | bank
hotel | hotel
brucke | bridge
klinik krankenhaus | hospital clinic
filiale laden geschaft | branch store shop outlet
restaurant gaststatt | restaurant pub
hof hofe bauernhof | farm
insel | island
lebensmittel | food groceries
stufe stufen | step stair
region | region
regier regierung | government
lager | camp
bett betten | bed
grab graber | grave
stein steine | stone
unterschrift | signature
antrag | application
frage | question
seite | page
stockwerk etage geschoss | storey floor stories
ladestation ladesaul ladepunkt | charger charging
parkplatz stellplatz | parking space
dorf dorfer ort orte | village
fahrzeug auto wagen | vehicle car lorry truck
zimmer | room
wohnung wohnungen | flat apartment
haus gebaude | house building
vorstellung auffuhrung | performance
holding betrieb firma unternehmen konzern gesellschaft hersteller kette autobauer | company companies firm business \
carmaker group manufactur chain holding
schiff boot fahre | ship boat vessel ferry
baum baume | tree
schule | school
turbine anlage windrad | turbine plant
werk fabrik standort | factory plant site works
bild foto gemald | picture photo painting image
vertrag | contract
aktie papier anteilsschein wertpapier | share stock securities
"""

_MEASURES = """
lang lange | long length
hoch hohe ragt uberragt | high height tall
tief tiefe | deep depth
entfernt entfernung abstand | away distance distant
breit breite | wide width
flache umfasst erstreckt bedeckt | area cover
schwer gewicht wiegt wog waage | weigh scales weight heavy
alt alter jahrig | age aged old
geschwindigkeit schnell fahrt | speed fast
fasst kapazitat sitzplatz sitzplatze | capacity hold
dauert dauer gedauert gesperrt | last take took duration
pegel wasserstand | level
temperatur thermometer hitze kalte grad | temperature thermometer degree heat cold
"""

_MONEY = """
umsatz erlos einnahm setzt einnahme einbracht einbring eingebracht einnehm eingenomm einspiel | revenue sales \
turnover income
gewinn uberschuss ertrag | profit surplus
verlust defizit minus fehlbetrag | loss lost deficit shortfall
kost kosten ausgab ausgabe investier investit verschlang ausgegeb kostet | cost spend spent spending expens invest
preis kaufpreis | price
miete mieten | rent
lohn gehalt monatslohn verdient verdien | wage salary earn
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
losegeld | ransom
etat budget haushalt | budget
wert | worth value
"""

_DIRECTIONS = """
steig stieg gestieg stiegen wuchs wachs gewachs zunahm zunehm zunimmt erhoh zulegt zulegten anstieg plus zuwachs \
steiger gesteiger kletter geklettert verteuer teurer mehr hoher anzog anhob ausgeweit rauf | rise rose risen grow \
grew grown increas climb jump surg gain higher up dearer rising
sank sink gesunk fiel fallt gefallen ruckgang zuruckg zuruckging abnahm abnimmt schrumpf verringer reduzi gesenkt \
senk weniger billiger gunstiger gekurzt nachgab nachgegeb niedriger runter kurzt | fall fell fallen drop declin \
decreas shrink shrank shrunk cut reduc slump lower down cheaper fewer falling slid
"""

FAMILIES = {
    "event": EVENTS, "speech": SPEECH, "crowd": _CROWD, "thing": _THINGS, "measure": _MEASURES, "money": _MONEY,
    "direction": _DIRECTIONS, "kindred": KINDRED,
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


# English verbs with a particle that stands apart: `call-off`.
PHRASAL = frozenset(word for line in (EVENTS + KINDRED).splitlines() for word in line.split() if "-" in word)

OPPOSED = tuple(
    (of_family(meant(one), "event"), of_family(meant(other), "event"))
    for one, other in (line.split() for line in OPPOSITES.strip().splitlines())
)

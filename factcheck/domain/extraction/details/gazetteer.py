"""Names that everybody knows: countries, large cities, given names; and the nouns that stand in names of bodies and
places. Weak hints for the model of names, never decisions.
"""

import re
from functools import lru_cache

from babel import Locale

from factcheck.domain.extraction.languages.knowledge import words

GIVEN_NAMES = words(
    "adam adrian ahmed alan albert alejandro alex alexander alexandra alfred ali alice alina amanda amy ana andrea "
    "andreas andrew angela angelika anita anja anke anna anne annette annika anthony anton antoine antonio arne arnold "
    "arthur astrid axel barbara béatrice beate ben benjamin bernard bernd bert bettina bill birgit björn bob boris "
    "brian brigitte bruno camille carl carla carlos carmen carol carolin caroline catherine cécile charles charlotte "
    "chris christa christian christiane christina christine christoph christopher claire clara claudia claude colin "
    "cornelia craig daniel daniela dan darren david deborah denis dennis detlef diana diego dieter dirk dominik donald "
    "doris dorothea douglas ed edith edward elena elisabeth elizabeth elke ellen emil emily emma enrique eric erich "
    "erik ernst esteban eva fatima felix fernando fiona florian francis francisco françois frank franz fred frederick "
    "friedrich fritz gabriel gabriele gareth gary george georg gerald gerd gerhard gisela giovanni glenn gordon graham "
    "greg gregor guido günter gustavo hannah hannes hans harald harriet harry heather heike heiko heinrich heinz helen "
    "helena helga helmut hélène henrik henry herbert hermann holger horst hugh hugo ian ibrahim inés ines inge ingo "
    "ingrid irene iris isabel isabelle jack jacob jacques james jan jane janet janice jason javier jean jeff jennifer "
    "jens jeremy jessica jim jo joachim joan joe joel johann johanna johannes john jon jonas jonathan jorge josé josef "
    "joseph josh juan judith julia julian julien julie jürgen jutta jörg karen karim karin karl kate katharina "
    "katherine kathrin katja keith ken kerstin kevin klaus konrad kurt lars laura lea lena leo leonard lewis linda "
    "lisa lorenz lorna louis louise luca lucas lucy luis lukas lutz magdalena malte manfred manuel marc marcel marco "
    "marcus margaret margit maria mariana marie marina mario marion mark markus marta martha martin martina mary "
    "mathias matt matthew matthias max maximilian mehmet melanie mercedes michael michaela michel miguel mike "
    "mohammed monica monika moritz nadia nadine nancy natalie neil niamh nicholas nicolas nicole niklas nils nina "
    "nora norbert odile olaf oliver olivier oscar otto pablo pascal patricia patrick paul paula pauline pedro peer "
    "peter petra philip philipp pierre rachel rafael rainer ralf ralph raúl ray rebecca regina reinhard renate renee "
    "ricardo richard rita rob robert roberto roger roland rolf roman ron rosa rosalind rudolf ruth rüdiger ryan sabine "
    "sally sam samuel sandra sara sarah scott sean sebastian sergio silke silvia simon simone sofia sonja sophie "
    "stefan stefanie stephan stephanie stephen steve steven stuart susan susanne sven sylvia tanja teresa thea "
    "theresa thomas thorsten tim timo tina tobias tom tony torsten ulrich ulrike ursula ute uwe valerie vera verena "
    "veronika victor victoria viktor vincent volker walter wang werner wiebke wilhelm will william winfried wolfgang "
    "xavier yasmin yves yvonne álvaro"
)
# Given names that only women bear, as a rule.
WOMEN = words(
    "alexandra alice alina amanda amy ana andrea angela angelika anita anja anke anna anne annette annika "
    "astrid barbara béatrice beate bettina birgit brigitte camille carla carmen carol carolin caroline "
    "catherine cécile charlotte christa christiane christina christine claire clara claudia cornelia daniela "
    "deborah diana doris dorothea edith elena elisabeth elizabeth elke emily emma eva fatima fiona florence "
    "gabriele gisela hannah harriet heather heike helen helena helga hélène inés ines inge ingrid irene iris "
    "isabel isabelle jane janet janice jennifer jessica jo joan johanna judith julia julie jutta karen karin "
    "katharina katherine kathrin katja kate kerstin laura lea lena linda lisa lorna louise magdalena margaret "
    "margit maria mariana marie marina marion marta martha martina mary melanie mercedes michaela monica "
    "monika nadia nadine nancy natalie niamh nicole nina nora odile patricia paula pauline petra rachel "
    "rebecca regina renate renee rita rosa rosalind ruth sabine sally sandra sara sarah silke silvia simone "
    "sofia sonja sophie stefanie stephanie susan susanne sylvia tanja teresa thea theresa tina ulrike ursula "
    "ute valerie vera verena veronika victoria wiebke yasmin yvonne annegret anneliese marlies hedda winifred "
    "leila una amelie antje silvana soledad gudrun "
)
CONTINENTS = ("002", "003", "005", "009", "142", "150", "419")
CITIES = words(
    "aachen aberdeen amsterdam athen athens atlanta augsburg austin bangalore barcelona basel beijing berlin "
    "birmingham bochum bogotá boise bologna bonn bordeaux boston bremen bristol brussels brüssel budapest cairo "
    "caracas cardiff chennai chicago cologne copenhagen dallas delhi denver detroit dortmund dresden dubai dublin "
    "duisburg düsseldorf edinburgh erfurt essen florence frankfurt freiburg geneva genf genua glasgow göttingen "
    "halle hamburg hannover heidelberg helsinki houston hyderabad jerusalem johannesburg karlsruhe kassel kiel "
    "kopenhagen köln lagos leeds leicester leipzig lille lima linz lisbon lissabon liverpool liège london lyon "
    "lübeck madrid magdeburg mailand mainz malaga manchester mannheim marseille melbourne miami milan montpellier "
    "moskau mumbai munich münchen münster nairobi nantes neapel nice nottingham nuremberg nürnberg oslo oxford "
    "paris peking philadelphia phoenix pittsburgh portland porto potsdam prag regensburg rennes rom rome rostock "
    "rotterdam salzburg santiago seattle seoul sevilla shanghai sheffield stettin stockholm strasbourg straßburg "
    "stuttgart sydney tehran tokyo toronto toulouse tucson turin valencia vancouver venedig venice vienna warsaw "
    "warschau washington wien wiesbaden würzburg zaragoza zurich zürich"
)
BODY = re.compile(
    r"(?:gmbh|ag|se|kg|inc|ltd|plc|corp|llc|group|gruppe|holding|bank\w*|universit\w+|institut\w*|\w*minister\w+|ministry|"
    r"council|party|partei|\w*verband\w*|\w*verein\w*|\w*bund|\w*bunds|stiftung|foundation|club|department|agency|agentur|"
    r"\w*klinikum|\w*krankenhaus|hospital|hospices?|association|committee|commission|\w*kommission|union|\w*gericht\w*|"
    r"court|tribunal|\w+tag|senat|senate|congress|parliament|parlament|\w+amts?|airlines|services|sparkasse|authority|"
    r"school|college|\w*schule|\w*werke?n?|\w*zentrale|journal|times|post|record|review|letters|herald|chronicle|"
    r"telegraph|ayuntamiento|organización|ministerio|agence|office|chambre|centre|center|society|league|liga|trust|fund|"
    r"fonds|stores|systems|technologies|semiconductor|foods|pharma|pharmacy|partners|capital|labs?|laborator\w+|"
    r"eu|un|uno|nato|nhs|who|cdu|csu|spd|fdp|afd|bbc|fbi|cgt|ugt|psoe|pp|vox|"
    r"fc|sv|vfb|vfl|tsv|tsg|sc|united|town|rovers|city|otters|nations|cross|records|press|verlag|media|medien|motors|"
    r"industries|energy|energie|water|research|bau|brauerei|genossenschaft|vereinigung|gewerkschaft|federation|chamber|"
    r"kammer|handelskammer|hilfswerk|feuerwehr|polizei|asociación|sindicato|colegio|hospital|fundación|collège|lycée)"
)
SPOT = re.compile(
    r"(?:usa|uk|us|\w*stra(?:ß|ss)e|street|road|avenue|lane|close|drive|way|boulevard|square|\w*platz|\w*weg|\w*gasse|bridge|\w*brücke|"
    r"river|lake|\w+see|island|\w*insel|mount|mountain|\w*berg|\w*spitze|cape|bay|valley|\w*tal|\w*pass|\w*kanal|canal|"
    r"park|\w*park|county|province|state|district|\w*kreis|gewerbegebiet|port|hafen|airport|flughafen|station|\w*bahnhof|"
    r"stadion|\w*stadion|stadium|arms|autobahn|bundesstraße|calle|plaza|avenida|rue|place|dam|weir|tunnel|weald|falls|"
    r"\w*ingen|\w*hausen|\w*heim|\w*dorf|\w*stadt|\w*burg|\w*bach|\w*rode|\w*hof|\w*hagen|\w*ville|\w*ton|\w*ham|\w*bury|"
    r"\w*ford|\w*mouth|\w*field|\w*ia|\w*ien|\w*land)"
)

# What the noun before a name says that the name is of.
KIND_OF_BODY = re.compile(
    r"(?:\w*hersteller|\w*unternehmen|\w*konzern\w*|\w*firma|\w*händler|\w*portal|\w*kasse|\w*plattform|\w*verein|partei|"
    r"\w*gewerkschaft|\w*anbieter|\w*betreiber|\w*kette|\w*entwickler|\w*institut|\w*brauerei|\w*verlag|\w*klub|giganten|"
    r"\w*bank|\w*stiftung|\w*spezialist\w*|\w*bauer|company|firm|group|maker|startup|retailer|union|charity|club|rival|broker|"
    r"chain|publisher|bank|brewer|airline|supplier|specialist|bakery|owner|association|cabinet|groupe|société|entreprise|"
    r"syndicat|cadena|hoteles|empresa|grupo|sindicato|partido|compañía)"
)
KIND_OF_SPOT = re.compile(
    r"(?:\w*ort|\w*gemeinde|\w*stadt|ortsteil|stadtteil|\w*dorf|\w*fluss|\w*pegel|richtung|standort|werk|insel|\w*region|\w*kreis|"
    r"town|city|village|river|region|outside|island|plant|county|ville|village|commune|région|usine|municipio|ciudad|pueblo|"
    r"planta|fábrica|provincia)"
)
KIND_OF_PERSON = re.compile(
    r"(?:\w*(?:chef|meister|experte|trainer|minister|verteidiger|leiter|sprecher|präsident|direktor|forscher|ökonom|analyst|"
    r"richter|ärztin|arzt|anwalt|biologe|expert|wirt|rat|rät|kapitän|stürmer|vorsitzende[rn]?)(?:in)?|councill?(?:or|man|woman)|"
    r"ceo|coo|cfo|president|leader|spokes\w+|chairman|chairwoman|professor|coach|manager|captain|striker|economist|analyst|"
    r"detective|officer|inspector|minister|secretary|senator|mayor|director|author|reader|neighbou?r|maire|ministre|directeur|"
    r"directrice|président|présidente|chercheu(?:r|se)|procureur|avocate?|alcalde|alcaldesa|portavoz|concejal|consejer[oa]|"
    r"ministr[oa]|director|directora|abogad[oa]|juez|jueza|president[ea]|fiscal)"
)


@lru_cache
def countries(language: str) -> frozenset[str]:
    """Lower-case words of the names of countries and continents."""
    names = [name for key, name in Locale.parse(language).territories.items() if len(key) == 2 or key in CONTINENTS]
    parts = (part.lower() for name in names for part in re.findall(r"[^\W\d_]+", name))
    return frozenset(part for part in parts if len(part) > 3)

"""Names that everybody knows: countries, large cities, given names; and the nouns that stand in names of bodies and
places. Weak hints for the model of names, never decisions.
"""

import re
from functools import lru_cache
from pathlib import Path

from babel import Locale

from factcheck.domain.extraction.languages.knowledge import words

_LISTS = Path(__file__).with_name("lists")


def _listed(name: str) -> frozenset[str]:
    """The words of a list behind its heading."""
    return words((_LISTS / name).read_text(encoding="utf-8").partition("\n")[2])


GIVEN_NAMES = _listed("given_names.txt")
CITIES = _listed("cities.txt")
REGIONS = _listed("regions.txt")
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
# What stands among the countries and is a body.
_UNIONS = ("EU", "EZ", "UN")
CONTINENTS = ("002", "003", "005", "009", "142", "150", "419")
BODY = re.compile(
    r"(?:gmbh|ag|se|kg|inc|ltd|plc|corp|llc|group|gruppe|holding|bank\w*|universit\w+|institut\w*|\w*minister\w+|ministry|"
    r"council|party|partei|\w*verband\w*|\w*verein\w*|\w*bund|\w*bunds|stiftung|foundation|club|department|agency|agentur|"
    r"\w*klinikum|\w*krankenhaus|hospital|hospices?|association|committee|commission|\w*kommission|union|\w*gericht\w*|"
    r"court|tribunal|\w+tag|senat|senate|congress|parliament|parlament|\w+amts?|airlines|services|sparkasse|authority|"
    r"school|college|\w*schule|\w*werke?n?|\w*zentrale|journal|times|post|record|review|letters|herald|chronicle|"
    r"telegraph|ayuntamiento|organización|ministerio|agence|office|chambre|centre|center|society|league|liga|trust|fund|"
    r"fonds|stores|systems|technologies|semiconductor|foods|pharma|pharmacy|partners|capital|labs?|laborator\w+|"
    r"eu|un|uno|nato|nhs|who|cdu|csu|spd|fdp|afd|bbc|fbi|cgt|ugt|psoe|pp|vox|"
    r"fc|sv|vfb|vfl|vfr|tsv|tsg|tus|hsg|fsv|spvgg|bsc|rb|sg|sc|united|rangers|wanderers|athletic|town|rovers|city|otters|nations|cross|records|press|verlag|media|medien|motors|"
    r"industries|energy|energie|water|research|bau|brauerei|genossenschaft|vereinigung|gewerkschaft|federation|chamber|"
    r"kammer|handelskammer|hilfswerk|feuerwehr|polizei|asociación|sindicato|colegio|hospital|fundación|collège|lycée)"
)
# What is a body by its one word.
INSTITUTION = re.compile(
    r"(?:\w*ministeri(?:um|ums|en)|ministry|ministerio|ministère|(?:land|bundes|kreis|reichs)tag(?:e?s)?|bundesrat|senat|senate|"
    r"senado|sénat|congress|congreso|congrès|kongress|parlament\w*|parliament|parlement|assemblée|asamblea|cortes|knesset|"
    r"\w*bundesamt\w*|bundes\w*amt(?:e?s)?|umweltamt|\w*kartellamt\w*|\w*gerichtshof\w*|bundesbank|bundeswehr|"
    r"bundesregierung|kreml|kremlin|pentagon|unterhaus|oberhaus|commons|lords|grünen?|liberalen?|linken?|labour|tories|"
    r"conservatives|democrats|republicans|greens|vatican|vatikan|vaticano|interpol|europol|nasa|\w*feuerwehr|polizei\w*)"
)
# Abbreviations of well-known bodies.
INITIALS = words(
    "abc adac afd afp aldi ap ard asean baa bafin bafög bbc bbva bka bmw bnd bp bsw bund bvb cbs cdu cfdt cgt cia "
    "cnn cnrs cnmc csu dak dax dfb dgb dhl dlrg dpa drk edf efe epa esa eu eurostat ezb faa fao fbi fda fdp fed "
    "fifa fraport frontex ft gdl gop hsv huk ibm icc idf ig ihk ikea ilo ine insee iea imf itv iwf ksk lapd lvz "
    "mdax mit nabu nasa nato ndr nhs noaa npd nrw nsa nypd oecd ofcom ofgem ofsted ohchr onu opec orf otan ots "
    "oxfam pcf pp ps psoe rbb rki rn rspca rte rtl rtve sap sdax sec sncf spd srf stiko swr tepco thw tüv ubs ue "
    "ugt uefa un unesco unhcr unicef uno uncf usda vdi vdk vdv verdi vw wdr who wwf zdf zeit "
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
def territories(language: str) -> frozenset[str]:
    """Names of countries and continents in full, in small letters."""
    names = Locale.parse(language).territories.items()
    return frozenset(name.lower() for key, name in names if key not in _UNIONS and (len(key) == 2 or key in CONTINENTS))


@lru_cache
def countries(language: str) -> frozenset[str]:
    """Lower-case words of the names of countries and continents."""
    names = [name for key, name in Locale.parse(language).territories.items() if len(key) == 2 or key in CONTINENTS]
    parts = (part.lower() for name in names for part in re.findall(r"[^\W\d_]+", name))
    return frozenset(part for part in parts if len(part) > 3)

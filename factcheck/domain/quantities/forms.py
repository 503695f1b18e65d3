"""How each language writes numbers that are no plain figure: spelled out, as a share, a multiple, or only roughly.

Every entry is a regular expression over lower-case text; `\\_` stands for one space, which may be a narrow one or a
line break. Adding a language is adding a Forms.
"""

from dataclasses import dataclass
from decimal import Decimal

from .spaced import any_of


@dataclass(frozen=True)
class Forms:
    """`parts` are the pieces that spelled numbers are made of, `spelled` their grammar. `shares` give per cent.

    `multiples` are verbs and adverbs that state a factor, `crowds` counts that are only bounded from below.
    `label` stands before a number that names instead of counting (a section, a road), `rank` belongs to its number.
    `among` stands between part and whole ("three of the five"), `per` after a rate.
    """

    parts: dict[str, int]
    spelled: str
    shares: dict[str, Decimal]
    multiples: dict[str, Decimal]
    crowds: dict[str, int]
    label: str
    rank: str
    among: str
    of: str
    per: str
    age: str
    every: str = "(?!)"
    ordinal: str = "(?!)"
    ordinals: dict[str, int] | None = None
    joint: str = "(?!)"


THIRD, TWO_THIRDS = Decimal(100) / 3, Decimal(200) / 3

_DE_ONES = {"zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_DE_TEENS = {"zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
             "siebzehn": 17, "achtzehn": 18, "neunzehn": 19}  # fmt: skip
_DE_TENS = {"zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
            "achtzig": 80, "neunzig": 90}  # fmt: skip
_DE_SMALL = (
    rf"(?:(?:ein|{any_of(_DE_ONES)})und(?:{any_of(_DE_TENS)})|{any_of(_DE_TEENS)}"
    rf"|{any_of(_DE_TENS)}|{any_of(_DE_ONES)})"
)
_DE_HUNDREDS = rf"(?:(?:ein|{any_of(_DE_ONES | _DE_TEENS)})?hundert(?:und)?{_DE_SMALL}?|{_DE_SMALL})"
_DE_ARTICLE = r"(?:ein(?:e[mnrs]?)?|1)"
_DE_ORDINALS = {"zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8, "neunte": 9,
                "zehnte": 10, "elfte": 11, "zwölfte": 12}  # fmt: skip

DE = Forms(
    parts={"ein": 1, **_DE_ONES, **_DE_TEENS, **_DE_TENS, "hundert": 100, "tausend": 1000},
    spelled=rf"(?:{_DE_HUNDREDS})?tausend(?:und)?{_DE_HUNDREDS}?|(?:ein|{any_of(_DE_ONES)})einhalb|{_DE_HUNDREDS}|anderthalb|null|beiden?"
    r"|ein(?:e[mnrs]?)?(?=\_(?:million|milliarde|dutzend|jahr|monat|woche|stunde|stimme|tag|minute|euro|cent|kilometer|meter)\b)"
    r"|ein(?:e[rs]?)?(?=\_(?:der|von)\_)"
    rf"|{_DE_ARTICLE}\_halbe[sn]?\_(?:dutzend|million|milliarde)",
    shares={
        rf"(?<!ersten\s)(?<!zweiten\s)(?<!erste\s)(?<!zweite\s)"
        rf"(?:die\_(?:eine\_)?)?hälfte|{_DE_ARTICLE}\_halb\w*"
        r"(?!\_(?:dutzend|million|milliarde))": Decimal(50),
        rf"(?:{_DE_ARTICLE}\_|das\_)?drittel": THIRD, r"zwei\_drittel": TWO_THIRDS,
        rf"(?:{_DE_ARTICLE}\_)?viertel": Decimal(25), r"drei\_viertel": Decimal(75),
        rf"(?:{_DE_ARTICLE}\_)?fünftel": Decimal(20), r"zwei\_fünftel": Decimal(40), r"drei\_fünftel": Decimal(60),
        r"vier\_fünftel": Decimal(80), rf"(?:{_DE_ARTICLE}\_)?sechstel": Decimal(100) / 6,
        rf"(?:{_DE_ARTICLE}\_)?achtel": Decimal("12.5"), rf"(?:{_DE_ARTICLE}\_)?zehntel": Decimal(10),
    },
    multiples={"verdoppelt(?:e[nr]?)?|das\\_doppelte|doppelt\\_so|zweimal": Decimal(2),
               "verdreifacht(?:en)?|das\\_dreifache|dreimal": Decimal(3),
               "vervierfacht(?:en)?|viermal": Decimal(4), "fünfmal": Decimal(5), "sechsmal": Decimal(6),
               "siebenmal": Decimal(7), "achtmal": Decimal(8), "zehnmal": Decimal(10),
               "halbiert(?:e[nr]?)?": Decimal("0.5")},
    crowds={"dutzende": 24, "hunderte": 200, "tausende": 2000, "zehntausende": 20000, "hunderttausende": 200000,
            "einstelligen\\_prozentbereich": 1, "keinen\\_cent": 0},
    label=r"§+|absatz|abs\.|artikel|art\.|nr\.|nummer|az\.|autobahn|bundesstraße|landstraße|linie|zimmer|kapitel|"
          r"(?-i:[ABKL])|gleis|buslinie|paragraf|paragraph|schacht|block|halle|tor",
    rank=r"platz|rang|tempo", among=r"von|der", of=r"von|der",
    per=r"(?:pro|je)\_[^\W\d_]+|jährlich|monatlich|täglich",
    age=r"-?jährig\w*",
    every=r"jede[rnms]?\_(?P<every>" + any_of(_DE_ORDINALS) + r")n?",
    ordinal=rf"(?:{any_of(_DE_ORDINALS)})[nrsm]?(?!\_hälfte)",
    ordinals=_DE_ORDINALS, joint=r"und",
)  # fmt: skip

_EN_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_EN_TEENS = {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
             "seventeen": 17, "eighteen": 18, "nineteen": 19}  # fmt: skip
_EN_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
            "ninety": 90}  # fmt: skip
_EN_SMALL = (
    rf"(?:(?:{any_of(_EN_TENS)})(?:[-‐]|\_)(?:{any_of(_EN_ONES)})|{any_of(_EN_TEENS)}"
    rf"|{any_of(_EN_TENS)}|{any_of(_EN_ONES)})"
)
_EN_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
                "tenth": 10, "eleventh": 11, "twelfth": 12}  # fmt: skip

EN = Forms(
    parts={**_EN_ONES, **_EN_TEENS, **_EN_TENS, "hundred": 100, "thousand": 1000, "dozen": 12},
    spelled=rf"(?:{_EN_SMALL}|a)\_hundred(?:\_and\_{_EN_SMALL})?|{_EN_SMALL}|half\_a\_(?:million|dozen|billion)"
            r"|half\_a\_century|a\_(?:dozen|thousand|million|billion)|dozen|zero|a\_(?=point\b)|a\_couple\_of",
    shares={r"(?<!first\s)(?<!second\s)half(?![-‐]|\_(?:a|the)\_(?:million|billion|dozen|century|time))": Decimal(50),
    r"(?:a|one)[\s-]third": THIRD, r"two[\s-]thirds": TWO_THIRDS,
            r"(?:a|one)[\s-]quarter": Decimal(25), r"three[\s-]quarters": Decimal(75),
            r"(?:a|one)[\s-]fifth": Decimal(20), r"two[\s-]fifths": Decimal(40), r"three[\s-]fifths": Decimal(60),
            r"four[\s-]fifths": Decimal(80), r"(?:a|one)[\s-]sixth": Decimal(100) / 6,
            r"(?:a|one)[\s-]eighth": Decimal("12.5"), r"(?:a|one)[\s-]tenth": Decimal(10)},
    multiples={"doubl(?:ed|ing)|twice|double(?=\\_(?:the|that|what))": Decimal(2),
    "tripl(?:ed|ing)|trebled": Decimal(3),
               "quadrupl(?:ed|ing)": Decimal(4), "halv(?:ed|ing)": Decimal("0.5"), "once(?=\\_a\\_)": Decimal(1)},
    crowds={"dozens": 24, "hundreds": 200, "thousands": 2000, "tens\\_of\\_thousands": 20000, "millions": 2000000,
            "hundreds\\_of\\_thousands": 200000, "hundreds\\_of\\_millions(?:\\_of\\_dollars)?": 200000000},
    label=r"§+|section|sections|article|number|no\.|nos\.|ward|route|room|highway|page|chapter|channel|u\.s\.|"
          r"interstate|flight|line|platform|rule|act|district|junction|type|(?=\d+\_block\b)",
    rank="(?!)",
    among=r"of(?:\_(?:the|its|their|his|her|our|those|these))?(?:\_\w{2,20}['’]s)?|(?:[^\W\d_]{3,20}\_)?in",
    of=r"of(?:\_(?:the|its|their|his|her|our|those|these))?",
    per=r"per\_(?:second|minute|hour|day|week|month|year|head|capita|person|litre|liter|kilo\w*|tonne|square\_\w+)",
    age=r"[-‐]years?[-‐]olds?",
    every=r"(?:every|each)\_(?P<every>" + any_of(_EN_ORDINALS) + r")",
    ordinal=rf"(?:{any_of(_EN_ORDINALS)})(?![-‐](?:quarter|half|hand)|\_half)(?:[-‐](?:lowest|highest|largest|biggest|smallest|most|best))?"
            r"|\d+(?:st|nd|rd|th)",
    ordinals=_EN_ORDINALS, joint=r"and",
)  # fmt: skip

_ES_ONES = {"uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9}
_ES_TEENS = {"diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
             "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintidós": 22,
             "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
             "veintiocho": 28, "veintinueve": 29}  # fmt: skip
_ES_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
_ES_HUNDREDS = {"cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
                "trescientas": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700,
                "ochocientos": 800, "novecientos": 900}  # fmt: skip
_ES_SMALL = (
    rf"(?:(?:{any_of(_ES_TENS)})\_y\_(?:{any_of(_ES_ONES)})|{any_of(_ES_TEENS)}"
    rf"|{any_of(_ES_TENS)}|{any_of(_ES_ONES)})"
)

ES = Forms(
    parts={**_ES_ONES, **_ES_TEENS, **_ES_TENS, **_ES_HUNDREDS, "mil": 1000},
    spelled=rf"(?:{any_of(_ES_HUNDREDS)})(?:\_{_ES_SMALL})?|{_ES_SMALL}|un(?=\_(?:solo|euro|año|millón|mes))"
            r"(?:\_solo)?|una?\_(?:docena|decena)|medio\_(?:centenar|millar|millón)|un\_(?:centenar|millar)"
            r"|una\_(?:veintena|treintena|cuarentena|cincuentena)|una(?=\_(?:semana|hora))",
    shares={r"(?:la\_)?mitad": Decimal(50), r"(?:un\_|el\_)?tercio": THIRD, r"dos\_tercios": TWO_THIRDS,
            r"(?:un\_|una\_)cuart[oa](?:\_parte)?": Decimal(25), r"tres\_cuartos": Decimal(75),
            r"un\_quinto": Decimal(20)},
    multiples={"(?:el\\_)?doble|doblar|dobl[óa]\\w*|duplic\\w+": Decimal(2),
    "(?:el\\_)?triple|triplic\\w+": Decimal(3)},
    crowds={"decenas": 20, "centenares": 200, "cientos": 200, "miles": 2000},
    label=r"§+|artículo|art\.|n\.º|núm\.|número|autovía|carretera|calle", rank="(?!)", among=r"de(?:\_l[oa]s)?",
    of=r"de\_l[oa]s",
    per=r"(?:por|al)\_[^\W\d_]+(?:\_trabajado)?", age="(?!)", joint=r"y",
)  # fmt: skip

_FR_ONES = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9}
_FR_TEENS = {"dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
             "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19}  # fmt: skip
_FR_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingts": 80,
            "quatre-vingt": 80}  # fmt: skip
_FR_SMALL = (
    rf"(?:(?:{any_of(_FR_TENS)})(?:-|[-\s]et[-\s])(?:un|{any_of(_FR_TEENS | _FR_ONES)})"
    rf"|{any_of(_FR_TENS)}|{any_of(_FR_TEENS)}|{any_of(_FR_ONES)})"
)

FR = Forms(
    parts={"un": 1, **_FR_ONES, **_FR_TEENS, **_FR_TENS, "cents": 100, "cent": 100, "mille": 1000},
    spelled=rf"(?:(?:{any_of(_FR_ONES)})\_)?cents?(?:\_{_FR_SMALL})?|{_FR_SMALL}"
            r"|une\_(?:dizaine|douzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)"
            r"|une?(?=\_(?:an|mois|million|milliard|euro|semaine|heure|mort)\b)|un\_millier",
    shares={r"(?:la\_)?moitié": Decimal(50), r"(?:un\_|d['’]un\_)?tiers": THIRD, r"deux\_tiers": TWO_THIRDS,
            r"(?:un\_|d['’]un\_)quart": Decimal(25), r"trois\_quarts": Decimal(75),
            r"(?:un\_|d['’]un\_)cinquième": Decimal(20), r"(?:un\_|d['’]un\_)dixième": Decimal(10)},
    multiples={"doubl(?:é|er|ée|és|ées)|le\\_double": Decimal(2), "tripl(?:é|er|ée|és|ées)|le\\_triple": Decimal(3),
               "deux\\_fois": Decimal(2), "trois\\_fois": Decimal(3)},
    crowds={"dizaines": 20, "centaines": 200, "milliers": 2000,
    "plusieurs\\_(?:kilomètres|mètres|centaines|milliers)": 2},
    label=r"§+|article|art\.|n°|numéro|départementale|nationale|autoroute|rue", rank="(?!)",
    among=r"(?:[^\W\d_]{3,20}\_)?sur|des", of=r"des|sur",
    per=r"par\_[^\W\d_]+|l['’]an", age="(?!)", joint=r"et",
)  # fmt: skip

FORMS = {"de": DE, "en": EN, "es": ES, "fr": FR}

COLLECTIVES = {
    "dozen": 12, "dutzend": 12, "docena": 12, "decena": 10, "centenar": 100, "millar": 1000, "veintena": 20,
    "treintena": 30, "cuarentena": 40, "cincuentena": 50, "dizaine": 10, "douzaine": 12, "vingtaine": 20,
    "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
    "century": 100, "thousand": 1000, "million": 10**6, "milliarde": 10**9, "billion": 10**9,
    "millón": 10**6, "couple": 2,
}  # fmt: skip

"""Expressions of time that are no calendar date: clock times, parts of the day, feasts, spans counted from an event.

Regular expressions like those of `forms`; COUNT, UNIT, DAY and MONTH stand for the language's counted spans and names.
"""

from dataclasses import dataclass

_FOOTBALL = r"(?<=\()\d{1,3}\.(?:\+\d{1,2})?(?=[),;])"


@dataclass(frozen=True)
class Expressions:
    """`since` and `within` are prepositions that make a counted span a date; `behind` words after it do so too.

    `recent` and `coming` precede a counted span ("past three years"), `opening` ("first three days") as well.
    `loose` phrases name no day by themselves; `every` recurs. `joins` link two dates into one span, `pairs` only
    where `between` stands before. `clock` ends a time of the day, and `on` leads from it to the day.
    """

    since: str
    ago: str
    within: str
    behind: str
    recent: str
    coming: str
    opening: str
    loose: tuple[str, ...]
    every: str
    joins: str
    pairs: str
    between: str
    count: str
    units: str = "(?!)"
    clock: str = "(?!)"
    on: str = "(?!)"


DE = Expressions(
    since="seit",
    ago="vor",
    within=r"nach|binnen|innerhalb(?:\_von)?|in(?:\_nur)?",
    behind=r"später|zuvor|davor|danach|her|(?:nach|vor)\_(?:dem|der|seine[mr]|ihre[mr])\_[^\W\d_]+(?:\_\d{4})?",
    recent=r"(?:letzten|vergangenen|zurückliegenden)",
    coming=r"(?:nächsten|kommenden|folgenden)",
    opening=r"(?:ersten)",
    loose=(
        r"(?:(?:kurz\_(?:vor|nach)|gegen)\_)?(?:\d{1,2}(?:[.:]\d\d)?|NUMBER)\_Uhr(?:\_(?:\d\d(?!\d)|morgens|nachts|"
        r"abends|früh|mittags|nachmittags))?",
        r"(?-i:Nacht)\_(?:zum|auf|zu)\_(?:DAY|\d{1,2}\.\_(?:MONTH))",
        r"\d{1,3}\.\_(?-i:Minute)(?:\_der\_Nachspielzeit)?",
        r"(?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten)\_(?-i:Minute)(?:\_der\_Nachspielzeit)?",
        _FOOTBALL,
        r"(?-i:Jahr(?:es)?|Monat|Tag|Abend)\_(?:davor|zuvor|danach)",
        r"(?:(?:frühen|späten|selben)\_)?(?-i:Vormittag|Nachmittag|Mittag|Mitternacht|Morgenstunden|Abendstunden|"
        r"Vorabend|Vortag|Folgetag|Vormonat)s?",
        r"(?:(?<=\bam\s)|(?<=\bAm\s)|(?<=\bjenem\s)|(?<=\bfrühen\s)|(?<=\bspäten\s)|(?<=\bselben\s))"
        r"(?-i:Morgen|Abend)(?!\_de[sr]\_)",
        r"(?:(?<=\bder\s)|(?<=\bdie\s)|(?<=\bzur\s))(?-i:Nacht)",
        r"(?:(?<=\bim\s)|(?<=\bIm\s)|(?<=\bzum\s)|(?<=\bvom\s)|(?<=\bden\s))(?-i:Sommer|Herbst|Winter|Frühjahr|Frühling)",
        r"(?-i:Jahresende|Jahresbeginn|Jahresanfang|Jahreswechsel|Jahresmitte|Monatsende|Gesamtjahr|Monatsanfang|Vorjahr"
        r"(?:es)?(?:zeitraum(?:s|es)?|quartals?|monats?)?|Vorwoche|Wochenende|Weihnachten|Ostern|Pfingsten|Silvester|"
        r"Neujahr|Heiligabend|Karfreitag|Nachkriegszeit|Kriegsende)",
        r"(?-i:Zwanziger|Dreißiger|Vierziger|Fünfziger|Sechziger|Siebziger|Achtziger|Neunziger)\_?[jJ]ahren?",
        r"\d{1,2}\.\_Jahrhunderts?", r"(?:\_?ersten|zweiten)\_(?:Halbjahr|Jahreshälfte)(?:s|es)?(?:\_\d{4})?",
        r"(?:ersten|zweiten|dritten|vierten|letzten|vorigen|kommenden)\_Quartals?(?:\_\d{4})?",
        r"(?:DAY)s?(?:vormittag|mittag|nacht|früh)s?",
        r"(?:Anfang|Ende|Mitte|Beginn)\_(?:der|dieser|vergangener|nächster|kommender)\_Woche",
        r"(?:Anfang|Ende|Mitte|Beginn)\_(?:des|dieses|vergangenen|nächsten)\_(?:Jahres|Monats)",
    ),
    every=r"(?:jede[nrms]?|alle)\_(?:DAY|Jahr|Monat|Woche|Tag|Abend|Morgen|Sommer|Winter)",
    joins="bis|–|-", pairs="und|sowie", between=r"zwischen(?:\_dem)?",
    count=r"eine[mnrs]?(?:\_halben)?|ein|wenigen?|einigen?|mehreren|etlichen|ein\_paar|zig",
    units=r"Stunden?|Minuten?|Sekunden?|Semestern?|Jahrzehnten?|Jahrhunderten?|Quartalen?",
)  # fmt: skip

EN = Expressions(
    since="(?!)",
    ago="(?!)",
    within=r"within(?!\_\w+\_\w+\_of\_each)|after|in(?:\_(?:just|only))?",
    behind=r"ago|earlier|later|previously|before(?=[.,;\s])",
    recent=r"(?:last|past|previous|preceding)",
    coming=r"(?:next|coming|following)",
    opening=r"(?:first|final|opening)",
    loose=(
        r"(?:(?:about|around|shortly\_(?:before|after)|just\_(?:before|after))\_)?\d{1,2}(?:[.:]\d\d)?\_?"
        r"(?:[ap]\.m\.|[ap]m(?!\w))",
        r"(?:(?:about|around|shortly\_(?:before|after)|just\_(?:before|after))\_)?(?:\d{1,2}|NUMBER)\_o['’]clock",
        r"(?:COUNT)\_(?:UNIT)\_to\_(?:the\_end\_of\_)?(?:\d{1,2}\_)?(?:MONTH)(?:\_\d{4})?",
        r"(?:(?:about|around|shortly\_(?:before|after))\_)?(?:noon|midday|midnight)",
        r"half-time|full-time",
        r"(?:first|second|third|fourth|fifth|\d{1,3}(?:st|nd|rd|th))\_minute(?:\_of\_\w+\_time)?",
        r"midway\_through\_the\_(?:first|second)\_half", r"(?<=\bon\s)\d{1,3}\_minutes", r"(?<=\()\d{1,3}\_min(?=\))",
        r"(?-i:Christmas|Thanksgiving|Easter|New\_Year)(?:['’]s)?(?:\_(?-i:Day|Eve|Monday|Sunday))?",
        r"(?-i:Boxing|Labor|Memorial|Independence|Valentine['’]s|Armistice|Halloween|Good)\_(?-i:Day|Friday)",
        r"(?:last|this|next|previous|coming)\_(?:season|term|fiscal\_year|financial\_year|academic\_year)",
        r"(?:previous|following|same|first|next)\_(?:day|night|week|weekend|month|quarter|year|morning|evening)",
        r"(?:night|day|week|month|year|morning|evening|summer|winter|spring)\_(?:before|after)(?!\_(?:the|that|this|a|an|"
        r"his|her|its|their)\b)",
        r"(?:(?:early|late|mid)[\s-])?(?<=\bin\s|\bby\s)(?:spring|summer|autumn|winter)(?!\_of|\w)",
        r"(?:first|second)\_half\_of\_(?:\d{4}|the\_(?:year|season|century))",
        r"(?:(?:end|start|beginning|middle)\_of\_the\_)?(?:first|second|third|fourth)[-\s]quarter(?:\_of\_(?:\d{4}|the\_year"
        r"))?",
        r"(?:start|end|beginning|middle|turn)\_of\_(?:the|this|last|next)\_(?:year|month|week|century|decade|season|day|"
        r"summer|winter|quarter)",
        r"\d{1,2}(?:st|nd|rd|th)[\s-]century",
        r"(?:early|late)\_(?:DAY)(?:\_(?:morning|afternoon|evening|night))?",
    ),
    every=r"every\_(?:DAY|day|week|month|year|night|morning|summer|winter)|(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days",
    joins=r"to|until|till|through|–|-", pairs="and", between="between",
    count=r"an?(?:\_(?:few|couple\_of))?|few|several|some|half\_an?",
    units=r"seconds?|hours?|minutes?|decades?|century|centuries|quarters?|seasons?|terms?",
    clock=r"[ap]\.m\.|[ap]m|o['’]clock|noon|midday|midnight", on=r",?\_(?:on\_)?",
)  # fmt: skip

ES = Expressions(
    since=r"desde\_hace",
    ago="hace",
    within=r"en|dentro\_de|tras|al\_cabo\_de",
    behind=r"después|antes|más\_tarde|atrás",
    recent=r"(?:últimos|últimas|pasados)", coming=r"(?:próximos|próximas)", opening=r"(?:primeros|primeras)",
    loose=(
        r"(?:\d{1,2}(?:[.:]\d\d)?|NUMBER)(?:\_y\_media)?\_de\_la\_(?:mañana|tarde|noche|madrugada)",
        r"\d{1,2}[.:]\d\d\_h(?:oras)?", r"anoche|anteanoche|medianoche|mediodía",
        r"(?:año|mes|ejercicio|trimestre|curso|semana|día|jueves|verano|invierno|otoño)\_(?:anterior|pasado|siguiente|próximo)",
        r"(?:este|pasado|próximo)\_(?:DAY|verano|invierno|otoño|año|mes)", r"fin(?:ales)?\_de\_(?:año|mes|semana)",
        r"(?:principios|mediados|finales)\_de(?:l)?\_(?:año|mes|siglo)", r"siglo\_[XVI]+",
        r"Navidad|Semana\_Santa|Nochevieja",
    ),
    every=r"cada\_(?:DAY|año|mes|semana|día|verano)|sábados|domingos",
    joins=r"a|hasta|al|–|-", pairs="y", between="entre", count=r"una?|pocos|pocas|varios|algunos|unos|unas",
    units=r"horas?|minutos?|décadas?|siglos?",
)  # fmt: skip

FR = Expressions(
    since="depuis",
    ago=r"il\_y\_a",
    within=r"en|dans|après|d['’]ici",
    behind=r"plus\_tard|auparavant|plus\_tôt|après(?=[,.])|avant(?=[,.])",
    recent=r"(?:derniers|dernières)", coming=r"(?:prochains|prochaines)", opening=r"(?:premiers|premières)",
    loose=(
        r"(?:vers\_)?\d{1,2}\_?(?:h(?:\_?\d\d)?|heures(?:\_\d\d)?)(?!\w)", r"(?:vers|autour\_de)\_\d{4}",
        r"(?:fin|début|milieu)\_(?:d['’]après-midi|de\_(?:matinée|soirée|journée|l['’](?:année|été|hiver|automne)|la\_semaine)"
        r"|du\_(?:mois(?:\_(?:de|d['’])\_?(?:MONTH))?|siècle|printemps)|d['’]année|de\_mois)",
        r"(?:an|été|automne|hiver|printemps|année|mois|semaine|DAY)\_(?:dernier|dernière|prochain|prochaine|passé|passée|"
        r"suivante?|précédente?)",
        r"lendemain|surlendemain|veille(?!\_d)|avant-guerre|après-guerre|minuit|midi",
        r"(?<=l['’])(?:été|automne|hiver)",
        r"(?<=\ben\s)(?:été|automne|hiver)", r"(?<=\bau\s)printemps", r"[XVI]+e\_siècle", r"Noël|Pâques|Toussaint",
    ),
    every=r"chaque\_(?:DAY|année|mois|semaine|jour|été|hiver|matin|soir)",
    joins=r"à|au|jusqu['’]en|–|-", pairs="et", between="entre",
    count=r"une?|quelques|plusieurs", units=r"heures?|minutes?|siècles?|décennies?",
)  # fmt: skip

EXPRESSIONS = {"de": DE, "en": EN, "es": ES, "fr": FR}

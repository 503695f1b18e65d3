"""The words of numbers and dates, one Vocabulary a language. Adding a language is adding an entry."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Vocabulary:
    """`decimal` is the mark between the whole and the fraction of a written number."""

    code: str
    decimal: str
    numbers: dict[str, int]
    scales: dict[str, int]
    units: dict[str, str]
    qualifiers: dict[str, str]
    months: dict[str, int]
    weekdays: dict[str, int]
    relative_days: dict[str, int]
    relative_periods: dict[str, tuple[str, int]]
    periods: dict[str, str]
    parts: dict[str, str]
    day_parts: tuple[str, ...]
    seasons: dict[str, tuple[int, int]]


_UNITS = {
    "%": "%", "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "eur": "EUR", "usd": "USD", "gbp": "GBP", "chf": "CHF",
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "kg": "kg", "g": "g", "t": "t", "l": "l", "ha": "ha", "mw": "MW",
    "gw": "GW", "kw": "kW", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "twh": "TWh", "km/h": "km/h", "°c": "°C",
    "mph": "mph", "bn": "bn",
}  # fmt: skip

DE = Vocabulary(
    code="de",
    decimal=",",
    numbers={
        "null": 0, "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "eins": 1, "zwei": 2, "zwo": 2,
        "drei": 3, "dreien": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
        "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
        "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100, "dutzend": 12, "beide": 2, "beiden": 2,
        "tausend": 1000, "zweihundert": 200, "dreihundert": 300, "vierhundert": 400, "fünfhundert": 500,
        "sechshundert": 600, "siebenhundert": 700, "achthundert": 800, "neunhundert": 900,
    },
    scales={
        "tausend": 10**3, "tsd": 10**3, "million": 10**6, "millionen": 10**6, "mio": 10**6, "milliarde": 10**9,
        "milliarden": 10**9, "mrd": 10**9, "billion": 10**12, "billionen": 10**12, "dutzend": 12, "hundert": 100,
    },
    units=_UNITS | {
        "prozent": "%",
        "prozentpunkt": "pp", "prozentpunkte": "pp", "prozentpunkten": "pp", "promille": "‰", "euro": "EUR",
        "cent": "ct",
        "dollar": "USD", "pfund": "GBP", "franken": "CHF", "yuan": "CNY", "kilometer": "km", "kilometern": "km",
        "meter": "m", "metern": "m", "zentimeter": "cm", "zentimetern": "cm", "millimeter": "mm", "millimetern": "mm",
        "kilogramm": "kg", "kilo": "kg", "gramm": "g", "tonne": "t", "tonnen": "t", "liter": "l", "litern": "l",
        "hektar": "ha", "quadratmeter": "m²", "quadratmetern": "m²", "quadratkilometer": "km²", "kubikmeter": "m³",
        "kubikmetern": "m³", "stunde": "h", "stunden": "h", "minute": "min", "minuten": "min", "sekunde": "s",
        "sekunden": "s", "tag": "d", "tage": "d", "tagen": "d", "woche": "wk", "wochen": "wk", "monat": "mo",
        "monate": "mo", "monaten": "mo", "jahr": "yr", "jahre": "yr", "jahren": "yr", "jahres": "yr", "grad": "°C",
        "megawatt": "MW", "gigawatt": "GW", "kilowatt": "kW", "kilowattstunde": "kWh", "kilowattstunden": "kWh",
        "megawattstunden": "MWh", "gigawattstunden": "GWh", "terawattstunden": "TWh", "seiten": "pages",
        "milligramm": "mg", "milliliter": "ml", "stundenkilometer": "km/h", "stundenkilometern": "km/h",
        "kilometer pro stunde": "km/h", "kilometern pro stunde": "km/h", "kilometer je stunde": "km/h",
        "kilometern je stunde": "km/h", "meilen pro stunde": "mph", "meile": "mi", "meilen": "mi", "fuß": "ft",
        "grad celsius": "°C", "grad fahrenheit": "°F", "quadratmeile": "mi²", "quadratmeilen": "mi²",
        "us-dollar": "USD", "rubel": "RUB",
        "złoty": "PLN", "zloty": "PLN", "kronen": "SEK", "yen": "JPY", "jahrzehnt": "decade", "jahrzehnte": "decade",
        "jahrzehnten": "decade", "wochenenden": "weekend", "quadratkilometern": "km²", "zentimeters": "cm",
        "quartale": "quarter", "quartalen": "quarter", "hektare": "ha",
        "liter pro quadratmeter": "l/m²",
    },
    qualifiers={
        "mehr als": "over", "über": "over", "gut": "just over", "reichlich": "just over", "weniger als": "under",
        "unter": "under", "knapp": "nearly", "fast": "nearly", "nahezu": "nearly", "beinahe": "nearly",
        "annähernd": "nearly", "keine": "nearly", "nicht einmal": "nearly", "knapp unter": "nearly",
        "knapp über": "just over", "rund": "about", "um die": "about", "schätzungsweise": "about",
        "im schnitt": "about", "im schnitt um": "about", "im schnitt mit": "about", "im mittel": "about",
        "im mittel um": "about", "im durchschnitt": "about", "durchschnittlich": "about", "insgesamt": "",
        "alle": "", "älter als": "over", "jünger als": "under", "maximal": "at most", "nicht mehr als": "at most",
        "nicht weniger als": "at least", "minimal": "at least",
        "etwa": "about", "circa": "about", "ca.": "about", "ungefähr": "about", "zirka": "about", "an die": "nearly",
        "mindestens": "at least", "wenigstens": "at least", "höchstens": "at most",
        "bis zu": "at most", "bis einschließlich": "at most", "ab": "at least", "genau": "", "exakt": "",
    },
    months={
        "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
        "september": 9, "oktober": 10, "november": 11, "dezember": 12, "jan.": 1, "feb.": 2, "apr.": 4, "aug.": 8,
        "sept.": 9, "okt.": 10, "nov.": 11, "dez.": 12,
    },
    weekdays={
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
        "sonntag": 6, "montagabend": 0, "montagmorgen": 0, "montagnachmittag": 0, "montagvormittag": 0,
        "dienstagabend": 1, "dienstagmorgen": 1, "dienstagnachmittag": 1, "mittwochabend": 2, "mittwochmorgen": 2,
        "mittwochnachmittag": 2, "donnerstagabend": 3, "donnerstagmorgen": 3, "donnerstagnachmittag": 3,
        "freitagabend": 4, "freitagmorgen": 4, "freitagnachmittag": 4, "samstagabend": 5, "samstagmorgen": 5,
        "samstagnachmittag": 5, "sonntagabend": 6, "sonntagmorgen": 6, "sonntagnachmittag": 6,
    },
    relative_days={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2},
    relative_periods={
        "vergangenen": ("", -1), "vergangene": ("", -1), "vergangener": ("", -1), "vergangenes": ("", -1),
        "letzten": ("", -1), "letzte": ("", -1), "letztes": ("", -1), "vorigen": ("", -1), "voriges": ("", -1),
        "kommenden": ("", 1), "kommende": ("", 1), "kommendes": ("", 1), "nächsten": ("", 1), "nächste": ("", 1),
        "nächstes": ("", 1), "diesen": ("", 0), "dieses": ("", 0), "diese": ("", 0), "dieser": ("", 0),
        "diesem": ("", 0), "vorjahr": ("year", -1), "vorjahres": ("year", -1), "vormonat": ("month", -1),
        "vorwoche": ("week", -1), "vergangenem": ("", -1), "letztem": ("", -1),
    },
    periods={
        "jahr": "year", "jahres": "year", "jahre": "year", "jahren": "year", "monat": "month", "monats": "month",
        "monate": "month", "monaten": "month", "woche": "week", "wochen": "week", "tag": "day", "tage": "day",
        "tagen": "day", "quartal": "quarter", "quartals": "quarter", "wochenende": "weekend", "jahrzehnt": "decade",
        "sommer": "summer", "winter": "winter", "herbst": "autumn", "frühjahr": "spring", "frühling": "spring",
    },
    parts={"anfang": "start", "mitte": "middle", "ende": "end", "beginn": "start"},
    day_parts=("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "früh"),
    seasons={"frühjahr": (3, 5), "frühling": (3, 5), "sommer": (6, 8), "herbst": (9, 11), "winter": (12, 2)},
)  # fmt: skip

EN = Vocabulary(
    code="en",
    decimal=".",
    numbers={
        "zero": 0, "no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12, "half": 0, "both": 2, "once": 1,
        "twice": 2, "thrice": 3,
    },
    scales={
        "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "m": 10**6,
        "bn": 10**9, "k": 10**3, "dozen": 12, "tn": 10**12, "mn": 10**6,
    },
    units=_UNITS | {
        "percent": "%", "per cent": "%", "pc": "%", "euros": "EUR", "euro": "EUR", "dollars": "USD", "dollar": "USD",
        "pounds": "GBP", "pound": "GBP", "pence": "p", "cents": "ct", "yuan": "CNY", "kilometres": "km",
        "kilometers": "km", "kilometre": "km", "miles": "mi", "mile": "mi", "metres": "m", "meters": "m", "metre": "m",
        "centimetres": "cm", "centimeters": "cm", "millimetres": "mm", "feet": "ft", "foot": "ft", "inches": "in",
        "kilograms": "kg", "kilos": "kg", "grams": "g", "tonnes": "t", "tons": "t", "tonne": "t", "litres": "l",
        "liters": "l", "gallons": "gal", "us gallons": "US gal", "us gallon": "US gal", "hectares": "ha", "acres": "ac",
        "hours": "h", "hour": "h", "minutes": "min", "minute": "min", "seconds": "s", "days": "d", "day": "d",
        "weeks": "wk", "week": "wk", "months": "mo", "month": "mo", "years": "yr", "year": "yr", "degrees": "°C",
        "megawatts": "MW", "gigawatts": "GW", "points": "points", "point": "points", "percentage points": "pp",
        "percentage point": "pp", "ft": "ft",
        "ml": "ml", "p": "p",
        "sq m": "m²", "square metres": "m²", "square meters": "m²", "square miles": "mi²", "square kilometres": "km²",
        "sq km": "km²", "decade": "decade", "decades": "decade", "times": "times", "acre": "ac", "milligrams": "mg",
        "inch": "in", "yards": "yd", "hectare": "ha", "kg": "kg", "lb": "lb", "pounds sterling": "GBP", "cent": "ct",
        "yen": "JPY", "quarters": "quarter", "litre": "l", "liter": "l", "degree": "°C",
        "degrees celsius": "°C", "degrees fahrenheit": "°F", "kilometers per hour": "km/h", "miles per hour": "mph",
        "kilometres per hour": "km/h", "kilometres an hour": "km/h", "kilometers an hour": "km/h", "kph": "km/h",
        "miles an hour": "mph", "cubic metres": "m³", "cubic meters": "m³", "cubic metre": "m³",
        "kilowatt-hours": "kWh",
        "megawatt-hours": "MWh", "gigawatt-hours": "GWh", "terawatt-hours": "TWh", "terawatt hours": "TWh",
        "gigawatt hours": "GWh", "megawatt hours": "MWh", "kilowatt hours": "kWh", "square feet": "ft²",
        "sq ft": "ft²", "pints": "pt", "ounces": "oz",
    },
    qualifiers={
        "more than": "over", "over": "over", "above": "over", "upwards of": "over", "less than": "under",
        "fewer than": "under", "under": "under", "below": "under", "nearly": "nearly", "almost": "nearly",
        "just under": "nearly", "just over": "just over", "well over": "over", "a little over": "just over", "all": "",
        "an average of": "about", "on average": "about", "all but": "under", "just below": "nearly",
        "slightly more than": "just over", "slightly less than": "nearly", "not quite": "nearly", "in total": "",
        "a total of": "", "older than": "over", "younger than": "under", "no less than": "at least",
        "not more than": "at most", "a maximum of": "at most", "an average": "about", "about": "about",
        "around": "about", "roughly": "about",
        "approximately": "about", "some": "about", "circa": "about", "an estimated": "about", "at least": "at least",
        "at most": "at most", "up to": "at most",
        "up to and including": "at most", "as many as": "at most", "as much as": "at most", "exactly": "",
        "no more than": "at most", "no fewer than": "at least", "a minimum of": "at least", "close to": "about",
    },
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
        "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    },
    relative_days={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0},
    relative_periods={"last": ("", -1), "next": ("", 1), "this": ("", 0), "past": ("", -1), "previous": ("", -1),
                      "coming": ("", 1)},
    periods={
        "year": "year", "years": "year", "month": "month", "months": "month", "week": "week", "weeks": "week",
        "day": "day", "days": "day", "quarter": "quarter", "weekend": "weekend", "decade": "decade",
        "decades": "decade", "summer": "summer", "winter": "winter", "autumn": "autumn", "spring": "spring",
        "fall": "autumn", "morning": "day", "evening": "day", "afternoon": "day", "night": "day", "hours": "hour",
        "hour": "hour", "minutes": "minute",
    },
    parts={"early": "start", "mid": "middle", "mid-": "middle", "late": "end", "end of": "end", "beginning of": "start",
           "start of": "start"},
    day_parts=("morning", "afternoon", "evening", "night", "lunchtime"),
    seasons={"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)},
)  # fmt: skip

ES = Vocabulary(
    code="es", decimal=",",
    numbers={"un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
             "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
             "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100, "docena": 12},
    scales={"mil": 10**3, "millón": 10**6, "millones": 10**6, "cientos": 100, "docena": 12},
    units=_UNITS | {"por ciento": "%", "euros": "EUR", "de euros": "EUR", "de pesos": "peso", "de dólares": "USD",
    "euro": "EUR", "dólares": "USD", "kilómetros": "km",
                    "metros": "m", "toneladas": "t", "litros": "l", "hectáreas": "ha", "horas": "h", "minutos": "min",
                    "día": "d", "días": "d", "semana": "wk", "semanas": "wk", "mes": "mo", "meses": "mo", "años": "yr",
                    "año": "yr", "pesos": "peso", "hora": "h", "kilómetro": "km", "metro": "m", "veces": "times"},
    qualifiers={"más de": "over", "menos de": "under", "casi": "nearly", "cerca de": "about", "un total de": "",
    "por lo menos": "at least",
                "en torno a": "about", "como máximo": "at most", "alrededor de": "about",
                "unos": "about", "unas": "about", "aproximadamente": "about", "al menos": "at least",
                "hasta": "at most", "como mínimo": "at least"},
    months={"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
            "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12},
    weekdays={"lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6},
    relative_days={"hoy": 0, "ayer": -1, "anteayer": -2, "mañana": 1},
    relative_periods={"pasado": ("", -1), "próximo": ("", 1), "este": ("", 0), "esta": ("", 0)},
    periods={"año": "year", "años": "year", "mes": "month", "meses": "month", "semana": "week", "semanas": "week",
             "día": "day", "días": "day", "trimestre": "quarter", "verano": "summer", "otoño": "autumn"},
    parts={"principios de": "start", "mediados de": "middle", "finales de": "end"},
    day_parts=(), seasons={"primavera": (3, 5), "verano": (6, 8), "otoño": (9, 11), "invierno": (12, 2)},
)  # fmt: skip

FR = Vocabulary(
    code="fr", decimal=",",
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
             "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
             "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "dizaine": 10,
             "douzaine": 12, "vingtaine": 20, "centaine": 100},
    scales={"mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9},
    units=_UNITS | {"pour cent": "%", "euros": "EUR", "euro": "EUR", "dollars": "USD", "kilomètres": "km",
                    "mètres": "m", "tonnes": "t", "litres": "l", "hectares": "ha", "heures": "h", "minutes": "min",
                    "jour": "d", "jours": "d", "semaine": "wk", "semaines": "wk", "mois": "mo", "ans": "yr", "an": "yr",
                    "années": "yr", "kilomètre": "km", "mètre": "m", "heure": "h", "fois": "times", "étages": "floors",
                    "d'euros": "EUR", "d’euros": "EUR", "de dollars": "USD", "degrés": "°C", "siècle": "century"},
    qualifiers={"plus de": "over", "moins de": "under", "près de": "nearly", "presque": "nearly", "environ": "about",
                "au total": "", "au plus": "at most", "quelques": "about", "à peine": "nearly",
                "un peu plus de": "just over",
                "quelque": "about", "au moins": "at least", "jusqu'à": "at most", "autour de": "about"},
    months={"janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
            "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12},
    weekdays={"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6},
    relative_days={"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1},
    relative_periods={"dernier": ("", -1), "dernière": ("", -1), "prochain": ("", 1), "cette": ("", 0), "ce": ("", 0)},
    periods={"année": "year", "an": "year", "ans": "year", "mois": "month", "semaine": "week", "semaines": "week",
             "jour": "day", "jours": "day", "trimestre": "quarter", "été": "summer", "automne": "autumn"},
    parts={"début": "start", "mi-": "middle", "fin": "end"},
    day_parts=("matin", "soir", "après-midi", "nuit"),
    seasons={"printemps": (3, 5), "été": (6, 8), "automne": (9, 11), "hiver": (12, 2)},
)  # fmt: skip

VOCABULARIES = {"de": DE, "en": EN, "es": ES, "fr": FR}


def vocabulary(language: str) -> Vocabulary:
    """That of the language, or English where there is none."""
    return VOCABULARIES.get(language, EN)

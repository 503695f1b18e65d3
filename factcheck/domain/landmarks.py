"""Seas, lakes, ranges and countries that are called in several words in German or in English."""

from functools import lru_cache

from .bodies import find_any, is_inflected

INITIALS = 3  # letters up to which a country's name may be its initials
_ROWS = """
nordsee|north sea
ostsee|baltic sea|baltic
schwarzes meer|schwarze meer|schwarzen meer|black sea
rotes meer|rote meer|roten meer|red sea
totes meer|tote meer|toten meer|dead sea
kaspisches meer|kaspische meer|kaspischen meer|caspian sea|caspian
mittelmeer|mediterranean sea|mediterranean
gelbes meer|gelbe meer|gelben meer|yellow sea
weißes meer|weiße meer|weißen meer|white sea
südchinesisches meer|südchinesische meer|südchinesischen meer|south china sea
adria|adriatic sea|adriatic
ägäis|aegean sea|aegean
ärmelkanal|english channel
atlantik|atlantic ocean|atlantic
pazifik|pacific ocean|pacific
indischer ozean|indischen ozean|indische ozean|indian ocean
persischer golf|persischen golf|persische golf|persian gulf
bodensee|lake constance
genfer see|genfersee|lake geneva|lac léman
zürichsee|lake zurich
vierwaldstättersee|lake lucerne
gardasee|lake garda
comer see|lake como
plattensee|lake balaton
neusiedler see|lake neusiedl
viktoriasee|victoriasee|lake victoria
tanganjikasee|lake tanganyika
oberer see|oberen see|lake superior
baikalsee|lake baikal
schwarzwald|black forest
bayerischer wald|bayerischen wald|bayerische wald|bavarian forest
thüringer wald|thuringian forest
rheinland|rhineland
ruhrgebiet|ruhr valley|ruhr region|ruhr area
kaukasus|caucasus
karpaten|carpathians|carpathian mountains
pyrenäen|pyrenees
dolomiten|dolomites
felsengebirge|rocky mountains|rockies
ural|ural mountains|urals
naher osten|nahen osten|nahe osten|middle east
balkan|balkans
skandinavien|scandinavia
südafrika|south africa
nordafrika|north africa
westafrika|west africa
ostafrika|east africa
südamerika|south america
nordamerika|north america
lateinamerika|latin america
südostasien|south-east asia|southeast asia|south east asia
nordirland|northern ireland
nordkorea|north korea
südkorea|south korea
südsudan|south sudan
osttimor|east timor
neuseeland|new zealand
neukaledonien|new caledonia
papua-neuguinea|papua new guinea
elfenbeinküste|ivory coast|côte d'ivoire
kap verde|kapverden|cape verde
saudi-arabien|saudi arabia
weißrussland|belarus
nordmazedonien|north macedonia
bosnien-herzegowina|bosnien und herzegowina|bosnia and herzegovina|bosnia-herzegovina|bosnia
vereinigtes königreich|vereinigten königreich|vereinigte königreich|united kingdom|britain|uk
großbritannien|great britain|britain|united kingdom|uk
vereinigte staaten|vereinigten staaten|usa|us|united states|united states of america
vereinigte arabische emirate|vereinigten arabischen emiraten|vereinigten arabischen emirate|united arab emirates|uae
dominikanische republik|dominikanischen republik|dominican republic
tschechische republik|tschechischen republik|tschechien|czech republic|czechia
zentralafrikanische republik|zentralafrikanischen republik|central african republic
demokratische republik kongo|demokratischen republik kongo|democratic republic of the congo|democratic republic of congo
kanalinseln|channel islands
kanarische inseln|kanarischen inseln|kanaren|canary islands|canaries
balearen|balearic islands|balearics
färöer|färöer-inseln|faroe islands|faroes
falklandinseln|falkland islands|falklands
osterinsel|easter island
isle of man|insel man
niedersachsen|lower saxony
nordrhein-westfalen|nrw|north rhine-westphalia
rheinland-pfalz|rhineland-palatinate
sachsen-anhalt|saxony-anhalt
mecklenburg-vorpommern|mecklenburg-western pomerania
niederösterreich|lower austria
oberösterreich|upper austria
südtirol|south tyrol
oberschlesien|upper silesia
niederschlesien|lower silesia
den haag|the hague
sankt petersburg|st. petersburg|st petersburg|saint petersburg
vatikan|vatikanstadt|vatican city|vatican
kap der guten hoffnung|cape of good hope
gazastreifen|gaza-streifen|gaza strip
westjordanland|west bank
golanhöhen|golan heights
suezkanal|suez-kanal|suez canal
panamakanal|panama-kanal|panama canal
nord-ostsee-kanal|kiel canal
"""
_LANDMARKS = [frozenset(line.split("|")) for line in _ROWS.strip().splitlines()]


@lru_cache(maxsize=1_024)
def _names(name: str) -> frozenset[str]:
    wanted = [word for word in name.casefold().split() if word not in ("der", "die", "das", "dem", "den", "the")]
    wanted = wanted if len(wanted) > 0 else name.casefold().split()
    own = name.casefold()
    for landmark in _LANDMARKS:
        if own in landmark or any(is_inflected(wanted, known.split()) for known in landmark):
            return landmark
    return frozenset()


def is_landmark(name: str) -> bool:
    return bool(_names(name))


def find_landmark(name: str, text: str) -> tuple[int, int] | None:
    """Where the text speaks of it by any of its names; initials count in capitals alone."""
    return find_any(_names(name), text, INITIALS)

"""Countries and regions with the words made from them: `China`, `chinesisch`, `Chinese`.

A line holds the folded names in German and English, a bar, the folded stems of what is made from them.
"""

from functools import lru_cache

_LINES = """
deutschland germany | deutsch german
osterreich austria | osterreich austria
schweiz switzerland | schweizer swiss
frankreich france | franzos french
italien italy | italien italian
spanien spain | span spanish spaniard
portugal | portugies portugues
niederlande netherlands holland | niederland holland dutch
belgien belgium | belgi belgian
luxemburg luxembourg | luxemburg luxembourg
danemark denmark | dan danish dane
schweden sweden | schwed swed
norwegen norway | norweg norweg
finnland finland | finn finn
island iceland | island iceland
irland ireland | irisch irish
schottland scotland | schott scot
england | englisch english
grossbritannien britain | brit brit
polen poland | poln polish pole
tschechien czechia | tschech czech
slowakei slovakia | slowak slovak
slowenien slovenia | slowen sloven
ungarn hungary | ungar hungar
rumanien romania | ruman roman
bulgarien bulgaria | bulgar bulgar
kroatien croatia | kroat croat
serbien serbia | serb serb
griechenland greece | griech greek
turkei turkey turkiye | turk turk
russland russia | russ russ
ukraine | ukrain ukrain
litauen lithuania | litau lithuan
lettland latvia | lett latv
estland estonia | est eston
israel | israel israel
agypten egypt | agypt egypt
marokko morocco | marokk morocc
tunesien tunisia | tunes tunis
algerien algeria | alger alger
nigeria | nigerian nigerian
kenia kenya | kenian kenyan
sudafrika | sudafrik
athiopien ethiopia | athiop ethiop
indien india | indisch inder indian
pakistan | pakistan pakistan
china | chines chines
japan | japan japan
sudkorea | sudkorean
vietnam | vietnam vietnam
thailand | thailand thai
indonesien indonesia | indones indones
australien australia | austral austral
kanada canada | kanad canad
mexiko mexico | mexik mexic
brasilien brazil | brasil brazil
argentinien argentina | argentin argentin
chile | chilen chilean
kolumbien colombia | kolumb colomb
usa amerika america | amerik americ
europa europe | europa europ
afrika africa | afrik afric
asien asia | asiat asian
bayern bavaria | bayer bayr bavarian
sachsen saxony | sachs saxon
"""

SHORTEST_TOWN = 4
LONGEST_ENDING = 6  # letters behind a stem, as in `chines-ischen`
_NAMES: dict[str, tuple[str, ...]] = {}
for _line in _LINES.strip().splitlines():
    _names, _, _stems = _line.partition("|")
    _NAMES |= dict.fromkeys(_names.split(), tuple(_stems.split()))


def is_country(word: str) -> bool:
    """Whether the folded word is the name of a country or region."""
    return word in _NAMES


def of_one_country(one: str, other: str) -> bool:
    """Whether two folded words are adjectives or names of one country: `europaischen` and `european`."""
    return bool(_countries(one) & _countries(other))


@lru_cache(maxsize=8_192)
def _countries(word: str) -> frozenset[tuple[str, ...]]:
    return frozenset(stems for name, stems in _NAMES.items() if word == name or made_from(name, word))


def made_from(country: str, word: str) -> bool:
    """Whether the folded word is an adjective or a people's name made from the folded name of the country or town."""
    if (
        word.endswith("er")
        and len(country) >= SHORTEST_TOWN
        and word in (country + "er", country[:-2] + country[-1] + "er")
    ):
        return True  # `Linzer`, `Münchner`
    return any(word.startswith(stem) and len(word) <= len(stem) + LONGEST_ENDING for stem in _NAMES.get(country, ()))

"""Regions, which hold towns: a passage that names a town tells nothing against them."""

import re

from factcheck.domain.demonyms import is_country
from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.passages.wording import fold

_NAMED = words(
    """burgenland kärnten niederösterreich oberösterreich salzburgerland steiermark tirol südtirol vorarlberg
    carinthia styria tyrol aargau appenzell graubünden grisons jura neuenburg nidwalden obwalden tessin ticino
    thurgau uri waadt vaud wallis valais wales cornwall cumbria devon dorset essex kent norfolk northumberland
    suffolk surrey sussex ulster alabama alaska arizona arkansas california kalifornien colorado connecticut
    delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
    pennsylvania tennessee texas utah vermont virginia wisconsin wyoming alberta manitoba ontario quebec
    saskatchewan lombardei lombardy toskana tuscany piemont piedmont ligurien liguria umbrien umbria venetien
    veneto sizilien sicily sardinien sardinia apulien apulia kalabrien calabria kampanien campania andalusien
    andalusia katalonien catalonia galicien galicia kastilien castile aragonien aragon baskenland bretagne
    brittany normandie normandy provence elsass alsace lothringen lorraine burgund burgundy schlesien silesia
    masuren masuria pommern pomerania böhmen bohemia mähren moravia siebenbürgen transylvania flandern flanders
    wallonien wallonia jütland jutland lappland lapland franken schwaben allgäu eifel harz sauerland emsland
    ruhrgebiet rheinland altmark lausitz uckermark prignitz vogtland erzgebirge oberpfalz niederbayern oberbayern
    ostfriesland nordfriesland dithmarschen münsterland spreewald schwarzwald odenwald hunsrück taunus spessart"""
)
_CALLED = re.compile(
    r"(?:^|\s)(?:Land|Alt|Ilm|Saale|Main|Rhein)?-?(?:kreis|bezirk|kanton|region|provinz|county|province|district)\s"
    r"|shire\b|\s(?:County|Province|Region|Valley|Peninsula|Islands?|Highlands?|District|Coast)\b|(?:kreis|land)\Z",
    re.IGNORECASE,
)


def is_region(name: str) -> bool:
    """Also what is called so: `Landkreis Roth`, `Wiltshire`, `the Lake District`."""
    return is_country(fold(name)) or fold(name.split()[-1]) in _FOLDED or bool(_CALLED.search(name))


_FOLDED = frozenset(map(fold, _NAMED))

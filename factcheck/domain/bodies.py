"""Well-known bodies by the names and initials under which German, English, Spanish and French texts speak of them."""

from collections.abc import Iterable
from functools import lru_cache

_ROWS = """
weltgesundheitsorganisation|world health organization|world health organisation|organización mundial de la salud|who|oms
organisation mondiale de la santé|weltgesundheitsorganisation|world health organization|who|oms
vereinte nationen|united nations|naciones unidas|nations unies|un|uno|onu
europäische union|european union|unión europea|union européenne|eu|ue
europäische kommission|eu-kommission|european commission|eu commission|comisión europea|commission européenne
europäische zentralbank|european central bank|banco central europeo|banque centrale européenne|ezb|ecb|bce
europäischer gerichtshof|european court of justice|eugh|ecj
europäisches parlament|eu-parlament|europaparlament|european parliament|parlamento europeo|parlement européen
internationaler währungsfonds|international monetary fund|fondo monetario internacional|iwf|imf|fmi
fonds monétaire international|internationaler währungsfonds|international monetary fund|iwf|imf|fmi
weltbank|world bank|banco mundial|banque mondiale
welthandelsorganisation|world trade organization|world trade organisation|wto|omc
internationale energieagentur|international energy agency|iea
nordatlantikpakt|north atlantic treaty organization|nato|otan
organisation for economic co-operation and development|oecd|ocde
organisation für wirtschaftliche zusammenarbeit und entwicklung|oecd|ocde
bundesbank|german central bank|deutsche bundesbank
bundesverfassungsgericht|federal constitutional court|german constitutional court|bverfg
bundesgerichtshof|federal court of justice|bgh
statistisches bundesamt|federal statistical office|destatis
bundesagentur für arbeit|federal employment agency
bundesnetzagentur|federal network agency
bundeskartellamt|federal cartel office
robert-koch-institut|robert koch institute|rki
umweltbundesamt|federal environment agency|german environment agency|uba
deutsche bahn|german railways|db
amnesty international|amnesty
internationaler strafgerichtshof|international criminal court|istgh|icc
internationales rotes kreuz|rotes kreuz|red cross|cruz roja|croix-rouge
us-notenbank|notenbank fed|federal reserve|fed
europäische weltraumorganisation|europäische weltraumagentur|european space agency|esa
internationale atomenergiebehörde|internationale atomenergie-organisation|international atomic energy agency|iaea|iaeo
welternährungsprogramm|world food programme|wfp
internationales olympisches komitee|international olympic committee|ioc|iok
ärzte ohne grenzen|doctors without borders|médecins sans frontières|msf
unhcr|un-flüchtlingshilfswerk|un refugee agency
deutsches rotes kreuz|german red cross|drk
deutscher gewerkschaftsbund|german trade union confederation|dgb
bundesnachrichtendienst|federal intelligence service|bnd
bundesamt für verfassungsschutz|verfassungsschutz|bfv
bundeskriminalamt|federal criminal police office|bka
kreditanstalt für wiederaufbau|kfw
allgemeiner deutscher automobil-club|adac
mitteldeutscher rundfunk|mdr
norddeutscher rundfunk|ndr
westdeutscher rundfunk|wdr
bayerischer rundfunk|br
südwestrundfunk|swr
zweites deutsches fernsehen|zdf
europäische arzneimittelbehörde|europäische arzneimittel-agentur|european medicines agency|ema
us-arzneimittelbehörde|food and drug administration|us food and drug administration|fda
europäischer gerichtshof für menschenrechte|european court of human rights|egmr|echr
internationaler gerichtshof|international court of justice|igh|icj
europäische umweltagentur|european environment agency|eua|eea
welternährungsorganisation|food and agriculture organization|fao
internationale arbeitsorganisation|international labour organization|ilo
weltorganisation für meteorologie|world meteorological organization|wmo
weltklimarat|intergovernmental panel on climate change|ipcc
deutscher wetterdienst|german weather service|dwd
deutsches institut für wirtschaftsforschung|german institute for economic research|diw
zentralverband des deutschen handwerks|zdh
afrikanische union|african union|au
arabische liga|arab league
deutscher fußball-bund|german football association|dfb
unicef|un-kinderhilfswerk|kinderhilfswerk
"""
_BODIES = [frozenset(line.split("|")) for line in _ROWS.strip().splitlines()]
INITIALS = 6  # letters up to which a name may be initials
LEAST_SHARED = 4  # letters that an inflected word keeps


@lru_cache(maxsize=1_024)
def other_names(name: str) -> frozenset[str]:
    """The names of the same body, in small letters; none where it is not among the well-known ones."""
    wanted = name.casefold().split()
    for body in _BODIES:
        if any(is_inflected(wanted, known.split()) for known in body):
            return body
    return frozenset()


def is_inflected(written: list[str], known: list[str]) -> bool:
    """`Europäischen Kommission` for `europäische kommission`."""
    return len(written) == len(known) and all(map(_is_form, written, known))


def _is_form(written: str, known: str) -> bool:
    if written == known:
        return True
    shared = min(len(written), len(known)) - 2
    return shared >= LEAST_SHARED and written[:shared] == known[:shared] and abs(len(written) - len(known)) <= 2


def find_body(name: str, text: str) -> tuple[int, int] | None:
    """Where the text speaks of the body by any of its names; initials count in capitals alone."""
    return find_any(other_names(name), text, INITIALS)


def find_any(names: Iterable[str], text: str, initials: int) -> tuple[int, int] | None:
    """Where any of the names stands; one of so few letters is read as initials, which are capitals."""
    tokens = _tokens(text)
    for known in sorted(names, key=lambda name: (-len(name), name)):
        parts = known.split()
        for at in range(len(tokens) - len(parts) + 1):
            run = tokens[at : at + len(parts)]
            if _names(run, parts, initials):
                return run[0][1], run[-1][2]
    return None


def _tokens(text: str) -> list[tuple[str, int, int]]:
    found, at = [], 0
    for piece in text.split():
        start = text.index(piece, at)
        at = start + len(piece)
        word = piece.strip(".,;:!?()[]„“”»«\"'’")
        inside = start + piece.find(word) if word else start
        found.append((word, inside, inside + len(word)))
    return found


def _names(run: list[tuple[str, int, int]], parts: list[str], initials: int) -> bool:
    written = [word for word, _, _ in run]
    if len(parts) == 1 and len(parts[0]) <= initials:
        return (written[0][:1] + written[0][-1:]).isupper() and written[0].casefold() == parts[0]
    return bool(written[0][:1].isupper()) and is_inflected([word.casefold() for word in written], parts)

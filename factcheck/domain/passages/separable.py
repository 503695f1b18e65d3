"""German verbs whose particle stands apart: `gibt ... aus` is `ausgibt`, `fallen ... weg` is `wegfallen`."""

import re

_PARTICLE = re.compile(
    r"(?<=\s)(?:ab|an|auf|aus|ein|fest|frei|fort|durch|heraus|hinzu|los|nach|nieder|statt|teil|um|unter|vor|weg|zu|zurück|zusammen)"
    r"(?=\s*(?:[.,;:!?–]|\Z)|\s+(?:und|oder|sowie|als|wie|aber|während)\s)"
)
_MARK = re.compile(r"(?<!Mio)(?<!Mrd)(?<!Tsd)(?<!\d)[.,;:!?–](?=\s)")
_LOWER = re.compile(r"(?<!\w)[a-zäöüß]{3,}(?!\w)")


def particles(text: str) -> dict[int, str]:
    """For the small words of a clause that ends in a particle, by where they start, that particle."""
    found: dict[int, str] = {}
    behind = 0
    for match in _PARTICLE.finditer(text):
        opens = max((mark.end() for mark in _MARK.finditer(text, behind, match.start())), default=behind)
        found |= {word.start(): match[0] for word in _LOWER.finditer(text, opens, match.start())}
        behind = match.end()
    return found

"""Idioms that say as a whole what none of their words says: `came into force`, `nahm den Betrieb auf`.

A line holds what stands with the verb, a colon, forms of the verb, an equals sign and words of the lexicon that say the
same; `*` is the rest of a word.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from factcheck.domain.passages.wording import Term

_GERMAN = """
in Betrieb: ging* geh* gegangen nahm* nimmt nehm* genommen setz* gesetzt = eroffnet begann
in Dienst: stell* gestellt = eroffnet begann
(?:den|seinen|ihren) [a-z]{0,8}betrieb\\b[^.;]{0,50}\\bauf: nahm* nimmt nehm* = eroffnet begann
(?:den|seinen|ihren) [a-z]{0,8}betrieb: aufnahm* aufnimmt aufnehm* aufgenommen = eroffnet begann
ans Netz: ging* geh* gegangen = eroffnet begann
vom Netz: ging* geh* gegangen nahm* nimmt nehm* genommen = geschloss endet
außer Betrieb: ging* geh* gegangen nahm* nimmt nehm* genommen setz* gesetzt = geschloss endet
in Kraft: trat* tritt treten getreten = inkrafttret
außer Kraft: trat* tritt treten getreten setz* gesetzt = aufgehob
ums Leben: kam* komm* gekommen = starb
(?:sein|ihr) Leben: verlor* verlier* = starb
zur Welt: kam* komm* gekommen brach* bring* gebracht = gebor
zu Ende: ging* geh* gegangen = endet
ein Ende: nahm* nimmt nehm* genommen = endet
in Haft|in Gewahrsam|in Untersuchungshaft: nahm* nimmt nehm* genommen kam* komm* gekommen = verhaft
hinter Gitter*: kam* komm* gekommen muss* brach* bring* gebracht = gefangnis
auf freien Fuß: kam* komm* gekommen setz* gesetzt = freigelassen
vor Gericht|auf der Anklagebank: steh* stand* gestanden sitz* saß* gesessen = angeklagt
zur Last: leg* gelegt = angeklagt
zum Opfer: f[aäi]* gefallen = starb
in Brand: gerat* geriet* steck* gesteckt setz* gesetzt = brannt
Feuer: fing* fäng* gefangen = brannt
in Flammen: ging* geh* gegangen steh* stand* = brannt
ins Leben: rief* ruf* gerufen = gegrundet
aus der Taufe: hob* heb* gehoben = gegrundet
in Angriff: nahm* nimmt nehm* genommen = begann
auf die Straße|auf die Straßen: ging* geh* gegangen = demonstrier
(?:sein|ihr|das) Amt\\b[^.;]{0,40}\\bauf: gab* gib* geben = zurucktritt
(?:sein|ihr|das) Amt: aufgab* aufgib* aufgeb* aufgegeben verl[aäi]* = zurucktritt
(?:den|ihren|seinen) Hut: nahm* nimmt nehm* genommen = zurucktritt
(?:den|seinen|ihren) Dienst\\b[^.;]{0,30}\\ban: trat* tritt* treten = ernannt leitet
(?:den|seinen|ihren) Dienst: antrat* antritt* angetreten = ernannt leitet
an der Spitze|am Ruder: steh* stand* gestanden = leitet
grünes Licht: gab* gib* geb* gegeben = genehmigt
den Zuschlag: bekam* bekomm* erh[aäi]* = gewann
als Erste*: kam* geht ging* gekommen überquer* = gewann
vom Stapel: lief* läuft lauf* gelaufen = begann
zu Grabe: trug* trag* getragen = beigesetzt
zur Strecke: brach* bring* gebracht = gefasst
unter den Hammer: kam* komm* gekommen = versteiger
das Handtuch: warf* wirf* geworfen = zurucktritt
in Konkurs|in Insolvenz|in die Insolvenz: ging* geh* gegangen = insolvenz
"""
_ENGLISH = """
(?:into|in) (?:force|effect): came come* go* went been was is put brought = force effect
effect: took take* taken = force effect
into (?:operation|service|use|production): came come* go* went gone put entered brought = open begin
(?:operation|service): enter* = open
live|online|on stream: go* went gone = open begin
out of (?:operation|service|use|production): go* went gone tak* took put = close end
(?:work|operations?|production|services?|flights?|trading|business): resum* restart* = reopen begin
(?:its|their|the) doors: open* threw throw* = open
(?:its|their|the) doors: clos* shut* = close
to an end|to a close: came come* drew draw* drawn brought = end
under ?way: got get* gotten gets = begin
(?:his|her|their|the) (?:post|job|office|role|position|seat): gave\\sup giv*\\sup left leav* vacat* quit* = resign
(?:his|her|their) (?:life|lives): lost los* = died
to death: (?:stabbed|shot|beaten|crushed|burned|burnt|froze*|trampled) = died
birth: gave giv* = birth
fire: caught catch* set = burn
in flames: went go* gone = burn
guilty: found plead* pled = convict
not guilty: found = acquit
on trial|in the dock|in court: put stand* stood go* went appear* = charg
bail: grant* releas* = freed
on strike: went go* gone been is are were = strike
tools: down* = strike
to the streets: took take* taken = protest
the (?:go-ahead|green light|nod): gave giv* got get* = approv
the ribbon: cut* = open
the knot: tied tie* tying = marri
to rest: laid lay* = buried
at auction|under the hammer: went go* gone = auction
into administration|into receivership|to the wall: went go* gone = insolven
for sale|on sale: went go* gone put = sell
"""
GAP = 60  # code points between a German verb and what belongs to it


def with_idioms(text: str, language: str, terms: Iterable[Term]) -> tuple[Term, ...]:
    """The words, the verb of each idiom with what the idiom says as a whole; the last word of it where the verb tells
    nothing by itself.
    """
    listed = tuple(terms)
    said: dict[int, str] = {}
    for start, end, verb, meaning in _found(text, language):
        inside = [term.start for term in listed if start <= term.start < end]
        if inside:
            said[verb if verb in inside else inside[-1]] = meaning
    return tuple(replace(term, whole=said[term.start]) if term.start in said else term for term in listed)


def _found(text: str, language: str) -> Iterator[tuple[int, int, int, str]]:
    nouns, idioms = _idioms(language)
    for name in {match.lastgroup for match in nouns.finditer(text)}:
        orders, meaning = idioms[name or ""]
        for order in orders:
            for match in order.finditer(text):
                yield match.start(), match.end(), match.start("verb"), meaning


@lru_cache
def _idioms(language: str) -> tuple[re.Pattern[str], dict[str, tuple[list[re.Pattern[str]], str]]]:
    """A pattern that names which idioms may be there, and by that name their orders of words and their meanings."""
    nouns, idioms = [], {}
    for number, line in enumerate((_GERMAN if language == "de" else _ENGLISH).strip().splitlines()):
        written, _, rest = line.partition(": ")
        forms, _, meaning = rest.partition(" = ")
        noun = rf"(?<!\w)(?:{_any_end(written)})(?!\w)"
        nouns.append(f"(?P<i{number}>{_any_end(written)})")
        idioms[f"i{number}"] = (_orders(noun, forms, language), meaning)
    return re.compile(rf"\b(?:{'|'.join(nouns)})\b", re.IGNORECASE), idioms


def _orders(noun: str, forms: str, language: str) -> list[re.Pattern[str]]:
    verb = rf"(?<!\w)(?P<verb>{'|'.join(map(_any_end, forms.split()))})(?!\w)"
    if language != "de":
        return [re.compile(rf"{verb}\s(?:[a-z]+\s){{0,3}}?{noun}", re.IGNORECASE)]
    first = re.compile(rf"{verb}[^.;]{{1,{GAP}}}?{noun}", re.IGNORECASE)
    return [first, re.compile(rf"{noun}\s(?:\w+\s)?{verb}", re.IGNORECASE)]


def _any_end(form: str) -> str:
    return form.replace("*", "[a-zäöüß]*")

"""Whether a word of reference can stand for a candidate: by class, gender and number, as far as the forms tell.

Words that take up a whole statement ("this", "das", "dafür") or a part of something ("most", "davon") stand for no name
and no noun that was said: nothing is ever put in for them.
"""

from factcheck.domain.extraction.details.gazetteer import KIND_OF_BODY, KIND_OF_PERSON, KIND_OF_SPOT
from factcheck.domain.extraction.tags import FINITE
from factcheck.domain.extraction.tokens import Token

from .candidates import Candidate, Viewpoint
from .needs import Need
from .openness import POSSESSIVE, has_antecedent, is_impersonal

# Object pronouns before the verb have the forms of articles, and as often take up a thing or a statement as a person.
_CLITICS = frozenset({"lo", "la", "le", "los", "las", "les"})
_PERSONAL = {"he": "m", "his": "m", "she": "f", "her": "f", "i": "", "my": ""}
_GENERIC = (("organisation", KIND_OF_BODY), ("place", KIND_OF_SPOT), ("person", KIND_OF_PERSON))
_OF_ONE = frozenset({"son", "sa", "ses"})
_OF_PERSONS = frozenset({"who", "whom", "whose", "quien", "quienes"})
_OF_THINGS = frozenset({"which", "das"})
_OF_PLACES = frozenset({"where", "wo", "donde", "où"})
# German articles and relative pronouns by the genders that they may have; "p" is the plural.
_GENDERS = {
    "der": "mf", "den": "mp", "dem": "mn", "die": "fp", "das": "n", "des": "mn", "ein": "mn", "eine": "f", "einen": "m",
    "einem": "mn", "einer": "f", "eines": "mn", "sein": "mn", "seine": "fp", "ihr": "mn", "ihre": "fp",
}  # fmt: skip
# The genders that a person may have who is called by a noun behind the article; "" is not known.
_OF_ARTICLE = {"la": ("f",), "die": ("f",), "el": ("m", ""), "le": ("m", ""), "der": ("m", "")}
# As the case of the antecedent and that of the pronoun differ, only the subject's forms tell.
_SUBJECTS = {"der": "m", "die": "fp", "das": "n"}


def agrees(view: Viewpoint, need: Need, candidate: Candidate) -> bool:
    kind = need.kind
    if view.scene.is_measure(candidate.end - 1) or (kind in ("it", "he") and is_impersonal(view, need)):
        return False
    if kind in POSSESSIVE and has_antecedent(view, need):
        return False
    if kind in _PERSONAL:
        return _is_person(need, candidate) and not _is_title(view, need)
    if kind in ("it", "its"):
        return candidate.kind != "person" and not candidate.plural and _has_gender(candidate, _neuter(view, need))
    if kind in ("they", "their"):
        return _is_several(need, candidate)
    if kind in ("we", "our"):
        return candidate.kind == "organisation"
    if kind == "there":
        return candidate.kind == "place" and not _exists(view, need)
    if kind == "definite":
        return _is_generic(view, need, candidate)
    return kind in ("relative", "elided") and _begins(view, need, candidate)


def _word(need: Need) -> str:
    return need.token.low if need.token else ""


def _is_person(need: Need, candidate: Candidate) -> bool:
    gender = _PERSONAL[need.kind]
    fits = candidate.kind in ("person", "author") and candidate.gender in (gender or candidate.gender, "")
    return fits and _word(need) not in _CLITICS


def _is_title(view: Viewpoint, need: Need) -> bool:
    """ "Me Solène Garnier": the French title is written like a pronoun."""
    after = _after(view, need)
    return need.kind == "i" and after is not None and after.tag == "NAME"


def _exists(view: Viewpoint, need: Need) -> bool:
    """ "There are people" is of no place; "lived there" is."""
    after = _after(view, need)
    return view.sight.article.knows.code == "en" and after is not None and after.tag in FINITE


def _before(view: Viewpoint, need: Need) -> str:
    start = need.token.start if need.token else 0
    return next((token.low for token in reversed(view.sight.found.tokens) if token.start < start), "")


def _after(view: Viewpoint, need: Need) -> Token | None:
    end = need.token.end if need.token else 0
    return next((token for token in view.sight.found.tokens if token.start >= end), None)


def _neuter(view: Viewpoint, need: Need) -> str:
    return "n" if view.sight.article.knows.code == "de" and need.kind == "it" else ""


def _has_gender(candidate: Candidate, wanted: str) -> bool:
    """A noun by its article; a name of a place is neuter in German, that of a body may be anything but is seldom."""
    if not wanted:
        return True
    if candidate.kind in ("place", "organisation"):
        return candidate.kind == "place" and "n" in wanted
    known = _GENDERS.get(candidate.text.split()[0].lower(), "")
    return any(gender in wanted for gender in known)


def _is_several(need: Need, candidate: Candidate) -> bool:
    """ "Su", "son" and their like are of one as well; "they" is said of a body and its people."""
    word = _word(need)
    if word in _CLITICS:
        return False
    if word in _OF_ONE or word.startswith("su"):
        return not (candidate.plural and word in _OF_ONE)
    return candidate.plural or candidate.kind == "organisation"


def _is_generic(view: Viewpoint, need: Need, candidate: Candidate) -> bool:
    """ "The company", "die Stadt"; not "die Firma Sieling Bau", which is named at once, nor "la ministra de Trabajo,
    Ximena Larraguibel", who is named in the same claim; and "la alcaldesa" is no man.
    """
    end = need.token.end if need.token else 0
    details = view.sight.found.details
    named = any(0 <= d.start - end <= 1 for d in details if d.type in ("person", "organisation", "place"))
    if named or (candidate.kind == "person" and any(detail.type == "person" for detail in details)):
        return False
    if candidate.kind == "person" and candidate.gender not in _OF_ARTICLE.get(_before(view, need), ("m", "f", "")):
        return False
    return any(candidate.kind == kind and pattern.fullmatch(_word(need)) for kind, pattern in _GENERIC)


def _begins(view: Viewpoint, need: Need, candidate: Candidate) -> bool:
    """An elided subject is governed by no preposition; a relative pronoun has the kind and gender of its noun."""
    word = _word(need)
    if need.kind == "elided":
        return candidate.start not in view.scene.governed[view.sentence]
    if word in _OF_PERSONS:
        return candidate.kind in ("person", "noun", "organisation")
    if word in _OF_PLACES:
        return candidate.kind in ("place", "noun", "topic")
    if word in _OF_THINGS and candidate.kind == "person":
        return False
    wanted = _SUBJECTS.get(word, "") if view.sight.article.knows.code == "de" else ""
    if candidate.kind == "person":
        return not wanted or not candidate.gender or candidate.gender in wanted
    known = _GENDERS.get(candidate.text.split()[0].lower(), "") if wanted else ""
    return not known or any(gender in wanted for gender in known)

"""Whether a reader without the article is left asking who or what is meant."""

from collections.abc import Sequence

from .candidates import Viewpoint
from .needs import OBLIGING, Need
from .phrases import Phrase

POSSESSIVE = ("his", "her", "its", "their")
_PERSONAL = ("he", "she", "it", "they")
_JOINING = ("REL", "SUBJ")


def is_open(view: Viewpoint, placed: Sequence[Need]) -> bool:
    """Whether a reference that nobody can do without is left, and none was resolved."""
    return not placed and any(need.kind in OBLIGING and not _is_plain(view, need) for need in view.needs.all)


def _is_plain(view: Viewpoint, need: Need) -> bool:
    """Whether the claim itself tells what is meant, or the word means nothing."""
    if need.token is None:
        return _opens_quoted(view)
    if is_quoted(view, need) and not view.sight.in_quotation:
        return True
    if need.kind == "this" and need.token.tag in _JOINING:
        return True
    if need.kind == "thereby":
        return not _takes_up(view, need)
    if need.kind in ("it", "he") and is_impersonal(view, need):
        return True
    return need.kind in (*POSSESSIVE, *_PERSONAL) and has_antecedent(view, need)


def _takes_up(view: Viewpoint, need: Need) -> bool:
    """ "Dafür zahlte sie 5 Euro" means what was said before; "dafür, dass" and "zahlte dafür" may not."""
    first = view.sight.found.tokens[0]
    leads = any(view.sight.article.knows.connectives.get(token.low) == "content" for token in view.sight.found.tokens)
    return first is need.token and first.tag == "ADV" and not leads


def is_quoted(view: Viewpoint, need: Need) -> bool:
    """Whether the word stands within quoted words of the claim: these are somebody's, and stay as they are."""
    at = need.token.start if need.token else -1
    return any(detail.type == "quote" and detail.start <= at < detail.end for detail in view.sight.found.details)


def _opens_quoted(view: Viewpoint) -> bool:
    """Quoted words in front of who says them may lack a subject; the claim does not."""
    first = view.sight.found.tokens[0].start
    return not view.sight.in_quotation and any(
        detail.type == "quote" and detail.start <= first + 1 for detail in view.sight.found.details
    )


def is_impersonal(view: Viewpoint, need: Need) -> bool:
    """ "It is clear that", "waren es 1.412", "hieß es", "il faut"."""
    words = [token for token in view.sight.found.tokens if token.tag != "PUNCT"]
    at = next(index for index, token in enumerate(words) if token is need.token)
    knows = view.sight.article.knows
    beside = [token.low for token in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])]
    near = [*beside, *(token.low for token in words[at + 2 : at + 4])] if knows.code == "fr" else beside
    if any(word in knows.impersonal for word in near):
        return True
    if not any(word in knows.being for word in beside):
        return False
    behind = words[at + 1 : at + 4]
    measured = [detail for detail in view.sight.found.details if detail.type in ("number", "date")]
    counts = any(detail.start <= token.start < detail.end for detail in measured for token in behind)
    return counts or any(knows.connectives.get(token.low) == "content" for token in words[at + 1 :])


def has_antecedent(view: Viewpoint, need: Need) -> bool:
    """A noun phrase before the word, in the claim: any for a possessive, for a pronoun none behind a preposition."""
    at = need.token.start if need.token else view.start
    free = need.kind in POSSESSIVE
    governed = view.scene.governed[view.sentence]
    return any(
        view.start <= phrase.start and phrase.head_end <= at and (free or phrase.start not in governed)
        for phrase in view.scene.phrases[view.sentence]
        if not _is_measure(view, phrase)
    )


def _is_measure(view: Viewpoint, phrase: Phrase) -> bool:
    return view.scene.is_measure(phrase.head_end - 1)

"""What in a proposition points elsewhere: pronouns, an elided subject, a noun with an article and no name."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from factcheck.domain.extraction.tokens import Token
from factcheck.domain.extraction.weighing.sight import Sight

OBLIGING = ("relative", "elided", "he", "she", "it", "they", "his", "its", "their", "this", "thereby")
AMBIGUOUS = ("this", "one", "they", "she", "he", "we", "there")
_SUBJECTS = ("NOUN", "NAME", "PRON")


@dataclass(frozen=True)
class Need:
    """A class of reference and the word that stands for it; no word where it is left out."""

    kind: str
    token: Token | None = None


@dataclass(frozen=True)
class Needs:
    sight: Sight

    @cached_property
    def all(self) -> tuple[Need, ...]:
        return tuple(self._all())

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(need.kind for need in self.all))

    def _all(self) -> Iterator[Need]:
        words = [token for token in self.sight.found.tokens if token.tag != "PUNCT"]
        knows = self.sight.article.knows
        if not words:
            return
        first = words[1] if words[0].tag == "PREP" and len(words) > 1 else words[0]
        if self._is_relative(first):
            yield Need("relative", first)
        elif self._is_elided(words):
            yield Need("elided")
        for index, token in enumerate(words):
            kind = knows.referring.get(token.low)
            if kind and (kind not in AMBIGUOUS or self._stands_alone(words, index)):
                yield Need(kind, token)
        yield from self._definite(words)
        if not any(token.is_finite for token in words):
            yield Need("no finite verb")

    def _is_relative(self, token: Token) -> bool:
        before = self.sight.before
        behind = before is not None and before.text in (",", "–", "—", "(")
        knows = self.sight.article.knows
        return (
            token.low in knows.relative
            and before is not None
            and (behind or token.tag == "REL" or knows.code != "de")
            and not (self._is_article(token))
        )

    def _is_article(self, token: Token) -> bool:
        """ "Der Unternehmer": a noun follows, and the tagger takes the word for no relative pronoun."""
        following = next((each for each in self.sight.found.tokens if each.start > token.start), None)
        return token.tag == "ART" and following is not None and following.tag in ("NOUN", "ADJ", "NAME")

    def _is_elided(self, words: list[Token]) -> bool:
        """A verb comes before anything that could be its subject."""
        verb = next((at for at, token in enumerate(words) if token.is_verb), None)
        knows = self.sight.article.knows
        counted = any(token.tag == "NUM" for token in words[: 2 if words[0].low in knows.articles else 1])
        if verb is None or verb > 3 or counted or knows.referring.get(words[0].low) == "there":
            return False
        before = self.sight.before
        if words[verb].is_finite and verb and knows.code == "de":
            # Behind an adverb the German subject comes after the verb: "heute sind es 400".
            return False
        joined = before is not None and (before.tag in ("CONJ", "PUNCT") or before.low in ("to", "zu", "by"))
        return joined and not any(token.tag in _SUBJECTS for token in words[:verb])

    def _stands_alone(self, words: list[Token], index: int) -> bool:
        """Whether the word is no article: no noun follows at once."""
        following = words[index + 1] if index + 1 < len(words) else None
        if words[index].low in self.sight.article.knows.articles:
            return following is None or following.is_verb or following.tag == "PREP"
        return following is None or following.tag not in ("NOUN", "ADJ", "NAME")

    def _definite(self, words: list[Token]) -> Iterator[Need]:
        knows = self.sight.article.knows
        for at, (token, following) in enumerate(pairwise(words)):
            named = any(d.start <= following.start < d.end for d in self.sight.found.details
                        if d.type in ("person", "organisation", "place"))  # fmt: skip
            if token.low in knows.articles and token.low not in _INDEFINITE and not named:
                yield Need("definite", _head(words, at + 1))


def _head(words: list[Token], at: int) -> Token:
    """Of the nouns that English writes one behind the other: "the town hall" is a hall."""
    while words[at].tag == "NOUN" and at + 1 < len(words) and words[at + 1].tag == "NOUN":
        at += 1
    return words[at]


_INDEFINITE = frozenset(["a", "an", "ein", "eine", "einen", "einem", "einer", "eines", "un", "una", "une", "des"])

"""The shape of a language's knowledge."""

from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    """A set of words from a line of them."""
    return frozenset(text.split())


@dataclass(frozen=True)
class Knowledge:
    """`abbreviations` end with a stop that ends no sentence. `coordinators` may join clauses; `openers` begin a clause
    that states a fact of its own, `bound` ones belong to their main clause. `relative` are relative pronouns.
    """

    code: str
    tagger: str
    abbreviations: frozenset[str]
    coordinators: frozenset[str]
    openers: frozenset[str]
    bound: frozenset[str]
    content: frozenset[str]
    relative: frozenset[str]
    says: frozenset[str]
    according: tuple[str, ...]
    pronouns: frozenset[str]
    opinion: frozenset[str]
    hypothetical: frozenset[str]
    comparison: frozenset[str]
    prediction: frozenset[str]
    cause: frozenset[str]
    copulas: frozenset[str]
    auxiliaries: frozenset[str]
    accusation: frozenset[str]
    roles: frozenset[str]
    articles: frozenset[str]
    prepositions: frozenset[str]
    boilerplate: tuple[str, ...]

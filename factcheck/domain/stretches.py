"""A model of languages over stretches of bytes: naive Bayes, made smaller from the one of py3langid.

Behind each byte the longest stretch that the model knows counts, by the feature that it stands for. Stretches are whole
numbers in sorted arrays, one array for each length, so that all places of a text are looked up at once.
`python -m tests.languages` makes the file anew.
"""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

FILE = Path(__file__).with_name("languages.npz")
Numbers = np.ndarray[Any, np.dtype[Any]]


class Stretches(NamedTuple):
    """`known` and `features` by length less one: the stretches, and the feature of each, -1 for none. `weights` are the
    log probabilities of a feature in each language, `priors` those of the languages.
    """

    languages: Sequence[str]
    known: Sequence[Numbers]
    features: Sequence[Numbers]
    weights: Numbers
    priors: Numbers

    def language_of(self, text: str) -> str:
        """The likeliest; the first where nothing in the text is known."""
        return self.languages[int(self.scores(text).argmax())]

    def scores(self, text: str) -> Numbers:
        """One for each language."""
        counted = Counter(self._features_in(_encoded(text)).tolist())
        del counted[-1]
        if not counted:
            return np.zeros(len(self.languages), np.float32)
        found: Numbers = np.log1p(np.array([*counted.values()], np.float32)) @ self.weights[[*counted]] + self.priors
        return found

    def _features_in(self, data: Numbers) -> Numbers:
        """That of each place: of the longest stretch which ends there."""
        found = np.full(len(data), -1)
        stretches = np.zeros(len(data), np.uint64)
        for length, (known, features) in enumerate(zip(self.known, self.features, strict=True)):
            if length >= len(data):
                break
            stretches[length:] = (stretches[length - 1 : -1] << np.uint64(8) if length else 0) + data[length:]
            places = np.searchsorted(known, stretches[length:]).clip(max=len(known) - 1)
            here = known[places] == stretches[length:]
            found[length:][here] = features[places[here]]
        return found


def load() -> Stretches:
    with np.load(FILE) as held:
        lengths = range(1, 1 + sum(name.startswith("known") for name in held.files))
        return Stretches(
            held["languages"].tolist(),
            [held[f"known{length}"] for length in lengths],
            [held[f"features{length}"] for length in lengths],
            held["weights"],
            held["priors"],
        )


def _encoded(text: str) -> Numbers:
    composed = unicodedata.normalize("NFC", text.lower() if text.isupper() else text)
    return np.frombuffer(composed.encode(errors="surrogatepass"), np.uint8).astype(np.uint64)

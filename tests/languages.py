"""The model of languages that the product ships, made from that of py3langid.

`python -m tests.languages` writes it: the four languages alone, and the stretches of bytes in place of the automaton
that looks for them, which holds forty times as much.
"""

import numpy as np
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier
from py3langid.modelio import load_model

from factcheck.domain.language import LANGUAGES
from factcheck.domain.stretches import FILE


def identifier() -> LanguageIdentifier:
    """The original, cut down to the languages."""
    features, priors, languages, moves, rows, output = load_model(MODEL_DIR / MODEL_FILE)
    known = [at for at, language in enumerate(languages) if language in LANGUAGES]
    names = [languages[at] for at in known]
    return LanguageIdentifier(features[:, known], priors[known], names, moves, output, tk_row=rows)


def stretches_of(original: LanguageIdentifier) -> dict[bytes, int]:
    """Each state of the automaton as the bytes that lead to it, with its feature or -1."""
    moves = np.asarray(original.tk_nextmove).reshape(-1, 256)
    written, ahead = {0: b""}, [0]
    for state in ahead:
        for byte, following in enumerate(moves[original.tk_row[state]].tolist()):
            if following not in written:
                written[following] = written[state] + bytes([byte])
                ahead.append(following)
    _check(original, moves, written)
    return {stretch: original.tk_output[state] for state, stretch in written.items() if stretch}


def _check(original: LanguageIdentifier, moves: np.ndarray, written: dict[int, bytes]) -> None:
    """From each state each byte must lead to the longest known stretch that then ends there."""
    place = {stretch: state for state, stretch in written.items()}
    for state, stretch in written.items():
        row = moves[original.tk_row[state]].tolist()
        for byte, following in enumerate(row):
            longest = stretch + bytes([byte])
            while longest not in place:
                longest = longest[1:]
            assert place[longest] == following


def main() -> None:
    original = identifier()
    found = sorted(stretches_of(original).items(), key=lambda each: (len(each[0]), each[0]))
    # In the order of their stretches, features are numbers that lie close together.
    order = {feature: at for at, feature in enumerate(dict.fromkeys(feature for _, feature in found if feature >= 0))}
    arrays = {
        "languages": np.array(original.nb_classes),
        "weights": np.asarray(original.nb_ptc)[list(order)],
        "priors": np.asarray(original.nb_pc),
    }
    for length in range(1, len(found[-1][0]) + 1):
        alike = [(stretch, feature) for stretch, feature in found if len(stretch) == length]
        arrays[f"known{length}"] = np.array([int.from_bytes(stretch) for stretch, _ in alike], np.uint64)
        arrays[f"features{length}"] = np.array([order.get(feature, -1) for _, feature in alike], np.int32)
    np.savez_compressed(FILE, **arrays)


if __name__ == "__main__":
    main()

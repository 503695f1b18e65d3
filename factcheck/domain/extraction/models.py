"""The models of the engine: what was learned from annotated articles, as weights in files beside the code."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import cast

from .linear import Weights, read_weights

Models = Mapping[str, Weights]

_HERE = Path(__file__).parent
FILES = {
    "names": _HERE / "details" / "names.json",
    "spans": _HERE / "segmentation" / "weights.json",
    "kinds": _HERE / "weighing" / "kinds.json",
    "priority": _HERE / "weighing" / "priority.json",
    "references": _HERE / "references" / "references.json",
}


@lru_cache
def shipped() -> Models:
    """Those of the package, by name; read once in a process."""
    return {name: read_weights(path) for name, path in FILES.items()}


def whole(weights: Weights) -> Mapping[str, Sequence[int]]:
    """Those of the spans are whole numbers (see segmentation.model)."""
    return cast(Mapping[str, Sequence[int]], weights)

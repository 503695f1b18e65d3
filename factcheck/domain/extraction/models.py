"""The models of the engine: what was learned from annotated articles, as weights in files beside the code."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import cast

from .linear import Weights, read_weights
from .segmentation import Model

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


def spans_of(models: Models) -> Model:
    """The model of the spans, whose weights are whole numbers (see segmentation.model)."""
    return Model(cast(Mapping[str, Sequence[int]], models["spans"]))


@lru_cache
def shipped_spans() -> Model:
    """That of the package; what it remembers serves all articles of a process."""
    return spans_of(shipped())

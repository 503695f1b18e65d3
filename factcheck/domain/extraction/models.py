"""The models of the engine: what was learned from annotated articles, as weights in files beside the code."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .linear import PartSums, Weights, read_weights
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


@dataclass(frozen=True)
class Ready:
    """Models with what they remember of one article for the next."""

    names: Weights
    spans: Model
    kinds: Weights
    priority: Weights
    references: PartSums


def ready(models: Models) -> Ready:
    spans = Model(models["spans"])
    return Ready(models["names"], spans, models["kinds"], models["priority"], PartSums(models["references"]))


@lru_cache
def shipped() -> Ready:
    """Those of the package; read once in a process."""
    return ready({name: read_weights(path) for name, path in FILES.items()})

"""How templates are written."""

import re
from pathlib import Path

import pytest
from django.template import TemplateSyntaxError, engines

ROOT = Path(__file__).resolve().parent.parent / "templates"
LOAD = re.compile(r"{% load ([\w ]+) %}")


def compiles(source: str) -> bool:
    try:
        engines["django"].from_string(source)
    except TemplateSyntaxError:
        return False
    return True


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.html")), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_template_loads_no_library_that_it_does_not_use(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for load in LOAD.finditer(source):
        for name in load[1].split():
            others = " ".join(other for other in load[1].split() if other != name)
            assert not compiles(f"{source[: load.start()]}{{% load {others} %}}{source[load.end() :]}"), name

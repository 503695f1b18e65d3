"""Every message of the product, collected from templates, code and vocabularies; and the German catalogue beside them.

`python -m tests.messages` adds what is missing to the catalogue (untranslated), drops what is gone, and compiles it.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "factcheck" / "locale" / "de" / "LC_MESSAGES"
CALLS = {"__init__", "gettext", "gettext_lazy", "gettext_noop", "_", "N", "Refused", "ngettext", "ngettext_lazy", "T"}
IN_TEMPLATE = re.compile(
    r"\b(n?gettext|_)\((u?'(?:[^'\\]|\\.)*'|u?\"(?:[^\"\\]|\\.)*\")"
    r"(?:,\s*(u?'(?:[^'\\]|\\.)*'|u?\"(?:[^\"\\]|\\.)*\"))?"
)
# Modules of the domain whose plain strings are shown to people.
SPOKEN = (
    "domain/workflow.py",
    "domain/verdicts.py",
    "domain/clearance.py",
    "domain/people.py",
    "domain/publication.py",
    "domain/independence.py",
    "domain/contradictions.py",
    "actions/verifying.py",
    "actions/article_settings.py",
    "actions/verdicts.py",
)

Message = str | tuple[str, str]


def every_message() -> set[Message]:
    return {*from_templates(), *from_code(), *from_vocabularies()}


def from_templates() -> Iterator[Message]:
    for path in sorted((ROOT / "templates").rglob("*.*")):
        for _, one, many in IN_TEMPLATE.findall(templatize(path.read_text(encoding="utf-8"))):
            yield (ast.literal_eval(one), ast.literal_eval(many)) if many else ast.literal_eval(one)


def from_code() -> Iterator[Message]:
    for path in sorted((ROOT / "factcheck").rglob("*.py")):
        if "migrations" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from (message for node in ast.walk(tree) if (message := _called(node)))
        if str(path.relative_to(ROOT / "factcheck")) in SPOKEN:
            yield from _returned(tree)


def _called(node: ast.AST) -> Message | None:
    if not isinstance(node, ast.Call):
        return None
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    texts = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    if name not in CALLS or not texts:
        return None
    return (texts[0], texts[1]) if name.startswith("ngettext") else texts[0]


def _returned(tree: ast.Module) -> Iterator[str]:
    """What the rules answer: sentences that a function returns, or that a constant holds."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Return | ast.Assign) and node.value is not None:
            for part in ast.walk(node.value):
                text = part.value if isinstance(part, ast.Constant) else None
                if isinstance(text, str) and text.endswith(".") and " " in text:
                    yield text


def from_vocabularies() -> Iterator[str]:
    from factcheck.domain import coverage, scales, states
    from factcheck.domain.extraction import found

    for name in dir(states):
        kind = getattr(states, name)
        if isinstance(kind, type) and issubclass(kind, states.Labelled) and kind is not states.Labelled:
            yield from (member.label for member in kind)
    yield from states.PRIORITY_LABELS.values()
    for status in states.Status:
        yield f"Not possible while the claim is “{status.label}”."
    for scale in scales.SCALES.values():
        yield scale.label
        for rating in scale.ratings:
            yield from (rating.label, rating.definition)
    yield from (*found.WORDS, coverage.SET_ASIDE, states.UNSAID_TYPE)


def catalogue() -> Catalog:
    path = LOCALE / "django.po"
    if not path.exists():
        return Catalog(locale="de", project="Factcheck", charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale="de")


def update() -> None:
    old = catalogue()
    # The date of the old one: the same messages give the same bytes.
    new = Catalog(locale="de", project="Factcheck", charset="utf-8", creation_date=old.creation_date)
    for message in sorted(every_message(), key=str):
        known = old.get(message[0] if isinstance(message, tuple) else message)
        string = known.string if known else ""
        flags = ["python-format"] if re.search(r"%\(\w+\)s", str(message)) else []
        new.add(message, string or (("", "") if isinstance(message, tuple) else ""), flags=flags)
    save(new)


def save(found: Catalog) -> None:
    LOCALE.mkdir(parents=True, exist_ok=True)
    with (LOCALE / "django.po").open("wb") as file:
        write_po(file, found, omit_header=False, sort_output=True, width=110)
    with (LOCALE / "django.mo").open("wb") as file:
        write_mo(file, found)


if __name__ == "__main__":
    update()

"""What is put into pages without escaping: constants of ours, and the exceptions listed here with their reason."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXCEPTIONS = {
    "templatetags/report_parts.py": "our own style sheet and sprite in a stand-alone file, checked for markup there",
}
PYTHON = sorted((ROOT / "factcheck").rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
UNESCAPED = ("|safe", "autoescape off", "safeseq")


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_constants_are_marked_safe(path: Path) -> None:
    if str(path.relative_to(ROOT / "factcheck")) in EXCEPTIONS:
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        if name in ("mark_safe", "SafeString", "SafeText"):
            assert all(isinstance(argument, ast.Constant) for argument in node.args)  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_template_switches_escaping_off(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [sign for sign in UNESCAPED if sign in text] == []

"""The directions of imports between the layers, and how long a file and a function may be."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "factcheck"
MAY_IMPORT = {
    "domain": {"domain"},
    "fetching": {"fetching", "domain"},
    "parsing": {"parsing", "domain"},
    "storage": {"storage", "domain"},
    "warc": {"warc", "fetching", "domain"},
    "rendering": {"rendering", "domain"},
    "models": {"models", "domain"},
    "actions": {"actions", "models", "fetching", "parsing", "storage", "warc", "rendering", "domain"},
    "forms": {"forms", "models", "domain"},
    "templatetags": {"templatetags", "models", "domain"},
    "views": {"views", "forms", "actions", "models", "domain"},
    "demo": {"demo", "actions", "models", "parsing", "domain"},
    "checks": {"checks", "domain"},
    "management": {"management", "checks", "demo", "wsgi", "forms", "actions", "models", "domain"},
}
PLAIN = {"domain"}
FRAMEWORK = {"django", "django_htmx", "requests", "urllib3", "socket", "sqlite3", "psycopg"}
FILES = sorted(path for path in PACKAGE.rglob("*.py") if path.relative_to(PACKAGE).parts[0] != "migrations")


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_modules(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level:
            assert node.level == 1, f"a relative import leaves its folder in {path}"
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_keep_the_direction_of_the_layers(path: Path) -> None:
    layer = layer_of(path)
    if layer not in MAY_IMPORT:
        return
    own = {name.split(".")[1] for name in imported_modules(path) if name.startswith("factcheck.")}
    assert own <= MAY_IMPORT[layer], f"{path} reaches into {own - MAY_IMPORT[layer]}"


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if layer_of(path) in PLAIN],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_domain_knows_no_framework_no_network_and_no_database(path: Path) -> None:
    outside = {name.split(".")[0] for name in imported_modules(path)}
    assert outside & FRAMEWORK == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_file_over_400_lines_and_no_function_over_50(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 400
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno + 1 <= 50, node.name

"""Small annotated articles for tests of learning."""

import json
from pathlib import Path

from factcheck.domain.extraction.training.annotated import AnnotatedArticle, parse

ARTICLES = Path(__file__).resolve().parents[2] / "articles"

TEXT = """Mill to close in Harbury

The mill at Harbury will close in March. It employs 240 people. Manager Ruth Deller said that the rent had doubled.

"We are sad," said Deller. The council called the plan a disgrace.
"""
ANNOTATION = {
    "language": "en",
    "claims": [
        {"id": "c1", "exact": "Mill to close in Harbury", "kinds": ["event", "prediction"], "priority": 3},
        {"id": "c2", "exact": "The mill at Harbury will close in March", "kinds": ["event", "date", "prediction"],
         "priority": 3, "details": [{"exact": "Harbury", "type": "place"}, {"exact": "March", "type": "date"}]},
        {"id": "c3", "exact": "It employs 240 people", "kinds": ["number", "role"], "priority": 2,
         "mentions": ["mill"], "details": [{"exact": "240", "type": "number"}]},
        {"id": "c4", "exact": "Manager Ruth Deller said that the rent had doubled", "kinds": ["quote"], "priority": 3,
         "details": [{"exact": "Ruth Deller", "type": "person"}]},
        {"id": "c5", "exact": "the rent had doubled", "kinds": ["event", "comparison"], "priority": 2},
    ],
    "not_claims": [
        {"exact": "\"We are sad,\" said Deller", "why": "opinion"},
        {"exact": "The council called the plan a disgrace", "why": "opinion"},
    ],
}  # fmt: skip


def small_article(name: str = "mill") -> AnnotatedArticle:
    return parse(name, TEXT, ANNOTATION)


def write_articles(folder: Path, count: int = 2) -> Path:
    for number in range(count):
        (folder / f"mill-{number}.txt").write_text(TEXT, encoding="utf-8")
        (folder / f"mill-{number}.json").write_text(json.dumps(ANNOTATION), encoding="utf-8")
    return folder

"""Every page of the product as somebody of a role finds it on the demo data: for screenshots and accessibility."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.conftest import Visitor

TITLE = "The tram that came back"


@dataclass(frozen=True)
class Shown:
    """`path` may name a place of `places()` in braces; `prepare` brings the open page into the state that is meant."""

    name: str
    path: str
    role: str = "editor"
    prepare: Callable[[Page], None] | None = None


def check(selector: str) -> Callable[[Page], None]:
    return lambda page: page.locator(selector).check(force=True)


def show_keys(page: Page) -> None:
    page.keyboard.press("?")
    page.locator("#keys[open]").wait_for()


def refuse_intake(page: Page) -> None:
    page.locator("#by-url").check(force=True)
    page.fill("[name=url]", "http://localhost/")
    page.locator(".intake button[type=submit]").click()
    page.locator("#error").wait_for()


PAGES = (
    Shown("sign-in", "/accounts/login/", role=""),
    Shown("articles", "/articles/"),
    Shown("articles-empty", "/articles/?q=nothing+is+called+so"),
    Shown("article-new", "/articles/new/"),
    Shown("article-new-error", "/articles/new/", prepare=refuse_intake),
    Shown("article", "/articles/{article}/"),
    Shown("article-coverage", "/articles/{article}/", prepare=check("#view-coverage")),
    Shown("article-clean", "/articles/{article}/", prepare=check("#view-clean")),
    Shown("queue", "/queue/", role="reviewer2"),
    Shown("review", "/claims/{submitted}/"),
    Shown("review-open", "/claims/{open}/", role="reviewer2"),
    Shown("review-keys", "/claims/{open}/", role="reviewer2", prepare=show_keys),
    Shown("approvals", "/approvals/"),
    Shown("approvals-reader", "/approvals/", role="reader"),
    Shown("sources", "/sources/"),
    Shown("source", "/sources/{source}/"),
    Shown("snapshot", "/snapshots/{snapshot}/"),
    Shown("report", "/articles/{article}/report/"),
    Shown("report-own-draft", "/articles/{article}/checks/"),
    Shown("public-edit", "/claims/{submitted}/public/"),
    Shown("checks", "/checks/", role=""),
    Shown("history", "/articles/{article}/history/"),
    Shown("statistics", "/statistics/"),
    Shown("search", "/search/?q=tram"),
    Shown("not-found", "/articles/999999/"),
)


def places(visitor: Visitor) -> dict[str, str]:
    """Where the demo data put one of each; the visitor is signed in as an editor."""
    article = _first(visitor, "/articles/?status=all", rf'/articles/(\d+)/"[^>]*>{TITLE}')
    submitted = _first(visitor, "/approvals/", r'/claims/(\d+)/"')
    snapshot = _first(visitor, f"/claims/{submitted}/", r"/snapshots/(\d+)/")
    return {
        "article": article,
        "submitted": submitted,
        "open": _first(visitor, "/queue/?status=open", r'/claims/(\d+)/"'),
        "source": _first(visitor, f"/snapshots/{snapshot}/", r'/sources/(\d+)/"'),
        "snapshot": snapshot,
    }


def _first(visitor: Visitor, path: str, pattern: str) -> str:
    visitor.goto(path)
    found = re.search(pattern, visitor.page.content())
    assert found, f"nothing like {pattern} on {path}"
    return found[1]

"""Every page of the product as somebody of a role finds it on the demo data: for screenshots and accessibility."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.conftest import Visitor

TITLE, OTHER = "The tram that came back", "Ein Labor weniger am Huangpu"


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


def read_article(page: Page) -> None:
    page.fill("[name=text]", "The mill\n\nThe mill on Mill Street closed in 2019.\n\n- It employed 240 people.")
    page.locator(".intake button.is-primary").click()
    page.locator("[name=author]").wait_for()


def read_version(page: Page) -> None:
    """The text of the newest version without its first sentence and with another one at the end."""
    if page.locator("[name=based_on]").count():
        return
    head, _, rest = page.input_value("[name=text]").partition(". ")
    page.fill("[name=text]", f"{head.splitlines()[0]}\n\n{rest}\n\nDie Messe zählte 2025 rund 300.000 Gäste.")
    page.locator(".intake button.is-primary").click()
    page.locator("[name=based_on]").wait_for(state="attached")


PAGES = (
    Shown("sign-in", "/accounts/login/", role=""),
    Shown("articles", "/articles/"),
    Shown("articles-empty", "/articles/?q=nothing+is+called+so"),
    Shown("article-new", "/articles/new/"),
    Shown("article-new-error", "/articles/new/", prepare=refuse_intake),
    Shown("article-preview", "/articles/new/", prepare=read_article),
    Shown("version-preview", "/articles/{other}/versions/new/", prepare=read_version),
    Shown("compare", "/articles/{other}/compare/2/"),
    Shown("article", "/articles/{article}/"),
    Shown("article-coverage", "/articles/{article}/", prepare=check("#view-coverage")),
    Shown("article-clean", "/articles/{article}/", prepare=check("#view-clean")),
    Shown("queue", "/queue/", role="reviewer2"),
    Shown("review", "/claims/{submitted}/"),
    Shown("review-long-detail", "/claims/{long}/"),
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
        "other": _with_second_version(visitor),
        "submitted": submitted,
        "long": _first(visitor, "/search/?q=Harbour+Square", r'/claims/(\d+)/"'),
        "open": _first(visitor, "/queue/?status=open", r'/claims/(\d+)/"'),
        "source": _first(visitor, f"/snapshots/{snapshot}/", r'/sources/(\d+)/"'),
        "snapshot": snapshot,
    }


def _with_second_version(visitor: Visitor) -> str:
    other = _first(visitor, "/articles/?status=all", rf'/articles/(\d+)/"[^>]*>{OTHER}')
    visitor.goto(f"/articles/{other}/versions/new/")
    read_version(visitor.page)
    visitor.page.locator(".intake button.is-primary").click()
    visitor.page.wait_for_url("**/compare/2/")
    return other


def _first(visitor: Visitor, path: str, pattern: str) -> str:
    visitor.goto(path)
    found = re.search(pattern, visitor.page.content())
    assert found, f"nothing like {pattern} on {path}"
    return found[1]

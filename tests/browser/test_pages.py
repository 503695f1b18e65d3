"""Every page, in both languages and both themes: accessible, whole, and as a picture where one is asked for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.conftest import Visitor
from tests.browser.pages import PAGES, Shown, places

pytestmark = pytest.mark.browser

# WCAG 2.2 at levels A and AA, and what goes before it.
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}}
WIDE, NARROW = 1440, 390
LOCALES = ("en-GB", "de-DE")
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@dataclass
class Gallery:
    """Browsers that are signed in, one for each role and appearance, kept for the session."""

    browser: Browser
    address: str
    visitors: dict[tuple[str, str, int], Visitor]
    known: dict[str, str]

    def visitor(self, role: str, locale: str, width: int) -> Visitor:
        key = (role, locale, width)
        if key not in self.visitors:
            self.visitors[key] = self._welcome(role, locale, width)
        return self.visitors[key]

    def show(self, shown: Shown, locale: str, width: int) -> Visitor:
        if not self.known:
            self.known = places(self.visitor("editor", "en-GB", WIDE))
        visitor = self.visitor(shown.role, locale, width)
        visitor.goto(shown.path.format(**self.known))
        if shown.prepare:
            shown.prepare(visitor.page)
        visitor.page.evaluate("document.fonts.ready")
        return visitor

    def _welcome(self, role: str, locale: str, width: int) -> Visitor:
        # The policy is bypassed for axe alone: without it, axe could not run and would skip the contrasts silently.
        context = self.browser.new_context(viewport={"width": width, "height": 900}, locale=locale, bypass_csp=True)
        visitor = Visitor(context.new_page(), self.address)
        visitor.page.set_default_timeout(15_000)
        if role:
            visitor.sign_in(role)
        return visitor


@pytest.fixture(scope="module")
def gallery(browser: Browser, product: str) -> Iterator[Gallery]:
    opened = Gallery(browser, product, {}, {})
    yield opened
    for visitor in opened.visitors.values():
        visitor.page.context.close()


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("shown", PAGES, ids=lambda shown: shown.name)
def test_page_is_accessible_and_fits(
    gallery: Gallery, shown: Shown, locale: str, width: int, pytestconfig: pytest.Config
):
    page = gallery.show(shown, locale, width).page
    for theme in THEMES:
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        if folder := pytestconfig.getoption("--screenshots"):
            page.screenshot(path=str(Path(folder) / f"{shown.name}-{locale[:2]}-{theme}-{width}.png"), full_page=True)
        broken = Axe().run(page, options=RULES).response["violations"]
        assert [(theme, rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in broken] == []
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, "the page scrolls sideways"
    assert re.match(rf"{locale[:2]}\b", page.locator("html").get_attribute("lang") or "")

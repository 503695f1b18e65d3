"""What a browser makes of reports: the file opened without a network, and the public page with its data."""

from pathlib import Path
from urllib.parse import urlparse

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles import finders
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, Route

from factcheck.actions.publication import correct_check
from factcheck.rendering import RENDERERS
from tests.actions.test_publication import make_published
from tests.rendering.records import HOSTILE, RECORD, claim_on

pytestmark = pytest.mark.browser
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_html_file_opens_offline_without_a_request_and_passes_axe(
    browser: Browser, tmp_path: Path, scheme: str, language: str
):
    file = tmp_path / "report.html"
    claims = (*RECORD.claims, claim_on("Zweiter Punkt", "5", statement=HOSTILE))
    file.write_bytes(RENDERERS["html"](type(RECORD)(**vars(RECORD) | {"claims": claims}), language))
    context = browser.new_context(offline=True, color_scheme=scheme)
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(file.as_uri())
    found = Axe().run(page, options=RULES)
    context.close()
    assert requests == [file.as_uri()]
    assert complaints == []
    assert [(v["id"], [node["html"] for node in v["nodes"]]) for v in found.response["violations"]] == []


@pytest.mark.django_db
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_public_page_passes_axe_and_fits_a_phone(browser: Browser, scheme: str, language: str):
    check, editor = make_published(language=language)
    correct_check(check, by=editor, wrong="It said 2017.", right="It was 2018.")
    answer = Client().get(reverse("check", args=[check.slug]))
    context = browser.new_context(color_scheme=scheme, viewport={"width": 390, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.route("**/*", lambda route: _from_our_files(route, answer.content))
    page.goto("http://page.test/")
    found = Axe().run(page, options=RULES)
    width = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert [(v["id"], [node["html"] for node in v["nodes"]]) for v in found.response["violations"]] == []
    assert width == 390


def _from_our_files(route: Route, page: bytes) -> None:
    """The page itself, and the static files that it names."""
    path = urlparse(route.request.url).path
    if path == "/":
        route.fulfill(body=page, content_type="text/html; charset=utf-8")
        return
    found = finders.find(path.removeprefix("/static/"))
    route.fulfill(path=str(found)) if found else route.fulfill(status=404)


def test_data_block_of_a_public_page_is_no_matter_for_the_policy(browser: Browser):
    """The policy of every page, on a page with a block of linked data: nothing is reported, nothing is run."""
    policy = "default-src 'none'; script-src 'self'; style-src 'self'"
    body = '<!doctype html><title>x</title><script type="application/ld+json">{"@type": "ClaimReview"}</script>'
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))

    def answer(route: Route) -> None:
        route.fulfill(body=body, headers={"Content-Security-Policy": policy, "Content-Type": "text/html"})

    page.route("**/*", answer)
    page.goto("http://page.test/")
    read = page.evaluate("JSON.parse(document.querySelector('script').textContent)['@type']")
    context.close()
    assert (read, complaints) == ("ClaimReview", [])

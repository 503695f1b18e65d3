"""What a browser makes of reports: the file opened without a network, and the public page with its data."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Route

from factcheck.rendering import RENDERERS
from tests.rendering.records import HOSTILE, RECORD, claim_on

pytestmark = pytest.mark.browser
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


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

"""What a page costs: bytes on the wire, style sheets and scripts of our own, and that nothing jumps while it loads."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import ROOT, Visitor

pytestmark = pytest.mark.browser

FIRST_PAGE, STYLES, SCRIPTS = 250_000, 110_000, 20_000  # bytes; the first as transferred, the others as written
# The sum of all layout shifts so far, nought where there was none.
SHIFT = """new Promise(done => {
  const sum = entries => entries.reduce((total, each) => total + each.value, 0);
  new PerformanceObserver(list => done(sum(list.getEntries()))).observe({type: "layout-shift", buffered: true});
  setTimeout(() => done(0), 600);
})"""


@pytest.fixture
def cold(browser: Browser, product: str):
    """A browser that has never seen the product, and what it receives."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, locale="de-DE")
    visitor = Visitor(context.new_page(), product)
    received: list[float] = []
    session = context.new_cdp_session(visitor.page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    yield visitor, received
    context.close()


def test_the_first_page_is_light(cold):
    visitor, received = cold
    visitor.sign_in("reviewer")
    visitor.page.wait_for_load_state("networkidle")
    assert 50_000 < sum(received) <= FIRST_PAGE


@pytest.mark.parametrize("path", ["/queue/", "/articles/", "/articles/3/", "/statistics/", "/articles/new/"])
def test_nothing_jumps_while_a_page_loads(cold, path):
    visitor, _ = cold
    visitor.sign_in("reviewer")
    visitor.goto(path)
    assert visitor.page.evaluate(SHIFT) < 0.01


def test_style_sheets_and_scripts_stay_small():
    assert sum(path.stat().st_size for path in (ROOT / "static" / "css").glob("*.css")) <= STYLES
    assert sum(path.stat().st_size for path in (ROOT / "static" / "js").glob("*.js")) <= SCRIPTS

"""The article as the map of its claims: by mouse, by keys, and on a telephone."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Visitor
from tests.browser.test_weight import SHIFT

pytestmark = pytest.mark.browser
ARTICLE = "/articles/3/"  # that of the demo which is half-way through its check
MANY = "\n\n".join(
    " ".join(f"In {1500 + at} the mill number {at} employed {at + 20} workers." for at in range(first, first + 10))
    for first in range(0, 500, 10)
)
# Milliseconds from a click on the marker at that place until the panel shows its claim.
OPENED = """async at => {
  const marker = document.querySelectorAll(".claim-marker")[at];
  marker.scrollIntoView({block: "center", behavior: "instant"});
  await new Promise(requestAnimationFrame);
  const label = marker.querySelector(".number").textContent, start = performance.now();
  marker.click();
  while (!document.querySelector("#claim-panel .facts b").textContent.endsWith(` ${label}`)) {
    await new Promise(requestAnimationFrame);
  }
  return performance.now() - start;
}"""

# How many lines of the text each marker stands below the first letter of its claim.
OFF = """() => [...document.querySelectorAll(".claim-marker")].map(marker => {
  const block = marker.closest("p, li, h1, h2"), walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const isText = node => node.data.trim() && !node.parentElement.closest("[data-not-text]");
  while (walker.nextNode() && !(isText(walker.currentNode) && marker.compareDocumentPosition(walker.currentNode) & 4));
  const first = document.createRange(), at = walker.currentNode.data.search(/\\S/);
  first.setStart(walker.currentNode, at);
  first.setEnd(walker.currentNode, at + 1);
  const middle = box => (box.top + box.bottom) / 2, line = parseFloat(getComputedStyle(block).lineHeight);
  return Math.round((middle(marker.getBoundingClientRect()) - middle(first.getBoundingClientRect())) / line);
})"""


@pytest.fixture
def telephone(browser: Browser, product: str) -> Iterator[Visitor]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, locale="en-GB"
    )
    guest = Visitor(context.new_page(), product)
    guest.page.set_default_timeout(15_000)
    guest.listen()
    yield guest
    context.close()
    assert guest.complaints == []


def shown(page: Page) -> str:
    return page.locator("#claim-panel .facts b").inner_text()


def marked(page: Page) -> str | None:
    return page.locator(".claim-marker[aria-current=true]").get_attribute("aria-label")


def test_keys_go_from_claim_to_claim_and_enter_opens_the_one_that_is_shown(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer")
    visitor.goto(ARTICLE)
    for key, label in (("j", "Claim 2"), ("j", "Claim 3"), ("k", "Claim 2")):
        page.keyboard.press(key)
        page.locator("#claim-panel .facts b", has_text=label).wait_for()
        assert (marked(page) or "").startswith(f"{label}:")
    page.reload()
    assert shown(page) == "Claim 2"
    for _ in range(4):
        page.keyboard.press("j")
    page.locator("#claim-panel .facts b", has_text="Claim 6").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/claims/"))
    assert "Claim 6" in page.title()


def test_a_click_on_the_words_opens_their_claim_where_the_text_stands(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer")
    visitor.goto(ARTICLE)
    words = page.locator("mark.claim[data-claim]").nth(4)
    words.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    words.click()
    page.locator("#claim-panel .facts b", has_text="Claim 5").wait_for()
    assert words.get_attribute("aria-current") == "true"
    assert page.evaluate("scrollY") == before


def test_on_a_telephone_the_claim_comes_up_and_gives_the_place_back(telephone: Visitor):
    page = telephone.page
    telephone.sign_in("reviewer")
    telephone.goto(ARTICLE)
    words = page.locator("mark.claim[data-claim]").nth(8)
    words.tap()
    page.locator("#claim-panel .panel-claim:focus").wait_for()
    page.wait_for_timeout(800)  # the text glides
    sheet, text = page.locator(".panel-scroll.is-open").bounding_box(), words.bounding_box()
    assert sheet and text
    assert sheet["y"] + sheet["height"] == 844
    assert text["y"] + text["height"] <= sheet["y"], "the words stay in sight above the sheet"
    before = page.evaluate("scrollY")
    page.get_by_text("Back to the text").tap()
    assert page.locator(".is-open").count() == 0
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == marked(page)
    assert page.evaluate("scrollY") == before


@pytest.mark.parametrize("width", [1440, 1366, 1100, 768])
def test_marks_stand_on_the_line_of_their_claim_however_many_begin_there(visitor: Visitor, width: int):
    """Where a claim begins with the last word of a line, its mark stands beside the next, which holds the rest."""
    visitor.page.set_viewport_size({"width": width, "height": 900})
    visitor.sign_in("reviewer")
    visitor.goto(ARTICLE)
    off = visitor.page.evaluate(OFF)
    assert set(off) <= {0, 1}
    assert off.count(0) > 0.7 * len(off)


def test_five_hundred_claims_open_at_once_and_nothing_moves(visitor: Visitor):
    """Five hundred one-claim sentences: the panel is there within 300 ms of a click, and the text stays where it is."""
    page = visitor.page
    visitor.sign_in("reviewer")
    visitor.goto("/articles/new/")
    page.fill("[name=text]", MANY)
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Freeze and break down").click()
    page.locator("mark.claim").first.wait_for(timeout=120_000)
    assert page.locator(".claim-marker").count() >= 500
    page.reload()
    assert page.evaluate(SHIFT) < 0.01
    spent = [page.evaluate(OPENED, at) for at in (3, 250, 499, 120, 380)]
    assert page.evaluate(SHIFT) < 0.01
    assert sorted(spent)[2] < 300, spent


def test_help_names_fields_by_their_labels_and_not_by_what_is_typed(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer")
    page.get_by_role("button", name="Take next").click()
    page.get_by_text("Yours until").wait_for()
    page.fill("[name=rationale]", "Half a sentence")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    told = page.locator("#keys[open] dl").inner_text()
    assert "Rationale" in told
    assert "Half a sentence" not in told
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Release").first.click()


def test_a_refused_form_leaves_no_inline_style_behind_though_a_field_was_pulled_larger(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer")
    page.get_by_role("button", name="Take next").click()
    page.get_by_text("Yours until").wait_for()
    page.locator("summary", has_text="Upload").first.click()
    field = page.locator("#quote-new")
    field.scroll_into_view_if_needed()
    box = field.bounding_box()
    assert box
    x, y = box["x"] + box["width"] - 4, box["y"] + box["height"] - 4
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 50, steps=4)
    page.mouse.up()
    assert field.get_attribute("style")
    page.get_by_role("button", name="Attach", exact=True).click()
    page.locator("#evidence [role=alert]").wait_for()
    page.wait_for_timeout(300)
    assert [told for told in visitor.complaints if "422" not in told] == []
    visitor.complaints.clear()
    page.get_by_role("button", name="Release").first.click()

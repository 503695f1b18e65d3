"""The whole way without a mouse: article in, claims accepted, one judged, approved. Focus where it belongs."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser

TEXT = """The bakery on Mill Street

The bakery on Mill Street opened in 1921. It employs 14 people."""


def tab_to(page: Page, name: str, *, most: int = 80) -> None:
    """Presses Tab until the control of that name has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focused = page.evaluate("(document.activeElement.innerText || document.activeElement.value || '').trim()")
        if re.match(rf"{re.escape(name)}\b", focused):
            return
    pytest.fail(f"the focus never came to {name!r}")


def press_and_wait(page: Page, key: str, address: str) -> None:
    page.keyboard.press(key)
    page.wait_for_url(re.compile(address))


def bring_in(page: Page) -> None:
    page.keyboard.press("g")
    press_and_wait(page, "a", r"/articles/$")
    tab_to(page, "New article")
    press_and_wait(page, "Enter", r"/articles/new/$")
    page.locator("[name=text]").focus()
    page.keyboard.insert_text(TEXT)
    tab_to(page, "Read it")
    press_and_wait(page, "Enter", r"/articles/\d+/$")
    tab_to(page, "Freeze and break down")
    page.keyboard.press("Enter")
    page.locator("mark.claim").first.wait_for(timeout=60_000)
    tab_to(page, "Accept all into the queue")
    page.keyboard.press("Enter")
    page.get_by_text("suggested by the machine.").wait_for(state="detached")


def judge(page: Page) -> str:
    """From the article to a verdict by keys alone; gives the claim's address."""
    page.keyboard.press("j")
    page.locator("#claim-panel .facts b", has_text="Claim 2").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/claims/\d+/"))
    address = page.url
    page.get_by_role("button", name="Take this claim").wait_for()
    page.keyboard.press("Enter")
    page.get_by_text("Yours until").wait_for()
    page.keyboard.press("7")
    assert page.locator("[name=rating][value=not_checkable]").is_checked()
    page.keyboard.press("r")
    assert page.evaluate("document.activeElement.name") == "rationale"
    page.keyboard.type("12345 keys typed in a field choose no verdict")
    assert page.locator("[name=rating][value=not_checkable]").is_checked()
    with page.expect_navigation():
        page.keyboard.press("Control+Enter")
    return address


def test_the_whole_way_by_keys_alone(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer2")
    bring_in(page)
    address = judge(page)
    visitor.sign_out()
    visitor.sign_in("editor")
    page.keyboard.press("g")
    press_and_wait(page, "f", r"/approvals/")
    claim = re.search(r"/claims/(\d+)/", address)
    assert claim
    for _ in range(20):
        if page.locator(f"#approval a[href^='/claims/{claim[1]}/']").count():
            break
        with page.expect_response(re.compile("/approvals/")):
            page.keyboard.press("j")
        page.wait_for_timeout(150)
    item = page.locator(f".approve-item[href*='claim={claim[1]}']")
    page.keyboard.press("a")
    assert page.evaluate("document.activeElement.innerText").startswith("Approve")
    page.wait_for_timeout(300)
    assert item.count() == 1, "one key alone approves nothing"
    page.keyboard.press("Enter")
    item.wait_for(state="detached")
    page.goto(address)
    page.get_by_text("Not checkable").first.wait_for()
    assert "Approved" in page.locator("main").inner_text() or page.locator("[data-state=approved]").count()


def test_keys_can_be_turned_off(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer2")
    page.keyboard.press("?")
    page.locator("[data-keys-switch]").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    page.wait_for_timeout(300)
    assert page.url.endswith("/queue/")
    page.keyboard.press("?")
    page.wait_for_timeout(200)
    assert page.locator("#keys[open]").count() == 0


def test_period_of_the_statistics_is_changed_by_arrow_keys_one_after_the_other(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("editor")
    visitor.goto("/statistics/")
    page.locator("[name=period]:checked").focus()
    for _ in range(2):
        with page.expect_response(re.compile(r"/statistics/\?.*period=")):
            page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
        assert page.evaluate("document.activeElement.name + document.activeElement.checked") == "periodtrue"


def test_enter_takes_the_current_claim_of_the_queue_and_opens_what_somebody_holds(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer2")
    page.keyboard.press("j")
    row = page.locator("[data-key-item][aria-current=true]")
    claim = row.locator("a").inner_text()
    press_and_wait(page, "Enter", r"/claims/\d+/$")
    page.get_by_text("Yours until").wait_for()
    visitor.goto("/queue/")
    for _ in range(30):
        page.keyboard.press("j")
        if row.locator("a").inner_text() == claim:
            break
    assert not row.locator("button").count()
    press_and_wait(page, "Enter", r"/claims/\d+/$")
    page.get_by_role("button", name="Release").first.click()

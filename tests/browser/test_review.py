"""The review page as a person works on it: what is told stands where he is, and only as long as it is true."""

import re

import pytest
from playwright.sync_api import Locator, Page
from pytest_httpserver import HTTPServer
from werkzeug import Response

from tests.browser.conftest import Visitor
from tests.browser.test_nothing_lost import release, take_one

pytestmark = pytest.mark.browser


def in_sight(page: Page, element: Locator) -> bool:
    box, size = element.bounding_box(), page.viewport_size
    assert box
    assert size
    return box["y"] >= 0 and box["y"] + box["height"] <= size["height"]


def attach_talk(page: Page) -> Locator:
    page.locator("summary", has_text="Interview or note").click()
    page.fill("#add-who", "Orla Quill")
    page.fill("#add-note", "It is as you say.")
    page.get_by_role("button", name="Attach", exact=True).click()
    talk = page.locator(".evidence", has_text="Orla Quill")
    talk.wait_for()
    return talk


def test_a_source_is_asked_about_once_there_is_one_and_its_failed_capture_is_told_where_the_person_is(
    visitor: Visitor, sources: HTTPServer
):
    sources.expect_request("/gone").respond_with_handler(lambda request: Response(status=404))
    page = visitor.page
    visitor.sign_in("reviewer2")
    path = take_one(visitor)
    stance = page.locator("#stance-new")
    assert not stance.is_visible()
    talk = attach_talk(page)
    assert not stance.is_visible()
    assert in_sight(page, page.locator(".evidence-head").first)
    page.fill("#add-url", sources.url_for("/gone"))
    assert stance.is_visible()
    page.set_viewport_size({"width": 1200, "height": 500})
    page.locator("#add-url").press("Enter")
    page.get_by_text("A source is being captured.").wait_for()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    told = page.locator("#messages .is-late", has_text="could not be captured.")
    told.wait_for(timeout=60_000)
    assert in_sight(page, told)
    for piece in (talk, page.locator(".evidence", has_text="/gone")):
        piece.get_by_role("button", name="Detach").click()
        piece.wait_for(state="detached")
    assert not told.is_visible()
    release(visitor, path)


def test_what_was_refused_is_told_in_sight_until_something_is_done_and_a_tick_strikes_the_words(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer2")
    path = take_one(visitor)
    page.set_viewport_size({"width": 1100, "height": 500})
    page.locator("[name=rating][value=not_checkable]").check()
    page.fill("[name=rationale]", "")
    page.get_by_role("button", name="Submit", exact=True).click()
    refusal = page.locator("#decision [role=alert]")
    refusal.wait_for()
    page.wait_for_timeout(500)
    assert in_sight(page, refusal)
    tick = page.locator("#details .holds").first
    with page.expect_response(re.compile("/tick/")):
        tick.click()
    refusal.wait_for(state="hidden")
    page.locator("#statement [data-holds=yes]").first.wait_for()
    page.locator("#details .holds").first.click()
    page.locator("#statement [data-holds]").first.wait_for(state="detached")
    release(visitor, path)
    visitor.complaints[:] = [complaint for complaint in visitor.complaints if "status of 422" not in complaint]

"""What is being typed survives an ended session and a second tab, in a real browser."""

import re
import time

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser

WORDS = "Typed with care, for half an hour, and not to be typed again."


def take_one(visitor: Visitor) -> str:
    """Its address."""
    visitor.goto("/queue/")
    visitor.page.get_by_role("button", name="Take next").click()
    visitor.page.get_by_text("Yours until").wait_for()
    return re.sub(r"[?#].*", "", visitor.page.url).removeprefix(visitor.address)


def release(visitor: Visitor, path: str) -> None:
    visitor.goto(path)
    visitor.page.get_by_role("button", name="Release").click()
    visitor.page.wait_for_url("**/queue/")


def test_a_verdict_sent_after_the_session_ended_is_sent_again_after_the_sign_in(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer2")
    path = take_one(visitor)
    page.locator("[name=rating][value=not_checkable]").check()
    page.fill("[name=rationale]", WORDS)
    page.wait_for_timeout(1500)
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Submit", exact=True).click()
    page.wait_for_url("**/accounts/login/**")
    page.fill("[name=login]", "reviewer2")
    page.fill("[name=password]", "factcheck-demo")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Not sent yet").wait_for()
    assert page.locator("textarea[name=rationale]").input_value() == WORDS
    page.get_by_role("button", name="Send again").click()
    page.get_by_text("For approval").first.wait_for()
    assert page.url == visitor.address + path
    page.get_by_role("button", name="Withdraw my verdict").click()
    page.get_by_text("Yours until").wait_for()
    release(visitor, path)


def test_a_second_tab_is_told_that_the_claim_moved_on_and_keeps_its_words(visitor: Visitor):
    page = visitor.page
    visitor.sign_in("reviewer2")
    path = take_one(visitor)
    page.locator("[name=rating][value=not_checkable]").check()
    page.fill("[name=rationale]", WORDS)
    other = page.context.new_page()
    other.goto(visitor.address + path)
    other.locator("summary", has_text="Interview or note").click()
    other.fill("#add-who", "The keeper of the register")
    other.fill("#add-note", "It is as you say.")
    other.get_by_role("button", name="Attach").click()
    other.locator("#evidence-1").wait_for()
    other.close()
    page.get_by_role("button", name="Submit", exact=True).click()
    page.get_by_text("The claim has changed since you opened this page.").wait_for()
    assert page.locator("textarea[name=rationale]").input_value() == WORDS
    release(visitor, path)
    # A refusal is an answer like any other; only the browser's console calls it a failure.
    visitor.complaints[:] = [complaint for complaint in visitor.complaints if "status of 422" not in complaint]


def test_what_is_typed_while_a_page_is_captured_stays_when_the_copy_appears(visitor: Visitor, sources: HTTPServer):
    def slowly(request: Request) -> Response:
        time.sleep(5)
        return Response(
            "<title>Slow</title><p>The mill closed in 2019, and all of it was sold.", content_type="text/html"
        )

    sources.expect_request("/slow").respond_with_handler(slowly)
    page = visitor.page
    visitor.sign_in("reviewer2")
    path = take_one(visitor)
    page.fill("#add-url", sources.url_for("/slow"))
    page.get_by_role("button", name="Attach").click()
    page.get_by_text("A source is being captured.").wait_for()
    page.locator("summary", has_text="Book, archive, call").click()
    page.fill("#id_work", WORDS)
    page.locator("#quote-new").press_sequentially("Typed on", delay=20)
    page.get_by_text("A source is being captured.").wait_for(state="detached", timeout=30_000)
    page.keyboard.type(" and on")
    assert page.locator("#id_work").input_value() == WORDS
    assert page.locator("#quote-new").input_value() == "Typed on and on"
    piece = page.locator(".evidence", has_text="Slow")
    piece.get_by_role("button", name="Detach").click()
    piece.wait_for(state="detached")
    assert page.locator("#quote-new").input_value() == "Typed on and on"
    release(visitor, path)

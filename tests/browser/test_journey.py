"""From a pasted article to the approved report, in a real browser."""

import json
import re
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from tests.browser.conftest import ROOT, Visitor

pytestmark = pytest.mark.browser

OWN = ROOT / "factcheck" / "demo" / "texts" / "ki-labor.md"
GIVEN = ROOT.parent / "shared" / "claims" / "articles" / "amazon-shanghai.txt"
PAGE = """<!doctype html><html lang="de"><head><title>IBM zieht Forschung ab</title></head><body><article>
<h1>IBM zieht Forschung ab</h1>
<p>IBM hat 2024 mehr als 1.000 Stellen in der Forschung und Entwicklung in China gestrichen.
Das teilte der Konzern den Beschäftigten mit. Die Aufgaben gehen an andere Standorte.</p></article></body></html>"""
PASSAGE = "IBM hat 2024 mehr als 1.000 Stellen in der Forschung und Entwicklung in China gestrichen."
RATIONALE = "Der Konzern hat es so mitgeteilt – „mehr als 1.000“ steht in der Quelle."


def own_text() -> str:
    """The project's article as somebody would copy it from a page."""
    return OWN.read_text(encoding="utf-8").replace("# ", "").replace("#", "")


def bring_in(visitor: Visitor, text: str) -> str:
    """Pastes and submits an article; gives its address once its claims are there."""
    page = visitor.page
    visitor.goto("/articles/new/")
    page.fill("[name=text]", text)
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("heading", name="What was found").wait_for()
    page.get_by_role("button", name="Freeze and break down").click()
    page.locator("mark.claim").first.wait_for(timeout=60_000)
    return re.sub(r"[?#].*", "", page.url).removeprefix(visitor.address)


def open_review(visitor: Visitor, article: str, words: str) -> None:
    page = visitor.page
    visitor.goto(article)
    page.locator("mark.claim", has_text=words).first.locator("a.claim-marker").first.click()
    page.locator("#claim-panel .panel-claim", has_text=words).wait_for()
    page.get_by_role("link", name="Review").click()
    page.get_by_role("button", name="Take this claim").click()
    page.get_by_text("Yours until").wait_for()


def confirm_with_a_captured_page(visitor: Visitor, address: str) -> None:
    page = visitor.page
    page.keyboard.press("e")
    page.keyboard.type(address)
    page.select_option("#stance-new", "supports")
    page.select_option("#level-new", "primary")
    page.fill("#quote-new", PASSAGE)
    page.get_by_role("button", name="Attach").click()
    page.get_by_text("passage found").wait_for(timeout=60_000)
    for _ in range(page.locator("#details tbody tr").count()):
        with page.expect_response(re.compile("/tick/")):
            page.keyboard.press("t")
        page.wait_for_timeout(100)
    page.keyboard.press("1")
    page.keyboard.press("r")
    page.keyboard.type(RATIONALE)
    with page.expect_navigation():
        page.keyboard.press("Control+Enter")


def correct_with_a_note(visitor: Visitor) -> None:
    page = visitor.page
    page.locator("summary", has_text="Interview or note").click()
    page.fill("#add-who", "Sprecherin der Messe")
    page.fill("#add-note", "Das Labor wurde 2018 angekündigt.")
    page.select_option("#stance-new", "qualifies")
    page.get_by_role("button", name="Attach").click()
    page.locator("#evidence-1").wait_for()
    page.keyboard.press("Escape")
    page.locator("[name=rating][value=imprecise]").check()
    page.fill("[name=rationale]", "Angekündigt, nicht eröffnet.")
    page.select_option("[name=action]", "reword")
    page.fill("[name=proposed_wording]", "Angekündigt worden war die Einrichtung 2018")
    with page.expect_navigation():
        page.get_by_role("button", name="Submit", exact=True).click()


def download(visitor: Visitor, article: str, label: str) -> str:
    visitor.goto(f"{article}report/")
    visitor.page.locator("#download summary").click()
    with visitor.page.expect_download() as waiting:
        visitor.page.get_by_role("link", name=label).click()
    return Path(waiting.value.path()).read_text(encoding="utf-8")


def test_an_article_goes_in_and_an_approved_report_comes_out(visitor: Visitor, sources: HTTPServer):
    page = visitor.page
    sources.expect_request("/ibm").respond_with_data(PAGE, content_type="text/html; charset=utf-8")
    visitor.sign_in("reviewer")
    article = bring_in(visitor, own_text())
    for words in ("rund ein Dutzend Beschäftigte", "2018", "Microsoft", "mehr als 1.000 Stellen", "McKinsey"):
        assert page.locator("mark.claim", has_text=words).count() >= 1, words
    page.get_by_role("button", name="Accept all into the queue").click()
    page.get_by_text("suggested by the machine.").wait_for(state="detached")

    open_review(visitor, article, "IBM strich")
    confirm_with_a_captured_page(visitor, sources.url_for("/ibm"))
    open_review(visitor, article, "Eröffnet worden war")
    correct_with_a_note(visitor)
    page.get_by_text("For approval").first.wait_for()
    visitor.sign_out()

    visitor.sign_in("editor")
    visitor.goto("/approvals/")
    page.locator(".approve-item", has_text="IBM strich").click()
    page.get_by_text(RATIONALE).wait_for()
    page.keyboard.press("a")
    page.keyboard.press("Enter")
    page.locator(".approve-item", has_text="IBM strich").wait_for(state="detached")
    page.locator(".approve-item", has_text="Einrichtung 2018").click()
    page.keyboard.press("r")
    page.keyboard.type("Bitte mit dem Programm von 2018 belegen.")
    page.get_by_role("button", name="Return to the reviewer").click()
    page.locator(".approve-item", has_text="Einrichtung 2018").wait_for(state="detached")

    record = json.loads(download(visitor, article, "JSON"))
    by_words = {claim["exact"]: claim for claim in record["claims"]}
    judged = next(claim for words, claim in by_words.items() if words.startswith("IBM strich"))
    assert (judged["status"], judged["verdict"]["rating"]) == ("approved", "confirmed")
    assert judged["verdict"]["rationale"] == RATIONALE
    assert judged["evidence"][0]["quote"] == PASSAGE
    assert judged["evidence"][0]["found"] is True
    assert len(judged["evidence"][0]["sha256"]) == 64
    assert judged["decision"]["editor"]["initials"] == "ml"
    assert {detail["holds"] for detail in judged["details"]} == {True}
    sent_back = next(claim for words, claim in by_words.items() if words.startswith("Eröffnet worden war"))
    assert sent_back["status"] == "returned"
    assert [note["text"] for note in sent_back["notes"]] == ["Bitte mit dem Programm von 2018 belegen."]
    for label in ("HTML", "Markdown"):
        told = download(visitor, article, label)
        assert "IBM strich 2024" in told
        assert "Nicht vollständig" in told


@pytest.mark.skipif(not GIVEN.exists(), reason="the given article is not part of the repository")
def test_the_given_article_gives_its_claims(visitor: Visitor):
    visitor.sign_in("reviewer2")
    bring_in(visitor, GIVEN.read_text(encoding="utf-8"))
    for words in ("Shanghai geschlossen", "rund ein Dutzend Mitarbeiter", "2018", "Microsoft", "1.000 F&E", "McKinsey"):
        assert visitor.page.locator("mark.claim", has_text=words).count() >= 1, words


def test_reader_sees_everything_and_changes_nothing(visitor: Visitor):
    visitor.sign_in("reader")
    for path in ("/queue/", "/articles/", "/articles/3/", "/claims/1/", "/sources/", "/articles/3/report/"):
        visitor.goto(path)
        forms = visitor.page.locator("main form[method=post]:visible").count()
        assert forms == (1 if path == "/claims/1/" else 0), path
        assert visitor.page.locator("main button[type=submit]:enabled:visible").filter(has_not_text="Show").count() == 0


def test_pages_work_without_scripts(browser, product):
    context = browser.new_context(java_script_enabled=False)
    visitor = Visitor(context.new_page(), product)
    visitor.sign_in("reviewer2")
    visitor.page.get_by_role("button", name="Take next").click()
    visitor.page.get_by_text("Yours until").wait_for()
    visitor.page.get_by_role("button", name="Submit", exact=True).click()
    visitor.page.get_by_text("Choose a verdict.").wait_for()
    visitor.page.locator("#talk textarea").fill("A comment without scripts.")
    visitor.page.locator("#talk button").last.click()
    visitor.page.get_by_text("A comment without scripts.").first.wait_for()
    context.close()

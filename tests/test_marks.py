"""Every code of the domain has a shape in the sprite, a colour in the style sheet and a word."""

import re
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.template import Context
from django.template.loader import render_to_string
from django.test import Client

from factcheck.domain.scales import SCALES, Rating
from factcheck.domain.states import PRIORITY_LABELS, Role, Stance, Status
from factcheck.forms.sources import SourceForm
from factcheck.templatetags import marks

STATIC = Path(settings.BASE_DIR) / "static"
SYMBOLS = set(re.findall(r'<symbol id="([^"]+)"', (STATIC / "icons.svg").read_text(encoding="utf-8")))
TOKENS = (STATIC / "css" / "tokens.css").read_text(encoding="utf-8")
CLAIM_STYLES = (STATIC / "css" / "claim.css").read_text(encoding="utf-8")
RATINGS = [rating for scale in SCALES.values() for rating in scale.ratings]
PSI = SimpleNamespace(name="Paul <Sievers>", initials="psi", role=Role.EDITOR)


class Words(HTMLParser):
    """What a person reads or hears: the text and the names of pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.words += [value for name, value in attrs if name == "aria-label" and value]

    def handle_data(self, data: str) -> None:
        self.words += [data.strip()] if data.strip() else []


def words(html: str) -> list[str]:
    reader = Words()
    reader.feed(html)
    return reader.words


def symbols(html: str) -> list[str]:
    return re.findall(r'<use href="[^"#]*#([^"]+)"', html)


def test_the_sprite_is_well_formed() -> None:
    """A browser shows no shape at all of a sprite that is not."""
    names = [element.get("id") for element in ElementTree.parse(STATIC / "icons.svg").getroot()]
    assert sorted(names) == sorted(SYMBOLS)


@pytest.mark.parametrize("status", list(Status))
def test_each_status_has_a_word_and_a_shape_of_the_sprite(status: Status) -> None:
    html = marks.state_mark(status)
    assert words(html) == [status.label]
    assert symbols(html) == [f"state-{status}"]
    assert set(symbols(html)) <= SYMBOLS


@pytest.mark.parametrize("rating", RATINGS, ids=lambda rating: rating.key)
def test_each_rating_has_a_word_and_a_shape_of_the_sprite(rating: Rating) -> None:
    html = marks.verdict_mark(rating, Status.SUBMITTED)
    assert words(html) == [rating.label]
    assert symbols(html) == [f"verdict-{rating.mark}"]
    assert set(symbols(html)) <= SYMBOLS


@pytest.mark.parametrize("mark", sorted({rating.mark for rating in RATINGS}))
def test_each_rating_has_a_colour_of_its_own(mark: str) -> None:
    assert f'[data-verdict="{mark}"]' in TOKENS
    assert f'[data-verdict="{mark}"]' in CLAIM_STYLES


def test_the_style_sheets_know_no_status_that_the_code_does_not_know() -> None:
    sheets = "".join(path.read_text(encoding="utf-8") for path in sorted((STATIC / "css").glob("*.css")))
    assert set(re.findall(r'data-state="([^"]+)"', sheets)) - {str(status) for status in Status} == set()
    assert set(re.findall(r'data-verdict="([^"]+)"', sheets)) == {rating.mark for rating in RATINGS}


@pytest.mark.parametrize("stance", list(Stance))
def test_each_stance_has_a_word_and_a_shape_of_the_sprite(stance: Stance) -> None:
    html = marks.stance_mark(stance)
    assert words(html) == [stance.label]
    assert set(symbols(html)) <= SYMBOLS


@pytest.mark.parametrize(
    ("answer", "nearly", "shape", "word"),
    [
        ("agrees", False, "agree-agrees", "Agrees"),
        ("agrees", True, "agree-nearly", "Agrees within rounding or a qualifier"),
        ("conflicts", False, "agree-conflicts", "Conflicts"),
        ("conflicts", True, "agree-conflicts", "Conflicts"),
        ("silent", False, "agree-silent", "Silent"),
    ],
)
def test_each_answer_has_a_word_and_a_shape_of_the_sprite(answer: str, nearly: bool, shape: str, word: str) -> None:
    html = marks.agreement_mark(answer, nearly)
    assert (words(html), symbols(html)) == ([word], [shape])
    assert shape in SYMBOLS


def test_a_waiting_verdict_says_that_it_waits_and_an_approved_one_does_not() -> None:
    assert words(marks.verdict_state("imprecise", Status.SUBMITTED)) == ["Imprecise (For approval)"]
    assert words(marks.verdict_state("imprecise", Status.APPROVED)) == ["Imprecise"]


def test_a_claim_without_a_standing_verdict_shows_its_status() -> None:
    assert symbols(marks.claim_sign(Status.STALE, "confirmed")) == ["state-stale"]
    assert symbols(marks.claim_sign(Status.APPROVED, "confirmed")) == ["verdict-confirmed"]


def test_a_rating_no_scale_has_is_an_error_and_not_an_empty_mark() -> None:
    with pytest.raises(KeyError):
        marks.verdict_mark("plausible", Status.APPROVED)


@pytest.mark.parametrize("number", list(PRIORITY_LABELS))
def test_each_priority_is_said_in_a_word(number: int) -> None:
    assert words(marks.priority(number)) == [f"P{number}", PRIORITY_LABELS[number]]


def test_a_person_is_shown_by_initials_with_the_name_escaped() -> None:
    html = marks.person(Context({"user": None}), PSI)
    assert html == '<abbr class="person" title="Paul &lt;Sievers&gt;, Editor" tabindex="0">psi</abbr>'


def test_ones_own_initials_are_marked() -> None:
    assert 'class="person is-you"' in marks.person(Context({"user": PSI}), PSI)


def test_a_person_inside_a_link_takes_no_focus_of_its_own() -> None:
    assert "tabindex" not in marks.person(Context({"user": None}), PSI, inside=True)


def test_the_skyline_tells_its_numbers_and_fills_its_width() -> None:
    html = marks.skyline(
        [("approved", "confirmed", 6), ("submitted", "incorrect", 2), ("open", "", 2), ("removed", "", 9)]
    )
    assert words(html) == ["10 claims: 6 approved, 2 for approval, 2 to check"]
    boxes = [
        tuple(map(float, box)) for box in re.findall(r'x="([\d.]+)" y="(\d+)" width="([\d.]+)" height="(\d+)"', html)
    ]
    assert boxes == [(0.0, 0, 178.2, 14), (179.7, 6, 59.4, 8), (240.6, 12, 59.4, 2)]


def test_a_skyline_of_very_many_claims_keeps_every_width_above_nought() -> None:
    html = marks.skyline([("open", "", 1)] * 500)
    widths = [float(width) for width in re.findall(r'<rect[^>]* width="([\d.-]+)"', html)]
    assert len(widths) == 500
    assert min(widths) > 0


def test_a_skyline_by_status_alone_and_one_of_nothing() -> None:
    assert words(marks.skyline({"open": 1})) == ["1 claim: 0 approved, 0 for approval, 1 to check"]
    assert "<rect" not in marks.skyline([])


def test_the_style_sheets_and_scripts_stay_within_their_budget() -> None:
    sheets, scripts = sorted((STATIC / "css").glob("*.css")), sorted((STATIC / "js").glob("*.js"))
    assert sum(path.stat().st_size for path in sheets) < 110_000
    assert sum(path.stat().st_size for path in scripts) < 20_000
    assert [path.name for path in sheets + scripts if len(path.read_text(encoding="utf-8").splitlines()) > 400] == []


def test_every_style_sheet_is_linked() -> None:
    linked = (Path(settings.BASE_DIR) / "templates" / "includes" / "_styles.html").read_text(encoding="utf-8")
    assert set(re.findall(r"css/([\w-]+\.css)", linked)) == {path.name for path in (STATIC / "css").glob("*.css")}


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/accounts/login/", "/accounts/password/reset/"])
def test_pages_hold_nothing_that_the_content_security_policy_refuses(client: Client, address: str) -> None:
    response = client.get(address)
    page = response.content.decode()
    assert response.status_code == 200
    assert (
        re.findall(r"<style|\sstyle=|\son\w+=|hx-on|<script(?![^>]*(?:\ssrc=|type=\"application/json\"))[^>]*>", page)
        == []
    )
    assert "unsafe" not in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["403.html", "403_csrf.html", "404.html", "500.html"])
def test_error_pages_render_without_a_request(name: str) -> None:
    page = render_to_string(name)
    assert len(re.findall("<h1>", page)) == 1
    assert re.findall(r"\sstyle=|<script(?![^>]*(?:\ssrc=|type=\"application/json\"))[^>]*>", page) == []


def test_a_field_names_its_help_and_its_error_to_a_reader() -> None:
    form = SourceForm({"title": "", "type": "law"})
    html = render_to_string("includes/field.html", {"field": form["title"]})
    described = re.search(r'aria-describedby="([^"]+)"', html)
    assert 'aria-invalid="true"' in html
    assert described is not None
    assert set(described[1].split()) <= set(re.findall(r'\sid="([^"]+)"', html))

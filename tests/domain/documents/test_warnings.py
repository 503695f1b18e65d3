"""What a reader is told about a text that is not what it seems."""

import pytest

from factcheck.domain.documents import Document, Unreadable
from factcheck.domain.documents.reading import read_document
from tests.domain.documents.making import make_pdf, words

SEEN = "The mill closed for good in 2019 and nobody came to see it."
SECRET = "Four thousand people were said to have worked there once."


def codes(document: Document) -> list[str]:
    return [warning.partition(":")[0] for warning in document.warnings]


def page(body: str, head: str = "") -> Document:
    html = f"<html><head><title>The mill</title>{head}</head><body><article><p>{SEEN}</p>{body}</article></body></html>"
    return read_document(html.encode(), media_type="text/html; charset=utf-8")


@pytest.mark.parametrize(
    "attributes",
    [
        'style="display:none"',
        'style="visibility: hidden"',
        'style="color:red; opacity:0"',
        'style="font-size:0"',
        'style="font-size: 1px"',
        'style="color:#fff"',
        'style="color: white; background: #FFFFFF"',
        'style="color:#123456;background-color:#123456"',
        'style="color:transparent"',
        'style="position:absolute; left:-9999px"',
        'style="text-indent:-999em"',
        'style="clip-path:inset(100%)"',
        "hidden",
        'class="x secret"',
        'id="secret"',
    ],
)
def test_words_that_a_page_hides_are_pointed_out(attributes: str) -> None:
    style = "<style>h1{color:red} .secret, p.other{display:none} #secret{position:absolute;left:-5000px}</style>"
    found = page(f"<div {attributes}>{SECRET}</div>", style)
    assert f"hidden_text:{SECRET}" in found.warnings


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{SECRET}</p>",
        f'<p style="opacity:0.9;color:#fff;background:#000">{SECRET}</p>',
        f'<nav style="display:none">{SECRET}</nav>',
        f'<header><div style="display:none">{SECRET}</div></header>',
        '<p style="display:none">short</p>',
        f'<div style="display:none"><script>let x = "{SECRET}"</script></div>',
        f'<p class="secret">{SECRET}</p>',
    ],
)
def test_page_that_hides_nothing_from_its_text_is_not_accused(body: str) -> None:
    assert codes(page(body)) == []


@pytest.mark.parametrize(
    ("text", "code", "spelt"),
    [
        ("The sum was \u202e0001\u202c euro.", "bidi", "⟨U+202E⟩"),
        ("The sum was \u20661000\u2069 euro.", "bidi", "⟨U+2066⟩"),
        ("The mi\u200bll closed.", "zero_width", "⟨U+200B⟩"),
        ("The mi\u2060ll closed.", "zero_width", "⟨U+2060⟩"),
        ("The mi\u200dll closed.", "zero_width", "⟨U+200D⟩"),
    ],
)
def test_unseen_characters_are_pointed_out_and_spelt(text: str, code: str, spelt: str) -> None:
    (warning,) = read_document(text.encode()).warnings
    assert warning.startswith(f"{code}:")
    assert spelt in warning


@pytest.mark.parametrize("path", ["<p>{}</p>", "<ul><li>{}</li></ul>", "<p>In all <b>{}</b> Nobody came.</p>"])
@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("The sum was \u202e0001\u202c euro.", "bidi:The sum was ⟨U+202E⟩0001⟨U+202C⟩ euro."),
        ("The sum was \u20661000\u2069 euro.", "bidi:The sum was ⟨U+2066⟩1000⟨U+2069⟩ euro."),
        ("The mi\u200bll closed.", "zero_width:The mi⟨U+200B⟩ll closed."),
    ],
)
def test_unseen_characters_of_a_page_are_pointed_out_though_the_text_has_lost_them(
    text: str, spelt: str, path: str
) -> None:
    assert page(path.format(text)).warnings == (spelt,)


def test_unseen_characters_outside_the_text_of_a_page_are_no_matter() -> None:
    assert page("<style>/*\u202b red */</style><script>'\u200b'</script>\u200b").warnings == ()


@pytest.mark.parametrize("text", ["Zwei 👩\u200d🔬 forschen.", "می\u200cخواهم"])
def test_joiners_that_a_script_needs_are_no_trick(text: str) -> None:
    assert read_document(text.encode()).warnings == ()


@pytest.mark.parametrize(
    "drawn",
    [
        words(SECRET, 600, "1 1 1 rg"),
        words(SECRET, 1600),
        words(SECRET, 600, size=0.2),
        words(SECRET, 600) + b"1 1 1 rg 50 590 480 40 re f",
    ],
    ids=["white", "off the page", "tiny", "covered"],
)
@pytest.mark.parametrize("turned", [b"", b"/Rotate 90", b"/Rotate 180"])
def test_words_that_a_pdf_does_not_show_are_pointed_out(drawn: bytes, turned: bytes) -> None:
    found = read_document(make_pdf(words(SEEN) + drawn, page=turned))
    assert found.warnings == (f"hidden_text:{SECRET}",)


@pytest.mark.parametrize("turned", [b"", b"/Rotate 90", b"/Rotate 270", b"/CropBox[50 600 560 800]"])
def test_pdf_that_shows_all_its_words_is_not_accused(turned: bytes) -> None:
    assert read_document(make_pdf(words(SEEN), words(SEEN), page=turned)).warnings == ()


def test_unseen_text_layer_over_a_picture_is_pointed_out() -> None:
    picture = b"0.2 g " + b"".join(b"%d 596 4 14 re f " % left for left in range(70, 420, 8))
    found = read_document(make_pdf(words(SEEN) + picture + words(SECRET, 600, "3 Tr")))
    assert codes(found) == ["text_unlike_picture"]


def test_pages_of_a_pdf_are_told_apart() -> None:
    found = read_document(make_pdf(words(SEEN), words(SECRET)))
    assert found.pages == (0, found.text.index(SECRET))


@pytest.mark.parametrize(
    ("text", "coding", "declared", "warned"),
    [
        ("Straße in Köln", "utf-8", "utf-8", False),
        ("Straße in Köln", "utf-8", "iso-8859-1", True),
        ("Straße in Köln", "utf-8", "utf-16", True),
        ("Straße in Köln", "latin-1", "utf-8", True),
        ("Straße in Köln", "latin-1", "iso-8859-1", False),
        ("Straße in Köln", "latin-1", "", False),
        ("Straße in Köln", "utf-16-le", "utf-16le", False),
        ("Straße in Köln", "utf-16-le", "utf-8", True),
        ("Улица в Москве", "koi8-r", "koi8-r", False),
        ("Улица в Москве", "iso-8859-5", "iso-8859-5", False),
        ("京都の通り", "iso-2022-jp", "iso-2022-jp", False),
        ("京都の通り", "shift_jis", "shift_jis", False),
        ("Plain words", "ascii", "rot13", False),
        ("Plain words", "ascii", "iso-8859-1", False),
    ],
)
def test_text_is_read_by_what_its_bytes_are(text: str, coding: str, declared: str, warned: bool) -> None:
    found = read_document(text.encode(coding), media_type=f"text/plain; charset={declared}" if declared else "")
    assert found.text == text
    assert found.warnings == (("wrong_charset",) if warned else ())


def test_charset_of_the_header_counts_before_the_pages_own() -> None:
    data = "<html><head><meta charset='utf-8'></head><body><p>Straße in Köln, 2019</p></body></html>".encode("latin-1")
    assert "Straße in Köln" in read_document(data, media_type="text/html; charset=iso-8859-1").text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(99),
        b"\xff\xd8\xff\xe0" + bytes(99),
        b"GIF89a" + bytes(99),
        b"RIFF\x00\x00\x00\x00WEBP" + bytes(99),
        b"\x00\x00\x00\x20ftypavif" + bytes(99),
    ],
)
def test_picture_is_known_as_one(data: bytes) -> None:
    with pytest.raises(Unreadable, match="picture"):
        read_document(data, media_type="image/png")


def test_text_beyond_all_use_is_cut_and_says_so() -> None:
    found = read_document(("A line of a text without end.\n\n" * 120_000).encode())
    assert len(found.text) < 3_300_000
    assert found.warnings == ("text_cut",)


@pytest.mark.parametrize("tag", ["div", "b", "table"])
def test_page_nested_beyond_all_use_is_refused(tag: str) -> None:
    data = f"<html>{f'<{tag}>' * 5_000}{SEEN}".encode()
    with pytest.raises(Unreadable, match="too_long"):
        read_document(data, media_type="text/html")

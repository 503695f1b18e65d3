"""Small files by hand: just enough of each format to say what a test needs."""

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def make_pdf(*contents: bytes, page: bytes = b"") -> bytes:
    """One page for each content stream; `page` adds entries to every page's dictionary."""
    numbers = range(4, 4 + 2 * len(contents), 2)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(contents)), FONT]
    for number, content in zip(numbers, contents, strict=True):
        resources = b"/Resources<</Font<</F1 3 0 R>>>>"
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]%s/Contents %d 0 R%s>>" % (resources, number + 1, page)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    return _file(objects)


def _file(objects: list[bytes]) -> bytes:
    out, offsets = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return out + head + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))


def words(text: str, y: int = 700, before: str = "", size: float = 12) -> bytes:
    """A line of text; `before` are operators that say how it is drawn."""
    return f"BT {before} /F1 {size} Tf 72 {y} Td ({text}) Tj ET ".encode()

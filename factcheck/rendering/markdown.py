"""The record as Markdown. What people typed is escaped, so that it cannot become markup."""

import re
from collections.abc import Iterator

from django.utils import translation
from django.utils.translation import gettext as _

from factcheck.domain.report import ReportData

from . import labels
from .characters import written
from .sheet import Sheet, SheetBlock, SheetClaim, SheetEvidence, SheetPast, sheet

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#+\-!|~&=$@^])")
# One that ends a word is plain; before a word it may begin an address, a name of a picture or a definition.
_COLON = re.compile(r"(?<!\S):|:(?=[^\s\d])|(?<!\d):(?=\d)")
_LEADING_NUMBER = re.compile(r"^(\s*\d+)([.)])", re.MULTILINE)
# GFM would make a link of a bare address: an escaped full stop keeps it text.
_BARE_ADDRESS = re.compile(r"\bwww\.", re.IGNORECASE)
_UNSAFE_IN_ADDRESS = re.compile(r"[<>\s\\]")


def render(data: ReportData, language: str) -> bytes:
    with translation.override(language):
        return ("\n".join(_lines(sheet(data))).rstrip() + "\n").encode()


def escape(text: str) -> str:
    """One paragraph's worth of literal text."""
    flat = " ".join(written(text).split())
    special = _LEADING_NUMBER.sub(r"\1\\\2", _COLON.sub(r"\:", _SPECIAL.sub(r"\\\1", flat)))
    return _BARE_ADDRESS.sub(lambda found: found.group()[:-1] + r"\.", special)


def link(address: str) -> str:
    """An address to follow; one with signs that would break out of it stays literal text."""
    is_plain = address.startswith(("http://", "https://")) and not _UNSAFE_IN_ADDRESS.search(address)
    return f"<{address}>" if is_plain else escape(address)


def _lines(laid: Sheet) -> Iterator[str]:
    data = laid.data
    yield from (f"# {escape(data.title)}", "", f"*{escape(laid.kind)}*", "", f"**{escape(laid.state)}**", "")
    yield from (f"- {escape(status)}: {escape(numbers)}" for status, numbers in laid.left)
    yield ""
    yield from (f"- {escape(name)}: {escape(value)}" for name, value in laid.facts)
    if data.address:
        yield f"- {_('Address')}: {link(data.address)}"
    yield f"- SHA-256: `{data.sha256}`"
    yield from _summary(laid)
    yield from _since(laid)
    yield from ("", f"## {_('Article')}", "")
    for block in laid.article:
        yield from (_block(block), "")
    yield from (f"## {_('Claims')}", "")
    for entry in laid.claims:
        yield from _claim(entry)
    if laid.past:
        yield from (f"## {_('Earlier verdicts and claims that are gone')}", "")
        yield from (f"- {_past(entry)}" for entry in laid.past)
        yield ""
    if laid.set_aside:
        yield from (f"## {_('Set aside')}", "")
        yield from (f"- {escape(words)} ({escape(why)})" for words, why in laid.set_aside)
    yield from ("", f"## {_('Proof')}", "", *map(escape, laid.proof))


def _summary(laid: Sheet) -> Iterator[str]:
    yield from ("", f"## {_('Summary')}", "")
    yield f"| {_('Verdict')} | {_('Approved')} | {_('For approval')} | {_('What follows')} |"
    yield "|---|---:|---:|---|"
    for row in laid.summary:
        yield f"| {escape(row.label)} | {row.approved} | {row.submitted} | {escape(row.follows)} |"
    yield f"| {_('Not assessed')} | | | {_('%(n)s to check') % {'n': len(laid.data.unassessed)}} |"


def _since(laid: Sheet) -> Iterator[str]:
    if laid.corrections:
        yield from ("", f"## {_('Corrections after publication')}", "")
        for entry in laid.corrections:
            yield f"- {entry.at}, {escape(entry.who)}: ~~{escape(entry.wrong)}~~ {escape(entry.right)}"
    if laid.changes:
        yield from ("", f"## {_('Changed since report %(n)s') % {'n': laid.data.since}}", "")
        for change in laid.changes:
            was = f" ~~{escape(change.old)}~~" if change.old else ""
            yield f"- {escape(change.claim)} {escape(change.what)}:{was} {escape(change.new)}".rstrip()


def _block(block: SheetBlock) -> str:
    """A paragraph of the article; a claim's number stands in brackets before its words."""
    parts = []
    for part in block.stretches:
        lead = " " if part.text[:1].isspace() else ""
        tail = " " if part.text[-1:].isspace() else ""
        numbers = "".join(f"**\\[{escape(label)}\\]** " for label in part.begins)
        parts.append(f"{lead}{numbers}{escape(part.text)}{tail}")
    words = re.sub(" {2,}", " ", "".join(parts)).strip()
    return {"heading": f"### {words}", "item": f"- {words}"}.get(block.kind, words)


def _claim(entry: SheetClaim) -> Iterator[str]:
    claim = entry.claim
    yield from (f"### {claim.label} {escape(entry.heading)}", "")
    if entry.words_under:
        yield from (f"> {escape(entry.words_under)}", "")
    if entry.judged:
        yield from (f"{_('The verdict was given on:')} ~~{escape(entry.judged)}~~", "")
    facts = [entry.priority, entry.kinds, entry.action, entry.links]
    yield " · ".join([f"**{escape(entry.words)}**", *(escape(fact) for fact in facts if fact)])
    yield ""
    if entry.rationale:
        yield from (escape(entry.rationale), "")
    if entry.wording:
        yield from (escape(entry.wording), "")
    if entry.dissent:
        yield from (f"**{_('Overruled')}** {escape(' '.join(entry.dissent))}", "")
    for detail in entry.details:
        yield f"- {detail.letter} {escape(detail.exact)}: {escape(detail.judged)}"
    for row in entry.evidence:
        yield f"- {_evidence(row)}"
    for note in entry.notes:
        yield f"- {escape(note.kind)}, {escape(note.who)}, {note.at}: {escape(note.text)}"
    yield from (f"- {escape(sentence)}" for sentence in entry.trail)
    yield ""


def _past(entry: SheetPast) -> str:
    parts = (f"**{escape(entry.label)}**", escape(entry.words), f"({escape(entry.state)})")
    verdict = f"**{escape(entry.verdict)}**" if entry.verdict else ""
    return " ".join(part for part in (*parts, verdict, escape(" ".join((entry.rationale, *entry.trail)))) if part)


def _evidence(row: SheetEvidence) -> str:
    piece = row.piece
    parts = [f"**{piece.label}**", escape(row.stance), escape(row.title), *map(escape, row.facts)]
    parts.append(labels.quoted(escape(piece.quote)) if piece.quote else "")
    parts.append(_("Not found in the copy") if piece.found is False else "")
    parts.append(escape(piece.comment))
    parts.append(link(piece.url) if piece.url else "")
    parts.append(row.captured)
    parts.append(f"SHA-256 `{piece.sha256}`" if piece.sha256 else "")
    return ", ".join(part for part in parts if part)

"""Records to render in tests: one of every kind of thing that a record can hold."""

from dataclasses import replace

from factcheck.domain.blocks import split_blocks
from factcheck.domain.report import (
    ReportChange,
    ReportClaim,
    ReportCorrection,
    ReportData,
    ReportDecision,
    ReportDetail,
    ReportNote,
)
from tests.domain.test_report import ANN, BOB, CLAIM, DATA, EVIDENCE, VERDICT

TEXT = "Der Über-Titel\n\nDie Mühle schloß 2019, sagte Jörg. Sie hatte 240 Leute.\n\n- Erster Punkt\n- Zweiter Punkt"
BLOCKS = tuple((block.kind, block.start, block.end, 0) for block in split_blocks(TEXT, {"Der Über-Titel"}))
OPEN = replace(EVIDENCE, confidential=False)
APPROVED = ReportDecision("approve", BOB, "2025-03-01T12:00:00+00:00", "", "", "", "", False)
OVERRULED = ReportDecision(
    "overrule", BOB, "2025-03-01T12:00:00+00:00", "Nicht ganz.", "incorrect", "reword", "schloß 2020", False
)


def claim_on(words: str, label: str, **fields: object) -> ReportClaim:
    start = TEXT.index(words)
    values = {"start": start, "end": start + len(words), "exact": words, "statement": words, "evidence": (OPEN,)}
    return replace(CLAIM, id=int(label), label=label, **(values | fields))  # type: ignore[arg-type]


OUTER = claim_on("Die Mühle schloß 2019, sagte Jörg", "1", status="approved", decision=APPROVED)
INNER = claim_on("schloß 2019", "2", status="approved", decision=OVERRULED, parent="1",
                 details=(ReportDetail("a", "2019", "date", False),),
                 notes=(ReportNote("comment", "Bitte genau.", ANN, "2025-03-01T09:00:00+00:00"),))  # fmt: skip
NUMBER = claim_on(
    "240 Leute", "3", verdict=replace(VERDICT, rating="imprecise", action="reword", proposed_wording="rund 240 Leute")
)
ACROSS = claim_on("240 Leute.\n\n- Erster Punkt", "4", status="open", verdict=None, evidence=(), notes=())
RECORD: ReportData = replace(
    DATA, number=2, language="de", title="Die Mühle", text=TEXT, blocks=BLOCKS, approvers=(BOB,), since=1,
    claims=(OUTER, INNER, NUMBER, ACROSS), set_aside=(("Schön war sie.", "opinion"),),
    changes=(ReportChange("3", "rating", "confirmed", "imprecise"),),
    corrections=(ReportCorrection("2018", "2019", "2025-03-02T07:00:00+00:00", BOB),),
)  # fmt: skip
HOSTILE = (
    "#set text(red) $x$ *b* _i_ `c` @ref <label> // /* \\u{41} ~ "
    "**bold** [link](javascript:alert(1)) ![x](y) # h > q | cell ~~s~~ 1. one "
    "<script>alert(1)</script> &amp; &lt; ]]> <!-- x --> </textarea></style> "
    "=1+2 \"quoted\", 'single' ; {MERGEFIELD x} ^p \\n %s {{ x }} {% x %} “„‚–— ∑ Ж λ"
)
# Signs that the fonts of the PDF have no glyph for.
GLYPHLESS = "中文 \U0001f600"

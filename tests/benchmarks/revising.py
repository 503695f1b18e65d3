"""How long it takes to carry the claims of an article over to its next version, all of them in one sentence."""

import time

from factcheck.domain.revisions import carry_over

FEW, MANY = 500, 2_000
CLAUSE = "die Stadt Nummer{at} zahlte {at} Euro"


def one_sentence(clauses: int) -> tuple[str, list[tuple[int, int]]]:
    """The text and the span of each clause."""
    found = [CLAUSE.format(at=at) for at in range(clauses)]
    starts = [0]
    for clause in found[:-1]:
        starts.append(starts[-1] + len(clause) + len(", "))
    return ", ".join(found) + ".", [(at, at + len(clause)) for at, clause in zip(starts, found, strict=True)]


def used(clauses: int) -> float:
    """Seconds of the processor, a word being new in every tenth clause."""
    old, spans = one_sentence(clauses)
    new = ", ".join(f"{clause} mehr" if at % 10 == 0 else clause for at, clause in enumerate(old.split(", ")))
    before = time.process_time()
    carry_over(old=old, new=new, spans=spans)
    return time.process_time() - before


def main() -> None:
    few, many = used(FEW), used(MANY)
    print(f"{FEW} clauses {few:.2f} s, {MANY} clauses {many:.2f} s: {many / few:.1f} times as long")


if __name__ == "__main__":
    main()

"""How fast the extraction engine is, and how much memory it takes."""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from factcheck.domain.extraction import find_claims

ARTICLES = Path(__file__).resolve().parents[1] / "articles"
LENGTH = 3_600
WORKERS = 2
BULK = 60
KILO, MEGA = 100_000, 1_000_000
FIRST = "from factcheck.domain.extraction import find_claims; find_claims({text!r})"
PATHOLOGICAL = {
    "one line of 1 MB": "word " * (MEGA // 5),
    "100,000 full stops": "." * 100_000,
    "50,000 quotation marks": "„" * 50_000,
    "nested brackets": "(" * 50_000 + "a" + ")" * 50_000,
    "1 MB of one letter": "a" * MEGA,
    "200,000 commas": "a, " * 200_000,
    "1 MB of figures": "1 2 " * (MEGA // 4),
    "250,000 short questions": "Ja? " * (MEGA // 4),
    "250,000 quoted letters": "„a“ " * (MEGA // 4),
    "1 MB of combining marks": "a\u0301\u0301\u0301 " * (MEGA // 5),
}


def texts(length: int = LENGTH) -> list[str]:
    """German and English articles put together until each has the length."""
    found = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*-[de][en].txt"))]
    joined = "\n\n".join(found)
    while len(joined) < length:
        joined += "\n\n" + joined
    return [joined[at : at + length] for at in range(0, len(joined) - length + 1, length)]


def used(run: Callable[[], object]) -> float:
    """Seconds of the processor."""
    before = time.process_time()
    run()
    return time.process_time() - before


def warm_article() -> float:
    """The median over several articles, each seen for the first time by an engine that is loaded."""
    articles = texts()[:12]
    find_claims(articles[0])
    return sorted(used(lambda text=text: find_claims(text)) for text in articles[1:])[len(articles) // 2]  # type: ignore[misc]


def start_to_first() -> float:
    command = [sys.executable, "-c", FIRST.format(text=texts()[0])]
    before = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - before


def claims_in(text: str) -> int:
    return len(find_claims(text).claims)


def bulk() -> float:
    """Articles a second of wall-clock time, engines loaded."""
    articles = (texts() * BULK)[:BULK]
    with ProcessPoolExecutor(WORKERS) as pool:
        list(pool.map(claims_in, articles[:WORKERS]))
        before = time.perf_counter()
        list(pool.map(claims_in, articles, chunksize=5))
        return len(articles) / (time.perf_counter() - before)


def peak() -> float:
    """Megabytes of this process at its largest, by Linux; what its parent took is not counted."""
    told = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(told[1]) / 1024 if told else 0.0


def peak_of(text: str) -> float:
    find_claims(text)
    return peak()


def alone(text: str) -> float:
    """Megabytes that a process takes at most which reads this text and nothing else."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(peak_of, text).result()


def rows() -> Iterator[tuple[str, str, str]]:
    yield f"{LENGTH} characters, warm", f"{warm_article() * 1000:.0f} ms", "100 ms"
    yield "start to first result", f"{start_to_first():.2f} s", "1.5 s"
    yield f"articles a second, {WORKERS} processes", f"{bulk():.1f}", "25"
    small, large = (used(lambda size=size: find_claims(texts(size)[0])) for size in (KILO, MEGA))  # type: ignore[misc]
    yield "100 KB", f"{small:.1f} s", ""
    yield "1 MB", f"{large:.1f} s, {large / small:.1f} times", "12 times"
    for name, text in PATHOLOGICAL.items():
        took = used(lambda text=text: find_claims(text))  # type: ignore[misc]
        yield name, f"{took:.1f} s, {took / len(text) * MEGA / large:.2f} of the time of running text", "1.2"
    largest = {name: alone(text) for name, text in {"1 MB of text": texts(MEGA)[0], **PATHOLOGICAL}.items()}
    worst = max(largest, key=lambda name: largest[name])
    yield "peak memory, a process a text", f"{largest[worst]:.0f} MB, {worst}", "300 MB"
    yield "peak memory, all in one process", f"{peak():.0f} MB", ""


def main() -> None:
    for name, value, limit in rows():
        print(f"{name:32} {value:42} {limit}", flush=True)


if __name__ == "__main__":
    main()

"""A killed server loses none of the captures in line and does none of them twice."""

from pathlib import Path

from tests.fetching.servers import page, serving
from tests.management.queued import product, wait_until

COUNT = 8
HTML = "<html><body><article><p>Page {0} says that the mill closed for good in 2019.</p></article></body></html>"


def test_killed_in_the_middle_it_loses_none_and_doubles_none(tmp_path: Path) -> None:
    pages = {f"/{number}": page(HTML.format(number).encode()) for number in range(COUNT)}
    with serving(pages) as port, product(tmp_path, port) as running:
        running.queue_captures(COUNT)
        wait_until(lambda: running.states().get("done", 0) >= 2, 120)
        running.kill()
        assert running.states() != {"done": COUNT}
        running.start()
        wait_until(lambda: running.states() == {"done": COUNT}, 180)
        doubled = "SELECT url, COUNT(*) FROM factcheck_capture c JOIN factcheck_snapshot s ON s.capture_id = c.id"
        stored = running.ask(f"{doubled} GROUP BY url")
        assert sorted(stored) == sorted((f"http://127.0.0.1:{port}/{number}", 1) for number in range(COUNT))

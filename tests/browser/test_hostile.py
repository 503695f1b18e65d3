"""A hostile page that was captured: nothing in it runs, nothing loads, nothing leads away."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page
from playwright.sync_api import Error as PlaywrightError

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
HOSTILE = Path(__file__).with_name("hostile.html")
SETTLED = 1_500  # milliseconds in which whatever loads by itself would have


class Trap:
    """Stands for the whole outside: whoever connects is caught, also who says nothing."""

    def __init__(self) -> None:
        self.caught: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.name = f"127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                self.caught.append("")
                line.settimeout(1)
                with line, contextlib.suppress(OSError):
                    self.caught[-1] = line.recv(200).split(b"\r\n")[0].decode("latin-1")

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@pytest.fixture
def trap() -> Iterator[Trap]:
    set_up = Trap()
    yield set_up
    set_up.close()


@pytest.fixture
def page(browser: Browser, product: str) -> Iterator[Page]:
    """A reviewer's page. What the browser refuses stands in its console, so that is not asked to be empty here."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, locale="en-GB")
    guest = Visitor(context.new_page(), product)
    guest.page.set_default_timeout(15_000)
    guest.sign_in("reviewer")
    yield guest.page
    context.close()


def upload(page: Page, product: str, trap: Trap, tmp_path: Path) -> str:
    """The address of a copy of the hostile page; it is sent in on the page of a source."""
    saved = tmp_path / "hostile.html"
    saved.write_text(HOSTILE.read_text(encoding="utf-8").replace("EVIL", trap.name), encoding="utf-8")
    page.goto(f"{product}/sources/")
    page.locator("table.ledger tbody a").first.click()
    page.locator("summary", has_text="Upload a saved page").click()
    page.set_input_files("#saved", str(saved))
    page.get_by_role("button", name="Upload", exact=True).click()
    page.wait_for_load_state()
    address = page.locator("#captures .definition a").first.get_attribute("href")
    assert address is not None
    return product + address


def frame_of(page: Page) -> Frame:
    handle = page.locator("iframe").element_handle()
    assert handle is not None
    frame = handle.content_frame()
    assert frame is not None
    return frame


def untouched(frame: Frame) -> None:
    assert frame.locator("#words").inner_text().startswith("The mill closed for good")
    assert frame.locator("html").get_attribute("data-ran") is None


def test_nothing_in_a_hostile_copy_runs_or_loads(page: Page, product: str, trap: Trap, tmp_path: Path) -> None:
    address = upload(page, product, trap, tmp_path)
    page.goto(address)
    assert "The mill closed for good" in page.locator("[data-text]").inner_text()
    page.goto(f"{address}?tab=original")
    title = page.title()
    frame = frame_of(page)
    frame.wait_for_load_state()
    page.wait_for_timeout(SETTLED)
    untouched(frame)
    frame.locator("p").nth(1).hover()
    assert trap.caught == []
    for name in ("#link", "#top", "#new", "#javascript", "#download", "#send", "#send-top"):
        with contextlib.suppress(PlaywrightError):  # a click that leads nowhere is what is hoped for
            frame.locator(name).click(timeout=1_000, no_wait_after=True)
        page.wait_for_timeout(200)
        frame = frame_of(page)
    assert page.title() == title
    assert page.url == f"{address}?tab=original"
    assert len(page.context.pages) == 1
    # Who follows a link makes Chromium open a connection; nothing is asked over it.
    assert set(trap.caught) <= {""}
    assert [cookie["name"] for cookie in page.context.cookies() if cookie["name"] == "hostile"] == []


def test_nothing_runs_or_loads_where_the_frame_is_opened_by_itself(
    page: Page, product: str, trap: Trap, tmp_path: Path
) -> None:
    address = upload(page, product, trap, tmp_path)
    page.goto(f"{address}frame/")
    page.wait_for_timeout(SETTLED)
    untouched(page.main_frame)
    assert page.url == f"{address}frame/"
    assert trap.caught == []

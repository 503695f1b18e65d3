"""The product as `manage.py start` runs it, and a real Chromium in front of it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright
from pytest_httpserver import HTTPServer

from tests.benchmarks.serving import own_database

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
START_SECONDS = 60
PASSWORD = "factcheck-demo"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--screenshots", metavar="DIR", help="keep a picture of every page in this folder")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        if os.environ.get("FACTCHECK_BROWSER_REQUIRED"):
            pytest.fail("Chromium is required here and is not installed")
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def sources() -> Iterator[HTTPServer]:
    """A small web of our own, which the product is allowed to fetch from."""
    server = HTTPServer(host="127.0.0.1", port=free_port())
    server.start()
    yield server
    server.clear()
    server.stop()


@pytest.fixture(scope="session")
def product(browser: Browser, sources: HTTPServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a product that was started on an empty folder and, on PostgreSQL, an empty database of its own."""
    port, data = free_port(), tmp_path_factory.mktemp("data")
    with own_database(os.environ.get("DATABASE_URL", "")) as database:
        environment = os.environ | {
            "FACTCHECK_DATA": str(data),
            "FACTCHECK_FETCH_ALLOW": f"127.0.0.1:{sources.port}",
            "FACTCHECK_TASKS": "django_tasks_db.DatabaseBackend",
        }
        environment |= {"DATABASE_URL": database} if database else {}
        log = (data / "log").open("wb")
        command = [sys.executable, "manage.py", "start", "--port", str(port)]
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
        address = f"http://127.0.0.1:{port}"
        try:
            _wait_for(address, process, data / "log")
            yield address
        finally:
            process.terminate()
            process.wait(timeout=20)
            log.close()


def _wait_for(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"{address}/healthz", timeout=2).close()
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"the product did not start:\n{log.read_text(errors='replace')[-3000:]}")


@dataclass
class Visitor:
    """One person's browser: what it complained about and where it sent requests is kept for the end."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def listen(self) -> None:
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._watch)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.text} ({message.location.get('url')})")

    def _watch(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.foreign.append(request.url)

    def goto(self, path: str) -> None:
        self.page.goto(self.address + path)

    def sign_in(self, username: str) -> None:
        self.goto("/accounts/login/")
        self.page.fill("[name=login]", username)
        self.page.fill("[name=password]", PASSWORD)
        self.page.keyboard.press("Enter")
        self.page.wait_for_url("**/queue/")

    def sign_out(self) -> None:
        self.page.locator(".menu summary").last.click()
        self.page.get_by_role("button", name="Sign out").click()
        self.page.wait_for_url("**/accounts/login/**")


@pytest.fixture
def visitor(browser: Browser, product: str) -> Iterator[Visitor]:
    """At the end nothing may stand in the console, and no request may have left the host."""
    context: BrowserContext = browser.new_context(viewport={"width": 1440, "height": 1000}, locale="en-GB")
    guest = Visitor(context.new_page(), product)
    guest.page.set_default_timeout(15_000)
    guest.listen()
    yield guest
    context.close()
    assert guest.complaints == []
    assert guest.foreign == []

"""A real browser in front of a real server, where this machine has a browser; elsewhere left out."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from archive.article import Article, Hashtag, Original, PlatformMention
from archive.engines import open_engine
from archive.engines.protocol import Entry, Likeness
from archive.settings import Settings
from tests.browser.tab import Tab

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

OpenPage = Callable[..., "Page"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SIJILL = [sys.executable, "-c", "from app.cli import main; main()"]
START_SECONDS = 120  # two are usual on an idle machine

LONG_WORD = "ل" * 10_000  # the letter lam, ten thousand times
HEAPED_MARKS = "ه" + "\N{ARABIC SHADDA}\N{ARABIC FATHA}" * 500  # the letter heh under a thousand marks
HOSTILE = Article(
    id="hostile",
    title='<img src="x" onerror="alert(1)">\N{RIGHT-TO-LEFT OVERRIDE}title',
    body=f"<script>alert(1)</script>\N{RIGHT-TO-LEFT OVERRIDE} body {LONG_WORD}\n\n{HEAPED_MARKS}",
    source='"><script>alert(2)</script>',
    content_hash=blake2b(b"hostile", digest_size=8).hexdigest(),
    hashtags=(Hashtag(tag="_".join(["وسم_طويل"] * 12), key="longtag", start=0, end=1),),  # a long hashtag
)
JOINED = Article(
    id="joined",
    body="لفيسبوكمارك",  # "lFaysbukMark": to Facebook, Mark; the three run together
    language="ar",
    content_hash=blake2b(b"joined", digest_size=8).hexdigest(),
    platforms=(PlatformMention(id="facebook", origin="text", text="فيسبوك", start=1, end=7),),  # Facebook
)


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """Debian's chromium, driven by Playwright."""
    driver = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    if executable is None:
        pytest.skip(f"no browser is installed ({', '.join(BROWSERS)})")
    arguments = ["--no-sandbox", "--disable-quic", "--disable-background-networking"]
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(browser: "Browser", repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server over the samples and two articles made for these tests."""
    data = tmp_path_factory.mktemp("data")
    settings = Settings(data=data, engine_url="embedded:", _env_file=None)
    environment = {
        "SIJILL_DATA": str(data),
        "SIJILL_DICTIONARIES": "",  # our own only: what a machine has installed differs
        "PYTHONPATH": ":".join([str(repository), *sys.path]),
    }
    subprocess.run([*SIJILL, "import", str(repository / "samples")], env=environment, check=True)
    original = Original(content=b"{}", media_type="application/json", file="hostile.jsonl", line=1)
    with closing(open_engine(settings, write=True)) as engine:
        engine.write([Entry(article, original, Likeness((), ())) for article in (HOSTILE, JOINED)])
    with _served(environment) as address:
        yield address


@pytest.fixture
def open_page(browser: "Browser", address: str) -> Iterator[OpenPage]:
    """Open an address in a new reader's browser; whatever goes wrong there fails the test."""
    tabs: list[Tab] = []

    def open_(path: str, **options: object) -> "Page":
        tabs.append(Tab(browser, address, **options))
        return tabs[-1].visit(path)

    yield open_
    for tab in tabs:
        tab.close()
    assert [trouble for tab in tabs for trouble in tab.troubles()] == []


@pytest.fixture(scope="module")
def tab(browser: "Browser", address: str) -> Iterator[Tab]:
    """A tab that stays open: the first page of a new one takes three times as long as the next."""
    tab = Tab(browser, address)
    yield tab
    tab.close()


@pytest.fixture
def turn_to(tab: Tab) -> Iterator[OpenPage]:
    """Open an address in the tab of a reader who goes from page to page; what goes wrong fails the test."""

    def turn(path: str, **look: object) -> "Page":
        tab.look(**look)
        return tab.visit(path)

    yield turn
    assert tab.troubles() == []


@contextmanager
def _served(environment: dict[str, str]) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([*SIJILL, "serve", "--port", str(port)], env=environment)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=START_SECONDS)


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            httpx.get(f"{address}/healthz", timeout=1)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"the server did not answer at {address}")

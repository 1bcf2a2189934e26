"""A small world, the explorer that shows it, and a browser that looks at it."""

import shutil
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uvicorn
from fastapi import FastAPI
from starlette.testclient import TestClient

import comity
from comity.web.application import make

if TYPE_CHECKING:  # where it is not installed these tests skip
    from selenium.webdriver.remote.webdriver import WebDriver

TODAY = "2025-11-24"
AZERBAIJAN = """'''Azerbaijan''' is a member of the [[United Nations]] and the [[OSCE]]. Azerbaijan
has diplomatic relations with 160 states. Azerbaijan has diplomatic relations with 174 states.
== Relations ==
{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Hungary}} || {{dts|27 April 1992}}<ref name="mfa">{{cite web |title=Hungary
|publisher=Ministry |url=https://mfa.example/hungary |date=2010}}</ref>
|-
| 2 || {{flag|Turkey}} || {{dts|14 January 1992}}
|-
| 3 || {{flag|Germany}} || 1992
|-
| 4 || {{flag|Malta}} || {{dts|9 January 1995}}
|}
* Azerbaijan has an embassy in [[Budapest]].
* Hungary has an embassy in [[Baku]].
"""
HUNGARY = """== Relations ==
Hungary is a member of the [[United Nations]] since 1955.
{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Azerbaijan}} || {{dts|27 April 1992}}
|-
| 2 || {{flag|Germany}} || {{dts|3 October 1973}}
|}
"""
TURKEY = """== Relations ==
{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Azerbaijan}} || {{dts|1 May 1996}}
|}
"""
HOSTILE = """== <script>document.title='broken'</script> ==
{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Hungary}} || {{dts|1 May 1957}} <img src=x onerror=alert(1)><ref>{{cite web
|title=<script>alert(2)</script> |url=javascript:alert(3) |publisher=\u202edellort}}</ref>
|-
| 2 || {{flag|Azerbaijan}} || {{dts|2 May 1993}} %s
|}
"""
_FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--window-size=1280,1000",
)  # fmt: skip


@pytest.fixture(scope="session")
def world_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    articles = {
        "Azerbaijan": AZERBAIJAN,
        "Hungary": HUNGARY,
        "Turkey": TURKEY,
        "Iceland": HOSTILE % ("long " * 4000),
    }
    for name, text in articles.items():
        (folder / f"Foreign relations of {name}.wikitext").write_text(text, "utf-8")
    comity.build(folder, out=folder / "w.comity", today=TODAY, jobs=1)
    return folder / "w.comity"


@pytest.fixture(scope="session")
def application(world_file: Path) -> FastAPI:
    return make(world_file, today=TODAY)


@pytest.fixture
def explorer(application: FastAPI) -> TestClient:
    return TestClient(application, follow_redirects=False, raise_server_exceptions=False)


@pytest.fixture(scope="session")
def address(application: FastAPI) -> Iterator[str]:
    """Serve the explorer at an address of this machine."""
    config = uvicorn.Config(application, log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def chromium() -> "Iterator[WebDriver]":
    """Start a real browser with an empty profile; skip where there is none."""
    found, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not found or not driver:
        pytest.skip("no chromium and chromedriver here: `python3 tasks.py tools` installs them")
    webdriver = pytest.importorskip("selenium.webdriver")
    service = pytest.importorskip("selenium.webdriver.chrome.service")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = found
        for flag in (*_FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        browser = webdriver.Chrome(options=options, service=service.Service(driver))
        yield browser
        browser.quit()


@pytest.fixture
def browser(chromium: "WebDriver") -> "WebDriver":
    """Return the browser with nothing in its logs and no wish of the one before."""
    chromium.get("about:blank")
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    chromium.get_log("browser")
    chromium.get_log("performance")
    return chromium

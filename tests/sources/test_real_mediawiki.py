"""A real MediaWiki, of Debian's package, on loopback: `python3 tasks.py tools` installs it."""

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

import comity
from comity.sources import Blob, Missed, fetch

PHP = shutil.which("php") or ""
PACKAGE = Path("/usr/share/mediawiki")
TITLE = "Foreign relations of Peru"
ROW = "{| class='wikitable'\n! Country !! Date\n|-\n| [[Chile]] || %s\n|}\n"
ROUTER = """<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (strpos($path, '/wiki/') !== 0) { return false; }
$_GET['title'] = $_REQUEST['title'] = rawurldecode(substr($path, 6));
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/w/index.php';
chdir($_SERVER['DOCUMENT_ROOT'] . '/w');
require 'index.php';
"""
DUMP = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
{pages}</mediawiki>"""
PAGE = "<page><title>{title}</title><ns>0</ns>{revisions}</page>"
REVISION = """<revision><timestamp>{day}T09:00:00Z</timestamp><contributor><username>A</username>
</contributor><model>wikitext</model><format>text/x-wiki</format>
<text xml:space="preserve">{text}</text></revision>"""

pytestmark = pytest.mark.skipif(
    not (PACKAGE / "maintenance" / "install.php").exists() or not PHP,
    reason="MediaWiki is not installed: python3 tasks.py tools",
)


@pytest.fixture
def wiki(tmp_path: Path) -> Iterator[str]:
    """Serve two revisions of one page, and one page that leads to it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    (tmp_path / "data").mkdir()
    (tmp_path / "docroot").mkdir()
    (tmp_path / "docroot" / "w").symlink_to(PACKAGE)
    (tmp_path / "router.php").write_text(ROUTER)
    run(
        PACKAGE / "maintenance" / "install.php", "--dbtype=sqlite", f"--dbpath={tmp_path}/data",
        "--dbname=wiki", f"--server={address}", "--scriptpath=/w", "--lang=en",
        "--pass=local-test-pass-1", f"--confpath={tmp_path}", "Wiki", "Admin",
    )  # fmt: skip
    revisions = "".join(
        REVISION.format(day=day, text=ROW % told)
        for day, told in (("2016-11-19", "3 May 1880"), ("2025-02-01", "9 April 1823"))
    )
    leads = REVISION.format(day="2020-01-01", text=f"#REDIRECT [[{TITLE}]]")
    pages = [PAGE.format(title=TITLE, revisions=revisions)]
    pages.append(PAGE.format(title="Diplomacy of Peru", revisions=leads))
    (tmp_path / "pages.xml").write_text(DUMP.format(pages="".join(pages)))
    settings = {**os.environ, "MW_CONFIG_FILE": str(tmp_path / "LocalSettings.php")}
    run(PACKAGE / "maintenance" / "importDump.php", "--quiet", tmp_path / "pages.xml", env=settings)
    server = subprocess.Popen(
        [PHP, "-S", f"127.0.0.1:{port}", "-t", tmp_path / "docroot", tmp_path / "router.php"],
        env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait_for(f"{address}/w/api.php?action=query&format=json")
        yield address
    finally:
        server.terminate()
        server.wait()


def run(*command: object, env: dict[str, str] | None = None) -> None:
    words = [str(each) for each in (PHP, *command)]
    done = subprocess.run(words, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def wait_for(address: str) -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(address, timeout=30).close()  # noqa: S310 - our own server
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"no answer from {address}")


def test_pages_of_a_real_site_come_with_revision_and_day(wiki: str, tmp_path: Path) -> None:
    page = f"{wiki}/wiki/{TITLE.replace(' ', '_')}"
    (latest,) = fetch(page)
    assert isinstance(latest, Blob)
    assert (latest.name, latest.written) == (TITLE, "2025-02-01")
    assert latest.data.decode() == ROW % "9 April 1823"

    (led,) = fetch(f"{wiki}/wiki/Diplomacy_of_Peru")
    assert isinstance(led, Blob)
    assert (led.name, led.version) == (TITLE, latest.version)

    earlier = str(int(latest.version) - 1)
    old_page = f"{wiki}/w/index.php?title={TITLE.replace(' ', '_')}&oldid={earlier}"
    (old,) = fetch(old_page)
    assert isinstance(old, Blob)
    assert (old.version, old.written) == (earlier, "2016-11-19")

    (none,) = fetch(f"{wiki}/wiki/Foreign_relations_of_Atlantis")
    assert isinstance(none, Missed)

    world = tmp_path / "w.comity"
    built = comity.build(old_page, page, out=world, today="2025-03-01")
    assert (built.read, built.faults) == (2, 0)
    with comity.open(world) as opened:
        now, then = (opened.between("Peru", "Chile", as_of=day) for day in ("", "2020-01-01"))
    assert now.relations is not None
    assert then.relations is not None
    assert now.relations.spells[0].start == "1823-04-09"
    assert then.relations.spells[0].start == "1880-05-03"

import http.server
import json
import threading
import urllib.parse
from collections.abc import Iterator
from typing import ClassVar

import pytest

from comity.sources import Blob, Missed, fetch
from comity.sources.kinds import mediawiki


class Site(http.server.BaseHTTPRequestHandler):
    """A small MediaWiki: one page, one that is missing, one that leads elsewhere."""

    asked: ClassVar[list[str]] = []
    busy = 0

    def do_GET(self) -> None:
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query))
        type(self).asked.append(self.path)
        if type(self).busy:
            type(self).busy -= 1
            self.send_response(503)
            self.send_header("Retry-After", "0")
            self.end_headers()
        elif query.get("titles") == "Elsewhere":
            self.send_response(302)
            self.send_header("Location", "http://other.invalid/w/api.php")
            self.end_headers()
        elif parts.path != "/w/api.php":
            self.send_response(404)
            self.end_headers()
        else:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"query": {"pages": [self.page(query)]}}).encode())

    def page(self, query: dict[str, str]) -> dict[str, object]:
        if query.get("titles") == "Atlantis":
            return {"title": "Atlantis", "missing": True}
        text = "old words" if query.get("revids") == "3" else "'''Chad''' – words"
        slots = {"main": {"content": text}}
        revision = int(query.get("revids", "17"))
        return {
            "title": "Foreign relations of Chad",
            "revisions": [{"revid": revision, "timestamp": "2016-11-19T08:15:00Z", "slots": slots}],
        }

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    Site.asked, Site.busy = [], 0
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def only(place: str) -> Blob:
    (blob,) = fetch(place)
    assert isinstance(blob, Blob)
    return blob


def missed(place: str) -> str:
    (missed,) = fetch(place)
    assert isinstance(missed, Missed)
    assert missed.place == place
    return missed.reason


def test_a_page_comes_as_markup_with_its_revision(site: str) -> None:
    blob = only(f"{site}/wiki/Foreign_relations_of_Chad")
    assert blob.name == "Foreign relations of Chad"
    assert blob.data.decode() == "'''Chad''' – words"
    assert (blob.version, blob.media_type) == ("17", "text/x-wiki")


def test_an_old_revision_is_the_one_that_is_asked_for(site: str) -> None:
    blob = only(f"{site}/w/index.php?title=Foreign_relations_of_Chad&oldid=3")
    assert (blob.data, blob.version) == (b"old words", "3")


def test_a_busy_site_is_asked_again(site: str) -> None:
    Site.busy = 2
    assert only(f"{site}/wiki/Foreign_relations_of_Chad").version == "17"
    assert len(Site.asked) == 3


def test_a_page_that_is_missing_is_said(site: str) -> None:
    assert "no such page" in missed(f"{site}/wiki/Atlantis")


def test_nothing_leads_to_another_host(site: str) -> None:
    assert "other.invalid" in missed(f"{site}/wiki/Elsewhere")


def test_an_answer_without_end_is_cut_off(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mediawiki, "LARGEST", 10)
    assert "longer" in missed(f"{site}/wiki/Foreign_relations_of_Chad")


def test_a_site_that_is_down_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mediawiki.time, "sleep", lambda _: None)
    assert "no answer" in missed("http://127.0.0.1:9/wiki/Chad")


def test_an_address_without_a_page_is_said() -> None:
    assert "names no page" in missed("https://example.org/")

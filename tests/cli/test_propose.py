import http.server
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from comity.cli.model import Exit

Run = Callable[..., "Ended"]  # type: ignore[name-defined]  # noqa: F821 - see conftest

PLACE = "articles/Foreign relations of Chad.wikitext"
GOOD = {
    "kind": "relations",
    "parties": ["Chad", "Mali"],
    "status": "established",
    "start": "1961-05-11",
    "quote": "11 May 1961",
}


class Model(http.server.BaseHTTPRequestHandler):
    """A chat completion server with one answer for all."""

    claims: ClassVar[object] = []
    body: ClassVar[bytes | None] = None
    code: ClassVar[int] = 200
    hangs: ClassVar[threading.Event | None] = None
    asked: ClassVar[int] = 0

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        type(self).asked += 1
        if self.hangs is not None:
            self.hangs.wait(30)
            return
        content = json.dumps({"claims": self.claims})
        answer = json.dumps({"choices": [{"message": {"content": content}}]}).encode()
        self.send_response(self.code)
        self.end_headers()
        self.wfile.write(answer if self.body is None else self.body)

    def log_message(self, *_: object) -> None:
        pass


class Quiet(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Say nothing of clients that hang up."""


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name, value in (("claims", []), ("body", None), ("code", 200), ("hangs", None)):
        monkeypatch.setattr(Model, name, value)
    monkeypatch.setattr(Model, "asked", 0)
    server = Quiet(("127.0.0.1", 0), Model)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}#tiny"
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_is_asked_unless_it_is_said(run: Run, model: str) -> None:
    Model.claims = [GOOD]
    assert '"maker"' not in run("read", "articles").out
    assert Model.asked == 0
    assert '"maker"' in run("read", "articles", "--propose", model).out
    assert Model.asked == 2


def test_proposals_stand_among_the_claims_marked_with_their_maker(
    run: Run, folder: Path, model: str
) -> None:
    Model.claims = [GOOD]
    own = run("read", PLACE).out
    done = run("read", PLACE, "--propose", model)
    assert (done.code, done.err) == (Exit.CLEAN, "")
    claims = [json.loads(line) for line in done.out.splitlines()]
    theirs = [each for each in claims if "maker" in each]
    assert [each["maker"] for each in theirs] == ["openai_compatible:tiny"]
    source = (folder / PLACE).read_text()
    for each in claims:
        assert source[each["at"] : each["at"] + len(each["quote"])] == each["quote"]
    assert len({each["id"] for each in claims}) == len(claims)
    kept = [line for line in done.out.splitlines() if '"maker"' not in line]
    assert kept == own.splitlines()


def test_what_does_not_hold_is_a_finding_with_its_place(run: Run, model: str) -> None:
    Model.claims = [
        GOOD,
        {**GOOD, "quote": "12 May 1961"},
        {**GOOD, "quote": "ag|Mali}} || 11 May"},
        {**GOOD, "start": "1961-05-32"},
    ]
    done = run("read", PLACE, "--propose", model)
    assert done.code == Exit.FINDINGS
    assert done.out.count('"maker"') == 1
    findings = done.err.splitlines()
    assert all(each.startswith(f"{PLACE}:") and "rejected-proposal" in each for each in findings)
    told = " ".join(findings)
    assert len(findings) == 3
    for reason in ("does not stand in the document", "is cut from markup", "its start is no date"):
        assert reason in told


@pytest.mark.parametrize(
    ("body", "code", "told"),
    [
        (b"oops", 500, "it answers 500"),
        (b"oops", 200, "no chat completion"),
        (b"x" * (5 * 1024 * 1024), 200, "longer than"),
    ],
)
def test_a_server_that_fails_costs_nothing_of_our_own(  # noqa: PLR0913, PLR0917 - its cases
    run: Run, model: str, monkeypatch: pytest.MonkeyPatch, body: bytes, code: int, told: str
) -> None:
    monkeypatch.setattr(Model, "body", body)
    monkeypatch.setattr(Model, "code", code)
    done = run("read", PLACE, "--propose", model)
    assert done.code == Exit.FINDINGS
    assert "proposer-failed" in done.err
    assert told in done.err
    assert done.out == run("read", PLACE).out


def test_a_server_that_hangs_is_waited_for_no_longer_than_is_said(
    run: Run, model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs = threading.Event()
    monkeypatch.setattr(Model, "hangs", hangs)
    done = run("read", PLACE, "--propose", model, "--propose-timeout", "0.2")
    hangs.set()
    assert done.code == Exit.FINDINGS
    assert "no answer within 1 seconds" in done.err
    assert done.out == run("read", PLACE).out


def test_an_explanation_names_who_proposed_it(run: Run, model: str) -> None:
    Model.claims = [{**GOOD, "kind": "pilot_training", "status": "begun"}]
    out = run("read", "--explain", PLACE, "--propose", model).out
    assert ": pilot_training: begun – Mali, Chad\n" in out
    assert "rule:     proposed by openai_compatible:tiny" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--propose", "http://192.0.2.1:8080"], "--propose-anywhere allows it"),
        (["--propose", "llama"], "no proposer has such an address"),
        (["--propose", "http://127.0.0.1:8080", "--propose-timeout", "0"], "number of seconds"),
        (["--propose", "http://127.0.0.1:8080", "--propose-timeout", "nan"], "number of seconds"),
    ],
)
def test_misuse_is_told_before_anything_is_read(run: Run, arguments: list[str], told: str) -> None:
    done = run("read", PLACE, *arguments)
    assert (done.code, done.out) == (Exit.MISUSE, "")
    assert told in done.err

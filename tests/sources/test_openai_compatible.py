import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest

from comity.errors import ProposerError
from comity.sources import endpoints
from comity.sources.proposing import Asked, Piece, proposer

PIECE = Piece("Foreign relations of Chad", "TCD", "Chad befriended Mali.", {"event": "Anything."})


class Model(http.server.BaseHTTPRequestHandler):
    """A chat completion server that answers as a test tells it to."""

    answer: ClassVar[Callable[["Model"], None]]
    asked: ClassVar[list[tuple[str, dict[str, object]]]] = []

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        type(self).asked.append((self.path, json.loads(self.rfile.read(length))))
        type(self).answer(self)

    def say(self, body: bytes, code: int = 200) -> None:
        self.send_response(code)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Quiet(http.server.ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Say nothing of clients that hang up, which is what the tests are about."""


def completion(content: object) -> Callable[[Model], None]:
    body = json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]})
    return lambda model: model.say(body.encode())


@pytest.fixture
def server() -> Iterator[str]:
    """Serve on loopback; answers come from ``Model.answer``."""
    serving = Quiet(("127.0.0.1", 0), Model)
    thread = threading.Thread(target=serving.serve_forever, args=(0.02,))
    thread.start()
    Model.asked = []
    yield f"http://127.0.0.1:{serving.server_port}"
    serving.shutdown()
    thread.join()
    serving.server_close()


def answers(server: str, answer: Callable[[Model], None], patience: float = 20.0) -> list[object]:
    Model.answer = answer  # type: ignore[method-assign]
    return proposer(server, patience=patience).ask(PIECE)


def refused(server: str, answer: Callable[[Model], None], patience: float = 20.0) -> str:
    with pytest.raises(ProposerError) as caught:
        answers(server, answer, patience)
    return str(caught.value)


def test_the_model_is_asked_about_the_words_with_the_kinds(server: str) -> None:
    given = answers(f"{server}#small%20one", completion('{"claims": [{"kind": "event"}]}'))
    assert given == [{"kind": "event"}]
    ((path, asked),) = Model.asked
    assert path == "/v1/chat/completions"
    assert (asked["model"], asked["stream"]) == ("small one", False)
    words = json.dumps(asked["messages"])
    assert "Chad befriended Mali." in words
    assert "event: Anything." in words


@pytest.mark.parametrize("path", ["", "/", "/v1", "/v1/", "/v1/chat/completions"])
def test_the_address_may_end_where_its_owner_is_used_to(server: str, path: str) -> None:
    answers(server + path, completion("[]"))
    assert Model.asked[0][0] == "/v1/chat/completions"


def test_its_maker_names_the_model() -> None:
    assert proposer("http://[::1]:1/v1#llama").maker == "openai_compatible:llama"
    assert proposer("http://localhost:1").maker == "openai_compatible:default"


@pytest.mark.parametrize(
    "content",
    [
        '{"claims": [1]}',
        "[1]",
        '```json\n{"claims": [1]}\n```',
        'Here you are:\n{"claims": [1]}\nAnything else?',
    ],
)
def test_words_around_the_list_are_passed_over(server: str, content: str) -> None:
    assert answers(server, completion(content)) == [1]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda model: model.say(b"no", 500), "it answers 500"),
        (lambda model: model.say(b"no", 404), "it answers 404"),
        (lambda model: model.say(b"<html>"), "no chat completion"),
        (lambda model: model.say(b"[" * 100_000), "no chat completion"),
        (lambda model: model.say(b'{"choices": []}'), "no chat completion"),
        (lambda model: model.say(b"\xff\xfe\x00"), "no chat completion"),
        (completion(None), "no words"),
        (completion("I would rather not."), "no claims as JSON: 'I would rather not.'"),
        (completion('{"claims": "none"}'), "no claims as JSON"),
        (completion("{" + "[" * 100_000 + "}"), "no claims as JSON"),
        (lambda model: model.wfile.write(b"SMTP ready\r\n"), "no answer"),
        (lambda model: model.connection.close(), "no answer"),
    ],
)
def test_what_is_no_answer_is_said(server: str, answer: Callable[[Model], None], told: str) -> None:
    assert told in refused(server, answer)


def test_an_answer_without_end_is_cut_off(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoints, "LARGEST", 10_000)
    assert "longer than 10000 bytes" in refused(server, lambda model: model.say(b" " * 100_000))


def test_a_server_that_hangs_is_left(server: str) -> None:
    done = threading.Event()
    told = refused(server, lambda _: done.wait(30) and None, patience=0.2)
    done.set()
    assert "no answer within 1 seconds" in told


def test_a_server_that_drips_is_left(server: str) -> None:
    def drip(model: Model) -> None:
        model.send_response(200)
        model.end_headers()
        while True:  # until the other side is gone
            model.wfile.write(b" ")
            time.sleep(0.02)

    assert "no answer within 1 seconds" in refused(server, drip, patience=0.3)


def test_a_redirect_leads_nowhere(server: str) -> None:
    def elsewhere(model: Model) -> None:
        model.send_response(307)
        model.send_header("Location", f"{server}/other")
        model.end_headers()

    assert "it answers 307" in refused(server, elsewhere)
    assert len(Model.asked) == 1


def test_no_proxy_gets_between(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert answers(server, completion("[]")) == []


def test_nobody_there_is_said() -> None:
    with pytest.raises(ProposerError, match="no answer"):
        proposer("http://127.0.0.1:9").ask(PIECE)


@pytest.mark.parametrize(
    "address",
    [
        "http://192.0.2.7:8080",
        "https://models.example.org/v1",
        "http://0.0.0.0:8080",
        "http://localhost.example.org",
        "http://127.0.0.1.example.org",
        "http://127.0.0.1@example.org/",
        "http://[::ffff:192.0.2.7]/",
        "http://2130706433/",
    ],
)
def test_another_machine_is_asked_only_when_that_is_allowed(address: str) -> None:
    with pytest.raises(ProposerError):
        proposer(address)


def test_another_machine_may_be_allowed() -> None:
    asked: Asked = proposer("https://models.example.org/v1#big", anywhere=True)
    assert asked.maker == "openai_compatible:big"


@pytest.mark.parametrize(
    "address",
    ["ftp://127.0.0.1/", "127.0.0.1:8080", "http://", "http://127.0.0.1:99999/",
     "http://127.0.0.1/a b", "http://127.0.0.1/?key=1", "http://127.0.0.1/\r\nX: y",
     "http://127.0.0.1#a%0Ab"],
)  # fmt: skip
def test_what_is_no_address_is_said(address: str) -> None:
    with pytest.raises(ProposerError):
        proposer(address)


def test_a_name_that_leads_off_this_machine_is_sent_nothing(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoints, "_loopback", lambda host: host == "127.0.0.1")
    asked = proposer(server)
    monkeypatch.setattr(endpoints, "_loopback", lambda _: False)
    with pytest.raises(ProposerError, match="is not this machine"):
        asked.ask(PIECE)
    assert Model.asked == []

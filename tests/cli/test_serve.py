"""What `comity serve` tells, and how it refuses and ends."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

import comity
from comity.cli.main import main

ARTICLE = "Iceland has diplomatic relations with Denmark since 1944.\n"


@pytest.fixture(scope="module")
def served_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("served")
    (folder / "Foreign relations of Iceland.wikitext").write_text(ARTICLE)
    comity.build(folder, out=folder / "w.comity", today="2025-11-24", jobs=1)
    return folder / "w.comity"


@pytest.mark.skipif(os.name == "nt", reason="a process is interrupted in another way there")
def test_it_tells_where_it_serves_and_ends_when_it_is_told_to(served_world: Path) -> None:
    command = [sys.executable, "-m", "comity", "serve", str(served_world), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address = server.stdout.readline().removeprefix("the explorer: ").strip()
        assert address.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(f"{address}state?a=ISL") as answer:  # noqa: S310 - our own
            assert b"Iceland" in answer.read()
        # An answer on an open connection waits for no word of the receiver's (40 ms).
        took = []
        here = http.client.HTTPConnection(address.removeprefix("http://").rstrip("/"), timeout=20)
        for day in range(10, 30):
            begun = time.perf_counter()
            here.request("GET", f"/api/between?a=ISL&b=DNK&on=1950-01-{day}")
            assert here.getresponse().read()
            took.append(time.perf_counter() - begun)
        here.close()
        # A name that another site gave to this machine's address is not ours.
        asked = urllib.request.Request(address, headers={"Host": "evil.example"})  # noqa: S310
        with pytest.raises(urllib.error.HTTPError, match="400") as refused:
            urllib.request.urlopen(asked)  # noqa: S310 - our own
        refused.value.close()
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=20) in {0, 130}
    assert min(took[1:]) < 0.03


def test_a_port_that_is_taken_is_told_so(
    served_world: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert main(["serve", str(served_world), "--port", port]) == 2
    assert "cannot listen at 127.0.0.1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere.comity"], "no such world"),
        (["--borders", "nowhere.json"], "nowhere.json"),
        (["--port", "70000"], "is no port"),
    ],
)
def test_what_cannot_be_served_is_told(
    served_world: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    says: str,
) -> None:
    world = [] if arguments[0].endswith(".comity") else [str(served_world)]
    try:
        code = main(["serve", "--port", "0", *world, *arguments])
    except SystemExit as refused:
        code = int(str(refused.code))
    assert code == 2
    assert says in capsys.readouterr().err

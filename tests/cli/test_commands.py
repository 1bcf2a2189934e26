import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

import comity
from comity.cli.model import Exit
from comity.cli.printing import printable
from comity.plugins import names

Run = Callable[..., "Ended"]  # type: ignore[name-defined]  # noqa: F821 - see conftest
Start = Callable[..., "subprocess.Popen[bytes]"]


def test_read_prints_a_claim_a_line_as_the_format_has_it(run: Run, folder: Path) -> None:
    done = run("read", "articles")
    assert (done.code, done.err) == (Exit.CLEAN, "")
    claims = [json.loads(line) for line in done.out.splitlines()]
    assert [each["start"] for each in claims] == ["1961-05-11", "1961"]
    for claim in claims:
        source = (folder / "articles" / f"{claim['document']['title']}.wikitext").read_text()
        assert source[claim["at"] : claim["at"] + len(claim["quote"])] == claim["quote"]


def test_read_writes_to_a_file_and_tells_findings_apart(run: Run, folder: Path) -> None:
    article = folder / "articles" / "Foreign relations of Chad.wikitext"
    article.write_text(article.read_text().replace("|}", "|-\n| 2 || {{flag|Zzyzx}} || 1961\n|}"))
    done = run("read", article, "-o", "claims.jsonl")
    assert (done.code, done.out) == (Exit.FINDINGS, "")
    assert done.err.startswith(f"{article}:6:8: unknown-name: ")
    assert len((folder / "claims.jsonl").read_bytes().splitlines()) == 1


def test_build_ask_state_and_export_end_to_end(run: Run, folder: Path) -> None:
    assert run("build", "articles", "-o", "w.comity").out == (
        "w.comity: read 2 documents, 2 claims\n"
    )
    asked = run("ask", "Chad", "Mali", "--on", "1970")
    assert asked.code == Exit.CLEAN
    assert asked.out.splitlines()[:3] == [
        "Mali (MLI) – Chad (TCD): diplomatic relations in 1970",
        "Yes: a document says so.",
        "  since 11 May 1961 (both sides)",
    ]
    assert "“{{flag|Mali}} || 11 May 1961”" in asked.out
    state = run("state", "Chad")
    assert "Mali: since 11 May 1961 (both sides)" in state.out
    for form in ("jsonl", "csv", "parquet"):
        assert run("export", "-o", f"claims.{form}").out == f"claims.{form}: 2 claims\n"
    assert (folder / "claims.jsonl").read_text() == run("read", "articles").out
    assert len(duckdb.read_csv("claims.csv")) == 2
    assert len(duckdb.read_parquet("claims.parquet")) == 2


def test_json_holds_everything_an_answer_has(run: Run) -> None:
    run("build", "articles", "-o", "w.comity")
    answer = json.loads(run("ask", "Chad", "Mali", "--on", "1970", "--json").out)
    assert answer["verdict"] == "yes"
    assert answer["relations"]["spells"][0]["grade"] == "both sides"
    assert answer["relations"]["spells"][0]["support"][0]["quote"]
    portrait = json.loads(run("state", "Chad", "--json").out)
    assert [tie["kind"] for tie in portrait["ties"]] == ["relations"]


def test_exports_are_the_same_bytes_whatever_the_order(run: Run, folder: Path) -> None:
    chad, mali = sorted((folder / "articles").iterdir())
    run("build", chad, mali, "-o", "one.comity")
    run("build", mali, "-o", "two.comity")
    run("build", chad, "-o", "two.comity")
    for form in ("jsonl", "csv", "parquet"):
        run("export", "one.comity", "-o", f"one.{form}")
        run("export", "two.comity", "-o", f"two.{form}")
        assert (folder / f"one.{form}").read_bytes() == (folder / f"two.{form}").read_bytes()


def test_building_again_says_that_nothing_is_new(run: Run) -> None:
    run("build", "articles", "-o", "w.comity")
    again = run("build", "articles", "-o", "w.comity")
    assert again.out == (
        "w.comity: read 0 documents, 0 claims, 2 documents known already; "
        "nothing new, left as it was\n"
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["ask", "Chad", "Atlantis"], "nobody is known as 'Atlantis'"),
        (["ask", "Chad", "Chad"], "named twice"),
        (["ask", "Chad", "Mali", "--on", "2001-02-31"], "2001-02-31"),
        (["ask", "Chad", "Mali", "--policy", "loudest"], "earliest"),
        (["ask", "Chad", "Mali", "nowhere.comity"], "no such world"),
        (["ask", "Chad", "Mali", "1990-01-01"], "ask of it with --on 1990-01-01"),
        (["ask", "Chad", "Mali", "articles/Foreign relations of Chad.wikitext"], "is no world"),
        (["state", ""], "nobody is named"),
        (["read", "nowhere.txt"], "no such file or folder"),
        (["read", "articles", "-o", "articles"], "is a folder"),
        (["build", "articles", "-o", "no/such/w.comity"], "no folder"),
        (["build", "articles", "-o", "articles"], "is a folder"),
        (["build", "articles", "-o", "w2.comity", "--today", "soon"], "no day"),
        (["export", "-o", "claims.xlsx"], "which form?"),
        (["export", "-o", "no/such/claims.csv"], "there is no folder"),
        (["read", "articles", "--jobs", "0"], "no number of processes"),
        (["reed", "articles"], "invalid choice"),
        ([], ""),
    ],
)
def test_misuse_is_told_in_a_line_or_two(run: Run, arguments: list[str], told: str) -> None:
    run("build", "articles", "-o", "w.comity")
    done = run(*arguments)
    assert done.code == Exit.MISUSE
    assert told in done.err
    assert "Traceback" not in done.err


def test_which_world_is_meant_is_asked_when_there_are_two(run: Run) -> None:
    run("build", "articles", "-o", "one.comity")
    run("build", "articles", "-o", "two.comity")
    done = run("ask", "Chad", "Mali")
    assert done.code == Exit.MISUSE
    assert "one.comity, two.comity" in done.err


@pytest.mark.parametrize("command", names("comity.cli.commands"))
def test_every_command_teaches_by_example(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.code == Exit.CLEAN
    assert f"\n  comity {command} " in done.out
    listed = run("--help").out
    assert f"    {command} " in listed


def test_listing_commands_imports_none_of_them() -> None:
    code = (
        "import sys; from comity.cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "loaded = [each for each in sys.modules if each.startswith('comity.cli.commands.')]\n"
        "assert not loaded and 'duckdb' not in sys.modules, loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_asking_loads_no_reader_and_no_kind_of_claim(run: Run) -> None:
    run("build", "articles", "-o", "w.comity")
    code = (
        "import sys; from comity.cli.main import main\n"
        "assert main(['ask', 'Chad', 'Mali', 'w.comity']) == 0\n"
        "assert 'comity.claims' not in sys.modules and 'comity.documents' not in sys.modules\n"
        "assert 'comity.dates.prose' not in sys.modules\n"
        "assert 'rich' not in sys.modules and 'pyarrow' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


HOSTILE = {
    "empty.txt": b"",
    "binary.html": bytes(range(256)) * 4000,
    "zeros.wikitext": b"\0" * 100_000,
    "braces.wikitext": b"{{" * 500_000,
    "brackets.wikitext": b"[[" * 300_000,
    "tables.wikitext": b"{|\n|-\n|\n" * 50_000,
    "tags.html": b"<table><tr><td>" * 50_000,
    "refs.wikitext": b"<ref>" * 50_000,
    "latin.txt": "Le Tchad et la Côte d’Ivoire".encode("utf-16"),
    "recipe.txt": b"Take two eggs and a cup of flour. Stir. Bake for an hour.",
    "surrogate.wikitext": b"Chad \xed\xa0\x80 recognised Mali on 30 February 1961.",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_end_in_findings_or_silence(run: Run, folder: Path, name: str) -> None:
    (folder / "articles" / name).write_bytes(HOSTILE[name])
    done = run("read", "--jobs", "1", f"articles/{name}")
    assert done.code in {Exit.CLEAN, Exit.FINDINGS}
    assert "reader-failed" not in done.err
    assert "Traceback" not in done.err
    for line in done.out.splitlines():
        assert json.loads(line)["quote"]


def test_a_folder_of_everything_keeps_what_can_be_read(run: Run, folder: Path) -> None:
    for name in ("empty.txt", "binary.html", "recipe.txt"):
        (folder / "articles" / name).write_bytes(HOSTILE[name])
    done = run("build", "articles", "-o", "w.comity")
    assert done.code == Exit.FINDINGS
    assert "binary.html" in done.err
    assert "since 11 May 1961 (both sides)" in run("ask", "Chad", "Mali").out


def test_a_fault_of_our_own_is_one_line_to_report(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("comity.open", broken)
    done = run("ask", "Chad", "Mali", "w.comity")
    assert done.code == Exit.BROKEN
    assert "please report it" in done.err
    assert "Traceback" not in done.err


def test_a_reader_of_the_output_who_leaves_is_no_fault(start: Start, folder: Path) -> None:
    article = folder / "articles" / "Foreign relations of Chad.wikitext"
    rows = "".join(f"|-\n| {each} || {{{{flag|Mali}}}} || 1961\n" for each in range(2, 3000))
    article.write_text(article.read_text().replace("|}", rows + "|}"))
    process = start("read", "articles")
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == Exit.CLEAN


@pytest.mark.usefixtures("folder")
def test_a_port_that_is_taken_is_said_and_no_more(run: Run) -> None:
    run("build", "articles", "-o", "w.comity")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run("serve", "w.comity", "--port", str(taken.getsockname()[1]))
    assert (done.code, done.out) == (Exit.MISUSE, "")
    assert done.err.startswith("comity: cannot listen at 127.0.0.1:")
    assert done.err.count("\n") == 1
    assert "--port 0" in done.err


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let what is started hear Ctrl-C, though a shell may have kept it from these tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_ends_without_a_word(start: Start) -> None:
    process = start("read", "-")  # waits for standard input
    assert process.stdin is not None
    process.stdin.write(b"Chad")
    process.stdin.flush()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == Exit.STOPPED
    assert (out, err) == (b"", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device is full here")
def test_what_cannot_be_written_is_no_fault_of_ours(folder: Path) -> None:
    path = os.pathsep.join([str(Path(comity.__file__).parents[1]), *sys.path])
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "comity", "read", "articles"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": path},
        )
    assert done.returncode == Exit.MISUSE
    assert done.stderr == "comity: No space left on device\n"


def test_a_stream_that_is_closed_is_no_fault_of_ours(run: Run) -> None:
    run("build", "articles", "-o", "w.comity")
    code = (
        "import sys; from comity.cli.main import main; sys.stdout = sys.stderr = None\n"
        "assert main(['ask', 'Chad', 'Mali']) == 0\n"
        "assert main(['ask', 'Chad', 'Nowhere']) == 2"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_letters_that_a_stream_lacks_are_told_by_their_numbers(run: Run, folder: Path) -> None:
    run("build", "articles", "-o", "w.comity")
    path = os.pathsep.join([str(Path(comity.__file__).parents[1]), *sys.path])
    done = subprocess.run(
        [sys.executable, "-m", "comity", "ask", "Chad", "Mali"],
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == Exit.CLEAN
    assert done.stdout.startswith(b"Mali (MLI) \\u2013 Chad (TCD)")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("ask", "Cha\udcff", "Mali"), "'Cha\\udcff' is no text in UTF-8"),
        (("check", "articles", "--today", "2016-02-31"), "'2016-02-31' is no day"),
        (("build", "articles", "-o", "no/w.comity"), "no/w.comity: there is no folder no"),
        (("panel", "dyad-years", "--system", "nowhere", "-o", "p.csv"), "there are comity, cow"),
        (("serve", "w.comity", "--rate", "-1"), "'-1' is no number of questions"),
        (("serve", "w.comity", "--port", "0", "--borders", "none"), "none: cannot be read"),
    ],
)
def test_misuse_says_what_is_wrong(run: Run, arguments: tuple[str, ...], told: str) -> None:
    run("build", "articles", "-o", "w.comity")
    done = run(*arguments)
    assert done.code == Exit.MISUSE
    assert told in done.err
    assert "fault of Comity" not in done.err


def test_an_empty_folder_is_no_silence(run: Run, folder: Path) -> None:
    (folder / "empty").mkdir()
    done = run("read", "empty")
    assert (done.code, done.out) == (Exit.FINDINGS, "")
    assert "empty: no-document: the folder holds no document" in done.err


def test_the_version_is_told(run: Run) -> None:
    assert run("--version") == (Exit.CLEAN, f"comity {comity.__version__}\n", "")


def test_what_would_steer_a_screen_is_made_visible() -> None:
    assert printable("Chad\x1b[2J\r\ud800") == "Chad\\x1b[2J\\r\\ud800"
    assert printable("Côte d’Ivoire – 1961") == "Côte d’Ivoire – 1961"

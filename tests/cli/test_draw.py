import os
from pathlib import Path

import pytest

import comity
from comity.cli.main import main

CHAD = '{| class="wikitable"\n! # !! Country !! Date\n|-\n| 1 || {{flag|Mali}} || 11 May 1961\n|}\n'


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "Foreign relations of Chad.wikitext").write_text(CHAD)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
    monkeypatch.chdir(tmp_path)
    return "w.comity"


def test_a_drawing_is_written_of_the_world_named_last_or_of_the_one_there_is(world: str) -> None:
    on = ["--on", "1970-01-01"]
    assert main(["draw", "relations", "Chad", world, *on, "-o", "one.svg"]) == 0
    assert main(["draw", "relations", "Chad", *on, "-o", "two.svg"]) == 0
    one = Path("one.svg").read_bytes()
    assert one == Path("two.svg").read_bytes()
    assert b"On 1 January 1970: with 1 for sure" in one


@pytest.mark.parametrize(
    ("names", "terms", "message"),
    [
        (["relations", "Chad"], ["-o", "x.svg"], "of one day"),
        (["relations", "Chad"], ["--on", "1970", "-o", "x.pdf"], "x.pdf"),
        (["timeline", "Chad"], ["-o", "x.svg"], "2 actors"),
        (["relations", "Nowhere"], ["--on", "1970", "-o", "x.svg"], "Nowhere"),
    ],
)
def test_misuse_is_said_and_nothing_is_written(
    world: str,
    capsys: pytest.CaptureFixture[str],
    names: list[str],
    terms: list[str],
    message: str,
) -> None:
    assert main(["draw", *names, world, *terms]) == 2
    assert message in capsys.readouterr().err
    assert not any(Path(each).exists() for each in ("x.svg", "x.pdf"))


@pytest.mark.parametrize("scale", ["0", "-1", "nan", "1000", "two"])
def test_a_scale_that_no_page_bears_is_refused(world: str, scale: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["draw", "timeline", "Chad", "Mali", world, "-o", "x.svg", f"--scale={scale}"])
    assert ended.value.code == 2


@pytest.mark.parametrize("centre", ["nan", "inf", "400", "east"])
def test_a_meridian_that_is_none_is_refused(world: str, centre: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["draw", "relations", "Chad", world, "-o", "x.svg", f"--centre={centre}"])
    assert ended.value.code == 2


def test_a_state_is_shown_as_wikitext(world: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["state", "Chad", world, "--as", "wikitext"]) == 0
    assert "| {{flag|Mali}} || {{dts|11 May 1961}} ||" in capsys.readouterr().out
    assert os.environ.get("COMITY_WORLD") is None

"""A panel as a file: every form holds the same rows, and its dictionary lies beside it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from comity.cli.main import main

ARGUMENTS = ("panel", "dyad-years", "--system", "cow2016", "--with", "igo,contiguity", "--reasons")


@pytest.fixture
def written(own_copies: Path, tmp_path: Path) -> Callable[..., Path]:
    def write(name: str, *more: str) -> Path:
        out = tmp_path / name
        assert main([*ARGUMENTS, "--data", str(own_copies), "-o", str(out), *more]) == 0
        return out

    return write


def test_every_form_holds_the_same_rows(written: Callable[..., Path]) -> None:
    pandas = pytest.importorskip("pandas")
    parquet = pandas.read_parquet(written("x.parquet"))
    for frame in (
        pandas.read_csv(written("x.csv"), keep_default_na=False),
        pandas.read_feather(written("x.feather")),
        pandas.read_stata(written("x.dta")),
    ):
        assert list(frame.columns) == list(parquet.columns)
        for column in parquet.columns:
            meant = ["" if value != value or value is None else value for value in parquet[column]]  # noqa: PLR0124 - a missing number is no number
            found = ["" if value != value or value is None else value for value in frame[column]]  # noqa: PLR0124
            assert [str(each).removesuffix(".0") for each in found] == [
                str(each).removesuffix(".0") for each in meant
            ]


def test_the_same_panel_gives_the_same_arrow(written: Callable[..., Path]) -> None:
    # The bytes beneath a missing value are whatever stood there before.
    feather = pytest.importorskip("pyarrow.feather")
    one, other = (feather.read_table(written(f"{name}.feather")) for name in "ab")
    assert one.equals(other)


@pytest.mark.parametrize("ending", ["parquet", "csv", "dta"])
def test_the_same_panel_gives_the_same_bytes(written: Callable[..., Path], ending: str) -> None:
    assert written(f"a.{ending}").read_bytes() == written(f"b.{ending}").read_bytes()


def test_a_dictionary_says_what_every_column_is(written: Callable[..., Path]) -> None:
    out = written("x.csv")
    columns = next(csv.reader(out.read_text("utf-8").splitlines()))
    told = list(csv.DictReader(out.with_name("x.dictionary.csv").read_text("utf-8").splitlines()))
    assert [each["column"] for each in told] == columns
    by_name = {each["column"]: each for each in told}
    igo = by_name["dyadigos"]
    assert (igo["version"], igo["first year"], igo["last year"]) == ("3.0", "1950", "1951")
    assert "Pevehouse" in igo["citation"]
    assert all(each["meaning"] and each["source"] for each in told)


def test_an_ending_that_is_no_form(
    own_copies: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "x.xlsx"
    assert main([*ARGUMENTS, "--data", str(own_copies), "-o", str(out)]) == 2
    assert ".parquet, .csv, .feather or .dta" in capsys.readouterr().err
    assert not list(tmp_path.glob("*x.xlsx*"))


def test_years_beyond_the_list_are_said(
    written: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    written("x.csv", "--to", "2020")
    assert "taken to have stayed so to 2020" in capsys.readouterr().out
    written("x.csv", "--to", "2016")
    assert "taken to" not in capsys.readouterr().out

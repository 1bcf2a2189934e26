"""A panel as a file: every form holds the same rows, and its dictionary lies beside it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from comity.cli.main import main
from comity.panels import Request, Unit, prepared, write
from comity.store.bench import Bench

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


_STATES = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version"


@pytest.fixture
def many_states(own_copies: Path) -> Path:
    """Give a folder of datasets with 25 states, of which each adjoins the next from 1900 on."""
    listed = [f"S{n},{n},S{n},1900,1,1,2016,12,31,2016" for n in range(1, 26)]
    near = [f"{n},{n + 1},{year},1" for n in range(1, 25) for year in range(1900, 2017, 3)]
    for name, header, rows in (
        ("states2016.csv", _STATES, listed),
        ("cow/contdird.csv", "state1no,state2no,year,conttype", near),
    ):
        (own_copies / name).write_text("\n".join([header, *rows]))
    return own_copies


def test_a_long_panel_is_made_in_parts_and_its_bytes_do_not_depend_on_the_cores(
    many_states: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = Request(
        unit=Unit.DYAD_YEARS, system="cow2016", first=1900, last=2800, groups=("contiguity",)
    )
    bytes_ = set()
    for cores in (1, 2, 3):
        monkeypatch.setattr("os.cpu_count", lambda cores=cores: cores)
        with prepared(request, data=many_states) as (bench, made):
            assert len(made.parts) == 3
            assert write(bench, made, tmp_path / "x.parquet") == 25 * 24 * 901
            whole = bench.run(made.sql)
        bytes_.add((tmp_path / "x.parquet").read_bytes())
    assert len(bytes_) == 1
    assert [row[:3] for row in whole] == [
        (one, other, year)
        for one in range(1, 26) for other in range(1, 26) if one != other
        for year in range(1900, 2801)
    ]  # fmt: skip
    with Bench() as bench:
        assert bench.run(f"FROM read_parquet('{tmp_path}/x.parquet')") == whole

"""Columns from datasets of the user's own: what each file says, and what nobody says."""

import gzip
import lzma
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from comity.errors import DatasetError
from comity.panels import Request, Unit, prepared

Rows = list[dict[str, Any]]


def one(rows: Rows, **keys: int) -> dict[str, Any]:
    (found,) = [row for row in rows if all(row[key] == value for key, value in keys.items())]
    return found


def test_contiguity_is_zero_within_its_years_and_missing_beyond(rows: Callable[..., Rows]) -> None:
    found = rows("dyad-years", groups=("contiguity",), last=1960, reasons=True)
    assert one(found, ccode1=1, ccode2=2, year=1901)["conttype"] == 5
    assert one(found, ccode1=2, ccode2=1, year=1910)["conttype"] == 0
    beyond = one(found, ccode1=1, ccode2=2, year=1951)
    assert beyond["conttype"] is None
    assert beyond["conttype_reason"] == "outside of the years 1901 to 1950 that the source covers"


def test_in_the_year_of_a_change_the_type_before_counts(rows: Callable[..., Rows]) -> None:
    found = rows("dyad-years", groups=("contiguity",), last=1960)
    assert one(found, ccode1=1, ccode2=2, year=1902)["conttype"] == 5
    assert one(found, ccode1=1, ccode2=3, year=1950)["conttype"] == 4


def test_joint_memberships_count_full_and_associate_members(rows: Callable[..., Rows]) -> None:
    found = rows("dyad-years", groups=("igo",), first=1950, last=1951, reasons=True)
    assert one(found, ccode1=1, ccode2=2, year=1950)["dyadigos"] == 2
    assert one(found, ccode1=1, ccode2=3, year=1950)["dyadigos"] == 0
    missing = one(found, ccode1=1, ccode2=2, year=1951)
    assert (missing["dyadigos"], missing["dyadigos_reason"]) == (None, "the source gives no value")


def test_counts_of_one_state_tell_the_kinds_of_membership_apart(rows: Callable[..., Rows]) -> None:
    found = one(rows("state-years", groups=("igo_counts",)), ccode=2, year=1950)
    assert found | {
        "sum_igo_full": 2, "sum_igo_associate": 0, "sum_igo_observer": 1, "sum_igo_anytype": 3,
    } == found  # fmt: skip


def test_minus_nine_of_capabilities_is_missing(rows: Callable[..., Rows]) -> None:
    found = one(rows("state-years", groups=("capabilities",)), ccode=1, year=1950)
    assert (found["irst"], found["tpop"], found["cinc"]) == (None, 1000, 0.25)


def test_one_dispute_a_year_the_one_that_began_before_the_one_that_went_on(
    rows: Callable[..., Rows],
) -> None:
    found = rows("dyad-years", groups=("mid",), first=1909, last=1912)
    assert one(found, ccode1=1, ccode2=2, year=1910)["dispnum"] == 10
    # Two began in 1911: the deadly one counts; that which went on since 1910 does not.
    kept = one(found, ccode1=1, ccode2=2, year=1911)
    assert (kept["dispnum"], kept["cowmidonset"], kept["cowmidongoing"]) == (12, 1, 1)
    assert (kept["sidea1"], kept["sidea2"], kept["hiact1"], kept["hiact2"]) == (1, 0, 8, 0)
    other = one(found, ccode1=2, ccode2=1, year=1911)
    assert (other["sidea1"], other["hiact1"], other["hiact2"]) == (0, 0, 8)
    none = one(found, ccode1=1, ccode2=2, year=1909)
    assert (none["dispnum"], none["cowmidongoing"]) == (None, None)


def test_pledges_of_several_alliances_add_up(rows: Callable[..., Rows]) -> None:
    found = one(rows("dyad-years", groups=("atop",), first=1950, last=1950), ccode1=1, ccode2=2)
    assert (found["atop_alliance"], found["atop_defense"], found["atop_nonagg"]) == (1, 1, 1)
    assert found["atop_offense"] == 0


def test_between_the_waves_nobody_looked(rows: Callable[..., Rows]) -> None:
    found = rows("dyad-years", groups=("exchange",), first=1950, last=1955)
    there = one(found, ccode1=2, ccode2=1, year=1950)
    assert (there["dr_at_1"], there["dr_at_2"], there["de"]) == (0, 3, 1)
    assert one(found, ccode1=2, ccode2=1, year=1952)["de"] is None
    assert one(found, ccode1=2, ccode2=1, year=1955)["de"] == 0


def test_the_order_of_groups_is_nothing_to_their_values(rows: Callable[..., Rows]) -> None:
    names = ("igo", "contiguity", "mid", "atop", "exchange")
    forth = rows("dyad-years", groups=names, first=1900, last=1955)
    back = rows("dyad-years", groups=names[::-1], first=1900, last=1955)
    assert forth == back
    assert list(forth[0]) != list(back[0])


@pytest.mark.parametrize(("ending", "pack"), [(".xz", lzma.compress), (".gz", gzip.compress)])
def test_a_packed_copy_is_read_likewise(
    own_copies: Path, ending: str, pack: Callable[[bytes], bytes]
) -> None:
    plain = own_copies / "state_year_formatv3.csv"
    (own_copies / f"State_Year_FormatV3.CSV{ending}").write_bytes(pack(plain.read_bytes()))
    plain.unlink()
    request = Request(unit=Unit.STATE_YEARS, system="cow2016", groups=("igo_counts",))
    with prepared(request, data=own_copies) as (bench, made):
        assert len(bench.run(made.sql)) == 117 + 117 + 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("state_year_formatv3.csv", "ccode,year,state,uno\n1,1950,aland,maybe\n"),
        ("state_year_formatv3.csv", "year,ccode\n1950,1\n"),
        ("state_year_formatv3.csv", ""),
        ("states2016.csv", "ccode\n1\n"),
        ("states2016.csv", "\x00\x00"),
        ("contdird.csv", "a,b\n1,2\n"),
        ("contdird.csv", "state1no,state2no,year,conttype\n1,two,1900,5\n"),
        ("MIDB 5.0.csv", "dispnum\n"),
    ],
)
def test_a_file_that_is_not_what_it_should_be_is_named(
    own_copies: Path, name: str, text: str
) -> None:
    (path,) = own_copies.rglob(name)
    path.write_text(text)
    request = Request(
        unit=Unit.DYAD_YEARS, system="cow2016", groups=("igo", "contiguity", "mid"), last=1960
    )
    with (
        pytest.raises(DatasetError, match=name.replace(".", r"\.")),
        prepared(request, data=own_copies),
    ):
        pass

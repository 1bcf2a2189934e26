import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.dates.bounds import LONG_AGO
from comity.relations import Grade, Spell, fold
from comity.store.building import _statuses
from comity.store.ledger import Ledger
from comity.store.read import Read

Claim = dict[str, Any]
Editions = dict[str, list[Claim]]


def member(state: str, organisation: str, role: str = "member") -> Claim:
    return {
        "kind": "membership",
        "subject": state,
        "object": organisation,
        "qualifiers": {"role": role},
    }


def mission(sender: str, host: str, type_: str = "embassy", **more: Any) -> Claim:  # noqa: ANN401
    return {
        "kind": "mission",
        "subject": sender,
        "object": host,
        "status": "open",
        "qualifiers": {"type": type_},
        **more,
    }


# Others always list the organisation: so an edition that has not this state lacks the membership.
OTHERS = [member("FRA", "NATO"), member("ITA", "NATO"), member("POL", "OECD")]


def reads(editions: Editions, form: str) -> Iterator[Read]:
    for version, claims in sorted(editions.items()):
        lines = []
        for place, claim in enumerate(claims):
            told = {"id": f"{form}{version}.{place}", "quote": "…", "at": place} | claim
            if form != "wikitext":
                told |= {"date": version}
                told["qualifiers"] = told["qualifiers"] | {"edition": version}
            lines.append(json.dumps(told).encode() + b"\n")
        yield Read(
            key=form + version, name=form, media_type="", place="", title=form + version,
            version=version, format=form, sha256=form + version, length=9, state="",
            claims=len(lines), lines=b"".join(lines), findings=(), fault=False,
        )  # fmt: skip


Folded = Callable[..., list[Spell]]


@pytest.fixture
def folded(tmp_path: Path) -> Folded:
    """Fold editions of a dataset, and what articles say besides, to the spells of one pair."""

    def run(editions: Editions, *, pair: str, articles: Editions | None = None) -> list[Spell]:
        for each in tmp_path.iterdir():
            each.unlink()
        with Ledger(tmp_path / "world") as ledger:
            for read in [*reads(editions, "dataset"), *reads(articles or {}, "wikitext")]:
                ledger.add(read, reader="", today="2025-11-24")
            ledger.settle(seen=(), today="2025-11-24", statuses=_statuses())
            return fold(ledger, pair=pair)

    return run


def listed(years: str, *, member_in: str) -> Editions:
    """Make editions: in all of ``years`` Poland has a list, in some it belongs to NATO."""
    held = set(member_in.split())
    return {
        year: [*OTHERS, *([member("POL", "NATO")] if year in held else [])]
        for year in years.split()
    }


def spans(spells: list[Spell]) -> list[tuple[str, str]]:
    return [(each.start, each.end if each.ended else "…") for each in spells]


def test_a_run_begins_after_the_last_edition_without_and_is_unsure_after_the_last_of_all(
    folded: Folded,
) -> None:
    editions = listed("1997 1998 1999 2000 2001", member_in="1999 2000 2001")
    (spell,) = folded(editions, pair="NATO|POL")
    assert (spell.start, spell.end, spell.grade) == ("[1998..1999]", "[2001..]", Grade.ONE_SIDE)
    assert len(spell.support) == 3


def test_a_run_that_ends_ends_by_the_first_edition_without(folded: Folded) -> None:
    editions = listed("1997 1998 1999 2000 2001", member_in="1997 1998")
    assert spans(folded(editions, pair="NATO|POL")) == [("[..1997]", "[1998..1999]")]


def test_one_edition_that_forgets_is_a_slip_and_two_are_none(folded: Folded) -> None:
    years = "1997 1998 1999 2000 2001 2002"
    slip = listed(years, member_in="1997 1998 2000 2001 2002")
    assert spans(folded(slip, pair="NATO|POL")) == [("[..1997]", "[2002..]")]
    gap = listed(years, member_in="1997 1998 2001 2002")
    assert spans(folded(gap, pair="NATO|POL")) == [
        ("[..1997]", "[1998..1999]"), ("[2000..2001]", "[2002..]"),
    ]  # fmt: skip


def test_an_edition_without_a_list_for_the_state_says_nothing(folded: Folded) -> None:
    editions = listed("1997 1999 2000", member_in="1999 2000")
    editions["1998"] = [member("FRA", "NATO"), member("ITA", "NATO")]
    (spell,) = folded(editions, pair="NATO|POL")
    assert spell.start == "[1997..1999]"


def test_an_organisation_that_is_listed_no_more_has_not_lost_its_members(folded: Folded) -> None:
    editions = listed("1997 1998", member_in="1997 1998")
    editions["1999"] = editions["2000"] = [member("POL", "OECD")]
    assert spans(folded(editions, pair="NATO|POL")) == [("[..1997]", "[1998..]")]


def test_a_list_that_shrinks_to_less_than_half_is_another_list(folded: Folded) -> None:
    editions = listed("1997 1998", member_in="1997 1998")
    editions["1999"] = [member("FRA", "NATO"), member("POL", "OECD")]
    assert spans(folded(editions, pair="NATO|POL")) == [("[..1997]", "[1998..]")]


def test_what_an_article_tells_goes_before_what_editions_let_one_guess(folded: Folded) -> None:
    said = {"1": [member("POL", "NATO") | {"start": "1999-03-12"}]}
    editions = listed("1998 1999 2000 2001", member_in="2000 2001")
    (spell,) = folded(editions, pair="NATO|POL", articles=said)
    # The list came a year late, which is no dissent; and nobody tells of an end.
    assert (spell.start, spell.ended, spell.dissent) == ("1999-03-12", False, ())
    assert len(spell.support) == 3


def test_an_edition_before_the_day_that_an_article_tells_dissents(folded: Folded) -> None:
    said = {"1": [member("POL", "NATO") | {"start": "2004-03-29"}]}
    editions = listed("1998 1999 2000 2001", member_in="2000 2001")
    (spell,) = folded(editions, pair="NATO|POL", articles=said)
    assert (spell.start, spell.grade) == ("2004-03-29", Grade.DISPUTED)
    assert spell.dissent == ("dataset2000.3", "dataset2001.3")


def test_a_mission_is_lacking_only_where_the_dataset_speaks_of_the_two(folded: Folded) -> None:
    embassy, legation = mission("FRA", "USA"), mission("FRA", "USA", "legation")
    other = mission("ITA", "USA")
    editions = {
        "1930": [legation], "1935": [legation], "1940": [embassy], "1950": [other],
        "1955": [other], "1960": [other], "1965": [embassy],
    }  # fmt: skip
    spells = folded(editions, pair="FRA|USA")
    assert [(each.what, each.start, each.end) for each in spells] == [
        ("embassy", "[1935..1940]", "[1940..]"),
        ("embassy", "[..1965]", "[1965..]"),
        ("legation", "[..1930]", "[1935..1940]"),
    ]


def test_a_few_years_of_silence_break_no_run_and_many_do(folded: Folded) -> None:
    embassy, other = mission("FRA", "USA"), mission("ITA", "USA")
    few = {"2017": [embassy], "2018": [other], "2020": [other], "2021": [embassy]}
    assert spans(folded(few, pair="FRA|USA")) == [("[..2017]", "[2021..]")]
    many = {"2016": [embassy], "2018": [other], "2020": [other], "2021": [embassy]}
    assert spans(folded(many, pair="FRA|USA")) == [
        ("[..2016]", "[2016..]"), ("[..2021]", "[2021..]"),
    ]  # fmt: skip


def test_no_mission_is_an_end(folded: Folded) -> None:
    none = mission("FRA", "USA", status="", modality="denied")
    editions = {"1930": [mission("FRA", "USA")], "1935": [none], "1940": [none]}
    assert spans(folded(editions, pair="FRA|USA")) == [("[..1930]", "[1930..1935]")]


def test_a_later_snapshot_records_later_and_opens_nothing(folded: Folded) -> None:
    both, later = mission("ITA", "USA"), mission("FRA", "USA")
    snapshots = {
        "1": [both | {"date": "2020-10-10"}],
        "2": [both | {"date": "2022-11-16"}, later | {"date": "2022-11-16"}],
    }
    (spell,) = folded({}, pair="FRA|USA", articles=snapshots)
    assert (spell.start, spell.start_first, spell.ended) == ("", LONG_AGO, False)


@settings(deadline=None, max_examples=8, suppress_health_check=list(HealthCheck))
@given(st.sets(st.integers(1990, 2004)), st.permutations(range(1990, 2005)))
def test_no_edition_that_lists_a_member_lies_outside_its_spells(
    folded: Folded, held: set[int], order: list[int]
) -> None:
    editions = listed(" ".join(map(str, order)), member_in=" ".join(map(str, held)))
    spells = folded(editions, pair="NATO|POL")
    assert sum(len(each.support) for each in spells) == len(held)
    for one, other in itertools.pairwise(spells):
        assert one.end_last <= other.start_last


def test_what_both_sides_say_without_a_date_counts_beside_a_date_of_a_dataset(
    tmp_path: Path,
) -> None:
    def article(state: str, claim: Claim) -> Read:
        line = json.dumps({"id": state, "quote": "…", "at": 0} | claim).encode() + b"\n"
        return Read(
            key=state, name=state, media_type="", place="", title=state, version="",
            format="wikitext", sha256=state, length=9, state=state, claims=1, lines=line,
            findings=(), fault=False,
        )  # fmt: skip

    with Ledger(tmp_path / "both") as ledger:
        for state in ("FRA", "USA"):
            ledger.add(article(state, mission("FRA", "USA")), reader="", today="2025-11-24")
        dated = mission("FRA", "USA", date="2022-11-16")
        ledger.add(article("", dated), reader="", today="2025-11-24")
        ledger.settle(seen=(), today="2025-11-24", statuses=_statuses())
        (spell,) = fold(ledger, pair="FRA|USA")
    assert spell.grade is Grade.BOTH_SIDES
    assert len(spell.support) == 3

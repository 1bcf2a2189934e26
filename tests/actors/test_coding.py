import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.actors import SYSTEMS, Actor, actors, code, coded
from comity.actors.registry import rows


@pytest.mark.parametrize(
    ("identity", "system", "on", "value"),
    [
        ("AZE", "iso2", "", "AZ"),
        ("AZE", "m49", "", "031"),
        ("AZE", "cow", "", "373"),
        ("AZE", "cow", "1985", ""),
        ("SUHH", "cow", "1985", "365"),
        ("RUS", "gw", "1900", "365"),
        ("DEU", "cow", "1960", "260"),
        ("DDDE", "cow", "1960", "265"),
        ("SRB", "cow", "2010", "345"),
        ("CSXX", "cow", "2000", "345"),
        ("CSHH", "iso4", "", "CSHH"),
        ("United Nations", "qid", "", "Q1065"),
        ("AZE", "postal", "", ""),
    ],
)
def test_a_code_is_that_of_the_day(identity: str, system: str, on: str, value: str) -> None:
    assert code(identity, system, on) == value


@pytest.mark.parametrize(
    ("system", "value", "on", "identity"),
    [
        ("cow", "345", "1950", "YUCS"),
        ("cow", "345", "2020", "SRB"),
        ("cow", "345", "", "SRB"),
        ("cow", "640", "1850", "Ottoman Empire"),
        ("gw", "260", "1960", "DEU"),
        ("iso3", "XKX", "", "XKX"),
        ("qid", "Q227", "", "AZE"),
    ],
)
def test_a_code_means_who_bore_it_on_the_day(
    system: str, value: str, on: str, identity: str
) -> None:
    found = coded(system, value, on)
    assert found is not None
    assert found.id == identity


@pytest.mark.parametrize(("system", "value"), [("cow", "9999"), ("postal", "AZ"), ("iso2", "??")])
def test_a_code_that_nobody_bears_means_nobody(system: str, value: str) -> None:
    assert coded(system, value) is None


@given(st.sampled_from(actors()), st.sampled_from([each for each in SYSTEMS if each != "cow"]))
def test_a_lasting_actor_is_found_by_its_code(each: Actor, system: str) -> None:
    value = code(each.id, system)
    if value and not each.end and system != "gw":
        assert coded(system, value) == each


@pytest.mark.parametrize("system", ["cow", "gw"])
def test_law_a_code_means_one_state_on_any_day(system: str) -> None:
    borne: dict[str, list[tuple[str, str]]] = {}
    for _, its, value, since, until in rows("codes"):
        if its == system:
            borne.setdefault(value, []).append((since.strip("."), until or "9999-12-31"))
    for value, spells in borne.items():
        for (_, until), (since, _) in itertools.pairwise(sorted(spells)):
            assert until < since, (value, until, since)


@pytest.mark.parametrize(
    ("system", "value", "on", "identity"),
    [
        ("cow", "255", "1944-01-01", "DEU"), ("cow", "255", "1960-01-01", None),
        ("cow", "260", "1960-01-01", "DEU"), ("cow", "265", "1960-01-01", "DDDE"),
        ("cow", "265", "1990-10-02", "DDDE"), ("cow", "265", "1990-10-03", None),
        ("cow", "345", "1992-04-26", "YUCS"), ("cow", "345", "1992-04-27", "CSXX"),
        ("gw", "345", "2006-06-04", "CSXX"), ("gw", "340", "2006-06-05", "SRB"),
        ("cow", "816", "1970-01-01", "VDVN"), ("cow", "816", "1980-01-01", "VNM"),
        ("cow", "678", "1980-01-01", "North Yemen"), ("cow", "679", "1991-01-01", "YEM"),
        ("cow", "731", "1960-01-01", "PRK"), ("cow", "732", "1960-01-01", "KOR"),
    ],
)  # fmt: skip
def test_who_bears_a_code_that_passed_on(
    system: str, value: str, on: str, identity: str | None
) -> None:
    found = coded(system, value, on)
    assert (found and found.id) == identity

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.actors import SYSTEMS, Actor, actors, code, coded


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

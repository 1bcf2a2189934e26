import pytest

from comity.actors import capital, city, is_capital
from comity.errors import UnknownActorError


@pytest.mark.parametrize(
    ("name", "state", "meant"),
    [
        ("Baku", "", "AZE"),
        ("chisinau", "", "MDA"),
        ("Washington, D.C.", "", "USA"),
        ("Boston, Massachusetts", "", "USA"),
        ("Hong Kong", "", "HKG"),
        ("Brest", "", "FRA"),
        ("Brest", "BLR", "BLR"),
        ("Brest", "POL", "FRA"),
        ("Atlantis", "", ""),
        ("Atlantis", "GRC", ""),
    ],
)
def test_a_city_lies_in_somebody_s_territory(name: str, state: str, meant: str) -> None:
    assert city(name, state) == meant


@pytest.mark.parametrize(
    ("identity", "on", "name"),
    [
        ("AZE", "", "Baku"),
        ("KAZ", "1995-06-01", "Almaty"),
        ("KAZ", "2020", "Astana"),
        ("DEU", "1970", "Bonn"),
        ("BRA", "1950", "Rio de Janeiro"),
        ("PAK", "1950", "Karachi"),
        ("SUHH", "", "Moscow"),
        ("United Nations", "", ""),
    ],
)
def test_a_capital_is_that_of_the_day(identity: str, on: str, name: str) -> None:
    assert capital(identity, on) == name


def test_nobody_has_no_capital() -> None:
    with pytest.raises(UnknownActorError):
        capital("Atlantis")


def test_a_capital_goes_without_its_district_too() -> None:
    assert is_capital("Washington", "USA")
    assert is_capital("Washington D.C.", "USA")
    assert not is_capital("Boston", "USA")

"""Organisations that a document shortens itself."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]


def named(page: Reading) -> list[tuple[str, str]]:
    return [(page.plain[each.start : each.end], each.id) for each in page.mentions]


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("The International Whaling Commission (IWC) is old. Fiji left the IWC.", ["IWC"]),
        ("Fiji left the IWC. The International Whaling Commission (IWC) is old.", []),
        ("The International Whaling Commission (IWC) is old. The IWCX and A-IWC are not.", []),
        ("The International Whaling Commission (QQQ) is old. Fiji left the QQQ.", []),
        ("The man (IWC) is old. Fiji left the IWC.", []),
    ],
)
def test_an_abbreviation_given_beside_a_name_is_that_name_from_there_on(
    reading: Reader, words: str, short: list[str]
) -> None:
    meant = [name for name, whose in named(reading(words)) if name == "IWC"]
    assert meant == short


def test_an_abbreviation_that_everybody_knows_stays_whose_it_is(reading: Reader) -> None:
    page = reading("The National Assembly of Trees Overseas (NATO) grew. Fiji joined NATO.")
    assert named(page)[-1] == ("NATO", "NATO")

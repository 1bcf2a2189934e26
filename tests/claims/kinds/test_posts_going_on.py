"""Where posts are, in lists that go on, and posts that are told of by other words than theirs."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.accreditation import ACCREDITATION
from comity.claims.kinds.mission import MISSION

Reader = Callable[[str], Reading]


def cities(page: Reading, kind: str) -> set[str]:
    return {
        str(each.qualifiers["city"])
        for each in MISSION.find(page)
        if each.qualifiers["type"] == kind and "city" in each.qualifiers
    }


def found(page: Reading) -> list[Claim]:
    return list(MISSION.find(page))


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        (
            "Chad has consulates in [[Oxamarca]], [[Cusco ]], [[Vilcapampa]] and [[Yanahuara]].",
            "consulate",
            {"Oxamarca", "Cusco", "Vilcapampa", "Yanahuara"},
        ),
        (
            "Chad has consulates in [[Osaka]], [[Fuchimoto City]] and (in) Nagoya.",
            "consulate",
            {"Osaka", "Fuchimoto City"},
        ),
        (
            "Chad has two honorary consuls in Peru, one in Arequipa, High Land and one in Cusco.",
            "honorary consulate",
            {"Arequipa", "Cusco"},
        ),
        (
            "Chad has consulates in the Dutch cities of Rotterdam and Utrecht.",
            "consulate",
            {"Rotterdam", "Utrecht"},
        ),
        (
            "Chad has consulates in [[Rotterdam]], [['s-Gravenzande]] and [[Curaçao]].",
            "consulate",
            {"Rotterdam", "'s-Gravenzande", "Curaçao"},
        ),
    ],
)
def test_a_list_of_cities_goes_on_over_those_that_nobody_knows(
    reading: Reader, words: str, kind: str, expected: set[str]
) -> None:
    assert cities(reading(words), kind) == expected


def test_a_clause_behind_a_list_is_none_of_its_cities(reading: Reader) -> None:
    page = reading("Chad has consulates in Lyon and Nice, Foreign Minister Roux said.")
    assert cities(page, "consulate") == {"Lyon", "Nice"}


def test_a_city_goes_by_the_name_that_its_link_gives(reading: Reader) -> None:
    (claim,) = found(reading("Chad has a consulate-general in [[New York City|New York]]."))
    assert claim.qualifiers["city"] == "New York City"


def test_a_post_is_told_by_where_its_holder_sits(reading: Reader) -> None:
    (claim,) = found(reading("From 1931 the Chadian consul had his seat in Lima."))
    assert (claim.subject, claim.object, claim.start) == ("TCD", "PER", "1931")
    assert claim.qualifiers == {"type": "consulate", "city": "Lima"}


def test_no_post_is_told_of_a_seat_that_is_only_planned(reading: Reader) -> None:
    assert not found(reading("The Chadian consul will have his seat in Lima."))


def test_a_post_of_the_same_type_needs_no_name(reading: Reader) -> None:
    first, second = found(
        reading("Chad opened an embassy in Lima in 1990 and Peru opened its own in Niamey.")
    )
    assert (first.qualifiers["type"], second.qualifiers["type"]) == ("embassy", "embassy")
    assert (second.subject, second.object) == ("PER", "NER")


def test_nothing_is_told_where_no_post_was_named(reading: Reader) -> None:
    assert not found(reading("Chad opened a bank in Lima and Peru opened its own in Niamey."))


def test_a_post_is_opened_so_many_years_after_the_date_before(reading: Reader) -> None:
    words = "Chad sent a minister in 1971 and three years later Chad opened an embassy in Lima."
    (claim,) = found(reading(words))
    assert claim.start == "1974"


def test_the_date_may_stand_behind_words_that_are_put_in(reading: Reader) -> None:
    (claim,) = found(reading("Chad closed its embassy in Lima, to save some money, in 1994."))
    assert (claim.status, claim.end) == ("closed", "1994")


def test_the_post_that_others_are_served_from_has_not_the_date_of_that(reading: Reader) -> None:
    words = "Chad is represented in Peru by its embassy in Quito (since 1997)."
    (post,) = found(reading(words))
    (service,) = ACCREDITATION.find(reading(words))
    assert (post.start, service.start) == ("", "1997")


def test_each_post_has_the_date_in_brackets_behind_it(reading: Reader) -> None:
    words = (
        "Chad is represented in Peru by its embassy in Quito (since 1997) and a consulate in "
        "Lima (since 1995)."
    )
    assert [each.start for each in found(reading(words)) if each.object == "PER"] == ["1995"]


def test_one_may_be_accredited_to_an_embassy(reading: Reader) -> None:
    words = "== Peru ==\nAzerbaijan is accredited to the embassy in Quito."
    (claim,) = ACCREDITATION.find(reading(words))
    assert claim.qualifiers == {"city": "Quito", "seat": "ECU"}

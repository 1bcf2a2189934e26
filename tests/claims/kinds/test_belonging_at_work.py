"""Memberships told by founding a body with others, working through it, chairing it, voting."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[str]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "In 1971, Fiji formed what is now the Pacific Alliance along with Chile and Peru.",
            {
                "FJI Pacific Alliance founder 1971",
                "CHL Pacific Alliance founder 1971",
                "PER Pacific Alliance founder 1971",
            },
        ),
        (
            "It grew out of the Andean Community, formed together with Chile and Peru.",
            {"CHL Andean Community founder", "PER Andean Community founder"},
        ),
        (
            "Fiji fosters regional cooperation through the Pacific Islands Forum.",
            {"FJI Pacific Islands Forum member"},
        ),
        (
            "Fiji works through groups like the Pacific Islands Forum and mostly through NATO.",
            {"FJI Pacific Islands Forum member", "FJI NATO member"},
        ),
        (
            "Fiji chaired the Non-Aligned Movement in 1990.",
            {"FJI Non-Aligned Movement chair 1990/1990"},
        ),
        (
            "Chadian voters rejected joining the Arab League.",
            {"TCD Arab League member denied"},
        ),
        (
            "Chadians voted in favour of membership in the Arab League.",
            {"TCD Arab League member intended"},
        ),
        (
            "Malta is a member of the European Union and Serbia is a candidate.",
            {"MLT European Union member", "SRB European Union candidate"},
        ),
        (
            "The Union of Arab States was small. Fiji founded the Arab League. Chad left in 1976.",
            {"FJI Arab League founder", "TCD Arab League member 1976 denied"},
        ),
        (
            "Fiji takes part in the Arab League for its trade; the Andean Community; and NATO.",
            {"FJI Arab League member", "FJI Andean Community member", "FJI NATO member"},
        ),
        (
            "Fiji joined the multinational Partnership for Reefs and Fisheries.",
            {"FJI Partnership for Reefs and Fisheries member"},
        ),
    ],
)
def test_what_is_done_in_a_body_tells_who_belongs_to_it(
    reading: Reader, memberships: Teller, words: str, expected: set[str]
) -> None:
    assert set(memberships(reading(words))) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Fiji may foster cooperation through the Pacific Islands Forum.",
        "Fiji trades with Chad through the European Union.",
        "Fiji established NATO ties with Chad.",
        "Fiji chaired the Arab League talks in 1990.",
        "Cuba asked Fiji when it chaired the Arab League.",
        "Serbia is a candidate.",
        "Fijian shops rejected the Arab League stamps.",
    ],
)
def test_who_does_none_of_it_belongs_to_nothing(
    reading: Reader, memberships: Teller, words: str
) -> None:
    assert not memberships(reading(words))

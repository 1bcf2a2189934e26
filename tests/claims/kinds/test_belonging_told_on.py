"""Memberships that go on from another clause, or that others speak for."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Memberships = Callable[[Reading], list[str]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Azerbaijan joined NATO in 1990, left the Arab League in 1992.",
            [
                "AZE NATO member 1990",
                "AZE Arab League member 1992 denied",
            ],
        ),
        (
            "Nominally, Azerbaijan is shy, and is non-permanent member of the Arab League.",
            ["AZE Arab League member"],
        ),
        (
            "Azerbaijan acceded to several rights instruments such as NATO and the Arab League.",
            ["AZE NATO member", "AZE Arab League member"],
        ),
        (
            "Azerbaijan belongs to NATO, and the recently formed Arab League.",
            ["AZE NATO member", "AZE Arab League member"],
        ),
        (
            "Italy hailed Peru's bid to join NATO, which led to membership in May 1999.",
            ["PER NATO member intended", "PER NATO member 1999-05"],
        ),
        (
            "Italy was a supporter of Peruvian NATO membership.",
            ["PER NATO member intended"],
        ),
        (
            "The neighbouring country of Chad is a member of the Arab League.",
            ["TCD Arab League member"],
        ),
        ("Italy spoke of Peruvian NATO membership talks.", []),
        ("Italy was told of a Peruvian NATO lunch.", []),
    ],
)
def test_a_clause_goes_on_about_who_belongs(
    reading: Reader, memberships: Memberships, words: str, expected: list[str]
) -> None:
    assert memberships(reading(f"== Bodies ==\n{words}")) == expected

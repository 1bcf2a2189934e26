"""Memberships by what a body does, by "the organisation", and by verbs in any frame."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[str]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("NATO admitted Cuba in 1990.", ["CUB NATO member 1990"]),
        ("NATO granted Cuba observer status in 1990.", ["CUB NATO observer 1990"]),
        ("NATO counts Cuba among its founding members.", ["CUB NATO founder"]),
        ("NATO suspended Cuba in 1990.", ["CUB NATO member 1990 denied"]),
        ("Membership of NATO was granted to Cuba in 1990.", ["CUB NATO member 1990"]),
        ("NATO granted Cuba a loan in 1990.", []),
        ("NATO admitted that Cuba was right.", []),
        ("NATO suspended Cuba's loan in 1990.", []),
        ("NATO met. Cuba joined the organisation in 1990.", ["CUB NATO member 1990"]),
        ("NATO met. Cuba was expelled from the bloc in 1990.", ["CUB NATO member 1990 denied"]),
        ("When NATO grew, Cuba applied to join the alliance.", ["CUB NATO member intended"]),
        ("Cuba joined the union of bakers in 1990.", []),
        ("Cuba gave up its membership of NATO in 1990.", ["CUB NATO member 1990 denied"]),
        ("Cuba walked out of NATO in 1990.", ["CUB NATO member 1990 denied"]),
        ("Cuba walked out of the NATO summit in 1990.", []),
        ("Cuba was admitted in 1990 to NATO.", ["CUB NATO member 1990"]),
        ("Cuba took up membership in NATO in 1990.", ["CUB NATO member 1990"]),
        ("Cuba sits on the board of NATO.", ["CUB NATO member"]),
        ("Cuba was instrumental in founding NATO.", ["CUB NATO founder"]),
        ("Cuba, which exports sugar, joined NATO in 1990.", ["CUB NATO member 1990"]),
        ("Cuba was asked whether it would join NATO.", []),
    ],
)  # fmt: skip
def test_memberships_are_told_from_either_side(
    words: str, expected: list[str], reading: Reader, memberships: Teller
) -> None:
    assert memberships(reading(words)) == expected

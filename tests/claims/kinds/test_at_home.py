"""What happens within a state, and to bodies: elections, coups, foundings, the end of a land."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


def _told(reading: Reading) -> list[tuple[str, str, str]]:
    return [
        (" ".join(each.parties), each.date or f"{each.start}/{each.end}", each.quote)
        for each in EVENT.find(reading)
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("It was shunned because of the 1993 coup.", ("AZE", "1993", "1993 coup")),
        ("Trade rose after the 2003 Fijian election.", ("FJI", "2003", "2003 Fijian election")),
        ("It was welcome after the 2003 election.", ("AZE", "2003", "2003 election")),
        (
            "Ties froze, but trade rose with the installation of a civilian government in 1994.",
            ("AZE", "1994", "installation of a civilian government in 1994"),
        ),
        (
            "All cheered the restoration of the democratically elected king of Fiji in 1994.",
            ("FJI", "1994", "restoration of the democratically elected king of Fiji in 1994"),
        ),
        (
            "Traders bore the embargo on Fiji between 1990 and 1993 well.",
            ("FJI", "1990/1993", "embargo on Fiji between 1990 and 1993"),
        ),
        (
            "All deplored the sinking of the Maipo in Suva in May 1985 by Cuba.",
            ("CUB FJI", "1985-05", "sinking of the Maipo in Suva in May 1985 by Cuba"),
        ),
        (
            "President Ana Rojas's disputed re-election in Fiji in 2003 was no surprise.",
            ("FJI", "2003", "President Ana Rojas's disputed re-election in Fiji in 2003"),
        ),
    ],
)
def test_what_happens_at_home_has_one_party(
    reading: Reader, words: str, told: tuple[str, str, str]
) -> None:
    assert _told(reading(words)) == [told]


@pytest.mark.parametrize(
    "words",
    [
        "Chad froze trade after the 1993 coup.",  # whose coup it was is not told
        "=== Chad ===\nTrade was up after the 1993 coup.",
        "All read The Transformation of Fiji 1763–1848.",
        "All praised the adoption of the rules in 1994.",
    ],
)
def test_what_may_be_of_another_is_left_out(reading: Reader, words: str) -> None:
    assert not _told(reading(words))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "It is a member of NATO, which was founded in 1949.",
            ("NATO", "1949", "NATO, which was founded in 1949"),
        ),
        (
            "Peru had no seat in the United Nations when it was founded in 1945.",
            ("United Nations", "1945", "the United Nations when it was founded in 1945"),
        ),
        (
            "Peru hailed the African Union (AU), founded in 2002.",
            ("African Union", "2002", "the African Union (AU), founded in 2002"),
        ),
        (
            "Peru has backed the African Union since the organisation's creation in 2002.",
            (
                "African Union",
                "2002",
                "the African Union since the organisation's creation in 2002",
            ),
        ),
        (
            "Peru was in NATO from its founding to its final dissolution in 1993.",
            ("NATO", "1993", "NATO from its founding to its final dissolution in 1993"),
        ),
    ],
)
def test_a_body_is_founded_on_a_date(
    reading: Reader, words: str, told: tuple[str, str, str]
) -> None:
    assert told in _told(reading(words))


@pytest.mark.parametrize(
    "words",
    [
        "It left NATO when its embassy was founded in 1949.",
        "NATO founded a school in 1949.",
        "It is a member of NATO and the African Union, which were founded in 1949 and 2002.",
    ],
)
def test_what_else_is_founded_is_of_no_body(reading: Reader, words: str) -> None:
    assert not [each for each in EVENT.find(reading(words)) if each.rule == "founding"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "=== Chad ===\nBoth were realms (until Chad became a republic in 1994).",
            ("TCD", "1994", "Chad became a republic in 1994"),
        ),
        (
            "=== Chad ===\nBy then the Soviet Union had only just collapsed (in 1991).",
            ("SUHH", "1991", "the Soviet Union had only just collapsed (in 1991)"),
        ),
        (
            "Ties were restored in 1991 as its friend, the Soviet Union, collapsed.",
            ("SUHH", "1991", "1991 as its friend, the Soviet Union, collapsed"),
        ),
        (
            "It sent men to the force which restored the elected government of Fiji in May 1994.",
            ("FJI", "1994-05", "restored the elected government of Fiji in May 1994"),
        ),
    ],
)
def test_a_state_changes_by_itself_or_by_whomever(
    reading: Reader, words: str, told: tuple[str, str, str]
) -> None:
    assert told in _told(reading(words))


@pytest.mark.parametrize(
    "words",
    [
        "=== Chad ===\nChad became a monarchy, Fiji took note of it in 1910.",
        "=== Chad ===\nChad dissolved its parliament in 1994.",
        "=== Chad ===\nIts men restored the palace of Fiji in 1994.",
    ],
)
def test_what_is_done_with_a_thing_changes_no_state(reading: Reader, words: str) -> None:
    assert not [each for each in EVENT.find(reading(words)) if "fate" in each.rule]

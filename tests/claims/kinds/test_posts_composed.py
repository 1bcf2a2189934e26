"""Posts and accreditations by verbs, predicates and frames that combine with one another."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.mission import MISSION

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Peru staffs a consulate in Oslo.", ("PER", "NOR", "consulate", "Oslo", "open")),
        ("Peru withdrew its legation in Oslo in 1947.",
         ("PER", "NOR", "legation", "Oslo", "closed")),
        ("Peru used to have an embassy in Oslo.", ("PER", "NOR", "embassy", "Oslo", "closed")),
        ("In Norway, Peru keeps a consulate, located in Oslo.",
         ("PER", "NOR", "consulate", "Oslo", "open")),
        ("Norway trades with Peru, which opened a consulate there in 1990.",
         ("PER", "NOR", "consulate", "", "open")),
        ("He flew to Norway, where Peru maintains an embassy.",
         ("PER", "NOR", "embassy", "", "open")),
        ("Peru's embassy has its offices in Oslo.", ("PER", "NOR", "embassy", "Oslo", "open")),
        ("There has long been a Peruvian embassy in Oslo.",
         ("PER", "NOR", "embassy", "Oslo", "open")),
        ("There was a Peruvian embassy in Oslo.", ("PER", "NOR", "embassy", "Oslo", "closed")),
        ("Oslo hosts the embassies of Peru and Chile.",
         ("PER", "NOR", "embassy", "Oslo", "open")),
        ("An embassy in Oslo is maintained by Peru.", ("PER", "NOR", "embassy", "Oslo", "open")),
        ("Peru is the only country with a resident embassy in Oslo.",
         ("PER", "NOR", "embassy", "Oslo", "open")),
        ("Peru announced the opening of an embassy in Oslo.",
         ("PER", "NOR", "embassy", "Oslo", "planned")),
        ("Peru, which exports tin, opened an embassy in Oslo.",
         ("PER", "NOR", "embassy", "Oslo", "open")),
        ("Peru sheltered two men at its embassy in Oslo.",
         ("PER", "NOR", "embassy", "Oslo", "open")),
        ("Peru's minister opened the country's consulate in Oslo.",
         ("PER", "NOR", "consulate", "Oslo", "open")),
    ],
)  # fmt: skip
def test_posts_are_told_by_any_verb_in_any_frame(
    words: str, expected: tuple[str, ...], reading: Reader, posts_told: Teller
) -> None:
    assert expected in [each[:5] for each in posts_told(reading(words))]


@pytest.mark.parametrize(
    "words",
    [
        "Peru's embassy in Oslo has responsibility for Iceland.",
        "The Peruvian ambassador in Oslo looks after Peruvian interests in Iceland.",
        "The Peruvian ambassador to Norway, resident in Oslo, also covers Iceland.",
        "Its embassy in Oslo doubles as embassy to Iceland.",
        "Iceland falls under the jurisdiction of the Peruvian embassy in Oslo.",
        "Peru recognises Iceland, which is covered by the Peruvian embassy in Oslo.",
        "Peru's interests in Iceland are looked after by the Peruvian embassy in Oslo.",
        "From its embassy in Oslo, Peru also covers Iceland.",
        "Peru has accredited its ambassador in Oslo to Iceland.",
        "Peru deals with Iceland through its embassy in Oslo.",
        "Peru has no embassy and is represented in Iceland by its embassy in Oslo.",
    ],
)
def test_whom_a_post_elsewhere_serves_is_told_from_either_side(
    words: str, reading: Reader, posts_told: Teller
) -> None:
    sender = "AZE" if words.startswith("Its") else "PER"
    served = (sender, "ISL", "accreditation", "Oslo NOR")
    assert served in [each[:4] for each in posts_told(reading(words))]


@pytest.mark.parametrize(
    "words",
    [
        "Norway, which is covered by snow, is larger than Peru.",
        "The Peruvian ambassador in Oslo represents Peru in the world of fashion.",
        "The Peruvian ambassador to Norway serves tea to Sweden.",
        "Norway hosts embassies of goodwill.",
        "Peru evacuated its citizens from the embassy in Oslo.",
        "Peru withdrew its ambassador from the embassy in Oslo.",
        "Peru unveiled a plan for an embassy in Oslo.",
        "Peru manages a company that sells embassy furniture in Oslo.",
    ],
)
def test_the_same_words_of_something_else_tell_of_no_post(
    words: str, reading: Reader, posts_told: Teller
) -> None:
    assert posts_told(reading(words)) == []


def test_what_is_only_asked_is_no_plan(reading: Reader) -> None:
    page = reading("Peru was asked whether it would open an embassy in Oslo.")
    assert {each.modality for each in MISSION.find(page)} == {"unreal"}

"""Deeds between two by any verb, noun or role, in whatever frame they are told."""

import pytest

import comity


def told(sentence: str, state: str = "Peru") -> list[tuple[str, ...]]:
    """Return whom the partnerships of a sentence are between, who gives first."""
    read = comity.read(f"{sentence}\n", title=f"Foreign relations of {state}", jobs=1)
    kept = [each for each in read.claims if each["kind"] == "partnership"]
    return [tuple(each.get("parties") or (each["subject"], each["object"])) for each in kept]


@pytest.mark.parametrize(
    ("sentence", "whom"),
    [
        ("In 1987, Peru donated forty tractors to Kenya.", ("PER", "KEN")),
        ("Peru has long supplied Kenya with diesel generators.", ("PER", "KEN")),
        ("Forty tractors were donated to Kenya by Peru in 1993.", ("PER", "KEN")),
        ("The Kenyan army was equipped by Peru in 1993.", ("PER", "KEN")),
        ("A polytechnic in Kenya was built by Peru in 1993.", ("PER", "KEN")),
        ("After sending medical teams to Kenya, Peru reopened its consulate.", ("PER", "KEN")),
        ("Peru responded to the crisis by bankrolling Kenya.", ("PER", "KEN")),
        ("President Karel Dovani of Peru funded a hospital in Kenya.", ("PER", "KEN")),
        ("Peru built a fishing harbour for Kenya throughout the 1980s.", ("PER", "KEN")),
        ("Peru's shipment of rice to Kenya began in 1985.", ("PER", "KEN")),
        ("The 2000s saw Peruvian modernisation of Kenya's air force.", ("PER", "KEN")),
        ("The decade saw Peruvian imports from Kenya.", ("KEN", "PER")),
        ("Kenya has partnered with Peru on renewable energy.", ("KEN", "PER")),
        ("As a close ally of Kenya, Peru opened a consulate in 1988.", ("KEN", "PER")),
        ("Kenya found a patron in Peru.", ("PER", "KEN")),
        ("Peru is a customer of Kenya.", ("KEN", "PER")),
        ("The accord brought about strong links between Peru and Kenya.", ("KEN", "PER")),
    ],
)
def test_a_deed_is_told_of_those_it_is_between(sentence: str, whom: tuple[str, str]) -> None:
    assert told(sentence) == [whom]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru handed over a protest note to Kenya.",
        "Peru shares a river with Kenya.",
        "Peru exchanged prisoners with Kenya.",
        "Peru gave Kenya an ultimatum in 1914.",
        "After sending a delegation to Kenya, Peru reopened its consulate.",
        "Land was transferred to Kenya by Peru in 1893.",
        "Peru set up a fund to build a road in Kenya.",
        "Peru has a trade surplus with Kenya.",
        "Peru's training of rebels in Kenya began in 1985.",
        "Peru cancelled a concert in Kenya.",
        "Peru protected its citizens in Kenya.",
        "Peru traded barbs with Kenya.",
        "Peru engaged in a naval battle with Kenya.",
        "Peru's support in Kenya was low.",
        "Kenya never found a patron in Peru.",
    ],
)
def test_what_is_no_help_tells_of_no_partnership(sentence: str) -> None:
    assert told(sentence) == []


def test_two_deeds_in_words_apart_are_two() -> None:
    sentence = "Peru has close ties with Kenya, and in 1993 Peru donated forty tractors to Kenya."
    assert len(told(sentence)) == len("ab")

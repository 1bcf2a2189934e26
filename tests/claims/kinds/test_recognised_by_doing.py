"""Recognitions in any verb for it, told by gerunds, by rulers and by nouns."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.recognition import RECOGNITION

Reader = Callable[[str], Reading]


def told(reading: Reading) -> list[str]:
    """Return what is told of who recognises whom, how and when."""
    return [
        f"{each.subject} {each.object} {each.status} {each.date}".strip()
        for each in RECOGNITION.find(reading)
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Kenneth Kaunda recognised Kosovo in 2009.", "ZMB XKX recognised 2009"),
        ("Kaunda's friend recognised Kosovo in 2009.", ""),
        ("The government of Kenneth Kaunda retracted its recognition of Kosovo in 2009.",
         "ZMB XKX withdrawn 2009"),
        ("Fiji recognised Taiwan in 1990. Fiji's diplomatic recognition reverted to China in 1999.",
         "FJI TWN recognised 1990, FJI TWN withdrawn 1999, FJI CHN recognised 1999"),
        ("Fiji recognised Taiwan in 1990. It switched this recognition to China in 1999.",
         "FJI TWN recognised 1990, FJI TWN withdrawn 1999, FJI CHN recognised 1999"),
        ("Kosovo has been recognised by neither Fiji nor Chad.",
         "FJI XKX not_recognised, TCD XKX not_recognised"),
        ("Recognition of Kosovo came from Fiji in 2009.", "FJI XKX recognised 2009"),
        ("The first country to recognise Kosovo was Fiji.", "FJI XKX recognised"),
        ("Fiji conferred recognition on Kosovo in 2009.", "FJI XKX recognised 2009"),
        ("Fiji was the first to proclaim its recognition of Kosovo.", "FJI XKX recognised"),
        ("After granting recognition to Kosovo in 2009, Fiji sent an envoy.",
         "FJI XKX recognised 2009"),
        ("Fiji angered Serbia by recognising Kosovo in 2009.", "FJI XKX recognised 2009"),
        ("Fiji sent a ship, recognising Kosovo in 2009.", "FJI XKX recognised 2009"),
        ("The president of Fiji recognised Kosovo in 2009.", "FJI XKX recognised 2009"),
        ("Fiji acknowledged the independence of Kosovo in 2009.", "FJI XKX recognised 2009"),
        ("In a note dated 3 May 2009, Fiji recognised Kosovo.", "FJI XKX recognised 2009-05-03"),
        ("Fiji withheld recognition from Kosovo.", "FJI XKX not_recognised"),
        ("Fiji neither recognises Kosovo nor trades with it.", "FJI XKX not_recognised"),
        ("Kosovo remains unrecognised by Fiji.", "FJI XKX not_recognised"),
        ("Fiji's refusal to recognise Kosovo angered many.", "FJI XKX not_recognised"),
        ("In 2019, Fiji terminated its recognition of Kosovo.", "FJI XKX withdrawn 2019"),
        ("After withdrawing its recognition of Kosovo in 2019, Fiji left.",
         "FJI XKX withdrawn 2019"),
        ("Fiji's withdrawal of recognition from Kosovo in 2019 was sudden.",
         "FJI XKX withdrawn 2019"),
    ],
)  # fmt: skip
def test_one_recognises_another_in_any_words_for_it(reading: Reader, words: str, said: str) -> None:
    assert ", ".join(told(reading(words))) == said


def test_two_who_agree_on_it_recognise_each_other(reading: Reader) -> None:
    assert told(reading("Fiji and Kosovo agreed on mutual recognition in 2009.")) == [
        "FJI XKX recognised 2009",
        "XKX FJI recognised 2009",
    ]


def test_a_switch_takes_from_one_what_it_gives_another(reading: Reader) -> None:
    assert told(
        reading("Fiji's switch of recognition from Taipei to Beijing in 1975 was sudden.")
    ) == [
        "FJI TWN withdrawn 1975",
        "FJI CHN recognised 1975",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Fiji acknowledged the receipt of a note of Kosovo.",
        "The president of Fiji recognised the need for trade with Kosovo.",
        "After recognising its mistake, Fiji thanked Kosovo.",
        "Fiji thanked Kosovo, recognising the work of its nurses.",
        "Fiji agreed on mutual recognition of diplomas with Kosovo.",
        "Fiji conferred an order in recognition of Kosovo's envoy.",
        "Fiji refused recognition to an envoy of Kosovo.",
    ],
)
def test_what_is_no_recognition_of_a_state(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []

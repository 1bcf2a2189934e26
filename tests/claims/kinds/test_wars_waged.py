"""Wars told by whoever wages them, by their end, and by what they are called."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.conflict import CONFLICT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str, str, str]]:
    return [(" ".join(c.parties), c.status, c.start, c.end) for c in CONFLICT.find(page)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Chad waged a long border war with Peru.", [("PER TCD", "war", "", "")]),
        ("Chad is engaged in an armed conflict with Peru.", [("PER TCD", "", "", "")]),
        ("Chad waged a short war with neighbouring Peru.", [("PER TCD", "war", "", "")]),
        (
            "It had woes, including armed conflicts with Peru and a war with its neighbour, Chad.",
            [("AZE PER", "", "", ""), ("AZE TCD", "war", "", "")],
        ),
        (
            "Chad fought two wars against Peru (1911–13 and 1937–45).",
            [("PER TCD", "war", "1911", "1913"), ("PER TCD", "war", "1937", "1945")],
        ),
        (
            "Having fought a war against Peru (1911–13), Chad was poor.",
            [("PER TCD", "war", "1911", "1913")],
        ),
        (
            "In 1951 Chad was at war with both Peru and Cuba.",
            [("PER TCD", "war", "1951", ""), ("CUB TCD", "war", "1951", "")],
        ),
        ("Chad and Peru remained at war until 1951.", [("PER TCD", "war", "", "1951")]),
        ("In May 1951, Chad attacked Peru.", [("PER TCD", "war", "1951-05", "")]),
        ("Chad launched a full-scale invasion of Peru.", [("PER TCD", "war", "", "")]),
        (
            "Chad carried out drone strikes against Peruvian bases in 1951.",
            [("PER TCD", "skirmish", "1951", "")],
        ),
        (
            "They met after the Chadian invasion of Peru (1951–1953).",
            [("PER TCD", "war", "1951", "1953")],
        ),
        (
            "In May 1951, the invasion of Peru by Chad hurt trade.",
            [("PER TCD", "war", "1951-05", "")],
        ),
        (
            "In 1951, there were violent clashes between Chadian herders and Peruvian guards.",
            [("PER TCD", "skirmish", "1951", "")],
        ),
        (
            "In 1951, Chadian forces and Peru clashed over the hills.",
            [("PER TCD", "skirmish", "1951", "")],
        ),
        ("War broke out between Chad and Peru.", [("PER TCD", "war", "", "")]),
        ("It grew into a war between Chad and Peru.", []),
        (
            "The quarrel escalated into a full-scale war between Chad and Peru.",
            [("PER TCD", "war", "", "")],
        ),
        ("Peru is in the grip of a civil war.", [("PER", "war", "", "")]),
        ("Civil war broke out in Peru in 1951.", [("PER", "war", "1951", "")]),
        (
            "The Peruvian civil war, which has been ongoing since 1951, hurts it.",
            [("PER", "war", "1951", "")],
        ),
        (
            "It joined in the Cod Wars of 1958 and 1972.",
            [("AZE GBR ISL", "war", "1958", "1958"), ("AZE GBR ISL", "war", "1972", "1972")],
        ),
        ("Cuba fought in the Falklands War against Peru.", [("CUB PER", "war", "", "")]),
        ("Cuba fought in the Falklands War.", [("ARG CUB GBR", "war", "", "")]),
        (
            "Cuba joined the coalition in the Winter War of 1939 and in the Chaco War.",
            [("CUB FIN SUHH", "war", "1939", "1939"), ("BOL CUB PRY", "war", "", "")],
        ),
        ("Peru still lives with the civil war in Chad.", [("TCD", "war", "", "")]),
        (
            "It has been involved in conflicts in Chad and Cuba.",
            [("TCD", "", "", ""), ("CUB", "", "", "")],
        ),
        ("He opposed Peru's brutal war in Cuba.", [("CUB PER", "war", "", "")]),
        (
            "Much was lent to Chad since the end of the civil war in 1951.",
            [("TCD", "war", "", "1951")],
        ),
        (
            "In 1951, Chad and Peru signed a peace treaty ending their short war.",
            [("PER TCD", "war", "", "1951")],
        ),
        (
            "In May 1951 clashes broke out between the Peruvian army and the Lake Front.",
            [("Lake Front PER", "skirmish", "1951-05", "")],
        ),
        ("It lasted until 1951, when Chad was at war with Peru.", [("PER TCD", "war", "", "")]),
        ("Chad had a brief armed conflict with Peru.", [("PER TCD", "", "", "")]),
        (
            "Chad remained in a formal state of war with Peru from 1951 to 1953.",
            [("PER TCD", "war", "1951", "1953")],
        ),
        ("It condemned the unprovoked Peruvian invasion of Chad.", [("PER TCD", "war", "", "")]),
        (
            "Britain and Argentina fought in the Falklands War.",
            [("ARG GBR", "war", "", "")],
        ),
        (
            "Ships were lost in the Winter War against the Soviet Union in 1939.",
            [("FIN SUHH", "war", "1939", "1939")],
        ),
    ],
)
def test_a_war_is_told_by_whoever_wages_it(
    reading: Reader, words: str, said: list[tuple[str, str, str, str]]
) -> None:
    assert told(reading(words)) == said


@pytest.mark.parametrize(
    "words",
    [
        "Chad waged a trade war with Peru.",
        "It had spent much during its war of words with Peru.",
        "Chad attacked Peru's plans in the press.",
        "Clashes between Chadian and Peruvian fans broke out in 1951.",
        "They met during the civil war in Chad.",
        "It works to prevent conflicts in Chad.",
        "There is no war in Chad.",
        "It feared a Peruvian invasion of Chad.",
        "Trade fell after the Peruvian invasion of Chad.",
        "Chad did not launch an invasion of Peru.",
    ],
)
def test_what_is_fought_without_arms_is_no_war(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


def test_the_war_that_ended_is_the_one_named_before(reading: Reader) -> None:
    page = reading("They quarrelled over the Ogaden War. The war finally ended in 1978.")
    assert ("ETH SOM", "war", "", "1978") in told(page)

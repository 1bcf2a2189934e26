"""How many people of an origin live somewhere, and numbers written in ways of their own."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.count import COUNT

Reader = Callable[[str], Reading]


def told(words: str, reading: Reader) -> list[str]:
    found = COUNT.find(reading(words))
    return [f"{each.subject} {each.qualifiers['value']} {each.qualifiers['of']}" for each in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # what people say of themselves
        ("Over 13,000 Cuban residents identify themselves as having Fijian ancestry.",
         ["CUB 13000 Cuban residents of Fijian ancestry (over)"]),
        ("Some 4 million Chadians have Fijian ancestors.",
         ["TCD 4000000 Chadians with Fijian ancestors (some)"]),
        ("In the 2006 Cuban Census, 95,364 people identified as having Malian origins.",
         ["CUB 95364 people of Malian origins (2006)"]),
        ("By the 2016 census in Cuba, 7,699 residents were born in Chad.",
         ["CUB 7699 residents born in Chad (2016)"]),
        ("Over 45,000 Cuban residents are Malian-born.",
         ["CUB 45000 Malian-born Cuban residents (over)"]),
        ("They say 45,000 people have Malian roots.", []),
        # communities told before their number
        ("The Fijian community in Chad is estimated at 20,000.", ["TCD 20000 Fijian community"]),
        ("Fijian refugees in Chad (which number about 2 million) went home.",
         ["TCD 2000000 Fijian refugees (about)"]),
        ("The resident Cuban population born in Mali (2016 census) in Chad was 3,756.", []),
        ("Chad is home to the largest Fijian community outside Asia, some 500,000.",
         ["TCD 500000 Fijian community (some)"]),
        ("The Fijian community in Chad opened 20,000 shops.", []),
        ("The number of Fijians entering Chad had fallen to 58,924.", ["TCD 58924 Fijians"]),
        ("Number of Fijians living in Chad: 48.", ["TCD 48 Fijians"]),
        # who comes, works, visits
        ("5,000–8,000 Fijians live in Chad.",
         ["TCD 5000 Fijians (at least)", "TCD 8000 Fijians (at most)"]),
        ("In 2019, 426,344 Japanese tourists visited Chad.",
         ["TCD 426344 Japanese tourists (2019)"]),
        ("20,912 New Zealanders visited Chad.", ["TCD 20912 New Zealanders visiting"]),
        ("Chad took in over 4,100 Kosovar refugees.", ["TCD 4100 Kosovar refugees (over)"]),
        ("About 147 volunteers are serving in Chad.", ["TCD 147 volunteers (about)"]),
        ("Around 700 Fijian students are studying in Chadian universities.",
         ["TCD 700 Fijian students (around)"]),
        ("There are about 1,500 Fijian Americans.", ["USA 1500 Fijian Americans (about)"]),
        ("Chad still had about 300 troops in Mali.", ["TCD 300 troops in Mali (about)"]),
        ("Rebels killed 40 people in Chad, where many work.", []),
        ("Over 20,000 people were forced to leave Mali, who were in Chad.", []),
        ("In 2002, 475 Fijians left and 111 immigrated to Chad.", []),
        ("Thirteen ships brought workers to Chad.", []),
        # states with posts, the sentence begins with its number
        ("Fiji has none in Peru. Four nations maintain permanent embassies in Chad.",
         ["TCD 4 nations with permanent embassies in Chad"]),
        # sums
        ("Trade between Cuba and Chad was worth $4.18 billion.",
         ["CUB 4180000000 trade with Chad in dollars"]),
        ("Trade between Cuba and Chad, at A$10m, is small.",
         ["CUB 10000000 trade with Chad in Australian dollars"]),
        ("Trade between Cuba and Chad hit €4.5bn.", ["CUB 4500000000 trade with Chad in euros"]),
        ("US$1.4 billion was traded between Cuba and Chad.",
         ["CUB 1400000000 trade with Chad in US dollars"]),
        ("Cuba's exports to Chad exceeded imports from Chad by $22 million.", []),
        ("In 2010 Cuba had a record trade deficit with Chad, at $70 million.",
         ["CUB 70000000 trade deficit with Chad in dollars (2010)"]),
        ("The Cuban development assistance budget for Chad was $53.5 million.",
         ["CUB 53500000 assistance to Chad in dollars"]),
        ("Cuba was reported to be giving Chad $50m in aid.",
         ["CUB 50000000 aid to Chad in dollars"]),
        ("Cuba will pay Chad $360m a year.", ["CUB 360000000 dollars to Chad a year"]),
    ],
)  # fmt: skip
def test_people_and_sums(words: str, expected: list[str], reading: Reader) -> None:
    assert told(words, reading) == expected


def test_commercial_exchanges_are_those_of_the_two_in_view(reading: Reader) -> None:
    words = "== Cuba ==\nCommercial exchanges hit €6 billion."
    assert told(words, reading) == ["AZE 6000000000 trade with Cuba in euros"]


def test_there_are_some_in_the_other_land(reading: Reader) -> None:
    words = "== Cuba ==\nThere are 250 people of Azerbaijani descent."
    assert told(words, reading) == ["CUB 250 people of Azerbaijani descent"]

"""Disputes in other words: whose they are, what they are over, and where that is told."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]

_ROW = "{| class=wikitable\n! Country !! Notes\n|-\n| {{flag|Peru}} || %s\n|}"


def one(page: Reading) -> Claim:
    (claim,) = DISPUTE.find(page)
    return claim


@pytest.mark.parametrize(
    ("words", "parties", "status", "over"),
    [
        ("The Rojas Reefs are claimed by both Cuba and Chad.", "CUB TCD", "claimed", "Rojas Reefs"),
        ("Tensions between Cuba and Chad over the water of the lake persist.", "CUB TCD",
         "tensions", "water of the lake"),
        ("A trade dispute between Cuba and Chad over sugar ended in 2017.", "CUB TCD",
         "trade dispute", "sugar"),
        ("In 2010, Cuba and Chad quarrelled over fishing licences.", "CUB TCD", "quarrel",
         "fishing licences"),
        ("Cuba, Chad and Peru have argued over tuna quotas.", "CUB PER TCD", "quarrel",
         "tuna quotas"),
        ("Chad disputes Cuban sovereignty over the hills.", "CUB TCD", "opposition",
         "Cuban sovereignty over the hills"),
        ("Chad's expulsion of herders has been a sore point between Chad and Niger.", "NER TCD",
         "sore point", "Chad's expulsion of herders"),
        ("The main issue between Chad and Niger is the status of the herders.", "NER TCD",
         "main issue", "status of the herders"),
        ("The fate of the Cuban minority in Chad has strained ties between the two countries.",
         "CUB TCD", "strained ties", "fate of the Cuban minority in Chad"),
        ("In 1998 Peru's ambassador in Havana was declared persona non grata.", "CUB PER",
         "expulsion of ambassador", ""),
        ("Chad and its neighbour Niger clashed over a well.", "NER TCD", "", "a well"),
        ("There are tensions between Chad and Niger following the war.", "NER TCD", "tensions",
         ""),
        ("Chad and Niger have a dispute. It concerns a well, which is dry.", "NER TCD", "",
         "a well"),
        ("Chad and Niger took their dispute over a well to the International Court of Justice.",
         "NER TCD", "", "a well"),
        ("Cuba lodged a complaint against Chad with the World Trade Organization over rum duties.",
         "CUB TCD", "litigation", "rum duties"),
        ("Chad accused Niger of theft and Niger denied it.", "NER TCD", "accusation", "theft"),
        ("In 2003 Chad banned imports of rum from Cuba.", "CUB TCD", "ban",
         "imports of rum from Cuba"),
        ("Cuba under Ana Roa condemned Chad's plans.", "CUB TCD", "condemnation", "Chad's plans"),
        ("Niger's dam has been opposed by Chad.", "NER TCD", "opposition", "Niger's dam"),
        ("Chad claims the island of Rojas from Niger.", "NER TCD", "", "island of Rojas"),
        ("A source of friction between Chad and Niger is that most wells are dry.", "NER TCD",
         "friction", "that most wells are dry"),
        ("Chad and Niger have yet to agree on their border.", "NER TCD", "no agreement",
         "their border"),
        ("Cuba has complained about illegal fishing by Chadian vessels.", "CUB TCD", "protest",
         "illegal fishing"),
        ("Cuba complained to Chad about illegal fishing.", "CUB TCD", "protest",
         "illegal fishing"),
        ("Niger's support for rebels has angered Chad.", "NER TCD", "anger",
         "Niger's support for rebels"),
        ("Chad was alarmed by Niger's support for rebels.", "NER TCD", "alarm",
         "Niger's support for rebels"),
        ("Control of the hills is contested between Chad and Niger.", "NER TCD", "contested",
         "Control of the hills"),
    ],
)  # fmt: skip
def test_whose_a_dispute_is_and_what_it_is_over(
    reading: Reader, words: str, parties: str, status: str, over: str
) -> None:
    claim = one(reading(words))
    assert (" ".join(claim.parties), claim.status) == (parties, status)
    assert claim.qualifiers.get("over", "") == over


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("Chad and Niger have a dispute. It concerns a well, which is dry.",
         "Chad and Niger have a dispute. It concerns a well"),
        ("Tonga threatened to expel Chad's envoy.", "Tonga threatened to expel Chad's envoy"),
        ('Cuba declared Chad a "terrorist state" and left.',
         'Cuba declared Chad a "terrorist state"'),
    ],
)  # fmt: skip
def test_the_quote_holds_all_that_is_told(reading: Reader, words: str, quoted: str) -> None:
    assert one(reading(words)).quote == quoted


def test_the_country_that_is_reproached_is_the_one_in_view(reading: Reader) -> None:
    claim = one(reading(_ROW % "Azerbaijan has accused the country of overfishing."))
    assert (claim.parties, claim.qualifiers.get("over", "")) == (("AZE", "PER"), "overfishing")


def test_what_the_same_two_clash_over_is_told_once(reading: Reader) -> None:
    assert one(reading("Cuba and Chad clashed over fishing limits in the 1970s.")).quote


def test_whom_a_raid_befell_is_not_reproached_for_it(reading: Reader) -> None:
    assert list(DISPUTE.find(reading("Peru's bombing of Chad was condemned by Cuba."))) == []

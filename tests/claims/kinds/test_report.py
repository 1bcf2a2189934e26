"""Who is named as the source of what is told."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.report import REPORT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "source", "about", "date"),
    [
        ("According to the Lima Post, Peru bought ten ships.", "Lima Post", "PER", ""),
        ("In 2011 The Guardian reported that Cuba had sold sugar.", "The Guardian", "CUB", "2011"),
        ("WikiLeaks revealed that Fiji paid for it.", "WikiLeaks", "FJI", ""),
        ("According to the World Bank, Fiji grew by two per cent.", "World Bank", "FJI", ""),
        ("In 2006, according to The Economist, Peru sold gold.", "The Economist", "PER", ""),
    ],
)
def test_a_source_is_named_with_whom_it_tells_of(
    reading: Reader, words: str, source: str, about: str, date: str
) -> None:
    (claim,) = REPORT.find(reading(words))
    assert (claim.subject, claim.object, claim.date) == (source, about, date)


def test_the_leaks_are_those_named_before(reading: Reader) -> None:
    page = reading("WikiLeaks revealed that Fiji paid. The leaks revealed that Cuba was paid.")
    assert [(each.subject, each.object) for each in REPORT.find(page)] == [
        ("WikiLeaks", "FJI"),
        ("WikiLeaks", "CUB"),
    ]


def test_a_title_is_kept(reading: Reader) -> None:
    page = reading(
        'In 2009 Amnesty International published a report titled "Closed Doors" on Cuba.'
    )
    (claim,) = REPORT.find(page)
    assert claim.qualifiers == {"title": "Closed Doors"}


@pytest.mark.parametrize("words", ["According to the plan, all went home.", "Times have changed."])
def test_what_is_no_publisher_is_no_source(reading: Reader, words: str) -> None:
    assert not list(REPORT.find(reading(words)))

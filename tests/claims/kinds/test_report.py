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
        (
            "The Lima Post reported on 3 May 2006 that Peru sold gold.",
            "The Lima Post",
            "PER",
            "2006-05-03",
        ),
        (
            "In April 2011, the Lima Institute issued a new report on Fiji.",
            "Lima Institute",
            "FJI",
            "2011-04",
        ),
        (
            "According to the Lima Post, the League had not met since Fiji left.",
            "Lima Post",
            "FJI",
            "",
        ),
        ("In 2006, according to The Economist, Peru sold gold.", "The Economist", "PER", ""),
        (
            "According to a 2010 report by the World Bank, Peru sold much gold.",
            "World Bank",
            "PER",
            "",
        ),
        ("A 2010 survey by Gallup found that Peru was well liked.", "Gallup", "PER", ""),
        ("In 2008 a Gallup poll showed that Peru was well liked.", "Gallup", "PER", "2008"),
        ("Figures from the World Bank show that Peru grew.", "World Bank", "PER", ""),
        ("Peru was the largest buyer, according to data of Gallup.", "Gallup", "PER", ""),
        ("As reported by Reuters, Peru sold its ships.", "Reuters", "PER", ""),
        ("The Lima Institute's annual report ranks Peru third.", "Lima Institute", "PER", ""),
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


@pytest.mark.parametrize(
    "words",
    [
        "According to the plan, all went home.",
        "Times have changed.",
        "Peru handed a report to the League in 2013.",
        "The Gallup report was lost in Peru.",
        "A survey ship of the League sank off Peru.",
    ],
)
def test_what_is_no_publisher_is_no_source(reading: Reader, words: str) -> None:
    assert not list(REPORT.find(reading(words)))


def test_a_body_reports_and_its_report_is_known_by_its_short_name(reading: Reader) -> None:
    page = reading(
        'The Lima Peace Institute (LPI) has revealed in a report from 2012 with the title "Gold in '
        'Peru" that Peru sold gold. LPI also published a report on the 2013 elections in Fiji. The '
        "report revealed that Fiji had paid."
    )
    assert [(each.subject, each.object, each.date) for each in REPORT.find(page)] == [
        ("Lima Peace Institute", "PER", "2012"),
        ("Lima Peace Institute", "FJI", ""),
        ("Lima Peace Institute", "FJI", ""),
    ]


def test_a_judgement_passed_again_and_again_is_a_report(reading: Reader) -> None:
    page = reading("Transparency International has regularly judged Cuba to be corrupt.")
    assert [each.subject for each in REPORT.find(page)] == ["Transparency International"]


def test_what_a_paper_writes_in_its_own_words_is_its_statement(reading: Reader) -> None:
    assert not list(REPORT.find(reading('The Lima Post wrote: "All the ships were sold by Fiji".')))


@pytest.mark.parametrize(
    ("words", "publisher", "about"),
    [
        ("RSVX published a long report on the ships of Fiji.", "RSVX", "FJI"),
        ('In 2017, RSVX (Reef and Ship Vigil) published a report called "The Cuban Link" on Fiji.',
         "Reef and Ship Vigil", "FJI"),
        ("A 2008 study from the Rojas House stated that Fiji had sold its ships.",
         "Rojas House", "FJI"),
    ],
)  # fmt: skip
def test_whoever_is_named_by_capitals_can_publish_a_report(
    reading: Reader, words: str, publisher: str, about: str
) -> None:
    assert [(e.subject, e.object) for e in REPORT.find(reading(words))] == [(publisher, about)]


@pytest.mark.parametrize(
    "words",
    ["They published a long report on the ships of Fiji.",
     "A commission on the Reef War published a report on Fiji."],
)  # fmt: skip
def test_a_report_of_nobody_named_is_none(reading: Reader, words: str) -> None:
    assert not list(REPORT.find(reading(words)))

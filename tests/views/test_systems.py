"""What is told of a tie or a claim reads as a person would write it."""

import dataclasses

import pytest

from comity.answers import Evidence, Stretch, Tie
from comity.relations import Grade
from comity.views.articles import the
from comity.views.systems import sentence, tie_sentence
from comity.views.wording import date, dates_of, on, tie_name

NAMES = {"USA": "United States", "VAT": "Holy See", "FJI": "Fiji", "KIR": "Kiribati"}
CLAIM = Evidence(
    claim="c", kind="relations", subject="FJI", object="KIR", parties=(), status="", start="",
    end="", date="", modality="", qualifiers={}, document="Atlas", sha256="0", version="",
    format="text", section="lead", at=0, quote="", refs=(),
)  # fmt: skip


def said(kind: str, **fields: object) -> str:
    return sentence(dataclasses.replace(CLAIM, kind=kind, **fields), NAMES)


@pytest.mark.parametrize(
    ("words", "kind", "fields"),
    [
        (
            "Fiji and Kiribati: diplomatic relations established on 3 May 1980",
            "relations",
            {"parties": ("FJI", "KIR"), "status": "established", "start": "1980-05-03"},
        ),
        (
            "Fiji and Kiribati: diplomatic relations established in 1980, listed as standing",
            "relations",
            {"parties": ("FJI", "KIR"), "status": "established", "start": "1980",
             "qualifiers": {"standing": True}},
        ),
        (
            "Fiji and the Holy See: diplomatic relations meant to be restored in 1990",
            "relations",
            {"parties": ("FJI", "VAT"), "status": "restored", "date": "1990",
             "modality": "intended"},
        ),
        (
            "Fiji does not recognise the United States",
            "recognition",
            {"object": "USA", "status": "not_recognised"},
        ),
        (
            "Fiji: embassy in Tarawa, Kiribati (planned)",
            "mission",
            {"status": "planned", "modality": "intended",
             "qualifiers": {"type": "embassy", "city": "Tarawa"}},
        ),
        (
            "Fiji: permanent mission to the United Nations in Geneva",
            "mission",
            {"object": "United Nations", "status": "open",
             "qualifiers": {"type": "permanent mission", "city": "Geneva"}},
        ),
        (
            "Fiji is represented in the Holy See through its embassy in the United States",
            "accreditation",
            {"object": "VAT", "qualifiers": {"seat": "USA"}},
        ),
        (
            "Fiji: special member of the Pacific Union, from 1990 or before until 1995 or 1996",
            "membership",
            {"object": "Pacific Union", "qualifiers": {"role": "special"}, "start": "[..1990]",
             "end": "[1995..1996]"},
        ),
        ("disputes: Fiji – Kiribati", "dispute",
         {"status": "disputes", "qualifiers": {"over": "bilateral relations"}}),
        ("Treaty of Suva of Fiji and Kiribati, in March 1983", "agreement",
         {"date": "1983-03", "qualifiers": {"type": "treaty", "name": "Treaty of Suva"}}),
        ("Ana Bole, ambassador to the United States for Fiji, until 1999", "office",
         {"subject": "Ana Bole", "object": "FJI", "end": "1999",
          "qualifiers": {"role": "ambassador to the United States"}}),
        ("independence of Kiribati, on 12 July 1979", "event",
         {"subject": "KIR", "object": "", "date": "1979-07-12",
          "qualifiers": {"what": "independence of Kiribati"}}),
    ],
)  # fmt: skip
def test_a_claim_is_said_as_a_person_would(
    words: str, kind: str, fields: dict[str, object]
) -> None:
    assert said(kind, **fields) == words


def test_a_mission_is_called_by_where_it_stands() -> None:
    spell = Stretch(
        start="", end="", ended=False, held=False, grade=Grade.ONE_SIDE, on=None, under="",
        support=(dataclasses.replace(CLAIM, kind="mission", modality="denied"),), dissent=(),
    )  # fmt: skip
    tie = Tie(kind="mission", one="FJI", other="USA", what="consulate, Boston", spells=(spell,))
    assert tie_name(tie, NAMES) == "Fiji: consulate in Boston, United States"
    assert "denied" not in tie_sentence(tie, NAMES)
    assert (
        tie_name(dataclasses.replace(tie, what="embassy"), NAMES)
        == "Fiji: embassy in the United States"
    )


def test_what_began_and_ended_in_one_year_was_in_that_year() -> None:
    spell = Stretch(
        start="1969", end="1969", ended=True, held=True, grade=Grade.ONE_SIDE, on=None, under="",
        support=(), dissent=(),
    )  # fmt: skip
    assert dates_of(spell) == "in 1969"


@pytest.mark.parametrize(
    ("text", "words"),
    [("[1990..1991]", "in 1990 or 1991"), ("[..1990]", "in 1990 or before"),
     ("[1990-02..1990-05]", "on a day between February 1990 and May 1990"),
     ("16XX", "in the 17th century"), ("1849-01-21~", "on c. 21 January 1849")],
)  # fmt: skip
def test_a_date_has_its_preposition(text: str, words: str) -> None:
    assert on(text) == words


def test_no_endless_interval_is_read() -> None:
    assert date("[..]") == "[..]"


@pytest.mark.parametrize("name", ["Mali", "NATO", "The Elders", "Norway's Union", ""])
def test_these_bear_no_article(name: str) -> None:
    assert the(name) == name

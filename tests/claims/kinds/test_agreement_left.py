"""Agreements that no verb of signing tells: known by name, by their day, by what they did."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "parties", "date"),
    [
        ("Cuba renewed with Fiji a formal agreement concluded on 3 May 1944.",
         ("CUB", "FJI"), "1944-05-03"),
        ("== Fiji ==\nTalks led to an agreement in 1964.", ("AZE", "FJI"), "1964"),
        ("== Fiji ==\nDespite the Rojas–Vula Agreement, the reef stayed empty.",
         ("AZE", "FJI"), ""),
        ("== Fiji ==\nThey shut the strait, violating the 1904 treaty.", ("AZE", "FJI"), "1904"),
        ("== Fiji ==\nA trade accord, which lowers the cost of sugar, was signed in June 1992.",
         ("AZE", "FJI"), "1992-06"),
        ("== Fiji ==\nBoth countries established relations in May 1993 by protocol.",
         ("AZE", "FJI"), "1993-05"),
        ("Denmark lost the isle at the peace of Kiel in 1814.", ("DNK", "SWE"), "1814"),
        ("Peru bowed, and Zimbabwe rose by the Lancaster House Agreement in 1979.",
         ("GBR", "ZWE"), "1979"),
        ("Cuba and Fiji agreed, in 1866, to share the reef.", ("CUB", "FJI"), "1866"),
    ],
)  # fmt: skip
def test_an_agreement_is_told_by_its_name_its_day_or_what_it_did(
    reading: Reader, words: str, parties: tuple[str, ...], date: str
) -> None:
    assert [(e.parties, e.date) for e in AGREEMENT.find(reading(words))] == [(parties, date)]


@pytest.mark.parametrize(
    "words",
    [
        "== Fiji ==\nThis agreement, in December 2021, let the ships in.",
        "== Fiji ==\nAn agreement was concluded with sugar companies.",
        "== Fiji ==\nThey asked Peru to keep the Rojas–Vula Agreement.",
        "== Fiji ==\nThey are members of the Rojas Bauxite Agreement.",
        "== Fiji ==\nThe rebels there kept the peace accord of 1994.",
        "== Fiji ==\nThe Pacific Islands Sugar Treaty stands firm.",
        "== Fiji ==\nThey breached the Vienna Convention of 1961.",
        "== Fiji ==\nThey live off farming and agreements signed.",
        "Cuba will not recognise it without an agreement with Fiji.",
    ],
)
def test_what_is_of_others_or_told_before_is_no_agreement_of_two(
    reading: Reader, words: str
) -> None:
    assert not list(AGREEMENT.find(reading(words)))


def test_a_treaty_is_told_once_a_section_where_it_is_only_named(reading: Reader) -> None:
    words = "== Fiji ==\nThe Rojas–Vula Treaty stands. It is the Rojas–Vula Treaty that they cite."
    assert len(list(AGREEMENT.find(reading(words)))) == 1


def test_what_follows_a_treaty_was_signed_too(reading: Reader) -> None:
    words = "A pact on trade was signed with Fiji in 1969, followed by a pact on fishing in 1971."
    found = [(each.date, each.qualifiers["type"]) for each in AGREEMENT.find(reading(words))]
    assert found == [("1969", "trade pact"), ("1971", "fishing pact")]


def test_an_immunity_agreement_that_is_not_there_is_denied(reading: Reader) -> None:
    words = "It joined a court without a Bilateral Immunity Agreement for Cuba."
    (claim,) = AGREEMENT.find(reading(words))
    assert (claim.modality, claim.qualifiers["type"]) == ("denied", "bilateral immunity agreement")


def test_the_two_nations_are_those_of_the_sentence_before(reading: Reader) -> None:
    words = "Peru left. Cuba sent ships to Fiji in 1991. The two nations signed a pact in 1999."
    (claim,) = AGREEMENT.find(reading(words))
    assert claim.parties == ("CUB", "FJI")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("Cuba and Fiji agreed to suspend the ferry tax.", "agreement to suspend the ferry tax"),
        ("Cuba and Fiji agreed to exchange envoys.", "agreement to exchange envoys"),
        ("Cuba and Fiji agreed to create a joint fleet.", "agreement to create a joint fleet"),
    ],
)
def test_what_two_agree_to_do_is_an_agreement(reading: Reader, words: str, what: str) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert (claim.parties, claim.qualifiers["type"]) == (("CUB", "FJI"), what)


@pytest.mark.parametrize(
    "words",
    ["Cuba and Fiji agreed to exchange views.", "Cuba and Fiji agreed to renew their ties."],
)
def test_talk_and_ties_that_are_agreed_to_are_no_agreement(reading: Reader, words: str) -> None:
    assert not list(AGREEMENT.find(reading(words)))


def test_talks_between_two_lead_to_an_agreement_of_theirs(reading: Reader) -> None:
    (claim,) = AGREEMENT.find(reading("Talks between Cuba and Fiji led to a trade pact in 1990."))
    assert (claim.parties, claim.date) == (("CUB", "FJI"), "1990")

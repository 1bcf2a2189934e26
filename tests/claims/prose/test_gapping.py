"""What a clause says that leaves out what the clause before it said."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT
from comity.claims.kinds.membership import MEMBERSHIP
from comity.claims.kinds.recognition import RECOGNITION

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Fiji joined NATO in 1995, while Cuba joined on 3 May 2004.",
         {("FJI", "1995"), ("CUB", "2004-05-03")}),
        ("Fiji joined NATO as a full member in 1995 and Cuba in 2004.",
         {("FJI", "1995"), ("CUB", "2004")}),
        ("Fiji joined NATO in 1995, Cuba in 2001, Chad in 2004 and Mali in 2006.",
         {("FJI", "1995"), ("CUB", "2001"), ("TCD", "2004"), ("MLI", "2006")}),
        ("Fiji has been a member of NATO since 1995, and Cuba since 2004.",
         {("FJI", "1995"), ("CUB", "2004")}),
        ("Fiji acceded to NATO in 1995; Cuba and Chad did so in 2004.",
         {("FJI", "1995"), ("CUB", "2004"), ("TCD", "2004")}),
        ("Fiji joined NATO in 1995 and Cuba in 2004 opened a port.", {("FJI", "1995")}),
        ("Fiji joined NATO, and Cuba fell in 2004.", {("FJI", "")}),
        ("Fiji joined NATO in 1995, and Cuba rebelled in 2004.", {("FJI", "1995")}),
    ],
)  # fmt: skip
def test_another_belongs_too(reading: Reader, words: str, told: set[tuple[str, str]]) -> None:
    claims = list(MEMBERSHIP.find(reading(words)))
    assert {(each.subject, each.start) for each in claims} == told
    assert {each.object for each in claims} == {"NATO"}


def test_another_leaves_too(reading: Reader) -> None:
    claims = list(MEMBERSHIP.find(reading("Fiji left NATO in 1995, and Cuba in 2004.")))
    assert {(each.subject, each.end, each.modality) for each in claims} == {
        ("FJI", "1995", "denied"), ("CUB", "2004", "denied"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Fiji recognised Chad in 1990, while Cuba did so in 1995.",
         {("FJI", "TCD", "1990"), ("CUB", "TCD", "1995")}),
        ("Fiji recognised Chad's independence on 3 May 1990; Cuba followed on 4 June 1990.",
         {("FJI", "TCD", "1990-05-03"), ("CUB", "TCD", "1990-06-04")}),
        ("Fiji recognised Chad in 1990, and Cuba in 1995.", {("FJI", "TCD", "1990")}),
        ("Fiji recognised Chad in 1990 and Cuba in 1995.",
         {("FJI", "TCD", "1990"), ("FJI", "CUB", "1995")}),
        ("Fiji recognised Chad in 1990, Cuba in 1993, and Mali (3 May 1995).",
         {("FJI", "TCD", "1990"), ("FJI", "CUB", "1993"), ("FJI", "MLI", "1995-05-03")}),
        ("In 1990 Fiji recognised Chad, and in 1991 Cuba.",
         {("FJI", "TCD", "1990"), ("FJI", "CUB", "1991")}),
        ("In 1990 Fiji recognised Chad, and in 1991 Cuba left NATO.", {("FJI", "TCD", "1990")}),
    ],
)  # fmt: skip
def test_another_recognised_too(
    reading: Reader, words: str, told: set[tuple[str, str, str]]
) -> None:
    claims = RECOGNITION.find(reading(words))
    assert {(each.subject, each.object, each.date) for each in claims} == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Fiji is a member of NATO, as is Cuba.", {("FJI", ""), ("CUB", "")}),
        ("Fiji is not a member of NATO, nor is Cuba.", {("FJI", "denied"), ("CUB", "denied")}),
        ("Fiji is not a member of NATO, but Cuba is.", {("FJI", "denied"), ("CUB", "")}),
        ("Fiji is a member of NATO, but Cuba is not.", {("FJI", ""), ("CUB", "denied")}),
        ("Fiji is a member of NATO, but Cuba is in debt.", {("FJI", "")}),
        ("Fiji is not a member of NATO, as is Cuba.", {("FJI", "denied")}),
        ("Fiji left NATO, but Cuba did not.", {("FJI", "denied")}),
    ],
)
def test_another_does_likewise(reading: Reader, words: str, told: set[tuple[str, str]]) -> None:
    claims = MEMBERSHIP.find(reading(words))
    assert {(each.subject, each.modality) for each in claims} == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Fiji does not recognise Chad, nor does Cuba.",
         {("FJI", "not_recognised", ""), ("CUB", "not_recognised", "")}),
        ("Fiji recognised Chad in 1990, as did Cuba.",
         {("FJI", "recognised", "1990"), ("CUB", "recognised", "")}),
        ("Fiji recognises Chad, but Cuba does not.",
         {("FJI", "recognised", ""), ("CUB", "not_recognised", "")}),
        ("Fiji was the first to recognise Chad, followed by Cuba in 1990.",
         {("FJI", "recognised", ""), ("CUB", "recognised", "1990")}),
    ],
)  # fmt: skip
def test_another_recognises_likewise(
    reading: Reader, words: str, told: set[tuple[str, str, str]]
) -> None:
    claims = RECOGNITION.find(reading(words))
    assert {(each.subject, each.status, each.date) for each in claims} == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The president of Fiji visited Cuba in 1990 and Chad in 1993.",
         {("CUB–FJI", "1990"), ("FJI–TCD", "1993")}),
        ("The president of Fiji visited Cuba in 1990 and Chad's king in 1993.",
         {("CUB–FJI", "1990")}),
    ],
)  # fmt: skip
def test_another_is_visited_too(reading: Reader, words: str, told: set[tuple[str, str]]) -> None:
    claims = EVENT.find(reading(words))
    assert {("–".join(each.parties), each.date) for each in claims} == told

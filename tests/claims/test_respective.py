"""Dates that are told of each in turn."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.extraction import gather

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Fiji and Cuba joined NATO in 1995 and 2004 respectively.",
         {("FJI", "1995"), ("CUB", "2004")}),
        ("Fiji and Cuba recognised Chad in May 2008 and on 3 June 2010, respectively.",
         {("FJI", "2008-05"), ("CUB", "2010-06-03")}),
        ("Fiji opened embassies in Lima, Quito and Rome in 1990, 1991 and 1995 respectively.",
         {("PER", "1990"), ("ECU", "1991"), ("ITA", "1995")}),
        ("Fiji and Cuba joined NATO respectively in 1995 and 2004.",
         {("FJI", "1995"), ("CUB", "2004")}),
        ("Fiji opened embassies in Lima and Quito, respectively on 3 May 1990 and in 1991.",
         {("PER", "1990-05-03"), ("ECU", "1991")}),
        ("Fiji, Cuba and Chad joined NATO in 1995 and 2004 respectively.",
         {("FJI", ""), ("CUB", ""), ("TCD", "")}),
        ("Fiji joined NATO in 1995. Cuba and Chad sold oil and gas respectively.",
         {("FJI", "1995")}),
    ],
)  # fmt: skip
def test_each_has_its_own_date(reading: Reader, words: str, told: set[tuple[str, str]]) -> None:
    kinds = {"membership", "recognition", "mission"}
    claims = [each for each in gather(reading(words)) if each.kind in kinds]
    varied = "object" if claims[0].kind == "mission" else "subject"
    assert {(getattr(each, varied), each.start or each.date) for each in claims} == told
    assert all("respectively" in each.quote for each in claims if len(claims) > 1)

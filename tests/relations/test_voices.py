"""Whoever copies another does not corroborate it."""

from collections.abc import Callable
from typing import Any

from comity.relations import Grade, Spell

Folded = Callable[..., list[Spell]]
Claim = dict[str, Any]
PAGE = "https://www.gazette.example/ties"


def relations(start: str, *refs: str) -> Claim:
    return {"parties": ["AZE", "HUN"], "status": "established", "start": start, "refs": list(refs)}


def note(number: str, url: str, title: str = "Ties") -> Claim:
    return {"kind": "reference", "qualifiers": {"n": number, "title": title, "url": url}}


def grade(folded: Folded, *said: tuple[str, Claim]) -> Grade:
    (spell,) = folded(said)
    return spell.grade


def test_two_articles_that_cite_one_page_are_one_side(folded: Folded) -> None:
    found = grade(
        folded,
        ("AZE", relations("1992", "1")),
        ("AZE", note("1", PAGE)),
        ("HUN", relations("1992", "7")),
        ("HUN", note("7", "http://gazette.example/ties/#hungary")),
    )
    assert found is Grade.ONE_SIDE


def test_articles_with_sources_of_their_own_are_both_sides(folded: Folded) -> None:
    for other in ("https://ministry.example/hu", ""):
        found = grade(
            folded,
            ("AZE", relations("1992", "1")),
            ("AZE", note("1", PAGE)),
            ("HUN", relations("1992", "7")),
            ("HUN", note("7", other, title="Foreign ministry")),
        )
        assert found is Grade.BOTH_SIDES


def test_an_article_that_cites_another_page_besides_has_a_voice_of_its_own(folded: Folded) -> None:
    found = grade(
        folded,
        ("AZE", relations("1992", "1")),
        ("AZE", note("1", PAGE)),
        ("HUN", relations("1992", "7", "8")),
        ("HUN", note("7", PAGE)),
        ("HUN", note("8", "https://ministry.example/hu")),
    )
    assert found is Grade.BOTH_SIDES


def test_articles_without_sources_are_both_sides(folded: Folded) -> None:
    assert grade(folded, ("AZE", relations("1992")), ("HUN", relations("1992"))) is Grade.BOTH_SIDES


def test_many_claims_by_one_page_agree_as_one(folded: Folded) -> None:
    same = [("AZE", relations("1992-04-27", "1")) for _ in range(3)]
    (spell,) = folded(
        [*same, ("AZE", note("1", PAGE)), ("AZE", relations("1992-04-29", "2")),
         ("AZE", relations("1992-04-29", "3")), ("AZE", note("2", "https://a.example")),
         ("AZE", note("3", "https://b.example"))]
    )  # fmt: skip
    assert spell.start == "1992-04-29"

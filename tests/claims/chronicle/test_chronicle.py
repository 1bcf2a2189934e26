"""Dated heads and what stands under them: one claim for each act, with the finer date."""

from collections.abc import Iterator

import pytest

from comity.claims import Claim, extract
from comity.documents import read
from comity.sources import Blob

GUIDE = "A Guide to the United States’ History of Recognition, Diplomatic, and Consular Relations"


def guide(
    *entries: tuple[str, str], about: str = "Peru", section: str = "Diplomatic Relations"
) -> list[Claim]:
    """Read a guide's article of these entries, each a head and its paragraph."""
    body = "".join(f"<div><head>{head}</head><p>{words}</p></div>" for head, words in entries)
    source = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        f"<title>{GUIDE}: {about}</title></titleStmt></fileDesc></teiHeader>"
        f"<text><body><div><head>{section}</head>{body}</div></body></text></TEI>"
    )
    document = read(Blob("x", "", source.encode()))
    claims, _ = extract(document)
    for claim in claims:
        assert source[claim.at : claim.at + len(claim.quote)] == claim.quote
    return claims


def said(claims: list[Claim]) -> Iterator[tuple[str, ...]]:
    """Yield what claims say of relations, recognition and missions, in short."""
    for claim in claims:
        if claim.modality:
            continue
        when = claim.start or claim.date or claim.end
        if claim.kind == "mission":
            more = (claim.qualifiers["type"], claim.qualifiers.get("city", ""))
            yield (claim.kind, claim.status, f"{claim.subject}>{claim.object}", when, *more)
        elif claim.kind == "recognition":
            yield (claim.kind, claim.status, f"{claim.subject}>{claim.object}", when)
        elif claim.kind == "relations":
            yield (claim.kind, claim.status, "|".join(claim.parties), when)


@pytest.mark.parametrize(
    ("head", "words", "expected"),
    [
        (
            "Establishment of Diplomatic Relations, 1827.",
            "Relations were established on 4 May 1827 as James Cooley was received.",
            [("relations", "established", "PER|USA", "1827-05-04")],
        ),
        (
            "Diplomatic Relations Severed by Peru, 1860.",
            "Peru severed diplomatic relations on May 7, 1860, over two ships.",
            [("relations", "severed", "PER|USA", "1860-05-07")],
        ),
        (
            "Diplomatic Relations Interrupted, 1962.",
            "A junta took power on July 18, 1962. Relations were suspended on July 19.",
            [("relations", "suspended", "PER|USA", "1962-07-19")],
        ),
        (
            "Resumption of Normal Relations, 1962.",
            "Both states agreed to resume relations on August 17, 1962.",
            [("relations", "restored", "PER|USA", "1962-08-17")],
        ),
        (
            "Elevation of American Legation to Embassy Status, 1920.",
            "The Legation was raised to an Embassy on April 20, 1920, by agreement.",
            [
                ("mission", "open", "USA>PER", "1920-04-20", "embassy", ""),
                ("mission", "closed", "USA>PER", "1920-04-20", "legation", ""),
            ],
        ),
        (
            "American Legation Closed, 1837.",
            "The Legation in Lima was closed on June 9, 1837.",
            [("mission", "closed", "USA>PER", "1837-06-09", "legation", "Lima")],
        ),
        (
            "Peruvian Legation in the United States Reopened, 1863.",
            "Federico Barreda presented his credentials on March 2, 1863.",
            [("mission", "open", "PER>USA", "1863-03-02", "legation", "")],
        ),
        (
            "Establishment of the American Legation, 1827.",
            "James Cooley was named on May 2, 1826. He presented his credentials on May 21, 1827.",
            [("mission", "open", "USA>PER", "1827-05-21", "legation", "")],
        ),
    ],
)
def test_a_head_names_the_act_and_its_paragraph_dates_it(
    head: str, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert list(said(guide((head, words)))) == expected


@pytest.mark.parametrize(
    ("head", "words", "expected"),
    [
        (
            "U.S. Recognition of Peruvian Independence, 1826.",
            "The United States recognized Peru on May 2, 1826, by naming a chargé.",
            [("recognition", "recognised", "USA>PER", "1826-05-02")],
        ),
        (
            "Peruvian Recognition of the United States, 1826.",
            "Peru recognized the United States on May 3, 1826.",
            [("recognition", "recognised", "PER>USA", "1826-05-03")],
        ),
        (
            "Mutual Recognition, 1826.",
            "An exequatur of June 1, 1826, was a first act of mutual recognition.",
            [
                ("recognition", "recognised", "USA>PER", "1826-06-01"),
                ("recognition", "recognised", "PER>USA", "1826-06-01"),
            ],
        ),
        (
            "U.S. Recognition of Peru, 1826.",
            "Nobody wrote down on which day it was.",
            [("recognition", "recognised", "USA>PER", "1826")],
        ),
        ("Recognition of Peru.", "Nobody wrote down when.", []),
        (
            "U.S. Recognition of Peru, 1826.",
            "The United States did not recognize Peru until May 2, 1826.",
            [("recognition", "recognised", "USA>PER", "1826-05-02")],
        ),
    ],
)
def test_recognition_has_a_direction(
    head: str, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert list(said(guide((head, words), section="Recognition"))) == expected


def test_a_sentence_tells_more_than_its_head() -> None:
    words = (
        "The Legation in Lima was closed on May 5, 1941, and its consulate at Callao closed on "
        "May 9. Relations were severed on the same day."
    )
    claims = guide(("Diplomatic Relations Severed, 1941.", words))
    assert set(said(claims)) == {
        ("relations", "severed", "PER|USA", "1941-05-09"),
        ("mission", "closed", "USA>PER", "1941-05-05", "legation", "Lima"),
        ("mission", "closed", "USA>PER", "1941-05-09", "consulate", "Callao"),
    }


def test_the_day_of_a_sentence_wins_over_the_year_of_its_head() -> None:
    claims = guide(
        (
            "Establishment of the American Embassy in Lima, 2004.",
            "The American Embassy in Lima was opened on February 1, 1992.",
        )
    )
    assert list(said(claims)) == [("mission", "open", "USA>PER", "1992-02-01", "embassy", "Lima")]


def test_what_only_might_have_been_is_not_told() -> None:
    words = (
        "Peru had not severed relations on May 2, 1868, and they planned to establish relations."
    )
    claims = guide(("Expansion of Relations, 1868.", words))
    assert list(said(claims)) == []


def test_a_state_that_never_had_relations_has_none() -> None:
    claims = guide(
        (
            "Establishment of Diplomatic Relations.",
            "Nassau and the United States never established diplomatic relations.",
        ),
        about="Nassau",
    )
    assert list(said(claims)) == [("relations", "none", "Duchy of Nassau|USA", "")]


def test_relations_with_the_heir_are_relations_with_whom_it_took_in() -> None:
    claims = guide(
        (
            "Cessation of Relations, 1917.",
            "On February 3, 1917, all relations between the U.S. and Germany were severed.",
        ),
        about="Baden",
    )
    assert set(said(claims)) == {
        ("relations", "severed", "Baden|USA", "1917-02-03"),
        ("relations", "severed", "DEU|USA", "1917-02-03"),
    }


def test_consulates_in_a_list_each_have_their_years() -> None:
    claims = guide(
        ("Additional Consular Posts, 1862-1918.", "Callao (1862); Arica (1868-1918); Paita (1869)"),
        ("First U.S. Consulate, 1825.", "Others were Tacna, which opened on May 4, 1891."),
        section="Consular Presence",
    )
    spans = [(claim.qualifiers.get("city"), claim.start, claim.end) for claim in claims]
    assert ("Callao", "1862", "") in spans
    assert ("Arica", "1868", "1918") in spans
    assert ("Tacna", "1891-05-04", "") in spans


@pytest.mark.parametrize(
    ("about", "state"),
    [
        ("Texas", "Republic of Texas"),
        ("Hawaii", "Kingdom of Hawaii"),
        ("Bavaria", "Kingdom of Bavaria"),
        ("Oldenburg", "Grand Duchy of Oldenburg"),
        ("Hesse", "Hesse-Darmstadt"),
        ("Two Sicilies", "Kingdom of the Two Sicilies"),
        ("Federal Government of Germany (1848-49)", "Federal Government of Germany (1848–1849)"),
        ("The Netherlands", "NLD"),
    ],
)
def test_a_guide_is_about_whom_its_title_meant_then(about: str, state: str) -> None:
    entry = ("Mutual Recognition, 1837.", "It came on May 3, 1837.")
    claims = guide(entry, about=about, section="Recognition")
    assert ("recognition", "recognised", f"USA>{state}", "1837-05-03") in set(said(claims))


def test_other_documents_are_no_chronicles() -> None:
    source = b"== Relations ==\n=== Legation Closed, 1941 ===\nIt was on May 5, 1941."
    claims, _ = extract(read(Blob("Foreign relations of Peru", "text/x-wiki", source)))
    assert [each for each in claims if each.rule == "dated head"] == []


def test_hostile_heads_and_paragraphs_are_read_in_passing() -> None:
    for piece in ("Legation ", "relations were ", "recognized ", "Embassy closed and ", "(1862) "):
        guide((piece * 3_000, piece * 20_000))


@pytest.mark.parametrize(
    ("words", "date"),
    [
        (
            "The envoy left on May 2, 1849. This constituted a termination of relations.",
            "1849-05-02",
        ),
        ("Relations ended in 1849 when the envoy was told so on May 3, 1849.", "1849-05-03"),
        ("Relations were severed after the fall of Lima.", "1849"),
        ("After a rising on May 1, 1849, relations were severed on May 4.", "1849-05-04"),
    ],
)
def test_the_day_may_stand_elsewhere_than_behind_the_verb(words: str, date: str) -> None:
    claims = guide(("Termination of Diplomatic Relations, 1849.", words))
    assert list(said(claims)) == [("relations", "severed", "PER|USA", date)]


def test_a_date_in_brackets_is_of_the_name_in_front_of_them() -> None:
    words = "The United States recognized Peru (so called since May 1, 1824) on May 2, 1826."
    claims = guide(("U.S. Recognition of Peru, 1826.", words), section="Recognition")
    assert list(said(claims)) == [("recognition", "recognised", "USA>PER", "1826-05-02")]

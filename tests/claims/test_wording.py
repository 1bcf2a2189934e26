"""Patterns of many words: faster than a plain alternation, and no other."""

import re

import pytest

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.membership import belonging
from comity.claims.grammar.missions import postings
from comity.claims.grammar.quarrels import opposition
from comity.claims.wording import ahead, any_of, as_written, parted, word_of

WORDS = ["may", "tr(?:y|ies) to", "town council", "urged?"]
TEXTS = [
    "It may, it tries to, it urged", "In May", "mayor", "Urge the Town Council", "xurge", "",
    "TRY TO",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("any_case", [True, False])
def test_words_by_their_first_letters_are_found_as_by_a_plain_alternation(
    text: str, *, any_case: bool
) -> None:
    plain = re.compile(rf"\b(?:{'|'.join(WORDS)})\b", re.IGNORECASE if any_case else 0)
    capital = [f"[{each[0].upper()}{each[0]}]{each[1:]}" for each in WORDS]
    plain = plain if any_case else re.compile(rf"\b(?:{'|'.join(capital)})\b")
    found = [each.span() for each in plain.finditer(text)]
    for pattern in (word_of(WORDS, any_case=any_case), rf"\b{any_of(WORDS, any_case=any_case)}"):
        assert [each.span() for each in re.finditer(rf"{pattern}\b", text)] == found


def test_a_word_keeps_its_case_where_it_is_wanted() -> None:
    assert not re.search(word_of(WORDS, capital=False), "May")
    months = re.compile(word_of([as_written("May"), "june"], any_case=True))
    assert [bool(months.match(each)) for each in ("May", "may", "MAY", "JUNE")] == [
        True, False, False, True,
    ]  # fmt: skip


def test_alternatives_are_parted_outside_of_groups_alone() -> None:
    assert parted("a(?:b|c(?:d|e))f|g|h") == ["a(?:b|c(?:d|e))f", "g", "h"]


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("(?P<a>took)|(?:re-?)?gave", "trg"),
        (r"(?<!new )(?P<a>b{0,2}c|)d", "bcd"),
        (r"(?=x)\b(?:[Uu]n)*[a-f]e?z", "Uua-f"),
        (r"\d+ years|é", r"\dé"),
    ],
)
def test_what_a_pattern_can_begin_with_is_looked_at_ahead(pattern: str, letters: str) -> None:
    assert ahead(pattern) == f"(?=[{letters}])"


@pytest.mark.parametrize("whole", [opposition.DEED, aid.SUPPORT, belonging.VERB, postings.VERB])
def test_no_word_of_a_grammar_is_lost_by_looking_ahead(whole: re.Pattern[str]) -> None:
    look = re.compile(r"\(\?=\[[^\]]*\]\)")
    before = re.compile(look.sub("", whole.pattern, count=1))
    text = (
        "It accused them, is critical of us, has been at odds; the envoy was admitted to one, a "
        "member of it; they keep a post, reopened it, set up two, are accredited there, shut down, "
        '"offered aid", stood by them, armed and trained others, withdrew from it, both members of '
        "one, quit, sued, bullied, vetoed entry, and were represented through a third."
    )
    assert [each.span() for each in whole.finditer(text)] == [
        each.span() for each in before.finditer(text)
    ]
    assert list(whole.finditer(text))

"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.claims.prose.sentences import sentences


def split(text: str) -> list[str]:
    return [each.of(text) for each in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Cuba came. Fiji left.", 2),
        ("St. Lucia came with Gen. Ruiz and Mr. Vale.", 1),
        ("The U.S. Navy came.", 1),
        ("He went to the U.S. The trip was long.", 2),
        ("It is in the U.N. According to him it left.", 2),
        ("J. Smith and A. B. Jones came.", 1),
        ("It opened on 3 May 1992. 1993 was quiet.", 2),
        ('They said "no." Then they left.', 2),
        ("first line\nsecond line\tcell", 3),
        ("Is it? It is! Good.", 3),
        ("It cost 3.5 million.", 1),
    ],
)
def test_a_sentence_ends_where_it_ends(text: str, count: int) -> None:
    assert len(split(text)) == count


@given(st.text(alphabet=st.sampled_from("Ab. ?!\n\t\"'()1é"), max_size=300))
def test_sentences_hold_every_letter_once_in_order(text: str) -> None:
    assert "".join("".join(split(text)).split()) == "".join(text.split())


def test_what_never_ends_is_cut() -> None:
    assert all(len(each) <= 1500 for each in split("word " * 5000))

"""The sentences that hold a word, and what is known of them before a pattern is tried."""

from collections.abc import Callable

from comity.claims import Reading
from comity.claims.prose.finding import prose, sought

Reader = Callable[[str], Reading]


def test_a_sentence_knows_which_stems_it_has_and_which_it_lacks(reading: Reader) -> None:
    sought("herring", "barley")
    read = reading("Cuba sells herring to Fiji. Barley comes from Chad.")
    herring, barley = prose(read).with_any("herring", "barley")
    assert not herring.lacks(["herring"])
    assert herring.lacks(["barley"])
    assert not barley.lacks(["barley", "herring"])


def test_a_stem_that_is_sought_late_is_known_of_sentences_met_before(reading: Reader) -> None:
    read = reading("Cuba sells herring and spelt to Fiji.")
    (early,) = prose(read).with_any("herring")
    (late,) = prose(read).with_any("spelt to")
    assert early.span == late.span
    assert not late.lacks(["spelt to"])


def test_a_sentence_is_drawn_once_whatever_word_is_asked_for(reading: Reader) -> None:
    read = reading("Cuba sells herring and barley to Fiji.")
    sought("herring", "barley")
    (one,) = prose(read).with_any("herring")
    (other,) = prose(read).with_any("barley")
    assert one.shape is other.shape
    assert not list(prose(read).with_any("barley", dated=True))

"""A quote is read without the markup of its page, and nothing in it can break that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.views.plainly import in_plain_words


@pytest.mark.parametrize(
    ("quote", "kind", "words"),
    [
        ("{{flag|Fiji}}\n|{{dts|3 May 1980}}", "wikitext", "Fiji · 3 May 1980"),
        ("Fiji's [[High commission|mission]] in '''[[Tarawa]]'''", "wikitext",
         "Fiji's mission in Tarawa"),
        ("Fiji,<ref>{{cite web|title=Ties|url=https://a.example}}</ref> [[Kiribati]]",
         "wikitext", "Fiji, Kiribati"),
        ("<ref>{{cite web|title=Ties|publisher=Press}}</ref>", "wikitext", "Ties. Press."),
        ("Fiji</a></td><td>3 May 1980", "html", "Fiji · 3 May 1980"),
        ("<b>Fiji</b> | 3 May", "text", "<b>Fiji</b> | 3 May"),
        ("{{{{", "wikitext", "{{{{"),
        ("", "wikitext", ""),
    ],
)  # fmt: skip
def test_a_quote_is_read_without_its_markup(quote: str, kind: str, words: str) -> None:
    assert in_plain_words(quote, kind) == words


@given(st.text(alphabet="[]{}|<>=!'-*# \nab/ref&;"), st.sampled_from(["wikitext", "html"]))
def test_any_quote_has_words(quote: str, kind: str) -> None:
    words = in_plain_words(quote, kind)
    assert "\n" not in words
    assert bool(words) == bool(quote.split())


def test_a_quote_without_end_is_cut() -> None:
    assert len(in_plain_words("[[Fiji]] " * 1_000_000, "wikitext")) < 25_000


def test_what_looks_like_attributes_without_end_is_read_in_one_way_only() -> None:
    """A pattern that can part it in many ways would not come back from this."""
    assert in_plain_words("| a=" + "bbb=" * 60 + "| Cuba", "wikitext").endswith("Cuba")

"""The way from plain words back to the source."""

from hypothesis import given
from hypothesis import strategies as st

from comity.documents.projection import LITERAL, NOWHERE, Projection
from comity.spans import Span

Runs = list[tuple[str, str]]


def build(runs: Runs) -> tuple[str, str, Projection]:
    """Return the source, the plain text and the projection of runs (kind, words)."""
    projection = Projection()
    source = ""
    for kind, words in runs:
        if kind == "literal":
            projection.literal(words, len(source))
            source += words
        elif kind == "whole":
            markup = "{{" + words + "}}"
            projection.whole(words, len(source), len(source) + len(markup))
            source += markup
        else:
            projection.put(words)
    return source, projection.text(), projection


def test_literal_words_lead_to_themselves_and_whole_ones_to_their_markup() -> None:
    source, plain, projection = build(
        [("literal", "since "), ("whole", "1992"), ("put", "\n"), ("literal", "ended")]
    )
    assert (source, plain) == ("since {{1992}}ended", "since 1992\nended")
    assert projection.span(2, 5, plain).of(source) == "nce"
    assert projection.span(7, 9, plain).of(source) == "{{1992}}"
    assert projection.span(0, 12, plain).of(source) == "since {{1992}}e"
    assert projection.span(9, 13, plain).of(source) == "{{1992}}en"


def test_white_space_at_the_ends_is_left_out() -> None:
    source, plain, projection = build([("literal", "  a b  ")])
    assert projection.span(0, 7, plain).of(source) == "a b"
    assert projection.span(0, 2, plain) == Span(2, 2)


def test_runs_laid_out_before_are_runs_as_well() -> None:
    projection = Projection.of("a\nb", [0, 1, 2], [5, 0, 9], [LITERAL, NOWHERE, 20])
    assert projection.span(0, 3, "a\nb") == Span(5, 20)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["literal", "whole", "put"]), st.text("ab c", min_size=1, max_size=4)
        ),
        min_size=1,
        max_size=12,
    ),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_a_span_lies_in_the_source_and_holds_its_literal_words(
    runs: Runs, start: int, size: int
) -> None:
    source, plain, projection = build(runs)
    start = min(start, max(len(plain) - 1, 0))
    end = min(start + size, len(plain))
    span = projection.span(start, end, plain)
    assert 0 <= span.start <= span.end <= max(len(source), span.start)
    if all(kind == "literal" for kind, _ in runs):
        assert span.of(source) == plain[start:end].strip()


@given(
    st.lists(
        st.one_of(
            st.tuples(
                st.sampled_from(["literal", "whole"]), st.text("ab c", min_size=1, max_size=4)
            ),
            st.just(("put", "\n")),
        ),
        min_size=1,
        max_size=12,
    ),
    st.integers(0, 60),
    st.integers(1, 60),
)
def test_what_a_span_prints_leads_back_to_it(runs: Runs, start: int, size: int) -> None:
    source, plain, projection = build(runs)
    start = min(start, max(len(plain) - 1, 0))
    span = projection.span(start, min(start + size, len(plain)), plain)
    if span.of(source).strip():
        printed = projection.printed(*span)
        assert printed is not None
        assert projection.span(*printed, plain) == span


def test_a_stretch_that_cuts_through_markup_prints_the_whole_of_it() -> None:
    source, plain, projection = build(
        [("literal", "since "), ("whole", "1992"), ("put", "\n"), ("literal", "ended")]
    )
    assert source == "since {{1992}}ended"
    assert projection.printed(0, 5) == Span(0, 5)
    assert projection.printed(8, 16) == Span(6, 13)
    assert projection.printed(8, 8) is None
    assert projection.printed(0, 99) is None
    assert len(plain) == 16


def test_what_is_not_shown_prints_nothing() -> None:
    projection = Projection()
    projection.literal("seen", 10)
    projection.text()
    assert projection.printed(2, 5) is None
    assert projection.printed(10, 14) == Span(0, 4)
    assert projection.printed(8, 14) is None

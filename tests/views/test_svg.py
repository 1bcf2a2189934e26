"""Words in a drawing are words, and numbers are short."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.views import svg


@settings(deadline=None)
@given(st.text())
def test_law_any_text_makes_well_formed_svg_and_no_element_of_its_own(words: str) -> None:
    drawn = svg.element("g", svg.text(words, 1, 2) + svg.element("rect", data_words=words))
    root = ET.fromstring(drawn)  # noqa: S314 - our own
    assert [each.tag for each in root] == ["text", "rect"]
    assert len(root[0]) == 0


@pytest.mark.parametrize("words", ["<script>x</script>", '"/><script>', "&#60;script>", "]]>"])
def test_markup_is_shown_as_text(words: str) -> None:
    root = ET.fromstring(svg.text(words, 0, 0))  # noqa: S314 - our own
    assert root.text == words


def test_marks_that_turn_the_direction_of_words_are_left_out() -> None:
    assert svg.escaped("a\u202eb\u2066c\u200f") == "abc"


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(-5000, 5000), st.floats(-5000, 5000)), min_size=3, max_size=20))
def test_law_a_path_ends_near_where_its_points_do(points: list[tuple[float, float]]) -> None:
    data = svg.path([points], closed=False)
    numbers = [float(each) for each in re.findall(r"-?\d+(?:\.\d)?", data)]
    if numbers:
        xs, ys = numbers[::2], numbers[1::2]
        assert sum(xs) == pytest.approx(points[-1][0], abs=0.06)
        assert sum(ys) == pytest.approx(points[-1][1], abs=0.06)


@settings(deadline=None)
@given(st.text(), st.floats(20, 500))
def test_law_words_are_broken_or_shortened_to_their_width(words: str, width: float) -> None:
    assert svg.wide(svg.shortened(words, 12, width), 12) <= max(width, svg.wide("…", 12))
    for line in svg.wrapped(words, 12, width):
        assert len(line.split()) == 1 or svg.wide(line, 12) <= width


def test_words_of_ten_million_letters_take_their_lines_and_no_more() -> None:
    for words in ("x" * 10_000_000, "x " * 5_000_000):
        lines = svg.wrapped(words, 12, 600, most=3)
        assert 1 <= len(lines) <= 3
        assert lines[-1].endswith("…")

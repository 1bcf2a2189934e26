"""What holds for every text, and for every date of the corpus where it is at hand."""

import datetime as dt
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.dates import Edtf, find, from_parts

PIECES = [
    *[
        "1992",
        "May",
        "5",
        "31",
        "–",
        "-",
        "/",
        ".",
        ",",
        " ",
        "  ",
        "\n",
        "\t",
        "\xa0",
        "c.",
        "the",
    ],
    *["century", "19th", "and", "to", "of", "in", "since", "early", "mid-", "1990s", "February"],
    *["between", "1918–21", "30", "spring", "No.", "about", "people", "é", "(", "{{", "||", "~"],
]
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.text(max_size=60))


@given(TEXTS)
def test_what_is_found_is_in_the_text_in_order_and_a_date(text: str) -> None:
    end = 0
    for dated in find(text):
        assert end <= dated.start < dated.end <= len(text)
        assert any(character.isalnum() for character in text[dated.start : dated.end])
        end = dated.end
        assert bool(dated.problem) is not bool(dated.first)
        for edtf in filter(None, (dated.first, dated.last)):
            assert Edtf.parse(edtf).text == edtf
        assert bool(dated.last) is (dated.kind == "span")


@given(TEXTS)
def test_a_block_is_read_the_same_alone_and_among_others(text: str) -> None:
    block = text.replace("\n", " ")
    among = find(f"One.\n{block}\nTwo.")
    assert [each[2:] for each in among] == [each[2:] for each in find(block)]


@given(st.dates(dt.date(1000, 1, 1), dt.date(2199, 12, 31)), st.sampled_from([4, 7, 10]))
def test_what_is_printed_reads_back(day: dt.date, cut: int) -> None:
    edtf = day.isoformat()[:cut]
    assert [each.first for each in find(from_parts(edtf.split("-")))] == [edtf]


CORPUS = Path(os.environ.get("COMITY_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
TEMPLATE = re.compile(
    r"\{\{\s*(?:#invoke:\s*dts\s*\|\s*main|dts|date table sorting)\s*\|([^{}]*)\}\}", re.IGNORECASE
)
# Days that articles of this kind are known to give and no calendar has.
IMPOSSIBLE = {
    f"{day}: no such day"
    for day in ("30 February 2015", "30 February 1995", "31 September 1977", "31 November 1975")
}


@pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus: name its folder in COMITY_CORPUS")
def test_every_sorted_date_of_the_corpus_is_read_or_reported() -> None:
    unread: list[str] = []
    problems: set[str] = set()
    read = 0
    for path in sorted(CORPUS.glob("**/*.wikitext")):
        for template in TEMPLATE.finditer(path.read_text(encoding="utf-8")):
            parts = template[1].split("|")
            if not any(part.strip() for part in parts if "=" not in part):
                continue
            printed = from_parts(parts)
            found = find(printed)
            whole = [(each.start, each.end) for each in found] == [(0, len(printed))]
            if not whole:
                unread.append(f"{path.name}: {template[0]}")
            problems.update(each.problem for each in found if each.problem)
            read += 1
    assert unread == []
    assert problems <= IMPOSSIBLE
    assert read

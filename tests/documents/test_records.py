import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from comity.documents.records import Field, json_lines, rows

# Letters that JSON escapes, that CSV doubles, and that lie beyond the first plane.
TEXT = st.text(st.sampled_from('ab é"\\/;,\t\u2028𝄞{}:'), max_size=12)
CELL = st.text(st.sampled_from('ab é";,𝄞\n'), min_size=1, max_size=8).filter(
    lambda text: text.strip()
)


def stands(field: Field, source: str, start: int, end: int) -> str:
    return source.__getitem__(slice(*field.span(start, end, source)))


@given(TEXT, TEXT, st.sampled_from(["escaped", "as they are"]), st.data())
def test_every_stretch_of_a_json_text_has_its_place(
    country: str, text: str, letters: str, data: st.DataObject
) -> None:
    source = (
        json.dumps({"country": country, "text": text}, ensure_ascii=letters == "escaped") + "\n"
    )
    (record,) = json_lines(source)
    assert record.text("text") == text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    written = stands(record.fields["text"], source, start, end)
    assert json.loads(f'"{written}"') == text[start:end]


@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=4), st.sampled_from(";,"))
def test_a_table_is_read_as_the_standard_library_reads_it(
    given_rows: list[tuple[str, str]], separator: str
) -> None:
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator="\n").writerows([("a", "b"), *given_rows])
    found = list(rows(file.getvalue(), separator))
    assert [(each.text("a"), each.text("b")) for each in found] == given_rows


def test_a_cell_with_doubled_quotes_has_its_place() -> None:
    source = 'a;b;\nx;"say ""no"" now";\n'
    (record,) = rows(source, ";")
    field = record.fields["b"]
    assert field.text == 'say "no" now'
    assert stands(field, source, 4, 8) == '""no""'


def test_a_quote_that_is_never_closed_is_a_letter() -> None:
    found = list(rows('a;b\n"x;1\ny;2\n', ";"))
    assert [(each.text("a"), each.text("b")) for each in found] == [('"x', "1"), ("y", "2")]


def test_a_line_that_is_no_flat_object_has_no_fields() -> None:
    assert [len(each.fields) for each in json_lines('[1, 2]\n\n{"a": "b"}\n')] == [0, 1]


def test_half_a_character_is_no_text() -> None:
    (record,) = json_lines('{"a": "\\ud834"}\n')
    assert record.fields.get("a") is None or record.text("a") == "\ud834"

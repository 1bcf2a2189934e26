import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.checks.difference import Difference, differ
from comity.checks.telling import tell
from comity.claims import Claim, extract
from comity.documents import read
from comity.errors import ComityError
from comity.sources import Blob

HEAD = "{|\n! Country !! Formal relations began\n"
COUNTRIES = ("Cuba", "Fiji", "Malta", "Peru", "Togo")


def claims(*rows: tuple[str, str], besides: str = "") -> list[Claim]:
    table = HEAD + "".join(f"|-\n| {{{{flag|{name}}}}} || {date}\n" for name, date in rows) + "|}"
    text = f"{table}\n{besides}"
    blob = Blob("Foreign relations of Azerbaijan", "text/x-wiki", text.encode())
    return extract(read(blob))[0]


def told(difference: Difference) -> list[tuple[str, str, tuple[tuple[str, str, str], ...]]]:
    return [(each.change, each.sentence(), each.fields) for each in difference.changes]


def test_a_corrected_date_is_a_change_and_a_row_put_in_is_new() -> None:
    old = claims(("Cuba", "1992"), ("Malta", "1993"), ("Peru", "1994"))
    new = claims(("Fiji", "1995"), ("Cuba", "27 March 1992"), ("Peru", "1994"))
    difference = differ(old, new)
    established = "Azerbaijan and {} established diplomatic relations {}"
    assert told(difference) == [
        ("changed", "Azerbaijan and Cuba established diplomatic relations 1992-03-27",
         (("start", "1992", "1992-03-27"),)),
        ("new", established.format("Fiji", "1995"), ()),
        ("gone", established.format("Malta", "1993"), ()),
    ]  # fmt: skip
    assert difference.same == 1


def test_an_embassy_that_moved_is_another_embassy() -> None:
    old = claims(besides="Azerbaijan has an embassy in Almaty.")
    new = claims(besides="Azerbaijan has an embassy in Astana.")
    assert sorted(change for change, _, _ in told(differ(old, new))) == ["gone", "new"]


def test_a_corrected_date_is_matched_before_a_name_in_a_list() -> None:
    listed = (
        "Azerbaijan has diplomatic relations with 6 countries: Cuba, Fiji, Iran, Italy, Peru, Togo."
    )
    old = claims(("Togo", "29 December 2010"), besides=listed)
    new = claims(("Togo", "28 December 2010"))
    changes = [each for each in told(differ(old, new)) if "Togo" in each[1]]
    assert changes == [
        ("changed", "Azerbaijan and Togo established diplomatic relations 2010-12-28",
         (("start", "2010-12-29", "2010-12-28"),)),
    ]  # fmt: skip


rows = st.lists(
    st.tuples(st.sampled_from(COUNTRIES), st.sampled_from(("1992", "27 March 1992", "1995"))),
    max_size=6,
    unique_by=lambda row: row[0],
)


@given(rows)
def test_the_order_of_rows_makes_no_difference(given_rows: list[tuple[str, str]]) -> None:
    assert differ(claims(*given_rows), claims(*reversed(given_rows))).changes == ()


@given(rows, rows)
def test_what_is_new_one_way_is_gone_the_other(
    old: list[tuple[str, str]], new: list[tuple[str, str]]
) -> None:
    forth, back = differ(claims(*old), claims(*new)), differ(claims(*new), claims(*old))
    assert forth.same == back.same
    counted = [sorted(each.change for each in one.changes) for one in (forth, back)]
    other = {"new": "gone", "gone": "new", "changed": "changed"}
    assert counted[0] == sorted(other[each] for each in counted[1])


def test_a_page_of_changes_holds_no_markup_of_what_was_said() -> None:
    hostile = "<script>alert(1)</script>"
    old = Claim(kind="event", parties=("AZE", hostile), quote=hostile, at=0, date="1992")
    new = Claim(kind="event", parties=("AZE", hostile), quote=hostile, at=0, date="1993")
    page = "\n".join(tell(differ({hostile: [old]}, {hostile: [new]}), as_="html"))
    assert "<script" not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 5


def test_a_count_that_was_brought_up_to_date_is_a_change() -> None:
    old = claims(besides="Azerbaijan has diplomatic relations with 160 countries.")
    new = claims(besides="Azerbaijan has diplomatic relations with 174 countries.")
    assert [fields for _, _, fields in told(differ(old, new))] == [(("value", "160", "174"),)]


def test_a_form_that_is_not_there_is_misuse() -> None:
    with pytest.raises(ComityError, match="html, json, text"):
        list(tell(differ([], []), as_="sonnet"))

"""Dates as sentences and cells write them."""

import pytest

from comity.dates import Dated, find, parse_cell


def dates(text: str) -> list[str]:
    """Return what is found, spans as EDTF spans."""
    return [f"{each.first}/{each.last}" if each.last else each.first for each in find(text)]


def only(text: str) -> Dated:
    """Return the one date of the text."""
    (dated,) = find(text)
    return dated


@pytest.mark.parametrize(
    "words",
    [
        *["21 February 1992", "February 21, 1992", "Feb. 21 1992", "Feb 21, 1992", "21 Feb 1992"],
        *["21st of February, 1992", "the 21st of February 1992", "February 21st, 1992"],
        "on the 21st day of February 1992",
        "on 21 February in 1992",
        *["21st February 1992", "21 FEBRUARY 1992", "21 february 1992", "21-Feb-1992"],
        *["1992-2-21", "1992-Feb-21", "1992.02.21"],
        *["1992-02-21", "1992/02/21", "21/02/1992", "02/21/1992", "21.02.1992", "21-02-1992"],
        *["21\xa0February\xa01992", "Friday, 21 February 1992", "February 21,1992"],
        *["Ruritania21 February 1992", "1992-02-21T10:00:00Z"],
    ],
)
def test_a_day_in_every_order(words: str) -> None:
    assert dates(f"Envoys came on {words}.") == ["1992-02-21"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They met in April 1992", ["1992-04"]),
        ("They met in April of 1992", ["1992-04"]),
        ("They met in Sept. 1992", ["1992-09"]),
        ("They met in 1992", ["1992"]),
        ("They met in 1992.", ["1992"]),
        ("They met (1992), parted [1993] and met", ["1992", "1993"]),
        ("RuritaniaApril 1696", ["1696-04"]),
        ("Resolution 1325 (2000)", ["2000"]),
        ("in the 1990s", ["199X"]),
        ("in the 2000s", ["200X"]),
        ("in the 1800s", ["18XX"]),
        ("after 1992's floods", ["1992"]),
        ("in the 19th century", ["18XX"]),
        ("the 18th and nineteenth centuries", ["17XX", "18XX"]),
        ("a twentieth-century war", ["19XX"]),
        ("in the spring of 1992", ["1992-21"]),
        ("in Winter 1992", ["1992-24"]),
        ("the fall of 1992", ["1992-23"]),
    ],
)
def test_no_more_precision_than_the_words_have(words: str, expected: list[str]) -> None:
    assert dates(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1918–1921", ["1918/1921"]),
        ("1918-21", ["1918/1921"]),
        ("1918–20", ["1918/1920"]),
        ("1998–02", ["1998/2002"]),
        ("2007–8", ["2007/2008"]),
        ("2003-04", ["2003/2004"]),
        ("1992/93", ["1992/1993"]),
        ("1918 – 1921", ["1918/1921"]),
        ("from 1918 to 1921", ["1918/1921"]),
        ("from 1918 until 1921", ["1918/1921"]),
        ("between 1973 and 1989", ["1973/1989"]),
        ("between 1973–1989", ["1973/1989"]),
        ("4–7 May 1992", ["1992-05-04/1992-05-07"]),
        ("between 4 and 7 May 1992", ["1992-05-04/1992-05-07"]),
        ("May 4–7, 1992", ["1992-05-04/1992-05-07"]),
        ("30 May – 2 June 1992", ["1992-05-30/1992-06-02"]),
        ("May 30 to June 2, 1992", ["1992-05-30/1992-06-02"]),
        ("2 May 1961 – 3 June 1992", ["1961-05-02/1992-06-03"]),
        ("May–June 1992", ["1992-05/1992-06"]),
        ("from the 1960s to the early 1970s", ["196X/197X"]),
        ("1960–1973, 1996–2002", ["1960/1973", "1996/2002"]),
    ],
)
def test_spans(words: str, expected: list[str]) -> None:
    assert dates(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2 May 1961 / 3 June 1992", ["1961-05-02", "1992-06-03"]),
        ("2 May 1961/3 June 1992", ["1961-05-02", "1992-06-03"]),
        ("1960, 1973", ["1960", "1973"]),
        ("1960 and 1973", ["1960", "1973"]),
        ("1960 1973", ["1960", "1973"]),
        ("3 and 5 May 1992", ["1992-05-03", "1992-05-05"]),
        ("May and June 1992", ["1992-05", "1992-06"]),
        ("1992–1918", ["1992", "1918"]),
        ("1992-04", ["1992-04"]),
    ],
)
def test_several_dates_stay_apart(words: str, expected: list[str]) -> None:
    assert dates(words) == expected


@pytest.mark.parametrize(
    ("words", "first", "approximate", "role"),
    [
        ("since 1992", "1992", "", "since"),
        ("since at least 1992", "1992", "", "since"),
        ("from 3 May 1992", "1992-05-03", "", "since"),
        ("until 1992", "1992", "", "until"),
        ("up to 1992", "1992", "", "until"),
        ("by the end of 1992", "1992", "late", "by"),
        ("Since early May 1992", "1992-05", "early", "since"),
        ("until the mid-1990s", "199X", "mid", "until"),
        ("late 1995", "1995", "late", ""),
        ("early in 1995", "1995", "early", ""),
        ("c. 1850", "1850~", "c.", ""),
        ("(c.1850)", "1850~", "c.", ""),
        ("circa 3 May 1850", "1850-05-03~", "c.", ""),
        ("around 1850", "1850~", "c.", ""),
        ("before 1992", "1992", "before", "before"),
        ("prior to 1992", "1992", "before", "before"),
        ("after April 1992", "1992-04", "after", "after"),
        ("post-1992", "1992", "after", "after"),
        ("until late spring 1993", "1993-21", "late", "until"),
        ("1992–present", "1992", "", "since"),
        ("1992 – present", "1992", "", "since"),
        ("1992–, as before", "1992", "", "since"),
        ("ambassadors –1975", "1975", "", "until"),
    ],
)
def test_words_that_blur_or_bound_a_date(
    words: str, first: str, approximate: str, role: str
) -> None:
    dated = only(words)
    assert (dated.first, dated.approximate, dated.role) == (first, approximate, role)


@pytest.mark.parametrize(
    "words",
    [
        "as early as 1992",
        "it dates back to 1992",
        "a book about the 1992 war",
        "by the 1992 treaty",
        "set to close in 1992",
        "no later than 1992",
        "the mid\t1992",
    ],
)
def test_words_that_do_not(words: str) -> None:
    dated = only(words)
    assert (dated.first, dated.approximate, dated.role) == ("1992", "", "")


@pytest.mark.parametrize(
    "words",
    [
        *[
            "1,500 men",
            "1500 troops",
            "1200 army doctors",
            "about 1500 exiles",
            "2000 km of border",
        ],
        *[
            "$1992",
            "US$ 1992 a year",
            "€1992",
            "more than 1500",
            "at least 1992",
            "1992.5",
            "1992%",
        ],
        *[
            "Resolution 1325",
            "resolutions 1992, 1993",
            "No. 1995",
            "No.1992",
            "p. 1990",
            "pp.\xa01990–1995",
        ],
        *["160 states", "ISBN 978-1-1992-1992-1", "ISSN 1475-4967", "doi:10.1111/j.1548-2456"],
        *["see 8 (1): 1088.", "at 1600 GMT", "in 1500 BC", "the 1st century BC", "1992 345"],
        *[
            "on 5 May",
            "in May",
            "5/6/1992",
            "31/31/1992",
            "99/99/1992",
            "A/1992/345",
            "2500",
            "0999",
        ],
        *[
            "https://example.org/1992/03/11/x-1992-y",
            "x1992",
            "1992x",
            "B-1992",
            "1992_3",
            "1995s",
            "1973/9",
            "1973/12",
        ],
        *["a 1500-strong force", "may 1992a", "", "centuries", "May", "1992-13-40", "12.1992"],
    ],
)
def test_what_is_no_date_is_left_alone(words: str) -> None:
    assert find(words) == []


@pytest.mark.parametrize(
    "words", ["In 1992 many people fled", "in 2003 troops left", "the 1967 war", "1992 Both states"]
)
def test_a_year_before_a_counted_noun_is_still_a_year(words: str) -> None:
    assert only(words).kind == "year"


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("30 February 2015", "30 February 2015: no such day"),
        ("31 November 1975", "31 November 1975: no such day"),
        ("February 29, 1900", "29 February 1900: no such day"),
        ("2015-02-30", "30 February 2015: no such day"),
        ("31 September 1977", "31 September 1977: no such day"),
    ],
)
def test_an_impossible_day_is_reported_and_has_no_date(words: str, problem: str) -> None:
    dated = only(f"Ties since {words}.")
    assert (dated.first, dated.last, dated.problem, dated.kind) == ("", "", problem, "day")


def test_a_number_too_great_for_a_day_leaves_the_month() -> None:
    text = "Article 45 May 1992"
    assert text[only(text).start : only(text).end] == "May 1992"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ties since early May 1992, they say", "early May 1992"),
        ("held from 1918 to 1921.", "1918 to 1921"),
        ("held (c. 1850)", "c. 1850"),
        ("held in the summer of 1992", "summer of 1992"),
        ("Ruritania\t21 February 1992[14]\t", "21 February 1992"),
    ],
)
def test_the_words_are_pointed_at(text: str, words: str) -> None:
    dated = only(text)
    assert text[dated.start : dated.end] == words


def test_dates_of_other_cells_are_not_joined() -> None:
    assert dates("1918\t1921") == ["1918", "1921"]
    assert dates("1918–\n1921") == ["1918", "1921"]
    assert dates("since\n1992") == ["1992"]
    assert only("since\n1992").role == ""


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Ruritania6 September 1919See Ruritanian relations", ["1919-09-06"]),
        ("RuritaniaMarch 1919Both have embassies", ["1919-03"]),
        ("Ruritania1919See Ruritanian relations", ["1919"]),
        ("Ruritania1919-09-06See Ruritanian relations", ["1919-09-06"]),
        ("Ruritania6 September 1919see Ruritanian relations", ["1919-09-06"]),
        ("Ruritania1919-Sep-06See Ruritanian relations", ["1919-09-06"]),
        ("Rurité1919[3]", ["1919"]),
        ("Ruritania1918–1921", ["1918/1921"]),
    ],
)
def test_cells_that_run_together(row: str, expected: list[str]) -> None:
    assert dates(row) == expected


def test_a_cell_that_is_a_year_and_month() -> None:
    assert [each.first for each in parse_cell(" 2003-04 ")] == ["2003-04"]
    assert [each.first for each in parse_cell("2003–04")] == ["2003"]
    assert [each.first for each in parse_cell("1960, 3 May 1973")] == ["1960", "1973-05-03"]

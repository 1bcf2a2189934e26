from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.spells import spells

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("27 March 1992", [("established", "1992-03-27", "", "")]),
        ("April 1993", [("established", "1993-04", "", "")]),
        ("1918–1921", [("established", "1918", "1921", "")]),
        ("14 May 1994 — 28 May 2008", [("established", "1994-05-14", "2008-05-28", "")]),
        (
            "1963, severed 1973, resumed 1991",
            [
                ("established", "1963", "", ""),
                ("severed", "", "", "1973"),
                ("restored", "", "", "1991"),
            ],
        ),
        (
            "3 May 1963 (suspended 2009)",
            [("established", "1963-05-03", "", ""), ("suspended", "", "", "2009")],
        ),
        ("Before 1982", [("established", "", "", "")]),
        ("15 May 2012 or before", [("established", "", "", "")]),
        ("1991 (restored)", [("restored", "", "", "1991")]),
        ("unknown", []),
    ],
)
def test_a_cell_of_dates_tells_the_story_of_relations(
    reading: Reader, cell: str, said: list[tuple[str, str, str, str]]
) -> None:
    page = reading(cell)
    found = spells(page, 0, len(page.plain))
    assert [(each.status, each.since, each.until, each.date) for each in found] == said


def test_a_day_that_no_calendar_has_is_reported_and_not_claimed(reading: Reader) -> None:
    page = reading("30 February 2015")
    assert not spells(page, 0, len(page.plain))
    assert [each.code for each in page.troubles] == ["impossible-date"]

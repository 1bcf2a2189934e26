"""Since when one belongs to a body, and until when."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.membership import MEMBERSHIP

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str, str]:
    return claim.subject, claim.object, claim.start, claim.end


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Fiji joined NATO and Interpol in 1975.",
            [("FJI", "NATO", "1975", ""), ("FJI", "Interpol", "1975", "")],
        ),
        (
            "Fiji became a member of NATO in 1971 and of the Arab League and Interpol in 1975.",
            [
                ("FJI", "NATO", "1971", ""),
                ("FJI", "Arab League", "1975", ""),
                ("FJI", "Interpol", "1975", ""),
            ],
        ),
        (
            "Fiji has been a member of NATO and Interpol since 1975.",
            [("FJI", "NATO", "1975", ""), ("FJI", "Interpol", "1975", "")],
        ),
        (
            "Fiji is a member of NATO, the Arab League and Interpol since 1975.",
            [("FJI", "NATO", "", ""), ("FJI", "Arab League", "", ""),
             ("FJI", "Interpol", "1975", "")],
        ),
        ("Fiji became the fifty-fourth member of NATO in 1975.", [("FJI", "NATO", "1975", "")]),
        ("Having joined NATO on 5 June 2017, Fiji left.", [("FJI", "NATO", "2017-06-05", "")]),
        ("Fiji's admission to NATO was approved in 1999.", [("FJI", "NATO", "1999", "")]),
        ("Fiji, an observer at NATO since 2002, left.", [("FJI", "NATO", "2002", "")]),
        ("Fiji became the first country to leave NATO in 2017.", [("FJI", "NATO", "", "2017")]),
        ("In 2011, Fiji became the fifth NATO member (after Cuba) to recognise Chad.", []),
        (
            "Fiji joined NATO and Interpol (1975).",
            [("FJI", "NATO", "", ""), ("FJI", "Interpol", "1975", "")],
        ),
        (
            "In 1990, Fiji joined NATO, and Interpol in 1975.",
            [("FJI", "NATO", "1990", ""), ("FJI", "Interpol", "1975", "")],
        ),
        (
            "Fiji has sat on the UN Security Council (1975–76, 1982–83 and 2001–02).",
            [
                ("FJI", "United Nations Security Council", "1975", "1976"),
                ("FJI", "United Nations Security Council", "1982", "1983"),
                ("FJI", "United Nations Security Council", "2001", "2002"),
            ],
        ),
        (
            "Fiji was a member of NATO from 1955 to 1960 and again from 1965 until 1970.",
            [("FJI", "NATO", "1955", "1960"), ("FJI", "NATO", "1965", "1970")],
        ),
        (
            "Fiji was a member of NATO from 1955 to 1960 and hosted games in 1965–66.",
            [("FJI", "NATO", "1955", "1960")],
        ),
        (
            "Fiji pays its dues to NATO and, in 1975–76, sat on the UN Security Council.",
            [("FJI", "United Nations Security Council", "1975", "1976")],
        ),
        (
            "Fiji has been a member of NATO ever since the alliance's creation in 1949.",
            [("FJI", "NATO", "1949", "")],
        ),
        (
            "Fiji joined NATO when it was set up in 1949.",
            [("FJI", "NATO", "1949", "")],
        ),
        (
            "Fiji joined NATO, which was set up in 1949.",
            [("FJI", "NATO", "", "")],
        ),
        (
            "Trade grew after 1980; in 1984 Fiji joined NATO.",
            [("FJI", "NATO", "1984", "")],
        ),
        (
            "Their friendship began in 1977, when Fiji joined NATO.",
            [("FJI", "NATO", "1977", "")],
        ),
        (
            "Fiji is a member of the Arab League (whose founding member it is) since 1945.",
            [("FJI", "Arab League", "1945", "")],
        ),
    ],
)  # fmt: skip
def test_a_date_is_said_of_those_that_the_words_say_it_of(
    reading: Reader, words: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert sorted(map(told, MEMBERSHIP.find(reading(words)))) == sorted(expected)


def test_the_country_that_joins_is_no_organisation(reading: Reader) -> None:
    claims = MEMBERSHIP.find(reading("NATO opened an office after the country joined Interpol."))
    assert [(each.subject, each.object) for each in claims] == [("AZE", "Interpol")]


def test_a_later_term_is_quoted_up_to_its_own_date(reading: Reader) -> None:
    claims = MEMBERSHIP.find(reading("Fiji sat on the UNSC in 1975–76 and 1982–83. It left."))
    assert [each.quote for each in claims] == [
        "Fiji sat on the UNSC in 1975–76",
        "Fiji sat on the UNSC in 1975–76 and 1982–83",
    ]

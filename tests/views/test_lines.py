from collections.abc import Callable
from pathlib import Path

import pytest

import comity
from comity.answers import World
from comity.errors import PluginError
from comity.views import show
from comity.views.wording import date

CHAD = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Mali}} || 11 May 1961<ref>{{cite web |title=Ties |publisher=Press}}</ref>
|-
| 2 || {{flag|Ghana}} || May 1963
|}
"""
MALI = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Chad}} || 3 June 1962
|}

Mali does not have diplomatic relations with the following states:
* {{flag|Tonga}}
"""


@pytest.fixture
def world(tmp_path: Path) -> World:
    (tmp_path / "Foreign relations of Chad.wikitext").write_text(CHAD)
    (tmp_path / "Foreign relations of Mali.wikitext").write_text(MALI)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
    return comity.open(tmp_path / "w.comity")


@pytest.fixture
def shown(world: World) -> Callable[..., str]:
    def text(*asked: str, on: str = "") -> str:
        with world:
            if len(asked) == 1:
                answer = world.state(asked[0], on=on)
                return "\n".join(line.text for line in show(answer, as_="lines"))
            story = world.between(*asked, on=on)
            return "\n".join(line.text for line in show(story, as_="lines"))

    return text


def test_an_answer_comes_first_then_who_says_so_then_who_disagrees(
    shown: Callable[..., str],
) -> None:
    assert shown("Chad", "Mali", on="1970-01-01") == (
        "Mali (MLI) – Chad (TCD): diplomatic relations on 1 January 1970\n"
        "Yes: a document says so.\n"
        "  since 11 May 1961 (disputed)\n"
        "    relations established 11 May 1961 — Foreign relations of Chad, “lead”, at 54\n"
        "      “{{flag|Mali}} || 11 May 1961”\n"
        "      [r1] Ties, Press\n"
        "    against it:\n"
        "    relations established 3 June 1962 — Foreign relations of Mali, “lead”, at 54\n"
        "      “{{flag|Chad}} || 3 June 1962”"
    )


def test_where_one_is_represented_from_is_told_by_name_and_not_by_code(tmp_path: Path) -> None:
    said = "Chad is represented in Mali through its embassy in [[Algiers]], Algeria."
    (tmp_path / "Foreign relations of Chad.wikitext").write_text(said)
    comity.build(tmp_path, out=tmp_path / "w.comity")
    with comity.open(tmp_path / "w.comity") as world:
        lines = [line.text.strip() for line in show(world.between("Chad", "Mali"), as_="lines")]
    assert "Chad is represented in Mali through its embassy in Algiers, Algeria" in lines


def test_silence_says_what_kind_of_silence_it_is(shown: Callable[..., str]) -> None:
    assert shown("Chad", "Peru").splitlines()[1] == (
        "Unsaid: documents about one of them were read, and none says anything of it."
    )


def test_a_portrait_parts_what_is_sure_on_a_day_from_what_is_not(
    shown: Callable[..., str],
) -> None:
    assert shown("Chad", on="1963-05-20").splitlines()[3:10] == [
        "",
        "Diplomatic relations (2)",
        "  Mali: since 11 May 1961 (disputed)",
        (
            "    against it: Mali and Chad: diplomatic relations established on 3 June 1962 "
            "[Foreign relations of Mali]"
        ),
        "  unsaid whether on that day (1):",
        "    Ghana: since May 1963 (one side)",
        "",
    ]


def test_what_does_not_hold_on_the_day_is_told_apart(shown: Callable[..., str]) -> None:
    assert shown("Chad", on="1960").splitlines()[1:9] == [
        "  Chad has been a state since 11 August 1960, by the registry",
        "  documents about it: Foreign relations of Chad",
        "  they say what follows, where no other is named",
        "",
        "Diplomatic relations (0)",
        "  not on that day (2):",
        "    Ghana: since May 1963 (one side)",
        "    Mali: since 11 May 1961 (disputed)",
    ]


def test_what_is_said_not_to_be_is_not_counted_among_what_is(shown: Callable[..., str]) -> None:
    assert shown("Mali").splitlines()[4:8] == [
        "Diplomatic relations (1)",
        "  Chad: since 11 May 1961 (disputed) [Foreign relations of Chad]",
        (
            "    against it: Mali and Chad: diplomatic relations established on 3 June 1962 "
            "[Foreign relations of Mali]"
        ),
        "  said not to be (1):",
    ]


def test_a_portrait_names_the_references_and_what_is_wrong_with_them(
    shown: Callable[..., str],
) -> None:
    told = shown("Chad")
    assert "References (1)\n  [r1] Ties, Press" in told
    assert "N105" not in told


def test_a_view_that_is_not_there_is_said_with_those_that_are(world: World) -> None:
    with world, pytest.raises(PluginError, match="json, lines, quotes"):
        show(world.state("Chad"), as_="hologram")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1992-04-02", "2 April 1992"),
        ("1992-04", "April 1992"),
        ("1992", "1992"),
        ("1992~", "c. 1992"),
        ("1992-21", "spring 1992"),
        ("1992-33", "1992-33"),
        ("1918/1921", "1918/1921"),
        ("0987-06-05", "5 June 0987"),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is(text: str, words: str) -> None:
    assert date(text) == words


def test_editions_that_say_the_same_are_shown_as_one(tmp_path: Path) -> None:
    row = '{{"year": {0}, "country": "{1}", "field": "Member of", "text": "{2}"}}\n'
    lines = [row.format(year, country, "OAU") for year in (1994, 1995, 1996)
             for country in ("Chad", "Mali")]  # fmt: skip
    lines += [row.format(1993, "Chad", "UN"), row.format(1993, "Mali", "OAU")]
    (tmp_path / "factbook.jsonl").write_text("".join(lines))
    comity.build(tmp_path / "factbook.jsonl", out=tmp_path / "w.comity", today="2025-11-24")
    with comity.open(tmp_path / "w.comity") as world:
        story = [line.text for line in show(world.between("Chad", "OAU"), as_="lines")]
    place = "The World Factbook 1996, version 1996, “Chad”, at 65"
    body = "Organisation of African Unity"
    assert story[6:] == [
        (
            "    from 1993 or 1994 until 1996 or later, at the latest 9 July 2002, "
            f"when the {body} ended, by the registry (one side)"
        ),
        f"      membership (Chad → {body}) 1996 — {place}",
        "        “OAU”",
        "        and alike in all: 3 editions, 1994, 1995, 1996",
    ]

"""A portrait in parts: the most telling evidence of each tie, and nothing lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import comity
from comity.answers import Editions, Sketch, World
from comity.answers.sketching import Cut

CHAD = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Mali}} || 2 May 1961<ref>{{cite web |title=Envoys |publisher=Press}}</ref>
|-
| 2 || {{flag|Niger}} || 1960
|-
| 3 || {{flag|Togo}} || 7 June 1999
|}
Chad and Mali established relations in 1961. Citizens of Mali are forbidden entry to Chad.

Chad and Niger signed a treaty of friendship on 4 May 1985. Chad and Togo signed one on 3 June 2001.
"""
MALI = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Chad}} || 9 October 1962
|}
Chad is a member of the Organisation of African Unity.
"""
ROW = '{{"year": {0}, "country": "{1}", "field": "{2}", "text": "{3}"}}\n'


@pytest.fixture
def sahel(tmp_path: Path) -> Iterator[World]:
    """A world of two articles and four editions of a dataset, asked before it is settled."""
    for name, text in (("Chad", CHAD), ("Mali", MALI)):
        (tmp_path / f"Foreign relations of {name}.wikitext").write_text(text)
    rows = [
        ROW.format(year, country, "Member of", "OAU")
        for year in (1993, 1994, 1995, 1996)
        for country in ("Chad", "Mali")
        if (year, country) != (1993, "Chad")
    ]
    rows += [ROW.format(1993, "Chad", "Member of", "UN")]
    rows += [
        ROW.format(year, "Chad", "Disputes", "claimed by Libya") for year in (1993, 1994, 1996)
    ]
    (tmp_path / "factbook.jsonl").write_text("".join(rows))
    comity.build(*sorted(tmp_path.iterdir()), out=tmp_path / "w.comity", today="2025-11-24")
    with comity.open(tmp_path / "w.comity") as world:
        yield world


def test_each_voice_is_heard_once_and_all_are_counted(sahel: World) -> None:
    (tie,) = [each for each in sahel.sketch("Chad").ties if each.one == "MLI"]
    (spell,) = tie.spells
    shown = [each.document.removeprefix("Foreign relations of ") for each in spell.support]
    assert (shown, spell.supporting) == (["Chad"], 2)
    assert [note.title for note in spell.support[0].refs] == ["Envoys"]
    assert [each.start for each in spell.dissent] == ["1962-10-09"]
    assert spell.dissenting == 1


def test_editions_that_say_the_same_are_one_piece_that_names_the_first_and_the_last(
    sahel: World,
) -> None:
    (tie,) = [
        each for each in sahel.sketch("Chad").ties if each.other == "Organisation of African Unity"
    ]
    pieces = {each.format: each for spell in tie.spells for each in spell.support}
    run = pieces["factbook"].alike
    assert run
    assert (run.many, run.first, run.last) == (3, "1994", "1996")
    assert (pieces["factbook"].version, run.document) == ("1996", "The World Factbook 1994")
    assert pieces["wikitext"].alike is None
    assert sum(spell.supporting for spell in tie.spells) == 4


def test_no_edition_of_after_the_day_speaks(sahel: World) -> None:
    told = {day: sahel.sketch("Chad", on=day).said.get("dispute", ()) for day in ("1995", "1992")}
    assert [each.version for each in told["1995"]] == ["1994"]
    assert told["1992"] == ()
    assert told["1995"][0].alike == Editions(
        2, "1993", "1994", *_place(sahel, "The World Factbook 1993")
    )


def _place(world: World, title: str) -> tuple[str, str, str, str, int]:
    (claim,) = world.claims_page(document=title, kind="dispute").items
    where = claim["document"]
    return claim["id"], where["title"], where["sha256"], claim["section"], claim["at"]


@pytest.mark.parametrize("on", ["", "1961", "1995-06-01", "2003"])
@pytest.mark.parametrize("who", ["Chad", "Mali", "Organisation of African Unity", "Libya"])
def test_a_settled_world_says_what_it_said_before(sahel: World, who: str, on: str) -> None:
    before = sahel.sketch(who, on=on)
    cut = sahel.ties(about=who, on=on, brief=True)
    sahel.settle()
    assert sahel.settled(60)
    assert sahel.sketch(who, on=on) == before
    assert sahel.ties(about=who, on=on, brief=True) == cut


@pytest.mark.parametrize("many", [1, 2, 5])
@pytest.mark.parametrize("settled", [False, True])
def test_the_parts_together_are_the_portrait(sahel: World, many: int, settled: bool) -> None:  # noqa: FBT001 - two cases
    if settled:
        sahel.settle()
        assert sahel.settled(60)
    whole = sahel.state("Chad", on="1995")
    systems = sahel.sketch("Chad", on="1995", brief=False).systems
    parts: list[Sketch] = []
    for kind, share in systems.items():
        for offset in range(0, share.total, many):
            cut = Cut(kind, many, offset)
            parts.append(sahel.sketch("Chad", on="1995", brief=False, cut=cut))
            shown = parts[-1]
            shown_said = sum(map(len, shown.said.values()))
            together = len(shown.ties) + len(shown.absent) + shown_said + len(shown.findings)
            assert 1 <= together <= many
    assert [tie for part in parts for tie in part.ties] == list(whole.ties)
    assert [tie for part in parts for tie in part.absent] == list(whole.absent)
    assert [each for part in parts for each in part.findings] == list(whole.findings)
    kinds = {kind for part in parts for kind in part.said}
    assert {k: tuple(e for p in parts for e in p.said.get(k, ())) for k in kinds} == whole.said


@pytest.mark.parametrize("terms", [{"by": "newest"}, {"as_of": "2025-12-01"}])
def test_other_terms_are_told_in_brief_too(sahel: World, terms: dict[str, str]) -> None:
    sketch = sahel.sketch("Chad", **terms)
    (tie,) = [each for each in sketch.ties if each.one == "MLI"]
    assert (sketch.policy, sketch.as_of) == (terms.get("by", "default"), terms.get("as_of", ""))
    assert len(tie.spells[0].support) <= tie.spells[0].supporting


def test_the_short_form_of_an_answer_keeps_its_verdict(told: Callable[..., World]) -> None:
    world = told(Chad=CHAD, Mali=MALI)
    answer = world.between("Chad", "Mali", on="1970")
    short = world.brief(answer)
    assert (short.verdict, short.reason) == (answer.verdict, answer.reason)
    assert short.relations
    assert short.relations.spells[0].supporting == 2
    assert len(short.relations.spells[0].support) == 1

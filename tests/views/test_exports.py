import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

import comity
from comity.answers import Listed
from comity.relations import Grade, Spell
from comity.views.exporting import formats, write

GRAPH = "{http://graphml.graphdrawing.org/xmlns}"
TRIPLE = re.compile(
    r'<[^<>"{}|^`\\\s]+> <[^<>"{}|^`\\\s]+> '
    r'(?:<[^<>"{}|^`\\\s]+>|"(?:[^"\\\n\r]|\\[\\"nrt])*"(?:\^\^<[^<>\s]+>)?) \.\Z'
)


def listed(  # noqa: PLR0913 - a spell has that many parts
    start: str = "1992-04-27",
    *,
    end: str = "",
    kind: str = "relations",
    one: str = "AZE",
    other: str = "HUN",
    what: str = "",
    grade: Grade = Grade.BOTH_SIDES,
    address: str = "https://example.org/l",
) -> Listed:
    spell = Spell(
        kind, one, other, what, number=1, held=True, start=start, start_first=1, start_last=1,
        ended=bool(end), end=end, end_first=9, end_last=9, grade=grade, support=("a",), dissent=(),
    )  # fmt: skip
    return Listed(spell, ("Foreign relations of Hungary",), (address,))


@pytest.fixture
def wrote(tmp_path: Path) -> Callable[..., str]:
    def run(form: str, *spells: Listed) -> str:
        assert write(iter(spells), form, tmp_path / "out") == len(spells)
        return (tmp_path / "out").read_text(encoding="utf-8")

    return run


def test_a_spell_is_an_edge_between_two_nodes(wrote: Callable[..., str]) -> None:
    graph = ET.fromstring(wrote("graphml", listed(), listed(other="NATO", kind="membership")))  # noqa: S314 - our own
    nodes = [each.attrib["id"] for each in graph.iter(f"{GRAPH}node")]
    assert nodes == ["AZE", "HUN", "NATO"]
    first, second = graph.iter(f"{GRAPH}edge")
    assert (first.attrib["source"], first.attrib["target"]) == ("AZE", "HUN")
    assert (first.attrib["directed"], second.attrib["directed"]) == ("false", "true")
    told = {each.attrib["key"]: each.text for each in first}
    assert told["edge_start"] == "1992-04-27"
    assert told["edge_documents"] == "Foreign relations of Hungary"


def test_a_day_a_month_and_a_year_keep_their_precision(wrote: Callable[..., str]) -> None:
    for start, told in (
        ("1992-04-27", "+1992-04-27T00:00:00Z/11"),
        ("1992-04", "+1992-04-00T00:00:00Z/10"),
        ("1992", "+1992-00-00T00:00:00Z/9"),
    ):
        first, second = wrote("quickstatements", listed(start)).splitlines()
        assert first == f'Q227\tP530\tQ28\tP580\t{told}\tS854\t"https://example.org/l"'
        assert second.split("\t")[:3] == ["Q28", "P530", "Q227"]


@pytest.mark.parametrize(
    "spell",
    [
        listed(grade=Grade.DISPUTED),
        listed("1992~"),
        listed(""),
        listed(end="199X"),
        listed(other="Northern Atlantis"),
        listed(kind="mission", what="embassy"),
        listed(kind="membership", what="observer"),
    ],
)
def test_what_is_contested_unsure_or_unknown_is_left_to_people(
    wrote: Callable[..., str], spell: Listed
) -> None:
    assert not wrote("quickstatements", spell)


def test_every_line_of_rdf_is_a_triple(wrote: Callable[..., str]) -> None:
    hostile = listed(other='a"b\\c\n<d>', what="x\ty", address='https://e.org/">< ')
    lines = wrote("rdf", listed(), hostile).splitlines()
    assert [line for line in lines if not TRIPLE.match(line)] == []
    edtf = '"1992-04-27"^^<http://id.loc.gov/datatypes/edtf/EDTF>'
    assert sum(edtf in line for line in lines) == 2
    assert any("<http://www.wikidata.org/entity/Q227>" in line for line in lines)
    assert sum("wasDerivedFrom" in line for line in lines) == 1


@pytest.mark.parametrize("form", formats())
def test_no_control_character_gets_out(wrote: Callable[..., str], form: str) -> None:
    assert "\x00" not in wrote(form, listed(other="</graphml>\x00<script>"))


def test_markup_in_a_name_stays_a_name(wrote: Callable[..., str]) -> None:
    name = "</graphml><script>"
    graph = ET.fromstring(wrote("graphml", listed(other=name)))  # noqa: S314 - our own
    assert [each.attrib["id"] for each in graph.iter(f"{GRAPH}node")] == ["AZE", name]


def test_a_world_writes_its_ties_the_same_each_time(tmp_path: Path) -> None:
    page = tmp_path / "Foreign relations of Peru.wikitext"
    page.write_text("{| class='wikitable'\n! Country !! Date\n|-\n| Chile || 9 April 1823\n|}")
    comity.build(page, out=tmp_path / "w.comity", today="2025-02-01")

    def wrote_by(spells: Iterable[Listed]) -> bytes:
        write(spells, "graphml", tmp_path / "x")
        return (tmp_path / "x").read_bytes()

    with comity.open(tmp_path / "w.comity") as world:
        assert [each.documents for each in world.listed()] == [("Foreign relations of Peru",)]
        assert wrote_by(world.listed()) == wrote_by(world.listed())

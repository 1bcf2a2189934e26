"""Everything a document tells of a state is shown, system by system, each with its evidence.

The list is that of the founding document ("Foreign relations of Azerbaijan", 2016); it is walked
on an example of our own that has every system, and on the document itself where it is at hand.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

import comity
from comity.answers import Portrait, World
from comity.views import show

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "Foreign relations of Ecuador.wikitext"
PERU = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Ecuador}} || 27 February 1830
|}

Peru has an embassy in [[Quito]], Ecuador.

Peru and Ecuador signed a peace treaty on 26 October 1998.
"""
_LATER = "Peru and Ecuador signed a treaty of trade on 3 March 2020."

# What the founding document tells, and where the example has it: heading, then words below it.
SYSTEMS = [
    ("Organisations", "Ecuador: member of the United Nations"),
    ("Organisations", "Ecuador: observer of the Pacific Alliance"),
    ("Diplomatic relations", "Colombia: since 1835 (one side)"),
    ("Diplomatic relations", "Bhutan: none since 24 November 2025 or before (one side)"),
    ("Missions", "Ecuador: consulate-general in Cali, Colombia"),
    ("Missions", "Colombia: embassy in Quito, Ecuador: since 3 May 1940"),
    ("Represented through a mission elsewhere",
     "Ecuador is represented in Norway through its embassy in Stockholm, Sweden"),
    ("Represented through a mission elsewhere",
     "Norway is represented in Ecuador through its embassy in Santiago, Chile"),
    ("Recognition", "Ecuador recognises Palestine: since 24 December 2010"),
    ("Wars and conflicts",
     "conflict of Ecuador and Peru: Cenepa War from January 1995 until February 1995"),
    ("Agreements and cease-fires", "ceasefire agreement of Ecuador and Peru, on 17 February 1995"),
    ("Mediation", "Brazil mediates between Ecuador and Peru, since 1995"),
    ("Who may not enter", "Ecuador bars: Citizens of Peru who carry arms"),
    ("Alliances, arms and partnerships", "strategic alliance: Chile and Ecuador"),
    ("Alliances, arms and partnerships", "military assistance: Brazil – Ecuador"),
    ("Disputes and disputed land",
     "Cordillera del Cóndor: Ecuador and Peru"),
    ("Counts", "they do not agree: Ecuador, states with diplomatic relations: 120 or 131"),
    ("Counts", "“The country has diplomatic relations with 120 states”"),
    ("People and offices", "Galo Plaza, Secretary-General of the Organization of American States"),
    ("Statements", "Ministry of Foreign Affairs of Ecuador said on 26 October 1998"),
    ("Reports and allegations", "Transparency International reported on Ecuador, in 2009"),
    ("Events", "Ecuador hosted the third summit"),
    ("Other articles it points to", "Colombia–Ecuador relations"),
    ("References", "[yearbook] Yearbook of Andean Diplomacy, Example Press"),
    ("What is wrong with these documents", "N109 error"),
    ("What is wrong with these documents", "131 states here, 120 before"),
    # The other side's article stands beside it.
    ("Diplomatic relations", "Peru: since 27 February 1830 (disputed) [Foreign relations of Peru]"),
    ("Diplomatic relations",
     "against it: Ecuador and Peru: diplomatic relations established in 1832"),
    ("Missions", "Peru: embassy in Quito, Ecuador (one side) [Foreign relations of Peru]"),
    ("Agreements and cease-fires",
     "treaty of Ecuador and Peru, on 26 October 1998 [Foreign relations of Peru]"),
]  # fmt: skip


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("andes")
    (folder / EXAMPLE.name).write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    (folder / "Foreign relations of Peru.wikitext").write_text(f"{PERU}\n{_LATER}\n")
    comity.build(folder, out=folder / "w.comity", today="2025-11-24")
    with comity.open(folder / "w.comity") as opened:
        yield opened


@pytest.fixture(scope="module")
def ecuador(world: World) -> Portrait:
    return world.state("Ecuador", on="2016-11-19")


def sections(portrait: Portrait, as_: str = "lines") -> dict[str, str]:
    """Return what stands below each heading."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in show(portrait, as_=as_):
        if not line.text.startswith(" "):
            heading = line.text.rpartition(" (")[0]
        found.setdefault(heading, []).append(line.text.strip())
    return {name: "\n".join(lines) for name, lines in found.items()}


@pytest.mark.parametrize(("heading", "words"), SYSTEMS)
def test_every_system_is_shown_under_its_heading(
    ecuador: Portrait, heading: str, words: str
) -> None:
    assert words in sections(ecuador)[heading]


def test_what_is_dated_later_is_not_of_that_day(ecuador: Portrait, world: World) -> None:
    assert "treaty of trade" not in str(sections(ecuador))
    assert "3 March 2020" in sections(world.state("Ecuador"))["Agreements and cease-fires"]


def test_everything_has_its_evidence_and_the_json_has_it_whole(
    ecuador: Portrait,
) -> None:
    source = {
        "Foreign relations of Ecuador": EXAMPLE.read_text("utf-8"),
        "Foreign relations of Peru": f"{PERU}\n{_LATER}\n",
    }
    told = orjson.loads(show(ecuador, as_="json")[0].text)
    claims = [each for kind in told["said"].values() for each in kind]
    for tie in (*told["ties"], *told["absent"]):
        for spell in tie["spells"]:
            assert spell["support"]
            claims += [*spell["support"], *spell["dissent"]]
    kinds = {each["kind"] for each in claims}
    read = {each["kind"] for each in comity.read(EXAMPLE).claims}
    assert kinds == read
    for each in claims:
        quoted = source[each["document"]][each["at"] : each["at"] + len(each["quote"])]
        assert quoted == each["quote"]
    assert {each["code"] for each in told["findings"]} >= {"D102", "D106", "N109"}


def test_every_quote_can_be_seen(ecuador: Portrait) -> None:
    shown = "\n".join(sections(ecuador, "quotes").values())
    for claims in ecuador.said.values():
        for each in claims:
            assert " ".join(each.quote.split())[:100] in shown


# The founding document: the same list. What no claim tells yet of it is named, not passed over.
FOUNDING = [
    ("Organisations", "member of the Non-Aligned Movement"),
    ("Organisations", "partner of the Partnership for Peace"),
    ("Organisations", "member of the Council of Europe"),
    ("Diplomatic relations", "Denmark: since 2 April 1992"),
    ("Diplomatic relations", "Armenia: from 1918 until 1921"),
    ("Diplomatic relations", "Cyprus: none"),
    ("Diplomatic relations", "Israel: since 7 April 1992 (disputed)"),
    ("Missions", "Azerbaijan: consulate-general in Tabriz, Iran"),
    ("Missions", "Kazakhstan: embassy in Baku, Azerbaijan: since 16 December 1994"),
    ("Represented through a mission elsewhere",
     "Azerbaijan is represented in Ireland through its embassy in London"),
    ("Represented through a mission elsewhere",
     "Nicaragua is represented in Azerbaijan through its embassy in Moscow, Russia"),
    ("Recognition", "Iran recognises Azerbaijan: since 4 January 1992"),
    ("Recognition", "Azerbaijan recognises Cyprus"),
    ("Recognition", "Azerbaijan meant to recognise Northern Cyprus in 2004"),
    ("Wars and conflicts", "Nagorno-Karabakh conflict: Armenia and Azerbaijan"),
    ("Wars and conflicts", "Nagorno-Karabakh War"),
    ("Wars and conflicts", "1918"),
    ("Wars and conflicts", "Mardakert"),
    ("Agreements and cease-fires", "Bishkek"),
    ("Mediation", "OSCE Minsk Group mediates between Armenia and Azerbaijan"),
    ("Mediation", "chaired by the United States, France and Russia"),
    ("Who may not enter", "Azerbaijan bars citizens of Armenia"),
    ("Who may not enter", "of Armenian descent"),
    ("Who may not enter", "evidence of travel to Nagorno-Karabakh"),
    ("Alliances, arms and partnerships", "strategic alliance: Azerbaijan and Israel"),
    ("Alliances, arms and partnerships", "arms"),
    ("Disputes and disputed land", "Armenia and Azerbaijan"),
    ("Counts", "160 or 174"),
    ("People and offices", "Ilham Aliyev, President of Azerbaijan"),
    ("People and offices", "James Baker"),
    ("Statements", "George H. W. Bush"),
    ("Statements", "Ilham Aliyev"),
    ("Reports and allegations", "Caviar Diplomacy"),
    ("Other articles it points to", "Azerbaijan–Israel relations"),
    ("References", "[2] Anglo Asian Mining Floats on AIM, RNS"),
    ("What is wrong with these documents", "N109 error"),
    ("What is wrong with these documents", "N104 error"),
    ("What is wrong with these documents", "160 are counted and 54 are listed"),
    ("What is wrong with these documents", "note 70 follows note 67"),
]  # fmt: skip


@pytest.fixture(scope="module")
def azerbaijan(tmp_path_factory: pytest.TempPathFactory) -> Portrait:
    data = os.environ.get("COMITY_DATA")
    shared = Path(data).parent if data else ROOT.parent / "shared"
    seeds = sorted((shared / "seeds").glob("*.txt"))
    if not seeds:
        pytest.skip(f"the founding document is not at {shared / 'seeds'}; COMITY_DATA says where")
    folder = tmp_path_factory.mktemp("founding")
    (folder / "Foreign relations of Azerbaijan.txt").write_bytes(seeds[0].read_bytes())
    comity.build(folder, out=folder / "w.comity", today="2025-11-24")
    with comity.open(folder / "w.comity") as opened:
        return opened.state("Azerbaijan", on="2016-11-19")


@pytest.mark.parametrize(("heading", "words"), FOUNDING)
def test_the_founding_document_is_shown_whole(
    azerbaijan: Portrait, heading: str, words: str
) -> None:
    shown = words in sections(azerbaijan).get(heading, "")
    assert shown

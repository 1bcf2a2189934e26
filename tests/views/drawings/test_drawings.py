"""Each drawing shows what the world tells, says its date and sources, and is the same each time."""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import comity
from comity.answers import World
from comity.errors import ComityError, PluginError
from comity.views.drawing import Terms, draw, drawings, write
from comity.views.drawings import memberships
from comity.views.sheet import INK, LATER, MAYBE, NO, OTHER, YES

ASKED = {
    "relations": (("Chad",), {"on": "1970-01-01"}),
    "missions": (("Chad",), {"on": "1970-01-01"}),
    "memberships": (("Chad", "Mali"), {"on": "1970-01-01"}),
    "timeline": (("Chad", "Mali"), {}),
    "counts": ((), {}),
}
SVG = "{http://www.w3.org/2000/svg}"


def words(drawing: str) -> list[str]:
    return [each.text or "" for each in ET.fromstring(drawing).iter(f"{SVG}text")]  # noqa: S314


def land(drawing: str) -> dict[str, str]:
    """Return the colour of each actor's land, whatever lines or dots are on it."""
    root = ET.fromstring(drawing)  # noqa: S314 - our own
    found = {each.get("data-actor"): each.get("fill") for each in root.iter(f"{SVG}path")}
    return {
        who: re.sub(r"url\(#\w+-(\w+)\)", r"#\1", fill)
        for who, fill in found.items()
        if who and fill
    }


def test_what_is_not_sure_is_told_without_colour_too(drawn: Callable[..., str]) -> None:
    drawing = drawn("relations", "Chad", on="1963-05-05")
    marks = {"lined": MAYBE, "dotted": NO}
    for mark, colour in marks.items():
        fill = f"{mark}-{colour.removeprefix('#')}"
        assert f'<pattern id="{fill}"' in drawing
        assert drawing.count(f'fill="url(#{fill})"') > 1  # on the land and in the legend
    assert "lined" in drawn("missions", "Chad", on="1970-01-01")


def test_no_two_roles_share_a_letter() -> None:
    letters = memberships._letters(["member", "observer", "NGOs", "national committees"])  # noqa: SLF001
    assert letters == {"NGOs": "N", "national committees": "A", "observer": "O"}
    assert len(set(memberships._letters(map(str, range(40))).values())) <= 27  # noqa: SLF001


def test_every_drawing_is_tested_here() -> None:
    assert set(drawings()) == set(ASKED)


@pytest.mark.parametrize("name", sorted(ASKED))
def test_a_drawing_names_itself_and_its_sources_and_is_the_same_each_time(
    name: str, drawn: Callable[..., str]
) -> None:
    if name == "counts":
        pytest.importorskip("vl_convert")
    actors, terms = ASKED[name]
    drawing = drawn(name, *actors, **terms)
    assert drawing == drawn(name, *actors, **terms)
    assert any(each.startswith("Sources: ") for each in words(drawing))
    assert "<script" not in drawing
    titled = drawn(name, *actors, **terms, title="A title of <my> own")
    assert words(titled)[0] == "A title of <my> own"


@pytest.mark.parametrize(
    ("who", "fill"),
    [
        ("TCD", INK), ("MLI", YES), ("GHA", YES), ("FRA", NO), ("TON", OTHER), ("PSE", LATER),
        ("PER", OTHER),
    ],
)  # fmt: skip
def test_the_map_of_relations_colours_what_is_told(
    drawn: Callable[..., str], who: str, fill: str
) -> None:
    assert land(drawn("relations", "Chad", on="1970-01-01"))[who] == fill


def test_that_there_is_none_colours_no_day_before_it_was_said(drawn: Callable[..., str]) -> None:
    assert land(drawn("relations", "Chad", on="2025-11-23"))["TON"] == OTHER
    assert land(drawn("relations", "Chad", on="2025-11-24"))["TON"] == NO


def test_what_is_unsure_on_a_day_has_its_own_colour(drawn: Callable[..., str]) -> None:
    drawing = drawn("relations", "Chad", on="1963-05-05")
    assert land(drawing)["GHA"] == MAYBE
    assert "On 5 May 1963: with 1 for sure, unsure with 1, none with 1, begun later with 3" in (
        words(drawing)
    )


def test_a_dependency_goes_with_its_state_and_small_states_are_discs(
    drawn: Callable[..., str],
) -> None:
    drawing = drawn("relations", "Chad", on="2026-01-01")
    assert land(drawing)["NCL"] == NO  # New Caledonia, like France
    root = ET.fromstring(drawing)  # noqa: S314 - our own
    discs = {
        (each.findtext(f"{SVG}title") or "").split(":")[0]: each.get("fill")
        for each in root.iter(f"{SVG}circle")
    }
    assert discs["Tuvalu"] == YES
    assert discs["Tonga"] == NO
    assert discs["Malta"] == OTHER
    assert "New Caledonia" not in discs


def test_a_map_tells_whose_borders_it_shows_and_who_is_not_on_it(
    drawn: Callable[..., str], tmp_path: Path
) -> None:
    drawing = drawn("relations", "Chad", on="1970-01-01")
    told = words(drawing)
    assert "Not on this map: Soviet Union." in told
    assert any(each.startswith("Borders of today") for each in told)
    assert 'fill="url(#hatch)"' in drawing
    own = tmp_path / "own.geojson"
    own.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": '
        '{"gwcode": 365, "name": "<Soviets>", "start": "1946-01-01", "end": "1991-12-20"}, '
        '"geometry": {"type": "Polygon", "coordinates": '
        "[[[30, 50], [190, 50], [190, 70], [30, 70], [30, 50]]]}}]}"
    )
    other = drawn("relations", "Chad", on="1970-01-01", borders=str(own))
    assert "Borders of 1 January 1970: own.geojson. Equal Earth projection." in words(other)
    assert land(other) == {"SUHH": YES}
    assert "<Soviets>" not in other


def test_the_map_of_missions_tells_residents_from_those_who_come_from_elsewhere(
    drawn: Callable[..., str],
) -> None:
    drawing = drawn("missions", "Chad", on="2020-01-01")
    fills = land(drawing)
    assert len({fills["FRA"], fills["MLI"], fills["GHA"], OTHER}) == 4
    assert "On 1 January 2020: 2 sent, 1 received, 1 accredited from elsewhere" in words(drawing)
    assert "4 of these are told without a date." in words(drawing)


def test_the_timeline_shows_spells_and_who_disagrees(drawn: Callable[..., str]) -> None:
    told = words(drawn("timeline", "Chad", "Mali"))
    assert "diplomatic relations" in told
    assert "since 11 May 1961 (disputed)" in told
    assert any(
        each.startswith("Against it: ") and "3 June 1962 — Foreign relations of Mali" in each
        for each in told
    )
    assert "1970" in told


def test_a_list_that_knows_of_no_end_is_marked_at_the_end(tmp_path: Path) -> None:
    (tmp_path / "Foreign relations of Chad.wikitext").write_text(
        "Chad severed diplomatic relations with Mali on 4 May 2020.\n\n"
        'List of countries which Chad maintains diplomatic relations with:\n{| class="wikitable"\n'
        "! # !! Country !! Date\n|-\n| 1 || {{flag|Mali}} || 11 May 1961\n|}\n"
    )
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
    with comity.open(tmp_path / "w.comity") as world:
        root = ET.fromstring(draw(world, "timeline", ["Chad", "Mali"], Terms()))  # noqa: S314
    [dot] = [each for each in root.iter(f"{SVG}circle") if len(each)]  # the legend's has no title
    sure = [each for each in root.iter(f"{SVG}rect") if len(each)][-1]
    assert dot.get("fill") == NO
    over = float(sure.get("x", 0)) + float(sure.get("width", 0))
    assert abs(float(dot.get("cx", 0)) - over) < 1


def test_a_timeline_of_two_of_whom_nothing_is_said_says_so(drawn: Callable[..., str]) -> None:
    told = words(drawn("timeline", "Peru", "Chile"))
    assert "No document about either of them was read." in told


def test_the_matrix_has_roles_and_states(drawn: Callable[..., str]) -> None:
    told = words(drawn("memberships", "Chad", on="2020-01-01"))
    assert {"Chad", "United Nations", "Arab League", "O"} <= set(told)


def test_the_chart_counts_what_is_sure_and_what_may_be(drawn: Callable[..., str]) -> None:
    pytest.importorskip("vl_convert")
    drawing = drawn("counts", "Chad", on="2020")
    assert "Diplomatic relations of Chad" in words(drawing)
    assert re.search(r"<svg[^>]*>.*<svg", drawing, re.DOTALL)


@pytest.mark.parametrize(
    ("name", "actors", "terms", "message"),
    [
        ("relations", (), {}, "of 1 actors, not 0"),
        ("timeline", ("Chad",), {}, "of 2 actors, not 1"),
        ("relations", ("Chad",), {}, "of one day"),
        ("counts", (), {"by": "newest"}, "default policy"),
        ("relations", ("Chad",), {"on": "2020", "borders": "none.json"}, "none.json"),
    ],
)
def test_what_cannot_be_drawn_is_said_with_what_to_do(
    drawn: Callable[..., str],
    name: str,
    actors: tuple[str, ...],
    terms: dict[str, str],
    message: str,
) -> None:
    with pytest.raises(ComityError, match=message):
        drawn(name, *actors, **terms)


def test_a_drawing_that_is_not_there_is_said_with_those_that_are(
    drawn: Callable[..., str],
) -> None:
    with pytest.raises(PluginError, match="memberships, missions, relations, timeline"):
        drawn("portrait", "Chad")


def test_files_are_svg_or_png(drawn: Callable[..., str], tmp_path: Path) -> None:
    drawing = drawn("timeline", "Chad", "Mali")
    write(drawing, tmp_path / "x.svg")
    assert (tmp_path / "x.svg").read_text() == drawing
    pytest.importorskip("vl_convert")
    write(drawing, tmp_path / "x.png", scale=1.0)
    first = (tmp_path / "x.png").read_bytes()
    assert first.startswith(b"\x89PNG")
    assert int.from_bytes(first[16:20], "big") == 1200
    write(drawing, tmp_path / "y.PNG", scale=1.0)
    assert (tmp_path / "y.PNG").read_bytes() == first
    with pytest.raises(ComityError, match=r"\.svg or \.png"):
        write(drawing, tmp_path / "x.pdf")
    with pytest.raises(ComityError, match="cannot be written"):
        write(drawing, tmp_path / "none" / "x.svg")


def test_without_the_extra_it_is_said_what_to_install(
    sahel: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(ComityError, match=r"pip install 'comity\[draw\]'"):
        write("<svg/>", tmp_path / "x.png")
    with pytest.raises(ComityError, match=r"pip install 'comity\[draw\]'"):
        draw(sahel, "counts", [], Terms())
    assert draw(sahel, "relations", ["Chad"], Terms(on="2020"))


def test_hostile_names_are_words_on_every_drawing(tmp_path: Path) -> None:
    article = (
        '{| class="wikitable"\n! # !! Country !! Date\n|-\n| 1 || {{flag|Mali}} || 1961'
        "<ref>{{cite web |title=<script>alert(1)</script>}}</ref>\n|}\n"
        "Chad is a member of the [[<script>alert(2)</script> Union]].\n"
    )
    title = "Foreign relations of Chad"
    (tmp_path / f"{title}.wikitext").write_text(article)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
    with comity.open(tmp_path / "w.comity") as world:
        for name, actors in (("relations", ["Chad"]), ("memberships", ["Chad"])):
            drawing = draw(world, name, actors, Terms(on="2020", title="<script>alert(3)</script>"))
            assert "<script" not in drawing
            ET.fromstring(drawing)  # noqa: S314 - our own

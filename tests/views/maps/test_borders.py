"""Borders of today, and those of files of the user's own."""

import gzip
import json
import lzma
import os
from pathlib import Path
from typing import Any

import pytest

from comity.actors import actor, actors
from comity.errors import ComityError
from comity.views.maps import Atlas, borders_of, today

SQUARE = [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]]


def feature(**properties: object) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": SQUARE},
    }


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "borders.geojson"


def collection(*features: dict[str, Any]) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features})


def test_every_state_of_today_is_on_the_map_and_every_shape_is_somebodys() -> None:
    drawn = {each.id for each in today().shapes}
    states = {each.id for each in actors() if each.kind == "state" and not each.end}
    assert states - drawn == set()
    assert [each.name for each in today().shapes if not each.id] == ["Siachen Glacier"]
    for each in today().shapes:
        assert not each.of or actor(each.of).kind == "state"


@pytest.mark.parametrize("who", ["XKX", "PSE", "TWN", "ESH", "Northern Cyprus", "Somaliland"])
def test_land_in_dispute_is_marked(who: str) -> None:
    assert [each.disputed for each in today().shapes if each.id == who] == [True]


def test_states_in_good_standing_are_not_marked() -> None:
    marked = {each.id for each in today().shapes if each.disputed}
    assert not marked & {"AZE", "ISR", "ATA", "FRA", "CHN", "CYP"}
    assert len(today().disputed) > 20


def test_a_dependency_is_told_with_the_state_that_it_belongs_to() -> None:
    of = {each.id: each.of for each in today().shapes}
    assert (of["GRL"], of["HKG"], of["COK"], of["DNK"]) == ("DNK", "CHN", "", "")


def test_a_file_says_whose_land_it_is_by_code_or_by_name(file: Path) -> None:
    file.write_text(
        collection(
            feature(gwcode=373, country_name="Azerbaijan"),
            feature(ISO_A3="GEO", NAME="Georgia"),
            feature(name="Armenia"),
            feature(name="Ruritania"),
        )
    )
    atlas = borders_of(file, "2000-01-01")
    assert [each.id for each in atlas.shapes] == ["AZE", "GEO", "ARM", ""]
    assert atlas.credit == "Borders: borders.geojson"


def test_a_file_of_many_times_gives_the_borders_of_the_day(file: Path) -> None:
    file.write_text(
        collection(
            feature(gwcode=365, country_name="Russia", start="1886-01-01", end="1990-12-31"),
            feature(gwcode=365, country_name="Russia", start="1991-01-01", end="2019-12-31"),
        )
    )
    assert [each.id for each in borders_of(file, "1950-06-01").shapes] == ["SUHH"]
    assert [each.id for each in borders_of(file, "1995-06-01").shapes] == ["RUS"]
    assert borders_of(file, "1950-06-01").credit.startswith("Borders of 1 June 1950")
    with pytest.raises(ComityError, match="has no borders of 1700"):
        borders_of(file, "1700-01-01")


def test_a_colony_is_told_with_its_owner(file: Path) -> None:
    file.write_text(
        collection(feature(gwcode=9999, country_name="Ruritania", owner="220", status="colony"))
    )
    assert [each.of for each in borders_of(file, "1930-01-01").shapes] == ["FRA"]


def test_topojson_is_read_packed_or_not(tmp_path: Path) -> None:
    topology = {
        "type": "Topology",
        "objects": {"all": {"type": "GeometryCollection", "geometries": [
            {"type": "Polygon", "arcs": [[0, ~1]], "properties": {"name": "Chad"}}]}},
        "arcs": [[[0, 0], [10, 0], [10, 10]], [[0, 0], [0, 10], [10, 10]]],
    }  # fmt: skip
    data = json.dumps(topology).encode()
    (tmp_path / "b.json").write_bytes(data)
    (tmp_path / "b.json.xz").write_bytes(lzma.compress(data))
    (tmp_path / "b.json.gz").write_bytes(gzip.compress(data))
    for name in ("b.json", "b.json.xz", "b.json.gz"):
        (shape,) = borders_of(tmp_path / name, "").shapes
        ring = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)]
        assert (shape.id, [list(each) for each in shape.polygons[0]]) == ("TCD", [ring])


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "7", '{"type": "Topology"}', '{"type": "FeatureCollection"}',
        '{"type": "Topology", "arcs": [[[1e999, 0]]], "objects": {}}',
        '{"type": "Topology", "arcs": [], "objects": {"a": {"type": "Polygon", "arcs": [[5]]}}}',
        collection({"geometry": {"type": "Polygon", "coordinates": [[["a", "b"]]]}}),
        collection({"geometry": {"type": "Polygon", "coordinates": [[[1e6, 0], [0, 1], [1, 1]]]}}),
        collection({"geometry": {"type": "Polygon", "coordinates": 5}}),
        "[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_no_file_of_borders_is_said_to_be_none(file: Path, text: str) -> None:
    file.write_text(text)
    with pytest.raises(ComityError, match=r"borders\.geojson"):
        borders_of(file, "")


def test_a_file_that_is_not_there_or_not_packed_as_it_says(tmp_path: Path) -> None:
    with pytest.raises(ComityError, match="cannot be read"):
        borders_of(tmp_path / "none.json", "")
    (tmp_path / "x.json.xz").write_bytes(b"no xz")
    with pytest.raises(ComityError, match="cannot be read"):
        borders_of(tmp_path / "x.json.xz", "")


def _shared() -> Path:
    given = os.environ.get("COMITY_DATA")
    return Path(given) if given else Path(__file__).parents[4] / "shared" / "data"


def test_cshapes_gives_the_borders_of_its_time() -> None:
    path = _shared() / "maps" / "cshapes_2_gw.topojson.xz"
    if not path.is_file():
        pytest.skip(f"no CShapes at {path}; COMITY_DATA says where the data lie")
    atlas: Atlas = borders_of(path, "1930-01-01")
    ids = {each.id for each in atlas.shapes}
    assert {"SUHH", "FRA", "ETH", "PER"} <= ids
    assert not {"RUS", "UKR"} & {each.id for each in atlas.shapes if not each.of}

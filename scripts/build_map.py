"""Build the map of today's borders: ``python scripts/build_map.py SHARED_DATA_FOLDER``.

From Natural Earth 5.1 at 1:50 million (public domain), whose shapes show who holds the land. It
is made smaller by leaving out what no page shows: points within `TOLERANCE` of the line that
their neighbours make, and digits beyond `STEP`. Each shape is given the id of its actor, of the
state it belongs to, and whether it is in dispute.
"""

import gzip
import itertools
import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "src")]

from comity.actors import Actor, actor, coded, resolve  # noqa: E402 - the path is set above

OUT = HERE.parent / "src" / "comity" / "views" / "maps" / "world.topojson"
STEP = 0.01  # degrees
TOLERANCE = 0.03  # degrees
NAMES = {"Macedonia": "North Macedonia"}
"""What the geometry calls a state, where the table of states calls it otherwise."""
UNDISPUTED = frozenset({"ATA", "ISR"})
"""Marked as of uncertain status by the source for other land than is drawn under the name."""
IN_DISPUTE = frozenset({"Disputed", "Indeterminate"})
SOVEREIGNS = {"Israel": "", "Kashmir": "", "Western Sahara": "", "Antarctica": ""}
"""Sovereigns that the source names where that is the matter in dispute: none is named then."""

Point = tuple[float, float]
Row = dict[str, Any]


def main(folder: Path) -> None:
    """Write the map anew; the same sources give the same bytes."""
    maps = folder / "maps"
    topology = json.loads((maps / "countries-50m.json").read_bytes())
    states = json.loads(gzip.decompress((maps / "ne_countries50.geojson.gz").read_bytes()))
    tiny = json.loads(gzip.decompress((maps / "ne_tiny_countries110.geojson.gz").read_bytes()))
    lines = json.loads((maps / "ne_50m_admin_0_boundary_lines_disputed_areas.json").read_bytes())
    table = {each["properties"]["name"]: each["properties"] for each in states["features"]}
    arcs = [_arc(simplified(each)) for each in _unpacked(topology)]
    geometries = []
    for each in topology["objects"]["countries"]["geometries"]:
        name = NAMES.get(each["properties"]["name"], each["properties"]["name"])
        told = _properties(table[name])
        geometries.append({"type": each["type"], "arcs": each["arcs"], "properties": told})
    shown = {each["properties"]["name"] for each in geometries}
    for each in tiny["features"]:
        name = each["properties"]["name"]
        if name in table and table[name]["name"] not in shown:
            place = [round(value, 2) for value in each["geometry"]["coordinates"]]
            told = _properties(table[name])
            geometries.append({"type": "Point", "coordinates": place, "properties": told})
    disputed = []
    for each in lines["features"]:
        parts = each["geometry"]["coordinates"]
        for part in parts if each["geometry"]["type"] == "MultiLineString" else [parts]:
            arcs.append(_arc(simplified([(x, y) for x, y, *_ in part])))
            disputed.append([len(arcs) - 1])
    world = {
        "type": "Topology",
        "transform": {"scale": [STEP, STEP], "translate": [0, 0]},
        "objects": {
            "states": {"type": "GeometryCollection", "geometries": geometries},
            "disputed": {"type": "MultiLineString", "arcs": disputed},
        },
        "arcs": arcs,
    }
    OUT.write_text(json.dumps(world, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{OUT.name}: {len(geometries)} shapes, {OUT.stat().st_size:,} bytes")


def _unpacked(topology: Row) -> list[list[Point]]:
    """Return the arcs of a quantised topology in degrees."""
    (scale_x, scale_y), (left, low) = (topology["transform"][k] for k in ("scale", "translate"))
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + left, y * scale_y + low))
        arcs.append(points)
    return arcs


def simplified(points: list[Point]) -> list[Point]:
    """Leave out points nearer than `TOLERANCE` to the line between those kept (Douglas, Peucker).

    A ring keeps at least four points, so that a small island stays one.
    """
    closed = len(points) > 3 and points[0] == points[-1]  # noqa: PLR2004 - fewer are no ring
    kept = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    if closed:
        far = max(range(len(points)), key=lambda at: _apart(points[at], points[0], points[0]))
        most = max(range(len(points)), key=lambda at: _apart(points[at], points[0], points[far]))
        marks = sorted({0, far, most, len(points) - 1})
        kept.update(marks)
        stack = list(itertools.pairwise(marks))
    while stack:
        first, last = stack.pop()
        worst, at = TOLERANCE, 0
        for middle in range(first + 1, last):
            away = _apart(points[middle], points[first], points[last])
            if away > worst:
                worst, at = away, middle
        if at:
            kept.add(at)
            stack += [(first, at), (at, last)]
    return [points[each] for each in sorted(kept)]


def _apart(point: Point, one: Point, other: Point) -> float:
    """Return how far a point is from a stretch of a line."""
    (x, y), (ax, ay), (bx, by) = point, one, other
    length = (bx - ax) ** 2 + (by - ay) ** 2
    share = 0.0
    if length:
        share = max(0.0, min(1.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return float(((x - ax - share * (bx - ax)) ** 2 + (y - ay - share * (by - ay)) ** 2) ** 0.5)


def _arc(points: list[Point]) -> list[list[int]]:
    """Return points as whole steps, each from the one before."""
    whole = [(round(x / STEP), round(y / STEP)) for x, y in points]
    steps = [list(whole[0])]
    for (x, y), (next_x, next_y) in itertools.pairwise(whole):
        if (x, y) != (next_x, next_y):
            steps.append([next_x - x, next_y - y])
    return steps if len(steps) > 1 else [*steps, [0, 0]]


def _properties(row: Row) -> dict[str, Any]:
    known = _actor(row)
    told: dict[str, Any] = {"id": known.id if known else "", "name": row["name"]}
    sovereign = resolve(SOVEREIGNS.get(row["sovereignt"], row["sovereignt"]))
    own = known is not None and actor(known.id).kind == "state"  # the Cook Islands have relations
    if sovereign and sovereign.id != told["id"] and not own:
        told["of"] = sovereign.id
    limited = known is not None and actor(known.id).kind == "limited recognition"
    if limited or (row["type"] in IN_DISPUTE and told["id"] not in UNDISPUTED):
        told["disputed"] = True
    return told


def _actor(row: Row) -> Actor | None:
    for system, value in (("iso3", row["iso_a3_eh"]), ("qid", row["wikidataid"])):
        found = coded(system, value)
        if found is not None:
            return found
    return resolve(row["name_long"])


if __name__ == "__main__":
    main(Path(sys.argv[1]))

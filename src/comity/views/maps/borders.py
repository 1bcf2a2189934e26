"""Borders: those of today, which come with Comity, or those of a file of the user's own."""

import functools
import gzip
import importlib.resources
import lzma
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from comity.actors import coded, resolve
from comity.errors import ComityError
from comity.views.maps.projection import Point
from comity.views.wording import date

_LARGEST = 256_000_000  # bytes of a file of borders, unpacked
_DEEPEST = 90.0  # degrees of latitude


class Shape(NamedTuple):
    """The land of one actor."""

    id: str
    """The actor's id; empty where it is nobody's whom the registry knows."""
    name: str
    of: str
    """The id of the state that a dependency belongs to; else empty."""
    disputed: bool
    """Whether the land, or the state that holds it, is not generally recognised."""
    polygons: tuple[tuple[tuple[Point, ...], ...], ...]
    """Rings of longitude and latitude: the first is the outer one, others are holes."""
    point: Point | None = None
    """Where it lies, for land too small to be drawn."""
    since: str = ""
    """The first day (ISO) on which these were its borders, empty where it is not told."""
    until: str = ""
    """The last such day."""


class Atlas(NamedTuple):
    """The land of a map, and the lines on it."""

    shapes: tuple[Shape, ...]
    borders: tuple[tuple[Point, ...], ...]
    disputed: tuple[tuple[Point, ...], ...]
    """Lines where a border is claimed to run."""
    credit: str
    """Which borders these are and where they come from, for the foot of a drawing."""


@functools.cache
def today() -> Atlas:
    """Return the borders of today."""
    file = importlib.resources.files("comity.views.maps").joinpath("world.topojson")
    topology = orjson.loads(file.read_bytes())
    arcs = _arcs(topology)
    states = topology["objects"]["states"]["geometries"]
    shapes = tuple(_shape(each, arcs, _as_told) for each in states)
    lines = tuple(tuple(_line(each, arcs)) for each in topology["objects"]["disputed"]["arcs"])
    return Atlas(
        shapes,
        _shared(states, arcs),
        lines,
        "Borders of today as held on the ground, disputed ones dashed: Natural Earth 5.1",
    )


def borders_of(path: str | os.PathLike[str], on: str) -> Atlas:
    """Return the borders of a TopoJSON or GeoJSON file, those of the ISO day ``on`` if it says.

    The file may be packed (.xz, .gz). A shape's actor is told by its ``gwcode`` or ``cowcode``
    (as CShapes has them), an ISO code or its name; its time by ``start`` and ``end``. Raises
    ComityError when the file is none of this.
    """
    try:
        data = orjson.loads(_unpacked(Path(path)))
        arcs = _arcs(data) if data["type"] == "Topology" else []
        told = [each for each in _geometries(data) if _then(_of(each), on)]
        shapes = tuple(_shape(each, arcs, functools.partial(_identified, on=on)) for each in told)
        rings = tuple(ring for each in shapes for part in each.polygons for ring in part)
        lines = _shared(told, arcs) if arcs else rings
    except (OSError, EOFError, lzma.LZMAError) as error:
        raise ComityError(f"{path}: cannot be read: {error}") from None
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        reason = f"{type(error).__name__}: {error}"[:100]
        raise ComityError(f"{path}: is no TopoJSON or GeoJSON of borders ({reason})") from None
    if not shapes:
        raise ComityError(f"{path}: has no borders{f' of {on}' if on else ''}")
    when = f" of {date(on)}" if on and any("start" in _of(each) for each in told) else ""
    return Atlas(shapes, lines, (), f"Borders{when}: {Path(path).name}")


def _unpacked(path: Path) -> bytes:
    opened: Mapping[str, Callable[..., Any]] = {".xz": lzma.open, ".gz": gzip.open}
    with opened.get(path.suffix.lower(), open)(path, "rb") as file:
        data: bytes = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ComityError(f"{path}: holds more than {_LARGEST:,} bytes")
    return data


def _geometries(data: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever the file holds
    """Yield every shape as TopoJSON has it: its geometry and its properties in one object."""
    if data["type"] == "Topology":
        for each in data["objects"].values():
            yield from each.get("geometries", [each])
        return
    for each in data["features"]:
        if each.get("geometry"):
            yield {**each["geometry"], "properties": each.get("properties") or {}}


def _of(geometry: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a shape's properties."""
    properties: Mapping[str, Any] = geometry.get("properties") or {}
    return properties


def _then(properties: Mapping[str, Any], on: str) -> bool:
    """Say whether a shape is of the day; one that has no time is of every day."""
    start, end = str(properties.get("start", "")), str(properties.get("end", ""))
    return not on or (start[:10] <= on and (not end or on <= end[:10]))


def _arcs(topology: Mapping[str, Any]) -> list[list[Point]]:
    transform = topology.get("transform")
    if transform is None:
        return [[_point(each) for each in arc] for arc in topology["arcs"]]
    (scale_x, scale_y), (left, low) = transform["scale"], transform["translate"]
    found = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            points.append(_point((x * scale_x + left, y * scale_y + low)))
        found.append(points)
    return found


def _point(numbers: Any) -> Point:  # noqa: ANN401 - whatever the file holds
    x, y = float(numbers[0]), float(numbers[1])
    if not (abs(x) <= 4 * 180 and abs(y) <= _DEEPEST + 1):  # also refuses NaN
        raise ValueError(f"{x}, {y} is no place in degrees")
    return round(x, 3), max(-_DEEPEST, min(_DEEPEST, round(y, 3)))


def _line(numbers: Any, arcs: list[list[Point]]) -> list[Point]:  # noqa: ANN401 - see above
    """Return the points of a list of arcs; ~n is the arc n from its end to its start."""
    found: list[Point] = []
    for each in numbers:
        arc = arcs[each] if each >= 0 else arcs[~each][::-1]
        found += arc[1:] if found and found[-1] == arc[0] else arc
    return found


def _shape(
    geometry: Mapping[str, Any],
    arcs: list[list[Point]],
    told: Callable[[Mapping[str, Any]], tuple[str, str, str, bool]],
) -> Shape:
    kind = geometry["type"]
    properties = told(_of(geometry))
    since, until = (str(_of(geometry).get(each, ""))[:10] for each in ("start", "end"))
    if kind == "Point":
        return Shape(*properties, (), _point(geometry["coordinates"]), since, until)
    parts = geometry["arcs"] if "arcs" in geometry else geometry["coordinates"]
    if kind not in {"Polygon", "MultiPolygon"}:
        return Shape(*properties, (), None, since, until)
    polygons = [parts] if kind == "Polygon" else parts

    def ring(each: Any) -> tuple[Point, ...]:  # noqa: ANN401 - see above
        return tuple(_line(each, arcs) if "arcs" in geometry else map(_point, each))

    drawn = tuple(tuple(map(ring, part)) for part in polygons)
    return Shape(*properties, drawn, None, since, until)


def _shared(
    geometries: Iterable[Mapping[str, Any]], arcs: list[list[Point]]
) -> tuple[tuple[Point, ...], ...]:
    """Return the arcs along which two shapes meet: a coast needs no line."""
    times: Counter[int] = Counter()
    for each in geometries:
        stack = [each.get("arcs", [])]
        while stack:
            part = stack.pop()
            if isinstance(part, int):
                times[part if part >= 0 else ~part] += 1
            else:
                stack += part
    return tuple(tuple(arcs[each]) for each in sorted(times) if times[each] > 1)


def _as_told(properties: Mapping[str, Any]) -> tuple[str, str, str, bool]:
    return (
        properties["id"], properties["name"], properties.get("of", ""),
        properties.get("disputed", False),
    )  # fmt: skip


_NAMED = ("country_name", "cntry_name", "NAME_LONG", "name_long", "NAME", "name", "ADMIN", "admin")
_CODED = (
    ("gwcode", "gw"), ("cowcode", "cow"), ("iso_a3_eh", "iso3"), ("ISO_A3_EH", "iso3"),
    ("iso_a3", "iso3"), ("ISO_A3", "iso3"), ("wikidataid", "qid"),
)  # fmt: skip


def _identified(properties: Mapping[str, Any], *, on: str) -> tuple[str, str, str, bool]:
    """Return who a shape of a user's file is: id, name, whose dependency, and in no dispute."""
    on = on or str(properties.get("end", ""))[:10]  # who bore the code then
    name = next((str(properties[each]) for each in _NAMED if properties.get(each)), "")
    codes = [(system, str(properties[each])) for each, system in _CODED if properties.get(each)]
    found = next((who for each in codes if (who := coded(*each, on)) is not None), None)
    found = found or (resolve(name, on=on) if name else None)
    owner = str(properties.get("owner") or "")
    ruler = coded("gw" if "gwcode" in properties else "cow", owner, on) if owner.isdigit() else None
    of = ruler.id if ruler and (found is None or ruler.id != found.id) else ""
    return (found.id if found else "", name or (found.name if found else ""), of, False)

"""The land of the map, drawn on a page once and for all: what changes with a date is its colour."""

import dataclasses
import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import orjson

from comity.dates.bounds import NEVER
from comity.views import svg
from comity.views.maps.borders import Atlas, Shape, borders_of, today
from comity.views.maps.projection import EqualEarth, Point

WIDTH = 1000.0
FILE = Path(__file__).parent / "land.json"
"""The borders of today as drawn; scripts/build_land.py writes it."""
_SMALL = 14.0  # square units of the page; land that is smaller is shown by a disc too
_DUST = 0.12  # square units; islands that are smaller than that are not drawn
_NEAR = 0.2  # degrees, half a unit of the page
_FARTHEST = -58.0  # degrees; what lies wholly south of it is nobody's


@dataclasses.dataclass(frozen=True, slots=True)
class Plot:
    """The land of one actor on the page."""

    id: str
    """The actor's id; empty where it is nobody's whom the registry knows."""
    name: str
    of: str
    """The id of the state that a dependency belongs to; else empty."""
    disputed: bool
    path: str
    """As SVG has it; empty where the land is too small."""
    disc: Point | None
    """Where a disc stands for land that is too small to be pointed at."""
    first: int = 0
    """The first day (1 is 0001-01-01) on which these were its borders, and the last."""
    last: int = NEVER

    def drawn(self, day: int) -> bool:
        """Say whether these are its borders on a day."""
        return self.first <= day <= self.last


class Land(NamedTuple):
    """All land, and the lines on it."""

    plots: tuple[Plot, ...]
    outline: str
    disputed: str
    """Lines where a border is claimed to run, as SVG has them."""
    height: float
    credit: str
    """Which borders these are."""
    own: bool
    """Whether they are the user's own, and change with time."""


def land_of(borders: str) -> Land:
    """Return the land by the borders of today, or by those in the file ``borders``."""
    if borders:
        return drawn(borders_of(borders, ""), own=True)
    told = orjson.loads(FILE.read_bytes())
    plots = tuple(
        Plot(**{**each, "disc": tuple(each["disc"]) if each["disc"] else None})
        for each in told.pop("plots")
    )
    return Land(plots=plots, **told)


def drawn(atlas: Atlas, *, own: bool = False) -> Land:
    """Draw an atlas on the page."""
    page = EqualEarth(WIDTH)
    shapes = sorted(atlas.shapes, key=lambda each: (each.name, each.id))
    plots = [_plot(each, page, own=own) for each in shapes if not _beyond(each)]
    lines = (part for each in atlas.disputed for part in page.lines(each))
    return Land(
        tuple(_one_disc_each(plots)),
        svg.path([page.outline()]),
        svg.path(lines, closed=False),
        round(page.height, 1),
        atlas.credit,
        own,
    )


def build() -> bytes:
    """Return the borders of today as they are kept in `FILE`."""
    told = drawn(today())._asdict()
    return orjson.dumps(told, option=orjson.OPT_APPEND_NEWLINE)


def _plot(shape: Shape, page: EqualEarth, *, own: bool) -> Plot:
    rings = [
        ring
        for part in shape.polygons
        for each in part
        for ring in page.rings(_thinned(each) if own else each)
    ]
    area = abs(sum(map(_area, rings)))
    small = bool(shape.id) and area < _SMALL
    return Plot(
        id=shape.id,
        name=shape.name,
        of=shape.of,
        disputed=shape.disputed,
        path=svg.path(each for each in rings if abs(_area(each)) > _DUST),
        disc=_middle(shape, rings, page) if small else None,
        first=_day(shape.since, 0),
        last=_day(shape.until, NEVER),
    )


def _thinned(ring: tuple[Point, ...]) -> list[Point]:
    """Leave out the points of a ring that the page could not tell from the one before."""
    found = list(ring[:1])
    for x, y in ring[1:-1]:
        before = found[-1]
        if abs(x - before[0]) + abs(y - before[1]) > _NEAR:
            found.append((x, y))
    return [*found, *ring[-1:]]


def _day(text: str, otherwise: int) -> int:
    try:
        return dt.date.fromisoformat(text).toordinal() if text else otherwise
    except ValueError:
        return otherwise


def _one_disc_each(plots: Iterable[Plot]) -> list[Plot]:
    """Leave an actor whose land is in several pieces no disc where one of them can be seen."""
    seen = {each.id for each in plots if each.id and each.disc is None}
    return [dataclasses.replace(each, disc=None) if each.id in seen else each for each in plots]


def _beyond(shape: Shape) -> bool:
    places = [place for part in shape.polygons for ring in part for place in ring]
    return bool(places) and max(y for _, y in places) < _FARTHEST


def _area(ring: list[Point]) -> float:
    ends = zip(ring, ring[1:] + ring[:1], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in ends) / 2


def _middle(shape: Shape, rings: list[list[Point]], page: EqualEarth) -> Point:
    """Return where a small shape lies: the middle of its largest part."""
    if shape.point is not None or not rings:
        x, y = page.place(*(shape.point or (0.0, 0.0)))
    else:
        largest = max(rings, key=lambda each: abs(_area(each)))
        xs, ys = zip(*largest, strict=True)
        x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return round(x, 1), round(y, 1)

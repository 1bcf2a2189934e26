"""The Equal Earth projection: areas true to one another, the whole world on one sheet.

From Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of
Geographical Information Science 33 (2019), formulae (7) and the coefficients below them.
"""

import itertools
import math
from collections.abc import Iterable
from typing import NamedTuple

Point = tuple[float, float]
"""Longitude and latitude in degrees, or x and y on the page."""

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = math.sqrt(3) / 2
_HALF = 180.0
_STEP = 2.0
"""Degrees; what is longer becomes a bent line on the page, and is drawn in pieces."""


def equal_earth(longitude: float, latitude: float) -> Point:
    """Return x and y, y upwards, on a globe of radius 1; ``longitude`` from the middle."""
    theta = math.asin(_M * math.sin(math.radians(max(-90.0, min(90.0, latitude)))))
    squared = theta * theta
    sixth = squared**3
    slope = _A1 + 3 * _A2 * squared + sixth * (7 * _A3 + 9 * _A4 * squared)
    x = math.radians(longitude) * math.cos(theta) / (_M * slope)
    y = theta * (_A1 + _A2 * squared + sixth * (_A3 + _A4 * squared))
    return x, y


class EqualEarth(NamedTuple):
    """The projection on a page: ``width`` units wide, around the meridian ``centre``.

    What lies opposite of the centre is cut there. Parallels from ``south`` to ``north`` are shown.
    """

    width: float
    centre: float = 11.0
    """In degrees; the default cuts through the Bering Strait, where no land is."""
    south: float = -57.0
    north: float = 84.5

    @property
    def height(self) -> float:
        """How high the page is, in the units of its width."""
        return self._scale * (equal_earth(0, self.north)[1] - equal_earth(0, self.south)[1])

    def place(self, longitude: float, latitude: float) -> Point:
        """Return where a place is on the page, y downwards."""
        around = (longitude - self.centre + _HALF) % (2 * _HALF) - _HALF
        return self._project(around, latitude)

    def rings(self, ring: Iterable[Point]) -> list[list[Point]]:
        """Return a closed ring of land as rings on the page: several where it is cut."""
        whole = _closed_over_pole(_unwrapped(ring))
        found = []
        for turn in _turns(whole, self.centre):
            part = [(x - self.centre + turn, y) for x, y in whole]
            part = _clipped(_clipped(part, -_HALF, keep_above=True), _HALF, keep_above=False)
            if len(part) > 2:  # noqa: PLR2004 - an area has three corners
                found.append([self._project(x, y) for x, y in _dense([*part, part[0]])][:-1])
        return found

    def lines(self, line: Iterable[Point]) -> list[list[Point]]:
        """Return a line as lines on the page: several where it is cut.

        What runs along the 180th meridian is left out: there data are cut, not the land.
        """
        found: list[list[Point]] = []
        for stretch in _off_the_seam(list(line)):
            whole = _unwrapped(stretch)
            for turn in _turns(whole, self.centre):
                moved = [(x - self.centre + turn, y) for x, y in whole]
                found += [[self._project(x, y) for x, y in _dense(part)] for part in _within(moved)]
        return found

    def outline(self) -> list[Point]:
        """Return the edge of the page: the sphere, cut where it is not shown."""
        parallels = [self.south + (self.north - self.south) * each / 60 for each in range(61)]
        right = [self._project(_HALF, each) for each in parallels]
        return right + [self._project(-_HALF, each) for each in reversed(parallels)]

    @property
    def _scale(self) -> float:
        return self.width / (2 * equal_earth(_HALF, 0)[0])

    def _project(self, around: float, latitude: float) -> Point:
        x, y = equal_earth(around, max(self.south, min(self.north, latitude)))
        top = equal_earth(0, self.north)[1]
        return self.width / 2 + self._scale * x, self._scale * (top - y)


def _unwrapped(line: Iterable[Point]) -> list[Point]:
    """Return a line whose longitudes go on past 180 instead of jumping."""
    found: list[Point] = []
    for longitude, latitude in line:
        near = longitude
        if found:
            near += 2 * _HALF * round((found[-1][0] - longitude) / (2 * _HALF))
        found.append((near, latitude))
    return found


def _closed_over_pole(ring: list[Point]) -> list[Point]:
    """Return a ring around a pole as one that closes there: its ends lie a whole turn apart."""
    if len(ring) > 1 and abs(ring[-1][0] - ring[0][0]) > _HALF:
        pole = math.copysign(90.0, sum(y for _, y in ring))
        return [*ring, (ring[-1][0], pole), (ring[0][0], pole)]
    return ring


def _turns(line: list[Point], centre: float) -> list[float]:
    """Return by how many degrees a line must be turned so that its parts come onto the page."""
    if not line:
        return []
    first = math.floor((min(x for x, _ in line) - centre + _HALF) / (2 * _HALF))
    last = math.ceil((max(x for x, _ in line) - centre - _HALF) / (2 * _HALF))
    return [-2 * _HALF * each for each in range(first, max(first, last) + 1)]


def _clipped(ring: list[Point], edge: float, *, keep_above: bool) -> list[Point]:
    """Return the part of a ring on one side of a meridian (Sutherland and Hodgman)."""
    sign = 1 if keep_above else -1
    if all(sign * (x - edge) >= 0 for x, _ in ring):
        return ring
    found: list[Point] = []
    for (ax, ay), (bx, by) in zip(ring[-1:] + ring[:-1], ring, strict=True):
        was, now = sign * (ax - edge) >= 0, sign * (bx - edge) >= 0
        if was is not now:
            found.append((edge, ay + (by - ay) * (edge - ax) / (bx - ax)))
        if now:
            found.append((bx, by))
    return found


def _within(line: list[Point]) -> list[list[Point]]:
    """Return the parts of a line between the two edges of the page."""
    parts: list[list[Point]] = []
    part: list[Point] = []
    for before, here in itertools.pairwise(line):
        crossed = _between(before, here)
        if crossed is None:
            continue
        if part and part[-1] == crossed[0]:
            part.append(crossed[1])
        else:
            part = list(crossed)
            parts.append(part)
    return parts


def _between(one: Point, other: Point) -> tuple[Point, Point] | None:
    """Return the part of a stretch that lies on the page, None when none does."""
    (ax, ay), (bx, by) = one, other
    if max(ax, bx) < -_HALF or min(ax, bx) > _HALF:
        return None
    ends = []
    for x, y in (one, other):
        edge = max(-_HALF, min(_HALF, x))
        share = (edge - ax) / (bx - ax) if bx != ax else 0.0
        ends.append((edge, ay + (by - ay) * share) if edge != x else (x, y))
    return ends[0], ends[1]


def _off_the_seam(line: list[Point]) -> list[list[Point]]:
    """Return a line without the stretches along the 180th meridian or a pole."""
    parts: list[list[Point]] = [[]]
    for here in line:
        before = parts[-1][-1] if parts[-1] else None
        if before is not None and _seam(before, here):
            parts.append([])
        parts[-1].append(here)
    return [each for each in parts if len(each) > 1]


def _seam(one: Point, other: Point) -> bool:
    close = 0.02  # degrees, twice the step of the data
    edge = abs(abs(one[0]) - _HALF) < close and abs(abs(other[0]) - _HALF) < close
    return edge or (abs(one[1]) > 90 - close and abs(other[1]) > 90 - close)


def _dense(line: list[Point]) -> list[Point]:
    """Return a line with points between those that are far apart."""
    found = line[:1]
    for (ax, ay), (bx, by) in itertools.pairwise(line):
        pieces = math.ceil(max(abs(bx - ax), abs(by - ay)) / _STEP)
        found += [
            (ax + (bx - ax) * each / pieces, ay + (by - ay) * each / pieces)
            for each in range(1, pieces)
        ]
        found.append((bx, by))
    return found

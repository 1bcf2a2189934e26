"""A map of the world as SVG: each actor's land in its colour, small states as discs."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from comity.views import svg
from comity.views.maps.borders import Atlas, Shape
from comity.views.maps.projection import EqualEarth, Point
from comity.views.sheet import DIM, INK, LATER, MARGIN, OTHER, PAPER, WIDTH, marked

Ring = list[Point]

SEA = "#f6f8fb"
PROJECTION = "Equal Earth projection"
_SMALL = 14.0  # square units of the page; land that is smaller is shown by a disc too
_DISC = 3.2
_DUST = 0.15  # square units; islands that are smaller than that are not drawn


class Tint(NamedTuple):
    """How an actor's land is drawn, and what is told of it where a pointer rests on it."""

    fill: str = OTHER
    words: str = ""
    mark: str = ""
    """``lined`` or ``dotted``, so that colour alone need not tell; see `comity.views.sheet`."""


def world_map(
    atlas: Atlas, tint: Callable[[str], Tint | None], *, centre: float = 11.0
) -> tuple[list[str], float]:
    """Return the markup of a map, and its height.

    ``tint`` is asked for each actor's id; None is no word of it, and then a dependency is drawn
    like the state that it belongs to.
    """
    page = EqualEarth(WIDTH - 2 * MARGIN, centre)
    land: list[str] = []
    hatched: list[str] = []
    told: dict[str, list[tuple[Shape, list[Ring]]]] = {}
    for shape in sorted(atlas.shapes, key=lambda each: (each.name, each.id)):
        if _beyond(shape, page.south):
            continue
        rings = [ring for part in shape.polygons for each in part for ring in page.rings(each)]
        drawn = svg.path(each for each in rings if abs(_area(each)) > _DUST)
        if drawn:
            land.append(_land(shape, _told(shape, tint), drawn))
            if shape.disputed:
                hatched.append(svg.element("path", d=drawn, fill="url(#hatch)"))
        # A dependency without a word of its own would crowd the sea with its sovereign's colour.
        if shape.id and (not shape.of or tint(shape.id) is not None):
            told.setdefault(shape.id, []).append((shape, rings))
    body = [
        svg.element("path", d=svg.path([page.outline()]), fill=SEA),
        *land,
        *hatched,
        _strokes(atlas.borders, page, stroke=PAPER, stroke_width=0.6),
        _strokes(atlas.disputed, page, stroke=INK, stroke_width=0.8, stroke_dasharray="2.5 2"),
        *_discs(told.values(), page, tint),
    ]
    group = svg.element(
        "g", "\n".join(filter(None, body)), transform=f"translate({MARGIN:g} 0)",
        stroke_linejoin="round",
    )  # fmt: skip
    return [group], page.height


def _discs(
    told: Iterable[list[tuple[Shape, list[Ring]]]],
    page: EqualEarth,
    tint: Callable[[str], Tint | None],
) -> Iterator[str]:
    """Yield the discs of those whose land is small, all shapes of each together."""
    # Where two lie upon one another, who is generally recognised is seen whole.
    for shapes in sorted(told, key=lambda each: not each[0][0].disputed):
        if sum(abs(sum(map(_area, rings))) for _, rings in shapes) < _SMALL:
            shape = shapes[0][0]
            rings = [ring for _, each in shapes for ring in each]
            yield _disc(shape, _middle(shape, rings, page), _told(shape, tint))


def _told(shape: Shape, tint: Callable[[str], Tint | None]) -> Tint:
    found = tint(shape.id) if shape.id else None
    if found is None and shape.of:
        found = tint(shape.of)
    return found or Tint()


def _beyond(shape: Shape, south: float) -> bool:
    """Say whether all of a shape lies south of the page."""
    places = [place for part in shape.polygons for ring in part for place in ring]
    return bool(places) and max(y for _, y in places) < south


def _land(shape: Shape, tint: Tint, drawn: str) -> str:
    words = ": ".join(filter(None, (shape.name, tint.words)))
    # A line of its own colour hides the seam where the data are cut.
    return svg.element(
        "path", svg.element("title", svg.escaped(words)), d=drawn,
        fill=marked(tint.fill, tint.mark), fill_rule="evenodd", stroke=tint.fill,
        stroke_width=0.3, data_actor=shape.id or None,
    )  # fmt: skip


def _disc(shape: Shape, place: Point, tint: Tint) -> str:
    words = svg.element("title", svg.escaped(": ".join(filter(None, (shape.name, tint.words)))))
    x, y = place
    edge = DIM if tint.fill in {OTHER, LATER} else PAPER  # the pale ones sink into the sea
    ring = {"cx": x, "cy": y, "r": _DISC, "stroke": edge, "stroke_width": 0.7}
    drawn = svg.element("circle", words, **ring, fill=tint.fill)
    return drawn + svg.element("circle", **ring, fill="url(#hatch)") if shape.disputed else drawn


def _strokes(lines: Iterable[Iterable[Point]], page: EqualEarth, **look: object) -> str:
    drawn = svg.path((part for each in lines for part in page.lines(each)), closed=False)
    return svg.element("path", d=drawn, fill="none", **look) if drawn else ""


def _area(ring: Ring) -> float:
    ends = zip(ring, ring[1:] + ring[:1], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in ends) / 2


def _middle(shape: Shape, rings: list[Ring], page: EqualEarth) -> Point:
    """Return where a small shape lies: the middle of its largest part."""
    if shape.point is not None or not rings:
        return page.place(*(shape.point or (0.0, 0.0)))
    largest = max(rings, key=lambda each: abs(_area(each)))
    xs, ys = zip(*largest, strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2

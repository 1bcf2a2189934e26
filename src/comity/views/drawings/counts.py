"""A chart of how many states have diplomatic relations with one, or in all, year by year."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from comity.answers import World
from comity.dates import Edtf
from comity.dates.bounds import NEVER
from comity.errors import ComityError
from comity.relations import DEFAULT
from comity.views import svg
from comity.views.drawing import Drawing, Terms
from comity.views.sheet import MARGIN, WIDTH, sheet
from comity.views.systems import listed
from comity.views.timeline import days_of, over

_PALETTE = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999999")
_DASHES = ([1, 0], [7, 3], [2, 2], [8, 3, 2, 3], [12, 4], [5, 2, 1, 2, 1, 2], [3, 5], [10, 2, 2, 2])
"""Lines that are told apart in print without colour too."""
_HEIGHT = 460
_LEFT = 56
_YEARS = 250
"""Shown at most; ties that are older are there from the left edge on."""
_KEPT = (DEFAULT, "", "apart")
"""The terms by which a world keeps its spells."""
Lasting = tuple[int, int, int, int]
"""The first and last day on which a spell may have begun, and on which it may have ended."""


def _draw(world: World, actors: Sequence[str], terms: Terms) -> str:
    if not actors and (terms.by, terms.as_of, terms.continuity) != _KEPT:
        raise ComityError("all states are counted by the default policy, as documents stand now")
    series = dict(_told(world, actors, terms))
    dated = {name: [each for each in spells if each] for name, spells in series.items()}
    first, last = _span([each for spells in dated.values() for each in spells], terms.on)
    rows = [
        {"year": year, "of": name, "sure": sure, "may": may}
        for name, spells in dated.items()
        for year, sure, may in _counted(spells, first, last)
    ]
    undated = [
        f"{name}: {len(spells) - len(dated[name])} more are told without a date."
        for name, spells in series.items()
        if len(spells) > len(dated[name])
    ]
    title = "Diplomatic relations" + (f" of {listed(list(series))}" if actors else " in all")
    chart = svg.element("g", _chart(rows, list(series)), transform=f"translate({MARGIN:g} 0)")
    return sheet(
        title=terms.title or title,
        subtitle="Ties at the end of each year: the line those for sure, the band those that "
        "unsure dates allow",
        body=[chart],
        height=_HEIGHT + 70,
        notes=[*undated, f"Sources: {len(world.documents())} documents. Drawn with Comity."],
    )


def _told(
    world: World, actors: Sequence[str], terms: Terms
) -> Iterator[tuple[str, list[Lasting | None]]]:
    """Yield each line's name and its spells, None for one without a date."""
    question = {**terms.question, "on": ""}
    for each in actors:
        portrait = world.state(each, **question)
        spells = [
            _days(spell.start, over(spell), ended=spell.ended)
            for tie in portrait.ties
            if tie.kind == "relations"
            for spell in tie.spells
            if spell.held
        ]
        yield portrait.names[portrait.actor], spells
    if not actors:
        kept = [each.spell for each in world.listed()]
        yield (
            "all states",
            [
                _days(each.start, over(each), ended=each.ended)
                for each in kept
                if each.kind == "relations" and each.held
            ],
        )


def _days(start: str, end: str, *, ended: bool) -> Lasting | None:
    begun = days_of(start)
    if begun is None:
        return None
    until = days_of(end) or ((begun[0], NEVER) if ended else (NEVER, NEVER))
    return (*begun, *until)


def _span(spells: Iterable[Lasting], on: str) -> tuple[int, int]:
    """Return the first and the last year shown: that of ``on``, or of the last date told."""
    days = [each for spell in spells for each in spell if each < NEVER]
    if not days:
        raise ComityError("no document tells of a date on which diplomatic relations began")
    first, last = _year(min(days)), _year(max(days))
    asked = Edtf.parse(on).first if on else None
    last = max(first, asked.year if asked else last)
    return max(first, last - _YEARS), last


def _counted(spells: Sequence[Lasting], first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """Yield for each year how many spells hold at its end for sure, and how many may."""
    for year in range(first, last + 1):
        day = dt.date(year, 12, 31).toordinal()
        sure = sum(begun <= day <= over for _, begun, over, _ in spells)
        may = sum(begun <= day <= over for begun, _, _, over in spells)
        yield year, sure, may


def _chart(rows: list[dict[str, Any]], names: list[str]) -> str:
    """Return a chart as SVG. Raises ComityError when what it needs is not installed."""
    try:
        import vl_convert  # noqa: PLC0415 - an extra, and large
    except ImportError:
        raise ComityError("charts need an extra: pip install 'comity[draw]'") from None
    drawn = str(vl_convert.vegalite_to_svg(_specification(rows, names), vl_version="5.20"))
    return drawn[drawn.index("<svg") :]


def _specification(rows: list[dict[str, Any]], names: list[str]) -> dict[str, Any]:
    colour = {
        "field": "of", "type": "nominal", "title": None,
        "scale": {"domain": names, "range": list(_PALETTE[: len(names)])},
        "legend": {"orient": "bottom", "columns": 4} if len(names) > 1 else None,
    }  # fmt: skip
    dash = {**colour, "scale": {"domain": names, "range": list(_DASHES[: len(names)])}}
    x = {
        "field": "year", "type": "quantitative", "title": None,
        "axis": {"format": "d", "grid": False, "tickMinStep": 1},
        "scale": {"zero": False, "nice": False},
    }  # fmt: skip
    y = {"type": "quantitative", "title": "ties", "stack": None}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": WIDTH - 2 * MARGIN - _LEFT, "height": _HEIGHT, "data": {"values": rows},
        "encoding": {"x": x, "color": colour, "strokeDash": dash},
        "layer": [
            {"mark": {"type": "area", "opacity": 0.2, "interpolate": "step-after"},
             "encoding": {"y": {**y, "field": "sure"}, "y2": {"field": "may"}}},
            {"mark": {"type": "line", "strokeWidth": 2, "interpolate": "step-after"},
             "encoding": {"y": {**y, "field": "sure"}}},
        ],
        "config": {"font": "Helvetica, Arial, sans-serif", "view": {"stroke": None},
                   "axis": {"labelFontSize": 13, "titleFontSize": 13, "labelColor": "#444444"},
                   "legend": {"labelFontSize": 13, "labelLimit": 300, "symbolOpacity": 1,
                               "symbolType": "stroke", "symbolStrokeWidth": 3, "symbolSize": 900}},
    }  # fmt: skip


def _year(day: int) -> int:
    return dt.date.fromordinal(max(1, min(day, dt.date.max.toordinal()))).year


COUNTS = Drawing(least=0, most=len(_PALETTE), draw=_draw)

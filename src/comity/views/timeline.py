"""Ties through time as SVG: a row for each, a bar for each spell, a mark for each dissent."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from comity.answers import Evidence, Stretch, Tie
from comity.dates import Edtf, Verdict
from comity.dates.bounds import LONG_AGO, NEVER
from comity.errors import ImpossibleDateError
from comity.relations import Grade
from comity.views import svg
from comity.views.sheet import DIM, FAINT, INK, MARGIN, MAYBE, NO, PAPER, WIDTH, YES, Key
from comity.views.systems import sentence, spell_words, tie_sentence

_LABELS = 330.0
_ROW, _BAR = 60.0, 14.0
_LINES = 2
_HEAD = 24.0
_FONT, _SMALL = 14.0, 12.0
_YEAR = 365.2425
_TICKS = 12
_DISPUTED = "#e69f00"
_GRADES = {Grade.BOTH_SIDES: YES, Grade.ONE_SIDE: MAYBE, Grade.DISPUTED: _DISPUTED}
LEGEND = (
    Key("said by both sides", YES),
    Key("by one side", MAYBE),
    Key("disputed", _DISPUTED),
    Key("said not to be", FAINT),
    Key("who disagrees", NO, "dot"),
    Key("paler: somewhere between these days", "#c7e3f5"),
    Key("no day is told", DIM, "line"),
)
Range = tuple[int, int]
"""The first and the last day, as numbers (1 is 0001-01-01)."""


class Axis(NamedTuple):
    """Days on the page."""

    first: int
    last: int
    now: int
    """The last day that anybody speaks of: what goes on is drawn until then."""

    def x(self, day: int) -> float:
        """Return where a day is; what lies beyond stands at the edge."""
        share = (min(max(day, self.first), self.last) - self.first) / (self.last - self.first)
        return MARGIN + _LABELS + share * (WIDTH - 2 * MARGIN - _LABELS)

    def ticks(self) -> list[int]:
        """Return the years that are marked, ten or so."""
        first, last = _year(self.first) + 1, _year(self.last)
        wide = (last - first) / _TICKS
        step = next((each for each in (1, 2, 5, 10, 20, 50) if wide <= each), 100)
        return [each for each in range(first, last + 1) if each % step == 0]


def timeline(
    ties: Sequence[Tie],
    names: Mapping[str, str],
    *,
    moments: Iterable[Evidence] = (),
    on: str = "",
    until: str = "",
) -> tuple[list[str], float]:
    """Return the markup of ties through time, and its height.

    ``moments`` are claims that stand in a row of their own, at their date. ``on`` is a day to
    mark. The page ends with the last date that anybody tells, or with ``until`` if that is later.
    """
    dated = [(each, days) for each in moments if (days := days_of(each.date or each.start))]
    axis = _axis(ties, [days for _, days in dated], max(on, until))
    height = _HEAD + _ROW * (len(ties) + bool(dated)) + 6
    parts = _grid(axis, height, on)
    for line, tie in enumerate(ties):
        parts += _row(tie, names, axis, _HEAD + _ROW * line)
    if dated:
        parts += _moments(dated, names, axis, _HEAD + _ROW * len(ties))
    return parts, height


def days_of(text: str) -> Range | None:
    """Return the days that a date may mean; None when there is none."""
    try:
        bounds = Edtf.parse(text).bounds if text else None
    except ImpossibleDateError:
        return None
    return (bounds.first, bounds.last) if bounds else None


def _axis(ties: Sequence[Tie], moments: Iterable[Range], until: str) -> Axis:
    spells = [each for tie in ties for each in tie.spells]
    claims = [claim for each in spells for claim in (*each.support, *each.dissent)]
    texts = [text for each in spells for text in (each.start, each.end)]
    texts += [text for each in claims for text in (each.start, each.end, each.date)]
    told = [pair for each in [*texts, until] if (pair := days_of(each))] + list(moments)
    days = [day for pair in told for day in pair if LONG_AGO < day < NEVER]
    first, last = (min(days), max(days)) if days else _EMPTY
    margin = max(int(_YEAR), (last - first) // 25)
    return Axis(max(1, first - margin), min(dt.date.max.toordinal(), last + margin), last)


_EMPTY = (dt.date(1900, 1, 1).toordinal(), dt.date(2000, 1, 1).toordinal())


def _grid(axis: Axis, height: float, on: str) -> list[str]:
    parts = []
    for year in axis.ticks():
        x = axis.x(dt.date(year, 1, 1).toordinal())
        parts.append(
            svg.element("line", x1=x, y1=_HEAD - 6, x2=x, y2=height, stroke=FAINT, stroke_width=1)
        )
        parts.append(_centred(str(year), x, _HEAD - 10, DIM))
    asked = days_of(on)
    if asked:
        x = axis.x(asked[0])
        parts.append(
            svg.element("line", x1=x, y1=_HEAD - 6, x2=x, y2=height, stroke=INK, stroke_width=1.5)
        )
    return parts


def _row(tie: Tie, names: Mapping[str, str], axis: Axis, y: float) -> list[str]:
    label = "diplomatic relations" if tie.kind == "relations" else tie_sentence(tie, names)
    told = "; ".join(spell_words(tie, each) for each in tie.spells)
    lines = svg.wrapped(told, _SMALL, _LABELS - 16, most=_LINES)
    parts = [_label(svg.shortened(label, _FONT, _LABELS - 16), y + 16, _FONT, INK)]
    parts += [_label(line, y + 32 + 14 * at, _SMALL, DIM) for at, line in enumerate(lines)]
    middle = y + _ROW / 2
    for each in tie.spells:
        parts += _bar(each, spell_words(tie, each), axis, middle)
    for each in tie.spells:
        parts += [_dissent(claim, names, axis, middle) for claim in each.dissent]
    return parts


def _label(words: str, y: float, size: float, fill: str) -> str:
    return svg.text(words, MARGIN, y, font_size=size, fill=fill)


def _bar(spell: Stretch, told: str, axis: Axis, middle: float) -> list[str]:
    """Draw a spell: solid where it is sure, paler where its dates leave it open."""
    fill = _GRADES[spell.grade] if spell.held else FAINT
    words = svg.element("title", svg.escaped(told))
    start, end = days_of(spell.start), days_of(spell.end)
    if spell.held and not start and not end:
        return [_dashes(axis.x(axis.first), axis.x(axis.now), middle, words)]
    start = start or (axis.first, axis.first if not spell.held else axis.now)
    end = end or ((start[0], axis.now) if spell.ended else (axis.now, axis.now))
    may = _block(axis.x(start[0]), axis.x(end[1]), middle, words)
    sure = _block(axis.x(start[1]), axis.x(end[0]), middle, words)
    parts = [svg.element("g", may, fill=fill, fill_opacity=0.4)]
    if start[1] < end[0]:
        parts.append(svg.element("g", sure, fill=fill))
    if spell.held and not spell.ended:
        parts.append(_arrow(axis.x(axis.now), middle, fill))
    return parts


def _block(first: float, last: float, middle: float, words: str) -> str:
    """Draw a bar, never too narrow to be seen."""
    return svg.element(
        "rect", words, x=first, y=middle - _BAR / 2, width=max(last - first, 2.5), height=_BAR,
        rx=2,
    )  # fmt: skip


def _dashes(first: float, last: float, middle: float, words: str) -> str:
    return svg.element(
        "line", words, x1=first, y1=middle, x2=max(last, first + 1), y2=middle, stroke=DIM,
        stroke_width=1.5, stroke_dasharray="4 3",
    )  # fmt: skip


def _arrow(x: float, middle: float, fill: str) -> str:
    """Draw the point of a bar that goes on."""
    points = [(x - 1, middle - _BAR / 2), (x + 8, middle), (x - 1, middle + _BAR / 2)]
    return svg.element("path", d=svg.path([points]), fill=fill)


def _dissent(claim: Evidence, names: Mapping[str, str], axis: Axis, middle: float) -> str:
    days = days_of(claim.date or claim.start or claim.end) or (axis.last, axis.last)
    said = f"{sentence(claim, names)} — {claim.document}: “{svg.shortened(claim.quote, 12, 900)}”"
    x = axis.x((days[0] + days[1]) // 2)
    return svg.element(
        "circle", svg.element("title", svg.escaped(said)), cx=x, cy=middle, r=5.0, fill=NO,
        stroke=PAPER, stroke_width=1.2,
    )  # fmt: skip


def _moments(
    dated: Sequence[tuple[Evidence, Range]], names: Mapping[str, str], axis: Axis, y: float
) -> list[str]:
    middle = y + _ROW / 2
    parts = [svg.text("treaties, visits and the like", MARGIN, y + 26, font_size=_FONT, fill=INK)]
    for each, days in dated:
        said = f"{sentence(each, names)} — {each.document}"
        x = axis.x((days[0] + days[1]) // 2)
        parts.append(
            svg.element(
                "path", svg.element("title", svg.escaped(said)),
                d=svg.path([[(x, middle - 6), (x + 4, middle), (x, middle + 6), (x - 4, middle)]]),
                fill=INK,
            )
        )  # fmt: skip
    return parts


def _centred(words: str, x: float, y: float, fill: str) -> str:
    return svg.text(words, x, y, font_size=_SMALL, fill=fill, text_anchor="middle")


def _year(day: int) -> int:
    return dt.date.fromordinal(day).year


def surest(ties: Iterable[Tie]) -> list[Tie]:
    """Return ties as they are shown: relations first, then those best known."""

    def place(tie: Tie) -> tuple[bool, str, bool, str, str]:
        told = any(each.start for each in tie.spells)
        sure = any(each.on is Verdict.YES for each in tie.spells)
        return tie.kind != "relations", tie.kind, not (told or sure), tie.one, tie.what

    return sorted(ties, key=place)


def told_against(ties: Iterable[Tie], names: Mapping[str, str]) -> list[str]:
    """Return a line for each claim that a spell overrules: what it says, and where."""
    lines = {
        f"Against it: {sentence(claim, names)} — {claim.document}, “{claim.section}”."
        for tie in ties
        for spell in tie.spells
        for claim in spell.dissent
    }
    return sorted(lines)

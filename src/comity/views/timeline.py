"""Ties through time as SVG: a row for each, a bar for each spell, a mark for each dissent."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from comity.answers import Evidence, Stretch, Tie
from comity.dates import Edtf, Verdict
from comity.dates.bounds import LONG_AGO, NEVER
from comity.errors import ImpossibleDateError
from comity.relations import Grade, Spell
from comity.views import svg
from comity.views.sheet import DIM, FAINT, INK, MARGIN, MAYBE, NO, PAPER, WIDTH, YES, Key
from comity.views.systems import sentence, spell_words, tie_sentence

_ROW, _BAR = 60.0, 14.0
_LINES = 2
_HEAD = 24.0
_FONT, _SMALL = 14.0, 12.0
_YEAR = 365.2425
_DISPUTED = "#e69f00"
_GRADES = {Grade.BOTH_SIDES: YES, Grade.ONE_SIDE: MAYBE, Grade.DISPUTED: _DISPUTED}
_PALE = "#c7e3f5"
LEGEND = (
    Key("said by both sides", YES),
    Key("by one side", MAYBE),
    Key("disputed", _DISPUTED),
    Key("said not to be", FAINT),
    Key("who disagrees", NO, "dot"),
    Key("paler: somewhere between these days", _PALE),
    Key("no day is told", DIM, "line"),
)


class Frame(NamedTuple):
    """How the drawing is laid out: how wide, and where what a row is called stands."""

    width: float = WIDTH
    labels: float = 330.0
    """Units that the labels take beside the bars; 0 where they stand above them."""
    margin: float = MARGIN
    undated: float = 26.0
    """Units of a row that tells no day, and so has one line."""
    ticks: int = 12
    """Years that are marked, at most."""

    @property
    def bar(self) -> float:
        """Where in a row the middle of its bar is."""
        return _ROW / 2 if self.labels else _ROW - _BAR

    @property
    def room(self) -> float:
        """Units that a label may take."""
        return (self.labels or self.width - 2 * self.margin) - 16


NARROW = Frame(width=420.0, labels=0.0, margin=6.0, undated=38.0, ticks=6)
"""For a telephone."""
Range = tuple[int, int]
"""The first and the last day, as numbers (1 is 0001-01-01)."""


class Axis(NamedTuple):
    """Days on the page."""

    first: int
    last: int
    now: int
    """The last day that anybody speaks of: what goes on is drawn until then."""
    frame: Frame

    def x(self, day: int) -> float:
        """Return where a day is; what lies beyond stands at the edge."""
        share = (min(max(day, self.first), self.last) - self.first) / (self.last - self.first)
        frame = self.frame
        left = frame.margin + frame.labels
        return left + share * (frame.width - frame.margin - left)

    def ticks(self) -> list[int]:
        """Return the years that are marked, ten or so."""
        first, last = _year(self.first) + 1, _year(self.last)
        wide = (last - first) / self.frame.ticks
        step = next((each for each in (1, 2, 5, 10, 20, 50) if wide <= each), 100)
        return [each for each in range(first, last + 1) if each % step == 0]


def timeline(  # noqa: PLR0913 - each is a part of the drawing
    ties: Sequence[Tie],
    names: Mapping[str, str],
    *,
    moments: Iterable[Evidence] = (),
    on: str = "",
    until: str = "",
    frame: Frame = Frame(),  # noqa: B008 - nothing changes it
) -> tuple[list[str], float]:
    """Return the markup of ties through time, and its height.

    ``moments`` are claims that stand in a row of their own, at their date. ``on`` is a day to
    mark. The page ends with the last date that anybody tells, or with ``until`` if that is later.
    """
    dated = [(each, days) for each in moments if (days := days_of(each.date or each.start))]
    axis = _axis(ties, [days for _, days in dated], max(on, until), frame)
    rows: list[str] = []
    y = _HEAD
    for tie in ties:
        rows += (_row if told_when(tie) else _undated)(tie, names, axis, y)
        y += _ROW if told_when(tie) else frame.undated
    if dated:
        rows += _moments(dated, names, axis, y)
        y += _ROW
    return [*_grid(axis, y + 6, on), *rows], y + 6


def told_when(tie: Tie) -> bool:
    """Say whether any day is told of a tie, or that it is not."""
    return any(each.start or each.end or not each.held for each in tie.spells)


def legend(ties: Sequence[Tie]) -> tuple[Key, ...]:
    """Return what the marks of a timeline mean, of those that are in it."""
    spells = [each for tie in ties for each in tie.spells]
    drawn = [each for each in spells if each.held and (each.start or each.end)]
    used = {_GRADES[each.grade] for each in drawn}
    used |= {FAINT} if any(not each.held for each in spells) else set()
    used |= {NO} if any(each.dissent for each in spells) else set()
    used |= {DIM} if any(not told_when(each) for each in ties) else set()
    unsure = any(_unsure(each.start) or _unsure(over(each)) for each in drawn)
    return tuple(each for each in LEGEND if each.fill in used or (unsure and each.fill == _PALE))


def _unsure(text: str) -> bool:
    days = days_of(text)
    return days is not None and days[0] != days[1]


def over(spell: Stretch | Spell) -> str:
    """Return when a spell ended: by a document, else by the registry; EDTF, empty for neither."""
    return spell.end or (spell.lapse.date if spell.lapse else "")


def days_of(text: str) -> Range | None:
    """Return the days that a date may mean; None when there is none."""
    try:
        bounds = Edtf.parse(text).bounds if text else None
    except ImpossibleDateError:
        return None
    return (bounds.first, bounds.last) if bounds else None


def _axis(ties: Sequence[Tie], moments: Iterable[Range], until: str, frame: Frame) -> Axis:
    spells = [each for tie in ties for each in tie.spells]
    claims = [claim for each in spells for claim in (*each.support, *each.dissent)]
    texts = [text for each in spells if each.held for text in (each.start, over(each))]
    texts += [text for each in claims for text in (each.start, each.end, each.date)]
    told = [pair for each in [*texts, until] if (pair := days_of(each))] + list(moments)
    days = [day for pair in told for day in pair if LONG_AGO < day < NEVER]
    first, last = (min(days), max(days)) if days else _EMPTY
    margin = max(int(_YEAR), (last - first) // 25)
    return Axis(max(1, first - margin), min(dt.date.max.toordinal(), last + margin), last, frame)


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
    frame = axis.frame
    label = svg.wrapped(_called(tie, names), _FONT, frame.room, most=_LINES if frame.labels else 1)
    told = "; ".join(spell_words(tie, each) for each in tie.spells)
    most = _LINES + 1 - len(label) if frame.labels else 1
    parts = [_label(line, axis, y + 16 + 16 * at, _FONT, INK) for at, line in enumerate(label)]
    below = y + 16 * (1 + len(label))
    lines = svg.wrapped(told, _SMALL, frame.room, most=most)
    parts += [_label(line, axis, below + 14 * at, _SMALL, DIM) for at, line in enumerate(lines)]
    middle = y + frame.bar
    for each in tie.spells:
        parts += _bar(each, spell_words(tie, each), axis, middle)
    for each in tie.spells:
        parts += [_dissent(claim, each, names, axis, middle) for claim in each.dissent]
    return parts


def _undated(tie: Tie, names: Mapping[str, str], axis: Axis, y: float) -> list[str]:
    """Draw a tie of which no day is told: in one line, from end to end."""
    frame = axis.frame
    label = svg.shortened(_called(tie, names), _SMALL, frame.room)
    middle = y + (frame.undated / 2 if frame.labels else frame.undated - _BAR)
    words = svg.element("title", svg.escaped("; ".join(spell_words(tie, s) for s in tie.spells)))
    parts = [_label(label, axis, y + 17, _SMALL, DIM)]
    parts.append(_dashes(axis.x(axis.first), axis.x(axis.now), middle, words))
    for each in tie.spells:
        parts += [_dissent(claim, each, names, axis, middle) for claim in each.dissent]
    return parts


def _called(tie: Tie, names: Mapping[str, str]) -> str:
    return "diplomatic relations" if tie.kind == "relations" else tie_sentence(tie, names)


def _label(words: str, axis: Axis, y: float, size: float, fill: str) -> str:
    return svg.text(words, axis.frame.margin, y, font_size=size, fill=fill)


def _bar(spell: Stretch, told: str, axis: Axis, middle: float) -> list[str]:
    """Draw a spell: solid where it is sure, paler where its dates leave it open."""
    fill = _GRADES[spell.grade] if spell.held else FAINT
    words = svg.element("title", svg.escaped(told))
    start, end = days_of(spell.start), days_of(over(spell))
    if not spell.held:
        start = None  # the bar is drawn through all of the time, in the colour of what is not
    if spell.held and not start and not end:
        return [_dashes(axis.x(axis.first), axis.x(axis.now), middle, words)]
    start = start or (axis.first, axis.first if not spell.held else axis.now)
    end = end or ((start[0], axis.now) if spell.ended else (axis.now, axis.now))
    may = _block(axis.x(start[0]), axis.x(end[1]), middle, words)
    sure = _block(axis.x(start[1]), axis.x(end[0]), middle, words)
    parts = [svg.element("g", may, fill=fill, fill_opacity=0.4)]
    if start[1] < end[0]:
        parts.append(svg.element("g", sure, fill=fill))
    if spell.held and not spell.ended and not spell.lapse:
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


def _dissent(
    claim: Evidence, spell: Stretch, names: Mapping[str, str], axis: Axis, middle: float
) -> str:
    days = days_of(_contested(claim, spell)) or (axis.last, axis.last)
    said = f"{sentence(claim, names)} — {claim.document}: “{svg.shortened(claim.quote, 12, 900)}”"
    x = axis.x((days[0] + days[1]) // 2)
    return svg.element(
        "circle", svg.element("title", svg.escaped(said)), cx=x, cy=middle, r=5.0, fill=NO,
        stroke=PAPER, stroke_width=1.2,
    )  # fmt: skip


def _contested(claim: Evidence, spell: Stretch) -> str:
    """Return the date a dissent is about: of a list that knows of no end, the spell's end."""
    listed = claim.qualifiers.get("standing")
    return spell.end if listed and spell.end else claim.date or claim.start or claim.end


def _moments(
    dated: Sequence[tuple[Evidence, Range]], names: Mapping[str, str], axis: Axis, y: float
) -> list[str]:
    middle = y + axis.frame.bar
    label_at = y + 26 if axis.frame.labels else y + 16
    parts = [_label("treaties, visits and the like", axis, label_at, _FONT, INK)]
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
    """Return ties as they are shown: relations first, then those of which a day is told."""

    def place(tie: Tie) -> tuple[bool, bool, str, str, str]:
        sure = any(each.on is Verdict.YES for each in tie.spells)
        known = told_when(tie) or sure
        return tie.kind != "relations", not known, tie.kind, tie.one, tie.what

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

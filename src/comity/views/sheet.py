"""The sheet that a drawing stands on: title, date, legend, notes and sources around it."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from comity.views import svg

WIDTH = 1200.0
MARGIN = 30.0
INK, DIM, FAINT, PAPER = "#222222", "#666666", "#dddddd", "#ffffff"
YES, MAYBE, NO, LATER, OTHER = "#0072b2", "#74b9e3", "#d55e00", "#e8ad75", "#d9d9d9"
"""Colours that most people tell apart, after Okabe and Ito, "Color Universal Design" (2008)."""

_TITLE, _SUBTITLE, _BODY, _SMALL = 26.0, 16.0, 14.0, 12.0
_LINES = 3  # of a title or a note
_LEAD = 1.4  # the height of a line, in sizes of its font


class Key(NamedTuple):
    """An entry of a legend."""

    words: str
    fill: str
    mark: str = "area"
    """``area``, ``lined`` or ``dotted``, ``hatch`` (over it), ``dot``, ``speck``, ``line``."""


DISPUTED = Key("disputed or of limited recognition", OTHER, "hatch")
"""Of every map."""


def sheet(  # noqa: PLR0913 - each is a part of the page
    *,
    title: str,
    subtitle: str,
    body: Sequence[str],
    height: float,
    legend: Iterable[Key] = (),
    notes: Iterable[str] = (),
    width: float = WIDTH,
) -> str:
    """Return a whole SVG: ``body`` is markup, ``height`` high and ``width`` wide.

    It stands below the title, the legend below it, and the notes at the foot.
    """
    inner = width - 2 * MARGIN
    parts, y = _titles(title, subtitle, inner)
    parts.append(svg.element("g", "".join(body), transform=f"translate(0 {y:.1f})"))
    y += height + 12
    keys, y = _legend(legend, y, inner)
    parts += keys
    for note in notes:
        for line in svg.wrapped(note, _SMALL, inner, most=_LINES):
            y += _SMALL * _LEAD
            parts.append(svg.text(line, MARGIN, y, font_size=_SMALL, fill=DIM))
    y += MARGIN
    measures = {"width": width, "height": y, "viewBox": f"0 0 {width:g} {round(y, 1):g}"}
    paper = svg.element("rect", width=width, height=y, fill=PAPER)
    head = svg.element("title", svg.escaped(title)) + svg.element("desc", svg.escaped(subtitle))
    whole = svg.element(
        "svg",
        f"{head}{_defined(parts)}{paper}\n" + "\n".join(parts) + "\n",
        xmlns="http://www.w3.org/2000/svg",
        **measures,
        font_family=svg.FONT,
        role="img",
    )
    return f"{whole}\n"


def _titles(title: str, subtitle: str, inner: float) -> tuple[list[str], float]:
    """Return the lines at the head of a sheet, and where they end."""
    y = MARGIN
    lines = []
    for words, size, weight in ((title, _TITLE, "bold"), (subtitle, _SUBTITLE, "normal")):
        fill = INK if size == _TITLE else DIM
        for line in svg.wrapped(words, size, inner, most=_LINES):
            y += size
            lines.append(svg.text(line, MARGIN, y, font_size=size, font_weight=weight, fill=fill))
            y += size * (_LEAD - 1)
    return lines, y + 10


def marked(fill: str, mark: str) -> str:
    """Return how a colour is drawn with a mark on it, which is there in print without colour."""
    return f"url(#{mark}-{fill.removeprefix('#')})" if mark in _MARKS else fill


_HATCH = svg.element(
    "path", d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2", stroke="#000000", stroke_width=1.2,
    stroke_opacity="0.4",
)  # fmt: skip
_MARKS = {
    "lined": svg.element(
        "path", d="M-1 5l2 2M0 0l6 6M5 -1l2 2", stroke=PAPER, stroke_width=1.6,
        stroke_opacity="0.8",
    ),
    "dotted": svg.element("circle", cx=3, cy=3, r=1.2, fill=PAPER),
}  # fmt: skip
_MARKED = re.compile(r"url\(#(lined|dotted)-([0-9a-f]{6})\)")


def _defined(parts: Iterable[str]) -> str:
    """Return the patterns that the parts of a drawing are filled with."""
    used = sorted({found for part in parts for found in _MARKED.findall(part)})
    square = {"width": 6, "height": 6, "patternUnits": "userSpaceOnUse"}
    patterns = [svg.element("pattern", _HATCH, id="hatch", **square)]
    for mark, colour in used:
        ground = svg.element("rect", width=6, height=6, fill=f"#{colour}")
        drawn = f"{ground}{_MARKS[mark]}"
        patterns.append(svg.element("pattern", drawn, id=f"{mark}-{colour}", **square))
    return svg.element("defs", "".join(patterns))


def _legend(keys: Iterable[Key], y: float, inner: float) -> tuple[list[str], float]:
    """Return a legend that begins at ``y``, and where it ends."""
    box, gap = 16.0, 24.0
    x = MARGIN
    parts: list[str] = []
    for key in keys:
        needed = box + 6 + svg.wide(key.words, _BODY)
        if x > MARGIN and x + needed > MARGIN + inner:
            x, y = MARGIN, y + _BODY * 1.7
        parts.append(_swatch(key, x, y, box))
        parts.append(svg.text(key.words, x + box + 6, y + 13, font_size=_BODY, fill=INK))
        x += needed + gap
    return parts, (y + _BODY * 1.7 if parts else y)


def _swatch(key: Key, x: float, y: float, box: float) -> str:
    middle_x, middle_y = x + box / 2, y + box / 2
    if key.mark == "dot":
        return svg.element("circle", cx=middle_x, cy=middle_y, r=5.0, fill=key.fill)
    if key.mark == "speck":
        return svg.element("circle", cx=middle_x, cy=middle_y, r=1.5, fill=key.fill)
    if key.mark == "line":
        return svg.element(
            "path",
            d=svg.path([[(x, middle_y), (x + box, middle_y)]], closed=False),
            stroke=key.fill, stroke_width=1.5, stroke_dasharray="4 3",
        )  # fmt: skip
    area = {"x": x, "y": y, "width": box, "height": box}
    filled = svg.element("rect", **area, fill=marked(key.fill, key.mark))
    return (
        filled + svg.element("rect", **area, fill="url(#hatch)") if key.mark == "hatch" else filled
    )

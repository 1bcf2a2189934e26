"""The sheet that a drawing stands on: title, date, legend, notes and sources around it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from comity.views import svg

WIDTH = 1200.0
MARGIN = 30.0
INK, DIM, FAINT, PAPER = "#222222", "#666666", "#dddddd", "#ffffff"
YES, MAYBE, NO, LATER, OTHER = "#0072b2", "#74b9e3", "#d55e00", "#f3cfae", "#d9d9d9"
"""Colours that most people tell apart, after Okabe and Ito, "Color Universal Design" (2008)."""

_TITLE, _SUBTITLE, _BODY, _SMALL = 26.0, 16.0, 14.0, 12.0
_LINES = 3  # of a title or a note
_LEAD = 1.4  # the height of a line, in sizes of its font


class Key(NamedTuple):
    """An entry of a legend."""

    words: str
    fill: str
    mark: str = "area"
    """``area``, ``hatch`` (over the fill), ``dot``, ``ring`` or ``line``."""


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
    y = MARGIN
    parts = []
    for words, size, weight in ((title, _TITLE, "bold"), (subtitle, _SUBTITLE, "normal")):
        for line in svg.wrapped(words, size, inner, most=_LINES):
            y += size
            fill = INK if size == _TITLE else DIM
            parts.append(svg.text(line, MARGIN, y, font_size=size, font_weight=weight, fill=fill))
            y += size * (_LEAD - 1)
    y += 10
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
        f"{head}{_DEFINED}{paper}\n" + "\n".join(parts) + "\n",
        xmlns="http://www.w3.org/2000/svg",
        **measures,
        font_family=svg.FONT,
        role="img",
    )
    return f"{whole}\n"


_DEFINED = svg.element(
    "defs",
    svg.element(
        "pattern",
        svg.element(
            "path",
            d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2",
            stroke="#000000",
            stroke_width=1.2,
            stroke_opacity="0.4",
        ),
        id="hatch",
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
    ),
)


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
    if key.mark == "ring":
        return svg.element(
            "circle", cx=middle_x, cy=middle_y, r=4.5, fill=PAPER, stroke=key.fill, stroke_width=2
        )
    if key.mark == "line":
        return svg.element(
            "path",
            d=svg.path([[(x, middle_y), (x + box, middle_y)]], closed=False),
            stroke=key.fill, stroke_width=1.5, stroke_dasharray="4 3",
        )  # fmt: skip
    area = {"x": x, "y": y, "width": box, "height": box}
    filled = svg.element("rect", **area, fill=key.fill)
    return (
        filled + svg.element("rect", **area, fill="url(#hatch)") if key.mark == "hatch" else filled
    )

"""SVG, written by hand: elements whose texts and attributes cannot break out of them."""

import itertools
from collections.abc import Iterable

Point = tuple[float, float]

FONT = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
_WIDE = 0.52  # of the size of a font: how wide its letters are on the average, a little more
_XML = {each: None for each in range(32) if each not in {9, 10, 13}} | {0xFFFE: None, 0xFFFF: None}
"""What no XML may hold, not even escaped."""
_TURNS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Marks that turn the direction of all that follows: a name keeps to itself."""


def escaped(text: str) -> str:
    """Return words as they may stand in an element or an attribute, shown as what they are.

    >>> escaped('<script>"&"')
    '&lt;script&gt;&quot;&amp;&quot;'
    """
    words = text.encode("utf-8", "replace").decode().translate(_XML | _TURNS)
    for mark, entity in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot")):
        words = words.replace(mark, f"&{entity};")
    return words


def element(name: str, inside: str = "", /, **attributes: object) -> str:
    """Return an element; ``inside`` is markup, attributes are words (``stroke_width=1``)."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{given}>{inside}</{name}>" if inside else f"<{name}{given}/>"


def text(words: str, x: float, y: float, **attributes: object) -> str:
    """Return a line of text whose base line begins at ``x``, ``y``."""
    return element("text", escaped(words), x=x, y=y, **attributes)


def path(rings: Iterable[Iterable[Point]], *, closed: bool = True) -> str:
    """Return rings or lines as the data of a path, to a tenth of a unit; steps are relative.

    >>> path([[(0, 0), (10, 0), (10, 10)]])
    'M0 0l10 0 0 10z'
    """
    parts = []
    for ring in rings:
        whole = [(round(x * 10), round(y * 10)) for x, y in ring]
        steps = [
            (bx - ax, by - ay)
            for (ax, ay), (bx, by) in itertools.pairwise(whole)
            if (ax, ay) != (bx, by)
        ]
        if len(steps) < (2 if closed else 1):
            continue
        moves = " ".join(f"{_tenth(x)} {_tenth(y)}" for x, y in steps)
        x, y = whole[0]
        parts.append(f"M{_tenth(x)} {_tenth(y)}l{moves}{'z' if closed else ''}")
    return "".join(parts)


def wide(words: str, size: float) -> float:
    """Return about how wide words are in a font of that size; nothing here can measure it.

    Letters of scripts that fill a square count twice.
    """
    return sum(2 if ord(each) > 0x2E7F else 1 for each in words) * _WIDE * size  # noqa: PLR2004 - CJK


def wrapped(words: str, size: float, width: float, *, most: int = 99) -> list[str]:
    """Break words into at most so many lines no wider than ``width``.

    A single longer word is cut short, and so is the last line where there are more.
    """
    lines: list[str] = []
    left = int(width / (_WIDE * size)) * (most + 1)  # no more letters can be shown
    for word in words[:left].split():
        if lines and wide(f"{lines[-1]} {word}", size) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(shortened(word, size, width))
    if len(lines) > most or len(words) > left:
        last = " ".join(lines[most - 1 :])
        lines[most - 1 :] = [shortened(f"{last} …", size, width)]
    return lines


def shortened(words: str, size: float, width: float) -> str:
    """Return words on one line no wider than ``width``, with … for what is left out."""
    line = " ".join(words.split())
    if wide(line, size) <= width:
        return line
    while line and wide(f"{line}…", size) > width:
        line = line[: min(len(line) - 1, int(width / (_WIDE * size)))]
    return f"{line.rstrip()}…"


def _value(value: object) -> str:
    if isinstance(value, float):
        return _tenth(round(value * 10))
    return escaped(str(value))


def _tenth(tenths: int) -> str:
    whole, part = divmod(abs(tenths), 10)
    sign = "-" if tenths < 0 else ""
    return f"{sign}{whole}.{part}" if part else f"{sign}{whole}"

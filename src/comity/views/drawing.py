"""What a drawing is, and how one is made of a world and written to a file."""

import dataclasses
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from comity.answers import Tie, World
from comity.dates import Edtf
from comity.errors import ComityError
from comity.files import whole
from comity.plugins import Plugin, names, plugin
from comity.relations import DEFAULT
from comity.views.maps import Atlas, borders_of, today

DRAWINGS = "comity.views.drawings"
"""The folder of drawings; `comity.plugins.names` lists them."""


class Terms(NamedTuple):
    """What a drawing is asked for besides whom it is of."""

    on: str = ""
    """An EDTF date, or empty for the whole story where a drawing can show it."""
    by: str = DEFAULT
    """The policy that chooses where documents disagree."""
    as_of: str = ""
    continuity: str = "apart"
    title: str = ""
    """Instead of the drawing's own."""
    borders: str = ""
    """A file of borders instead of those of today."""
    centre: float = 11.0
    """The meridian in the middle of a map, in degrees east."""

    @property
    def question(self) -> dict[str, str]:
        """The terms as `World.state` and `World.between` take them."""
        return {
            "on": self.on, "by": self.by, "as_of": self.as_of, "continuity": self.continuity,
        }  # fmt: skip

    def atlas(self) -> Atlas:
        """Return the borders that are asked for."""
        if not self.borders:
            return today()
        first = Edtf.parse(self.on).first if self.on else None
        return borders_of(self.borders, first.isoformat() if first else "")


@dataclasses.dataclass(frozen=True, kw_only=True)
class Drawing(Plugin):
    """A drawing: how many actors it takes, and how it is drawn as SVG."""

    least: int
    most: int
    draw: Callable[[World, Sequence[str], Terms], str]
    dated: bool = False
    """Whether it shows one day, which must then be said."""


def draw(world: World, name: str, actors: Sequence[str], terms: Terms) -> str:
    """Return the drawing of that name as SVG; the same world gives the same bytes.

    Raises ComityError when it takes more or fewer actors or wants a date, PluginError when there
    is none of that name, and what the questions it asks raise.
    """
    drawing = plugin(DRAWINGS, name, Drawing)
    if not drawing.least <= len(actors) <= drawing.most:
        most = f" to {drawing.most}" if drawing.most > drawing.least else ""
        raise ComityError(f"{name} is drawn of {drawing.least}{most} actors, not {len(actors)}")
    if drawing.dated and not terms.on:
        raise ComityError(f"{name} is drawn of one day: say which, --on 2016-11-19 or --on today")
    return drawing.draw(world, actors, terms)


def drawings() -> tuple[str, ...]:
    """Return the names of the drawings there are."""
    return names(DRAWINGS)


def write(svg: str, out: str | os.PathLike[str], *, scale: float = 2.0) -> None:
    """Write a drawing to a file: SVG or PNG, as its ending says.

    ``scale`` is how many pixels of a PNG one unit of the drawing is. Raises ComityError when the
    ending is another, when PNG is not installed, and when the file cannot be written.
    """
    ending = Path(out).suffix.lower()
    if ending not in {".svg", ".png"}:
        raise ComityError(f"{out}: a drawing is .svg or .png; name a file that ends so")
    try:
        with whole(out) as part:
            part.write_bytes(png(svg, scale=scale) if ending == ".png" else svg.encode())
    except OSError as error:
        raise ComityError(f"{out}: cannot be written: {error}") from None


def png(svg: str, *, scale: float = 2.0) -> bytes:
    """Return a drawing as PNG. Raises ComityError when what that needs is not installed."""
    try:
        import vl_convert  # noqa: PLC0415 - an extra, and large
    except ImportError:
        raise ComityError(
            "PNG needs an extra: pip install 'comity[draw]'; SVG maps need none (-o x.svg)"
        ) from None
    return bytes(vl_convert.svg_to_png(svg, scale=scale))


def sources(ties: Iterable[Tie]) -> str:
    """Return the line that names the documents on which ties rest, and their versions."""
    named = sorted(
        {
            f"{claim.document} ({claim.version})" if claim.version else claim.document
            for tie in ties
            for spell in tie.spells
            for claim in spell.support
        }
    )
    few = 4  # more no foot of a page bears
    rest = len(named) - few
    more = f" and {rest} more document{'s' if rest > 1 else ''}" if rest > 0 else ""
    return f"Sources: {'; '.join(named[:few]) or 'no document'}{more}. Drawn with Comity."

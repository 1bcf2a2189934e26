"""The timeline of two actors as a drawing that follows the page's own colours, light or dark."""

from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from comity.answers import Evidence, Tie
from comity.views.sheet import DIM, FAINT, INK, LATER, MAYBE, NO, OTHER, PAPER, YES
from comity.views.timeline import NARROW, Frame, legend, timeline

_DISPUTED = "#e69f00"  # as the timeline has it
_OURS = {
    INK: "var(--ink)", DIM: "var(--dim)", FAINT: "var(--line)", PAPER: "var(--paper)",
    YES: "var(--yes)", MAYBE: "var(--m2)", NO: "var(--over)", LATER: "var(--later)",
    OTHER: "var(--silent)", _DISPUTED: "var(--recognised)",
}  # fmt: skip
"""The colours of the page in place of those of a sheet of paper."""
_MOST = 14  # ties; more make no picture


def drawn(
    ties: Sequence[Tie],
    names: Mapping[str, str],
    moments: Iterable[Evidence],
    on: str,
    today: str,
) -> Mapping[str, object]:
    """Return the timeline, broad and narrow, its legend, and how many ties are left out of it."""
    shown = ties[:_MOST]
    moments = list(moments)
    return {
        "drawings": [
            (
                name,
                frame.width,
                *_markup(timeline(shown, names, moments=moments, on=on, until=today, frame=frame)),
            )
            for name, frame in (("broad", Frame()), ("narrow", NARROW))
        ],
        "legend": [(key.words, _colour(key.fill), key.mark) for key in legend(shown)],
        "left_out": max(0, len(ties) - _MOST),
        "empty": not ties,
    }


def _markup(drawing: tuple[list[str], float]) -> tuple[float, Markup]:
    """Return how high a drawing is, and its markup in the colours of the page."""
    parts, height = drawing
    markup = "".join(parts)
    for colour, ours in _OURS.items():
        markup = markup.replace(f'="{colour}"', f'="{ours}"')
    # The drawing escapes what it is given: see `comity.views.svg.escaped`.
    return height, Markup(markup)  # noqa: S704 - as above


def _colour(colour: str) -> str:
    return _OURS.get(colour, colour)

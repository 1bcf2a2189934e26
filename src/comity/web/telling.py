"""The timeline of two actors as a drawing that follows the page's own colours, light or dark."""

from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from comity.answers import Evidence, Tie
from comity.views.sheet import DIM, FAINT, INK, LATER, MAYBE, NO, OTHER, PAPER, WIDTH, YES
from comity.views.timeline import LEGEND, timeline

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
    """Return the timeline as markup, its legend, and how many ties are left out of it."""
    parts, height = timeline(ties[:_MOST], names, moments=moments, on=on, until=today)
    markup = "".join(parts)
    legend = [(key.words, _colour(key.fill), key.mark) for key in LEGEND]
    for colour, ours in _OURS.items():
        markup = markup.replace(f'="{colour}"', f'="{ours}"')
    # The drawing escapes what it is given: see `comity.views.svg.escaped`.
    return {
        "markup": Markup(markup),  # noqa: S704 - as above
        "width": WIDTH,
        "height": height,
        "legend": legend,
        "left_out": max(0, len(ties) - _MOST),
        "empty": not ties,
    }


def _colour(colour: str) -> str:
    return _OURS.get(colour, colour)

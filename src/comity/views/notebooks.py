"""Answers that show themselves in a notebook: as HTML, ties as a timeline.

Answers know nothing of views; it is the notebook that is told how to show them, when a world is
opened in one.
"""

import sys
from collections.abc import Callable, Mapping
from typing import Any

from comity.answers import Answer, Portrait, Tie
from comity.answers.naming import called
from comity.views import svg
from comity.views.model import Line
from comity.views.sheet import sheet
from comity.views.showing import show
from comity.views.timeline import LEGEND, surest, timeline
from comity.views.wording import tie_name

_MOST = 400  # lines of one answer; a notebook is no place for thousands
_STYLES = {
    "bold": "font-weight:bold",
    "italic": "font-style:italic",
    "dim": "opacity:.65",
    "yellow": "color:#9a6700",
    "bold green": "font-weight:bold;color:#0072b2",
    "bold red": "font-weight:bold;color:#d55e00",
    "bold yellow": "font-weight:bold;color:#9a6700",
}


def register() -> None:
    """Tell the notebook that runs, if one does, how to show answers, portraits and ties."""
    module = sys.modules.get("IPython")
    shell = module.get_ipython() if module is not None else None
    if shell is None:
        return
    formatters = shell.display_formatter.formatters
    shown: Mapping[str, Mapping[type, Callable[[Any], str]]] = {
        "text/html": {Answer: answer_html, Portrait: portrait_html},
        "image/svg+xml": {Tie: tie_svg},
    }
    for form, types in shown.items():
        for kind, function in types.items():
            formatters[form].for_type(kind, function)


def answer_html(answer: Answer) -> str:
    """Return an answer as HTML: its ties as a timeline, then all that vouches for it."""
    ties = surest([*([answer.relations] if answer.relations else []), *answer.besides])
    drawn = _drawn(ties, answer.names, answer.on) if ties else ""
    return f"<div>{drawn}{_lines(show(answer, as_='lines'))}</div>"


def portrait_html(portrait: Portrait) -> str:
    """Return a portrait as HTML, system by system."""
    return f"<div>{_lines(show(portrait, as_='lines'))}</div>"


def tie_svg(tie: Tie) -> str:
    """Return a tie as a timeline."""
    return _drawn([tie], {each: called(each) for each in (tie.one, tie.other)}, "")


def _drawn(ties: list[Tie], names: Mapping[str, str], on: str) -> str:
    body, height = timeline(ties, names, on=on)
    title = tie_name(ties[0], names)
    return sheet(title=title, subtitle="", body=body, height=height, legend=LEGEND)


def _lines(lines: list[Line]) -> str:
    """Return lines as they stand on a screen, nothing in them being markup."""
    shown = "\n".join(map(_line, lines[:_MOST]))
    more = f"\n… and {len(lines) - _MOST} more lines" if len(lines) > _MOST else ""
    return f'<pre style="white-space:pre-wrap;line-height:1.35">{shown}{more}</pre>'


def _line(line: Line) -> str:
    words = svg.escaped(line.text)
    style = _STYLES.get(line.style)
    return f'<span style="{style}">{words}</span>' if style else words

"""Show an answer in one of the ways there are."""

from comity.answers import Answer, Portrait
from comity.plugins import plugin
from comity.views.model import Line, View

VIEWS = "comity.views.kinds"
"""The folder of views; `comity.plugins.names` lists them."""


def show(answer: Answer | Portrait, *, as_: str) -> list[Line]:
    """Return the lines of an answer as the named view has them; PluginError if there is none."""
    view = plugin(VIEWS, as_, View)
    return view.answer(answer) if isinstance(answer, Answer) else view.portrait(answer)

"""One JSON object, with everything the answer holds."""

import orjson

from comity.answers import Answer, Portrait
from comity.views.model import Line, View


def _show(answer: Answer | Portrait) -> list[Line]:
    return [Line(orjson.dumps(answer, option=orjson.OPT_INDENT_2).decode())]


JSON = View(answer=_show, portrait=_show)

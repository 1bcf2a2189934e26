"""Plain lines with every quote: all that is said, and the words that say it."""

import functools

from comity.views.kinds.lines import LINES
from comity.views.model import View
from comity.views.portraying import portray

QUOTES = View(answer=LINES.answer, portrait=functools.partial(portray, whole=True))

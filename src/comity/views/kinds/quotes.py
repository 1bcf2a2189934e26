"""Plain lines with every quote: all that is said, and the words that say it."""

import functools

from comity.views.answering import answer_lines
from comity.views.model import View
from comity.views.portraying import portray

QUOTES = View(answer=answer_lines, portrait=functools.partial(portray, whole=True))

"""Plain lines: all that is said, shortened where it is long."""

from comity.views.answering import answer_lines
from comity.views.model import View
from comity.views.portraying import portray

LINES = View(answer=answer_lines, portrait=portray)

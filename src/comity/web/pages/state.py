"""Everything the documents say of one state, system by system, on a date or through time."""

from comity.web.page import Page
from comity.web.portrait import answered

STATE = Page(address="/state", answer=lambda asked: answered(asked, "which state"))

"""Who belongs to an organisation, and everything else the documents say of it."""

from comity.web.page import Page
from comity.web.portrait import answered

ORGANISATION = Page(
    address="/organisation", answer=lambda asked: answered(asked, "which organisation")
)

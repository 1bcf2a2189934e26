"""Views: an answer, shown."""

from comity.views.model import Line, View
from comity.views.showing import VIEWS, show

__all__ = ["VIEWS", "Line", "View", "show"]

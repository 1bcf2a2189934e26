"""Views: an answer, shown."""

from comity.views.model import Line, View
from comity.views.showing import show

__all__ = ["Line", "View", "show"]

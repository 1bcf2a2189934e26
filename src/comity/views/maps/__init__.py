"""Maps: borders of today or of the user's own file, projected, cut and drawn as SVG."""

from comity.views.maps.borders import Atlas, Shape, borders_of, today
from comity.views.maps.projection import EqualEarth

__all__ = ["Atlas", "EqualEarth", "Shape", "borders_of", "today"]

"""Chronicles: guides whose dated heads each stand over the paragraph that tells the day.

"Establishment of Diplomatic Relations, 1834." is such a head; what it names, the paragraph under
it dates: one claim of both, with the finer date. Who the two states are, the title says.
"""

from comity.claims.chronicle.entries import is_chronicle
from comity.claims.chronicle.telling import Told, chronicled

__all__ = ["Told", "chronicled", "is_chronicle"]

"""Relations: claims folded into ties and their spells, by a named policy, dissent kept.

A *tie* is two actors and one kind of relation; a *spell* is a stretch of time in which a tie
holds, or in which a document says that it does not. Every spell names the claims that support
it and those it overrules. What the registry tells of its beginning and end stands beside that.
"""

from comity.relations.bounding import bounded, first_ended
from comity.relations.folding import ROW, STANDING, fold, keep
from comity.relations.model import Bound, Grade, Reason, Spell, spell
from comity.relations.policies import DEFAULT, POLICIES, Policy, policy

__all__ = [
    "DEFAULT", "POLICIES", "ROW", "STANDING", "Bound", "Grade", "Policy", "Reason", "Spell",
    "bounded", "first_ended", "fold", "keep", "policy", "spell",
]  # fmt: skip

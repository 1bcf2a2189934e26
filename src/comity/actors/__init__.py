"""The registry of actors: states through time, territories and organisations.

A name is resolved on a date and in the document it stands in; `find` tells whom a text names.
Nothing of the registry is loaded before it is asked.
"""

from comity.actors.coding import SYSTEMS, code, coded
from comity.actors.continuity import Continued, continued_by, continuing
from comity.actors.finding import find
from comity.actors.lifetimes import Gap, Lifetime, lifetime
from comity.actors.model import Actor, Mention
from comity.actors.places import capital, city, is_capital
from comity.actors.registry import actor, actors
from comity.actors.resolution import resolve, resolve_mention
from comity.actors.spelling import closest

__all__ = [
    "SYSTEMS",
    "Actor",
    "Continued",
    "Gap",
    "Lifetime",
    "Mention",
    "actor",
    "actors",
    "capital",
    "city",
    "closest",
    "code",
    "coded",
    "continued_by",
    "continuing",
    "find",
    "is_capital",
    "lifetime",
    "resolve",
    "resolve_mention",
]

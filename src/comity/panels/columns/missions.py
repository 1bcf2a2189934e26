"""Missions each way, resident and not, by the world's documents; on 31 December or the row's day.

1 where there is one, 0 where a document says that it is not there yet or no more, missing where
no document says anything: a list of embassies that lacks one is no word of it.
"""

from comity.panels.model import Group, Unit
from comity.panels.standing import DAY, LAST, STANDING, YEARS, sent

MISSIONS = Group(
    world=True,
    prepare=STANDING,
    shapes={Unit.DYAD_YEARS: sent(LAST), Unit.DYAD_DAYS: sent(DAY)},
    years=YEARS,
)

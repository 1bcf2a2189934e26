"""With whom: the other of two of whom a number tells, "trade with Fiji", "consulates in Fiji"."""

import re

from comity.actors import actor
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.errors import UnknownActorError
from comity.spans import Span

_MISSIONS = re.compile(
    r"(?:embass|consulat|high commission|mission|representative office|trade office)\w*"
    r"(?:[- –]general)?$"
)
_MONEY = re.compile(r"(?P<noun>\w+) in money$")
_WITH = {"trade": "with", "imports": "from", "import": "from", "investment": "in",
         "investments": "in"}  # fmt: skip
"""How money that is earned or put in stands to the other; what is given goes to it."""


def beside(
    reading: Reading, passage: Passage, behind: Span, subject: str, of: str
) -> tuple[str, int]:
    """Return what is counted with the other of two, where one is in view or named ``behind``.

    Without it "two consulates" of a state in another would be all that it has. Where the name
    ends comes with it, 0 where it is not named. What stands before the subject is only an
    occasion: "After the flood in Cuba Chad gave $2 million".
    """
    money = _MONEY.search(of)
    if not money and not _MISSIONS.search(of):
        return of, 0
    identity, end = _other(reading, passage, behind, subject)
    name = _name(identity)
    if not name:
        return of, 0
    if money:
        return f"{money['noun']} {_WITH.get(money['noun'], 'to')} {name} in money", end
    return f"{of} in {name}", end


def _other(reading: Reading, passage: Passage, behind: Span, subject: str) -> tuple[str, int]:
    """Return the one other state that words name, or that is in view; "" for none."""
    named = {
        reading.actor_of(each): each.end
        for each in reversed(reading.mentions_in(*behind))
        if each.kind != "city"
    }
    states = [each for each in named if each != subject and kind_of(each) == "state"]
    if states:
        return (states[0], named[states[0]]) if len(states) == 1 else ("", 0)
    view = passage.view
    if not view or subject not in {view, reading.state}:
        return "", 0
    return view if subject == reading.state else reading.state, 0


def _name(identity: str) -> str:
    try:
        return actor(identity).name if identity else ""
    except UnknownActorError:
        return identity

"""With whom: the other of two of whom a number tells, "trade with Fiji", "consulates in Fiji"."""

import re

from comity.actors import Mention, actor
from comity.claims.grammar.counting.counted import Counted
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.errors import UnknownActorError
from comity.spans import Span

# Of embassies there is one, so that several are never in one state.
_MISSIONS = re.compile(r"(?:consulat|representative office|trade office)\w*(?:[- –]general)?$")
_MONEY = re.compile(r"(?P<noun>\w+) in money$")
_WITH = {"trade": "with", "imports": "from", "import": "from", "investment": "in",
         "investments": "in"}  # fmt: skip
"""How money that is earned or put in stands to the other; what is given goes to it."""
_IN = re.compile(r" in (?:the )?")
_TOWARDS = re.compile(r"\b(?:to|with|from|in|for|between|and)(?: the)? $")
_FROM = re.compile(r"\bfrom(?: the)? $")
_GETS = re.compile(r" with\b")


def beside(
    reading: Reading, passage: Passage, behind: Span, subject: str, what: Counted
) -> tuple[str, int]:
    """Return what is counted with the other of two, where one is in view or named ``behind``.

    Without it "two consulates" of a state in another would be all that it has. Where the name
    ends comes with it, 0 where it is not named. What stands before the subject is only an
    occasion: "After the flood in Cuba Chad gave $2 million".
    """
    of = what.of
    money = _MONEY.search(of)
    if not money and not _MISSIONS.search(of):
        return of, 0
    named = {
        reading.actor_of(each): each
        for each in reversed(reading.mentions_in(*behind))
        if each.kind != "city"
    }
    states = [each for each in named if each != subject and kind_of(each) == "state"]
    if not states:
        identity, stop = _in_view(reading, passage, subject), 0
    else:
        identity, stop = states[0], named[states[0]].end
        if len(states) > 1 or not _stands(
            reading, named[identity], behind, what.end, money=bool(money)
        ):
            return of, 0
    name = _name(identity)
    if not name:
        return of, 0
    if money:
        gets = _FROM.search(reading.plain, behind.start, named[identity].start) if stop else None
        way = _WITH.get(money["noun"], "from" if gets else "to")
        return f"{money['noun']} {way} {name} in money", stop
    return f"{of} in {name}", stop


def _stands(reading: Reading, named: Mention, behind: Span, end: int, *, money: bool) -> bool:
    """Say whether words make a name that of the other: "to Fiji", "Fiji with", "3 … in Fiji"."""
    plain = reading.plain
    if not money:
        return bool(_IN.fullmatch(plain, end, max(end, named.start)))
    led = _TOWARDS.search(plain, behind.start, named.start)
    return bool(led or _GETS.match(plain, named.end))


def _in_view(reading: Reading, passage: Passage, subject: str) -> str:
    """Return the other of the document's own state and the one in view, "" for nobody."""
    view = passage.view
    if not view or subject not in {view, reading.state}:
        return ""
    return view if subject == reading.state else reading.state


def _name(identity: str) -> str:
    try:
        return actor(identity).name if identity else ""
    except UnknownActorError:
        return identity

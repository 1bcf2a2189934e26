"""In whose land missions are that a number counts: "consulates in Fiji"."""

import re

from comity.actors import actor
from comity.claims.grammar.counting.counted import Counted
from comity.claims.grammar.counting.further import Found
from comity.claims.numbers import Number
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.errors import UnknownActorError
from comity.spans import Span

# Of embassies there is one, so that several are never in one state.
_MISSIONS = re.compile(
    r"(?:consulat|representative office|trade office)\w*(?:[- –]generals?)?$", re.IGNORECASE
)
_IN = re.compile(r" in (?:the )?")
# "Fiji is host to 30 embassies": they are of others.
_HOST = re.compile(r"\b(?:home to|hosts?|hosted|host to|houses)\b[^.;,]{0,30}$")
_THERE = re.compile(r"\b[Tt]here (?:are|were|have been|had been)(?: [a-z]+){0,3} $")
_CITIES = re.compile(r",? (?:\(?in|\() ?")
_PLACE = re.compile(r" in (?:(?:the )?[A-Z][\w’'-]*(?: (?:of |the )?[A-Z][\w’'-]*){0,3})")


def beside(
    reading: Reading, passage: Passage, sentence: Span, subject: str, what: Counted
) -> tuple[str, int]:
    """Return what is counted with the land it is in, where words or those in view tell it.

    Without it "two consulates" of a state in another would be all that it has. Where the name
    ends comes with it, 0 where it is not named.
    """
    of, plain = what.of, reading.plain
    if not _MISSIONS.search(of):
        if _HOST.search(plain, sentence.start, what.end - len(of)):
            return f"{of} that it hosts", 0
        place = _PLACE.match(plain, what.end, sentence.end)
        return (f"{of}{place[0]}", place.end()) if place else (of, 0)
    named = _IN.match(plain, what.end, sentence.end)
    for each in reading.mentions_in(named.end(), sentence.end)[:1] if named else ():
        state = each.kind == "actor" and kind_of(each.id) == "state"
        if named and state and each.start == named.end():
            return f"{of} in {name_of(reading.actor_of(each))}", each.end
    other = _in_view(passage, reading.state, subject) or _of_cities(reading, sentence, what.end)
    return (f"{of} in {name_of(other)}" if other and other != subject else of), 0


def hosted(reading: Reading, sentence: Span, number: Number, what: Counted) -> Found | None:
    """Return in whose land "there are 58 embassies", None where words do not tell it."""
    there = _THERE.search(reading.plain, sentence.start, number.start)
    named = _IN.match(reading.plain, what.end, sentence.end) if there else None
    for each in reading.mentions_in(named.end(), sentence.end)[:1] if named else ():
        if named and each.start == named.end() and each.kind in {"city", "actor"}:
            land = each.id if each.kind == "city" else reading.actor_of(each)
            return Found(f"{what.of} that it hosts", land, each.end)
    return None


def _of_cities(reading: Reading, sentence: Span, end: int) -> str:
    """Return in whose land the cities are that stand right behind: "(in Lima and Cusco)"."""
    led = _CITIES.match(reading.plain, end, sentence.end)
    cities = reading.mentions_in(led.end(), sentence.end) if led else ()
    lands = {each.id for each in cities if each.kind == "city"}
    return lands.pop() if len(lands) == 1 else ""


def _in_view(passage: Passage, state: str, subject: str) -> str:
    """Return the other of the document's own state and the one in view, "" for nobody."""
    view = passage.view
    if not view or not state or subject not in {view, state}:
        return ""
    return view if subject == state else state


def name_of(identity: str) -> str:
    """Return the usual name of an actor, what stands for it where it has none."""
    try:
        return actor(identity).name
    except UnknownActorError:
        return identity

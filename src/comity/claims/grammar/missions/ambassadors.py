"""Accreditations told of ambassadors: "Fiji's ambassador in Canberra is accredited to Palau"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.missions.posting import Posting, blank
from comity.claims.grammar.missions.posts import rank_of
from comity.claims.grammar.missions.serving import SERVES
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, IT, STATE
from comity.claims.prose.timing import NEVER, leading

_ENVOY = r"(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Pp]ermanent [Rr]epresentative)"
_OWNED = (
    rf"(?:(?P<owner>{ACTOR})(?:['’]s?)?|(?P<adjective>{DEMONYM}))(?: non-resident| resident)? "
    rf"{_ENVOY}"
)
_RESIDES = re.compile(
    rf"{_OWNED}(?: accredited)? (?:to|for|in) (?P<to>{STATE}|{CITY}),? \(?"
    r"(?:(?:is|was)(?: currently| also)?(?: an?)?(?: non-resident)?(?: and)?,? "
    r"(?:resident|based|located|residing)|resides|resided|lives|with (?:an? |his |her )?residence|"
    rf"resident|residing|lived) in (?P<city>{CITY}|{STATE})\)?"
)
_AMBASSADOR = re.compile(
    rf"(?:{_OWNED}|\b{_ENVOY} of (?P<of>{ACTOR}))(?: (?:resident |based )?(?:in|at) "
    rf"(?P<seat>{CITY}))?"
    rf"(?: (?:to|in) (?P<at>{ACTOR})(?: in (?P<in>{CITY}))?)?"
    rf"(?:,? (?:who )?(?:is )?(?:resident|residing|resides|based|living) in (?P<lives>{CITY}))?,? "
    r"(?:(?:is|was|has(?: also)? been)"
    r"(?: also| concurrently| currently| subsequently| at the same time| likewise| jointly|"
    r" simultaneously| additionally)*,? (?:cross-)?accredited|also(?: concurrently)? accredited|"
    r"(?:also |concurrently )?(?:serves|served|acts|acted)"
    r"(?= (?:concurrently )?as (?:an? |the |its )?non-resident))"
    r"(?: on a non-resident basis| concurrently)?"
    rf"(?:(?: as| to be)(?: the| an?| its| {ACTOR}['’]s?)?(?: non-resident| non-residential)* "
    rf"{_ENVOY})?(?: (?:to|in) (?P<to>{ACTOR}|{CITY}))?"
    rf"(?: from (?P<from>{CITY}|{STATE}|its (?:[Mm]inistry of [Ff]oreign [Aa]ffairs|[Ff]oreign "
    r"[Mm]inistry)))?"
)
_SUBJECT = re.compile(
    rf"(?:{_OWNED}|\b(?P<its>[Ii]ts|{IT}['’]s) (?:resident )?{_ENVOY}|\b{_ENVOY} of "
    rf"(?P<of>{ACTOR}))(?: (?:resident |based )?(?:in|at|to) (?P<at>{CITY}|{STATE}))(?: in "
    rf"(?P<in>{CITY}))?"
    rf"(?:,? (?:who )?(?:is )?(?:resident|residing|resides|based|living) in (?P<lives>{CITY}))?,?"
    rf"(?:,? who)?(?= )"
)
_ACCREDITS = re.compile(
    rf"(?P<who>{STATE}|{IT})(?: (?:has|had|have|also|later|then|since|[a-z]+ly))* "
    r"accredit(?:s|ed)(?: also| [a-z]+ly)? (?:its|the) "
    rf"(?P<post>(?:resident )?{_ENVOY}|[Ee]mbassy|[Hh]igh [Cc]ommission) (?:in|to) "
    rf"(?P<seat>{CITY}|{STATE})(?: also| [a-z]+ly)? to (?P<to>{ACTOR})"
)
_NOBODYS = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts) (?:non-resident )?{_ENVOY} (?:resident |based )?in (?P<seat>{CITY})"
    rf"(?: to {ACTOR})?,? (?:is|was|has been)(?: also| concurrently)* accredited (?:to|in) "
    rf"(?P<to>{ACTOR}|{CITY})"
)
_UNKNOWN = re.compile(r" (?:to|in|as) ")
_IS_ACTOR = re.compile(ACTOR)


def ambassadors(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield whom ambassadors serve who live elsewhere; ``state`` is the document's own."""
    text = sentence.shape.text
    if "mbassador" in text or "ommissioner" in text or "epresentative" in text:
        yield from _residing(sentence)
        yield from _serving(sentence, state)
        yield from _nobodys(sentence, state)
        yield from _besides(sentence, state)
    if "accredit" in text:
        yield from _accredits(sentence, state)


def _residing(sentence: Sentence) -> Iterator[Posting]:
    """Yield accreditations told of where one lives: "A's ambassador to B is based in C"."""
    drawn = sentence.shape
    for match in _RESIDES.finditer(drawn.text):
        for owner in drawn.members(match["owner"] or match["adjective"]):
            for receiver in drawn.members(match["to"]):
                yield from _from(sentence, match, owner.id, receiver.id, match["city"])


def _serving(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield accreditations told by the verb: "A's ambassador in B is also accredited to C"."""
    drawn = sentence.shape
    view = sentence.passage.view
    for match in _AMBASSADOR.finditer(drawn.text):
        if not match["to"] and _UNKNOWN.match(drawn.text, match.end()):
            continue
        owner = drawn.members(match["owner"] or match["adjective"] or match["of"])[0].id
        other = view if owner == state else state
        receivers = [each.id for each in drawn.members(match["to"] or match["at"] or "")]
        away = not match["to"] and {*receivers}.isdisjoint({view, state})
        if view and away:
            receivers = [other]  # "its ambassador to Cuba was accredited"
        seat = match["from"] or match["seat"] or match["in"] or match["lives"] or ""
        seat = seat or (match["at"] if match["to"] or away else "")
        if not seat and view and owner in {view, state} and other not in {"", *receivers}:
            yield from _beside(sentence, match, owner, other, receivers)
        if match["seat"] and match["at"] and " accredited" in match[0]:
            yield from _posted(sentence, match, owner)
        dates = leading(drawn) if receivers and seat else NEVER
        for receiver in receivers if seat else ():
            for posting in _from(sentence, match, owner, receiver, seat):
                yield posting._replace(since=dates.start, until=dates.until)


def _posted(sentence: Sentence, match: re.Match[str], owner: str) -> Iterator[Posting]:
    """Yield the post of an ambassador to a state in a city of it: "ambassador in Rome to Italy"."""
    (town, *_), (host, *_) = map(sentence.shape.members, (match["seat"], match["at"]))
    if town.id == host.id != owner:
        yield blank(sentence, match.start(), match.end("at"))._replace(
            sender=owner, receiver=host.id, city=town.name, type=rank_of(match[0]), status="open"
        )


def _beside(
    sentence: Sentence, match: re.Match[str], owner: str, seat: str, receivers: list[str]
) -> Iterator[Posting]:
    """Yield whom one serves besides who resides where all is about: "was also accredited to"."""
    dates = leading(sentence.shape)
    for receiver in receivers if " also" in match[0] else ():
        if receiver != owner:
            yield blank(sentence, match.start(), match.end())._replace(
                accredited=True, sender=owner, receiver=receiver, seat=seat,
                since=dates.start, until=dates.until,
            )  # fmt: skip


def _besides(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield whom an envoy serves besides: "A's ambassador in B also covers C"."""
    drawn = sentence.shape
    for match in _SUBJECT.finditer(drawn.text):
        served = SERVES.match(drawn.text, match.end())
        if served is None or ("accredited" in served[0] and not match["its"]):
            continue  # `_serving` tells of it
        owners = drawn.members(match["owner"] or match["adjective"] or match["of"] or "")
        owners = owners or antecedent(sentence, match.start(), state)
        at = match["lives"] or match["in"] or match["at"]
        for owner in owners if len(owners) == 1 else ():
            for receiver in drawn.members(served["to"]):
                for told in _from(sentence, match, owner.id, receiver.id, at):
                    yield told._replace(end=drawn.plain_span(match.start(), served.end()).end)


def _accredits(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield whom somebody has an envoy serve besides: "A accredited its embassy in B to C"."""
    drawn = sentence.shape
    for match in _ACCREDITS.finditer(drawn.text):
        its = drawn.piece(match["who"]).kind == "it"
        owners = antecedent(sentence, match.start(), state) if its else drawn.members(match["who"])
        for owner in owners:
            for receiver in drawn.members(match["to"]):
                yield from _from(sentence, match, owner.id, receiver.id, match["seat"])


def _nobodys(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield whom one serves of whom no words say whose: of the two in view the other's."""
    drawn = sentence.shape
    view = sentence.passage.view
    for match in _NOBODYS.finditer(drawn.text) if view else ():
        receiver = drawn.members(match["to"])[0].id
        owners = {state, view} - {receiver}
        if len(owners) != 1:
            continue
        dates = leading(drawn)
        for posting in _from(sentence, match, owners.pop(), receiver, match["seat"]):
            yield posting._replace(since=dates.start, until=dates.until)


def _from(
    sentence: Sentence, match: re.Match[str], sender: str, receiver: str, seat: str
) -> Iterator[Posting]:
    """Yield the accreditation that a match tells, from the city or the state of a sign, or home."""
    drawn = sentence.shape
    home = seat.startswith("its")
    town: Member | None = None if home else drawn.members(seat)[0]
    host = town.id if town else sender
    if receiver not in {host, sender}:
        yield blank(sentence, match.start(), match.end())._replace(
            accredited=True, sender=sender, receiver=receiver, seat=host,
            city=town.name if town and not _IS_ACTOR.match(seat) else "",
        )  # fmt: skip

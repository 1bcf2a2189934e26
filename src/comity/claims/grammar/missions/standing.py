"""Posts that are said to stand somewhere: "Fiji's embassy to the EU is located in Brussels"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.missions.owners import owner_before
from comity.claims.grammar.missions.posting import Posting, blank, pairs
from comity.claims.grammar.missions.posts import Post
from comity.claims.page import kind_of
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, CITY, ORGANISATION, STATE
from comity.claims.prose.timing import NEVER, when

LOCATED = re.compile(
    r"(?:,? (?:which|that))? (?:(?:is|are|(?P<was>was|were)|ha(?:s|ve) been|can be)"
    r"(?: also| currently| now| both| all)?(?: (?:located|based|situated|headquartered|resident|"
    r"housed|found|placed|accommodated|hosted))?|(?:also |currently |now )?"
    r"(?:(?:lie|stand|sit|reside|remain|operate|function|work)s?|"
    r"ha(?:s|ve) (?:its|their) (?:main |own )?(?:premises|offices?|seats?|headquarters|base)))"
    r" (?:in|from|out of) (?:downtown |central )?(?:(?:a|the|an) (?:[a-z]+ ){1,2}in )?"
    r"(?:the (?:city|capital)(?: city)?(?: of)? )?"
    rf"(?P<city>{CITY})"
)
_SOMEWHERE = re.compile(
    r" (?:is|are)(?: also| currently)? (?:located|based|situated) (?:in|at|on) "
)
_IN_ROME = frozenset({"VAT"})
"""Missions to the Holy See stand in Rome, for want of room in its own city."""
_MISSION_TO = re.compile(
    r"(?:permanent )?(?:mission|representation|delegation|representative|embassy)s?"
    rf"(?: of (?P<of>{ACTOR}))? (?:to|at|with) (?P<org>{ORGANISATION})(?: \([^()]{{0,20}}\))?",
    re.IGNORECASE,
)
_FURTHER = 60
"""No longer are the words for whom an office serves besides."""
_OFFICE_OF = re.compile(
    rf"(?:delegation|office|information cent(?:re|er)|representation|bureau)s? "
    rf"(?:of|on) (?P<org>{ORGANISATION})"
    rf"(?: (?:to|in|for) (?P<state>{STATE})(?: and [^.;,]{{0,{_FURTHER}}}(?= is ))?)?(?: office)?",
    re.IGNORECASE,
)


def organisations(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield missions at organisations, and offices of theirs, that are said to be somewhere."""
    drawn = sentence.shape
    for match in _MISSION_TO.finditer(drawn.text):
        owners, start = owner_before(sentence, match.start(), state)
        owners = drawn.members(match["of"] or "") or owners
        located = LOCATED.match(drawn.text, match.end())
        if not owners or not located:
            continue
        for organisation in drawn.members(match["org"]):
            for town in drawn.members(located["city"]):
                yield blank(sentence, start, located.end())._replace(
                    sender=owners[0].id, receiver=organisation.id, type="permanent mission",
                    city=town.name, status="open",
                )  # fmt: skip
    for match in _OFFICE_OF.finditer(drawn.text):
        located = LOCATED.match(drawn.text, match.end())
        if not located:
            continue
        for organisation in drawn.members(match["org"]):
            for town in drawn.members(located["city"]):
                host = drawn.members(match["state"] or "")
                yield blank(sentence, match.start(), located.end())._replace(
                    sender=organisation.id, receiver=host[0].id if host else town.id,
                    type="representative office", city=town.name, status="open",
                )  # fmt: skip


def standing(
    sentence: Sentence, post: Post, owner: Member, words: tuple[int, re.Match[str]], state: str
) -> Iterator[Posting]:
    """Yield a post that is said to be in a city, which may lie in another state than it serves."""
    start, located = words
    if any(kind_of(each.id) == "organisation" for each in post.to):
        return  # `organisations` tells of it
    (town, *_) = sentence.shape.members(located["city"])
    base = blank(sentence, start, located.end())._replace(sender=owner.id, city=town.name)
    dates = NEVER
    if located["was"]:  # without an end it may be there still
        dates = when(
            sentence.shape, located.end(), min(len(sentence.shape.text), located.end() + 40)
        )
        if not dates.until:
            return
    served = [each.id for each in post.to if each.id not in {town.id, *_IN_ROME}]
    here = post._replace(to=() if served else post.to, places=(town,))
    for _, host, _ in pairs(sentence, (owner,), here, state):
        yield base._replace(
            receiver=host, type=post.type, status="closed" if located["was"] else "open",
            since=dates.since, until=dates.until,
        )  # fmt: skip
        for receiver in served:
            yield base._replace(accredited=True, receiver=receiver, seat=host)


def placed(sentence: Sentence, post: Post, owner: Member, start: int) -> Iterator[Posting]:
    """Yield a post in a state that is said to be somewhere there: "is located in Elm Street"."""
    found = _SOMEWHERE.match(sentence.shape.text, post.end) if len(post.to) == 1 else None
    for host in post.to if found else ():
        if host.id != owner.id and kind_of(host.id) == "state":
            yield blank(sentence, start, post.end)._replace(
                sender=owner.id, receiver=host.id, type=post.type, status="open",
                city=post.places[0].name if post.places else "",
            )  # fmt: skip

"""Posts that a verb before them opens or closes: "the closure of the Cuban embassy in Oslo"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.missions.posting import Posting, blank, clause, pairs
from comity.claims.grammar.missions.posts import Post
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import CITY, DATE, DEMONYM, STATE, Shape
from comity.claims.prose.timing import When, leading, when

_FOLLOWED = (
    r"\b(?:with|by|through|[Ff]ollowing|[Aa]fter|[Ss]ince|[Ww]ith|[Uu]pon|saw|in|to|caused|forced|"
    r"forcing|ordered|directed|announced|approved|authori[sz]ed|confirmed|completed|celebrated|"
    r"agreed (?:to|on)|decided on|including) (?:the )?"
    r"(?:(?:official|formal|subsequent|first|temporary|permanent|eventual|final) )?"
)
_AT = re.compile(
    rf"{DATE},? (?:with|by|through|upon|(?:when )?(?:has been |was |were )?(?:opened|"
    r"established|inaugurated))\Z"
)
"""What is done by an opening has its date."""
_OPENED = re.compile(
    r"\b(?:(?P<open>(?:re-?)?opened|(?:re-?)?established|inaugurated|unveiled|created|set up|"
    r"founded|launched|"
    rf"{_FOLLOWED}(?:re-?opening|opening|establishment|establishing|inauguration|creation|"
    r"setting up|launch(?:ing)?|founding|installation|exchange) of)|"
    rf"(?P<close>closed|shut|{_FOLLOWED}(?:closure|closing|shutting|suspension) of)|"
    r"(?P<there>[Tt]here (?:is|are|remains?|exists?|(?:has|have)(?: long| always| also)? been|"
    r"(?P<was>was|were|used to be))(?: also| still| currently)?(?P<no> no)?)"
    rf"(?: an? {DEMONYM} [\w -]{{3,24}} in {CITY}(?:,? {STATE})?,? and)?)(?: up| down)? "
    r"(?:an? |the |its |their )?$"
)
_ITS_ACT = re.compile(
    rf"(?P<who>{STATE})(?:,? which)?(?: (?:has|had|also|later|then|[a-z]+ly))* (?:announce[sd]?|"
    r"approve[sd]?|authori[sz]e[sd]?|order(?:s|ed)|confirm(?:s|ed)|decide[sd] (?:on|upon)|"
    r"complete[sd]?|celebrate[sd]?|agree[sd] (?:to|on)) the (?:[a-z]+ )?[a-z-]+(?: up)? of "
    r"(?:an? |its )?\Z"
)
"""Whose post it is of which one tells that he opens it: "announced the opening of an embassy"."""
_BEFORE = 120
"""No further before a post stands what `_OPENED` finds."""
_TO_OPEN = re.compile(
    r"\b(?:plans?|agreed|decided|intention)\b[^,;]{0,60}? to (?:re-?)?(?:open|establish|exchange) $"
)


def governed(
    sentence: Sentence, post: Post, owners: tuple[Member, ...], start: int, state: str
) -> Iterator[Posting]:
    """Yield a post that a verb before it opens or closes: "opened the Cuban embassy in A"."""
    drawn = sentence.shape
    act = None if owners else _ITS_ACT.search(drawn.text, max(0, start - _BEFORE), start)
    owners = owners or (drawn.members(act["who"]) if act else ())
    verb = _OPENED.search(drawn.text, max(0, start - _BEFORE), start) if owners else None
    if verb is None or (post.each and not verb[0].endswith("of ")):
        return
    dates = when(drawn, post.end, min(len(drawn.text), post.end + 40), behind=True)
    dates = dates if dates.end >= 0 else _at(drawn, verb)
    mood = "denied" if verb["no"] else modality(drawn.text[max(0, verb.start() - 30) : verb.end()])
    for sender, host, town in pairs(sentence, owners, post, state, clause(drawn, start, post.end)):
        posting = blank(sentence, verb.start(), post.end)._replace(
            sender=sender, receiver=host, type=post.type, city=town
        )
        if mood:
            status = "" if mood == "denied" else "closed" if verb["close"] else "planned"
            yield posting._replace(status=status, modality=mood)
        elif verb["close"]:
            yield posting._replace(
                status="closed", until=dates.on or ("" if dates.since else dates.until)
            )
        else:
            since = dates.since if verb["there"] else dates.start
            over = verb["was"] or (verb["there"] and dates.until)
            yield posting._replace(
                status="closed" if over else "open", since=since, until=dates.until
            )


def _at(drawn: Shape, verb: re.Match[str]) -> When:
    """Return the date of what an opening does, "relations began in 1950 with", or the first."""
    words = verb[0].split(" ", 1)[0]
    at = _AT.search(drawn.text, max(0, verb.start() - 16), verb.start() + len(words))
    return when(drawn, at.start(), at.start() + 1) if at else leading(drawn)


def meant(sentence: Sentence, post: Post, state: str) -> Iterator[Posting]:
    """Yield posts of each of the two with the other that are still to be opened."""
    before = _TO_OPEN.search(sentence.shape.text, 0, post.start - len(post.determiner))
    view = sentence.passage.view
    if not (post.each and before and view and state):
        return
    for sender, receiver in ((state, view), (view, state)):
        yield blank(sentence, before.start(), post.end)._replace(
            sender=sender, receiver=receiver, type=post.type, status="planned", modality="intended"
        )

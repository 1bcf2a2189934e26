"""Who founded a body with whom: "Fiji formed what is now the Union along with Cuba and Chad"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.membership.roles import Belonging
from comity.claims.page import kind_of
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ORGANISATION, STATE
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading

STEMS = sought(
    "founded", "co-founded", "cofounded", "formed", "established", "created", "set up",
    "launched", "initiated",
)  # fmt: skip
_MADE = r"(?:co-?)?(?:founded|formed|established|created|set up|launched|initiated)"
_NOW = (
    r"(?:what (?:(?:is|was) (?:now|today|then) (?:known as |called )?|(?:later |eventually |has )?"
    r"(?:became|become) |would (?:later |eventually )?become ))"
)
_WITH = r",? (?:(?:together|along|jointly) with|with|alongside)"
_VERB = re.compile(
    rf"\b{_MADE}(?= {_NOW}(?:the )?{ORGANISATION}| (?:the )?{ORGANISATION}"
    rf"(?:[.,;)]|\Z| (?:in|on|and|as|to|with|along|together|jointly|alongside)\b| \())"
)
_BODY = re.compile(
    rf" (?P<now>{_NOW})?(?:the )?(?P<org>{ORGANISATION})(?: \([^()]{{1,40}}\))?"
    rf"(?:{_WITH} (?:the )?(?P<with>{STATE}))?"
)
_FORMED_WITH = re.compile(
    rf"(?P<org>{ORGANISATION})(?: \([^()]{{1,40}}\))?,? (?:which was )?{_MADE}{_WITH} "
    rf"(?:the )?(?P<with>{STATE})(?!['’])"
)
_REACH = 40


def founders(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield the founders of a body who are told of as one who did it with others."""
    if sentence.lacks(STEMS) or not sentence.shape.shows("organisation"):
        return
    for act in acts(sentence, _VERB, reading.state):
        yield from _together(sentence, act)
    drawn = sentence.shape
    for match in _FORMED_WITH.finditer(drawn.text):
        (whole, *_), span = drawn.members(match["org"])[-1:], drawn.plain_span(*match.span())
        for each in drawn.members(match["with"]):
            yield _founder(sentence, each, whole)._replace(start=span.start, end=each.end)


def _together(sentence: Sentence, act: Act) -> Iterator[Belonging]:
    """Yield whoever founded a body, and those with whom; one alone is told of elsewhere."""
    drawn = sentence.shape
    found = _BODY.match(drawn.text, act.verb.end())
    if found is None or act.neither or modality(act.words):
        return
    whole, *others = drawn.members(found["org"])
    company = [*others, *drawn.members(found["with"])]
    states = all(kind_of(each.id) == "state" for each in (*company, *act.subjects))
    if not states or not (company or found["now"]):
        return
    dates = when(drawn, found.end(), min(len(drawn.text), found.end() + _REACH))
    dates = dates if dates.end >= 0 else when(drawn, act.start, act.verb.end())
    dates = dates if dates.end >= 0 else leading(drawn)
    start = drawn.plain_at(0 if 0 <= dates.end <= act.start else act.start)
    for each in (*act.subjects, *company):
        told = _founder(sentence, each, whole)
        end = each.end if each in company else whole.end
        yield told._replace(since=dates.since or dates.on, start=start, end=end)


def _founder(sentence: Sentence, who: Member, whole: Member) -> Belonging:
    return Belonging(
        who.id, whole.id, "founder", stop=sentence.span.end,
        rule="sentence, founders of a body together (founding.py)",
    )  # fmt: skip

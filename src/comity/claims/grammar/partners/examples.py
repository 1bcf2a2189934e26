"""Whom else ties and help are with, as the words right behind a dealing add.

"close ties with the Union [and its member states, particularly Fiji]": a body's members with the
body, and whoever is named as one of a group.
"""

import re
from collections.abc import Iterable, Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.groups import nameless
from comity.claims.prose.finding import prose
from comity.claims.prose.shape import ACTOR, ORGANISATION, Shape
from comity.claims.reading import Reading

_MEMBERS = (
    r"(?: (?:and|as well as) (?:its|their|the)(?: individual)? (?P<members>member (?:states|"
    r"countries|nations)))"
)
_NAMED = (
    r"(?:,? \(?(?:particularly|especially|notably|most notably|above all|in particular|including|"
    rf"such as|like)(?: with| to| in| from| those of)? (?:the )?(?P<who>{ACTOR})(?!['’-]))"
)
_MORE = re.compile(rf"(?:{_MEMBERS}{_NAMED}?|{_NAMED.replace('who', 'only')})")
_BODY = re.compile(ORGANISATION)
_SIGN = re.compile(ACTOR)


def examples(reading: Reading, told: Iterable[Dealing]) -> Iterator[Dealing]:
    """Yield dealings again with those whom the words behind them name beside the other."""
    for each in told:
        drawn = prose(reading).around(each.start, each.end)
        if drawn is None:
            continue
        at = drawn.text_at(each.end - 1) + 1
        found = _MORE.match(drawn.text, at) if at else None
        if found is not None:
            yield from _more(drawn, each, found)


def _more(drawn: Shape, told: Dealing, found: re.Match[str]) -> Iterator[Dealing]:
    at = found.start() - 1
    sign = _SIGN.match(drawn.text, at)
    last = drawn.piece(sign[0]).members[-1].id if sign else _group(drawn, told)
    if last not in {told.one, told.other}:
        return
    body = sign and _BODY.match(drawn.text, at)
    if found["members"] and body:
        end = drawn.plain_span(0, found.end("members")).end
        yield _instead(told, last, f"{last} {found['members']}", end)
    who = found["who"] or (found["only"] if body or not sign else "")
    for each in drawn.members(who):
        yield _instead(told, last, each.id, each.end)


def _group(drawn: Shape, told: Dealing) -> str:
    """Return the group by whose name the words of a dealing end, "" where they end by none."""
    ends = drawn.plain[told.start : told.end].endswith
    return next((each for each in (told.one, told.other) if nameless(each) and ends(each)), "")


def _instead(told: Dealing, before: str, after: str, end: int) -> Dealing:
    """Return a dealing with another in the place of one of the two."""
    one = after if told.one == before else told.one
    other = after if told.other == before else told.other
    return told._replace(one=one, other=other, end=end, rule="sentence, examples (examples.py)")

"""Whom else ties and help are with, as the words right behind a dealing add.

"close ties with the Union [and its member states, particularly Fiji]": a body's members with the
body, and whoever is named as one of a group.
"""

import re
from collections.abc import Iterable, Iterator

from comity.claims.grammar.dealings.dealings import Dealing
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
    if not _SIGN.match(drawn.text, at):
        return
    last = drawn.piece(drawn.text[at]).members[-1]
    if last.id not in {told.one, told.other}:
        return
    body = _BODY.match(drawn.text, at)
    if found["members"] and body:
        end = drawn.plain_span(0, found.end("members")).end
        yield _instead(told, last.id, f"{last.id} {found['members']}", end)
    who = found["who"] or (found["only"] if body else "")
    for each in drawn.members(who):
        yield _instead(told, last.id, each.id, each.end)


def _instead(told: Dealing, before: str, after: str, end: int) -> Dealing:
    """Return a dealing with another in the place of one of the two."""
    one = after if told.one == before else told.one
    other = after if told.other == before else told.other
    return told._replace(one=one, other=other, end=end, rule="sentence, examples (examples.py)")

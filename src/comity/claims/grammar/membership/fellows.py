"""Memberships told by company: "other members of the Union", "one of five NATO states"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.membership.roles import Belonging, role_of
from comity.claims.page import kind_of
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import ORGANISATION, STATE, WHO
from comity.claims.reading import Reading

_OTHER = sought("other ", "fellow ")
_ONE = sought(
    "one of", "two of", "three of", "four of", "among ", "the only", "the first", "the second",
    "the third", "the last", "the latest", "the newest", "the sole", "the most", "the largest",
    "the smallest", "the poorest", "the richest", "the biggest", "the oldest", "the youngest",
)  # fmt: skip
_THOSE = sought("member", "countr", "state", "nation", "republics", "economies")
STEMS = (*_OTHER, *_ONE, *sought("countries in", "countries of", "states of", "states in"))
_MEMBERS = r"(?:members|member (?:states|countries|nations)|countries|states|nations|republics)"
_MEMBER = r"(?:member(?: (?:state|country|nation))?|country|state|nation|republic)"
_OF_IT = rf"(?:of|in|within) (?:the )?(?P<org2>{ORGANISATION})"
_THEM = rf"(?:(?P<org>{ORGANISATION}) (?:{_MEMBERS}|allies)\b|{_MEMBERS} {_OF_IT})(?!['’–-])"
_MANY = (
    r"(?:(?:the|its|their|several|many|most|some|all|any|a few|various|numerous|two|three|four|"
    r"five|six|seven|eight|nine|ten|\d+) (?:of (?:the|its) )?){0,2}"
)
# "Fiji and five other Union countries", "Fiji, like most other members of the Union, …"
_AND_OTHERS = re.compile(
    rf"(?P<who>{STATE})(?:,? (?:and|or|&|as well as|along with|together with|alongside|like|unlike|"
    rf"joined by)) {_MANY}(?:other|fellow) (?:[a-z-]+ ){{0,2}}{_THEM}"
)
_LIKE_OTHERS = re.compile(
    rf"(?:\A|(?<=[.;] ))(?:Like|Unlike|As with|Along with|Together with|Alongside) {_MANY}"
    rf"(?:other|fellow) (?:[a-z-]+ ){{0,2}}{_THEM}, (?P<who>{WHO})(?!['’])"
)
# "Fiji trades with other members of the Union": whoever the sentence begins with is one.
_OTHERS = re.compile(
    r"\b(?:with|to|towards|among|for|than|between itself and) (?:(?:the|its|all|any|most|many|"
    rf"several|some) )*(?:other|fellow) (?:[a-z-]+ ){{0,2}}{_THEM}"
)
_IS = (
    r"(?: (?:is|are|was|were|became|becomes|remains?|remained|(?:has|have) been)"
    r"(?: (?:also|still|now|then|both|thus|[a-z]+ly))*)"
)
_ONE_OF_THEM = re.compile(
    rf"(?P<who>{WHO}){_IS} (?:one|two|three|four|among|both) "
    rf"(?:[a-z\d-]+ ){{0,5}}?{_THEM}"
)
_THE_ONLY_ONE = re.compile(
    rf"(?P<who>{WHO}){_IS} (?:among )?the (?:only|second|third|sole|next|[a-z]+(?:st|th)|"
    rf"\d+(?:st|nd|rd|th))(?: [a-z-]+){{0,2}}? "
    rf"(?P<org>{ORGANISATION}) {_MEMBER}\b(?! (?:state |country |nation )?(?:of|to)\b)(?P<org2>)"
)
_SUCH_AS = re.compile(
    rf"\b(?:{_MEMBERS}|economies) {_OF_IT}(?: \([^()]{{1,40}}\))?,? \(?(?:such as|including|namely|"
    r"notably|particularly|especially|like|in particular|for example|e\.g\.|among them)(?: the)? "
    rf"(?P<who>{STATE})(?!['’–-])(?P<org>)"
)
_BRACKETED = re.compile(
    rf"(?P<org>{ORGANISATION})"
    rf"(?: (?:alliance|bloc|group|grouping|organi[sz]ation|union))? "
    rf"\((?:the )?(?P<who>{STATE})\)(?P<org2>)"
)
_FEW = 3
"""Of fewer in brackets behind a body one cannot tell that they are its members."""
_EVERYBODYS = "United Nations"
"""Whose members nearly all states are: "three UN member states (Chad, …)" are but states."""
_LEADS = re.compile(rf"\A(?:[A-Z][a-z]+ )?(?:[A-Za-z]+, )?(?:the )?(?P<who>{WHO})(?!['’–-])")

_Told = tuple[re.Match[str], tuple[Member, ...]]
"""Words that name a body, and those whom they make its members."""


def by_company(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield memberships of those who are named with, or counted among, the members of a body."""
    if not sentence.shape.shows("organisation"):
        return
    found = [*_listed(sentence)]
    if not sentence.lacks(_THOSE):
        found += [] if sentence.lacks(_OTHER) else _beside_others(reading, sentence)
        found += [] if sentence.lacks(_ONE) else _counted(reading, sentence)
    for match, holders in found:
        yield from _each(sentence, match, holders)


def _listed(sentence: Sentence) -> Iterator[_Told]:
    """Yield "countries in the Union such as Fiji", and the states in brackets behind a body."""
    for match in () if sentence.lacks(_THOSE) else _SUCH_AS.finditer(sentence.shape.text):
        yield match, sentence.shape.members(match["who"])
    for match in _BRACKETED.finditer(sentence.shape.text):
        named = sentence.shape.members(match["who"])
        if len(named) >= _FEW and all(kind_of(each.id) == "state" for each in named):
            yield match, named


def _beside_others(reading: Reading, sentence: Sentence) -> Iterator[_Told]:
    """Yield "Fiji and other members of it", and the subject that deals with other members."""
    text = sentence.shape.text
    for pattern in (_AND_OTHERS, _LIKE_OTHERS):
        for match in pattern.finditer(text):
            yield match, _whom(reading, sentence, match.start("who"))
    subject = _LEADS.match(text)
    if subject is None:
        return
    for match in _OTHERS.finditer(text):
        between = sentence.shape.within(subject.end(), match.start(), *_SOMEBODY)
        if not between:
            yield match, _whom(reading, sentence, subject.start("who"))


_SOMEBODY = ("state", "organisation", "pair", "neither", "it", "demonym")


def _counted(reading: Reading, sentence: Sentence) -> Iterator[_Told]:
    """Yield whoever is one of the members, or the first of them to do something."""
    for pattern in (_ONE_OF_THEM, _THE_ONLY_ONE):
        for match in pattern.finditer(sentence.shape.text):
            yield match, _whom(reading, sentence, match.start("who"))


def _whom(reading: Reading, sentence: Sentence, at: int) -> tuple[Member, ...]:
    """Return whom the sign at ``text[at]`` stands for."""
    piece = sentence.shape.piece(sentence.shape.text[at])
    return antecedent(sentence, at, reading.state) if piece.kind == "it" else piece.members


def _each(
    sentence: Sentence, match: re.Match[str], holders: tuple[Member, ...]
) -> Iterator[Belonging]:
    """Yield the membership of each state among the holders in the body that a match names."""
    drawn = sentence.shape
    start, end = drawn.plain_span(*match.span())
    if match.re is _OTHERS:
        start = drawn.plain_at(0)  # where the subject is that deals with them
    listed = match.re in {_SUCH_AS, _BRACKETED}  # which are quoted up to each name
    for organisation in drawn.members(match["org"] or match["org2"])[-1:]:
        if organisation.id == _EVERYBODYS and (listed or match.re is _THE_ONLY_ONE):
            continue
        for holder in holders:
            if kind_of(holder.id) == "state":
                named = (holder.start, holder.end) if holder.name else (start, end)
                yield Belonging(
                    holder.id, organisation.id, role_of("", organisation.id), "", "", "",
                    min(start, named[0]), named[1] if listed else end, sentence.span.end,
                    "sentence, among the members of a body (fellows.py)",
                )  # fmt: skip

"""Memberships told by nouns: "its bid to join the Union", "the two NATO states", "a realm"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.membership.roles import (
    ADJECTIVE,
    ERRAND,
    ITS_OWN,
    NOUN,
    THE_COUNTRY,
    Belonging,
    role_of,
)
from comity.claims.page import kind_of
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.naming import names
from comity.claims.prose.shape import ANY, DATE, DEMONYM, ORGANISATION, STATE, WHO
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading

STEMS = sought(
    "member", "join", "accession", "admission", "entry into", "entry to", "return to", "bloc ",
    "withdrawal", "exit from", "departure from", "expulsion", "readmission", "re-entry", "realm",
    "integration into", "integration in", "application", "candidac", "candidat", "seat ",
    "participation in", "made up of", "composed of", "consisting of", "comprising",
)  # fmt: skip
_WHOSE = rf"(?:(?P<who>{STATE})['’]s?|\b(?P<its>[Ii]ts|{THE_COUNTRY}['’]s))"
_WISH = (
    r"(?:application|bid|request|efforts?|attempts?|desire|wish|ambitions?|aspirations?|decision|"
    r"candidacy|candidature|nomination|intentions?|quest|plans?|hopes?|goal|aim|drive|interest|campaign)"
)
_QUALITY = r"(?:(?!former\b|failed\b)[a-z][a-z-]* ){0,2}?"
_BIDS = re.compile(
    rf"{_WHOSE} {_QUALITY}{_WISH} (?:to (?:re-?join|join|accede to|become an? (?:full )?"
    r"member of) |for (?:full |eventual )?(?:membership (?:of|in)|accession to) |"
    rf"for (?:full )?(?=(?:the )?{ORGANISATION} (?:membership|accession|(?:[a-z-]+ )?seat))|"
    r"(?:to|in|of) joining |"
    r"to (?:gain|obtain|secure|achieve|seek|win|pursue|acquire) (?:full )?(?:membership (?:of|in)|"
    r"(?:accession|admission) (?:in)?to) |for (?:an? |the )?(?:[a-z-]+ ){0,2}seat (?:on|in|at) |"
    r"(?:for (?:admission|entry) )?(?:in)?to (?=(?:the )?"
    rf"{ORGANISATION}(?:[.,;)]|$| (?:in|on|was|is|and|as|for) )))"
    rf"(?:the )?(?P<org>{ORGANISATION})"
    r"(?P<noun> (?:membership|accession|(?:[a-z-]+ )?seat))?(?!['’-])"
)
"""What one wants: "Fiji's bid to join the Union", "its hopes of EU membership"."""
_GRANTED = re.compile(
    r",? (?:which|and|that) (?:[a-z]+ly |later |then )?(?:resulted in|led to|ended (?:in|with)|"
    r"culminated in|(?:was|were) followed by|brought about) (?:its |the |full )*"
    rf"(?:membership|accession|admission|entry)(?P<on>,? (?:in|on) {DATE})?"
)
_BIDS_FOR_SOME = re.compile(
    rf"{_WHOSE} {_QUALITY}{_WISH} (?:to (?:(?:re-?)?join|gain membership (?:of|in)|become an? "
    r"(?:full )?member of)|for (?:full )?(?:membership (?:of|in)|accession to)|"
    r"(?:to|in|of) joining)"
    r"(?= (?:[a-z-]+ ){1,4}(?:organi[sz]ations|bodies|institutions|groupings|blocs|alliances)\b)"
)
"""The same before a list: "its efforts to join international bodies such as the Union"."""
_ENTERING = r"(?:accession|entry|admission|readmission|re-?entry|return|re-?accession)"
_LEAVING = r"(?:withdrawal|exit|departure|expulsion|secession)"
_STEP = re.compile(
    rf"(?:{_WHOSE} (?P<how>{_QUALITY})(?:{_ENTERING} (?:in)?to|(?P<out>{_LEAVING}) from)|"
    rf"\b[Tt]he (?P<how2>{_QUALITY})(?:(?:accession|admission|readmission|re-?entry) of "
    rf"(?P<whom>{STATE}) (?:in)?to|(?P<out2>withdrawal|expulsion) of (?P<left>{STATE}) from)) "
    rf"(?:the )?(?:{ANY}[ -]led )?(?P<org>{ORGANISATION})(?!['’-]| [a-z]*(?:membership|talks|"
    rf"negotiations|process|"
    rf"programme|program|summit|{_WISH}|and\b|building|airspace|exercises?)\b)"
)
"""A step in or out: "Fiji's accession to the Union", "the expulsion of Fiji from it"."""
_SINCE = re.compile(rf" since {DATE}")
_DATED = re.compile(rf",? (?:in|on) {DATE}")
_OF_BODIES = re.compile(
    rf"(?:(?P<who>{STATE})['’]s?|(?P<of>{DEMONYM})) (?:(?:full|eventual|future) )?"
    rf"(?P<org>{ORGANISATION}) (?:membership|accession)\b(?! (?:of|talks|negotiations|process|"
    r"criteria|bid|application|card|conference|action))"
)
"""Whose it would be: "a supporter of Fijian Union membership"."""
_WANTS = re.compile(
    r"\b(?:support\w*|favou?r\w*|back(?:s|ed|ing|ers?)?|oppos\w+|advoca\w+|proponents?|champions?|"
    r"block\w*|veto\w*|endors\w+|lobb\w+|push\w*|assist\w*|help\w*)(?: (?:of|for|to|with))? "
    r"(?:the )?\Z"
)
_IS_PAST = re.compile(
    r"\b(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Uu]pon|[Ww]ith|[Dd]ue to|[Bb]ecause of|celebrat(?:ed|"
    r"ing)|"
    r"mark(?:ed|ing)|announced|welcomed|confirmed|completed|led to|result of|consequence of|"
    r"anniversary of|prior to|before|until|[Ii]n light of) (?:the )?$"
)
_NOT_YET = re.compile(
    r"\b(?:support\w*|favou?r\w*|back(?:s|ed|ing)?|oppos\w+|advocat\w+|object\w*|veto\w*|block\w*|"
    r"conditions? (?:for|of)|towards?|against|promot\w+|endors\w+|negotiat\w+|pursu\w+|"
    r"push(?:ed|es|ing)? for|lobb\w+ for|hop\w+ (?:for|of)|call\w* for|in favou?r of|"
    r"discuss\w*|regarding|on|about|for) (?:the )?$"
)
_TO_BE = re.compile(
    r",? (?:is|are|was|were|remains?|has been|will|would|should|may|could|might)\b"
    r"(?: [a-z]+){0,5} (?:goals?|aims?|objectives?|priorit(?:y|ies)|ambitions?|be|become|"
    r"support)\b|"
    r" (?:is|remains) (?:among |one of )(?:the )?(?:[a-z]+ ){0,4}(?:goals|aims|objectives)"
)
_PROSPECT = re.compile(
    r"possible|future|potential|eventual|prospective|planned|proposed|full|hoped"
)
_GOAL = re.compile(
    r"(?:\A|(?<=[.,] ))(?:[Jj]oining|[Mm]embership (?:of|in)|[Aa]ccession to|"
    r"[Ii]ntegration (?:in)?to|"
    rf"[Ee]ntry (?:in)?to) (?:the )?(?:{ORGANISATION}['’]s? )?(?P<org>{ORGANISATION})(?!['’]) "
    r"(?:is|remains|was|has been|became) (?:[a-z'’]+ ){0,5}(?:goals?|aims?|objectives?|priority|"
    r"priorities|ambition)\b"
)
"""What a state aims at: "Joining the Union is a goal of its policy"."""
_REALM = re.compile(
    rf"(?P<who>{WHO})(?: (?:is|are|was|were|became|(?:has|have) been|remains?))"
    r"(?: (?:both|also|still|now|currently|an?|independent|two of [a-z]+|of|the|sovereign))*"
    rf" (?P<org>[Cc]ommonwealth|{ORGANISATION}) [Rr]ealms?\b"
)
"""Who is a realm of the Commonwealth, which is more than to belong to it."""
_PAIR_OF = re.compile(
    rf"(?P<who>{STATE}), (?P<many>both|two|three|four) (?P<role>(?:{ADJECTIVE} ){{0,2}}{NOUN}) "
    rf"(?:of|in) (?:the )?(?P<org>{ORGANISATION})"
)
_THE_TWO = re.compile(
    rf"\b(?:[Tt]he|[Tt]hese) two (?:[a-zA-Z]+-[a-z]+ |[a-z]+ )?(?P<org>{ORGANISATION})"
    r"(?: member)? (?:countries|states|nations|members|allies)\b"
    r"(?! (?:of|that|which|who|to|not|with|without)\b)"
)
_BLOC = re.compile(
    rf"(?P<org>{ORGANISATION})(?: \([^()]{{1,40}}\))?,? (?:is |was )?an? (?:[a-z-]+ ){{1,5}}"
    rf"(?:between|among|of|comprising|composed of|consisting of|made up of|formed by|uniting) "
    rf"(?P<who>{STATE})(?= |[.,;)]|$)"
)
"""Whose bloc it is: "the Union, a customs bloc between Fiji and Cuba"."""
# What one does by joining: "Fiji began to trade by joining the Union".
_BY_JOINING = re.compile(
    rf" (?:by|after|upon|before|since) (?:re-?)?joining (?:the )?(?P<org>{ORGANISATION})"
    rf"(?=[.,;)]|$| (?:in|on|as|and|at) )(?: (?:in|on) {DATE})?"
)
_BEGINS = re.compile(rf"(?:(?:In|On) {DATE},? )?(?P<who>{WHO})(?!['’–-])(?!, )")
# "its status as a member of the Union", "Fiji's term as an observer in it"
_STANDING = re.compile(
    rf"{_WHOSE} (?P<how>(?:[a-z-]+ ){{0,3}})(?:status|role|position|time|term|tenure|standing|"
    rf"obligations?|capacity|commitments?|duties|rights?) as an? "
    rf"(?P<role>(?:{ADJECTIVE} ){{0,2}}{NOUN}) (?:of|in|on|to) (?:the )?(?P<org>{ORGANISATION})"
    r"(?!['’-])"
)
_TAKING_PART = re.compile(
    rf"{_WHOSE} (?P<how>(?:[a-z-]+ ){{0,2}})participation in "
    rf"(?=(?:the )?(?:[a-z-]+ )*{ORGANISATION})"
)
_ENDED = re.compile(
    rf" (?:ended|expired|ran out|lapsed|concluded|came to an end|ends|expires) (?:in|on) {DATE}"
)
_LOST = re.compile(r"\b(?:loss of|lost|losing|end(?:ed|s)? (?:of )?|despite|sought|seek\w*) $")
_BOTH = re.compile(
    rf"\A\W?Both (?:are )?(?P<role>(?:{ADJECTIVE} )?members?(?: and (?:co-)?founders)?) of "
)
_NEAR = 40
_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4}


def by_nouns(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield memberships that nouns tell: bids, accessions, goals, realms, pairs of members."""
    if sentence.lacks(STEMS):
        return
    yield from _realms(reading, sentence)
    if sentence.shape.shows("organisation"):
        yield from _bids(reading, sentence)
        yield from _steps(reading, sentence)
        yield from _wanted(sentence)
        yield from _by_joining(reading, sentence)
        yield from _standing(reading, sentence)
        yield from _taking_part(reading, sentence)
        yield from _both(reading, sentence)
        yield from _pairs(reading, sentence)
        yield from _blocs(sentence)


def _bids(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield what one only wants: "its bid to join the Union", "Joining it is a goal"."""
    drawn = sentence.shape
    for match in _BIDS.finditer(drawn.text):
        holders = _holders(reading, sentence, match)
        for each in drawn.members(match["org"]):
            for told in _each(sentence, match, holders, "member", "intended", (each,)):
                last = match["noun"] or each == drawn.members(match["org"])[-1]
                yield told if last else told._replace(end=each.end)
        yield from _granted(sentence, match, holders)
    for match in _BIDS_FOR_SOME.finditer(drawn.text):
        for name in names(reading, drawn, match.end(), len(drawn.text)):
            whole = (Member(name.object, "", name.start, name.end),)
            holders = _holders(reading, sentence, match) if name.known else ()
            for told in _each(sentence, match, holders, "member", "intended", whole):
                yield told._replace(end=name.end)
    for match in _GOAL.finditer(drawn.text):
        own = sentence.passage.view in {"", reading.state}
        holders = (Member(reading.state, "", 0, 0),) if own else ()
        yield from _each(sentence, match, holders, "member", "intended")


def _granted(
    sentence: Sentence, match: re.Match[str], holders: tuple[Member, ...]
) -> Iterator[Belonging]:
    """Yield what a bid came to: "Fiji's bid to join the Union, which led to membership in 1990"."""
    drawn = sentence.shape
    granted = _GRANTED.match(drawn.text, match.end())
    if granted:
        since = when(drawn, *granted.span("on")).start if granted["on"] else ""
        end = drawn.plain_span(match.start(), granted.end()).end
        for told in _each(sentence, match, holders, "member"):
            yield told._replace(since=since, end=end)


def _holders(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[Member, ...]:
    """Return whose it is by a name, or by "its"."""
    if match["its"]:
        return antecedent(sentence, match.start("its"), reading.state)
    return sentence.shape.members(match["who"])


def _steps(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "Fiji's accession to the Union in 1990" and "supports Fiji's accession to it"."""
    drawn = sentence.shape
    text = drawn.text
    for match in _STEP.finditer(text):
        named = drawn.members(match["whom"] or match["left"])
        if match["its"] and not drawn.within(0, match.start(), "state", "pair", "it"):
            continue  # "Since its entry, Fiji …": whose it is comes after
        holders = named or _holders(reading, sentence, match)
        dated = _DATED.match(text, match.end())
        out = match["out"] or match["out2"]
        prospect = _PROSPECT.search(match["how"] or match["how2"] or "")
        meant = _NOT_YET.search(text, 0, match.start()) or _TO_BE.match(text, match.end())
        past = dated or _IS_PAST.search(text, 0, match.start())
        if prospect or (meant and not dated):
            mood = "" if out else "intended"
        elif past:
            mood = "denied" if out else ""
        else:
            continue
        if out and not mood:
            continue
        on = when(drawn, *dated.span()).start if dated and mood != "intended" else ""
        for told in _each(sentence, match, holders, "member", mood):
            yield told._replace(until=on) if out else told._replace(since=on)


def _wanted(sentence: Sentence) -> Iterator[Belonging]:
    """Yield memberships that others are for or against: "supports Fijian Union membership"."""
    drawn = sentence.shape
    for match in _OF_BODIES.finditer(drawn.text):
        if _WANTS.search(drawn.text, max(0, match.start() - _NEAR), match.start()):
            holders = drawn.members(match["who"] or match["of"])
            whole = drawn.members(match["org"])
            yield from _each(sentence, match, holders, "member", "intended", whole)


def _by_joining(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield whoever a sentence begins with that tells what is done "by joining the Union"."""
    drawn = sentence.shape
    begins = _BEGINS.match(drawn.text)
    match = _BY_JOINING.search(drawn.text) if begins else None
    if begins is None or match is None:
        return
    between = drawn.text[begins.end() : match.start()]
    if modality(between) or drawn.within(begins.end(), match.start(), "state", "pair", "it"):
        return
    piece = drawn.piece(begins["who"])
    holders = piece.members
    if piece.kind == "it":
        holders = antecedent(sentence, piece.at, reading.state)
    dates = when(drawn, match.start(), match.end())
    dates = dates if dates.end >= 0 or match[0].startswith(" since") else leading(drawn)
    start = drawn.plain_at(0 if dates.end < match.start() else begins.start("who"))
    for told in _each(sentence, match, holders, "member"):
        yield told._replace(since=dates.since or dates.on, start=start)


def _realms(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield who is one of the realms of the Commonwealth."""
    drawn = sentence.shape
    whole = (Member("Commonwealth realms", "", 0, 0),)
    for match in () if sentence.lacks(("realm",)) else _REALM.finditer(drawn.text):
        piece = drawn.piece(match["who"])
        holders = piece.members
        if piece.kind == "it":
            holders = antecedent(sentence, piece.at, reading.state)
        dated = _SINCE.match(drawn.text, match.end())
        since = when(drawn, *dated.span()).start if dated else ""
        for told in _each(sentence, match, holders, "member", "", whole):
            yield told._replace(since=since)


def _standing(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "its status as a member of the Union", where that is not lost or only hoped for."""
    for match in _STANDING.finditer(sentence.shape.text):
        lost = _LOST.search(sentence.shape.text, 0, match.start())
        if lost or _PROSPECT.search(match["how"]) or "former" in match["how"]:
            continue
        ended = _ENDED.match(sentence.shape.text, match.end())
        until = when(sentence.shape, *ended.span()).on if ended else ""
        holders = _holders(reading, sentence, match)
        for told in _each(sentence, match, holders, match["role"]):
            yield told._replace(until=until)


def _taking_part(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "its participation in the Union", but not in what the Union only does."""
    drawn = sentence.shape
    for match in _TAKING_PART.finditer(drawn.text):
        if _NOT_YET.search(drawn.text, 0, match.start()) or _PROSPECT.search(match["how"]):
            continue
        holders = _holders(reading, sentence, match)
        start = drawn.plain_at(match.start())
        for name in names(reading, drawn, match.end(), len(drawn.text)):
            if not name.known or ERRAND.search(name.object):
                break
            if ITS_OWN.match(drawn.text, name.at):
                break
            whole = (Member(name.object, "", name.start, name.end),)
            for told in _each(sentence, match, holders, "member", "", whole):
                yield told._replace(start=start, end=name.end)


def _both(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "Both members of the Union and of NATO", said of the two whom all is about."""
    drawn, view = sentence.shape, sentence.passage.view
    match = _BOTH.match(drawn.text)
    if match is None or not view or view == reading.state or kind_of(view) != "state":
        return
    start = drawn.plain_at(match.start())
    for name in names(reading, drawn, match.end(), len(drawn.text)):
        for each in (reading.state, view):
            yield Belonging(
                each, name.object, role_of(match["role"], name.object), "", "", "", start,
                name.end, sentence.span.end, "sentence, a noun of belonging (nouns.py)",
            )  # fmt: skip


def _pairs(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "Fiji and Cuba, two members of the Union" and "the two Union states"."""
    drawn = sentence.shape
    for match in _PAIR_OF.finditer(drawn.text):
        holders = drawn.members(match["who"])
        if len(holders) == _NUMBERS[match["many"]]:
            yield from _each(sentence, match, holders, role_of(match["role"]))
    view, state = sentence.passage.view, reading.state
    if not view or not state or view == state or kind_of(view) != "state":
        return
    for match in _THE_TWO.finditer(drawn.text):
        both = tuple(Member(each, "", 0, 0) for each in (state, view))
        yield from _each(sentence, match, both, "member")


def _blocs(sentence: Sentence) -> Iterator[Belonging]:
    """Yield "the Union, a customs bloc between Fiji and Cuba"."""
    drawn = sentence.shape
    for match in _BLOC.finditer(drawn.text):
        holders = drawn.members(match["who"])
        if len(holders) > 1:
            yield from _each(sentence, match, holders, "member")


def _each(  # noqa: PLR0913, PLR0917 - what a membership is made of
    sentence: Sentence,
    match: re.Match[str],
    holders: tuple[Member, ...],
    role: str,
    mood: str = "",
    whole: tuple[Member, ...] = (),
) -> Iterator[Belonging]:
    """Yield the membership of each of the holders in the organisation that a match names."""
    drawn = sentence.shape
    span = drawn.plain_span(*match.span())
    for organisation in whole or drawn.members(match["org"])[-1:]:
        for holder in holders:
            if holder.id and holder.id != organisation.id and kind_of(holder.id) == "state":
                yield Belonging(
                    holder.id, organisation.id, role_of(role, organisation.id), "", "", mood,
                    *span, sentence.span.end, "sentence, a noun of belonging (nouns.py)",
                )  # fmt: skip

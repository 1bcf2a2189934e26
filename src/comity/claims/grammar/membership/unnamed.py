"""Memberships of an organisation that the words leave unsaid: "Fiji joined in 1990"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.membership.roles import ADJECTIVE, Belonging, role_of
from comity.claims.page import kind_of
from comity.claims.prose.acts import antecedent
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import DATE, STATE, WHO
from comity.claims.prose.timing import when
from comity.claims.reading import Reading
from comity.spans import Span

STEMS = sought(
    "member", "observer", "join", "acceded", "readmitted", "admitted", "left", "withdrew", "quit",
    "seceded", "expelled", "suspended", "candidate",
)  # fmt: skip
_JOINED = re.compile(
    rf"(?P<who>{WHO})(?: (?:also|then|later|first|itself|had|has|[a-z]+ly))* "
    rf"(?:(?:became|was|has been)(?: again)? an? (?P<role>(?:{ADJECTIVE} ){{0,2}}"
    r"(?:member|observer)(?: state)?)|(?:re)?joined|acceded|was (?:re)?admitted|"
    r"(?:gained|was granted|received) (?P<held>observer|member|associate) status)"
    r"(?: only| as an? [a-z ]{3,24}| on an? [a-z]+ basis)? "
    rf"(?:in|on|since) (?P<date>{DATE})(?=[.,;)]|$| (?:and|while|but|after|when)\b)"
)
_LEFT = re.compile(
    rf"(?P<who>{WHO})(?: (?:also|then|later|itself|had|has|[a-z]+ly))* "
    r"(?P<out>left|withdrew|quit|seceded|was expelled|was suspended) "
    rf"(?:again )?(?:in|on) (?P<date>{DATE})(?=[.,;)]|$| (?:and|while|but|after|when)\b)"
)
_CANDIDATE = re.compile(
    rf"(?P<who>{WHO}) (?:is|was|remains|became|has been) (?:also |still |now )*an? (?:official )?"
    r"(?P<role>candidate)(?: country| state| member)?(?=[.,;)]|$| (?:and|while|but|since)\b)"
)
_OTHERS = re.compile(
    r"\b(?:[Mm]ember(?:s| states| countries) (?:are|include|were|being|includes):?|"
    r"(?P<sees>[Oo]bserver)(?:s (?:are|include)| (?:members|states)(?: are| include)?):?) "
    rf"(?P<who>{STATE})"
)
_BODY = re.compile(
    r"\b[A-Z][\w’'-]+(?: (?:(?:of|and|for) (?:the )?)?[A-Z][\w’'-]+){0,6} (?:Group|Forum|Council|"
    r"Union|Association|Community|Commission|Committee|Bank|League|Court|Fund|Alliance)\b"
)


def unnamed(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield memberships of the organisation that all is about, or that was named just before."""
    if sentence.lacks(STEMS):
        return
    drawn = sentence.shape
    patterns = (_JOINED, _LEFT, _CANDIDATE, _OTHERS)
    found = [each for pattern in patterns for each in pattern.finditer(drawn.text)]
    meant = _meant(reading, sentence) if found else ""
    for match in found:
        whole = _just_named(sentence, match.start()) if match.re is _CANDIDATE else meant
        if not whole:
            continue
        piece = drawn.piece(match["who"])
        members = piece.members
        if piece.kind == "it":
            members = antecedent(sentence, piece.at, reading.state)
        held = match.groupdict("")
        role = role_of(
            held.get("role") or held.get("held") or ("observer" if held.get("sees") else "")
        )
        at = match.start("date") if "date" in held else -1
        since = when(drawn, at - 3, at + 1).start if at >= 0 else ""
        span = drawn.plain_span(*match.span())
        for member in members:
            if member.id != whole and kind_of(member.id) == "state":
                alone = match.re is _OTHERS
                end = max(member.end, span.start) if alone else span.end
                told = Belonging(
                    member.id, whole, role, since, "", "", span.start, end, sentence.span.end,
                    "sentence, an organisation unnamed (unnamed.py)",
                )  # fmt: skip
                out = bool(held.get("out"))
                yield told._replace(since="", until=since, modality="denied") if out else told


def _just_named(sentence: Sentence, at: int) -> str:
    """Return the one organisation that a sentence names before: "a member of it, Fiji a …"."""
    named = [
        each.id
        for piece in sentence.shape.within(0, at, "organisation")
        for each in piece.members
        if kind_of(each.id) == "organisation"
    ]
    return named[0] if len(set(named)) == 1 else ""


def _meant(reading: Reading, sentence: Sentence) -> str:
    """Return the organisation in view, else the only one that the sentence before names."""
    view = sentence.passage.view
    if view and kind_of(view) == "organisation":
        return view
    named = reading.mentions_in(*sentence.before) if sentence.before else ()
    known = [Span(each.start, each.end) for each in named]
    for body in _BODY.finditer(reading.plain, *sentence.before) if sentence.before else ():
        if not any(each.start < body.end() and body.start() < each.end for each in known):
            return ""  # one that nobody knows may be meant
    wholes = {each.id for each in named if kind_of(each.id) == "organisation"}
    return wholes.pop() if len(wholes) == 1 else ""

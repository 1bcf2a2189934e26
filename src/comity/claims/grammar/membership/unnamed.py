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
    "seceded", "expelled", "suspended", "candidate", "entered", "belong", "admission", "exited",
    "applied to", "applied for", "pulled out",
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
_BODIES = (
    r"(?:organi[sz]ation|body|bloc|alliance|grouping|pact|forum|institution|association|union|"
    r"league)"
)
_IT = rf"(?:the|this|that|the said|the regional|the international) {_BODIES}"
_ENDS = r"(?=[.,;:)]|$| (?:and|as|while|but|after|when|following|because|until|with|for)\b)"
_ADVERBS = r"(?: (?:also|then|later|first|itself|had|has|[a-z]+ly))*"
_JOINED_IT = re.compile(
    rf"(?P<who>{WHO}){_ADVERBS} (?:(?:re)?joined|acceded to|entered|belongs? to|was "
    r"(?:re)?admitted "
    rf"(?:in)?to|(?:became|is|was|has been|remains)(?: also| still| now| again)? an? "
    rf"(?P<role>(?:{ADJECTIVE} ){{0,2}}(?:member|observer|partner|candidate)(?: state)?) (?:of|in|"
    r"to)|"
    r"(?:gained|obtained|acquired|was granted|received) (?:full )?(?:membership|admission) "
    rf"(?:of|in|to)) {_IT}(?: (?:in|on|since) (?P<date>{DATE}))?{_ENDS}"
)
"""Who does so with "the organisation" that was just named."""
_LEFT_IT = re.compile(
    rf"(?P<who>{WHO}){_ADVERBS} (?P<out>left|withdrew from|quit|exited|pulled out of|seceded from|"
    rf"was (?:expelled|suspended|excluded) from) {_IT}(?: (?:in|on) (?P<date>{DATE}))?{_ENDS}"
)
_WANTS_IT = re.compile(
    rf"(?P<who>{WHO}){_ADVERBS} (?P<wants>applied (?:to (?:re)?join|for (?:membership|admission) "
    rf"(?:of|in|to))|(?:seeks|sought|wants|hopes|plans|intends|aspires|wishes|wanted|hoped) to "
    rf"(?:re)?join) {_IT}{_ENDS}"
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


_ALL_OF_IT = frozenset({_CANDIDATE, _JOINED_IT, _LEFT_IT, _WANTS_IT})
"""What may be said of a body that the same sentence names before."""


def unnamed(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield memberships of the organisation that all is about, or that was named just before."""
    if sentence.lacks(STEMS):
        return
    drawn = sentence.shape
    patterns = (_JOINED, _LEFT, _CANDIDATE, _OTHERS, _JOINED_IT, _LEFT_IT, _WANTS_IT)
    found = [each for pattern in patterns for each in pattern.finditer(drawn.text)]
    meant = _meant(reading, sentence) if found else ""
    for match in found:
        just = match.re in _ALL_OF_IT and _just_named(sentence, match.start())
        whole = just or ("" if match.re is _CANDIDATE else meant)
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
        at = match.start("date") if held.get("date") else -1
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
                told = told._replace(modality="intended") if held.get("wants") else told
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

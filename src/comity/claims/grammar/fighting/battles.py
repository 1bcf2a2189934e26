"""Wars and clashes told by a noun and by whom its clause says that they were between."""

import re
from collections.abc import Iterator

from comity.claims.grammar.fighting.arms import ARMED, ARMY, ENCOUNTER, MANNER, SPORT
from comity.claims.grammar.fighting.telling import Fight
from comity.claims.grammar.fighting.timed import THOUGHT, undone
from comity.claims.grammar.fighting.warring import dates_by
from comity.claims.prose.acts import antecedent
from comity.claims.prose.dating import date_before
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, WHO
from comity.claims.reading import Reading

_STEMS = sought(
    "war ", "wars ", "conflict", "clash", "skirmish", "fighting", "firefight", "gunfight", "gun ",
    "exchange of fire", "exchanges of fire", "confrontation", "battle", "hostilities", "combat",
    "fought each", "fight each", "opposite sides", "opposing sides",
)  # fmt: skip
_WHAT = (
    rf"(?:(?<![\w–-])(?:an? |the |its |their |another )?{MANNER}{{0,4}}?{ARMED}{ENCOUNTER}"
    r"(?![\w–-]))"
)
_IN = rf"(?: (?:in|on|of) (?:the )?(?P<date>{DATE}))?"


def _side(group: str) -> str:
    """Return one of those who fight: a state, or its army; ``group`` is how it is called."""
    return (
        rf"(?:the )?(?P<{group}>{ACTOR}(?!['’-]|-\w)(?: {ARMY})?|"
        rf"(?:{DEMONYM}|{ACTOR}['’]s?) (?:[a-z]+ )?{ARMY}|{DEMONYM}(?= and ))"
    )


_THEN = (
    rf"(?= (?:in|on|of|from|during|over|along|near|at|that|which|who|and|until|since|after|before|"
    rf"when|as|by|but|because|while)\b|[.,;:)]|$| {DATE})"
)
_BOTH = rf"(?:the )?(?P<one>{WHO}(?!['’-])(?: {ARMY})?)(?: and {_side('two')})?"
_BROKE = (
    r"(?: (?:(?:also|soon|again|then) )?(?:broke out|broken out|erupted|occurred|took place|"
    r"flared(?: up)?|began|started|resumed|ensued|followed|raged|(?:was|were|been) fought)"
    r"(?: again| anew)?)?"
)
_BETWEEN = re.compile(
    rf"(?i:{_WHAT}){_BROKE}{_IN} between (?:(?P<both>{WHO})(?!['’-])(?! and (?:the )?(?:{ACTOR}|"
    rf"{DEMONYM}))|{_side('one')} and {_side('two')})"
)
_ENGAGED = (
    r"(?:(?:have|has|had|also|later|then|again|once|briefly|were|was|been|became|got) )*"
    r"(?:fought|(?:engaged|embroiled|locked|involved|entangled) in|waged|came into|had|entered "
    r"into|saw)"
)
_HAD = re.compile(rf"{_BOTH} {_ENGAGED} {_WHAT}{_THEN}(?! (?:on|in support)\b)")
_EACH_OTHER = re.compile(
    rf"{_BOTH} (?:(?:had|have|later|then|also) )*(?P<war>fought|waged war (?:on|against)|attacked|"
    r"clashed with) (?:against )?(?:each other|one another)"
)
_OPPOSITE = re.compile(
    rf"{_BOTH} (?:were|fought|found themselves|stood|had been) on (?:opposite|opposing) sides "
    r"(?:in|of|during) (?P<war>the (?:[\w’'–-]+ ){1,5}?[Ww]ar)\b"
)
# "After a border war with Cuba in 1990, Fiji …"
_WITH = re.compile(
    rf"\b(?:[Aa]fter|[Ff]ollowing|[Dd]espite|[Ss]ince) {_WHAT} (?:with|against) "
    rf"{_side('two')}{_IN}, (?:the )?(?P<one>{WHO})(?!['’-])"
)
# "the dispute with Cuba led to a war", "tensions between the two escalated into clashes"
_GREW = re.compile(
    rf"(?:with {_side('two')}|between (?:(?P<both>{WHO})(?!['’-])))(?: [a-z]+){{0,6}}? "
    r"(?:led to|resulted in|escalated (?:in)?to|erupted into|turned into|developed into|"
    rf"culminated in|degenerated into|boiled over into|sparked|provoked|triggered) {_WHAT}"
)
_DASHED = re.compile(
    rf"(?P<one>{DEMONYM}|{ACTOR})[–-](?P<two>{DEMONYM}|{ACTOR}) {_WHAT}{_THEN}{_IN}"
)
_FREED = re.compile(
    rf"(?P<one>{WHO}) (?:(?:then|later|had|also|finally) )*(?:gained|won|achieved|obtained|"
    rf"declared|secured) (?:its )?(?:full )?independence from (?:the )?(?P<two>{ACTOR})(?!['’]) "
    rf"(?:after|through|following|in|by) (?P<way>{_WHAT})"
)
# "Cuba defeated Fiji in a border war"
_BEAT = re.compile(
    rf"(?P<one>{WHO}) (?:(?:then|later|had|also|finally) )*(?:defeated|fought|beat|faced|battled|"
    rf"lost to|was defeated by|were defeated by) (?:the )?{_side('two')} (?:in|during) {_WHAT}"
)
_LOST = re.compile(
    rf"(?P<one>{WHO}) (?:(?:then|later|had|also|finally) )*(?:lost|won) {_WHAT} "
    rf"(?:against|to|with) {_side('two')}"
)
_ALL = (
    (_BETWEEN, " between "),
    (_HAD, "fought ", "engaged ", "embroiled ", "locked ", "involved ", "entangled ", "waged ",
     "came into ", "had ", "entered into ", "saw "),
    (_EACH_OTHER, "each other", "one another"),
    (_OPPOSITE, " sides "),
    (_GREW, "led to", "resulted", "escalated", "erupted", "turned into", "developed", "culminated",
     "degenerated", "boiled over", "sparked", "provoked", "triggered"),
    (_DASHED, "–", "-"),
    (_FREED, "independence from"),
    (_BEAT, "defeated", "fought", "beat ", "faced", "battled", "lost to"),
    (_LOST, " lost ", " won "),
    (_WITH, " with ", " against "),
)  # fmt: skip
"""Each pattern, with words one of which stands in whatever it matches."""
_SPORT = re.compile(rf"{SPORT}|\bwords\b")
_NONE = re.compile(r"\b(?:no|any|without|never|nearly|almost|if|not)\b[^.;,]{0,30}$", re.IGNORECASE)
_SIGN = re.compile(rf"{WHO}|{DEMONYM}")
_REACH = 80
_TWO = 2


def battles(reading: Reading) -> Iterator[Fight]:
    """Yield the dated wars and clashes between two that nouns tell of."""
    for sentence in prose(reading).with_any(*_STEMS, dated=True):
        text = sentence.shape.text
        for pattern, *hints in _ALL:
            for match in pattern.finditer(text) if any(map(text.__contains__, hints)) else ():
                yield from _fought(reading, sentence, match)


def _fought(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Fight]:
    """Yield what one match tells, if it is dated and no more than thought of."""
    drawn = sentence.shape
    parties = pair(_parties(reading, sentence, match))
    before = drawn.text[max(0, match.start() - _REACH) : match.start()]
    unreal = bool(undone(before) or _NONE.search(before) or modality(match[0]))
    unreal = unreal or bool(THOUGHT.match(drawn.text, match.end()))
    if (
        len(parties) != _TWO
        or unreal
        or _SPORT.search(drawn.text, match.start(), match.end() + _REACH)
    ):
        return
    named = match.groupdict()
    said = drawn.piece(named["date"]).date if named.get("date") else None
    dates, begins, end = dates_by(sentence, match.start(), match.end())
    since, until = (said.first, said.last) if said else dates[0] if dates else ("", "")
    if not since:
        since, begins = date_before(drawn, match.start())
    if not since:
        return
    status = "skirmish" if named.get("minor") else "" if named.get("open") else "war"
    span = drawn.plain_span(begins, end)
    yield Fight(
        parties, status, since, "", "", *span, sentence.span.end, "a war between two", until
    )


def _parties(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return between whom a match says it is; beside one alone, whom all is about."""
    named = match.groupdict()
    found: list[str] = []
    for group in ("one", "two", "both"):
        sign = _SIGN.search(named.get(group) or "")
        if sign is None:
            continue
        piece = sentence.shape.piece(sign[0])
        members = piece.members
        if piece.kind == "it":
            members = antecedent(sentence, match.start(group) + sign.start(), reading.state)
        found += [each.id for each in members]
    alone = named.get("one") is None and named.get("both") is None and len(found) == 1
    other = partner(sentence, found[0], reading.state) if alone else ""
    return [*found, other] if other else found

"""Two at odds, told by what one holds the other for or by what the two do to each other."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.extent import told_within
from comity.claims.grammar.quarrels.matters import NOTHING, within
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM, PAIR
from comity.claims.reading import Reading
from comity.spans import Span

_STEMS = sought(
    "unfriendly", "hostile", "enemy", "enemies", "blacklist", "animosity", "hostility", "enmity",
    "antipathy", "distrust", "mistrust", "hatred", "dislike", "opposition", "accus", "each other",
    "one another",
)  # fmt: skip
_FOES = (
    r"[\"“'‘]?(?:(?:[Uu]nfriendly|[Hh]ostile|enemy|adversary)[\"”'’]? (?:countries|states|nations)|"
    r"enemies|adversaries|(?:countries|states|nations) (?:that (?:are )?)?(?:unfriendly|hostile))"
)
# "is on Fiji's list of unfriendly countries", "is on an “unfriendly states list”"
_LISTED = re.compile(
    rf"(?P<one>{ACTOR})(?:,? (?:also|now|currently|still|since|has|have|had|is|are|was|were|been|"
    r"put|placed|included|listed|added|both))+ (?:on|in|to) "
    rf"(?:(?P<two>{ACTOR})['’]s? |(?P<whose>{DEMONYM}) |an? |the |its )(?:official )?"
    rf"(?:(?:black)?list of {_FOES}|{_FOES}[\"”'’]? list[\"”'’]?|blacklist)"
    rf"(?: (?:to|of|by) (?P<to>{ACTOR}))?"
)
# "Fiji put Cuba and Chad on its list of unfriendly countries", "declared Cuba an unfriendly state"
_LISTS = re.compile(
    r"(?<![\w-])(?:(?:put|puts|plac(?:ed|es)|includ(?:ed|es)|add(?:ed|s)|list(?:ed|s)) "
    rf"(?P<one>{ACTOR}) (?:on|in|to|among) (?:its|the|an?) (?:official )?"
    rf"(?:(?:black)?list of )?{_FOES}(?:[\"”'’]? list)?|"
    rf"(?:declar|designat|label|nam|deem|consider|call)(?:ed|l?ed|es|s) (?P<other>{ACTOR})"
    r" (?:to be |as )?(?:an? )?[\"“'‘]?(?:unfriendly|hostile)[\"”'’]? (?:country|state|nation))"
)
_FEELING = r"(?:animosity|hostility|opposition|enmity|antipathy|(?:dis|mis)trust|hatred|dislike)"
# "have a common animosity towards Fiji", "their shared hostility to Fiji and Chad"
_COMMON = re.compile(
    rf"(?<![\w-])(?:common|shared|mutual) (?P<words>{_FEELING}) (?:to|towards?|against|of|for) "
    rf"(?P<whom>{ACTOR})(?!['’-])(?: and (?P<also>{ACTOR})(?!['’-]))?"
)
# "each accused the other of harbouring rebels", "have accused each other of theft"
_EACH_OTHER = re.compile(
    rf"(?:(?P<who>{PAIR}|{ACTOR})(?: (?:[a-z]+ly|have|had|has|also|often|both|each|since))* |"
    r"\b(?:[Ee]ach|[Bb]oth|[Bb]oth sides|[Tt]he two sides|[Tt]hey)(?: (?:have|had|also|often|"
    r"repeatedly|side|country|government|state))* )"
    r"(?:accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)) (?:each other|one another|"
    r"the other(?: side| country)?)"
    r"(?P<so> (?:of|for) (?P<what>[^.;,()]{4,110}))?"
)
_INTERFERED = re.compile(
    r"(?<![\w-])(?P<words>interference|meddling|interfered|interfering|interfere|meddled) in each "
    r"other['’]s? (?:internal |domestic )?(?:affairs|politics|elections)"
)
_WITH = re.compile(r"\b(?:with|of|in|by|from)(?: both)? $")
_NEAR = 60
_TWO = 2
_RULE = "sentence, at odds ({}, odds.py)"


def at_odds(reading: Reading) -> Iterator[Quarrel]:
    """Yield those whom sentences tell to be at odds by what they hold each other for."""
    for sentence in prose(reading).with_any(*_STEMS):
        text = sentence.shape.text
        if "list" in text or "iendly" in text or "hostile" in text:
            yield from _unfriendly(reading, sentence)
        yield from _common(reading, sentence)
        if "other" in text:
            yield from _each_other(reading, sentence)


def _unfriendly(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield whom one counts among those who are unfriendly to it."""
    drawn = sentence.shape
    for match in _LISTED.finditer(drawn.text):
        whose = drawn.members(match["two"] or match["whose"] or match["to"])
        ones = [each.id for each in drawn.members(match["one"])]
        owner = whose[-1].id if whose else partner(sentence, ones[0], reading.state)
        span = drawn.plain_span(*match.span())
        if not modality(match[0]):
            yield from _held(sentence, ones, owner, "unfriendly", span)
    for act in acts(sentence, _LISTS, reading.state):
        ones = [e.id for e in drawn.members(act.verb["one"] or act.verb["other"])]
        span = drawn.plain_span(act.start, act.verb.end())
        for subject in act.subjects if not modality(act.words) else ():
            yield from _held(sentence, ones, subject.id, "unfriendly", span)


def _held(
    sentence: Sentence, ones: list[str], owner: str, words: str, span: Span
) -> Iterator[Quarrel]:
    """Yield that each of some is at odds with the one who holds them for its foes."""
    for one in ones if owner else ():
        if one != owner:
            yield Quarrel(
                tuple(sorted((one, owner))), words, NOTHING, "", span.start, *span,
                sentence.span.end, _RULE.format("whom one calls unfriendly"),
            )  # fmt: skip


def _common(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Cuba and Chad share a common animosity towards Fiji"."""
    drawn = sentence.shape
    for match in _COMMON.finditer(drawn.text):
        whom = [e.id for each in ("whom", "also") for e in drawn.members(match[each])]
        before = [
            each
            for each in drawn.within(0, match.start(), "state", "pair")
            if len(each.members) > 1 and not _WITH.search(drawn.text, 0, each.at)
        ]
        ours = [e.id for e in before[-1].members] if before else []
        viewed = [reading.state, sentence.passage.view]
        ours = ours or (viewed if all(viewed) else [])
        parties = tuple(sorted({*ours, *whom}))
        if ours and whom and not set(ours) & set(whom):
            yield Quarrel(
                parties, match["words"], NOTHING, "", drawn.plain_at(match.start()),
                *told_within(sentence, match.start(), match.end(), parties), sentence.span.end,
                _RULE.format("against whom two are"),
            )  # fmt: skip


def _each_other(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "both accused each other of theft", "interference in each other's affairs"."""
    drawn = sentence.shape
    for match in _EACH_OTHER.finditer(drawn.text):
        parties = _two(reading, sentence, match.start(), match["who"] or "")
        over = within(reading, sentence, *match.span("what")) if match["so"] else None
        end = max(over.end, match.start("so")) if over else match.end()
        if parties and not modality(match[0].partition("ccus")[0]):
            yield Quarrel(
                parties, "accusation", over.words if over else NOTHING, "",
                drawn.plain_at(match.start()), *told_within(sentence, match.start(), end, parties),
                sentence.span.end, _RULE.format("who accuse each other"),
            )  # fmt: skip
    for match in _INTERFERED.finditer(drawn.text):
        parties = _two(reading, sentence, match.start(), "")
        if parties and not modality(drawn.text[max(0, match.start() - _NEAR) : match.start()]):
            yield Quarrel(
                parties, "interference", "internal affairs", "", drawn.plain_at(match.start()),
                *told_within(sentence, match.start(), match.end(), parties), sentence.span.end,
                _RULE.format("who meddle with each other"),
            )  # fmt: skip


def _two(reading: Reading, sentence: Sentence, at: int, who: str) -> tuple[str, ...]:
    """Return the two whom "each other" means: the subject, or whom all is about."""
    drawn = sentence.shape
    named = [p for p in drawn.within(0, at, "state", "pair") if len(p.members) == _TWO]
    piece = drawn.piece(who) if who else None
    members = piece.members if piece else named[-1].members if named else ()
    ids = {each.id for each in members}
    if piece is None and not ids and not drawn.within(0, at, "state", "organisation", "demonym"):
        ids = {each for each in (reading.state, sentence.passage.view) if each}
    return tuple(sorted(ids)) if len(ids) == _TWO else ()

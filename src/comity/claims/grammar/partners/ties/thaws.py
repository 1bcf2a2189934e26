"""Two who come closer, told by a noun: a thaw, a rapprochement, a reconciliation of the two."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.telling import crossed, mutual
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import between, partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading

STEMS = sought("thaw", "rapprochement", "reconciliation", "warming", "improvement", "closer")
"""How words begin of which a sentence that tells of a thaw has one."""
_RULE = "sentence, a thaw of two (thaws.py)"
_NOUN = r"(?:rapprochement|reconciliation|d[eé]tente|thaw)"
_GROWN = r"(?:[Tt]haw(?:ing)?|[Ww]arming|[Ii]mprovement|[Ss]trengthening|[Dd]eepening|[Rr]evival)"
_TIES = r"(?:relations(?:hip)?|ties)"
_TWO = rf"(?P<one>{ACTOR}|{DEMONYM})[–-](?P<other>{ACTOR}|{DEMONYM})"
_COMPOUND = re.compile(
    rf"(?:(?P<grown>{_GROWN}) (?:in|of|to) (?:(?:the|bilateral|diplomatic) )*{_TWO} {_TIES}|"
    rf"(?P<one2>{ACTOR}|{DEMONYM})[–-](?P<other2>{ACTOR}|{DEMONYM}) (?P<noun>{_NOUN}))(?![\w-])"
)
_BETWEEN = re.compile(
    rf"(?P<what>{_GROWN} (?:in|of) (?:(?:the|bilateral|diplomatic) )*{_TIES}|[Tt]haw|"
    r"[Cc]loser (?:(?:bilateral|economic|political|military|diplomatic|trade) )*"
    r"(?:ties|relations|links|cooperation))(?= between )"
)
_WITH = re.compile(
    rf"(?P<what>{_GROWN} (?:in|of) (?:(?:the|its|their|bilateral|diplomatic) )*{_TIES}) with "
    rf"(?:the )?(?P<with>{ACTOR})(?!['’-])"
)
_BOTH = re.compile(rf" between (?:the )?(?P<who>{ACTOR})(?!['’-])")
_NOT_YET = re.compile(
    r"\b(?:no|not|never|prevent\w*|oppos\w*|hinder\w*|block\w*|attempt\w*|hope\w*|possib\w+|against|"
    r"stop\w*|includ\w*|deal\w*|agenda|topics?|fear\w*|would|could|might|may|call\w*|desir\w*|need|conditions?|favou?r\w*|"
    r"potential|support\w*|commit\w*|towards?|efforts?|for|discuss\w*|promot\w*|seek|sought|aim\w*|"
    r"despite the lack|lack|end of|failed|importance|encourag\w*|urg\w*|to)"
    r"(?: (?:an?|the|any|further|greater|of|for|to|at|with|on))* $"
)
_FAR = 60


def thaws(reading: Reading) -> Iterator[Dealing]:
    """Yield who come closer by a thaw that the sentences of a document name."""
    for sentence in prose(reading).with_any(*STEMS):
        yield from _of_two(sentence)
        yield from _between(sentence)
        yield from _with(reading, sentence)


def _of_two(sentence: Sentence) -> Iterator[Dealing]:
    """Yield "a thaw in Cuban–Fijian relations", "the Cuban–Fijian rapprochement"."""
    drawn = sentence.shape
    for found in _COMPOUND.finditer(drawn.text):
        one, other = found["one"] or found["one2"], found["other"] or found["other2"]
        words = found["noun"] or f"{found['grown'].lower()} of relations"
        pairs = crossed(drawn, one, other)
        if len(pairs) == 1:
            yield from _told(sentence, pairs, words, found.span())


def _between(sentence: Sentence) -> Iterator[Dealing]:
    """Yield "a thaw between Cuba and Fiji", "closer ties between Cuba and Fiji"."""
    drawn = sentence.shape
    for found in _BETWEEN.finditer(drawn.text):
        both = _BOTH.match(drawn.text, found.end())
        members = [each.id for each in drawn.members(both["who"])] if both else []
        two = [(members[0], members[1])] if len(members) == len("AB") else []
        pairs = two or between(drawn, found.end())
        end = both.end() if both and two else found.end()
        parties = {each for pair in pairs for each in pair}
        named = drawn.within(end, end + _FAR, "state", "organisation")
        end = max((e.at + 1 for e in named if parties & {m.id for m in e.members}), default=end)
        yield from _told(sentence, pairs, found["what"].lower(), (found.start(), end))


def _with(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "a warming of relations with Cuba", of whom all is about."""
    drawn = sentence.shape
    for found in _WITH.finditer(drawn.text):
        others = [each.id for each in drawn.members(found["with"])]
        named = drawn.within(0, found.start(), "state", "pair", "it")
        if len(others) != 1 or named:
            continue
        pairs = [(partner(sentence, others[0], reading.state), others[0])]
        yield from _told(sentence, pairs, found["what"].lower(), found.span())


def _told(
    sentence: Sentence, pairs: list[tuple[str, str]], words: str, stretch: tuple[int, int]
) -> Iterator[Dealing]:
    text = sentence.shape.text
    before = text[max(0, stretch[0] - _FAR) : stretch[0]]
    if not _NOT_YET.search(before):
        mood = modality(before.rpartition(", ")[2])
        words = words.replace(" in ", " of ").replace("of the ", "of ")
        yield from mutual(sentence, pairs, words, mood, (_RULE, stretch))

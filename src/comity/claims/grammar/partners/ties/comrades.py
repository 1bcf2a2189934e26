"""Who fights on one side, joins another in what it does, or is allied in other words."""

import re
from collections.abc import Iterator
from itertools import combinations

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import mutual
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("fought", "fight", "same side", "joined", "joins", "alongside", "aligned", "align ",
               "side by side", "alliance with", "took part", "work", "coordinat", "engage",
               "closely", "partners", "allies", "friends", "interact", "liais",
               "partnered", "teamed", "joint")  # fmt: skip
"""How words begin of which a sentence that tells of two who stand together has one."""
_TOGETHER = (
    r"(?:together|alongside|side by side|shoulder to shoulder|jointly|on the same side|as allies|"
    r"as comrades)"
)
_BE = re.compile(r"(?<![\w-])(?:are|were|been|become|became|remain(?:ed)?)(?![\w-])")
_PARTNERS = re.compile(
    r"(?: (?:also|both|now|still|close|natural|strategic|objective|good|trusted|reliable|important|"
    r"key|long-?standing|[a-z]+ly))* (?P<what>(?:[a-z]+ )?(?:partners|allies|friends))"
    r"(?=[.,;]|$| (?:in|within|against|on|since|during|through|for|and|until|under)\b)"
)
_FIGHT = re.compile(
    r"(?<![\w-])(?:f(?:ought|ights?|ighting)|served|(?:was|were|been|is|are)(?= on the same side))"
    r"(?![\w-])"
)
_FOUGHT = re.compile(
    rf" (?:\w+ )?{_TOGETHER}(?: (?:with|as|to))? (?:the )?(?P<whom>{ACTOR})(?!['’-])|"
    rf" (?:[^.;,()]{{0,60}}? )?{_TOGETHER}(?: (?:with|to) (?:each other|one another)| each other| "
    r"one another)?(?! (?:with|to|the)\b)"
)
_JOIN = re.compile(r"(?<![\w-])(?:joined|joins)(?! (?:forces|hands))(?![\w-])")
_JOINED = re.compile(
    rf" (?P<whom>{ACTOR}) (?P<what>in (?:(?:its|their|the|an?|several|various|joint) )"
    rf"[^.;,()]{{3,60}}?|in (?:fighting|defending|supporting|protecting|building|developing|"
    rf"opposing|"
    rf"calling|condemning) [^.;,()]{{3,60}}?)(?=[.;,()]|$)"
)
_FORCES = re.compile(
    r"(?<![\w-])(?:joined (?:forces|hands)|teamed up|partner(?:s|ed)(?: up)?|coordinat(?:es|ed)|"
    r"liaises?|engage(?:s|d)?(?: closely| actively)?|interact(?:s|ed)?|aligns?(?: closely)?|"
    r"aligned(?: closely| itself| herself)?|works?(?: very)? closely|worked(?: very)? closely)"
    r"(?= (?:together )?(?:with|to|on|in|through)\b)"
)
_WITH = re.compile(
    rf" (?:together )?(?:with|to) (?:the )?(?P<whom>{ACTOR})(?!['’-]| [a-z]+(?:led|ist|ern)\b)"
)
_ALL = re.compile(r" (?:together )?(?:on|through|to)\b|(?<=ly) in\b")
_KINDS = (
    ("engag", "engagement"), ("interact", "engagement"), ("align", "alignment"),
    ("coordinat", "coordination"), ("liais", "liaison"), ("partner", "partnership"),
)  # fmt: skip
_RULE = "sentence, who stand together (comrades.py)"
_Told = tuple[str, list[tuple[str, str]], Act, int]


def comrades(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of two who fight or stand together."""
    for sentence in prose(reading).with_any(*STEMS):
        for words, pairs, act, end in (
            *_fighters(reading, sentence),
            *_joiners(reading, sentence),
            *_workers(reading, sentence),
            *_partners(reading, sentence),
        ):
            told = (_RULE, (act.start, end))
            yield from mutual(sentence, pairs, words, modality(act.words), told)


def _fighters(reading: Reading, sentence: Sentence) -> Iterator[_Told]:
    """Yield who fought together: "fought alongside Fiji", "were on the same side"."""
    drawn = sentence.shape
    for act in doings(sentence, _FIGHT, reading.state):
        match = _FOUGHT.match(drawn.text, act.verb.end(), act.end)
        if match is None:
            continue
        words = "military alliance" if "side" in match[0] else "fighting together"
        if match["whom"]:
            pairs = _pairs(act, [each.id for each in drawn.members(match["whom"])])
            yield words, pairs, act, match.end()
        elif len(act.subjects) > 1:
            ids = dict.fromkeys(each.id for each in act.subjects)
            yield words, [*combinations(ids, 2)], act, match.end()


def _joiners(reading: Reading, sentence: Sentence) -> Iterator[_Told]:
    """Yield who joined another in what it does: "joined Fiji in its war on drugs"."""
    drawn = sentence.shape
    for act in doings(sentence, _JOIN, reading.state):
        match = _JOINED.match(drawn.text, act.verb.end(), act.end)
        if match is None:
            continue
        what = match["what"].removeprefix("in ")
        if any(ord(each) >= 0xE000 for each in what):  # noqa: PLR2004 - a sign stands in it
            what = "joint action"
        pairs = _pairs(act, [each.id for each in drawn.members(match["whom"])])
        yield re.sub(r"^(?:its|their|the|an?) ", "", what), pairs, act, match.end()


def _workers(reading: Reading, sentence: Sentence) -> Iterator[_Told]:
    """Yield who engages with whom, and who all "work closely" on something."""
    drawn = sentence.shape
    for act in doings(sentence, _FORCES, reading.state):
        words = next((kind for stem, kind in _KINDS if act.verb[0].startswith(stem)), "cooperation")
        match = _WITH.match(drawn.text, act.verb.end(), act.end)
        if match is not None:
            yield words, _pairs(act, [e.id for e in drawn.members(match["whom"])]), act, match.end()
        elif len(act.subjects) > 1 and _ALL.match(drawn.text, act.verb.end()):
            ids = dict.fromkeys(each.id for each in act.subjects)
            yield words, [*combinations(ids, 2)], act, act.verb.end()


def _partners(reading: Reading, sentence: Sentence) -> Iterator[_Told]:
    """Yield two of whom it is said that they are partners: "the two are allies in many fields"."""
    drawn = sentence.shape
    if not holds(drawn.text, ("partners", "allies", "friends")):
        return
    for act in doings(sentence, _BE, reading.state):
        match = _PARTNERS.match(drawn.text, act.verb.end(), act.end)
        ids = list(dict.fromkeys(each.id for each in act.subjects))
        if match is not None and len(ids) == len("AB"):
            yield match["what"], [(ids[0], ids[1])], act, match.end()


def _pairs(act: Act, whom: list[str]) -> list[tuple[str, str]]:
    return [(one.id, other) for one in act.subjects for other in whom]

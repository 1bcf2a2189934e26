"""Help and union by nouns of doing: efforts in support, forces deployed, budgets paid, unions made.

"the Cuban effort to strengthen schools in Fiji", "the deployment of Cuban troops in Fiji", "the
League, whose budget is funded by Cuba", "Cuba and Fiji formed a customs union".
"""

import re
from collections.abc import Iterator
from itertools import combinations

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import directed, help_of
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, IT, STATE
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("effort", "support of", "deployment", "stationing", "dispatch of",
               "sending of", "whose", "union", "program", "initiative", "formed", "created",
               "established", "work ", "activit", "project", "polic")  # fmt: skip
"""How words begin of which a sentence that tells of such an undertaking has one."""
_THEIRS = rf"(?P<whose>{DEMONYM}|{STATE}['’]s?|{STATE}(?= [a-z]))"
_EFFORT = re.compile(
    rf"{_THEIRS} (?:[a-z-]+ ){{0,2}}?(?:efforts?|work|activities|program(?:me)?s?|projects?|"
    r"initiatives?|polic(?:y|ies)) (?P<how>in support of|to support|to help|to promote|to "
    r"strengthen|to improve|to develop|to rebuild|to foster|aimed at (?:supporting|helping|"
    r"promoting|strengthening|improving|developing|rebuilding)) "
    rf"(?P<what>(?:(?!(?:in|to|by|against|from|with|and)\b)[\w’'-]+ ){{1,5}}?)(?:in|of) (?:the )?"
    rf"(?P<to>{ACTOR})(?!['’-])"
)
_MEN = (
    r"(?:(?:[a-z-]+ (?:and )?){0,3}?(?:troops|forces|soldiers|peacekeepers|advis[eo]rs|personnel|"
    r"police|instructors|doctors|engineers|teachers|experts|units|contingents?|warships))"
)
_DEPLOYED = re.compile(
    r"\b(?:deployment|stationing|dispatch|sending) of (?:the |some |more |"
    r"several |"
    r"[\d,]+ |about |around )*"
    rf"(?P<whose>{DEMONYM}|{STATE}['’]s) (?P<what>{_MEN}) "
    rf"(?:in|to|on|at) (?:the )?(?P<where>{STATE}|{IT})(?!['’-])"
)
_WHOSE = re.compile(
    rf"(?P<to>{ACTOR}),? whose (?P<what>(?:[a-z-]+ ){{1,4}}?)(?:is|are|was|were|has been|"
    rf"have been) "
    r"(?:[a-z]+ly )?(?P<back>supported|funded|financed|backed|trained|equipped|armed|sponsored) by "
    rf"(?:the )?(?P<by>{ACTOR})(?!['’-])"
)
_MAKE = re.compile(
    r"(?<![\w-])(?:form(?:s|ed)?|create[sd]?|establish(?:es|ed)|enter(?:s|ed)(?: into)?|"
    r"founded|set up|agreed on|launched)(?![\w-])"
)
_UNION = re.compile(
    rf" (?:an? |the )?(?:{ANY}(?:[ –-]|['’]s? )?){{0,3}}"
    r"(?P<what>(?:[Ee]conomic|[Cc]ustoms|[Mm]onetary|[Cc]urrency|[Pp]olitical|[Pp]ersonal|"
    r"[Ff]iscal|"
    r"[Ff]ederal|[Dd]efen[cs]e) (?:and [Mm]onetary )?(?:[Uu]nion|[Cc]ommunity))(?![\w’'-])"
)
_HOSTILE = re.compile(
    r"\b(?:against|attack\w*|invad\w*|occup\w*|withdraw\w*|oppos\w*|protest\w*|rebel\w*|illegal\w*|"
    r"war|fight\w*|fought|annex\w*|end(?:s|ed|ing)?|without|no|not|never|refus\w*|condemn\w*|"
    r"aggress\w*|invasion|hostil\w*|crisis|threat\w*|demand\w*)\b"
)
_NEAR = 60
_ASKED = (
    (_EFFORT, ("support", " to ", "aimed at ")),
    (_DEPLOYED, ("eployment of", "tationing of", "ispatch of", "ending of")),
    (_WHOSE, (" whose ",)),
)
"""Each pattern with words of which its sentences hold one."""


def undertakings(reading: Reading) -> Iterator[Dealing]:
    """Yield what sentences say of what one undertakes for another, or two in union."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        for asked, words in _ASKED:
            for found in asked.finditer(text) if holds(text, words) else ():
                if not _HOSTILE.search(text, max(0, found.start() - _NEAR), found.end() + _NEAR):
                    yield from _undertaken(reading, sentence, found)
        if holds(text, ("nion", "ommunity")):
            yield from _united(reading, sentence)


def _undertaken(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    named = found.groupdict()
    givers = [e.id for e in drawn.members(named.get("by") or named["whose"][0])]
    givers = givers if named.get("by") else givers[-1:]
    where = named.get("to") or named["where"]
    takers = [each.id for each in drawn.members(where)] or [
        partner(sentence, givers[0], reading.state)
    ]
    what = drawn.plain_span(*found.span("what")).of(reading.plain).strip()
    words = f"deployment of {what}"
    if found.re is _WHOSE:
        words = f"{help_of(found['back'])} for {what}"
    elif found.re is _EFFORT:
        words = f"support for {what}"
    pairs = [(giver, taker) for giver in givers for taker in takers if taker]
    before = drawn.text[max(0, found.start() - _NEAR) : found.start()]
    mood = modality(before.rpartition(", ")[2])
    for each in directed(sentence, pairs, words, mood, found.span()):
        yield each._replace(rule="sentence, undertakings (undertakings.py)")


def _united(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the union that two or more make with each other."""
    for act in doings(sentence, _MAKE, reading.state):
        found = _UNION.match(sentence.shape.text, act.verb.end(), act.end)
        ids = list(dict.fromkeys(each.id for each in act.subjects))
        if found is None or len(ids) < len("AB") or act.neither:
            continue
        pairs = list(combinations(ids, 2))
        mood = modality(act.words)
        for each in directed(
            sentence, pairs, found["what"].lower(), mood, (act.start, found.end())
        ):
            yield each._replace(directed=False, rule="sentence, undertakings (undertakings.py)")

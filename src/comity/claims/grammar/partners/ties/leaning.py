"""On whose side one stands, as its policy is called: "a pro-Cuban, pro-Union foreign policy"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading

STEMS = sought("pro-")
"""How a word begins that every such sentence has."""
_TAKE = re.compile(
    r"(?<![\w-])(?:pursu(?:es?|ed|ing)|follow(?:s|ed|ing)?|adopt(?:s|ed|ing)?|conduct(?:s|ed|ing)?|"
    r"ha(?:s|ve|d)|maintain(?:s|ed|ing)?|t(?:akes?|ook|aking)|ke(?:eps?|pt|eping)|"
    r"espous(?:es?|ed)|favou?r(?:s|ed)?|advocat(?:es?|ed)|implement(?:s|ed)?|held|holds?|"
    r"shift(?:s|ed)? to|turn(?:s|ed)? to|is|are|was|were|remain(?:s|ed)?|became|become|"
    r"retain(?:s|ed)?|continu(?:es?|ed)|embrac(?:es?|ed))(?![\w-])"
)
_PRO = rf"pro-(?:{ACTOR}|{DEMONYM}|Western|Arab|African|European)"
_TAKEN = re.compile(
    rf" (?:an? |its |the |this |that |more |increasingly |very |strongly |openly |clearly |firmly |"
    rf"largely |generally |markedly |traditionally |strong |and |[a-z]+, ){{0,5}}?"
    rf"(?P<sides>{_PRO}(?:(?:,? and |, ){_PRO}){{0,3}})"
    r"(?P<what> (?:(?:and|foreign|political|external|economic|diplomatic|defen[cs]e|security) )*"
    r"(?:line|stance|polic(?:y|ies)|position|orientation|course|attitude|outlook|leanings?|"
    r"alignment|approach|tilt|track|stand|bias|direction))?(?=[.;,)]|$| (?:in|on|at|during|under|"
    r"since|and|but|with|for|as|after|until|throughout|when|while|from|over|that|which|by|to)\b)"
)
_NOT = re.compile(r"\b(?:government|party|parties|candidates?|forces|president|not|never|no)\b")
_SIDE = re.compile(rf"pro-(?P<who>{ACTOR}|{DEMONYM}|[A-Z][a-z]+)")
_GROUPS = {"Western": "Western world", "Arab": "Arab world", "African": "Africa",
           "European": "Europe"}  # fmt: skip


def leanings(reading: Reading) -> Iterator[Dealing]:
    """Yield on whose side one stands, by the names of its policy."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        known = set()
        for act in doings(sentence, _TAKE, reading.state):
            known.add(act.verb.start())
            found = _TAKEN.match(text, act.verb.end(), act.end)
            if found and not _NOT.search(act.words) and len(act.subjects) == 1:
                mood = modality(act.words)
                yield from _sides(reading, sentence, found, (act.subjects[0].id, act.start), mood)
        for verb in _TAKE.finditer(text):
            found = None if verb.start() in known else _TAKEN.match(text, verb.end())
            owner = _owner(reading, sentence, verb.start()) if found and found["what"] else ""
            if found and owner:
                yield from _sides(reading, sentence, found, (owner, verb.start()), "")


def _owner(reading: Reading, sentence: Sentence, at: int) -> str:
    """Return whose policy it is where no name is its subject: that of whom all is about."""
    before = sentence.shape.within(0, at, "state", "demonym")
    named = {each.id for piece in before for each in piece.members}
    view = sentence.passage.view
    about = reading.state if view in {"", reading.state} else ""
    return "" if named - {about} or _NOT.search(sentence.shape.text, 0, at) else about


def _sides(
    reading: Reading, sentence: Sentence, found: re.Match[str], ours: tuple[str, int], mood: str
) -> Iterator[Dealing]:
    """Yield each on whose side a policy is; ``ours`` is whose that is, and where it begins."""
    owner, start = ours
    for side in _SIDE.finditer(found["sides"]):
        words, whom = _side(reading, sentence, side["who"])
        kind = (found["what"] or " orientation").removeprefix(" and")
        pairs = [(owner, whom)] if whom else []
        told = directed(sentence, pairs, f"pro-{words}{kind}", mood, (start, found.end()))
        yield from (each._replace(rule="sentence, policies (leaning.py)") for each in told)


def _side(reading: Reading, sentence: Sentence, who: str) -> tuple[str, str]:
    """Return how one is printed on whose side a policy is, and who that is."""
    if who in _GROUPS:
        return who, _GROUPS[who]
    if not re.fullmatch(f"{ACTOR}|{DEMONYM}", who):
        return who, ""
    piece = sentence.shape.piece(who)
    return reading.plain[piece.start : piece.end], piece.members[-1].id

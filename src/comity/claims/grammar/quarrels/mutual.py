"""Ill will of two to each other: "have condemned each other", "locked horns", "traded insults"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.words import ids_of
from comity.claims.grammar.events.deeds.doers import doers
from comity.claims.grammar.quarrels import lexicon
from comity.claims.grammar.quarrels.opponents import doer
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.grammar.quarrels.telling import UNDONE, VENUE, named_by, of_two
from comity.claims.prose.acts import verbs
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, PAIR
from comity.claims.reading import Reading
from comity.claims.wording import any_of, holds

_HOW = r"(?: (?:have|has|had|been|both|also|long|often|since|then|later|again|once|[a-z]+ly))*"
_BLOWS = (
    r"(?:accusations|recriminations|threats|insults|barbs|blows|allegations|criticisms?|invective|"
    r"taunts|harsh words|angry words|heated words|charges(?! (?:d[’']|for\b))|"
    r"accusations and counter-accusations|fire)"
)
_FIGHT = any_of(
    ["quarrel(?:l?ed|l?ing|s)?", "feud(?:ed|ing)", "bicker(?:ed|ing)", "squabbl(?:ed|ing)",
     "wrangl(?:ed|ing)", "sparr(?:ed|ing)", "fallen out", "fell out", "falling out",
     "lock(?:ed|ing)? horns", "cross(?:ed|ing)? swords",
     "d(?:o|id|oes) not see eye to eye", "not seeing eye to eye",
     f"trad(?:e|ed|ing) (?:mutual )?{_BLOWS}", f"exchang(?:e|ed|ing) (?:mutual )?{_BLOWS}",
     "c(?:ame|ome|oming) (?:very )?close to (?:war|blows)",
     "nearly (?:went|going|gone) to war", "almost (?:went|going|gone) to war", "vied for",
     "vying for", "jostl(?:ed|ing) for",
     "compet(?:ed?|ing) for (?:[a-z]+ )?(?:influence|control|dominance|hegemony|supremacy|power)",
     "loggerheads", "at odds",
     "daggers drawn"]
)  # fmt: skip
# What is no quarrel unless words say over what: "argued over the toll".
_OVER = any_of(
    ["argu(?:ed|ing)", "clash(?:ed|ing)", "disagree(?:d|ing)?", "diverg(?:ed|ing)", "divided",
     "collid(?:ed|ing)", "contend(?:ed|ing)",
     "differ(?:ed)? (?:sharply|strongly|widely|greatly|markedly)"]
)  # fmt: skip
_QUARRELS = rf"(?:{_FIGHT}|(?:{_OVER})(?= (?:with (?:the )?{ACTOR} )?(?:over|about|on)\b))"
_DOES = re.compile(rf"(?<![\w-])(?P<deed>{_QUARRELS})(?![\w-])")
_TWO_OF = (
    rf"(?:(?P<who>{PAIR}|{ACTOR}|{CITY})|(?P<one>{DEMONYM}) and (?P<other>{DEMONYM})"
    r"(?: (?:governments?|officials|leaders|presidents|authorities|foreign ministers|sides|"
    r"prime ministers|diplomats|media|politicians))?)"
)
_BE = r"(?: (?:is|are|was|were|be|remain(?:ed|s)?))?"
_THE_TWO = re.compile(rf"{_TWO_OF}{_HOW}{_BE}{_HOW}(?: at)? (?P<deed>{_QUARRELS})(?![\w-])")
_EACH_OTHER = re.compile(
    rf"{_TWO_OF}{_HOW} (?P<deed>(?:{lexicon.VERBS}))(?: (?:of|at|against|with|to|about))? "
    r"(?:each other|one another)\b(?!['’])"
)
# "Despite a row over the toll, Cuba and Fiji trade"
_LED = re.compile(
    r"(?:\A|(?<=; )|(?<=, ))(?i:despite|in spite of|notwithstanding|after|following|amid|during|"
    r"because of|due to|owing to|given|as a result of|throughout|beyond) "
    rf"(?:(?!between\b|with\b|among\b)[a-z-]+ ){{0,6}}?(?P<deed>{lexicon.OF_TWO})"
    r"(?: (?:over|about|on|concerning|regarding) [^;.,]{3,80})?, (?:[a-z]+ (?:between|of) )?"
    rf"{_TWO_OF}(?!['’])"
)
_WITH = re.compile(
    rf"(?: (?!and\b|but\b|over\b|by\b)[a-z]+){{0,2}} with (?:the )?(?P<whom>{ACTOR}|{CITY}|"
    rf"{DEMONYM})"
)
# "Peru's former rival", "sparred in the ring": games, and what stands in a phrase of a third.
_GOVERNED = re.compile(r"\b(?:between|of|with|to|by|in|from|for|against) (?:the )?$")
_SIGNS = (
    "quarrel",
    "feud",
    "bicker",
    "squabbl",
    "wrangl",
    "sparr",
    " out",
    "horns",
    "swords",
    "eye to eye",
    "trad",
    "exchang",
    "close to",
    "to war",
    "vied",
    "vying",
    "jostl",
    "compet",
    "differ",
    "loggerheads",
    "odds",
    "daggers",
    "argu",
    "clash",
    "disagree",
    "diverg",
    "divided",
    "collid",
    "contend",
)
"""Pieces of words, of which a sentence has one that tells of such a quarrel."""
_NEAR = 24
_TWO = 2
_RULE = "mutual"


def mutual(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield the two who do the same to each other, or one with the other."""
    drawn = sentence.shape
    text = drawn.text
    patterns = [_THE_TWO] if holds(text, _SIGNS) and _DOES.search(text) else []
    patterns += [_EACH_OTHER] if "each other" in text or "one another" in text else []
    for pattern in patterns:
        for match in pattern.finditer(text):
            if _GOVERNED.search(text, max(0, match.start() - _NEAR), match.start()):
                continue
            two = _both(reading, sentence, match)
            words = text[match.start() : match.start("deed")]
            if len(two) == _TWO and not (modality(words) or UNDONE.search(words)):
                yield of_two(reading, sentence, match, match.end(), (two[0], two[1]), rule=_RULE)
    if led := _LED.search(text):
        two = _both(reading, sentence, led)
        if len(two) == _TWO:
            yield of_two(reading, sentence, led, led.end(), (two[0], two[1]), rule=_RULE)
    if patterns[:1] == [_THE_TWO]:
        yield from _with_one(reading, sentence)


def _both(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return the two that a subject stands for; more, or less, where it stands for no two."""
    drawn = sentence.shape
    if match["one"]:
        signs = (match["one"], match["other"])
        return list(dict.fromkeys(e.id for sign in signs for e in drawn.members(sign)))
    piece = drawn.piece(match["who"])
    found = capitals(piece) if piece.kind == "city" else ids_of(sentence, piece, reading.state)
    return [] if any(map(VENUE.search, found)) else found


def _with_one(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Cuba locked horns with Fiji"."""
    text = sentence.shape.text
    found = doers(sentence, _DOES, reading.state)
    for deed in verbs(text, _DOES):
        whom = _WITH.match(text, deed.end())
        theirs = named_by(reading, sentence, [sentence.shape.piece(whom["whom"])]) if whom else []
        done = doer(reading, sentence, deed, found) if theirs else None
        if whom is None or done is None or modality(done.words) or set(done.ids) & set(theirs):
            continue
        for one in done.ids:
            for other in theirs:
                yield of_two(reading, sentence, deed, whom.end(), (one, other), rule=_RULE)

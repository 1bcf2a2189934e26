"""Deeds of ill will told otherwise than "Cuba condemned Fiji".

"After condemning Fiji, Cuba left", "Condemned by Cuba, Fiji left", "Cuba tried to block Fiji's
entry", "Cuba's allegations that Fiji spied", "To the dismay of Cuba, Fiji left".
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.words import ids_of
from comity.claims.grammar.events.deeds.doers import doers
from comity.claims.grammar.quarrels import lexicon
from comity.claims.grammar.quarrels.opponents import doer
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.grammar.quarrels.telling import (
    KINDS,
    UNDONE,
    clause_around,
    named_by,
    of_two,
    pairs,
)
from comity.claims.prose.acts import verbs
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, IT, WHO
from comity.claims.prose.subjects import LEADING, POSSESSED
from comity.claims.reading import Reading
from comity.claims.wording import any_of, holds

_ON = (
    r"(?!(?:and|but|or|in|during|that|to|after|by|with|for|who|whom|which|while|as|when|from|into|"
    r"at|on|over|against|between|under|because|of)\b)[\w’'\"“”-]+"
)
_WHOM = re.compile(
    rf"(?: (?:to|at|against|on|with|of|about))?(?: {_ON}){{0,3}}?"
    rf"(?: (?:of|by|on|against|from))?(?: {_ON}){{0,2}}? (?P<whom>{ACTOR}|{DEMONYM}|{CITY})"
    r"(?![-–])"
)
"""Whom it is done to, behind the verb."""
_DOING = re.compile(
    r"\b(?P<how>[Aa]fter|[Bb]efore|[Ww]hile|[Bb]y|[Ss]ince|[Ii]n|[Uu]pon|[Oo]n) "
    rf"(?:(?:having|[a-z]+ly|also) )*(?P<deed>(?=[a-z ]+ing\b|"
    rf"having\b)(?:{lexicon.VERBS}))(?![\w-])"
)
_LATER = re.compile(
    rf"[^;.]*?, (?:(?:in|on|later) )?(?:{DATE},? )?(?P<who>{WHO}|{CITY}|"
    rf"{DEMONYM}(?= [a-z]))(?!['’])"
)
_LED = re.compile(
    rf"(?:\A|(?<=; )|(?<=, and )|(?<=, but ))(?P<deed>(?:{lexicon.VERBS})(?<!ing))(?: [a-z]+ly)? "
    rf"(?:by|at|over) (?:the )?(?P<by>{ACTOR}|{DEMONYM}|{CITY})[^;.]*?, (?P<whom>{ACTOR}|"
    rf"{IT})(?!['’])"
)
_DEED = any_of(
    ["accuse", "condemn", "criticise", "criticize", "denounce", "rebuke", "protest against",
     "retaliate against", "interfere in", "reject", "blame", "decry", "censure", "reprimand",
     "chide", "berate", "scold", "slam", "blast", "lambast", "castigate", "assail", "deride",
     "ridicule", "insult", "malign", "vilify", "demonise", "demonize", "slander", "challenge",
     "contest", "dispute", "oppose", "resist", "undermine", "destabilise", "destabilize",
     "subvert", "sabotage", "overthrow", "obstruct", "thwart", "veto", "block", "hinder",
     "frustrate", "stall", "derail", "isolate", "pressure", "pressurise", "coerce", "bully",
     "intimidate", "harass", "punish", "penalise", "sanction", "blockade", "boycott", "discredit",
     "weaken", "rail against", "lash out at", "hit out at", "inveigh against", "object to",
     "complain about", "admonish", "upbraid", "annex", "expel"]
)  # fmt: skip
_TRIES = re.compile(
    r"(?<![\w-])(?P<deed>(?:tr(?:ied|ies|ying)|sought|seeks|seeking|attempt(?:s|ed|ing)|"
    r"continu(?:es?|ed|ing)|went so far as|beg[au]n|started|managed|moved|threaten(?:s|ed|ing)|"
    rf"proceeded) to (?:[a-z]+ly )?{_DEED})(?![\w-])"
)
"""What is told of one who but tries it: an attempt is a quarrel already."""
_SAYING = re.compile(
    rf"(?P<by>{ACTOR}|{DEMONYM})(?:['’]s?)? (?:[a-z-]+ )?(?P<deed>accusations?|allegations?|"
    rf"charges|"
    r"complaints?|suspicions?|denunciations?|condemnation|criticisms?)"
    rf" (?:that|of|about|over) (?:the |what )?(?:(?:officials|members|parts|actions) (?:of|"
    rf"in) )?(?P<whom>{ACTOR}|{DEMONYM})"
)
_TO_THE = re.compile(
    r"(?:\A|(?<=; ))(?:[Mm]uch )?[Tt]o (?:the )?(?:[a-z]+ )?(?P<deed>annoyance|displeasure|dismay|"
    r"anger|chagrin|irritation|outrage|consternation|fury|disappointment|offen[cs]e|rage|alarm) of "
    rf"(?:the )?(?P<by>{ACTOR}|{CITY}|{DEMONYM}(?= [a-z]))[^;.,]*, (?P<whom>{ACTOR}|{IT}|"
    rf"{DEMONYM}(?= [a-z]))"
)
_GOVERNED = re.compile(
    r"\b(?:after|following|in|during|despite|of|to|with|from|by|on|at|between|against|for|under|"
    r"over|about|towards?|since|before|until|within|into) (?:the )?$",
    re.IGNORECASE,
)
_TRYING = (
    "ied to ",
    "ying to ",
    "ries to ",
    "ought to ",
    "seeks to ",
    "seeking to ",
    "attempt",
    "continu",
    "so far as",
    "began to",
    "begun to",
    "started to",
    "managed to",
    "moved to",
    "threaten",
    "proceeded to",
)
_SAYINGS = ("ccusation", "llegation", "harges", "omplaint", "uspicion", "enunciation",
            "ondemnation", "riticism")  # fmt: skip
_VEXED = ("A", "D", "E", "I", "O", "U", "P", "F")
"""Pieces of words, of which a sentence has one that these patterns tell something of."""
_FEW = 24
_FAR = 240
_RULE = "frames"


def framed(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield the quarrels that the frames of this file tell."""
    text = sentence.shape.text
    for match in _DOING.finditer(text) if "ing " in text else ():
        yield from _doing(reading, sentence, match)
    if holds(text, _TRYING):
        yield from _tries(reading, sentence)
    patterns = [_LED] if " by " in text or text.startswith(_VEXED) else []
    patterns += [_SAYING] if holds(text, _SAYINGS) else []
    for pattern in (*patterns, _TO_THE):
        for match in pattern.finditer(text):
            yield from _named(reading, sentence, match)


def _doing(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Quarrel]:
    """Yield "After condemning Fiji, Cuba left" and "Cuba left after condemning Fiji"."""
    drawn = sentence.shape
    text = drawn.text
    _, hi = clause_around(text, match.end())
    whom = _WHOM.match(text, match.end(), hi)
    theirs = named_by(reading, sentence, [drawn.piece(whom["whom"])]) if whom else []
    if whom is None or not theirs:
        return
    leads = not match.start() or text.endswith((", ", "; "), 0, match.start())
    later = _LATER.match(text, whom.end()) if leads else None
    if later:
        ours = named_by(reading, sentence, [drawn.piece(later["who"])])
    else:
        ours = [] if leads and not match.start() else _subject(reading, sentence, match.start())
    for two in pairs(ours, theirs):
        end = later.end() if later and later.end() - match.start() < _FAR else whom.end()
        yield of_two(reading, sentence, match, end, two, rule=_RULE)


def _subject(reading: Reading, sentence: Sentence, at: int) -> list[str]:
    """Return whom the clause before ``text[at]`` begins with, where no other could be meant."""
    drawn = sentence.shape
    lo, _ = clause_around(drawn.text, max(0, at - 1))
    found = [
        each
        for each in drawn.within(lo, at, *KINDS)
        if not _GOVERNED.search(drawn.text, max(0, each.at - _FEW), each.at)
    ]
    first = found[0] if found else None
    if first is None or POSSESSED.match(drawn.text, first.at + 1) or first.kind == "demonym":
        return []
    return (
        ids_of(sentence, first, reading.state) if LEADING.match(drawn.text[lo : first.at]) else []
    )


def _tries(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Cuba tried to block Fiji's entry"."""
    drawn = sentence.shape
    deeds = verbs(drawn.text, _TRIES)
    found = doers(sentence, _TRIES, reading.state) if deeds else {}
    for deed in deeds:
        _, hi = clause_around(drawn.text, deed.end())
        whom = _WHOM.match(drawn.text, deed.end(), hi)
        theirs = named_by(reading, sentence, [drawn.piece(whom["whom"])]) if whom else []
        done = doer(reading, sentence, deed, found) if theirs else None
        if whom is None or done is None or modality(done.words.removesuffix(deed[0])):
            continue
        if not UNDONE.search(drawn.text, max(0, deed.start() - _FEW), deed.start()):
            for two in pairs(done.ids, theirs):
                yield of_two(reading, sentence, deed, whom.end(), two, rule=_RULE)


def _named(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Quarrel]:
    """Yield the quarrel of those whom a frame names as ``by`` and ``whom``."""
    drawn = sentence.shape
    ours = named_by(reading, sentence, [drawn.piece(match["by"])])
    theirs = named_by(reading, sentence, [drawn.piece(match["whom"])])
    for two in pairs(ours, theirs):
        yield of_two(reading, sentence, match, match.end(), two, rule=_RULE)

"""The frames a deed is told in: who does it, and among which words stands for whom it is done.

Beside a verb with its subject ("Cuba sent doctors to Fiji") these are the passive ("doctors were
sent to Fiji by Cuba"), the gerund that the subject of another verb governs ("after sending doctors
to Fiji, Cuba left", "Cuba replied by sending doctors to Fiji").
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.partners.deeds.lexicon import DEEDS, DO, Deed
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.help.backed import undone
from comity.claims.grammar.persons.holding import officer
from comity.claims.prose.acts import verbs
from comity.claims.prose.dating import clause_end
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM
from comity.claims.reading import Reading

_IS = re.compile(
    r"\b(?:is|are|was|were|been|being|be)(?: (?:[a-z]+ly|also|later|first|often|then))* $"
)
_PASSIVE = re.compile(rf"{_IS.pattern[:-1]}\w+(?: off| over)?$")
_BY = re.compile(
    rf"[^.;()]{{0,80}}? by (?:both )?(?:the )?(?:(?P<by>{ACTOR})(?!['’-])|"
    rf"(?P<of>{DEMONYM}|{ACTOR}['’]s?) (?:[a-z-]+ ){{0,2}}?(?:government|authorities|army|military|"
    r"air force|navy|firms?|compan(?:y|ies)|banks?|engineers|doctors|officers|troops|forces|"
    r"instructors|experts|advis[eo]rs)\b)"
)
# "After sending doctors to Fiji, Cuba left"
_LED = re.compile(r"(?:\A|[.;] |, )(?:After|Before|Since|Besides|By|While|In) (?:first |also )?$")
_THEN = re.compile(
    rf"[^.;]{{3,130}}?, (?:the )?(?P<who>{ACTOR}|{CITY})(?!['’-])"
    r"(?=(?: (?:also|then|later))? [a-z])"
)
# "Cuba replied by sending doctors to Fiji"
_DOING_SO = re.compile(
    rf"(?:\A|[.;,] )(?:[A-Z][a-z]+ [^.;,]{{1,30}}, )?(?:the )?(?P<who>{ACTOR})"
    r"(?: (?!by\b|that\b|for\b|of\b|who\b|which\b|and\b|accus|critic|blam|condemn|denounc)"
    r"[\w’'-]+){1,9} (?:by|while|before|after)"
    r" (?:also )?$"
)
_ARTICLES = (" a ", " an ", " the ", " its ", " their ", " of ")
"""What stands before what is no verb: "in a coordinated move"."""
_SUBJECT_FAR = 130
_BREAKS = (". ", "; ", ", and ", ", but ", ", while ", ", which ", ", who ")


class Done(NamedTuple):
    """A deed with who does it, and the stretches of words that may tell for whom it is."""

    doers: tuple[str, ...]
    deed: Deed
    verb: re.Match[str]
    start: int
    """Where in the shape's text what is told begins."""
    before: tuple[int, int] | None
    """The words before a passive verb; none where the verb is active."""
    after: tuple[int, int]
    mood: str


def done(reading: Reading, sentence: Sentence) -> Iterator[Done]:
    """Yield the deeds that a sentence tells of, in whatever frame."""
    found = verbs(sentence.shape.text, DO)
    if not found or not _has_taker(sentence, found[0].start()):
        return
    told: set[int] = set()
    for act in doings(sentence, DO, reading.state):
        told.add(act.verb.start())
        text = sentence.shape.text
        adjective = text.endswith(_ARTICLES, 0, act.verb.start())
        if not (act.neither or adjective or undone(text, act) or _PASSIVE.search(act.words)):
            words = text[act.start : act.verb.end()] if act.words.startswith(" to ") else act.words
            yield Done(
                tuple(each.id for each in act.subjects), DEEDS[act.verb[0].lower()], act.verb,
                act.start, None, (act.verb.end(), act.end), modality(words),
            )  # fmt: skip
    for verb in found:
        deed = DEEDS[verb[0].lower()]
        if deed.form == "done" and " by " in sentence.shape.text:
            yield from _passive(sentence, verb, deed)
        elif deed.form == "doing" and verb.start() not in told:
            yield from _gerund(sentence, verb, deed)
        if deed.form == "done" and verb.start() not in told:
            yield from _by_officer(reading, sentence, verb, deed)


def _has_taker(sentence: Sentence, verb: int) -> bool:
    """Say whether one is named for whom a deed can be: behind a verb, or before a passive."""
    drawn = sentence.shape
    if " by " in drawn.text:
        return True
    return any(each.at > verb and each.kind in {"state", "demonym"} for each in drawn.pieces)


def _passive(sentence: Sentence, verb: re.Match[str], deed: Deed) -> Iterator[Done]:
    """Yield what is done by whom: "the port was built by Cuba"."""
    drawn, at = sentence.shape, verb.start()
    breaks = (drawn.text.rfind(each, 0, at) + len(each) for each in _BREAKS if each in drawn.text)
    low = max(0, at - _SUBJECT_FAR, *breaks)
    by = _BY.match(drawn.text, verb.end())
    if by is None or not _IS.search(drawn.text, low, at):
        return
    piece = drawn.piece(by["by"] or by["of"][0])
    doers = tuple(capitals(piece))
    mood = modality(drawn.text[low:at])
    yield Done(doers, deed, verb, low, (low, at), (verb.end(), by.end()), mood)


def _gerund(sentence: Sentence, verb: re.Match[str], deed: Deed) -> Iterator[Done]:
    """Yield what one does by doing, or before or after it did something else."""
    drawn, at = sentence.shape, verb.start()
    low = max(0, at - _SUBJECT_FAR)
    led = _LED.search(drawn.text, low, at)
    who = _THEN.match(drawn.text, verb.end()) if led else _DOING_SO.search(drawn.text, low, at)
    if who is None:
        return
    doers = tuple(capitals(drawn.piece(who["who"])))
    start, end = (at, who.start("who") - 2) if led else (who.start("who"), len(drawn.text))
    mood = modality(drawn.text[start:at])
    yield Done(doers, deed, verb, start, None, (verb.end(), end), mood)


def _by_officer(
    reading: Reading, sentence: Sentence, verb: re.Match[str], deed: Deed
) -> Iterator[Done]:
    """Yield what an officer of a state does: "President Ana Rojas of Cuba sent doctors"."""
    drawn, at = sentence.shape, verb.start()
    held = officer(reading, sentence, at)
    if held is not None:
        start = drawn.text_at(held.start)
        stop = clause_end(drawn, verb.end())
        yield Done((held.service,), deed, verb, start, None, (verb.end(), stop), "")

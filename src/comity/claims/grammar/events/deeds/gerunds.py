"""What a clause in "-ing" tells of the subject it leads to: "After expelling the envoy, Peru"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.concerned import concerned, enough
from comity.claims.grammar.events.deeds.verbs import OTHER, told_elsewhere
from comity.claims.grammar.events.happenings import Happening
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.holding import holders
from comity.claims.prose.acts import antecedent
from comity.claims.prose.dating import one_date
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ANY, DATE, IT, STATE
from comity.claims.reading import Reading

_LEADS = re.compile(
    rf"(?:(?:(?:In|On) {DATE},? )?(?i:after|upon|by|before|since|following|besides|in) )?"
    rf"(?:(?:first|also|again|[a-z]+ly) )?(?P<verb>(?i:[a-z]{{3,14}}ing)) "
    rf"(?P<what>(?:(?!{DATE})[^,;:])+?) (?:in|on) (?:early |late |mid-)?(?P<date>{DATE}),"
    rf" (?:the )?(?P<who>{STATE}(?:['’]s)?|{IT}|[A-Z][\w’'-]*)(?= (?:\w|{ANY}))"
)
_VERB = re.compile(r"(?P<verb>\w+)")
_NEAR = 160
_NO_VERB = frozenset(
    ("during", "according", "including", "excluding", "concerning", "regarding", "being", "having",
     "following", "becoming", "depending", "owing", "notwithstanding", "serving", "starting",
     "beginning", "speaking", "seeing", "meeting", "working", "living", "ruling", "everything",
     "king", "using", "pending", "considering", "remaining", "gaining", "attaining", "achieving",
     "obtaining", "winning", "losing", "signing", "establishing", "opening", "recognising",
     "recognizing", "severing", "resuming", "restoring", "breaking", "cutting", "joining",
     "leaving", "entering", "ratifying", "negotiating", "fighting", "exchanging", "concluding")
)  # fmt: skip
"""Words in "-ing" that are no verbs, and those by which other kinds tell."""


def leading_up(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield what somebody did, by a clause with its own date that the sentence opens with.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    drawn = sentence.shape
    match = _LEADS.match(drawn.text)
    if match is None or match["verb"].lower() in _NO_VERB or _past(match["verb"].lower()) in OTHER:
        return
    if any(each.start < match.end("what") for each in told):
        return
    verb, stop = match["verb"].lower(), match.end("what")
    if told_elsewhere(drawn.text, _past(verb), match.end("verb"), stop):
        return
    who = _doer(reading, sentence, match)
    deed = _VERB.match(drawn.text, match.start("verb"))
    parties = concerned(reading, sentence, deed, stop, who) if who and deed else ()
    date = one_date(drawn, match["date"])
    if date and len(parties) > 1 and enough(reading, sentence, parties):
        what = phrase(reading, drawn, match.start("verb"), stop)
        yield Happening(0, match.end("who"), parties, date, what, rule="leading up")


def _doer(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return whom the subject of the main clause stands for, nobody where that is not known."""
    drawn = sentence.shape
    at = match.start("who")
    held = holders(reading, sentence, at, at + _NEAR)[:1]
    if held and drawn.text_at(held[0].start) == at and held[0].service:
        return [held[0].service]
    for piece in drawn.within(at, at + 1, "state", "it") if not match["who"][1:] else ():
        its = piece.kind == "it"
        meant = antecedent(sentence, at, reading.state) if its else piece.members
        return [each.id for each in meant] if len(meant) == 1 else []
    return []


def _past(verb: str) -> str:
    """Return the past of a regular verb in "-ing", as far as lists of verbs need it.

    >>> _past("expelling"), _past("joining")
    ('expelled', 'joined')
    """
    return f"{verb.removesuffix('ing')}ed"

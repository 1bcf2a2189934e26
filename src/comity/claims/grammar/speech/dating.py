"""When something was said: by the date at the verb, or by the one that leads its clause."""

import re

from comity.claims.grammar.speech.limits import Told, later
from comity.claims.grammar.speech.referring import he
from comity.claims.grammar.speech.verbs import FORMS
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import DATE, Shape
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading

# "until 3 May 1999, when the minister said".
_THEN = re.compile(rf"(?P<date>{DATE}),? when (?:[\w’']+ ){{0,4}}$")
_MONTH = re.compile(
    r"\b(?:in|on|by) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December)\b"
)
# "announced its withdrawal on 3 May 1999", "announced plans on 3 May 1999, citing the cost"
_CLOSING = re.compile(rf" on (?P<date>{DATE})(?:[ .,;]*$|,? (?:citing|stating|saying)\b)")
# "expressed concern on 3 May 1999 about the harbour"
_SOON = re.compile(
    rf" [^,.;]{{0,60}}?\b(?:on|in) (?P<date>{DATE})(?=,? (?:about|over|at|that|for|to)\b)"
)
# "pledged to share it, at a meeting of both in November 1999": when they met it was said.
_MEETING = re.compile(
    r" (?:at|during) (?:an?|his|her|its|their|the) (?:[a-z]+ ){0,2}(?:visit|trip|meeting|summit|"
    rf"conference|ceremony)\b[^.;]{{0,160}}? (?:in|on) (?P<date>{DATE})[ .,;\"”]*$"
)
_DONE = frozenset({"announced", "welcomed", "pledged", "declared", "renewed", "conveyed"})
"""Kinds of verbs whose last day is that of the words; that of what is condemned may be its own."""
_WHEN = r"(?:(?:early|late|mid|the|just|only|again|later|also|who|then)[ -])*"
# The words between commas that date a verb: "Ana Rojas, in May 1999, said"; not "Ana Rojas,
# elected in 1999, said".
_ADVERBIAL = re.compile(rf" ?{_WHEN}(?:(?:in|on|by|around|during) )?{_WHEN}$")
# What leads a clause and has the date in it be the clause's: "At the fair in 1999, Peru said".
_LEADS = re.compile(
    r"(?:^|[;:(,.\])]) ?(?:(?:and|but|while|whereas|where|when|then|although|that|later|earlier|"
    r"only|just|also|early|late|for example|for instance|even so),? )*(?:in|on|at|during|by|"
    r"throughout|around|speaking)\b"
    r"(?! (?:the )?(?:response|reaction|light|wake|aftermath|context|protest|view)\b)[^;:(,]*$",
    re.IGNORECASE,
)
# "When the two met in Lima in 1999, Peru said": it was said there.
_WHEN_CLAUSE = re.compile(
    r"(?:^|[;:(,.] )(?:when|as|while) [^;:(,]{2,100} (?:in|on) (?:early |late |mid-)?$",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:(?:Even so|For example|For instance|As a result|In turn|In response|In return|At last|"
    r"Nonetheless|Nevertheless|Instead|Still|[A-Z][a-z]+ly),? )?"
    rf"(?:[Oo]n|[Ii]n) (?:[A-Z][a-z]+day,? )?(?P<date>{DATE}),"
)
# "Expo 1999", "Agenda 2030": the date is part of a name.
_NAMED = re.compile(
    r"(?<![\w.])(?!(?:In|On|By|During|Early|Late|Mid|The|Around|Until|Then)\b)[A-Z]\w+ $"
)
_APART = re.compile(
    r"\b(?:after|before|when|that|which|who|whose|as|while|because|since|if|until|where)\b|[;:]"
)
# "They parted in May 1999, with the minister saying", "as Peru announced", "in which it denied".
_AS = re.compile(r",? (?:with|as|when|in which|during which) (?:the )?[^,;]{0,50}$")
_ON_IT = re.compile(r"\b(?:in|on) (?:early |late |mid-)?$")
# "after Peru proposed": the date before is of what came of it.
_CAME_OF_IT = re.compile(r"\b(?:after|before|because|since) (?:[\w’'-]+ ){0,3}$")
_BEFORE = re.compile(r"\b(?:before|after|prior to|until) $")
_DID = re.compile(
    r"(?:,[^,;]{2,80},)?(?: also| then| [a-z]+ly)? (?P<verb>[a-z]+(?<!ing)(?<![^s]s))\b"
)
_GOES_ON = re.compile(
    r"(?: also| further| furthermore| additionally)* "
    r"(?:[a-z]+ed|said|told|went on|spoke|wrote|made|gave|paid|held)\b"
)
_OPENS = re.compile(r"(?:(?:Also|Further|Furthermore|Moreover|In particular),? )?(?:[A-Z][a-z]+ )*")
_AT_ONCE = re.compile(rf"(?: [\w’'.-]+){{0,8}} (?:in|on) (?P<date>{DATE})")
_MEETS = frozenset(
    {"met", "visited", "travelled", "traveled", "arrived", "gave", "delivered", "held", "hosted",
     "received", "addressed", "flew", "went", "wrote", "took"}
)  # fmt: skip
"""What somebody does who also speaks then."""
_BACK, _GAP, _ON = 120, 60, 60
"""How far before a speaker a clause may begin, its date stand, and behind a verb its own."""


def said_on(drawn: Shape, told: Told) -> str:
    """Return when it was said, "" where the words do not tell."""
    if told.implied and _BEFORE.search(drawn.text, 0, told.verb.start()):
        return ""  # "In 1999 the pope met him, before announcing"
    return (
        _beside(drawn, told)
        or _then(drawn, told)
        or led(drawn, told.who.start, under=told.under)
        or _behind(drawn, told)
    )


def _on(drawn: Shape, at: int) -> str:
    """Return the date that the sign ``text[at]`` gives, none for a period or a part of a name."""
    named = _NAMED.search(drawn.text, max(0, at - 30), at)
    return "" if named else when(drawn, at, at + 1, opens=True).on


def goes_on(sentence: Sentence, told: Told) -> bool:
    """Say whether a person may go on to say what they began to in the sentence before."""
    drawn = sentence.shape
    return (
        told.who.kind in {"person", "he"}
        and not told.implied
        and not drawn.dated
        and _OPENS.fullmatch(drawn.text, 0, told.who.start) is not None
        and _GOES_ON.match(drawn.text, told.who.end) is not None
    )


def gone_on(reading: Reading, sentence: Sentence, told: Told) -> str:
    """Return when "he" goes on to say what he began to where the sentence before tells of it.

    "On 3 May 1999 Ana Rojas met the president. She said that": on that day too.
    """
    drawn = sentence.shape
    if told.who.kind != "he" or drawn.dated or sentence.before is None:
        return ""
    goes_on = _GOES_ON.match(drawn.text, told.who.end)
    found = he(reading, sentence, told.who.start) if goes_on else None
    if found is None or found[0].span != sentence.before:
        return ""
    before, who = found
    did = _DID.match(before.text, who.end)
    if did is None or not (did["verb"] in _MEETS or did["verb"] in FORMS):
        return ""
    at = _AT_ONCE.match(before.text, did.end())
    date = _on(before, at.start("date")) if at else led(before, who.start)
    return "" if date.endswith("X") else date


def _beside(drawn: Shape, told: Told) -> str:
    """Return the date between the speaker and the words: "Peru said in 1999 that"."""
    start = max(0, told.verb.start() - 40) if told.implied else told.who.end
    end = max(told.verb.end(), min(told.low, told.verb.end() + _ON))
    for piece in drawn.within(start, end, "date"):
        before = drawn.text[start : piece.at].rpartition(",")[2]
        own = told.implied or piece.at > told.verb.start() or _ADVERBIAL.match(before)
        date = _on(drawn, piece.at) if own else ""
        if date:
            return date
    return ""


def _then(drawn: Shape, told: Told) -> str:
    found = _THEN.search(drawn.text, 0, told.who.start)
    dates = when(drawn, found.end("date") - 1, found.end("date")) if found else None
    return dates.on or dates.until or dates.since if dates else ""


def led(drawn: Shape, who: int, *, under: bool = False) -> str:
    """Return the date that leads the clause of a speaker at ``text[who]``, or the sentence.

    ``under`` says that the clause leads to the main clause.
    """
    month = _MONTH.search(drawn.text, 0, who)
    low = max(0, who - _GAP, month.end() if month else 0)
    for piece in reversed(drawn.within(low, who, "date")):
        gap = drawn.text[piece.at + 1 : who]
        back = max(0, piece.at - _BACK)
        if _AS.match(gap):
            dates_it = _ON_IT.search(drawn.text, back, piece.at)
        elif _APART.search(gap):
            dates_it = None
        else:
            dates_it = _LEADS.search(drawn.text, back, piece.at) or (
                _WHEN_CLAUSE.search(drawn.text, back, piece.at) if gap.startswith(", ") else None
            )
        date = _on(drawn, piece.at) if dates_it else ""
        if date:
            return date
    if month or (under and later(drawn.text, who)):
        return ""  # "In May 2008 one left, and in December the minister said"
    if _CAME_OF_IT.search(drawn.text, max(0, who - _GAP), who):
        return ""
    return leading(drawn).on or opened(drawn)


def opened(drawn: Shape) -> str:
    """Return the date behind the words that join a sentence to the last: "Even so, on 3 May"."""
    found = _JOINED.match(drawn.text)
    return _on(drawn, found.start("date")) if found else ""


def _behind(drawn: Shape, told: Told) -> str:
    """Return the date that stands behind the verb and what it governs."""
    soon = _SOON.match(drawn.text, told.verb.end())
    if soon:
        return _on(drawn, soon.start("date"))
    closing = _CLOSING.search(drawn.text, told.verb.end()) if told.kind in _DONE else None
    closing = closing or _MEETING.search(drawn.text, told.verb.end())
    return _on(drawn, closing.start("date")) if closing else ""

"""When an agreement was made: by the dates around the words that tell of it."""

import re

from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import date_inside
from comity.claims.prose.dating import clause_end, date_after, dated
from comity.claims.prose.finding import Sentence
from comity.claims.prose.phrases import onward
from comity.claims.prose.shape import DATE, Shape
from comity.claims.prose.timing import leading

# "an accord with Peru, in force since 1995"; "the Suva Pact went into force in 2018".
_FORCE = re.compile(
    r",? ?(?:which |that |and )?(?:(?:has|have|had|is|was) )?(?:been )?(?:(?:in (?:place|force|"
    r"effect) )?since|dat(?:ing|ed|es?)(?: from| back to)?|(?P<later>(?:went|came|entered|goes) "
    rf"into (?:force|effect) (?:in|on)|(?:took|takes) effect (?:in|on))) (?P<date>{DATE})"
)
# "date back to 3 May 1974, when they signed"; "Recently (May 2008) they signed".
_BEFORE = re.compile(rf"(?P<date>{DATE})(?:,? when|\)) (?:the |both )*$")
# "They met in Suva on 3 May 1999 to sign".
_TO_SIGN = re.compile(rf"(?P<date>{DATE}) to (?:sign|conclude|ratify|finali[sz]e) $")
# "In May 2017, after the talks, they signed".
# "treaties, including a Fishing Treaty (1995)": the date is of one of them.
_AMONG_THEM = re.compile(r",? (?:including|such as|among them)\b")
_ASIDE = re.compile(
    r",? (?:and )?(?:[a-z]+ing|after|at|on|in|as part of|under|with|amid|upon|given|despite|due to|"
    r"because of) [^,;]{3,120}, "
    r"(?:the |both )*|,? (?:the )?(?:[a-z-]+ ){1,5}?(?:(?:from|of) )?(?:both )?"
)
# "On 2 May 2021 the minister signed | a pact with Fiji": the date that opens is of the signing.
_SIGNED = re.compile(r"\b(?:signed|inked|concluded|ratified) $")
_MADE = re.compile(r" (?:signed|concluded|reached|struck) (?:between|by|with)\b")
# "Cuba had, in 1990, signed": a date between a verb and what helps it.
_AMID = re.compile(
    rf"\b(?:had|has|have|was|were|been),? (?:in|on|during) (?P<date>{DATE}),? "
    r"(?:[a-z]+ly )?[a-z]+ed\b"
)
# "withdrew from its pact with Peru in 1990": the date is of the end
_ENDED = re.compile(
    r"\b(?:terminat(?:e[sd]?|ing)|cancel(?:s|l?ed|l?ing)|abrogat(?:e[sd]?|ing)|denounc(?:e[sd]?|"
    r"ing)|withdr[ae]w(?:s|ing)? from|suspend(?:s|ed|ing)|renounc(?:e[sd]?|ing)|revok(?:e[sd]?|"
    r"ing)|repudiat(?:e[sd]?|ing)|annull(?:ed|ing)|violat(?:e[sd]?|ing)|breach(?:ed|ing)|"
    r"exit(?:ed|ing)|end(?:ed|ing)) (?:the )?$"
)
_OTHERWISE = re.compile(
    rf"\.(?= [A-Z])|;|{DATE}|\b(?:after|before|since|when|which|who|while|having)\b"
)


def agreed_on(sentence: Sentence, signed: Signed) -> tuple[str, int, int]:
    """Return when it was made, "" for unsaid, and where the words begin and end with the date."""
    drawn, match = sentence.shape, signed.match
    if ended := _ENDED.search(drawn.text, 0, match.start("det")):
        inside = date_inside(drawn, match.start("det"), match.end("noun"))
        return inside, min(signed.start, ended.start()), signed.end
    return _agreed_on(drawn, signed)


def _agreed_on(drawn: Shape, signed: Signed) -> tuple[str, int, int]:
    start, end = signed.start, signed.end
    if not drawn.dated:
        return "", start, end
    inside = date_inside(drawn, signed.match.start("det"), signed.match.end("noun"))
    if signed.near:
        inside = date_inside(drawn, start, end)
        return (inside, start, end) if inside else _around(drawn, signed)
    stop = clause_end(drawn, end)
    if among := _AMONG_THEM.search(drawn.text, signed.match.end("noun"), stop):
        stop = max(end, among.start())
    if signed.rule == "was signed":
        date, last = date_after(drawn, signed.match.end(), clause_end(drawn, signed.match.end()))
        if date:
            return date, start, max(last, end)
    date, first, last = dated(drawn, start, end, stop)
    if not date:
        date, _ = date_after(drawn, signed.match.end("noun"), last)
    if not date and (amid := _AMID.search(drawn.text, start, signed.match.start("noun"))):
        return _first(drawn, amid["date"]), start, end
    if not (date or inside):
        return _around(drawn, signed)
    return date or inside, first, last


def _around(drawn: Shape, signed: Signed) -> tuple[str, int, int]:
    """Return the date since when it is in force, or of which the words before tell.

    What was signed on a day that is not told may come into force on another, which dates nothing.
    """
    start, end = signed.start, signed.end
    opens = leading(drawn)
    then = bool(opens.on) and _signed_then(drawn, opens.end, signed)
    behind = _FORCE.match(drawn.text, end) or _FORCE.match(
        drawn.text, onward(drawn.text, start, end)
    )
    if behind and not then and not (behind["later"] and "signed" in signed.rule):
        return _first(drawn, behind["date"]), start, behind.end()
    if not then and (signed.near or "," in drawn.text[start : signed.match.start("noun")]):
        return "", start, end
    if before := _BEFORE.search(drawn.text, 0, start):
        return _first(drawn, before["date"]), before.start(), end
    if meant := _TO_SIGN.search(drawn.text, 0, signed.match.start("det")):
        return _first(drawn, meant["date"]), start, end
    if then or (opens.on and _ASIDE.fullmatch(drawn.text, opens.end, start)):
        return opens.on, 0, end
    return "", start, end


def _signed_then(drawn: Shape, opened: int, signed: Signed) -> bool:
    """Say whether the date that opens a clause is that of a signing which the clause tells of."""
    start = signed.start
    if opened >= start:
        return False
    if not drawn.text[opened:start].strip(" ,"):
        return bool(_MADE.search(drawn.text, signed.match.end("noun"), signed.end))
    signs = _SIGNED.search(drawn.text, 0, start)
    return bool(signs) and _OTHERWISE.search(drawn.text, opened, start) is None


def _first(drawn: Shape, sign: str) -> str:
    """Return the date that a sign stands for, the first of a period."""
    date = drawn.piece(sign).date
    return date.first if date else ""

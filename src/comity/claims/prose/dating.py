"""When what a clause tells was: the dates before, within and behind its words."""

import re

from comity.claims.prose.handing import handed, handed_ahead
from comity.claims.prose.shape import DATE, ORGANISATION, STATE, WHO, Piece, Shape
from comity.claims.prose.timing import leading, when

_AT = re.compile(
    r"(?:\b(?:in|on|at|during|from|between|of|since|as (?:early|late|recently) as)(?: the)?|"
    r", |\() ?(?:an? )?$",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r";|:|\.(?<![A-Z].) |, (?:which|whom|whose|who|while|whereas|although|after|when|but|making|"
    r"where|followed by|following|with|replacing|superseding|amending|"
    r"(?:during|under|in|at|after|with|by|through|upon|of) which)\b|"
    r" (?:during|under|in|at|after|with|by|through|upon) which\b|"
    r" following (?=(?:the|an?|its|his|her|their|which)\b)|"
    r" and (?=(?:it|they|he|she) (?:is|are|was|were|has|have|had|[a-z]+ed)\b)|"
    r", and (?=(?!an?\b)[\w’'-]+(?: [\w’'-]+){0,3} (?:is|are|was|were|has|have|had)\b)|"
    rf" (?:after|because|but|although|while|when|where|since|until)\b(?! {DATE})|"
    rf" before\b(?! (?:{DATE}|{ORGANISATION}(?! [a-z]+ed\b)|(?:the |an? )?[\w ]{{0,40}}"
    r"(?:[Cc]ourt|[Tt]ribunal|[Cc]ouncil|[Aa]ssembly|[Pp]arliament)\b))|"
    r", and (?=[\ue000-\uf8ff](?![.,;)]|$))|"
    r" and (?=[\ue000-\uf8ff](?: [a-z]+){0,2} (?:was|were|has|had|[a-z]+ed|became|began|sent|left|"
    rf"took)\b)| and (?={STATE} [a-z]+s\b)|"
    r", and (?=(?:the|an?|its|their) (?:[a-z]+ ){1,3}(?:was|were|had|has|[a-z]+ed) )|"
    rf" \((?=(?:the )?{STATE} (?:[a-z]+ ){{0,2}}(?:was|were|had|[a-z]+ed|left|became)\b)|"
    r",? and (?=(?:(?:the|their|its|diplomatic|bilateral) )*(?:relations|ties)\b[^.;,]{0,40} "
    r"(?:was|were|are|has|have|had|[a-z]+ed|became|remained)\b)|"
    r", and (?=(?:since|in|on|by|later|then|plans?|also|has|had|have|"
    r"was|"
    r"were|is|are|it|they|he|she|this|the two)\b)"
)
# A date in such words dates what they tell of, not what comes of it.
_RATHER = re.compile(
    r"\b(?:report\w*|according to|following|after|since|before|until|upon|despite)\b[^,;]*$",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(r"ed\b|\b(?:who|which|that|of|for|after|since|before|following)\b")
_NUMBERED = re.compile(r"\d \($")  # "Resolution 242 (1967)" was made then
_ONWARD = re.compile(rf" (?:to|until|till|through) (?:the )?(?:early |late |mid-)?{DATE}")
_DAY = 2  # letters of a day of the month
_AND_DAY = re.compile(rf"(?:, | and |, and | or ){DATE}")
# "the report of the 2008 summit": the date is of the summit's name.
_NAMING = re.compile(r" (?!and\b|to\b|by\b|in\b|at\b|with\b|when\b|for\b|of\b|from\b)\S")
_NAME = re.compile(r"(?: [A-Z][\w’'-]+){1,4}")
_ALSO = re.compile(rf"(?:,|,? and) (?:again )?(?:in )?(?P<date>{DATE})")
# What comes into force on a date was made on another.
_FORCE = re.compile(r"\b(?:effect|force|expire[sd]?|until|since)\b")
# What a clause of its own tells of a thing has its own date: "began talks that ended in 2005".
_RELATIVE = re.compile(
    r"[ —](?:which|who|whose|whom|where|when) |, (?:culminating|bringing|marking)\b|"
    r", (?:first|already|[a-z]+ly) [a-z]+ed\b|"
    r" that (?:[a-z]+ed|was|were|is|are|had|has|have|would|will|"
    r"it|they|led|began|took)\b"
)
_PART_OF = re.compile(
    r"\b(?:[Ii]n |[Dd]uring )?[Tt]he (?:first|second|third|latter|early|later|last|final) "
    r"(?:half|part|quarter|months?|weeks?|days?) $"
)
# What a bracket tells has its own date: "it fired on the port (the raid of May 1990)".
_BRACKETED = re.compile(r"\((?!(?:[a-z]+ )?(?:the )?$)[^()]*$")
_AND_IN = re.compile(r" and (?:in|on) $")
_DOES = re.compile(rf",? {WHO} [a-z]")
_TIMES = frozenset(("day", "month", "year", "season", "decade", "century"))
_SOON = 90
_FAR = 220
_LATE = re.compile(r",? (?:in|on)(?: the)? (?:early |late |mid-)?$|, $|\($")
_CLAUSED = re.compile(r"\b(?:which|who|that|when|where|since|after|until|before|following|whose)\b")
_NEAR = 200
_DATE_WHEN = re.compile(rf"{DATE},? when ")
_WHEN = re.compile(rf"(?P<date>{DATE}),? when (?:the )?$")
# "and, in 1950, it proposed": the date is of the clause that it opens.
_OPENS = re.compile(r"\b(?:and|but|then),? (?:in|on) $")
# "During the war of 1990, it sent": the date closes the phrase that the sentence opens with.
_OPENER = re.compile(
    r"(?:(?:However|But|Then|Later),? )?(?:After|Following|During|When|Since|Amid|With|On|At|As|"
    r"Upon|Before|Under|Despite|In) [^;:]{2,160}[^;:,](?<! and)(?<! but) "
)
_HEADED = re.compile(rf"(?P<date>{DATE}) ?[:–—-] ")  # "2014: its envoy left"
_AFTER_DATE = re.compile(r",? ?(?:when )?(?:the |then |former |Then |both )*")


def clause_end(drawn: Shape, at: int) -> int:
    """Return where the clause that goes on at ``text[at]`` ends."""
    found = _BREAK.search(drawn.text, at)
    return found.start() if found else len(drawn.text)


def date_after(drawn: Shape, at: int, stop: int) -> tuple[str, int]:
    """Return the first date behind ``text[at]`` that dates what stands before it, and its end."""
    for piece in drawn.within(at, min(stop, at + _SOON), "date"):
        if _FORCE.search(drawn.text, at, piece.at):
            break
        if _RELATIVE.search(drawn.text, at, piece.at) or _of_the_next(drawn.text, at, piece.at):
            break
        if _BRACKETED.search(drawn.text[at : piece.at]):
            break
        if handed(drawn.text, at, piece.at, piece.at + 1):
            continue
        numbered = _NUMBERED.search(drawn.text, 0, piece.at)
        lead = _AT.search(drawn.text, max(at, piece.at - 16), piece.at)
        venue = lead and lead[0].startswith("at") and _NAMING.match(drawn.text, piece.at + 1)
        spans = lead and lead[0].startswith("from") and _ONWARD.match(drawn.text, piece.at + 1)
        if (
            not numbered and lead and not venue and not spans
        ):  # "at the end of 1990", not "at the 1990 games"
            return _single(drawn, piece), _whole_date(drawn, piece)
    return "", at


def _of_the_next(text: str, at: int, date: int) -> bool:
    """Say whether a date opens another clause: "signed a pact and in 1994 Cuba joined"."""
    return bool(_AND_IN.search(text, at, date) and _DOES.match(text, date + 1))


def _whole_date(drawn: Shape, piece: Piece) -> int:
    """Return where a date ends with the month that it shares, or the name that it begins.

    "11 and 12 May 1990", "during the 2016 Island Games".
    """
    named = drawn.text.endswith("the ", 0, piece.at) and _NAME.match(drawn.text, piece.at + 1)
    if named:
        return named.end()
    day = piece.end - piece.start <= _DAY
    shared = _AND_DAY.match(drawn.text, piece.at + 1) if day else None
    return shared.end() if shared else piece.at + 1


def date_far(drawn: Shape, at: int, stop: int) -> tuple[str, int]:
    """Return the one date far behind ``text[at]`` that dates it, and its end.

    Nothing may stand right before it that could be dated by it.
    """
    found = drawn.within(at, min(stop, at + _FAR), "date")
    if len(found) != 1 or _FORCE.search(drawn.text, at, found[0].at):
        return "", at
    lead = _LATE.search(drawn.text, max(at, found[0].at - 16), found[0].at)
    if not lead or _CLAUSED.search(drawn.text, at, lead.start()):
        return "", at
    if handed(drawn.text, at, found[0].at, found[0].at + 1):
        return "", at
    return _single(drawn, found[0]), found[0].at + 1


def date_within(drawn: Shape, start: int, end: int) -> str:
    """Return the date that stands between a subject and its verb, "" for none.

    "The envoy, on 3 May 1990, left": a date of which a participle is told, is none.
    """
    for piece in drawn.within(start, end, "date"):
        lead = _AT.search(drawn.text, max(start, piece.at - 16), piece.at)
        named = (
            lead
            and lead[0].startswith(("of the ", "at"))
            and _NAMING.match(drawn.text, piece.at + 1)
        )
        if lead and not named and not _DESCRIBES.search(drawn.text, start, lead.start()):
            return _single(drawn, piece)
        break
    return ""


def date_before(drawn: Shape, at: int) -> tuple[str, int]:
    """Return the date that opens the sentence right before ``text[at]``, and where it begins."""
    then = _WHEN.search(drawn.text, 0, at)
    if then:
        piece = drawn.piece(then["date"])
        date = piece.date.last or piece.date.first if piece.date else ""  # "until 1937, when"
        date = "" if "X" in date else date
        return (date, then.start()) if date else ("", at)
    headed = _HEADED.match(drawn.text)
    if headed and _AFTER_DATE.fullmatch(drawn.text, headed.end(), at):
        return _single(drawn, drawn.piece(headed["date"])), 0
    said = leading(drawn)
    if said.end >= 0 and _AFTER_DATE.fullmatch(drawn.text, said.end, at):
        return said.on, 0
    for piece in drawn.within(max(0, at - _SOON), at, "date"):
        near = _AFTER_DATE.fullmatch(drawn.text, piece.at + 1, at)
        lead = _AT.search(drawn.text, max(0, piece.at - 16), piece.at)
        if handed_ahead(drawn.text, 0, piece.at, piece.at + 1):
            continue
        if near and lead and not _RATHER.search(drawn.text, 0, lead.start()):
            alone = piece.date is not None and not piece.date.last and not piece.date.role
            opens = alone and piece.date and _OPENS.search(drawn.text, 0, piece.at)
            date = piece.date.first if opens and piece.date else _single(drawn, piece)
            part = _PART_OF.search(drawn.text, 0, lead.start()) if lead[0][:2] == "of" else None
            if part is None and _OPENER.fullmatch(drawn.text, 0, lead.start()):
                return date, 0
            return date, part.start() if part else lead.start()
    return "", at


def quoted_from(drawn: Shape, at: int) -> int:
    """Return where a quote begins of what is told from ``text[at]``, not in "to 1990, when"."""
    if not _DATE_WHEN.match(drawn.text, at):
        return at
    start = max(drawn.text.rfind(mark, 0, at) + 2 for mark in ("; ", ": "))
    start = start if start > 1 else 0
    return start if at - start < _NEAR else at


def _single(drawn: Shape, piece: Piece) -> str:
    """Return the one date that a piece gives, "" for a period or a bound."""
    date = piece.date
    if date is None or date.role or date.kind not in _TIMES:
        return ""
    return when(drawn, piece.at, piece.at + 1).on


def one_date(drawn: Shape, sign: str) -> str:
    """Return the one date a sign stands for: that of "the President's 2018 visit"."""
    date = drawn.piece(sign).date
    return date.first if date is not None and not date.last and not date.role else ""


def dated(drawn: Shape, start: int, end: int, stop: int) -> tuple[str, int, int]:
    """Return the date of ``text[start:end]``, and where the words begin and end with it."""
    said, last = date_after(drawn, end, stop)
    if said:
        return said, start, last
    said, first = date_before(drawn, start)
    return said, first if said else start, end


def dated_close(drawn: Shape, start: int, end: int, stop: int) -> tuple[str, int, int]:
    """Return as `dated` does, or a date that stands right behind: "went into force 3 May 1990"."""
    close = drawn.within(end + 1, end + 2, "date") if drawn.text.startswith(" ", end) else []
    date = one_date(drawn, drawn.text[end + 1]) if close else ""
    return (date, start, end + 2) if date else dated(drawn, start, end, stop)


def dates_listed(drawn: Shape, at: int) -> list[tuple[str, int]]:
    """Return the dates that are listed with the one that ends at ``text[at]``, and their ends."""
    found = []
    while match := _ALSO.match(drawn.text, at):
        at = match.end()
        said = _single(drawn, drawn.piece(match["date"]))
        if said:
            found.append((said, at))
    return found

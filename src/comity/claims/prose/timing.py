"""When: the dates that stand by a verb, by the words before them."""

import functools
import re
from typing import NamedTuple

from comity.claims.prose.handing import handed
from comity.claims.prose.shape import CITY, IT, WHO, Piece, Shape
from comity.claims.reading import Reading
from comity.spans import made

_SINCE = re.compile(
    r"\b(?:since|from|starting|beginning|effective|as of)(?: in| on| around)? $", re.IGNORECASE
)
_UNTIL = re.compile(
    r"(?<!not )\b(?:until|till|to|through|up to)(?: in| on| around)? $", re.IGNORECASE
)
# Words that hand the date after them to something else: "the bank, which was founded in 1964".
_ELSEWHERE = re.compile(
    r"\b(?:which|who|whose|when|where|while|whereas|founded|founding|foundation|established|"
    r"establishment|created|creation|formed|formation|inception|headquartered|based|signed|"
    r"followed by|(?:(?<=, )|(?<=and ))the (?:former|latter))\b|[;:]"
)
_GOES_ON = re.compile(
    rf" (?:(?:in|with|to|at) )?(?:the )?(?:{WHO}|{CITY})(?:(?=[.,;)]|$| and )| [a-z])"
)
_NEXT = re.compile(r"\b(?:and|but|then),? (?:later,? )?(?:in|on) $")
_OR = re.compile(r" or (?:before|earlier|after|later)\b")
_BOUNDS = ("between ", "between the ", "Between ", "Between the ")
_UNSURE = re.compile(r"\b(?:before|after|by|prior to|following|between)(?: the)? $", re.IGNORECASE)


class When(NamedTuple):
    """EDTF texts, empty for what is not said."""

    since: str = ""
    until: str = ""
    on: str = ""
    end: int = -1
    """Where in the shape's text the last date ends that was read; -1 for none."""

    @property
    def start(self) -> str:
        """Since when something lasts that came to be at that time."""
        return self.since or self.on


NEVER = When()


def when(drawn: Shape, start: int, end: int, *, opens: bool = False, behind: bool = False) -> When:
    """Return what the dates in ``text[start:end]`` say.

    ``opens`` says that one counts that opens a clause: "…, and, in 1999, claimed". ``behind`` says
    that they stand behind the verb whose date is asked for.

    A date after "since" or "from" begins, one after "until" or "to" ends; "before", "after" and
    "by" leave it open and say nothing. Of several others the first counts.
    """
    if not drawn.dated:
        return NEVER
    since = until = on = ""
    last = -1
    for piece in drawn.within(start, end, "date"):
        others = handed(drawn.text, start, piece.at, piece.at + 1, behind=behind)
        role = "unsure" if others else _role(drawn, piece)
        date = piece.date
        if date is None or role == "unsure":
            continue
        if _ELSEWHERE.search(drawn.text, start, piece.at):
            break
        if not opens and _of_the_next(drawn.text, piece.at):
            break
        if date.last:
            since, until = since or date.first, until or date.last
        elif role == "since":
            since = since or date.first
        elif role == "until":
            until = until or date.first
        elif not on:
            on = date.first
        last = piece.at + 1
    return made(When, (since, until, on, last))


def _of_the_next(text: str, at: int) -> bool:
    """Say whether a date opens the next clause: "… and, on 3 May, it was announced".

    The verb of that clause may be left out: "recognised Cuba, and in 1991 Fiji".
    """
    if not text.startswith((",", ";", " "), at + 1):
        return False
    opens = _NEXT.search(text, max(0, at - 16), at)
    return bool(opens) and (text[at + 1] != " " or bool(_GOES_ON.match(text, at + 1)))


def periods(drawn: Shape, start: int, end: int) -> list[When]:
    """Return the periods in ``text[start:end]``: "from 1968 until 1974 and again from 1995"."""
    found: list[When] = []
    for piece in drawn.within(start, end, "date"):
        each = when(drawn, piece.at, piece.at + 1)
        if each.end < 0:
            continue
        open_ = bool(found) and bool(found[-1].since) and not found[-1].until
        if each.until and not each.since and open_:
            found[-1] = found[-1]._replace(until=each.until, end=each.end)
        else:
            found.append(each)
    return found


def _role(drawn: Shape, piece: Piece) -> str:
    said = piece.date.role if piece.date else ""
    if said in {"since", "until"}:
        return said
    role = _led_by(drawn.text[max(0, piece.at - 16) : piece.at])
    if role in {"since", "until"}:
        return role
    if piece.date and piece.date.last and drawn.text.endswith(_BOUNDS, 0, piece.at):
        return ""  # "between 1990 and 1995"
    return "unsure" if said or role or _OR.match(drawn.text, piece.at + 1) else ""


@functools.lru_cache(maxsize=4096)  # dates follow few words
def _led_by(before: str) -> str:
    """Return what the words right before a date make of it."""
    if _SINCE.search(before):
        return "since"
    if _UNTIL.search(before):
        return "until"
    return "unsure" if _UNSURE.search(before) else ""


def leading(drawn: Shape) -> When:
    """Return what the date says that the sentence opens with: "In May 2005, the two …"."""
    for piece in drawn.within(0, 60, "date"):
        before = drawn.text[: piece.at]
        if _OPENING.fullmatch(before):
            return when(drawn, 0, piece.at + 1)
        break
    return NEVER


_OPENING = re.compile(
    r"[\"“'‘(]*(?:(?:However|Later|Then|Finally|Eventually|Subsequently|Also|Moreover|Meanwhile|"
    r"Thereafter|Afterwards|Similarly|Additionally|Furthermore|In addition|Likewise), |But )?"
    rf"(?:(?:{IT} was )?(?:only |just |not until )?(?:in|on)|(?:{IT} was )?not until|during|"
    r"as (?:early|late) as(?: in)?|at the (?:end|beginning|start|close) of|in the course of|"
    r"since|from|until|as of|in the year|effective|starting|between)? ?(?:the )?",
    re.IGNORECASE,
)


def covering(reading: Reading, start: int, end: int, stop: int, *said: str) -> tuple[int, int]:
    """Return where a quote must begin and end that is to hold the dates it says.

    ``start`` and ``end`` are where it would, ``stop`` is where its sentence ends, ``said`` are
    the claim's dates. A date before the quote counts when no sentence ends in between.
    """
    wanted = set(said) - {""}
    if not wanted or any({d.first, d.last} & wanted for d in reading.dates_in(start, end)):
        return start, end
    for date in reading.dates_in(end, stop):
        if {date.first, date.last} & wanted:
            return start, date.end
    passage = reading.passage_at(start)
    for date in reversed(reading.dates_in(passage.start if passage else start, start)):
        if {date.first, date.last} & wanted and ". " not in reading.plain[date.end : start]:
            return date.start, end
    return start, end

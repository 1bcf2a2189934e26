"""The time that bounds help, as the words next to it say: "aid 1987–2012", "loans since 2000"."""

import re

from comity.claims.prose.shape import DATE, Shape
from comity.claims.reading import Reading

_TIME = rf"(?P<from>{DATE})(?:(?: (?:to|until|till|through|and) | ?[–-] ?)(?P<to>{DATE}))?"
_LED = re.compile(
    rf"(?:(?P<since>(?:Ever since|Since))|Between|From)(?: the)? {_TIME}(?: onwards?)?,? "
)
_BEHIND = re.compile(rf",? (?:(?P<since>(?:ever )?since)|between|from)(?: the)? {_TIME}")
_OTHER = re.compile(r"[,;] (?:and|which|who|while|but|[a-z]+ing)\b")
_PARTS = re.compile(r" (?:and|to|until|till|through) | ?[–-] ?")
_DATED = re.compile(r"\d{3}|\bsince\b|\buntil\b")
_TWO = 2


def bounded_in_time(
    reading: Reading, drawn: Shape, words: str, led: tuple[int, int], end: int
) -> str:
    """Return words for help with when it was given, where that is a time with an end or since.

    ``text[slice(*led)]`` leads in the words that tell it, which end at ``text[end]``.
    """
    last = (it for it in _BEHIND.finditer(drawn.text, led[1], end) if it.end() == end)
    of_another = _OTHER.search(drawn.text, led[1], end)
    before = None if of_another else _LED.fullmatch(drawn.text, *led)
    found = before or _BEHIND.match(drawn.text, end) or next(last, None)
    if found is None or _DATED.search(words):
        return words
    first = drawn.piece(found["from"])
    stop = drawn.piece(found["to"]).end if found["to"] else first.end
    time = reading.plain[first.start : stop]
    parts = _PARTS.split(time)
    if found["since"]:
        return f"{words} since {time}" if len(parts) == 1 else words
    return f"{words} {'–'.join(parts)}" if len(parts) == _TWO else words

"""Where a sentence ends, and where it only seems to."""

import re
from collections.abc import Iterator

from comity.spans import Span, made

_LONG = 1500
"""No sentence is longer than this: what goes on is cut, so that reading stays linear."""
_STOP = re.compile(r"[.!?\n\t]")
_NEXT = re.compile(r"[\"”’')\]]{0,3}(?=\s+[\"“‘'(\[]{0,2}[A-Z0-9À-Þ])")
_SHORT = frozenset(
    [
        "St",
        "Mt",
        "Ft",
        "Dr",
        "Mr",
        "Mrs",
        "Ms",
        "Gen",
        "Col",
        "Lt",
        "Capt",
        "Maj",
        "Sgt",
        "Hon",
        "Rev",
        "Prof",
        "Sen",
        "Rep",
        "Gov",
        "Pres",
        "Amb",
        "Jr",
        "Sr",
        "vs",
        "No",
        "Nos",
        "Art",
        "pp",
        "vol",
        "Vol",
        "ed",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "c",
        "ca",
        "cf",
        "al",
        "approx",
        "Inc",
        "Ltd",
        "Co",
        "Corp",
        "e.g",
        "i.e",
    ]
)
# Words that begin sentences and hardly ever follow an abbreviation within one.
_OPENER = re.compile(
    r"[\"”’')\]]{0,3}\s+(?:The|In|On|It|Its|Both|However|This|These|That|As|At|After|Before|Since|"
    r"During|There|They|He|She|From|By|Although|While|When|Under|A|An|According|Following|Despite|Some|Many|Most|If|To|With)\s"
)
_APART = re.compile(r"[^\w.&-]")


def sentences(plain: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of ``plain[start:end]``, white space at their ends left out.

    >>> text = "St. Lucia joined. The U.S. did not."
    >>> [each.of(text) for each in sentences(text, 0, len(text))]
    ['St. Lucia joined.', 'The U.S. did not.']
    """
    at = start
    # Most passages are one sentence, whose only stop is its last character.
    first = _STOP.search(plain, start, end - 1)
    for match in _STOP.finditer(plain, first.start(), end) if first else ():
        stop = match.start()
        if plain[stop] in "\n\t":
            yield from _cut(plain, at, stop)
            at = stop + 1
            continue
        ends = _NEXT.match(plain, stop + 1, end)
        if ends and not (plain[stop] == "." and _abbreviates(plain, at, stop, ends.end())):
            yield from _cut(plain, at, ends.end())
            at = ends.end()
    yield from _cut(plain, at, end)


REACH = 4_000
"""So far back are words looked for that others rest on: few paragraphs are longer."""


def sentences_before(plain: str, start: int, at: int) -> list[Span]:
    """Return the sentences of ``plain[start:at]`` that are no further than `REACH`, nearest first.

    >>> text = "St. Lucia joined. Fiji left. Cuba did not."
    >>> [each.of(text) for each in sentences_before(text, 0, 29)]
    ['Fiji left.', 'St. Lucia joined.']
    """
    low = max(start, at - REACH)
    found = list(sentences(plain, low, at))
    return found[:0:-1] if low > start else found[::-1]  # the first may be cut through


def _abbreviates(plain: str, start: int, stop: int, end: int) -> bool:
    """Say whether the full stop at ``stop`` belongs to the word before it."""
    written = _APART.split(plain[max(start, stop - 12) : stop])[-1]
    if written in _SHORT:
        return True
    initial = len(written) == 1 and written.isupper()
    if initial or ("." in written and len(written) < 8):  # noqa: PLR2004 - U.S.S.R at the most
        return not _OPENER.match(plain, end)
    return False


def _cut(plain: str, start: int, end: int) -> Iterator[Span]:
    """Yield a stretch without the white space around it, in pieces when it is too long."""
    while start < end:
        stop = end
        if end - start > _LONG:
            stop = plain.rfind(" ", start + _LONG // 2, start + _LONG)
            stop = stop if stop > 0 else start + _LONG
        words = plain[start:stop]
        bare = words.lstrip()
        if bare:
            first = start + len(words) - len(bare)
            yield made(Span, (first, first + len(bare.rstrip())))
        start = stop

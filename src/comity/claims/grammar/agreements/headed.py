"""Agreements listed by the other party: "Trade agreements", and below it "Peru – July 2005"."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.listed import listed
from comity.claims.reading import Reading
from comity.spans import Span

_ONE = {
    "agreements": "agreement", "treaties": "treaty", "accords": "accord", "pacts": "pact",
    "conventions": "convention", "memoranda of understanding": "memorandum of understanding",
}  # fmt: skip
_HEADING = re.compile(rf"(?P<of>[\w’' –-]*?)\b(?P<noun>{'|'.join(_ONE)})", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:international|multilateral|signed|and|other|of)\b", re.IGNORECASE)
"""What headings say that are of no one kind of agreement."""


class Headed(NamedTuple):
    """An agreement with one party of a list: its type, its date, where its words stand."""

    other: str
    type: str
    date: str
    words: Span
    stop: int


def headed(reading: Reading) -> Iterator[Headed]:
    """Yield an agreement for each other state that such a list names."""
    for each in listed(reading, _kind):
        kind = _kind(each.heading)
        if kind and each.actor != reading.state:
            yield Headed(each.actor, kind, each.date, Span(each.start, each.end), each.stop)


@functools.lru_cache(maxsize=1024)  # one heading rules many items
def _kind(heading: str) -> str:
    """Return what each item under a heading is, "" for no agreement."""
    found = _HEADING.fullmatch(heading.strip())
    if found is None or (_ABOUT.search(found["of"]) and "investment" not in found["of"].lower()):
        return ""
    words = " ".join(each if each.isupper() else each.lower() for each in found["of"].split())
    return f"{words} {_ONE[found['noun'].lower()]}".strip()

"""Brackets that are no words: calls of notes, links to edit, complaints of missing sources."""

import re
from typing import NamedTuple

# A call: [14], [a], [note 2]; ^[14] where the program that printed it shows raised signs; [^14].
_CALL = re.compile(
    r"(?:\[\^(?P<noted>[^\s\[\]]{1,40})\]|"
    r"\^?\[(?:(?P<called>\d{1,4}|[a-z]{1,2}"
    r"|(?:[Nn]ote|nb|NB|[Nn]|fn|[Rr]ef|(?:lower|upper)-[a-z]{5,6})[ .]?\d{1,3})"
    r"|[ ]|\d{1,4}px[^\[\]\s]{0,80}"
    r"|[eE]dit(?:[ ]source)?"
    r"|[A-Za-z][^\[\]\n]{0,60}?(?:needed|\?|\blink|verification|discuss|\bsource|update|tone|given)"
    r"(?:[ ]span)?)\])"
)  # fmt: skip


class Call(NamedTuple):
    """A bracket in a text: ``label`` is the note it calls, empty when it calls none."""

    start: int
    end: int
    label: str


def calls(text: str, start: int = 0, end: int | None = None) -> list[Call]:
    """Return the brackets in ``text[start:end]`` that no reader reads out.

    >>> [each.label for each in calls("It was so.[3] Who says?[who?] The [a] I quote.")]
    ['3', '']
    """
    stop = len(text) if end is None else end
    if text.find("[", start, stop) < 0:
        return []
    found = []
    for match in _CALL.finditer(text, start, stop):
        label = match["called"] or ""
        at = match.start()
        if match["noted"]:
            label = match["noted"]
        elif label and not label[0].isdigit() and (at == start or text[at - 1].isspace()):
            continue  # a letter put into a quotation
        found.append(Call(at, match.end(), label))
    return found


def without(text: str) -> str:
    """Return ``text`` with spaces in place of its calls, its length unchanged."""
    if "[" not in text:
        return text
    pieces = []
    at = 0
    for each in calls(text):
        pieces += [text[at : each.start], " " * (each.end - each.start)]
        at = each.end
    pieces.append(text[at:])
    return "".join(pieces)

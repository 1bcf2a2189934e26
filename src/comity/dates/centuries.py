"""Centuries in words and figures: the 19th century, the late eighteenth century."""

import re

from comity.dates.dated import Dated

_WORDS_TEXT = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
twenty-second
"""
_WORDS = _WORDS_TEXT.split()
_NUMBER: dict[str, int] = {word: number for number, word in enumerate(_WORDS, 1)}
_REACH = 48
_CENTURY = re.compile(r"centur(?:y|ies)\b(?! (?:BCE?|B\.C\.))")
_LONGEST_FIRST = "|".join(sorted(_WORDS, key=len, reverse=True))
_NTH = rf"((?:[0-9]{{1,2}}(?:st|nd|rd|th))|{_LONGEST_FIRST})"
_ORDINALS = re.compile(
    rf"\b(?:{_NTH}(?:st|nd|rd|th)?(?: ?[–-] ?| and | or | to (?:the )?|/))?\b{_NTH}[ \xa0-]\Z",
    re.IGNORECASE,
)


def find_centuries(text: str) -> list[Dated]:
    """Return the centuries written in the text, in order.

    >>> [each.first for each in find_centuries("the 18th and nineteenth centuries")]
    ['17XX', '18XX']
    """
    found: list[Dated] = []
    for match in _CENTURY.finditer(text):
        from_ = max(match.start() - _REACH, 0)
        ordinals = _ORDINALS.search(text[from_ : match.start()])
        if ordinals is None:
            continue
        for group, end in ((1, from_ + ordinals.end(1)), (2, match.end())):
            number = _number(ordinals[group])
            if number:
                edtf = f"{number - 1:02}XX"
                found.append(Dated(from_ + ordinals.start(group), end, edtf, "", "century"))
    return found


def _number(ordinal: str | None) -> int:
    if not ordinal:
        return 0
    word = ordinal.lower()
    number = int(word[:-2]) if word[0].isdigit() else _NUMBER[word]
    return number if number <= len(_WORDS) else 0

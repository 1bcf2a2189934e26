"""The ways in which one name is spelt: with and without accents, with this or that mark."""

import unicodedata
from collections.abc import Iterator

_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i", "ß": "ss"})
_MARKS = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "–": "-", "—": "-"})
_SHORTER = (("Saint ", "St. "), ("Saint ", "St "), (" and ", " & "), ("'", "’"), ("-", "–"))


def spellings(name: str) -> list[str]:
    """Return a name as it is and in the other ways that documents spell it.

    >>> spellings("Saint Barthélemy")
    ['Saint Barthélemy', 'Saint Barthelemy', 'St. Barthélemy', 'St. Barthelemy', \
'St Barthélemy', 'St Barthelemy']
    """
    found: dict[str, None] = {}
    plain = name.translate(_MARKS)
    for form in (name, plain, *_shorter(plain)):
        found[form] = None
        found[_unaccented(form)] = None
    return list(found)


def _shorter(name: str) -> Iterator[str]:
    for long, short in _SHORTER:
        if long in name:
            yield name.replace(long, short)


def _unaccented(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))

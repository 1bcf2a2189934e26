"""The ways in which one name is spelt: with and without accents, with this or that mark."""

import unicodedata

_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i", "ß": "ss"})
_MARKS = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "–": "-", "—": "-"})
_OTHERWISE = (
    ("Saint ", "St. "), ("Saint ", "St "), (" and ", " & "), ("'", "’"), ("-", "–"),
    ("Organization", "Organisation"), ("Organisation", "Organization"),
    ("Co-operation", "Cooperation"), ("Cooperation", "Co-operation"), ("Labour", "Labor"),
    ("Programme", "Program"), ("Centre", "Center"), ("Defence", "Defense"),
    ("United Nations ", "UN "), ("Telecommunication ", "Telecommunications "),
)  # fmt: skip


def spellings(name: str) -> list[str]:
    """Return a name as it is and in the other ways that documents spell it.

    >>> spellings("Saint Barthélemy")
    ['Saint Barthélemy', 'Saint Barthelemy', 'St. Barthélemy', 'St. Barthelemy', \
'St Barthélemy', 'St Barthelemy']
    """
    found: dict[str, None] = {name: None}
    for form in (name, name.translate(_MARKS)):
        found[form] = None
        found[_unaccented(form)] = None
    for one, other in _OTHERWISE:
        found |= {form.replace(one, other): None for form in list(found) if one in form}
    return list(found)


def _unaccented(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))

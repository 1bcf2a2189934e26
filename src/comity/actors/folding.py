"""Names with what does not tell them apart taken away: case, accents, points, articles."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i",
        "þ": "th", "ə": "a", "'": "", "’": "", "‘": "", "ʻ": "", "ʼ": "", "`": "", "´": "",
        ".": "", "&": " and ",
    }
)  # fmt: skip
_APART = re.compile(r"[\W_]+")
_WORDS = {"st": "saint", "the": "", "is": "islands", "island": "islands", "dem": "democratic",
          "rep": "republic", "fed": "federal"}  # fmt: skip
_SIDES = {"n": "north", "s": "south", "e": "east", "w": "west"}
_WORDY = re.compile(r"\b(?:st|the|is|island|dem|rep|fed)\b")


def fold(name: str) -> str:
    """Return the form in which two spellings of one name are equal.

    >>> fold("The Republic of Côte d'Ivoire") == fold("republic of cote d’ivoire")
    True
    >>> fold("St. Kitts & Nevis")
    'saint kitts and nevis'
    >>> fold("N. Korea")
    'north korea'
    """
    text = name.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(each for each in text if not unicodedata.combining(each)).casefold()
    text = _APART.sub(" ", text.translate(_LETTERS)).strip()
    if _WORDY.search(text):
        text = " ".join(filter(None, (_WORDS.get(word, word) for word in text.split())))
    if text[1:2] == " " and text[0] in _SIDES:
        text = _SIDES[text[0]] + text[1:]
    return text

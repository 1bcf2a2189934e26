"""The chief of a mission as the World Factbook prints him: "Ambassador Andre ADAM (since …)"."""

import re
from typing import NamedTuple

from comity.dates import find as find_dates

_RANKS = (
    (re.compile(r"Ambassador(?:-designate)?\b"), "ambassador"),
    (
        re.compile(r"Charg[eé] d'[Aa]ffaires(?: ad interim|, a\.i\.|, ad interim)?"),
        "chargé d'affaires",
    ),
    (re.compile(r"High Commissioner\b"), "high commissioner"),
)
_BEFORE = re.compile(
    r"[\s,;:]*(?:(?:Ad [Ii]nterim|Extraordinary and Plenipotentiary|Dr\.|Mr\.|Mrs\.|Ms\.|Prof\.|"
    r"Sir|Dame|Gen\.|Lt\.|Col\.|Maj\.|Adm\.|Rear|Maj|Lt|Gen|\(Ret\.\)|General|Archbishop|H\.E\.|"
    r"Prince|Shaykh|Sheikh|al-Hajj|Alhaji|Counselor|Minister-Counselor)[\s,]+)*"
)
_NAME = re.compile(r"[^\W\d_][\w.'’`-]*(?:\s+[^\W\d_][\w.'’`-]*){1,7}")
_ASIDE = re.compile(r",?\s*\((?P<words>[^()]{1,80})\)")
_SINCE = re.compile(r"(?:since|appointed)\s")
_SMALL = frozenset(
    {
        "al", "bin", "bint", "de", "del", "der", "da", "do", "dos", "van", "von", "la", "el", "y",
        "e", "ben", "ibn", "di", "le", "ould", "das", "den", "ter",
    }
)  # fmt: skip
_NO_NAME = re.compile(r"\s*\(?(?:vacant|none|position|post|NA)\b", re.IGNORECASE)


class Envoy(NamedTuple):
    """Who heads a mission."""

    name: str
    """His name with capitals as they are usual."""
    printed: str
    rank: str
    """``ambassador``, ``chargé d'affaires`` or ``high commissioner``."""
    since: str
    """EDTF; empty when it is not said."""
    start: int
    end: int


def envoy(text: str, start: int, end: int) -> Envoy | None:
    """Return who ``text[start:end]`` says heads the mission, None for a post that is vacant."""
    ranks = ((pattern.search(text, start, min(end, start + 80)), rank) for pattern, rank in _RANKS)
    found = min(
        ((match, rank) for match, rank in ranks if match),
        key=lambda each: each[0].start(),
        default=None,
    )
    if found is None or _NO_NAME.match(text, found[0].end(), end):
        return None
    match, rank = found
    before = _BEFORE.match(text, match.end(), end)
    begins = before.end() if before else match.end()
    name = _NAME.match(text, begins, end)
    last = _last_word(name) if name else begins
    if not any(_is_surname(each) for each in text[begins:last].split()):
        return None
    printed = text[begins:last]
    aside = _ASIDE.match(text, last, end)
    since = ""
    if aside and _SINCE.match(aside["words"]):
        dates = find_dates(aside["words"])
        since = dates[0].first if dates else ""
        last = aside.end()
    return Envoy(_cased(printed), printed, rank, since, match.start(), last)


def _last_word(name: re.Match[str]) -> int:
    """Return where the name ends: no later than its last word in capitals, and what it takes."""
    end = name.start()
    for word in re.finditer(r"\S+", name[0]):
        if word[0].islower() and word[0].casefold() not in _SMALL:
            break
        end = name.start() + word.end()
    while end > name.start() and name.string[end - 1] in "-’'`":
        end -= 1
    return end


def _is_surname(word: str) -> bool:
    return len(word) > 1 and word.upper() == word


def _cased(printed: str) -> str:
    return " ".join(
        word.title().replace("’S", "’s") if _is_surname(word) and "." not in word else word
        for word in printed.split()
    )

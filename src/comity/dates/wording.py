"""What the words around a year make of it: early, since, about; or that it is no year at all."""

import re
from typing import NamedTuple

from comity.spans import made

_REACH = 56
"""How many characters before a date are looked at: longer than any run of the words below."""

_LINKS = frozenset({"of", "in", "the", "year", "very", "at", "least"})
_APPROXIMATE = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "beginning": "early",
    "start": "early",
    "middle": "mid",
    "end": "late",
    "close": "late",
}
# These are verbs as often ("to close in 1992") and count only with "of".
_NEEDS_OF = frozenset({"beginning", "start", "middle", "end", "close"})
_CIRCA = frozenset({"c.", "ca.", "ca", "circa", "approx."})
_ROUGHLY = frozenset({"around", "about", "approximately", "roughly"})
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_ROLES = {
    "since": "since",
    "from": "since",
    "starting": "since",
    "until": "until",
    "till": "until",
    "through": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "between": "between",
    "pre": "before",
    "post": "after",
}
# "since the 1992 war" dates from the year; "by the 1992 treaty" does not.
_ACROSS_ARTICLE = frozenset({"since", "until", "till", "before", "after"})
_BEFORE_TO = {"prior": "before", "up": "until"}
_GLUED = frozenset({"mid", "early", "late", "pre", "post"})
_EDGES = frozenset({" ", "-", "\xa0"})
_OPENING = "([\"'“‘"
_CIRCA_GLUED = re.compile(r"(?<!\w)c\.\Z")
# "at least 1992" is an amount, unless it tells a time: "until at least 1992".
_MORE = re.compile(
    r"(?:(?:more|less|fewer)[ \xa0]than|(?<!since )(?<!until )(?<!till )(?<!from )(?<!through )"
    r"(?<!of )(?<!to )(?<!by )at[ \xa0]least)[ \xa0]\Z"
)
_NAME = re.compile(r"(?<!\w)[A-Z][^\W\d_]{2,}\Z")
_VOLUME = re.compile(r"\(?[0-9]{1,4}\)?:")
_COMPARED = frozenset({"than", "least"})
_LONGEST_WORD = 18
_MEANINGFUL = frozenset({*_LINKS, *_APPROXIMATE, *_CIRCA, *_ROUGHLY, *_SEASONS, *_ROLES, "to"})

_ENDINGS = frozenset(
    form[-2:] for word in _MEANINGFUL for form in (word, word.title(), word.upper())
)

# Words after which a number of four digits is a label or an amount and no year.
_LABELS_TEXT = """
no. no nr. nr nº n° № nos. number numbers p. pp. page pages vol. volume issue issues iss iss.
series chapter para. paragraph § art. article articles resolution resolutions unscr decree
directive regulation isbn issn doi oclc pmid box room suite flight tel tel. phone fax
us$ usd eur gbp worth over nearly almost some exactly totalling numbering
"""
_LABELS = frozenset(_LABELS_TEXT.split())
# Words after which it is a year, whatever is named next: "in 1992 many people fled".
_TIMELY = frozenset({"in", "during", "since", "until", "till", "year", *_APPROXIMATE, *_SEASONS})

# What a number of four digits counts or measures when it stands before the word.
_COUNTED = (
    "people|persons?|troops?|soldiers?|men|women|children|civilians?|citizens|refugees|students"
    "|workers|employees|inhabitants|residents|nationals|immigrants|migrants|settlers|doctors"
    "|teachers|peacekeepers|personnel|families|households|members|volunteers|prisoners|casualties"
    "|deaths|victims|tourists|visitors|passengers|scholarships|pages|words|companies|firms|items"
    "|states|countries|embassies|diplomats|guests|delegates|participants|experts|officers"
    "|tonnes?|tons?|kg|kilograms?|grams?|km²?|kms?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet"
    "|ft|acres|hectares|ha|barrels|litres?|liters?|MW|GW|kW|megawatts?|dollars|euros?|pounds"
    "|francs|rubles|roubles|yen|USD|EUR|GBP|million|billion|trillion|thousand|hundred|percent"
    "|hours?|hrs?|GMT|gmt|UTC|years|months|weeks|days|times|square|cubic|nautical"
)
_COUNT = re.compile(
    r"-(?:strong|man|seat|bed|page|word|foot|mile|met(?:re|er)|kilomet(?:re|er)|member|person"
    r"|year)\b"
    rf"|[ -](?:(?:[a-z]{{2,14}}|[A-Z][a-z]{{1,12}}(?:an|ese|ish|ch|i)) )?(?:{_COUNTED})(?!\w)"
)
_BEFORE_CHRIST = re.compile(r" (?:BCE?|B\.C\.)(?!\w)")
_PLURAL = re.compile(r" (?:[A-Za-z]{2,14} )?[A-Za-z]{2,16}s(?!\w)")


class Wording(NamedTuple):
    """What stands before a date and belongs to it."""

    start: int
    """Where the first word that qualifies the date begins, or the date itself."""
    approximate: str = ""
    """``early``, ``mid``, ``late``, ``c.``, ``before``, ``after`` or nothing."""
    role: str = ""
    """``since``, ``until``, ``by``, ``before``, ``after``, ``between`` or nothing."""
    season: int = 0
    """The EDTF code of the season, 21 to 24, or 0."""
    rough: bool = False
    """Whether only a word said of amounts as well (about, around) makes it approximate."""


def wording_before(text: str, start: int) -> Wording | None:
    """Read the words that stand before the date at ``start`` in the same cell or block.

    None when the word just before says nothing of a date.

    >>> wording_before("since early May 1992", 12)[:3]
    (6, 'early', 'since')
    """
    # Most dates follow a word that means nothing here: its two last letters tell at once.
    if text[start - 3 : start - 1] not in _ENDINGS:
        if text[start - 1 : start] == "." and _CIRCA_GLUED.search(text, max(start - 3, 0), start):
            return Wording(start - 2, "c.")
        return None
    if text[start - 1] not in _EDGES or _last_word(text, start) not in _MEANINGFUL:
        return None
    line = text[max(start - _REACH, 0) : start - 1]
    line = line[max(line.rfind("\n"), line.rfind("\t")) + 1 :]
    return _weigh(line.replace("\xa0", " ").split(" "), start)


def _last_word(text: str, start: int) -> str:
    """Return the word before the mark before ``start``, in lower case and without brackets."""
    words = text[max(start - _LONGEST_WORD, 0) : start - 1].split()
    return words[-1].lstrip(_OPENING).lower() if words else ""


def _weigh(words: list[str], start: int) -> Wording:
    """Go back word by word, from the nearest, as long as they speak of the date."""
    at, reach = start, start
    approximate = role = link = ""
    season, rough, named_year = 0, False, False
    for position in range(len(words) - 1, max(len(words) - 8, -1), -1):
        raw = words[position]
        reach -= len(raw) + 1
        bare = raw.lstrip(_OPENING)
        word = bare.lower()
        begins = reach + len(raw) - len(bare)
        if word in _LINKS:
            link = word
            named_year = named_year or word == "year"
            continue
        if word in _APPROXIMATE and not approximate and (word not in _NEEDS_OF or link == "of"):
            approximate, at = _APPROXIMATE[word], begins
        elif word in _SEASONS and not season and link != "in":
            season, at = _SEASONS[word], begins
        elif word in _CIRCA or (word in _ROUGHLY and (not link or approximate or named_year)):
            rough = not approximate and word in _ROUGHLY
            approximate, at = approximate or "c.", begins
        else:
            role = _role(word, words[position - 1].lower() if position else "", link, approximate)
            if role in {"before", "after"} and not approximate:
                approximate, at = role, begins
            break
        link = ""
        if raw != bare:
            break
    return made(Wording, (at, approximate, role, season, rough))


def _role(word: str, earlier: str, link: str, approximate: str) -> str:
    if word == "to":
        return _BEFORE_TO.get(earlier, "")
    role = _ROLES.get(word, "")
    if role == "until" and earlier == "not":
        return ""  # "not until 1990 did it": then it did
    if link == "the" and not approximate and word not in _ACROSS_ARTICLE:
        return ""
    return role


def is_glued(text: str, start: int) -> bool:
    """Say whether the hyphen before ``start`` joins a word to the date: mid-1992, post-1992."""
    return _last_word(text, start) in _GLUED


def is_year(text: str, start: int, end: int, wording: Wording | None) -> bool:
    """Say whether the lone number of four digits ``text[start:end]`` can be meant as a year.

    >>> is_year("sent 1500 troops", 5, 9, None)
    False
    """
    edge = text[start - 1 : start]
    if edge.isalpha():
        return _is_next_cell(text, start, end)
    last = _last_word(text, start) if edge in _EDGES else ""
    era = text.startswith(" B", end) and _BEFORE_CHRIST.match(text, end)
    if era or _is_labelled(text, start, last):
        return False
    if text[end : end + 1] not in {" ", "-"}:
        return True
    if wording is not None and wording.rough and _PLURAL.match(text, end):
        return False
    return last in _TIMELY or not _COUNT.match(text, end)


def _is_labelled(text: str, start: int, last: str) -> bool:
    """Say whether the word before makes it the number of a page, a law, an amount."""
    if last in _COMPARED:
        return _MORE.search(text, max(start - 24, 0), start) is not None
    return last in _LABELS or last.isdigit() or _VOLUME.fullmatch(last) is not None


def _is_next_cell(text: str, start: int, end: int) -> bool:
    """Say whether a number right after a letter is a cell of its own: Ruritania1992, then more."""
    if _NAME.search(text, max(start - _LONGEST_WORD, 0), start) is None:
        return False
    following = text[end : end + 1]
    return not following or following.isspace() or following in "[(,;–" or following.isupper()

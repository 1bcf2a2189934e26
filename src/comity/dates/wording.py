"""What the words around a year make of it: early, since, about; or that it is no year at all."""

import re
from typing import NamedTuple

_REACH = 56
"""How many characters before a date are looked at: longer than any run of the words below."""

_LINKS = frozenset({"of", "in", "the", "year", "very"})
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
_ACROSS_ARTICLE = frozenset({"since", "until", "before", "after"})
_BEFORE_TO = {"prior": "before", "up": "until"}
_GLUED = frozenset({"mid", "early", "late", "pre", "post"})
_MEANINGFUL = frozenset({*_LINKS, *_APPROXIMATE, *_CIRCA, *_ROUGHLY, *_SEASONS, *_ROLES, "to"})

# Words after which a number of four digits is a label or an amount and no year.
_LABELS = frozenset(
    (
        "no. no nr. nr № nos. number numbers resolution resolutions unscr decree law p. pp. page"
        " pages art. article articles isbn issn doi § vol. volume chapter para. paragraph box room"
        " suite flight route tel tel. phone fax code directive regulation us$ usd eur gbp"
        " over than least nearly almost some exactly totalling numbering worth oclc pmid"
    ).split()
)
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
    "|hours?|hrs?|GMT|UTC|years|months|weeks|days|times|square|cubic|nautical"
)
_COUNT = re.compile(
    r"-(?:strong|man|seat|bed|page|word|foot|mile|met(?:re|er)|kilomet(?:re|er)|member|person"
    rf"|year)\b|[ -](?:[A-Za-z]{{2,14}} )?(?:{_COUNTED})(?!\w)"
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
    last: str = ""
    """The word just before, in lower case."""


def wording_before(text: str, start: int) -> Wording:
    """Read the words that stand before the date at ``start`` in the same cell or block.

    >>> wording_before("since early May 1992", 12)[:3]
    (6, 'early', 'since')
    """
    edge = text[start - 1 : start]
    if edge not in {" ", "-", ".", "\xa0"}:
        return Wording(start)
    if edge == ".":
        glued = text[max(start - 3, 0) : start].lstrip("( \t\n")
        return Wording(start - 2, "c.") if glued == "c." else Wording(start)
    from_ = max(start - _REACH, 0)
    last = _tail(text[max(start - 20, 0) : start - 1]).lstrip("([\"'“‘").lower()
    if last not in _MEANINGFUL:
        return Wording(start, last=last)
    line = text[from_ : start - 1]
    line = line[max(line.rfind("\n"), line.rfind("\t")) + 1 :]
    return _weigh(line.replace("\xa0", " ").split(" "), start, last)


def _tail(chunk: str) -> str:
    cut = max(chunk.rfind(" "), chunk.rfind("\n"), chunk.rfind("\t"), chunk.rfind("\xa0"))
    return chunk[cut + 1 :]


def _weigh(words: list[str], start: int, last: str) -> Wording:
    """Go back word by word, from the nearest, as long as they speak of the date."""
    at, reach = start, start
    approximate = role = link = ""
    season, rough, named_year = 0, False, False
    for position in range(len(words) - 1, max(len(words) - 8, -1), -1):
        raw = words[position]
        reach -= len(raw) + 1
        bare = raw.lstrip("([\"'“‘")
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
    return Wording(at, approximate, role, season, rough, last)


def _role(word: str, earlier: str, link: str, approximate: str) -> str:
    if word == "to":
        return _BEFORE_TO.get(earlier, "")
    role = _ROLES.get(word, "")
    if link == "the" and not approximate and role not in _ACROSS_ARTICLE:
        return ""
    return role


def is_glued(text: str, start: int) -> bool:
    """Say whether the hyphen before ``start`` joins a word to the date: mid-1992, post-1992."""
    return _tail(text[max(start - 12, 0) : start - 1]).lstrip("(").lower() in _GLUED


def is_year(text: str, end: int, wording: Wording) -> bool:
    """Say whether a lone number of four digits that ends at ``end`` can be meant as a year.

    >>> is_year("sent 1500 troops", 9, wording_before("sent 1500 troops", 5))
    False
    """
    if wording.last in _LABELS:
        return False
    following = text[end : end + 1]
    if following not in {" ", "-"}:
        return True
    if _BEFORE_CHRIST.match(text, end):
        return False
    if wording.rough and _PLURAL.match(text, end):
        return False
    return wording.last in _TIMELY or not _COUNT.match(text, end)

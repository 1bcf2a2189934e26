"""In what role one belongs to another: the words for members, observers, partners, founders."""

import functools
import re
from typing import NamedTuple

_TENS = r"(?:twen|thir|for|fif|six|seven|eigh|nine)"
ORDINAL = (
    rf"(?:(?:{_TENS}ty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|"
    rf"eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|{_TENS}tieth|"
    r"\d+(?:st|nd|rd|th))"
)
"""The how manyeth: "its fifty-fourth member"."""
ADJECTIVE = (
    rf"(?:{ORDINAL}|full|founding|founder|active|permanent|non-permanent|nonpermanent|"
    r"original|associate|associated|"
    r"affiliate|regional|non-regional|observing|observer|current|new|proud|official|charter|core|"
    r"formal|contributing|non-borrowing|Zone A|committed|long-standing|enthusiastic|key|important|"
    r"prominent|leading|elected|member|responsible|strong|early|recurrent|fellow|elective|"
    r"influential|dedicated|major|senior|(?:largest|smallest)(?= member\b)|newest|oldest|youngest|"
    r"loyal|staunch|longtime|long-time|longstanding|vocal|signatory|voting|non-voting|equal|ordinary)"
)
NOUN = (
    r"(?:members?(?:[ -](?:states?|countr(?:y|ies)|nations?))?|observers?(?: (?:members?|"
    r"states?|countr(?:y|ies)|nations?))?|founding (?:\w+ )?(?:states?|countr(?:y|ies)|nations?)|"
    r"founders?|co-founders?|(?:dialogue |sectoral dialogue |cooperation )?partners?|"
    r"candidates?(?: (?:for membership|countr(?:y|ies)|states?))?|signator(?:y|ies)|co-chairs?|"
    r"participants?|associates?|part(?:y|ies)|adherents?)"
)
_ROLES = (
    ("observer", re.compile(r"observ", re.IGNORECASE)),
    ("associate", re.compile(r"\bassociat|affiliat|\bcorrespond(?:ent|ing)\b", re.IGNORECASE)),
    ("founder", re.compile(r"\bfound|original member|charter member|co-founder", re.IGNORECASE)),
    ("co-chair", re.compile(r"\bco-?chair", re.IGNORECASE)),
    ("partner", re.compile(r"\bpartner|co-?operation agreement", re.IGNORECASE)),
    ("candidate", re.compile(r"\bcandidat|\bpending\b|(?<!non)(?<!non-)signator", re.IGNORECASE)),
)
THE_COUNTRY = r"[Tt]he (?:country|nation|state|republic|island|kingdom)"
"""Words for whom all is about, before "'s" where no sign is drawn for them."""
# What is an organisation's is not it: "participates in NATO exercises", "joined the EU mission".
ITS_OWN = re.compile(
    r"(?:['’]s?)?(?: (?!and\b|or\b|in\b|on\b|to\b|for\b|with\b|as\b)[a-z-]+){0,2} (?:exercises?|"
    r"operations?|missions?|efforts|training|sanctions|activities|initiatives?|peacekeeping|talks|"
    r"negotiations|proceedings|summits?|meetings?|drills|man(?:oeu|eu)vers?|forces?|troops|"
    r"coalition|campaigns?|arrangements?|embargo|boycott)\b"
)
# What one is active in for a while, and no member of.
ERRAND = re.compile(r"Mission|Force\b|Operation|Transitional|Conference|Summit|Assembly$")
_OUTSIDE = re.compile(r"\(.*?\b(?:guest|non-?signatory)", re.IGNORECASE)
_PARTNERSHIPS = frozenset({"Partnership for Peace", "Individual Partnership Action Plan"})


class Belonging(NamedTuple):
    """A membership that words tell of; the fields are those of the claim."""

    subject: str
    object: str
    role: str
    since: str = ""
    until: str = ""
    modality: str = ""
    start: int = 0
    end: int = 0
    stop: int = 0
    rule: str = "list"


@functools.lru_cache(maxsize=4096)
def role_of(words: str, organisation: str = "") -> str:
    """Return the role that words give, ``member`` when they give none.

    >>> role_of("an observer"), role_of("a full member")
    ('observer', 'member')
    """
    if organisation in _PARTNERSHIPS:
        return "partner"
    for role, pattern in _ROLES:
        if pattern.search(words):
            return role
    return "member"


def outside(words: str) -> bool:
    """Say whether brackets behind a name make of one who stands there no member.

    >>> outside("Intelsat (nonsignatory user)"), outside("Intelsat (observer)")
    (True, False)
    """
    return bool(_OUTSIDE.search(words))

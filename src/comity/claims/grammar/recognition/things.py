"""What is recognised that is no state: an annexation, a rule over land, a capital, a president."""

import re
from typing import NamedTuple

from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, ANY, CITY, DATE, DEMONYM
from comity.claims.reading import Reading

_PROPER = rf"(?:(?!{DATE}){ANY}|[A-Z][\w’-]+)"
_NAME = (
    rf"(?:(?:the |former |breakaway |separatist |de facto )*{_PROPER}(?: {_PROPER}){{0,3}}"
    rf"(?:(?<=[a-z]) of {_PROPER})?(?: (?:states|republics|regions?|peninsula|territor(?:y|ies)))?)"
)
_NAMES = rf"{_NAME}(?:(?:,|,? and) {_NAME}){{0,3}}"
_LAND = r"the (?:[a-z]+ ){0,2}(?:territories|regions|islands|areas|lands|provinces)"
_OWNER = rf"(?:{ACTOR}['’]s?|{DEMONYM})"
_TAKING = r"(?:annexation|incorporation|occupation|absorption|seizure|conquest|partition)"
_TAKEN = re.compile(
    rf" (?:the |their )?(?:{DATE} )?(?:(?:de jure|de facto|forcible|forced|illegal|unlawful|"
    rf"military|(?:{ACTOR}['’]s)|{DEMONYM}) ){{0,3}}"
    rf"(?P<name>{_TAKING} of {_NAMES}(?: (?:by|into) (?:the )?{_NAMES})?)"
)
# "Cuba's incorporation into Fiji"
_WHOSE = re.compile(
    rf" (?P<who>{ACTOR})['’]s (?:forced |forcible )?(?P<taking>{_TAKING}) (?:by|into) {_NAMES}"
)
_RULE = re.compile(
    rf" (?:the )?(?P<name>(?:{_OWNER} (?:[a-z]+ )?(?:sovereignty|jurisdiction|claims?|rights?|"
    r"suzerainty|authority|administration|control|rule|protectorate|(?:sphere of )?influence)|"
    r"protectorate(?= over)) (?:over|to|in) "
    rf"(?:{_LAND}(?: of {_NAMES})?|the region\b|{_NAMES}))"
)
_WHOLE = re.compile(
    rf" (?:the )?(?P<name>{_OWNER} territorial integrity|territorial integrity of {_NAME})"
)
_CAPITAL = re.compile(
    rf" (?P<name>(?:(?:West|East) )?{CITY}) (?:as|to be) (?:the |its )?"
    rf"(?P<as>(?:[a-z]+ )?capital of {ACTOR}|{ACTOR}['’]s (?:[a-z]+ )?capital)"
)
_PASSPORT = re.compile(rf" (?:the )?(?P<who>{DEMONYM}|{ACTOR})(?:['’]s)? passports?\b")
_TITLE = (
    r"(?i:president|king|queen|ruler|head of state|prime minister|leader|emperor|chancellor|sultan)"
)
_PERSON = re.compile(
    rf" (?:the )?(?:{DEMONYM} )?(?:[a-z-]+ )?(?:(?:leader|politician|lawmaker|general|figure|"
    r"president|speaker|rival) )?(?P<name>[A-Z][\w’'.-]+(?: (?:al|bin|de|von|[A-Z][\w’'.-]+)){1,3})"
    rf",? as (?:an? |the |its |that |their )?(?P<as>(?:(?:country['’]s|{ACTOR}['’]s|{DEMONYM}) )?"
    rf"(?:[A-Za-z-]+ ){{0,3}}?{_TITLE}(?: of {ACTOR})?)"
)
_BODY = re.compile(
    rf" (?:the )?(?P<name>(?:{_PROPER} ){{1,4}}?(?:Council|Coalition|Committee|Front|Movement|"
    rf"Congress|Authority)(?: (?:for|of) (?:the )?{_PROPER}(?: (?:and )?{_PROPER}){{0,5}})?),? as "
    r"[\"“]?(?:the |its |a )?"
    r"(?P<as>(?:(?:sole|only|legitimate|lawful|true|legal|and|official) ){0,4}"
    rf"(?:(?:{ACTOR}['’]s|{DEMONYM}) )?(?:(?:sole|only|legitimate|lawful|legal|governing) ){{0,3}}"
    r"(?:governments?|representatives?|authority|voice)"
    rf"(?: (?:in|of|for) (?:the )?(?:{_PROPER}(?: people)?|people))?)"
)
_ANY_OF = (
    (_TAKEN, "annexation", "incorporation", "occupation", "absorption", "seizure", "conquest",
     "partition"),
    (_WHOSE, "annexation", "incorporation", "occupation", "absorption", "seizure", "conquest"),
    (_RULE, "over ", " to ", " in "),
    (_WHOLE, "integrity"),
    (_CAPITAL, "capital"),
    (_PASSPORT, "passport"),
    (_PERSON, " as "),
    (_BODY, " as "),
)  # fmt: skip
"""Each pattern, with words one of which stands in whatever it matches."""
_AND_BACKED = re.compile(r" and (?:supports?|supported|respects?|respected|backs|backed)(?= )")
_FAR = 160


class Thing(NamedTuple):
    """What is recognised, in the words of the text, and as what."""

    name: str
    as_: str
    owners: frozenset[str]
    """Whose it is, by its words."""
    end: int
    """In the shape's text."""


def thing(sentence: Sentence, at: int, reading: Reading) -> Thing | None:
    """Return what words that follow ``text[at]`` name, None for a state and for nothing known."""
    drawn = sentence.shape
    beside = _AND_BACKED.match(drawn.text, at)
    at = beside.end() if beside else at
    ahead = drawn.text[at : at + _FAR]
    for pattern, *hints in _ANY_OF:
        match = pattern.match(drawn.text, at) if any(map(ahead.__contains__, hints)) else None
        if match is None:
            continue
        said = match.groupdict()
        words = {
            group: drawn.plain_span(*match.span(group)).of(reading.plain)
            for group, told in said.items()
            if told
        }
        if "taking" in words:
            name = f"{words['taking']} of {drawn.members(match['who'])[-1].name}"
        elif pattern is _PASSPORT:
            name = f"{words['who'].removeprefix('the ')} passports"
        else:
            name = words["name"].removeprefix("the ")
        owners = drawn.within(at, at + len(" the ") + 1, "state", "demonym")
        whose = frozenset(each.id for piece in owners for each in piece.members)
        return Thing(name, words.get("as", ""), whose, match.end())
    return None

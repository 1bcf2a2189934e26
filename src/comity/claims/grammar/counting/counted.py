"""What a number counts: states, missions, people, money, by the words around it."""

import re
from typing import NamedTuple

from comity.claims.numbers import Number
from comity.claims.reading import Reading

# What is counted. The words between the number and the noun say which of them.
_THINGS = re.compile(
    r"[^\S\n]+(?:(?:out )?of (?:(?:the|its|their|all) )?(?:other )?(?:\d+ )?)?"
    r"(?P<of>(?:(?:[\w’'-]+|(?:[A-Z]\.){1,4})[^\S\n]+){0,4}?(?:"
    r"(?P<states>countries|states|nations|governments|members|neighbou?rs)|"
    r"(?P<missions>embassies|consulates[- –]general|consulates|missions|high commissions|"
    r"representations|ambassadors|diplomatic posts|representative offices|trade offices|"
    r"organi[sz]ations)|"
    r"(?P<people>people|persons|citizens|passport holders|nationals|immigrants|migrants|"
    r"troops|soldiers|students|refugees|"
    r"expatriates|settlers|peacekeepers|personnel|workers|descendants|residents|"
    r"(?!Nations)[A-Z][a-z]+(?:ans|ians|is|"
    r"ese(?! [a-z]+ (?:students|workers|refugees|migrants|troops)\b)|ards|es|ks|cs|ns))))\b"
)
_OF_WHOM = re.compile(
    r" (?:of|with) (?:(?:[A-Z][\w’'-]+|and|or|the|full|partial|mixed)[ -]){1,5}?"
    r"(?:descent|origins?|ancestry|heritage|background|extraction|nationality|citizenship|"
    r"passports?)\b"
)
_OF_STATE = re.compile(r" of (?:the )?")
_MONEY = re.compile(r"(?:(?:US|USD|A|C|NZ)?[$€£¥]|USD|EUR) ?$")
_COINS = frozenset("$€£¥DR")
"""What the signs of money end in."""
_WHOLE = re.compile(
    r"\b(?:the|these|those|both|all|other|of the|of its|first|last|its|their|our|number|"
    r"between|among|one of|which of|out of)\s+$",
    re.IGNORECASE,
)
# "supported by 120 nations": whose number it is nothing tells; "recognised by" is of its subject.
_BY = re.compile(r"(?<!recognised )(?<!recognized )\bby (?:[a-z]+ ){0,3}$")
_VERSUS = re.compile(r"\b(?:versus|vs\.?|compared (?:to|with)|as against)[^.;]{0,16}$")
# "the foreign ministers of two countries": two of whom no more is told.
_SOME_TWO = re.compile(r"(?:\b(?:with|of its|of their|only|from|in|to|for)\s+)$")
_MEMBERS = re.compile(
    r"(?:UN|United Nations|Commonwealth|EU|NATO|AU|OECD|League|Union|Assembly|founding) members$"
)
_TIES = re.compile(
    r"\b(?:(?:diplomatic|formal|official|establish\w*|maintain\w*|no)\b[^.]{0,40}?\b"
    r"(?:relations|ties)|recogni[sz]\w*|embass\w+|consulates?|missions?|member(?:s|ship)?|"
    r"represent\w+|accredited|visa\w*)\b",
    re.IGNORECASE,
)
_LIVE = re.compile(r"\b(?:live|living|reside|residing|there are|there were|home to|diaspora|"
                   r"descent|community|origin|emigrat\w+|immigrat\w+|deploy\w*|sent|hosts?|"
                   r"stud(?:y|ying)|stationed|contributed)\b", re.IGNORECASE)  # fmt: skip
NOUNS = r"trade|exports?|imports?|aid|assistance|loans?|investments?|grants?|credit|donations?"
"""What money is given or earned for."""
_FLOW = re.compile(rf"\b(?:{NOUNS}|donat\w+|provided|worth|totall?ed|amounted)\b", re.IGNORECASE)
_NOUN = re.compile(r"ese (?!liv|resid|stud|work|people|citizens|in\b|are\b|were\b|and\b|at\b)[a-z]")
_NUMBERED = re.compile(
    r"\b(?:Article|Chapter|Section|Resolution|Protocol|Annex|No\.?|Act|Bill|Next|Group) $"
)
_FEW = 20
_TWO = 2


class Counted(NamedTuple):
    """What a number counts: the words for it, whether they are people, where the words end."""

    of: str
    people: bool
    end: int
    told_by: re.Pattern[str]
    """What its sentence must say besides."""


def counted(reading: Reading, number: Number) -> Counted | None:
    """Return what a number counts, None when it is no count."""
    plain = reading.plain
    # Most numbers are days and years: what tells of them is asked first.
    money = plain[max(0, number.start - 2) : number.start].rstrip(" ")[-1:] in _COINS
    spaced = plain[number.end : number.end + 1].isspace()
    if not (money or spaced) or reading.in_date(number.start):
        return None
    before = plain[max(0, number.start - 36) : number.start]
    if money and _MONEY.search(before):
        if _VERSUS.search(before):
            return None
        return Counted("money", people=False, end=number.end, told_by=_FLOW)
    things = _THINGS.match(plain, number.end, number.end + 100) if spaced else None
    if things is None or _uncounted(plain, number, before, things):
        return None
    people = bool(things["people"])
    end = _whose(reading, things.end()) if people else things.end()
    of = " ".join(plain[things.start("of") : end].split())
    return Counted(of, people, end, _LIVE if people else _TIES)


def _whose(reading: Reading, end: int) -> int:
    """Return where words for people end: with "of Fijian descent", or "of Fiji", behind them."""
    if descent := _OF_WHOM.match(reading.plain, end):
        return descent.end()
    named = _OF_STATE.match(reading.plain, end)
    for state in reading.mentions_in(named.end(), named.end() + 60)[:1] if named else ():
        if named and state.start == named.end() and state.kind == "actor":
            return state.end
    return end


def _uncounted(plain: str, number: Number, before: str, things: re.Match[str]) -> bool:
    """Say whether a number counts none of the things behind it."""
    if _WHOLE.search(before) or things["of"].startswith("and "):
        return True  # "the Developing 8 and other nations"
    if _NUMBERED.search(before):
        return True  # "Article 9 of the Japanese Constitution", "the Next Eleven countries"
    if number.value == 1 and plain.startswith(" of ", number.end):
        return True
    if things["states"]:
        return _no_states(number, before, things["of"])
    few = bool(things["people"]) and number.value < _FEW
    return few and bool(_NOUN.match(plain, things.end("people") - 3))  # "three Chinese centres"


def _no_states(number: Number, before: str, of: str) -> bool:
    """Say whether states are only named by their number, or are members of a party or an army."""
    if of.endswith("members") and not _MEMBERS.search(of):
        return True
    if _BY.search(before):
        return True
    return number.value == _TWO and of in _TWO_OF_ANY and not _SOME_TWO.search(before)


_TWO_OF_ANY = frozenset({"countries", "states", "nations", "governments", "member states"})

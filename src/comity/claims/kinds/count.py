"""How many: states with relations, missions, people of one state in another, sums of money."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.model import Claim, Effect, Kind
from comity.claims.numbers import SPELT, Number, numbers
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.prose.finding import prose, sought
from comity.claims.reading import Reading
from comity.spans import Span

# What is counted. The words between the number and the noun say which of them.
_THINGS = re.compile(
    r"[^\S\n]+(?:of (?:the|its|their) (?:\d+ )?)?"
    r"(?P<of>(?:(?:[\w’'-]+|(?:[A-Z]\.){1,4})[^\S\n]+){0,4}?(?:"
    r"(?P<states>countries|states|nations|governments|members|neighbou?rs)|"
    r"(?P<missions>embassies|consulates|missions|consulates[- ]general|high commissions|"
    r"representations|ambassadors|diplomatic posts|representative offices|trade offices|"
    r"organi[sz]ations)|"
    r"(?P<people>people|persons|citizens|passport holders|nationals|immigrants|migrants|"
    r"troops|soldiers|students|refugees|"
    r"expatriates|settlers|peacekeepers|personnel|workers|descendants|residents|"
    r"(?!Nations)[A-Z][a-z]+(?:ans|ians|ese|is|ards|es|ks|cs|ns))))\b"
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
_ABOUT = re.compile(
    r"\b(nearly|almost|over|around|about|approximately|more than|at least|up to|some|roughly|"
    r"less than|fewer than|close to|an estimated|estimated)\s+(?:(?:US|A|C|NZ)?[$€£¥])?$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:the|these|those|both|all|other|of the|of its|first|last|its|their|number|"
    r"between|among|one of|which of)\s+$",
    re.IGNORECASE,
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
_NOUNS = r"trade|exports?|imports?|aid|assistance|loans?|investments?|grants?|credit|donations?"
_FLOW = re.compile(rf"\b(?:{_NOUNS}|donat\w+|provided|worth|totall?ed|amounted)\b", re.IGNORECASE)
_FLOWING = re.compile(rf"\b(?:{_NOUNS})\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?](?:(?<=[a-z0-9)\]”\"’].)|(?<=[A-Z]{2}.))\s+(?=[A-Z“\"(])")

_LIVES = re.compile(
    r"[\d.,]+ (?:million )?(?P<who>[A-Z]\w+)(?: residents| citizens)? of [A-Z]\w+ "
    r"(?:descent|origin|ancestry|heritage)\b"
    r"(?! (?:living|residing|who live) in)"
)
_NOT = re.compile(
    r"\b(?:(?:do|does|did|has|have) not|without|no (?:diplomatic|formal|"
    r"official) (?:relations|ties))\b"
)
_NOUN = re.compile(r"ese (?!liv|resid|stud|work|people|citizens|in\b|are\b|were\b|and\b|at\b)[a-z]")
_FEW = 20
_NUMBERED = re.compile(r"\b(?:Article|Chapter|Section|Resolution|Protocol|Annex|No\.?|Act|Bill) $")
_RELATIONS = re.compile(r"\b(?:relations|ties)\b")
_STATES = ("states", "countries", "nations", "governments")
sought(*SPELT)
_LONG = 600  # no sentence is read further than this from its number


class _Counted(NamedTuple):
    """What a number counts: the words for it, whether they are people, where the words end."""

    of: str
    people: bool
    end: int
    told_by: re.Pattern[str]
    """What its sentence must say besides."""


def _find(reading: Reading) -> Iterator[Claim]:
    sentence = Span(0, 0)
    told: dict[re.Pattern[str], bool] = {}
    for passage, number in _numbers(reading):
        counted = _counted(reading, number)
        if counted is None:
            continue
        if not sentence.start <= number.start < sentence.end:
            sentence, told = _sentence(reading, passage, number), {}
        if counted.told_by not in told:
            told[counted.told_by] = bool(counted.told_by.search(reading.plain, *sentence))
        if told[counted.told_by]:
            yield _claim(reading, passage, number, sentence, counted)


def _numbers(reading: Reading) -> Iterator[tuple[Passage, Number]]:
    """Yield the numbers of the body's sentences, and of the words that writers add in notes."""
    spelt = prose(reading).places(SPELT)
    for passage in reading.passages:
        start, end = passage.start, passage.end
        if passage.role != "hatnote" and (start < reading.body or passage.role == "note"):
            words = spelt[bisect_left(spelt, start) : bisect_left(spelt, end)]
            for each in numbers(reading.plain, start, end, words):
                yield passage, each


def _sentence(reading: Reading, passage: Passage, number: Number) -> Span:
    """Return where the sentence with a number begins and ends."""
    start = passage.start
    for match in _SENTENCE.finditer(reading.plain, max(start, number.start - _LONG), number.start):
        start = match.end()
    after = _SENTENCE.search(reading.plain, number.end, min(passage.end, number.end + _LONG))
    end = after.start() + 1 if after else min(passage.end, number.end + _LONG)
    return Span(max(start, number.start - _LONG), end)


def _claim(
    reading: Reading, passage: Passage, number: Number, sentence: Span, counted: _Counted
) -> Claim:
    of, people, end, told_by = counted
    subject, told_to = _subject(reading, passage, sentence.start, number.start, people=people)
    told = told_by.search(reading.plain, *sentence)
    if of == "money" and told is not None:
        nouns = _FLOWING.findall(reading.plain[sentence.start : number.start])
        nouns = nouns or _FLOWING.findall(reading.plain, number.end, sentence.end)
        of = f"{nouns[-1].lower()} in money" if nouns else "money"
    elif not people and of.endswith(_STATES) and _RELATIONS.search(reading.plain, *sentence):
        without = _NOT.search(reading.plain, *sentence)
        of = f"{of} {'without' if without else 'with'} diplomatic relations"
    about = _ABOUT.search(reading.plain[max(sentence.start, number.start - 40) : number.start])
    if about:
        of = f"{of} ({about[1].lower()})"
    return reading.claim(
        "count",
        sentence.start,
        max(end, number.end, min(told_to, sentence.end)),
        subject=subject,
        qualifiers={"of": of, "value": number.value},
        stop=sentence.end,
        rule="number of things",
    )


def _counted(reading: Reading, number: Number) -> _Counted | None:
    """Return what a number counts, None when it is no count."""
    plain = reading.plain
    # Most numbers are days and years: what tells of them is asked first.
    money = plain[max(0, number.start - 2) : number.start].rstrip(" ")[-1:] in _COINS
    spaced = plain[number.end : number.end + 1].isspace()
    if not (money or spaced) or reading.in_date(number.start):
        return None
    before = plain[max(0, number.start - 24) : number.start]
    if money and _MONEY.search(before):
        return _Counted("money", people=False, end=number.end, told_by=_FLOW)
    things = _THINGS.match(plain, number.end, number.end + 100) if spaced else None
    if things is None or _uncounted(plain, number, before, things):
        return None
    people = bool(things["people"])
    end = _whose(reading, things.end()) if people else things.end()
    of = " ".join(plain[things.start("of") : end].split())
    return _Counted(of, people, end, _LIVE if people else _TIES)


def _whose(reading: Reading, end: int) -> int:
    """Return where words for people end: with "of Fijian descent", or "of Fiji", behind them."""
    if descent := _OF_WHOM.match(reading.plain, end):
        return descent.end()
    named = _OF_STATE.match(reading.plain, end)
    for state in reading.mentions_in(named.end(), named.end() + _LONG)[:1] if named else ():
        if named and state.start == named.end() and state.kind == "actor":
            return state.end
    return end


def _uncounted(plain: str, number: Number, before: str, things: re.Match[str]) -> bool:
    """Say whether a number counts none of the things behind it."""
    if _WHOLE.search(before) or things["of"].startswith("and "):
        return True  # "the Developing 8 and other nations"
    if _NUMBERED.search(before):
        return True  # "Article 9 of the Japanese Constitution"
    if number.value == 1 and plain.startswith(" of ", number.end):
        return True
    few = bool(things["people"]) and number.value < _FEW
    return few and bool(_NOUN.match(plain, things.end("people") - 3))  # "three Chinese centres"


def _subject(
    reading: Reading, passage: Passage, start: int, at: int, *, people: bool
) -> tuple[str, int]:
    """Return the state that a number is about (for people, where they live).

    Where its name ends comes with it, 0 when it is not named for that.
    """
    if not people:
        for mention in reading.mentions_in(start, at):
            opens = mention.start - start < len("The  ")
            if mention.kind == "actor" and (opens or kind_of(mention.id) == "state"):
                return reading.actor_of(mention), mention.end
        return reading.state, 0
    there = _LIVES.match(reading.plain, at, at + _LONG)
    if there is not None:  # "300,000 Canadians of Swedish descent" live in Canada
        named = reading.mentions_in(there.start("who"), there.end("who"))
        if named:
            return reading.actor_of(named[0]), named[0].end
    end = reading.plain.find("\n", at, at + _LONG)
    end = min(at + _LONG if end < 0 else end, passage.end)
    for mention in reading.mentions_in(at, end):
        if mention.kind == "actor" and kind_of(mention.id) == "state":
            before = reading.plain[max(at, mention.start - 8) : mention.start]
            if re.search(r"\b(?:in|to) (?:the )?$", before):
                return reading.actor_of(mention), mention.end
    return reading.state, 0


COUNT = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} counts"},
    examples={
        "Azerbaijan has diplomatic relations with 160 countries.": [
            {
                "subject": "AZE",
                "qualifiers": {"of": "countries with diplomatic relations", "value": 160},
            }
        ],
        "Around 9,000 Azerbaijanis live in Hungary.": [
            {"subject": "HUN", "qualifiers": {"of": "Azerbaijanis (around)", "value": 9000}}
        ],
        "The two countries signed 12 agreements in 2004.": [],
    },
)

"""How many: states with relations, missions, people of one state in another, sums of money."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from comity.claims.grammar.counting.beside import beside
from comity.claims.grammar.counting.counted import NOUNS, Counted, counted
from comity.claims.grammar.counting.whose import teller
from comity.claims.model import Claim, Effect, Kind
from comity.claims.numbers import SPELT, Number, numbers
from comity.claims.passages import Passage
from comity.claims.prose.finding import prose, sought
from comity.claims.reading import Reading
from comity.spans import Span

_ABOUT = re.compile(
    r"\b(nearly|almost|over|around|about|approximately|more than|at least|up to|some|roughly|"
    r"less than|fewer than|close to|an estimated|estimated)\s+(?:(?:US|A|C|NZ)?[$€£¥])?$",
    re.IGNORECASE,
)
# "between 300 and 500 people": the number is the most there may be.
_RANGE = re.compile(r"(?:\b[Bb]etween [\d.,]+(?: [a-z]+)? and|[\d,]+(?: to|-)) $")
_FLOWING = re.compile(rf"\b(?:{NOUNS})\b", re.IGNORECASE)
# "$4 million in aid", "worth of grants": what the sum is of stands right behind it.
_BEHIND = re.compile(
    rf" (?:in|of|as|worth of|worth in) (?:[a-z-]+ ){{0,3}}?(?P<noun>{NOUNS})\b"
    r"(?! (?:of|financing|funding)\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?](?:(?<=[a-z0-9)\]”\"’].)|(?<=[A-Z]{2}.))\s+(?=[A-Z“\"(])")
_NOT = re.compile(
    r"\b(?:(?:do|does|did|has|have) not|without|no (?:diplomatic|formal|"
    r"official) (?:relations|ties))\b"
)
_MEANT = re.compile(
    r"\b(?:offer(?:ed|s|ing)?|pledg(?:ed|es|ing)|promis(?:ed|es|ing)|plan(?:s|ned|ning)|would|will|"
    r"propos(?:ed|es|ing)|intend(?:s|ed|ing)?|consider(?:s|ed|ing)?|request(?:ed|s|ing)?|"
    r"demand(?:ed|s|ing)?|hope[sd]?|aim(?:s|ed)?|expect(?:s|ed)?|seek(?:s|ing)?|"
    r"sought|committed to)\b(?: [\w’'-]+){0,5} ?\S{0,3}$"
)
_CHARGED = re.compile(r"\b(?:accus\w+|alleg\w+|reportedly)\b[^.;]*$")
_RELATIONS = re.compile(r"\b(?:relations|ties)\b")
_CLAUSE = re.compile(r"[,;:.(\n]| and | while | but ")
_STATES = ("states", "countries", "nations", "governments")
sought(*SPELT)
_LONG = 600  # no sentence is read further than this from its number


def _find(reading: Reading) -> Iterator[Claim]:
    sentence = Span(0, 0)
    told: dict[re.Pattern[str], bool] = {}
    for passage, number in _numbers(reading):
        what = counted(reading, number)
        if what is None:
            continue
        if not sentence.start <= number.start < sentence.end:
            sentence, told = _sentence(reading, passage, number), {}
        if what.told_by not in told:
            told[what.told_by] = bool(what.told_by.search(reading.plain, *sentence))
        if told[what.told_by]:
            yield _claim(reading, passage, number, sentence, what)


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
    reading: Reading, passage: Passage, number: Number, sentence: Span, what: Counted
) -> Claim:
    plain = reading.plain
    of, end = _of(reading, sentence, number, what)
    subject, told_to = teller(reading, passage, sentence, number, what)
    behind = Span(max(sentence.start, min(told_to, number.start)), sentence.end)
    of, beyond = beside(reading, passage, behind, subject, what._replace(of=of))
    about = _ABOUT.search(plain[max(sentence.start, number.start - 40) : number.start])
    before = plain[sentence.start : number.start]
    if about:
        of = f"{of} ({about[1].lower()})"
    elif _RANGE.search(before):
        of = f"{of} (up to)"
    modality = "alleged" if _CHARGED.search(before) else "intended" if _MEANT.search(before) else ""
    return reading.claim(
        "count",
        sentence.start,
        max(end, number.end, min(told_to, sentence.end), beyond),
        subject=subject,
        qualifiers={"of": of, "value": number.value},
        modality=modality,
        stop=sentence.end,
        rule="number of things",
    )


def _of(reading: Reading, sentence: Span, number: Number, what: Counted) -> tuple[str, int]:
    """Return what is counted as its sentence tells it, and where the words for it end."""
    plain = reading.plain
    if what.of == "money":
        behind = _BEHIND.match(plain, number.end, sentence.end)
        if behind:
            return f"{behind['noun'].lower()} in money", behind.end()
        nouns = _FLOWING.findall(plain[sentence.start : number.start])
        nouns = nouns or _FLOWING.findall(plain, number.end, sentence.end)
        return f"{nouns[-1].lower()} in money" if nouns else "money", what.end
    end = what.end
    if not what.people and what.told_by.search(plain, sentence.start, end) is None:
        # "34 states recognise it": what they do is said behind them.
        told = what.told_by.search(plain, end, sentence.end)
        stop = _CLAUSE.search(plain, told.end(), sentence.end) if told else None
        end = stop.start() if stop else sentence.end if told else end
    if not what.people and what.of.endswith(_STATES) and _RELATIONS.search(plain, *sentence):
        without = _NOT.search(plain, *sentence)
        return f"{what.of} {'without' if without else 'with'} diplomatic relations", end
    return what.of, end


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

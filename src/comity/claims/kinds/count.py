"""How many: states with relations, missions, people of one state in another, sums of money."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from comity.claims.grammar.counting.balance import balance
from comity.claims.grammar.counting.beside import beside, hosted
from comity.claims.grammar.counting.counted import Counted, counted
from comity.claims.grammar.counting.dated import dated_in
from comity.claims.grammar.counting.deeds import deed, tells_deed
from comity.claims.grammar.counting.further import Found, further, told_first
from comity.claims.grammar.counting.origins import by_origin, tells_origin
from comity.claims.grammar.counting.rates import rate
from comity.claims.grammar.counting.rising import before
from comity.claims.grammar.counting.states import told_of
from comity.claims.grammar.counting.sums import money
from comity.claims.grammar.counting.whose import TROOPS, teller
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.numbers import SPELT, Number, numbers
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.prose.finding import prose, sought
from comity.claims.prose.quoting import quote
from comity.claims.reading import Reading
from comity.spans import Span

_ABOUT = re.compile(
    r"\b(nearly|almost|over|around|about|approximately|more than|at least|up to|some|roughly|"
    r"less than|fewer than|under|below|close to|an estimated|estimated|(?:surpass|exceed)(?:es|ed|"
    r"s|ing)?)\s+"
    r"(?:[A-Z]{0,3} ?[$€£¥])?$",
    re.IGNORECASE,
)
# "between 300 and 500 people", "300-400 people": the number is the most there may be, the one
# before it the least; "rose from 300 to 500" tells of no bounds.
_RANGE = re.compile(
    r"(?:\b[Bb]etween (?:[A-Z]{0,3} ?[$€£¥])?(?P<least>\d[\d.,]*(?: [mb]illion)?),? and|"
    r"(?<!in )(?<![\d.,])(?<!(?<!anging )[Ff]rom )(?P<from>\d{1,3}(?:,\d{3})*)(?: ?to| ?[-–])) ?"
    r"(?:[A-Z]{0,3} ?[$€£¥])?$"
)
_SCALE = re.compile(r"[^\S\n]?[A-Za-z]+$|,000$")
_SENTENCE = re.compile(
    r"[.!?](?:(?<=[a-z0-9)\]”\"’].)|(?<=[A-Z]{2}.))\s+(?=[A-Z“\"(]|\d{1,3},\d{3})"
)
_MEANT = re.compile(
    r"\b(?:offer(?:ed|s|ing)?|pledg(?:ed|es|ing)|promis(?:ed|es|ing)|plan(?:s|ned|ning)|would|will|"
    r"propos(?:ed|es|ing)|intend(?:s|ed|ing)?|consider(?:s|ed|ing)?|request(?:ed|s|ing)?|"
    r"announc(?:ed|es|ing)|demand(?:ed|s|ing)?|hope[sd]?|aim(?:s|ed)?|expect(?:s|ed)?|seek(?:s|ing)?|"
    r"sought|committed to)\b(?: [\w’'-]+){0,5} ?\S{0,3}$"
)
_TO_COME = re.compile(r" (?:would|will|are to) be\b")
_CHARGED = re.compile(
    r"\b(?:accus\w+|alleg\w+|reportedly|(?:reported|said|believed|rumou?red|thought) to be|"
    r"(?:[Ss]ome|[Mm]any|[Aa]nalysts|[Ee]xperts|[Cc]ritics|"
    r"[Oo]bservers|[Ss]ources) (?:estimate|say|claim|believe|suggest)(?:s|ed)?)\b[^.;]*$"
)
"""What leads to somebody's report or guess: "some estimate that"."""
# Where people live, or what they do there, is said right behind them.
_LIVE = re.compile(
    r"(?:[^.;]{0,60}?[ (])??(?:live[sd]?|living|resid\w+|in|to|stud(?:y|ying|ied)|work\w*|there|"
    r"visit(?:ed|s|ing)?|enter(?:ed|s|ing)?)\b"
)
# Troops are counted with where they are sent: "300 troops in Chad".
_WHERE = re.compile(r" (?:in|to) (?:the )?")
sought(*SPELT)
_LONG = 600  # no sentence is read further than this from its number


def _find(reading: Reading) -> Iterator[Claim]:
    flows = list(balance(reading))
    for passage, number, found in flows:
        sentence = _sentence(reading, passage, number)
        yield from _told(reading, sentence, number, found, "", dated=True)
    yield from _counts(reading, {each.number.start for each in flows})


def _counts(reading: Reading, done: set[int]) -> Iterator[Claim]:
    """Yield the claims of all numbers but those that stand where it is ``done``."""
    sentence, begun = Span(0, 0), 0
    told: dict[re.Pattern[str], bool] = {}
    people: Found | None = None
    for passage, number in _numbers(reading, done):
        if told_so := list(_by_their_words(reading, passage, number)):
            yield from told_so
            continue
        inside = sentence.start <= number.start < sentence.end
        what = counted(reading, number)
        if what is None:
            more = further(reading, sentence, number, people) if people and inside else None
            if more is None and (more := told_first(reading, number)):
                whole = _sentence(reading, passage, number)
                sentence, more = Span(more.start, whole.end), more._replace(start=-1)
            if more:
                people = people._replace(end=more.end) if people else None
                yield from _told(reading, sentence, number, more, "", dated=True)
            continue
        if not inside:
            sentence, told, people = _sentence(reading, passage, number), {}, None
            begun = sentence.start
        if what.told_by not in told:
            told[what.told_by] = bool(what.told_by.search(reading.plain, *sentence))
        if told[what.told_by]:
            for claim, end in _claims(reading, (passage, sentence, begun), number, what):
                yield claim
                people = Found(what.of, claim.subject, end) if what.people else None
            begun = number.end


def _by_their_words(reading: Reading, passage: Passage, number: Number) -> Iterator[Claim]:
    """Yield the claims of a number that an origin, a community or what is done to them tells."""
    for tells, find in ((tells_origin, by_origin), (tells_deed, deed)):
        if not tells(reading, passage, number):
            continue
        sentence = _sentence(reading, passage, number)
        if told := find(reading, passage, sentence, number):
            before = reading.plain[sentence.start : number.start]
            meant = find is deed and _MEANT.search(before)
            yield from _told(
                reading, sentence, number, told, "intended" if meant else "", dated=True
            )
            return


def _numbers(reading: Reading, done: set[int]) -> Iterator[tuple[Passage, Number]]:
    """Yield the numbers of the body's sentences, and of the words that writers add in notes.

    Those are left out that stand where it is ``done``.
    """
    spelt = prose(reading).places(SPELT)
    for passage in reading.passages:
        start, end = passage.start, passage.end
        if passage.role != "hatnote" and (start < reading.body or passage.role == "note"):
            words = spelt[bisect_left(spelt, start) : bisect_left(spelt, end)]
            for each in numbers(reading.plain, start, end, words):
                if each.start not in done:
                    yield passage, each


def _sentence(reading: Reading, passage: Passage, number: Number) -> Span:
    """Return where the sentence with a number begins and ends."""
    start = passage.start
    seen = number.start + len("100,000")  # a sentence may begin with its number
    for match in _SENTENCE.finditer(reading.plain, max(start, number.start - _LONG), seen):
        if match.end() > number.start:
            break
        start = match.end()
    after = _SENTENCE.search(reading.plain, number.end, min(passage.end, number.end + _LONG))
    end = after.start() + 1 if after else min(passage.end, number.end + _LONG)
    return Span(max(start, number.start - _LONG), end)


def _claims(
    reading: Reading, place: tuple[Passage, Span, int], number: Number, what: Counted
) -> Iterator[tuple[Claim, int]]:
    """Yield the claim of a number where words tell whose it is and what it is of, with its end.

    ``place`` is its passage, its sentence, and where the number before it in the sentence ends.
    """
    passage, sentence, begun = place
    plain = reading.plain
    before = plain[sentence.start : number.start]
    mood = "alleged" if _CHARGED.search(before) else "intended" if _MEANT.search(before) else ""
    if what.of == "money":
        told = money(reading, passage, sentence, number, begun)
        if told:
            mood = "intended" if told.intended and not mood else mood
            found = Found(told.of, told.subject, told.end, told.start)
            for claim in _told(reading, sentence, number, found, mood, dated=True):
                yield claim, told.end
        return
    subject, of, end = _things(reading, passage, sentence, number, what)
    mood = mood or ("intended" if _TO_COME.match(plain, what.end) else "")
    if subject:
        often = rate(plain, end)
        found = Found(f"{of}{often.words}", subject, often.end)
        for claim in _told(reading, sentence, number, found, mood, dated=what.people):
            yield claim, end


def _told(  # noqa: PLR0913 - what a count is made of
    reading: Reading, sentence: Span, number: Number, found: Found, mood: str, *, dated: bool
) -> Iterator[Claim]:
    """Yield the claim of a number, or of the least and of the most there may be."""
    sum_told = found.start >= 0
    span = Span(found.start if sum_told else sentence.start, max(found.end, number.end))
    words = quote(reading, span, mood)
    year, end = dated_in(reading, words, number, sentence.end) if dated else ("", words.end)
    was = before(reading.plain, sentence.start, number) if sum_told else None
    if was and words.start < was.end:
        year, end = was.later or year, max(end, was.ends)
        yield reading.claim(
            "count",
            words.start,
            was.end,
            subject=found.subject,
            qualifiers={"of": f"{found.of} ({was.year})" if was.year else found.of,
                        "value": was.value},
            modality="alleged" if words.modality == "alleged" else "",
            stop=sentence.end,
            rule="sum of money before",
        )  # fmt: skip
    for about, value in _bounds(reading.plain, sentence.start, number):
        besides = ", ".join(filter(None, (about, year)))
        yield reading.claim(
            "count",
            words.start,
            end,
            subject=found.subject,
            qualifiers={"of": f"{found.of} ({besides})" if besides else found.of, "value": value},
            modality=words.modality,
            stop=sentence.end,
            rule="sum of money" if sum_told else "number of things",
        )


def _bounds(plain: str, start: int, number: Number) -> Iterator[tuple[str, int]]:
    """Yield a number with how sure it is by the words before it; of bounds, each of the two."""
    before = plain[start : number.start]
    bounds = _RANGE.search(before)
    if bounds and (least := _least(bounds["least"] or bounds["from"], plain, number)):
        yield "at least", least
        yield "at most", number.value
        return
    about = _ABOUT.search(before)
    if about and about[1].lower().startswith(("surpass", "exceed")):
        yield "over", number.value
    else:
        yield about[1].lower() if about else "", number.value


def _least(words: str, plain: str, number: Number) -> int:
    """Return the lower bound of a number, 0 for none.

    Its scale is told with the upper: "3 to 4 million" are 3 million, "10-12,000" are 10,000.
    """
    scale = _SCALE.search(plain, number.start, number.end)
    for each in (f"{words}{scale[0]}" if scale else words, words):
        told = next(iter(numbers(each)), None)
        if told and told.end == len(each) and told.value <= number.value:
            return told.value
    return 0


def _things(
    reading: Reading, passage: Passage, sentence: Span, number: Number, what: Counted
) -> tuple[str, str, int]:
    """Return whose things are counted, "" where that is not told, what they are, and the end."""
    subject, told_to = teller(reading, passage, sentence, number, what)
    end = max(what.end, min(told_to, sentence.end))
    if what.states:
        told = told_of(reading, sentence, number, what)
        return (told.subject or subject, told.of, told.end) if told else ("", "", 0)
    if what.people:
        lives = told_to or _LIVE.match(reading.plain, what.end, sentence.end)
        where = _sent_to(reading, sentence, what.end) if TROOPS.search(what.of) else what.end
        if where > what.end and lives:
            return subject, f"{what.of}{reading.plain[what.end : where]}", max(end, where)
        return (subject if lives else "", what.of, end)
    if not subject and (host := hosted(reading, sentence, number, what)):
        return host.subject, host.of, host.end
    of, beyond = beside(reading, passage, sentence, subject, what)
    return subject, of, max(end, beyond)


def _sent_to(reading: Reading, sentence: Span, end: int) -> int:
    """Return where the place right behind troops ends, ``end`` for none: "troops in Chad"."""
    led = _WHERE.match(reading.plain, end, sentence.end)
    for each in reading.mentions_in(led.end(), sentence.end)[:1] if led else ():
        place = each.kind == "city" or (each.kind == "actor" and kind_of(each.id) == "state")
        if led and place and each.start == led.end():
            return each.end
    return end


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

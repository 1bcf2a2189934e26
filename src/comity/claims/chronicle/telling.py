"""Heads and sentences of a chronicle put together: one claim for each act, with the finer date."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import actor
from comity.claims.chronicle.acts import Act
from comity.claims.chronicle.entries import Entry, When, entries, holder
from comity.claims.chronicle.heads import named
from comity.claims.chronicle.lists import listed
from comity.claims.chronicle.posts import Post, posts
from comity.claims.chronicle.sentences import told
from comity.claims.reading import Reading
from comity.spans import Span

_MINISTERS = "1946"  # until then a mission without another name was a minister's: a legation
_BEGINS = re.compile(r"\b(?:Establish|Additional|Reopen|Posts)", re.IGNORECASE)
_LEAD = 120  # characters of a sentence before its verb that name who did it
_NEAR = 40  # characters in which the date of a verb stands behind it
_FAR = 90  # characters beyond which a date is that of something else
_OF_ANOTHER = re.compile(r",? (?:after|because|before|until|since|due|as a result)\b")
_EFFECTIVE = re.compile(
    r"\b[Cc]hange\b[^.;]{0,40} (?:became effective|took effect|was effective)(?: on)? "
)
_VAGUE = re.compile(r" (?:shortly |soon )?(?:after|before) (?=\w+ \d)")
_THIS = re.compile(r"This (?:date |act |action )?(?:constitut|mark|was the)")
_ASIDE = re.compile(r"\([^()]{0,80}$")
_THEN = re.compile(r",? (?:when|with|on which|at which)\b[^;]{0,200}$")
_AT_ONCE = re.compile(r",? (?:effective )?(?:on|in)? ?")
_WHEN = re.compile(r"[^,;]{0,60}?\bwhen\b")
_CREDENTIALS = r"\bcredentials\b|\bletters? of credence\b"
# What a sentence speaks of that gives the day of what a head names: the best first.
_SIGNS = {
    "relations": (_CREDENTIALS, r"\brelations\b|\brecogni|\bEmbassy\b|\bLegation\b"),
    "restored": (rf"{_CREDENTIALS}|\brecogni", r"\brelations\b|\bEmbassy\b|\bLegation\b"),
    "severed": (r"\brelations\b", r"\bdeclared war\b|\brecogni|\bwithdr|\brecall|\bclosed\b"),
    "recognition": (r"\brecogni", rf"\bexequatur|{_CREDENTIALS}|\bindependen"),
    "raised": (r"\belevat|\brais|\bupgrad", _CREDENTIALS, r"\bAmbassador\b"),
    "mission": (_CREDENTIALS, r"\b[Ee]mbass|\b[Ll]egation|\b[Cc]onsul|\bMinister\b"),
    "closed": (r"\b[Cc]los(?:ed|ing|ure)\b", r"\b[Ee]mbass|\b[Ll]egation|\b[Cc]onsul|\bdepart"),
}
# A date that these words lead to is that of something before.
_EARLIER = re.compile(
    r"\b(?:[Ff]ollowing|[Aa]fter|[Uu]pon|[Ss]ince|[Pp]rior to|[Bb]efore|had been|had died|died|born|"
    r"dated|until)\b[^,;.]{0,80}$"
)


class Told(NamedTuple):
    """A claim to be: fields as `comity.claims.model.Claim` has them."""

    kind: str
    status: str
    subject: str
    """For relations the first of the two."""
    object: str
    date: str
    until: str
    type: str
    former: str
    city: str
    as_: str
    start: int
    end: int
    stop: int
    """Where the sentence ends."""


def chronicled(reading: Reading, kind: str) -> Iterator[Told]:
    """Yield what a chronicle tells of one kind; nothing for any other document."""
    return (each for each in reading.once(_told) if each.kind == kind)


def _told(reading: Reading) -> list[Told]:
    return list(_all(reading))


def _all(reading: Reading) -> Iterator[Told]:
    guide = holder(reading)
    if not guide:
        return
    for entry in entries(reading):
        yield from _of_entry(reading, entry, guide)
        for each in listed(reading, entry):
            yield Told(
                "mission", "open", guide, reading.state, each.since, each.until, each.type, "",
                each.city, "", each.start, each.end, each.end,
            )  # fmt: skip


class _Dated(NamedTuple):
    act: Act
    sentence: Span
    when: When | None


def _of_entry(reading: Reading, entry: Entry, guide: str) -> Iterator[Told]:
    dated: list[_Dated] = []
    last = _last(reading, entry.head, guide)
    for sentence in entry.sentences:
        acts = told(reading, sentence, guide, last)
        dated += [_Dated(act, sentence, _when(reading, entry, sentence, act, acts)) for act in acts]
        last = _last(reading, sentence, guide) or last
    dated = [_in_effect(reading, entry, each) for each in dated]
    heads = named(reading, entry, guide)
    if any(each.act.status == "none" for each in dated):
        heads = [each for each in heads if each.kind != "relations"]
    said: set[int] = set()
    for head in heads:
        place = _same(head, dated, entry)
        if place is not None and dated[place].when is not None:
            found = _finer(reading, entry, head, dated[place])
            if place not in said or head.type != found.act.type:
                yield from _made(reading, _merged(head, found.act), found, guide)
            said.add(place)
            if head.kind == "relations" and not head.other and _kin(reading, found.act.other):
                # Relations with Baden are severed by those with the Germany it is part of.
                yield from _made(reading, _merged(head, found.act)._replace(other=""), found, guide)
        else:
            taken = {
                each.when.date
                for each in dated
                if each.when
                and each.act.kind == head.kind
                and each.act.effect[1] != head.effect[1]
                and each.act.former != head.type
            }
            yield from _by_head(reading, entry, head, guide, taken)
    for place, each in enumerate(dated):
        if place in said or not each.act.sure:
            continue
        if each.when is not None or each.act.status == "none":
            yield from _made(reading, each.act, each, guide)


def _kin(reading: Reading, other: str) -> bool:
    """Say whether an actor took the place of the document's state, or the other way round."""
    own = actor(reading.state)
    return bool(other) and other in {*own.predecessors, *own.successors}


def _finer(reading: Reading, entry: Entry, head: Act, told_: _Dated) -> _Dated:
    """Return an act of recognition that has but a year with the day that its entry gives."""
    when = told_.when
    if head.kind != "recognition" or when is None or len(when.date) != len("1783"):
        return told_
    day = _day(reading, entry, head, set())
    if day is None or not day.date.startswith(when.date):
        return told_
    return told_._replace(when=day, sentence=Span(told_.sentence.start, max(day.end, when.end)))


def _in_effect(reading: Reading, entry: Entry, told_: _Dated) -> _Dated:
    """Return an act with the day on which it took effect, where a later sentence tells one."""
    if told_.act.status != "raised":
        return told_
    for sentence in entry.sentences:
        match = _EFFECTIVE.search(reading.plain, *sentence)
        days = entry.dates_in(match.end(), sentence.end) if match else []
        if days and days[0].is_day and sentence.start > told_.sentence.start:
            return told_._replace(when=days[0], sentence=Span(told_.sentence.start, sentence.end))
    return told_


def _last(reading: Reading, words: Span, guide: str) -> Post | None:
    """Return the last post that words name which is no third state's, None for none."""
    own = [each for each in posts(reading, *words, guide) if each.sender != "other"]
    return own[-1] if own else None


def _merged(head: Act, act: Act) -> Act:
    """Return the act as the sentence tells it, with what only the head says of it."""
    status = act.status
    if {head.status, status} == {"established", "restored"} or {head.status, status} == {
        "severed", "suspended"
    }:  # fmt: skip
        status = head.status if act.kind == "relations" else status
    if head.status == "raised":
        status = "raised"
    return act._replace(
        status=status,
        city=act.city or head.city,
        type=head.type or act.type,
        former=act.former or head.former,
        other=head.other or act.other,
        who=head.who if head.who == "both" else act.who or head.who,
    )


def _same(head: Act, dated: list[_Dated], entry: Entry) -> int | None:
    """Return the place of the act told that the head names, None when no sentence tells it."""
    fits = [
        place
        for place, each in enumerate(dated)
        if each.when is not None
        and each.act.effect[:2] == head.effect[:2]
        and _alike(head, each.act)
        and not (
            head.type.startswith("consul") and entry.years[0] and _strange(entry, each.when) % 2
        )
    ]
    return min(fits, key=lambda place: (_strange(entry, dated[place].when), place), default=None)


def _strange(entry: Entry, when: When | None) -> int:
    """Return how little a date fits the head of its entry: 0 for a day in its years."""
    if when is None or not when.date[:4].isdecimal():
        return 3
    low, high = entry.years
    return (0 if when.is_day else 2) + (0 if low <= int(when.date[:4]) <= high else 1)


def _alike(head: Act, act: Act) -> bool:
    if head.kind == "mission":
        same = head.type == act.type or {head.type, act.type} <= {"legation", "mission", "embassy"}
        return same and (head.who == act.who or "both" in {head.who, act.who})
    if head.kind == "recognition":
        return head.who == act.who or "both" in {head.who, act.who}
    return not act.other or not head.other or act.other == head.other


def _when(reading: Reading, entry: Entry, sentence: Span, act: Act, acts: list[Act]) -> When | None:
    """Return the date by an act's words in its sentence, None for none.

    "In 1861 when it accepted the credentials … on April 11, 1861": of two the finer.
    """
    found = _nearest(reading, entry, sentence, act, acts)
    if found is None or found.is_day or not _WHEN.match(reading.plain, found.end, sentence.end):
        return found
    finer = (each for each in entry.dates_in(found.end, sentence.end) if each.is_day)
    return next((each for each in finer if each.date.startswith(found.date)), found)


def _nearest(
    reading: Reading, entry: Entry, sentence: Span, act: Act, acts: list[Act]
) -> When | None:
    plain = reading.plain
    dates = [each for each in entry.dates_in(*sentence) if "X" not in each.date]
    if _VAGUE.match(plain, act.end, sentence.end):
        return None  # "closed after March 31": on which day, it does not tell
    if _THIS.match(plain, *sentence):
        return _before(entry, sentence)
    # "Recognized St. Kitts (so called since 1988) on September 19, 1983".
    dates = [
        each for each in dates if not _ASIDE.search(plain, sentence.start, each.start)
    ] or dates
    reach = min((each.at for each in acts if each.at > act.end), default=sentence.end)
    within = [each for each in dates if act.at <= each.start and each.end <= act.end]
    if within and act.kind != "relations":
        return within[0]
    after = [each for each in dates if act.end - 1 <= each.start < reach]
    before = [each for each in dates if each.end <= act.at]
    if before and _OF_ANOTHER.match(plain, before[-1].end):
        before = []
    at_once = bool(after) and _AT_ONCE.fullmatch(plain, act.end, after[0].start) is not None
    if before and not at_once and _THEN.match(plain, before[-1].end, act.at):
        return before[-1]  # "On July 6, 1964, when the consulate was raised"
    opening = before and before[0].start - sentence.start < _NEAR
    if after and not (opening and after[0].start - act.end > _NEAR):
        far = after[0].start - act.end > _FAR and act.kind == "recognition"
        if not far or _WHEN.match(plain, act.end):
            return after[0]
    return before[-1] if before else within[0] if within else None


def _before(entry: Entry, sentence: Span) -> When | None:
    """Return the last day that an entry tells before a sentence, None for none."""
    days = [each for each in entry.dates_in(entry.head.end, sentence.start) if each.is_day]
    return days[-1] if days else None


def _by_head(
    reading: Reading, entry: Entry, head: Act, guide: str, taken: set[str]
) -> Iterator[Told]:
    """Yield what a head names whose day no sentence tells outright.

    The day is that on which credentials were presented, or another that a sentence on the same
    matter gives, or else the first, in a year that the head gives; the head's own date when
    there is none. What has no date at all is not told. ``taken`` are days of something else.
    """
    own = entry.dates_in(*entry.head)
    lasted = bool(own) and bool(own[0].until) and _lasts(reading, entry, head)
    day = own[0] if own and (own[0].is_day or lasted) else _day(reading, entry, head, taken)
    month = None if lasted else _day(reading, entry, head, taken, month=True)
    when = day or month or (own[0] if own else None)
    if when is None and head.status != "none":
        return
    if head.kind == "recognition" and "recogn" not in entry.section:
        body = (each.of(reading.plain) for each in entry.sentences)
        if not any("recogni" in each for each in body):
            return  # the head of another entry, copied
    end = max(entry.head.end, when.end if when else 0)
    whole = Span(entry.head.start, end)
    for each in _made(reading, head, _Dated(head, whole, when), guide):
        yield each._replace(start=whole.start, end=end)


def _lasts(reading: Reading, entry: Entry, head: Act) -> bool:
    """Say whether a period in a head is how long what it names lasted."""
    if head.kind == "mission":
        return head.status == "open" and not _BEGINS.search(entry.head.of(reading.plain))
    return head.status in {"suspended", "none"}


def _day(
    reading: Reading, entry: Entry, head: Act, taken: set[str], *, month: bool = False
) -> When | None:
    """Return the day (or month) of an entry that fits best what its head names, None for none."""
    low, high = entry.years
    signs = _SIGNS.get(head.status) or _SIGNS[head.kind]
    found: list[tuple[int, int, int, When]] = []
    for place, sentence in enumerate(entry.sentences):
        words = sentence.of(reading.plain)
        rank, near = len(signs), 0
        for each, sign in enumerate(signs):
            match = re.search(sign, words)
            if match:
                rank, near = each, sentence.start + match.start()
                break
        for date in entry.dates_in(*sentence):
            fine = date.is_day or (month and len(date.date) == len("1832-07"))
            year = int(date.date[:4]) if date.date[:4].isdecimal() else 0
            if fine and low <= year <= high and date.date not in taken:
                past = _EARLIER.search(reading.plain, sentence.start, date.start) is not None
                away = abs(date.start - near) if rank < len(signs) else 0
                found.append((rank + 3 * past, place, away, date))
    return min(found)[-1]._replace(until="") if found else None


def _made(reading: Reading, act: Act, found: _Dated, guide: str) -> Iterator[Told]:
    """Yield the claims to be of one act: two for what both sides do."""
    other = act.other or reading.state
    type_ = act.type
    if type_ == "mission" and found.when and found.when.date[:4] < _MINISTERS:
        type_ = "legation"
    when = found.when
    date, until = (when.date, when.until) if when else ("", "")
    start, end = act.at, act.end
    if start - found.sentence.start < _LEAD:
        start = max(found.sentence.start, 0)
    if when is not None:
        start, end = min(start, when.start), max(end, when.end)
    if when is not None and when.said[0] >= 0:
        start = min(start, when.said[0])
    pairs = {"holder": [(guide, other)], "state": [(other, guide)]}
    for subject, object_ in pairs.get(act.who, [(guide, other), (other, guide)]):
        if act.kind == "relations" and subject != guide:
            continue
        yield Told(
            act.kind, act.status, subject, object_, date, until, type_, act.former, act.city,
            act.as_, start, end, max(end, found.sentence.end),
        )  # fmt: skip

"""Heads and sentences of a chronicle put together: one claim for each act, with the finer date."""

import weakref
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.chronicle.acts import Act
from comity.claims.chronicle.entries import Entry, When, entries, holder
from comity.claims.chronicle.heads import named
from comity.claims.chronicle.sentences import told
from comity.claims.reading import Reading
from comity.spans import Span

_LEAD = 120  # characters of a sentence before its verb that name who did it
_NEAR = 40  # characters in which the date of a verb stands behind it
_CREDENTIALS = ("credentials", "letter of credence", "letters of credence")


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


_KEPT: "weakref.WeakKeyDictionary[Reading, list[Told]]" = weakref.WeakKeyDictionary()


def chronicled(reading: Reading, kind: str) -> Iterator[Told]:
    """Yield what a chronicle tells of one kind; nothing for any other document."""
    if reading not in _KEPT:
        _KEPT[reading] = list(_all(reading))
    return (each for each in _KEPT[reading] if each.kind == kind)


def retold(reading: Reading, kind: str, start: int, end: int) -> bool:
    """Say whether words that tell something of a kind are told by a chronicle's own reading."""
    return any(each.start < end and start < each.end for each in chronicled(reading, kind))


def _all(reading: Reading) -> Iterator[Told]:
    guide = holder(reading)
    if not guide:
        return
    for entry in entries(reading):
        yield from _of_entry(reading, entry, guide)


class _Dated(NamedTuple):
    act: Act
    sentence: Span
    when: When | None


def _of_entry(reading: Reading, entry: Entry, guide: str) -> Iterator[Told]:
    acts = [
        (act, sentence) for sentence in entry.sentences for act in told(reading, sentence, guide)
    ]
    dated = [
        _Dated(act, sentence, _when(entry, sentence, act, [each for each, _ in acts]))
        for act, sentence in acts
    ]
    heads = named(reading, entry, guide)
    said: set[int] = set()
    for head in heads:
        place = _same(head, dated, entry)
        if place is not None and dated[place].when is not None:
            found = dated[place]
            if place not in said or head.type != found.act.type:
                yield from _made(reading, _merged(head, found.act), found, guide)
            said.add(place)
        else:
            yield from _by_head(reading, entry, head, guide)
    for place, each in enumerate(dated):
        if place in said or not each.act.sure:
            continue
        if each.when is not None or each.act.status == "none":
            yield from _made(reading, each.act, each, guide)


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
    ]
    low, high = entry.years
    for test in (
        lambda when: when.is_day and low <= int(when.date[:4]) <= high,
        lambda when: when.is_day,
        lambda when: low <= int(when.date[:4]) <= high,
    ):
        for place in fits:
            when = dated[place].when
            if when is not None and when.date[:4].isdecimal() and test(when):
                return place
    return None


def _alike(head: Act, act: Act) -> bool:
    if head.kind == "mission":
        same = head.type == act.type or {head.type, act.type} <= {"legation", "mission", "embassy"}
        return same and (head.who == act.who or "both" in {head.who, act.who})
    if head.kind == "recognition":
        return head.who == act.who or "both" in {head.who, act.who}
    return not act.other or not head.other or act.other == head.other


def _when(entry: Entry, sentence: Span, act: Act, acts: list[Act]) -> When | None:
    """Return the date by an act's words in its sentence, None for none."""
    dates = entry.dates_in(*sentence)
    later = [each.at for each in acts if act.end < each.at < sentence.end and each.at > act.end]
    reach = min(later, default=sentence.end)
    after = [each for each in dates if each.start >= act.end - 1]
    within = [each for each in dates if act.at <= each.start and each.end <= act.end]
    before = [each for each in dates if each.end <= act.at]
    opening = before and before[0].start - sentence.start < _NEAR
    if within:
        return within[-1]
    if after and after[0].start < reach:
        if opening and after[0].start - act.end > _NEAR:
            return before[-1]
        return after[0]
    if before:
        return before[-1]
    return after[0] if after else None


def _by_head(reading: Reading, entry: Entry, head: Act, guide: str) -> Iterator[Told]:
    """Yield what a head names whose day no sentence tells outright.

    The day is that on which credentials were presented, or else the first that the paragraphs
    give, in a year that the head gives; the head's own date when there is none.
    """
    when = _day(reading, entry)
    own = entry.dates_in(*entry.head)
    sentence = entry.head
    if own and own[0].is_day:
        when = own[0]
    elif when is not None:
        sentence = Span(entry.head.start, max(when.end, entry.head.end))
    elif own:
        when = own[0]
    found = _Dated(head, sentence, when)
    for each in _made(reading, head, found, guide):
        end = max(each.end, entry.head.end if when is None or own and when == own[0] else when.end)
        yield each._replace(start=entry.head.start, end=end)


def _day(reading: Reading, entry: Entry) -> When | None:
    low, high = entry.years
    days: list[tuple[bool, When]] = []
    for sentence in entry.sentences:
        for each in entry.dates_in(*sentence):
            if each.is_day and low <= int(each.date[:4]) <= high:
                words = reading.plain[sentence.start : each.end + _NEAR]
                days.append((any(word in words for word in _CREDENTIALS), each))
    sure = [each for credentials, each in days if credentials]
    return sure[0] if sure else days[0][1] if days else None


def _made(reading: Reading, act: Act, found: _Dated, guide: str) -> Iterator[Told]:
    """Yield the claims to be of one act: two for what both sides do."""
    other = act.other or reading.state
    when = found.when
    date, until = (when.date, when.until) if when else ("", "")
    start, end = act.at, act.end
    if start - found.sentence.start < _LEAD:
        start = max(found.sentence.start, 0)
    if when is not None and found.sentence.start <= when.start:
        start, end = min(start, when.start), max(end, when.end)
    if when is not None and when.said[0] >= 0:
        start = min(start, when.said[0])
    pairs = {"holder": [(guide, other)], "state": [(other, guide)]}
    for subject, object_ in pairs.get(act.who, [(guide, other), (other, guide)]):
        if act.kind == "relations" and subject != guide:
            continue
        yield Told(
            act.kind, act.status, subject, object_, date, until, act.type, act.former, act.city,
            act.as_, start, end, max(end, found.sentence.end),
        )  # fmt: skip

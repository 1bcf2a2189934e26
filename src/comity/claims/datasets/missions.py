"""Missions in Wikidata: who keeps what where, and to whom it is accredited besides.

A snapshot tells what was recorded on its day; of the opening it tells only where a date stands,
and what it lacks may stand all the same.
"""

import functools
import re
from collections.abc import Iterator

from comity.actors import actors, resolve
from comity.claims.model import Claim
from comity.claims.reading import Reading
from comity.claims.recording import Recording, Teller, whole
from comity.documents.records import Record

# What Wikidata calls a mission, by how the name begins or ends in small letters.
_TYPES = (
    ("defunct", ""), ("de facto embassy", "representative office"),
    ("de facto consulate", "representative office"), ("honorary consul", "honorary consulate"),
    ("assistant high commission", "assistant high commission"),
    ("high commission", "high commission"), ("apostolic nunciature", "apostolic nunciature"),
    ("apostolic delegation", "apostolic delegation"), ("embassy", "embassy"),
    ("consulate general", "consulate-general"), ("consulate", "consulate"),
    ("consular office", "consular office"), ("consular agency", "consular agency"),
    ("liaison office", "liaison office"), ("interests section", "interests section"),
    ("permanent mission", "permanent mission"), ("trade office", "trade office"),
    ("representative office", "representative office"),
)  # fmt: skip
_ACCREDITING = frozenset(
    {"embassy", "high commission", "apostolic nunciature", "apostolic delegation"}
)
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T")
_NUMBER = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,20})?")


def _find(reading: Reading) -> Iterator[Claim]:
    recording = Recording(reading.document, reading.troubles)
    for record in reading.document.records:
        yield from _told(recording, record)


def _told(recording: Recording, record: Record) -> Iterator[Claim]:
    operator, country = record.text("operator"), record.text("country")
    sender = _actor(_number(record.text("operatorQID")), operator)
    host = _actor(_number(record.text("countryQID")), country)
    for name, found in ((operator, sender), (country, host)):
        if not found:
            recording.trouble(
                "unknown-name", f"{name[:80]!r} is no actor of the registry", whole(record)
            )
    type_ = _type(record.text("type"))
    if sender and host and type_ is None:
        message = f"{record.text('type')[:80]!r} is no mission"
        recording.trouble("unknown-type", message, whole(record))
    if not sender or not host or type_ is None:
        return
    if sender == host:
        recording.trouble("bad-record", "sender and host are the same", whole(record))
        return
    yield _mission(recording, record, sender, host, type_)
    if type_ in _ACCREDITING:
        yield from _accreditations(recording, record, sender, host)


def _mission(recording: Recording, record: Record, sender: str, host: str, type_: str) -> Claim:
    closed = not type_
    return recording.claim(
        "mission",
        whole(record),
        subject=sender,
        object=host,
        status="closed" if closed else "open",
        since="" if closed else _opened(record.text("creation") or record.text("inception")),
        qualifiers={
            "type": type_,
            "city": record.text("city"),
            "coordinates": _coordinates(record),
            "qid": _number(record.text("QID")),
        },
        on="" if closed else recording.document.version,
        section=record.text("operator"),
        written={sender: record.text("operator"), host: record.text("country")},
        rule="row of Wikidata",
    )


def _accreditations(
    recording: Recording, record: Record, sender: str, host: str
) -> Iterator[Claim]:
    names = record.text("jurisdictions").split("|")
    numbers = record.text("jurisdictionQIDs").split("|")
    for name, address in zip(names, numbers, strict=False):
        other = _actor(_number(address), name) if name else ""
        if not name or other in {host, sender}:
            continue
        if not other:
            message = f"{name[:80]!r} is no actor of the registry"
            recording.trouble("unknown-name", message, whole(record))
            continue
        yield recording.claim(
            "accreditation",
            whole(record),
            subject=sender,
            object=other,
            qualifiers={
                "city": record.text("city"),
                "seat": host,
                "qid": _number(record.text("QID")),
            },
            on=recording.document.version,
            section=record.text("operator"),
            written={sender: record.text("operator"), other: name},
            rule="row of Wikidata",
        )


def _type(printed: str) -> str | None:
    """Return the type of the claim format, "" for a mission that is no more, None for none."""
    words = printed.casefold()
    for mark, type_ in _TYPES:
        if words.startswith(mark) or words.endswith(mark):
            return type_
    return next((type_ for mark, type_ in _TYPES if mark in words), None)


def _opened(written: str) -> str:
    """Return the date of an opening as precisely as it is known.

    Wikidata's tables write the first of January for a year alone and the first of a month for a
    month alone, so the first of a month is never taken for a day.
    """
    match = _DATE.match(written)
    if not match or match[1] == "0000":
        return ""
    year, month, day = match.groups()
    if day == "01":
        return year if month == "01" else f"{year}-{month}"
    return f"{year}-{month}-{day}"


def _coordinates(record: Record) -> list[float]:
    """Return latitude and longitude in degrees, nothing where they are none."""
    told = [record.text("latitude"), record.text("longitude")]
    if not all(_NUMBER.fullmatch(each) for each in told):
        return []
    latitude, longitude = map(float, told)
    return [latitude, longitude] if abs(latitude) <= 90 and abs(longitude) <= 180 else []  # noqa: PLR2004 - the poles, the date line


def _number(address: str) -> str:
    """Return the number (Q31) at the end of an entity's address, "" when there is none."""
    number = address.strip().rpartition("/")[2]
    return number if number[:1] == "Q" and number[1:].isdecimal() else ""


@functools.cache
def _by_number() -> dict[str, str]:
    return {each.qid: each.id for each in actors() if each.qid}


@functools.lru_cache(4096)
def _actor(number: str, name: str) -> str:
    """Return the id of whom a number means, or else a name; "" for nobody."""
    found = _by_number().get(number)
    if found:
        return found
    named = resolve(name) if name else None
    return named.id if named else ""


MISSIONS = Teller(find=_find)

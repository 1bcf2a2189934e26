"""What checks find inside a document, written down where it is read and kept in the world."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import orjson

from comity.checks.model import Check, Finding, Place, Severity
from comity.store.examining import Examiner

if TYPE_CHECKING:
    from comity.claims import Claim, Reading

BROKEN = "X101"
"""The code of a check that failed over a document."""
_WRITTEN = frozenset({"wikitext", "html", "text", "tei"})  # the formats that people write in
_WORDS = ("at", "quote", "line", "column", "text", "offset")


def examiner(today: str, codes: Iterable[str] = ()) -> Examiner:
    """Return who examines documents as they are read, by the checks of these codes (by all).

    ``today`` (an EDTF day) is when documents without a date of their own are taken to be of.
    """
    return Examiner(f"{__name__}:examine", (today, ",".join(codes)))


def examine(reading: "Reading", claims: "list[Claim]", today: str, codes: str) -> bytes:
    """Return what the checks find inside one document, a JSON object a line, in its order."""
    from comity.checks.examined import Examined  # noqa: PLC0415 - only the readers load it
    from comity.checks.placing import Source  # noqa: PLC0415
    from comity.checks.selection import select  # noqa: PLC0415

    source = Source.of(reading.document)
    examined = Examined(reading, claims, today)
    found: list[tuple[str, str, Place, tuple[Place, ...]]] = []
    data = reading.document.format not in _WRITTEN
    for check in select([codes]).values():
        if data and not check.of_data:
            continue
        try:
            hits = list(dict.fromkeys(check.inside(examined))) if check.inside is not None else []
        except Exception as error:  # noqa: BLE001 - whatever a hostile document sets off is reported
            what = f"{check.code} failed, please report it ({type(error).__name__}: {error})"
            found.append((BROKEN, what[:300], source.words(0, ""), ()))
            continue
        for hit in hits:
            also = tuple(source.at(each) for each in hit.also)
            found.append((check.code, hit.message, source.at(hit.where), also))
    found.sort(key=lambda each: (each[2].at, len(each[2].quote), each[0], each[1]))
    return b"".join(
        orjson.dumps(
            {"code": code, "message": message, **_words(where), "also": list(map(_words, also))},
            option=orjson.OPT_APPEND_NEWLINE,
        )
        for code, message, where, also in found
    )


def _words(place: Place) -> dict[str, Any]:
    return {name: getattr(place, name) for name in _WORDS}


def _fields(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in _WORDS}


def findings(
    rows: Iterable[Mapping[str, Any]], document: Place, checks: Mapping[str, Check]
) -> Iterator[Finding]:
    """Yield as findings what `examine` wrote of the document that ``document`` points at."""
    for row in rows:
        code = row["code"]
        if code not in checks and code != BROKEN:
            continue
        severity = checks[code].severity if code in checks else Severity.ERROR
        places = (row, *row["also"])
        where, *also = (document._replace(**_fields(each)) for each in places)
        yield Finding(code, severity, row["message"], where, tuple(also))

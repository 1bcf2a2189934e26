"""One JSON object a change, a line each."""

from collections.abc import Iterator
from typing import Any

import orjson

from comity.checks.difference import Change, Difference
from comity.checks.telling import Telling
from comity.claims import Claim


def _lines(difference: Difference) -> Iterator[str]:
    for each in difference.changes:
        yield orjson.dumps(_object(each)).decode()


def _object(change: Change) -> dict[str, Any]:
    return {
        "about": change.about,
        "kind": change.kind,
        "document": change.document,
        "change": change.change,
        "says": change.sentence(),
        "fields": {field: {"old": old, "new": new} for field, old, new in change.fields},
        "old": _place(change.old),
        "new": _place(change.new),
    }


def _place(claim: Claim | None) -> dict[str, Any] | None:
    if claim is None:
        return None
    return {"quote": claim.quote, "at": claim.at, "section": claim.section, "refs": claim.refs}


JSON = Telling(lines=_lines)

"""One JSON object a finding, a line each, in order of the documents."""

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from comity.checks.model import OWN, Check, Finding, Place
from comity.checks.reporting import Report


def _report(findings: Iterable[Finding], checks: dict[str, Check]) -> Iterator[str]:
    for each in findings:
        fields = {
            "code": each.code,
            "title": checks[each.code].title if each.code in checks else OWN.get(each.code, ""),
            "severity": each.severity.value,
            "message": each.message,
            "where": _place(each.where),
            "also": [_place(other) for other in each.also],
        }
        yield orjson.dumps(fields).decode()


def _place(place: Place) -> dict[str, Any]:
    fields = place._asdict()
    del fields["text"], fields["offset"]
    return fields


JSON = Report(lines=_report)

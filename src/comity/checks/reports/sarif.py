"""SARIF 2.1.0 (OASIS): what code hosts and editors show beside the lines of a file."""

import urllib.parse
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any

import orjson

from comity.checks.model import Check, Finding, Place
from comity.checks.reporting import Report

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def _report(findings: Iterable[Finding], checks: dict[str, Check]) -> Iterator[str]:
    codes = list(checks)
    results = [_result(each, codes) for each in findings]
    driver = {"name": "comity", "rules": [_rule(code, check) for code, check in checks.items()]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    whole = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield orjson.dumps(whole, option=orjson.OPT_INDENT_2).decode()


def _rule(code: str, check: Check) -> dict[str, Any]:
    return {
        "id": code,
        "shortDescription": {"text": check.title},
        "fullDescription": {"text": check.doc.partition("\n")[2].strip()},
        "defaultConfiguration": {"level": check.severity.value},
    }


def _result(finding: Finding, codes: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ruleId": finding.code,
        "level": finding.severity.value,
        "message": {"text": finding.message},
        "locations": [_location(finding.where)],
    }
    if finding.code in codes:
        found["ruleIndex"] = codes.index(finding.code)
    if finding.also:
        found["relatedLocations"] = [_location(each) for each in finding.also]
    return found


def _location(place: Place) -> dict[str, Any]:
    region: dict[str, Any] = {
        "charOffset": place.at,
        "charLength": len(place.quote),
        "snippet": {"text": place.quote},
    }
    if place.line:
        region |= {"startLine": place.line, "startColumn": place.column} | _end(place)
    address = {"uri": _uri(place.place)}
    return {"physicalLocation": {"artifactLocation": address, "region": region}}


def _end(place: Place) -> dict[str, int]:
    breaks = place.quote.count("\n")
    if not breaks:
        return {"endLine": place.line, "endColumn": place.column + len(place.quote)}
    return {
        "endLine": place.line + breaks,
        "endColumn": len(place.quote) - place.quote.rfind("\n"),
    }


def _uri(place: str) -> str:
    """Return the address of a document, or that of its file, as a URI."""
    if "://" in place:
        return urllib.parse.quote(place, safe=":/?#[]@!$&'()*+,;=%")
    return urllib.parse.quote(PurePath(place).as_posix())


SARIF = Report(lines=_report)

"""Tell what a newer version of a document says anew, no longer, or otherwise.

OLD and NEW are each one document, in any format that `comity read` takes. What they say is
compared, not their words: a table that was sorted anew makes no difference.

for example:
  comity diff "Iceland 2016.txt" "Foreign relations of Iceland.wikitext"
  comity diff old.wikitext new.wikitext --json | head

exit codes: 0 they say the same, 1 they differ, 2 misuse
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from typing import Any

import orjson

from comity.checks.difference import Change, Difference, differ
from comity.checks.naming import called
from comity.claims import Claim, extract
from comity.cli.model import Command, Exit
from comity.cli.printing import printable
from comity.documents import read
from comity.errors import ComityError, UnreadableDocumentError
from comity.sources import Missed, fetch

_SIGNS = {"new": "+", "gone": "-", "changed": "~"}
_LONGEST = 200  # characters of a quote


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="the older version")
    parser.add_argument("new", metavar="NEW", help="the newer version")
    parser.add_argument("--json", action="store_true", help="print a JSON object a line")


def _run(options: argparse.Namespace) -> int:
    difference = differ(_claims(options.old), _claims(options.new))
    lines = _objects(difference) if options.json else _lines(difference)
    for line in lines:
        print(printable(line))
    return Exit.FINDINGS if difference.changes else Exit.CLEAN


def _claims(place: str) -> list[Claim]:
    blobs = list(fetch(place))
    if len(blobs) != 1:
        raise ComityError(f"{place}: holds {len(blobs)} documents; name one of them")
    if isinstance(blobs[0], Missed):
        raise UnreadableDocumentError(f"{place}: {blobs[0].reason}")
    return extract(read(blobs[0]))[0]


def _lines(difference: Difference) -> Iterator[str]:
    about: tuple[str, ...] | None = None
    for each in difference.changes:
        if each.about != about:
            about = each.about
            yield " and ".join(map(called, about)) or "nobody by name"
        yield f"  {_SIGNS[each.change]} {each.sentence()}"
        for field, old, new in each.fields:
            yield f"      {field}: {old or 'unsaid'} → {new or 'unsaid'}"
        for said, claim in (("was", each.old), ("is", each.new)):
            if claim is not None:
                yield f"      {said} “{' '.join(claim.quote.split())[:_LONGEST]}”"
    counted = Counter(each.change for each in difference.changes)
    told = ", ".join(f"{counted[change]:,} {change}" for change in _SIGNS)
    yield f"{told}, {difference.same:,} the same"


def _objects(difference: Difference) -> Iterator[str]:
    for each in difference.changes:
        yield orjson.dumps(_object(each)).decode()


def _object(change: Change) -> dict[str, Any]:
    return {
        "about": change.about,
        "kind": change.kind,
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


DIFF = Command(arguments=_arguments, run=_run)

"""Tell what a newer version of a document, or a newer world, says anew, no longer, or otherwise.

OLD and NEW are each one document, in any format that `comity read` takes, or a world (a file
that `comity build` made). What they say is compared, not their words: a table that was sorted
anew makes no difference. Of two worlds each document is compared with that of the same title;
of a world and a document, the one of that title.

for example:
  comity diff "Iceland 2016.txt" "Foreign relations of Iceland.wikitext"
  comity diff may.comity june.comity --as html > changes.html
  comity diff june.comity "Foreign relations of Iceland.wikitext" --as json | head

exit codes: 0 they say the same, 1 they differ, 2 misuse
"""

import argparse
from typing import NamedTuple

from comity.checks.difference import Said, differ, said_in
from comity.checks.telling import tell, tellings
from comity.claims import extract
from comity.cli.arguments import is_world
from comity.cli.model import Command, Exit
from comity.cli.printing import printable
from comity.documents import read
from comity.errors import ComityError, UnreadableDocumentError
from comity.sources import Missed, fetch
from comity.store.opening import Store


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="the older version")
    parser.add_argument("new", metavar="NEW", help="the newer version")
    parser.add_argument(
        "--as", dest="form", choices=tellings(), default="text", help="the form (default: text)"
    )
    parser.add_argument(
        "--json", dest="form", action="store_const", const="json", help="the same as --as json"
    )


class _Side(NamedTuple):
    place: str
    said: Said
    title: str = ""
    """Of a document; empty for a world."""


def _run(options: argparse.Namespace) -> int:
    old, new = _side(options.old), _side(options.new)
    difference = differ(_like(old, new), _like(new, old))
    for line in tell(difference, as_=options.form):
        print(printable(line))
    return Exit.FINDINGS if difference.changes else Exit.CLEAN


def _side(place: str) -> _Side:
    if is_world(place):
        with Store(place) as store:
            return _Side(place, said_in(store))
    blobs = list(fetch(place))
    if len(blobs) != 1:
        raise ComityError(f"{place}: holds {len(blobs)} documents; name one of them")
    if isinstance(blobs[0], Missed):
        raise UnreadableDocumentError(f"{place}: {blobs[0].reason}")
    document = read(blobs[0])
    return _Side(place, extract(document)[0], document.title)


def _like(side: _Side, other: _Side) -> Said:
    """Return what a side says, of a world only the document that the other side is."""
    if side.title or not other.title or not isinstance(side.said, dict):
        return side.said
    if other.title not in side.said:
        raise ComityError(f"{side.place}: has no document titled {other.title!r}")
    found: Said = side.said[other.title]
    return found


DIFF = Command(arguments=_arguments, run=_run)

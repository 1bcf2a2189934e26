"""Find what is wrong with documents, and where they contradict one another.

A DOC is what `comity read` takes; several, or a folder, are held against one another too.
A world (a file that `comity build` made) is checked across its documents: what is wrong
inside one is found when the document itself is given.

Every finding has a code; `comity explain CODE` says why it matters and what to do. --select
and --ignore take codes or how they begin: D, N1, R101; several with commas between them.

for example:
  comity check "Foreign relations of Iceland.wikitext"
  comity check articles/ --select R,T --as json
  comity check articles/ --ignore D106,N103 --as sarif > comity.sarif
  comity check world.comity

exit codes: 0 nothing was found, 1 there are findings, 2 misuse
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from comity.checks import Check, Finding, check_documents, check_world, forms, report, select
from comity.cli.arguments import today
from comity.cli.model import Command, Exit
from comity.cli.printing import printable
from comity.errors import ComityError
from comity.sources import Blob, Missed, fetch
from comity.store.opening import Store

_MAGIC = b"DUCK"
_MAGIC_AT = 8  # where a database file says that it is one


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC|WORLD", help="what to check")
    parser.add_argument("--select", action="append", default=[], metavar="CODES", help="only these")
    parser.add_argument("--ignore", action="append", default=[], metavar="CODES", help="not these")
    parser.add_argument(
        "--as", dest="form", choices=forms(), default="text", help="the form (default: text)"
    )
    parser.add_argument(
        "--today",
        default="",
        metavar="DAY",
        help="the day that documents without a date of their own are of (default: the clock's)",
    )


def _run(options: argparse.Namespace) -> int:
    chosen = select(options.select, options.ignore)
    found = False

    def noted(findings: Iterator[Finding]) -> Iterator[Finding]:
        nonlocal found
        for each in findings:
            found = True
            yield each

    worlds = [each for each in options.documents if _is_world(each)]
    if worlds and len(options.documents) > 1:
        raise ComityError(f"{worlds[0]}: is a world, and is checked alone")
    if worlds:
        with Store(worlds[0]) as store:
            _print(noted(check_world(store, chosen)), chosen, options.form)
    else:
        blobs = [fetch(place) for place in options.documents]
        findings = check_documents(_all(blobs), chosen, today=options.today or today())
        _print(noted(findings), chosen, options.form)
    return Exit.FINDINGS if found else Exit.CLEAN


def _print(findings: Iterator[Finding], chosen: dict[str, Check], form: str) -> None:
    for line in report(findings, chosen, as_=form):
        print(printable(line))


def _all(blobs: list[Iterator[Blob | Missed]]) -> Iterator[Blob | Missed]:
    for each in blobs:
        yield from each


def _is_world(place: str) -> bool:
    path = Path(place)
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(_MAGIC_AT + len(_MAGIC))[_MAGIC_AT:] == _MAGIC


CHECK = Command(arguments=_arguments, run=_run)

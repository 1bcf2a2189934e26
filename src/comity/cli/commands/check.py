"""Find what is wrong with documents, and where they contradict one another.

A DOC is what `comity read` takes; several, or a folder, are held against one another too.
A world (a file that `comity build` made) knows what was found in each document when it was
read, so that nothing is read again.

Every finding has a code; `comity explain CODE` says why it matters and what to do. --select
and --ignore take codes or how they begin: D, N1, R101; several with commas between them.
A finding that is to stand is given its reason in a file comity-reasons.toml beside the
documents: see docs/checking.md.

for example:
  comity check "Foreign relations of Iceland.wikitext"
  comity check articles/ --select R,T --as json
  comity check articles/ --ignore D106,N103 --as sarif > comity.sarif
  comity check world.comity --as html > findings.html

exit codes: 0 nothing was found, 1 there are findings, 2 misuse
"""

import argparse
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path

from comity.checks import Check, Finding, check_documents, check_world, forms, report, select
from comity.checks.reasons import FILE, Reasons, read_reasons
from comity.checks.running import examined
from comity.cli.arguments import a_day, add_jobs, is_world, today
from comity.cli.model import Command, Exit
from comity.cli.printing import printable
from comity.cli.progress import Progress
from comity.errors import ComityError
from comity.sources import fetch
from comity.store.opening import Store
from comity.store.read import Read


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC|WORLD", help="what to check")
    parser.add_argument("--select", action="append", default=[], metavar="CODES", help="only these")
    parser.add_argument("--ignore", action="append", default=[], metavar="CODES", help="not these")
    parser.add_argument(
        "--as", dest="form", choices=forms(), default="text", help="the form (default: text)"
    )
    parser.add_argument(
        "--reasons",
        default="",
        metavar="FILE",
        help=f"reasons why findings may stand (default: {FILE} beside the documents)",
    )
    parser.add_argument(
        "--today",
        type=a_day,
        default="",
        metavar="DAY",
        help="the day that documents without a date of their own are of (default: the clock's)",
    )
    add_jobs(parser)


def _run(options: argparse.Namespace) -> int:
    chosen = select(options.select, options.ignore)
    reasons = Reasons(itertools.chain.from_iterable(map(read_reasons, _files(options))))
    titles: set[str] = set()
    found = False

    def noted() -> Iterator[Finding]:
        nonlocal found
        findings = _findings(options, chosen, titles)
        for each in itertools.chain(reasons.left(findings), reasons.unused(chosen, titles)):
            found = True
            yield each

    for line in report(noted(), chosen, as_=options.form):
        print(printable(line))
    return Exit.FINDINGS if found else Exit.CLEAN


def _findings(
    options: argparse.Namespace, chosen: dict[str, Check], titles: set[str]
) -> Iterator[Finding]:
    """Yield the findings of what is given, and put the titles of what was checked in ``titles``."""
    worlds = [each for each in options.documents if is_world(each)]
    if worlds and len(options.documents) > 1:
        raise ComityError(f"{worlds[0]}: is a world, and is checked alone")
    if worlds:
        with Store(worlds[0]) as store:
            if not examined(store):
                lacking = "holds nothing of what is wrong inside its documents; build it again"
                print(f"{worlds[0]}: {lacking}", file=sys.stderr)
            titles.update(title for (title,) in store.run("SELECT title FROM documents"))
            yield from check_world(store, chosen)
        return
    blobs = itertools.chain.from_iterable(fetch(place) for place in options.documents)
    with Progress() as progress:

        def noted(read: Read) -> None:
            titles.add(read.title)
            progress(read)

        day = options.today or today()
        yield from check_documents(blobs, chosen, today=day, jobs=options.jobs, progress=noted)


def _files(options: argparse.Namespace) -> list[Path]:
    """Return the files of reasons: the one named, else those beside what is given."""
    if options.reasons:
        return [Path(options.reasons)]
    places = [Path(each) for each in options.documents if Path(each).exists()]
    folders = [each if each.is_dir() else each.parent for each in places]
    return [file for file in dict.fromkeys(each / FILE for each in folders) if file.is_file()]


CHECK = Command(arguments=_arguments, run=_run)

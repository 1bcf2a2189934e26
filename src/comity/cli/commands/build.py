"""Read documents into a world file, or bring one up to date.

A world is one file: safe to copy, readable by DuckDB alone. Documents that are in it
already are not read again; a new version of a document takes the place of the earlier one,
whose claims are kept as history. The file is replaced whole at the end, so that a build
that is stopped, or killed, leaves the old one as it was.

for example:
  comity build articles/ -o world.comity
  comity build "Foreign relations of Iceland.wikitext" -o world.comity    add or update one
  comity build enwiki.xml.bz2#"Foreign relations of" -o world.comity      out of a dump
  comity build articles/ factbook_1990_2025.jsonl.gz -o world.comity      and a dataset besides

exit codes: 0 every document was read, 1 some could not be read at all (they are named),
2 misuse. What was not understood within documents is counted, kept in the world, and
printed with --findings.
"""

import argparse
import sys

from comity.checks.keeping import examiner
from comity.cli.arguments import a_day, add_jobs, no_directory, today
from comity.cli.model import Command, Exit
from comity.cli.printing import printable
from comity.cli.progress import Progress
from comity.relations import keep
from comity.store.building import build


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC", help="file, folder, dump or address")
    parser.add_argument("-o", "--out", required=True, metavar="WORLD", help="the world file")
    parser.add_argument("--findings", action="store_true", help="print what was not understood")
    parser.add_argument(
        "--today",
        type=a_day,
        default="",
        metavar="DAY",
        help="the day they are read (default: the clock's)",
    )
    add_jobs(parser)


def _run(options: argparse.Namespace) -> int:
    day = options.today or today()
    with Progress() as progress:
        built = build(
            options.documents,
            no_directory(options.out),
            today=day,
            jobs=options.jobs,
            examiner=examiner(day),
            finish=keep,
            progress=progress,
        )
    for finding in built.findings:
        whole = not finding.line and finding.code != "left-out"
        if options.findings or whole:
            print(printable(str(finding)), file=sys.stderr)
    known = f", {_many(built.kept, 'document')} known already" if built.kept else ""
    noted = f", {_many(len(built.findings), 'finding')}" if built.findings else ""
    print(
        f"{options.out}: read {_many(built.read, 'document')}, {_many(built.claims, 'claim')}"
        f"{known}{noted}{'' if built.changed else '; nothing new, left as it was'}"
    )
    return Exit.FINDINGS if built.faults else Exit.CLEAN


def _many(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


BUILD = Command(arguments=_arguments, run=_run)

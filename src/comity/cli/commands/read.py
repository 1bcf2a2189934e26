"""Print what documents say: one claim a line, with the exact words that say it.

A DOC is a file (wikitext, HTML, plain text), a folder of them, a MediaWiki dump
(dump.xml.bz2, or dump.xml.bz2#Foreign relations of for the pages so titled), the address
of a page on a MediaWiki site, or - for standard input.

Claims go to standard output as JSON lines, in order of their place in the document; what
was not understood goes to standard error as file:line:column: code: message.

for example:
  comity read "Foreign relations of Iceland.wikitext"
  comity read articles/ -o claims.jsonl
  comity read https://en.wikipedia.org/wiki/Foreign_relations_of_Iceland | head
  cat article.txt | comity read -

exit codes: 0 everything was understood, 1 there are findings, 2 misuse
"""

import argparse
import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from comity.cli.arguments import add_jobs, no_directory
from comity.cli.model import Command, Exit
from comity.cli.printing import printable
from comity.cli.progress import Progress
from comity.errors import ComityError
from comity.sources import Blob, Missed, fetch
from comity.store.workers import read_all


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC", help="file, folder, dump or address")
    parser.add_argument("-o", "--out", metavar="FILE", help="write the claims to FILE")
    add_jobs(parser)


def _run(options: argparse.Namespace) -> int:
    findings = 0
    # All places are looked up before the first is read: a slip in the last costs no wait.
    blobs = [fetch(place) for place in options.documents]
    with _output(options.out) as out, Progress() as progress:
        for read in read_all(_all(blobs), jobs=options.jobs):
            progress(read)
            out.write(read.lines)
            findings += len(read.findings)
            for finding in read.findings:
                print(printable(str(finding)), file=sys.stderr)
        out.flush()
    return Exit.FINDINGS if findings else Exit.CLEAN


def _all(blobs: list[Iterator[Blob | Missed]]) -> Iterator[Blob | Missed]:
    for each in blobs:
        yield from each


@contextlib.contextmanager
def _output(path: str | None) -> Iterator[IO[bytes]]:
    if path is None:
        yield sys.stdout.buffer
        return
    try:
        with Path(no_directory(path)).open("wb") as file:
            yield file
    except OSError as error:
        raise ComityError(f"{path}: cannot be written: {error.strerror}") from error


READ = Command(arguments=_arguments, run=_run)

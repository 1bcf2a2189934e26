"""Print what documents say: one claim a line, with the exact words that say it.

A DOC is a file (wikitext, HTML, plain text), a folder of them, a MediaWiki dump
(dump.xml.bz2, or dump.xml.bz2#Foreign relations of for the pages so titled), the address
of a page on a MediaWiki site, or - for standard input.

Claims go to standard output as JSON lines, in order of their place in the document; what
was not understood goes to standard error as file:line:column: code: message.

--explain prints no JSON: for each claim it says in lines to read what the claim says, by
which rule it was made, and from which words.

for example:
  comity read "Foreign relations of Iceland.wikitext"
  comity read articles/ -o claims.jsonl
  comity read https://en.wikipedia.org/wiki/Foreign_relations_of_Iceland | head
  cat article.txt | comity read -
  comity read --explain article.txt | less

exit codes: 0 everything was understood, 1 there are findings, 2 misuse
"""

import argparse
import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from comity.claims import Claim, Reading
from comity.cli.arguments import add_jobs, no_directory
from comity.cli.model import Command, Exit
from comity.cli.printing import printable
from comity.cli.progress import Progress
from comity.errors import ComityError
from comity.sources import Blob, Missed, fetch
from comity.store.read import Read, missing, read_blob
from comity.store.workers import read_all


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC", help="file, folder, dump or address")
    parser.add_argument("-o", "--out", metavar="FILE", help="write the claims to FILE")
    parser.add_argument(
        "--explain", action="store_true", help="print the reasons of each claim, not its JSON"
    )
    add_jobs(parser)


def _run(options: argparse.Namespace) -> int:
    findings = 0
    # All places are looked up before the first is read: a slip in the last costs no wait.
    blobs = [fetch(place) for place in options.documents]
    with _output(options.out) as out, Progress() as progress:
        for read in _reads(options, _all(blobs)):
            progress(read)
            out.write(read.lines)
            findings += len(read.findings)
            for finding in read.findings:
                print(printable(str(finding)), file=sys.stderr)
        out.flush()
    return Exit.FINDINGS if findings else Exit.CLEAN


def _reads(options: argparse.Namespace, blobs: Iterator[Blob | Missed]) -> Iterator[Read]:
    if not options.explain:
        yield from read_all(blobs, jobs=options.jobs)
        return
    # One after another, in this process: who reads reasons reads them slower than they come.
    for each in blobs:
        yield missing(each) if isinstance(each, Missed) else read_blob(each, write=_explained)


def _explained(blob: Blob, reading: Reading, claims: list[Claim]) -> bytes:
    from comity.views.explaining import explained  # noqa: PLC0415 - the views load much else

    lines = explained(blob.place or blob.name, reading, claims)
    return "".join(f"{printable(each.text)}\n" for each in lines).encode()


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

"""Print what documents say: one claim a line, with the exact words that say it.

A DOC is a file (wikitext, HTML, plain text), a folder of them, a MediaWiki dump
(dump.xml.bz2, or dump.xml.bz2#Foreign relations of for the pages so titled), the address
of a page on a MediaWiki site, a structured dataset (the World Factbook, Wikidata's missions;
see docs/sources.md), or - for standard input. Files may be packed by gzip, bzip2 or xz.

Claims go to standard output as JSON lines, in order of their place in the document; what
was not understood goes to standard error as file:line:column: code: message.

--explain prints no JSON: for each claim it says in lines to read what the claim says, by
which rule it was made, and from which words.

--propose asks a language model on your own machine, behind an OpenAI-compatible address,
for further claims. Each is checked against the document and marked with its maker; what
does not hold is a finding. Nothing is asked unless you say so, and nothing leaves this
machine unless you add --propose-anywhere. See docs/proposers.md.

for example:
  comity read "Foreign relations of Iceland.wikitext"
  comity read articles/ -o claims.jsonl
  comity read https://en.wikipedia.org/wiki/Foreign_relations_of_Iceland | head
  cat article.txt | comity read -
  comity read --explain article.txt | less
  comity read --propose http://127.0.0.1:8080#my-model article.txt

exit codes: 0 everything was understood, 1 there are findings, 2 misuse
"""

import argparse
import contextlib
import sys
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from comity.cli.arguments import add_jobs, no_directory
from comity.cli.model import Command, Exit
from comity.cli.printing import printable
from comity.cli.progress import Progress
from comity.errors import ComityError
from comity.files import whole
from comity.sources import Blob, Missed, fetch
from comity.sources.proposing import PATIENCE
from comity.store.loading import loaded
from comity.store.read import Read, missing
from comity.store.workers import read_all

if TYPE_CHECKING:
    from comity.claims import Claim, Reading
    from comity.store.reading import More

_DAY = 86_400.0  # seconds; nobody waits longer for one answer


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC", help="file, folder, dump or address")
    parser.add_argument("-o", "--out", metavar="FILE", help="write the claims to FILE")
    parser.add_argument(
        "--explain", action="store_true", help="print the reasons of each claim, not its JSON"
    )
    parser.add_argument(
        "--propose", default="", metavar="URL[#MODEL]", help="ask a model for further claims"
    )
    parser.add_argument(
        "--propose-anywhere", action="store_true", help="let URL be on another machine"
    )
    parser.add_argument(
        "--propose-timeout",
        type=_seconds,
        default=PATIENCE,
        metavar="SECONDS",
        help=f"how long the model may take for one question (default: {PATIENCE:.0f})",
    )
    add_jobs(parser)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _DAY:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return seconds


def _run(options: argparse.Namespace) -> int:
    findings = 0
    more = _proposals(options)
    # All places are looked up before the first is read: a slip in the last costs no wait.
    blobs = [fetch(place) for place in options.documents]
    with _output(options.out) as out, Progress() as progress:
        for read in _reads(options, _all(blobs), more):
            progress(read)
            out.write(read.lines)
            findings += len(read.findings)
            for finding in read.findings:
                print(printable(str(finding)), file=sys.stderr)
        out.flush()
    return Exit.FINDINGS if findings else Exit.CLEAN


def _proposals(options: argparse.Namespace) -> "More | None":
    """Return what asks the proposer that is named, None when there is none."""
    if not options.propose:
        return None
    from comity.claims.proposals.checking import Proposals  # noqa: PLC0415 - few ask for them; so too below
    from comity.sources.proposing import proposer  # noqa: PLC0415

    anywhere, patience = options.propose_anywhere, options.propose_timeout
    return Proposals(proposer(options.propose, anywhere=anywhere, patience=patience))


def _reads(
    options: argparse.Namespace, blobs: Iterator[Blob | Missed], more: "More | None"
) -> Iterator[Read]:
    if not options.explain and more is None:
        yield from read_all(blobs, jobs=options.jobs)
        return
    read_blob = loaded()
    # One after another, in this process: reasons are read, and models answer, slower than that.
    write = _explained if options.explain else None
    for each in blobs:
        yield missing(each) if isinstance(each, Missed) else read_blob(each, more=more, write=write)


def _explained(blob: Blob, reading: "Reading", claims: "list[Claim]") -> bytes:
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
        with whole(no_directory(path)) as part, part.open("wb") as file:
            yield file
    except OSError as error:
        raise ComityError(f"{path}: cannot be written: {error.strerror}") from error


READ = Command(arguments=_arguments, run=_run)

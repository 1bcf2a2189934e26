"""Write the claims or the ties of a world to a file, for other tools.

jsonl has one claim a line, as `comity read` writes them; csv and parquet have one row a
claim, with its document. graphml (networks), rdf (N-Triples) and quickstatements (Wikidata)
have the ties that the claims are folded into, each with its dates and who vouches for it. The same
world gives the same bytes, whatever order it was built in.

for example:
  comity export world.comity -o claims.jsonl
  comity export world.comity -o claims.parquet           the form is told by the ending
  comity export world.comity --as graphml -o ties.graphml
  comity export world.comity --as csv -o claims.txt --history
"""

import argparse
from pathlib import Path

import comity
from comity.cli.arguments import add_world, no_directory, world_of
from comity.cli.model import Command, Exit
from comity.errors import ComityError
from comity.store.exporting import FORMS
from comity.views.exporting import formats, write

_ENDINGS = {"nt": "rdf"}


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_world(parser)
    parser.add_argument("-o", "--out", required=True, metavar="FILE", help="the file to write")
    parser.add_argument(
        "--as", dest="form", choices=(*FORMS, *formats()), help="(default: by FILE's ending)"
    )
    parser.add_argument(
        "--history", action="store_true", help="with what superseded versions of documents said"
    )


def _run(options: argparse.Namespace) -> int:
    ending = Path(options.out).suffix.lstrip(".").lower()
    form = options.form or _ENDINGS.get(ending, ending)
    known = (*FORMS, *formats())
    if form not in known:
        raise ComityError(f"{options.out}: which form? say --as {', --as '.join(known)}")
    with comity.open(world_of(options)) as world:
        out = no_directory(options.out)
        if form in FORMS:
            print(f"{out}: {world.export(out, form=form, history=options.history):,} claims")
        elif options.history:
            raise ComityError(f"--history is of claims; {form} has ties, by current documents")
        else:
            print(f"{out}: {write(world.listed(), form, out):,} spells of ties")
    return Exit.CLEAN


EXPORT = Command(arguments=_arguments, run=_run)

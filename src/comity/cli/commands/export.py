"""Write the claims of a world to a file, for other tools.

jsonl has one claim a line, as `comity read` writes them; csv and parquet have one row a
claim, with its document. The same world gives the same bytes, whatever order it was built in.

for example:
  comity export world.comity -o claims.jsonl
  comity export world.comity -o claims.parquet           the form is told by the ending
  comity export world.comity --as csv -o claims.txt --history
"""

import argparse
from pathlib import Path

import comity
from comity.cli.arguments import add_world, no_directory, world_of
from comity.cli.model import Command, Exit
from comity.errors import ComityError
from comity.store.exporting import FORMS


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_world(parser)
    parser.add_argument("-o", "--out", required=True, metavar="FILE", help="the file to write")
    parser.add_argument("--as", dest="form", choices=FORMS, help="(default: by FILE's ending)")
    parser.add_argument(
        "--history", action="store_true", help="with what superseded versions of documents said"
    )


def _run(options: argparse.Namespace) -> int:
    form = options.form or Path(options.out).suffix.lstrip(".").lower()
    if form not in FORMS:
        raise ComityError(f"{options.out}: which form? say --as {', --as '.join(FORMS)}")
    with comity.open(world_of(options)) as world:
        many = world.export(no_directory(options.out), form=form, history=options.history)
    print(f"{options.out}: {many:,} claims")
    return Exit.CLEAN


EXPORT = Command(arguments=_arguments, run=_run)

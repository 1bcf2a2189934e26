"""Show everything the documents say of one state, on a day or through time.

System by system: relations, recognition, missions and who is represented through whom,
organisations, wars and mediators, disputes, who may not enter, partnerships, counts, people,
reports, references and what is wrong with them; each with its dates, how well it is vouched
for, and the documents that say so, those about other states included.

for example:
  comity state Iceland world.comity --on 1995-06-01
  comity state AZE --as quotes       with the words of every claim
  comity state AZE --json
"""

import argparse

import comity
from comity.cli.arguments import add_question, add_world, terms_of, world_of
from comity.cli.model import Command, Exit
from comity.cli.printing import print_lines
from comity.plugins import names
from comity.views import VIEWS, show


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("a", metavar="A", help="a name or a code: Iceland, AZE")
    add_world(parser)
    add_question(parser)
    parser.add_argument(
        "--as", dest="form", choices=names(VIEWS), default="lines", help="(default: lines)"
    )


def _run(options: argparse.Namespace) -> int:
    with comity.open(world_of(options)) as world:
        portrait = world.state(options.a, **terms_of(options))
    print_lines(show(portrait, as_="json" if options.json else options.form))
    return Exit.CLEAN


STATE = Command(arguments=_arguments, run=_run)

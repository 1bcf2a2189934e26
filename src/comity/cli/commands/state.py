"""Show everything the documents say of one state, on a day or through time.

Relations, missions sent and received, accreditations, recognitions and memberships, each
with its dates, how well it is vouched for, and the documents that say so.

for example:
  comity state Iceland world.comity --on 1995-06-01
  comity state AZE --json
"""

import argparse

import comity
from comity.cli.arguments import add_question, add_world, terms_of, world_of
from comity.cli.model import Command, Exit
from comity.cli.printing import print_lines
from comity.views import show


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("a", metavar="A", help="a name or a code: Iceland, AZE")
    add_world(parser)
    add_question(parser)


def _run(options: argparse.Namespace) -> int:
    with comity.open(world_of(options)) as world:
        portrait = world.state(options.a, **terms_of(options))
    print_lines(show(portrait, as_="json" if options.json else "lines"))
    return Exit.CLEAN


STATE = Command(arguments=_arguments, run=_run)

"""Ask whether two states have diplomatic relations, since when, and who says so.

The answer is yes, no or unsaid. Unsaid is an answer of its own: the dates are not precise
enough, the documents contradict one another, or none says anything of it. Every answer
quotes the documents, and names those that disagree.

A and B are names or codes: Iceland, "Republic of Korea", AZE, USSR, NATO.

for example:
  comity ask Iceland Denmark world.comity --on 1950-01-01
  comity ask AZE HUN                      the whole story, from the world in this folder
  comity ask Iceland Denmark --on today --json
  comity ask Iceland Denmark --policy strict
  comity ask Azerbaijan Hungary --as-of 2016-11-19     by what the documents said then
  comity ask Russia France --on 1930 --continuity carried
"""

import argparse

import comity
from comity.cli.arguments import add_question, add_world, terms_of, world_of
from comity.cli.model import Command, Exit
from comity.cli.printing import print_lines
from comity.views import show


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("a", metavar="A", help="one of the two")
    parser.add_argument("b", metavar="B", help="the other")
    add_world(parser)
    add_question(parser)


def _run(options: argparse.Namespace) -> int:
    with comity.open(world_of(options)) as world:
        answer = world.between(options.a, options.b, **terms_of(options))
    print_lines(show(answer, as_="json" if options.json else "lines"))
    return Exit.CLEAN


ASK = Command(arguments=_arguments, run=_run)

"""Say what a check is about: why it matters, what to do, what fails it and what passes.

Without a code it lists every check there is; docs/checks.md has the same.

for example:
  comity explain R101
  comity explain D           every check whose code begins so
  comity explain
"""

import argparse

from comity.checks import explanation, select
from comity.cli.model import Command, Exit
from comity.cli.printing import printable


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("codes", nargs="*", metavar="CODE", help="a code, or how codes begin")


def _run(options: argparse.Namespace) -> int:
    for code, check in select(options.codes).items():
        if options.codes:
            print(printable(explanation(check)))
        else:
            print(f"{code}  {check.severity.value:<8}{check.title}")
    return Exit.CLEAN


EXPLAIN = Command(arguments=_arguments, run=_run)

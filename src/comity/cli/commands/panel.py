"""Make a panel for research: a row for each state or pair of states, in each year or day.

Which states there are is told by a system: comity (the registry, the default), or cow2016,
cow2024 and gw from your own copy of the lists. Columns come in groups; those of a dataset are
read from your own copy of the original, in the folder --data, and a file that is missing is
named with where it is described; those of a world (ties, missions, recognition, memberships) from
the world file named, or as `comity ask` finds one. A value that nobody tells is missing, never
zero. A data dictionary is written beside the panel.

for example:
  comity panel dyad-years --from 1990 --to 2020 -o pairs.parquet
  comity panel dyad-years --system cow2016 --data cow/ --with igo,contiguity,mid -o x.parquet
  comity panel state-years --system cow2016 --data cow/ --with capabilities -o x.dta
  comity panel dyad-years world.comity --with ties,missions --reasons -o ties.parquet
  comity panel dyad-days --from 1993 --to 1993 -o days.parquet
"""

import argparse
from pathlib import Path

from comity.cli.arguments import no_directory, world_of
from comity.cli.model import Command, Exit

_UNITS = ("state-years", "dyad-years", "state-days", "dyad-days")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("unit", choices=_UNITS, help="what a row is about")
    parser.add_argument("world", nargs="?", default="", help="world file, for its own columns")
    parser.add_argument("-o", "--out", required=True, metavar="FILE", help="the file to write")
    _states(parser)
    parser.add_argument(
        "--with", dest="groups", default="", metavar="GROUPS", help="columns, parted by commas"
    )
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="where your datasets lie")
    parser.add_argument(
        "--reasons", action="store_true", help="say beside each column why a value is missing"
    )


def _states(parser: argparse.ArgumentParser) -> None:
    """Add what says which states, pairs and years the rows are of."""
    parser.add_argument(
        "--system",
        default="comity",
        metavar="NAME",
        help="comity (default), cow2016, cow2024, cow (the newer of the two) or gw",
    )
    parser.add_argument(
        "--from", dest="first", type=int, default=1816, metavar="YEAR", help="(default: 1816)"
    )
    parser.add_argument(
        "--to",
        dest="last",
        type=int,
        default=0,
        metavar="YEAR",
        help="(default: the last year that the system is told for)",
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--directed",
        dest="directed",
        action="store_true",
        default=True,
        help="each pair from both sides (default)",
    )
    way.add_argument("--undirected", dest="directed", action="store_false", help="each pair once")
    parser.add_argument(
        "--exist",
        default="any",
        metavar="WHEN",
        help="when in the year the states must exist: any day (default), throughout, or 07-01",
    )


def _run(options: argparse.Namespace) -> int:
    from comity.panels import (  # noqa: PLC0415 - few commands need it
        Request,
        Unit,
        from_world,
        prepared,
        stretched,
        write,
    )  # fmt: skip
    from comity.panels.dictionary import describe  # noqa: PLC0415

    out = Path(no_directory(options.out))
    request = Request(
        unit=Unit(options.unit),
        system=options.system,
        first=options.first,
        last=options.last,
        directed=options.directed,
        exist=options.exist,
        groups=tuple(each.strip() for each in options.groups.split(",") if each.strip()),
        reasons=options.reasons,
    )
    world = world_of(options) if options.world or from_world(request) else ""
    with prepared(request, world=world, data=options.data) as (bench, made):
        many = write(bench, made, out)
        told = describe(bench, made, out)
    print(f"{out}: {many:,} {options.unit}; what its columns mean is in {told}")
    if beyond := stretched(made.request):
        print(f"{out}: {beyond}")
    return Exit.CLEAN


PANEL = Command(arguments=_arguments, run=_run)

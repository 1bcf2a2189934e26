"""Draw a map, a timeline, a matrix or a chart of a world, as SVG or PNG.

relations STATE         a map of who has diplomatic relations with a state on a day
missions STATE          a map of the missions it sends and receives, and who comes from elsewhere
timeline A B            the story of two: spells, how well vouched for, and who disagrees
memberships STATE…      who belongs to which organisations on a day
counts [STATE…]         how many ties there are, year by year

Maps show the borders of today, or those of --borders: a TopoJSON or GeoJSON file, CShapes say.
What is drawn names its day and its sources. PNG, and counts, need `pip install 'comity[draw]'`.

for example:
  comity draw relations Azerbaijan world.comity --on 2016-11-19 -o relations.svg
  comity draw missions Azerbaijan --on 2016-11-19 -o missions.png
  comity draw timeline Azerbaijan Iran -o timeline.svg
  comity draw relations France --on 1930-01-01 --borders cshapes_2_gw.topojson.xz -o 1930.png
"""

import argparse
import math
from pathlib import Path

import comity
from comity.cli.arguments import add_question, terms_of, world_of
from comity.cli.model import Command, Exit
from comity.views.drawing import Terms, draw, drawings, write


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("drawing", choices=drawings(), help="what to draw")
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="whom it is of; last, the world if it is no other"
    )
    add_question(parser, as_json=False)
    parser.add_argument("-o", "--out", required=True, metavar="FILE", help="x.svg or x.png")
    parser.add_argument("--title", default="", help="instead of the drawing's own title")
    parser.add_argument("--borders", default="", metavar="FILE", help="borders of your own")
    parser.add_argument(
        "--centre",
        type=_meridian,
        default=11.0,
        metavar="DEGREES",
        help="the meridian in the middle of a map (default: 11)",
    )
    parser.add_argument(
        "--scale", type=_scale, default=2.0, metavar="N", help="pixels of a PNG to a unit (2)"
    )


def _scale(text: str) -> float:
    largest = 8.0  # 9,600 pixels wide: more no page bears
    number = _number(text)
    if not 0 < number <= largest:
        raise argparse.ArgumentTypeError(f"{text!r} is no scale between 0 and {largest:g}")
    return number


def _meridian(text: str) -> float:
    number = _number(text)
    if not abs(number) <= 360:  # noqa: PLR2004 - a turn
        raise argparse.ArgumentTypeError(f"{text!r} is no meridian: give degrees east, as -150")
    return number


def _number(text: str) -> float:
    """Return a number, NaN for what is none: it is between no two others."""
    try:
        return float(text)
    except ValueError:
        return math.nan


def _run(options: argparse.Namespace) -> int:
    actors = list(options.names)
    options.world = ""
    if actors and (actors[-1].endswith(".comity") or Path(actors[-1]).is_file()):
        options.world = actors.pop()
    terms = Terms(
        **terms_of(options), title=options.title, borders=options.borders, centre=options.centre
    )
    with comity.open(world_of(options)) as world:
        write(draw(world, options.drawing, actors, terms), options.out, scale=options.scale)
    return Exit.CLEAN


DRAW = Command(arguments=_arguments, run=_run)

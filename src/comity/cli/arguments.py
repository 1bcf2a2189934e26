"""Arguments that several commands take, and what they mean."""

import argparse
import datetime as dt
import os
import re
import sys
from pathlib import Path

from comity.errors import ComityError, WorldError

_VARIABLE = "COMITY_WORLD"
_BUNDLED = """\
comity: no world is named and none lies in this folder: asking the one that comes with Comity. It
comity: has facts and the places of the words that say them, not the words (see DATA-LICENSE).\
"""
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")
_MAGIC = b"DUCK"
_MAGIC_AT = 8  # where a database file says that it is one


def add_world(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names the world to ask."""
    parser.add_argument(
        "world",
        nargs="?",
        default="",
        help=f"world file (default: ${_VARIABLE}, else the one *.comity file in this folder, "
        "else the world that comes with Comity)",
    )


def world_of(options: argparse.Namespace) -> str:
    """Return the world that is meant; WorldError when that cannot be told.

    Where none is named and none lies in this folder, it is the one that comes with Comity, and
    standard error says so.
    """
    given = str(options.world or os.environ.get(_VARIABLE, ""))
    if _DAY.fullmatch(given) and not Path(given).exists():
        raise WorldError(f"{given} is no world but a date: ask of it with --on {given}")
    if given:
        return given
    found = sorted(Path().glob("*.comity"))
    if len(found) == 1:
        return str(found[0])
    if found:
        raise WorldError(f"which world? there are {', '.join(map(str, found))}; name one")
    from comity.store.bundled import WORLD  # noqa: PLC0415 - where it is wanted alone

    print(_BUNDLED, file=sys.stderr)
    return str(WORLD)


def add_question(parser: argparse.ArgumentParser, *, as_json: bool = True) -> None:
    """Add what every question takes: a date, a policy, and the form of the answer."""
    parser.add_argument(
        "--on",
        default="",
        metavar="DATE",
        help="a day, month or year: 1993-01-01, 1993-01, 1993, or today (default: the whole story)",
    )
    parser.add_argument(
        "--policy",
        default="default",
        help="how a date is chosen where documents disagree: default (both sides, then cited, "
        "then precise, then newer), newest, earliest, strict",
    )
    parser.add_argument(
        "--as-of",
        default="",
        metavar="DATE",
        help="ask the documents as they stood on that day, not their newest versions",
    )
    parser.add_argument(
        "--continuity",
        default="apart",
        metavar="HOW",
        help="apart (default: each state has the ties told of it by its own name) or carried "
        "(Russia has those of the Soviet Union besides)",
    )
    if as_json:
        parser.add_argument(
            "--json", action="store_true", help="print one JSON object with everything"
        )


def terms_of(options: argparse.Namespace) -> dict[str, str]:
    """Return what a question turns on, as `World.between` and `World.state` take it."""
    return {
        "on": day_of(options),
        "by": options.policy,
        "as_of": options.as_of,
        "continuity": options.continuity,
    }


def day_of(options: argparse.Namespace) -> str:
    """Return the date asked about as EDTF; "today" is the one word that looks at the clock."""
    return today() if options.on == "today" else str(options.on)


def today() -> str:
    """Return the day it is, in UTC."""
    return dt.datetime.now(tz=dt.UTC).date().isoformat()


def a_day(text: str) -> str:
    """Return a day as it was given, for argparse; "" is none."""
    try:
        return dt.date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write it as 2025-11-24") from None


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """Add the argument that says how many processes read."""
    parser.add_argument(
        "--jobs", type=_count, default=None, metavar="N", help="processes (default: all cores)"
    )


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:  # noqa: PLR2004 - no machine wants more
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes")
    return int(text)


def no_directory(path: str) -> str:
    """Return the path of a file to write; ComityError when it is a folder or lies in none."""
    if Path(path).is_dir():
        raise ComityError(f"{path}: is a folder; name a file in it")
    if not Path(path).parent.is_dir():
        raise ComityError(f"{path}: there is no folder {Path(path).parent}")
    return path


def is_world(place: str) -> bool:
    """Say whether a place is a world file, and no document."""
    path = Path(place)
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(_MAGIC_AT + len(_MAGIC))[_MAGIC_AT:] == _MAGIC

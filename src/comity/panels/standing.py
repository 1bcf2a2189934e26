"""How ties stand on the days of a panel: what the groups of Comity's own columns are made of."""

import importlib.resources

from comity.panels.model import Column, Shape
from comity.relations import Reason

FIRST = "(make_date(f.\"year\", 1, 1) - DATE '0001-01-01' + 1)"
"""SQL of the first day of a row's year, as a number; likewise the last, and a row's own day."""
LAST = "(make_date(f.\"year\", 12, 31) - DATE '0001-01-01' + 1)"
DAY = "(f.day - DATE '0001-01-01' + 1)"
YEARS = """
SELECT (SELECT min(year(DATE '0001-01-01' + (start_first - 1))) FROM themed WHERE start_first > 1),
    (SELECT max(year(read_at::DATE)) FROM world.documents WHERE current)
"""
"""From the first date that a document tells of to the last year in which one was read."""
NO_STATE = "one of the two is no state on that day by this list"
_SAID = ("said", "before", "ended", "none", "precision", "disputed", "undated")


_OFFICES = {
    "embassy": ("embassy", "high commission", "apostolic nunciature", "diplomatic mission"),
    "consulate": ("consulate", "consulate-general"),
    "honorary": ("honorary consulate", "honorary consulate-general"),
}
_OFFICE = "office"
_FULL = ("member", "founder")
MISSIONS = ("embassy", _OFFICE, "consulate", "honorary")
"""The themes of missions, the highest first; an office is a representative or liaison office."""


def theme(kind: str, what: str) -> str:
    """Return under which theme a tie is counted: its kind, for missions their rank; else ""."""
    if kind == "mission":
        type_ = what.partition(",")[0]
        return next((each for each, types in _OFFICES.items() if type_ in types), _OFFICE)
    if kind == "membership":
        return kind if what in _FULL else ""
    return kind if kind in {"relations", "accreditation", "recognition"} else ""


def _themes() -> str:
    """Return the same as SQL."""
    ranks = " ".join(
        f"WHEN split_part(what, ',', 1) IN {types} THEN '{rank}'"
        for rank, types in _OFFICES.items()
    )
    return (
        f"CASE WHEN kind = 'mission' THEN CASE {ranks} ELSE '{_OFFICE}' END "
        f"WHEN kind = 'membership' THEN CASE WHEN what IN {_FULL} THEN kind ELSE '' END "
        "WHEN kind IN ('relations', 'accreditation', 'recognition') THEN kind ELSE '' END"
    )


def _statements() -> str:
    text = importlib.resources.files("comity.panels").joinpath("standing.sql").read_text("utf-8")
    text = text.replace("$theme", _themes())
    for name in _SAID:
        text = text.replace(f"${name}", f"'{Reason[name.upper()].value}'")
    return text


STANDING = (_statements(),)
"""What makes the tables that these columns are read from."""


def stands(alias: str, of: str, moment: str, sides: tuple[str, str] = ("one", "other")) -> str:
    """Return the join that tells how a tie stands at a moment, under the name ``alias``."""
    return (
        f"LEFT JOIN (SELECT * FROM standing WHERE theme = '{of}') AS {alias} "  # noqa: S608
        f"ON {alias}.one = f.{sides[0]} AND {alias}.other = f.{sides[1]} "
        f"AND {moment} BETWEEN {alias}.low AND {alias}.high "
    )


_READ = (
    "LEFT JOIN read_about AS read_first ON read_first.code = f.one ",
    "LEFT JOIN read_about AS read_second ON read_second.code = f.other ",
)


def known(alias: str, of: str, sides: tuple[str, str] = ("one", "other")) -> tuple[str, ...]:
    """Return the joins that tell why nothing is told of a tie: for `why`."""
    told = (
        f"LEFT JOIN (SELECT * FROM told WHERE theme = '{of}') AS {alias}_told "  # noqa: S608
        f"ON {alias}_told.one = f.{sides[0]} AND {alias}_told.other = f.{sides[1]} "
    )
    return (told, *_READ)


def whether(alias: str) -> str:
    """Return SQL for 1 where a tie holds, 0 where it does not, NULL where nobody can tell."""
    return f"CASE {alias}.status WHEN 2 THEN 1 WHEN 0 THEN 0 END"


def why(alias: str, of: str = "") -> str:
    """Return SQL for the reason of what a tie is; ``of`` is the alias that `known` was given."""
    of = of or alias
    return (
        f"coalesce({alias}.reason, CASE WHEN {of}_told.one IS NOT NULL THEN '{NO_STATE}' "
        "WHEN read_first.code IS NOT NULL OR read_second.code IS NOT NULL "
        f"THEN '{Reason.SILENT.value}' ELSE '{Reason.OUTSIDE.value}' END)"
    )


def sent(moment: str) -> Shape:
    """Return how the missions each way are read at a moment."""
    joins = ""
    reasons: list[str] = []
    columns: list[Column] = []
    for way, sides in (("12", ("one", "other")), ("21", ("other", "one"))):
        which = f"the {'first' if way == '12' else 'second'} state"
        mark = "" if way == "12" else "<"
        names = {"embassy": f"embassy{way}", "accreditation": f"accredited{way}"}
        for each in (*MISSIONS, "accreditation"):
            joins += stands(names.get(each, f"{each}{way}"), each, moment, sides)
        for each, alias in names.items():
            reasons += known(alias, each, sides)
        columns += [
            Column(
                f"embassy{way}", whether(f"embassy{way}"),
                f"1 where {which} has an embassy (or high commission, nunciature) in the other",
                reason=why(f"embassy{way}"), tells=(f"{mark}embassy",),
            ),
            Column(
                f"mission{way}", _highest(way),
                f"the highest mission that {which} is sure to have in the other: embassy, high "
                "commission, representative office, consulate-general, honorary consulate, …",
                tells=tuple(f"{mark}{each}" for each in MISSIONS),
            ),
            Column(
                f"accredited{way}", whether(f"accredited{way}"),
                f"1 where {which} is represented in the other by a mission that stands elsewhere",
                reason=why(f"accredited{way}"), tells=(f"{mark}accreditation",),
            ),
        ]  # fmt: skip
    return Shape(joins, tuple(columns), tuple(reasons))


def _highest(way: str) -> str:
    told = (
        f"CASE WHEN {each}{way}.status = 2 THEN split_part({each}{way}.what, ',', 1) END"
        for each in MISSIONS
    )
    return f"coalesce({', '.join(told)})"

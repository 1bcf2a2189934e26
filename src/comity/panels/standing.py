"""How ties stand on the days of a panel: what the groups of Comity's own columns are made of."""

import importlib.resources

from comity.dates.bounds import NEVER
from comity.panels.model import Link, Moment
from comity.relations import Reason
from comity.relations.bounding import DIPLOMATIC, OF_STATES

_DATE = "(DATE '0001-01-01' + ({day} - 1))"
FIRST = Moment(
    "jan1",
    "(make_date(f.\"year\", 1, 1) - DATE '0001-01-01' + 1)",
    f"(year({_DATE}) + ({_DATE} > make_date(year({_DATE}), 1, 1))::INTEGER)",
)
LAST = Moment("dec31", "(make_date(f.\"year\", 12, 31) - DATE '0001-01-01' + 1)", f"year({_DATE})")
DAY = Moment("day", "(f.day - DATE '0001-01-01' + 1)", _DATE)
YEAR = Moment("year", 'f."year"', "{day}")
"""Of tables whose stretches are of years."""
YEARS = """
SELECT (SELECT min(year(DATE '0001-01-01' + (start_first - 1))) FROM themed WHERE start_first > 1),
    (SELECT max(year(read_at::DATE)) FROM world.documents WHERE current)
"""
"""From the first date that a document tells of to the last year in which one was read."""
NO_STATE = "one of the two is no state on that day by this list"
_SAID = (
    "said", "before", "ended", "none", "precision", "disputed", "undated", "lapsed", "unborn",
    "interrupted",
)  # fmt: skip


_RANKS = {
    "embassy": ("embassy", "high commission", "apostolic nunciature", "diplomatic mission"),
    "office": (
        "legation", "permanent mission", "mission", "representative office", "liaison office",
        "interests section", "branch office", "trade office", "apostolic delegation",
    ),
    "consulate": (
        "consulate-general", "assistant high commission", "consulate", "vice consulate",
        "consular office", "consular agency",
    ),
    "honorary": (
        "honorary consulate-general", "honorary consulate", "honorary vice consulate",
        "honorary consular agency",
    ),
}  # fmt: skip
"""Types of missions under the theme that each is counted as, the highest first."""
_FULL = ("member", "founder")
MISSIONS = tuple(_RANKS)
"""The themes of missions, the highest first. A mission whose type no document tells has none."""


def theme(kind: str, what: str) -> str:
    """Return under which theme a tie is counted: its kind, for missions their rank; else ""."""
    if kind == "mission":
        type_ = what.partition(",")[0]
        return next((each for each, types in _RANKS.items() if type_ in types), "")
    if kind == "membership":
        return kind if what in _FULL else ""
    return kind if kind in {"relations", "accreditation", "recognition"} else ""


def _themes() -> str:
    """Return the same as SQL."""
    ranks = " ".join(
        f"WHEN split_part(what, ',', 1) IN {types} THEN '{rank}'" for rank, types in _RANKS.items()
    )
    return (
        f"CASE WHEN kind = 'mission' THEN CASE {ranks} ELSE '' END "
        f"WHEN kind = 'membership' THEN CASE WHEN what IN {_FULL} THEN kind ELSE '' END "
        "WHEN kind IN ('relations', 'accreditation', 'recognition') THEN kind ELSE '' END"
    )


def _statements() -> str:
    text = importlib.resources.files("comity.panels").joinpath("standing.sql").read_text("utf-8")
    types = [type_ for each in _RANKS.values() for type_ in each]
    reasons = [*(each.value for each in Reason), NO_STATE]
    rank = f"coalesce(list_position({types}, split_part(what, ',', 1)), 0)"
    text = text.replace("$theme", _themes()).replace("$rank", rank)
    text = text.replace("$because", ", ".join(f"'{each}'" for each in reasons))
    of_states = f"(kind IN {OF_STATES} OR (kind = 'mission' AND what IN {DIPLOMATIC}))"
    text = text.replace("$of_states", of_states).replace("$never", str(NEVER))
    for name in _SAID:
        text = text.replace(f"${name}", f"'{Reason[name.upper()].value}'")
    return text


STANDING = (_statements(),)
"""What makes the tables that these columns are read from."""


_PAIR = ("one", "other")


def stands(alias: str, of: str, moment: Moment, sides: tuple[str, str] = _PAIR) -> Link:
    """Return the link that tells how a tie stands at a moment, under the name ``alias``."""
    table = f"(SELECT * FROM standing WHERE theme = '{of}')"  # noqa: S608 - the themes are ours
    return paired(alias, table, moment, sides)


def paired(alias: str, table: str, moment: Moment, sides: tuple[str, str] = _PAIR) -> Link:
    """Return a link of pairs, the sides of the frame in the order of the table's."""
    return Link(alias, table, tuple(zip(_PAIR, sides, strict=True)), moment)


def known(moment: Moment) -> tuple[Link, ...]:
    """Return the links that tell who bears the two codes at a moment: for `why`."""
    return tuple(
        Link(f"{side}_{moment.name}", "bearers", (("code", side),), moment) for side in _PAIR
    )


def whether(status: str) -> str:
    """Return SQL for 1 where a tie holds, 0 where it does not, NULL where nobody can tell."""
    return f"CASE {status} WHEN 2 THEN 1 WHEN 0 THEN 0 END"


def why(reason: str, moment: Moment) -> str:
    """Return SQL for the reason of what a tie is, be it that nothing is told of it."""
    one, other = f"one_{moment.name}", f"other_{moment.name}"
    return (
        f"coalesce({reason}, CAST(CASE "
        f"WHEN {one}.code IS NULL OR {other}.code IS NULL THEN '{NO_STATE}' "
        f"WHEN {one}.read OR {other}.read THEN '{Reason.SILENT.value}' "
        f"ELSE '{Reason.OUTSIDE.value}' END AS because))"
    )

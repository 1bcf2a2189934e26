"""Hold the articles of a world against each other source: ``python scripts/agreement.py WORLD``.

Prints a table in Markdown: of what both tell, how much agrees. ``--draw 50`` prints that many
disagreements instead, drawn at random with a seed, to be read by hand.
"""

import argparse
import random
from typing import NamedTuple

from comity.store.opening import Store

SEED = 1815
_RESIDENT = (
    "kind = 'mission' AND status = 'open' AND type IN ('embassy', 'high commission', "
    "'apostolic nunciature')"
)
_TOLD = """
CREATE OR REPLACE TEMP TABLE told AS
SELECT c.*, d.format, d.state, d.title, c.qualifiers->>'type' AS type,
    c.qualifiers->>'role' AS role, coalesce(nullif(c.start, ''), c.date) AS said,
    y.first, y.last, CASE WHEN d.format = 'tei' THEN 'guide' WHEN d.format = 'missions'
        THEN 'Wikidata' WHEN d.format = 'factbook' THEN 'Factbook' ELSE 'article' END AS source
FROM claims AS c JOIN documents AS d ON d.key = c.document
LEFT JOIN days AS y ON y.text = coalesce(nullif(c.start, ''), c.date)
WHERE d.current AND c.modality = '' AND c.one <> '' AND c.other <> ''
    AND (d.format <> 'missions' OR d.version = (
        SELECT max(version) FROM documents WHERE format = 'missions'))
    AND (d.state = '' OR d.state IN (c.one, c.other))
"""


class Held(NamedTuple):
    """Two sources held against each other in one matter."""

    matter: str
    source: str
    ours: str
    """Which claims of articles count, as a condition on ``told``."""
    theirs: str
    dated: bool
    """Whether dates are compared, and not whether both tell of it."""


_BEGAN = "kind = 'relations' AND status IN ('established', 'restored')"
_RECOGNISED = "kind = 'recognition' AND status = 'recognised' AND qualifiers->>'as' IS NULL"
_MEMBER = "kind = 'membership' AND coalesce(role, 'member') = 'member'"
_LAST = "edition = (SELECT max(edition) FROM told WHERE source = 'Factbook')"
HELD = (
    Held("since when relations", "guide", _BEGAN, _BEGAN, dated=True),
    Held("when recognised", "guide", _RECOGNISED, _RECOGNISED, dated=True),
    Held("embassies", "Wikidata", f"{_RESIDENT} AND \"end\" = ''", _RESIDENT, dated=False),
    Held("since when an embassy", "Wikidata", _RESIDENT, f"{_RESIDENT} AND start <> ''",
         dated=True),
    Held("embassies", "Factbook", f"{_RESIDENT} AND \"end\" = '' AND pair LIKE '%USA%'",
         f"{_RESIDENT} AND {_LAST}", dated=False),
    Held("since when an embassy", "guide", _RESIDENT, _RESIDENT, dated=True),
    Held("accreditations", "Wikidata", "kind = 'accreditation'", "kind = 'accreditation'",
         dated=False),
    Held("members", "Factbook", f"{_MEMBER} AND \"end\" = ''", _MEMBER, dated=False),
)  # fmt: skip
_PAIRED = """
CREATE OR REPLACE TEMP TABLE {name} AS
SELECT one, other,
    list(DISTINCT {{'first': first, 'last': last}}) FILTER (first IS NOT NULL) AS days,
    arg_min(said, last - first) AS said, any_value(title) AS title,
    arg_min(quote, coalesce(last - first, 99999)) AS quote
FROM told WHERE source = '{source}' AND {which} GROUP BY ALL
"""
# Between those that both have something of.
_ONLY = """
SELECT count(*) FROM {here} ANTI JOIN {there} USING (one, other)
WHERE one IN (SELECT one FROM {there}) AND other IN (SELECT other FROM {there})
"""
_AGREE = (
    "len(list_filter(a.days, lambda x: len(list_filter("
    "b.days, lambda y: x.first <= y.last AND y.first <= x.last)) > 0)) > 0"
)


def _counts(store: Store, held: Held) -> tuple[int, int, int, int]:
    """Return how often both tell, agree, only the article tells, only the source tells."""
    _pair(store, held)
    if held.dated:
        both, agree = store.run(
            f"SELECT count(*), count(*) FILTER ({_AGREE}) FROM ours AS a JOIN theirs AS b "  # noqa: S608
            "USING (one, other) WHERE a.days IS NOT NULL AND b.days IS NOT NULL"
        )[0]
        return both, agree, -1, -1
    (both,) = store.run("SELECT count(*) FROM ours JOIN theirs USING (one, other)")[0]
    (ours,) = store.run(_ONLY.format(here="ours", there="theirs"))[0]
    (theirs,) = store.run(_ONLY.format(here="theirs", there="ours"))[0]
    return both, both, ours, theirs


def _pair(store: Store, held: Held) -> None:
    for name, source, which in (
        ("ours", "article", held.ours),
        ("theirs", held.source, held.theirs),
    ):
        store.run(_PAIRED.format(name=name, source=source, which=which))


def table(store: Store) -> str:
    """Return the table of agreement."""
    rows = ["| matter | source | both tell | agree | share | only the article | only the source |",
            "| --- | --- | ---: | ---: | ---: | ---: | ---: |"]  # fmt: skip
    for held in HELD:
        both, agree, ours, theirs = _counts(store, held)
        share = agree / max(1, both if held.dated else both + ours)
        only = ["–" if each < 0 else f"{each:,}" for each in (ours, theirs)]
        rows.append(
            f"| {held.matter} | {held.source} | {both:,} | {agree:,} | {share:.3f} | "
            f"{only[0]} | {only[1]} |"
        )
    return "\n".join(rows)


def draw(store: Store, many: int) -> list[str]:
    """Return disagreements drawn at random, about as many of each matter."""
    found: list[str] = []
    chance = random.Random(SEED)  # noqa: S311 - a sample
    for place, held in enumerate(HELD):
        _pair(store, held)
        if held.dated:
            rows = store.run(
                "SELECT one, other, a.said, b.said, a.title, a.quote, b.quote FROM ours AS a "  # noqa: S608
                "JOIN theirs AS b USING (one, other) WHERE a.days IS NOT NULL "
                f"AND b.days IS NOT NULL AND NOT ({_AGREE}) ORDER BY ALL"
            )
        else:
            rows = store.run(
                "SELECT one, other, said, '', title, quote, '' FROM ours "
                "ANTI JOIN theirs USING (one, other) WHERE one IN (SELECT one FROM theirs) "
                "AND other IN (SELECT other FROM theirs) ORDER BY ALL"
            )
        wanted = many * (place + 1) // len(HELD) - many * place // len(HELD)
        for row in chance.sample(rows, min(wanted, len(rows))):
            words = " | ".join(" ".join(str(each).split())[:160] for each in row)
            found.append(f"{held.matter}, {held.source}: {words}")
    return found


def main() -> None:
    """Print the table, or a draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("world")
    parser.add_argument("--draw", type=int, default=0, metavar="N")
    options = parser.parse_args()
    with Store(options.world) as store:
        store.run(_TOLD)
        print("\n".join(draw(store, options.draw)) if options.draw else table(store))


if __name__ == "__main__":
    main()

"""An article and a guide of another kind give dates that cannot both be right.

Why: both tell when one state recognised the other, or when the two began relations, and no date of
the one agrees with any of the other: one has the day of the letter and the other that of the
credentials, or one of them is wrong.

What to do: read both, see which act each date belongs to, and say so in the article.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import between, called

# Relations that were taken up again have several beginnings: one that agrees is enough.
_CLASHES = """
WITH told AS (
    SELECT c.kind, c.one, c.other, c.document, d.format, c."at", c.quote,
        coalesce(nullif(c.start, ''), c.date) AS said, days.first, days.last
    FROM claims AS c
    JOIN documents AS d ON d.key = c.document
    JOIN days ON days.text = coalesce(nullif(c.start, ''), c.date)
    WHERE d.current AND c.modality = '' AND d.state <> '' AND d.state IN (c.one, c.other) AND (
        (c.kind = 'relations' AND c.status IN ('established', 'restored'))
        OR (c.kind = 'recognition' AND c.status = 'recognised' AND c.qualifiers->>'as' IS NULL))
), clashing AS (
    SELECT a.kind, a.one, a.other, a.document AS here, b.document AS there
    FROM told AS a JOIN told AS b ON a.kind = b.kind AND a.one = b.one AND a.other = b.other
    WHERE a.format <> 'tei' AND b.format = 'tei'
    GROUP BY ALL
    HAVING bool_and(a.last < b.first OR b.last < a.first)
), nearest AS (
    SELECT a.kind, a.one, a.other, a.said AS said, a.document, a."at", a.quote, b.said AS then,
        b.document AS there, b."at" AS place, b.quote AS words
    FROM clashing AS c
    JOIN told AS a ON a.kind = c.kind AND a.one = c.one AND a.other = c.other AND a.document = here
    JOIN told AS b ON b.kind = c.kind AND b.one = c.one AND b.other = c.other AND b.document = there
    QUALIFY row_number() OVER (
        PARTITION BY a.kind, a.one, a.other, here, there
        ORDER BY greatest(b.first - a.last, a.first - b.last), a."at", b."at") = 1
)
SELECT * FROM nearest ORDER BY ALL
"""


def _find(world: World) -> Iterator[Across]:
    for kind, one, other, said, document, at, quote, then, there, place, words in world.run(
        _CLASHES
    ):
        what = (
            f"{called(one)} recognised {called(other)}"
            if kind == "recognition"
            else f"{between((one, other))} have relations"
        )
        message = f"{what} since {said} here, since {then} in the guide"
        yield Across(message, Words(document, at, quote), (Words(there, place, words),))


_GUIDE = (
    "A Guide to the United States’ History of Recognition, Diplomatic, and Consular Relations, "
    "by Country, since 1776: Azerbaijan"
)


def _two(article: str, guide: str) -> dict[str, str]:
    return {
        "Foreign relations of Azerbaijan": article,
        _GUIDE: f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        f"<title>{_GUIDE}</title></titleStmt></fileDesc></teiHeader><text><body><div>"
        f"<head>Recognition</head><div><head>U.S. Recognition, 1991.</head><p>{guide}</p>"
        "</div></div></body></text></TEI>",
    }


_RECOGNISED = "The United States recognized Azerbaijan on December 25, 1991."

S105 = Check(
    across=_find,
    severity=Severity.WARNING,
    bad=(_two("The United States recognised Azerbaijan on 23 January 1992.", _RECOGNISED),),
    good=(
        _two("The United States recognised Azerbaijan in 1991.", _RECOGNISED),
        _two("Turkey recognised Azerbaijan on 9 November 1991.", _RECOGNISED),
    ),
    form={_GUIDE: "application/tei+xml"},
)

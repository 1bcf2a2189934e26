"""The forms in which a page is sent: HTML, JSON, or CSV."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

import orjson
from starlette.responses import Response

from comity.web.page import Answered

FORMS = ("html", "json", "csv")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would run."""


def as_json(answered: Answered) -> Response:
    """Return an answer as JSON."""
    body = orjson.dumps(answered.data, default=str, option=orjson.OPT_NON_STR_KEYS)
    return Response(body, media_type="application/json", headers=_named(answered, "json"))


def as_csv(answered: Answered) -> Response:
    """Return an answer as a table, its first row the names of the columns."""
    body = table(answered.columns, answered.rows)
    return Response(
        body, media_type="text/csv; charset=utf-8; header=present", headers=_named(answered, "csv")
    )


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    r"""Return a table as CSV (RFC 4180); a cell that a spreadsheet would run begins with ``'``.

    >>> table(["name"], [["=1+1"]])
    "name\r\n'=1+1\r\n"
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_cell(each) for each in row] for row in rows)
    return out.getvalue()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    text = text.encode("utf-8", "replace").decode()  # a lone surrogate is no text of a file
    return f"'{text}" if text.startswith(_FORMULA) else text


def _named(answered: Answered, form: str) -> dict[str, str]:
    """Give a download its name, in letters that every system takes."""
    name = re.sub(r"[^A-Za-z0-9]+", "-", answered.title[:80]).strip("-").lower() or "comity"
    return {"Content-Disposition": f'inline; filename="{name}.{form}"'}

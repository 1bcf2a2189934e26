"""Comity turns documents about foreign relations into dated, cited, cross-checked data.

`read` gives the claims of documents, `build` keeps them in a world file, `open` asks one. What
they raise on purpose is a `ComityError`: see `comity.errors`. Importing this costs nothing; what
a function needs is loaded when it is called.
"""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from comity.errors import ComityError

if TYPE_CHECKING:
    import os

    from comity.answers import World
    from comity.store.building import Built
    from comity.store.read import Finding

__version__ = "0.1.0"
__all__ = ["ComityError", "Outcome", "build", "open", "read"]


class Outcome(NamedTuple):
    """What documents say, and what of them was not understood."""

    claims: list[dict[str, Any]]
    """As docs/claims.md lays them down, in order of documents and of places in each."""
    findings: list[Finding]
    """Each with ``place``, ``code``, ``message``, ``at``, ``end``, ``line`` and ``column``."""


def read(place: str | os.PathLike[str], *, title: str = "", jobs: int | None = None) -> Outcome:
    r"""Read documents to claims, keeping nothing.

    ``place`` is a file, a folder, a dump, a page's address, or, when it holds a line break, the
    text of a document itself, which ``title`` then names. ``jobs`` is how many processes may
    read (all cores by default). Raises UnreadableDocumentError when nothing is at the place; what
    is there and cannot be read is a finding.

    >>> told = read("Chad recognised Mali on 3 May 1961.\n", title="Foreign relations of Chad")
    >>> [(each["subject"], each["object"], each["date"], each["at"]) for each in told.claims]
    [('TCD', 'MLI', '1961-05-03', 0)]
    """
    import json  # noqa: PLC0415 - see the module's docstring; so too below

    from comity.sources import Blob, fetch  # noqa: PLC0415
    from comity.store.workers import read_all  # noqa: PLC0415

    words = str(place)
    text = "\n" in words
    blobs = [Blob(title, "", words.encode("utf-8", "replace"))] if text else fetch(words)
    claims: list[dict[str, Any]] = []
    findings: list[Finding] = []
    for each in read_all(blobs, jobs=jobs):
        claims += map(json.loads, each.lines.split(b"\n")[:-1])
        findings += each.findings
    return Outcome(claims, findings)


def build(
    *places: str | os.PathLike[str],
    out: str | os.PathLike[str],
    today: str = "",
    jobs: int | None = None,
) -> Built:
    """Read the documents at ``places`` into the world file ``out``, or bring it up to date.

    ``today`` (``2025-11-24``) is the day they are said to be read, the clock's when it is not
    given; ``jobs`` is how many processes may read (all cores by default). Raises WorldError when
    ``out`` is no world or cannot be written, UnreadableDocumentError when nothing is at a place
    and ImpossibleDateError for a day that is none; documents that cannot be read are findings.

    >>> build("examples", out="example.comity").claims  # doctest: +SKIP
    88
    """
    from comity.checks.keeping import examiner  # noqa: PLC0415
    from comity.relations import keep  # noqa: PLC0415
    from comity.store.building import build as build_world  # noqa: PLC0415

    day = today or dt.datetime.now(tz=dt.UTC).date().isoformat()
    return build_world(
        map(str, places), out, today=day, jobs=jobs, examiner=examiner(day), finish=keep
    )


def open(path: str | os.PathLike[str] = "") -> World:  # noqa: A001 - as gzip.open and its like
    """Open a world file for asking; without a path, the world that comes with Comity.

    Raises WorldError when there is no such file, or it is no world.

    >>> with open() as world:
    ...     answer = world.between("Azerbaijan", "Hungary", on="2000-01-01")
    >>> answer.one, answer.other, answer.verdict.value
    ('AZE', 'HUN', 'yes')
    """
    from comity.answers import World  # noqa: PLC0415
    from comity.store.bundled import WORLD  # noqa: PLC0415

    if "IPython" in sys.modules:  # in a notebook what is answered shows itself
        from comity.views.notebooks import register  # noqa: PLC0415

        register()
    return World(path or WORLD)

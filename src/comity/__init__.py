"""Comity turns documents about foreign relations into dated, cited, cross-checked data.

`read` gives the claims of documents, `build` keeps them in a world file, `open` asks one.
Importing this costs nothing; what a function needs is loaded when it is called.
"""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import os

    from comity.answers import World
    from comity.store.building import Built
    from comity.store.read import Finding

__version__ = "0.1.0"
__all__ = ["Outcome", "build", "open", "read"]


class Outcome(NamedTuple):
    """What was read: claims as the claim format has them, and what was not understood."""

    claims: list[dict[str, Any]]
    findings: list[Finding]


def read(place: str | os.PathLike[str], *, title: str = "", jobs: int | None = None) -> Outcome:
    """Read documents to claims, keeping nothing.

    ``place`` is a file, a folder, a dump, a page's address, or, when it holds a line break, the
    text of a document itself, which ``title`` then names. ``jobs`` is how many processes may
    read (all cores by default). Raises UnreadableDocumentError when nothing is at the place.
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

    ``today`` is the day they are said to be read (the clock's, when it is not given). Raises
    WorldError and UnreadableDocumentError.
    """
    from comity.checks.keeping import examiner  # noqa: PLC0415
    from comity.relations import keep  # noqa: PLC0415
    from comity.store.building import build as build_world  # noqa: PLC0415

    day = today or dt.datetime.now(tz=dt.UTC).date().isoformat()
    return build_world(
        map(str, places), out, today=day, jobs=jobs, examiner=examiner(day), finish=keep
    )


def open(path: str | os.PathLike[str]) -> World:  # noqa: A001 - as gzip.open and its like
    """Open a world file for asking. Raises WorldError when there is none."""
    from comity.answers import World  # noqa: PLC0415

    if "IPython" in sys.modules:  # in a notebook what is answered shows itself
        from comity.views.notebooks import register  # noqa: PLC0415

        register()
    return World(path)

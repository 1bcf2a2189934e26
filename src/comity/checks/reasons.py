"""Reasons why a finding may stand, kept in one file that people review.

The file is TOML, called ``comity-reasons.toml``, and lies beside the documents or the world::

    [[reason]]
    code = "T101"
    document = "Foreign relations of Azerbaijan"
    words = "Turkey 1918"
    because = "The row is of the republic of 1918; the sentence above says so."

``words`` stand in what the finding quotes, whatever the white space between them; without them
the reason is for all of that code in the document. ``line`` may say the line instead. A reason
that no finding needs any more is itself a finding.
"""

import tomllib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from comity.checks.model import Finding, Place, Severity
from comity.checks.selection import checks
from comity.errors import ComityError

FILE = "comity-reasons.toml"
UNUSED = "X102"
"""The code of a reason that excuses nothing."""
_FIELDS = {"code": str, "document": str, "words": str, "line": int, "because": str}
_NEEDED = ("code", "document", "because")
_LONGEST = 1_000_000  # bytes of a file that people review


class Reason(NamedTuple):
    """Why findings of one code in one document may stand."""

    code: str
    document: str
    """The document's title."""
    because: str
    words: str = ""
    line: int = 0
    place: str = ""
    """The file that gives it."""

    def excuses(self, finding: Finding) -> bool:
        """Say whether it is about a finding."""
        return (
            finding.code == self.code
            and finding.where.document == self.document
            and self.line in {0, finding.where.line}
            and _plain(self.words) in _plain(finding.where.quote)
        )


class Reasons:
    """All reasons given, and which of them were needed."""

    def __init__(self, given: Iterable[Reason]) -> None:
        self._given: dict[tuple[str, str], list[Reason]] = {}
        for each in given:
            self._given.setdefault((each.code, each.document), []).append(each)
        self._needed: set[Reason] = set()

    def left(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Yield the findings that no reason excuses."""
        for finding in findings:
            about = self._given.get((finding.code, finding.where.document), ())
            excusing = [each for each in about if each.excuses(finding)]
            self._needed.update(excusing)
            if not excusing:
                yield finding

    def unused(self, codes: Collection[str], titles: Collection[str]) -> Iterator[Finding]:
        """Yield a finding for each reason that was not needed.

        Only for checks that ran (``codes``) and documents that were checked (``titles``).
        """
        for (code, title), given in self._given.items():
            if code not in codes or title not in titles:
                continue
            for each in given:
                if each not in self._needed:
                    about = f" {each.words!r}" if each.words else ""
                    message = f"nothing needs the reason for {code} in {title}{about} any more"
                    where = Place(each.place, each.place, "", "", 0, "")
                    yield Finding(UNUSED, Severity.WARNING, message, where)


def read_reasons(path: Path) -> list[Reason]:
    """Return the reasons that a file gives; ComityError says what is wrong with it."""
    try:
        if path.stat().st_size > _LONGEST:
            raise ComityError(f"{path}: is too long for a file of reasons")
        told = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ComityError(f"{path}: cannot be read: {error}") from None
    given = told.get("reason", [])
    if set(told) - {"reason"} or not isinstance(given, list):
        raise ComityError(f"{path}: holds something else than [[reason]] tables")
    return [_reason(path, number, each) for number, each in enumerate(given, 1)]


def _reason(path: Path, number: int, told: Any) -> Reason:  # noqa: ANN401 - whatever TOML holds
    where = f"{path}: reason {number}"
    if not isinstance(told, dict):
        raise ComityError(f"{where}: is no table")
    for name, value in told.items():
        if name not in _FIELDS or type(value) is not _FIELDS[name]:
            raise ComityError(
                f"{where}: {name} is not one of {', '.join(_FIELDS)}, or no such value"
            )
    missing = [name for name in _NEEDED if not str(told.get(name, "")).strip()]
    if missing:
        raise ComityError(f"{where}: lacks {', '.join(missing)}")
    if told["code"] not in checks():
        raise ComityError(f"{where}: there is no check {told['code']!r}")
    return Reason(**told, place=str(path))


def _plain(words: str) -> str:
    return " ".join(words.split())

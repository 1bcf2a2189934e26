"""What is wrong with documents, by the check that found it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

F = TypeVar("F")


class Fault(NamedTuple):
    """What one check found, in order of the words."""

    code: str
    title: str
    """What the check is called."""
    found: list[object]


def by_code(findings: Iterable[F], code: Callable[[F], str]) -> list[Fault]:
    """Sort findings by their codes."""
    # All that reading needs comes with the checks: not before somebody looks.
    from comity.checks.selection import checks  # noqa: PLC0415

    known = checks()
    sorted_out: dict[str, list[object]] = {}
    for each in findings:
        sorted_out.setdefault(code(each), []).append(each)
    return [
        Fault(name, known[name].title if name in known else name.replace("-", " "), found)
        for name, found in sorted(sorted_out.items())
    ]

"""Write findings down in one of the forms there are."""

import dataclasses
from collections.abc import Callable, Iterable, Iterator

from comity.checks.model import Check, Finding
from comity.errors import ComityError
from comity.plugins import Plugin, names, plugin

_REPORTS = "comity.checks.reports"


@dataclasses.dataclass(frozen=True, kw_only=True)
class Report(Plugin):
    """A form of a report: ``lines`` yields it from the findings and the checks that ran."""

    lines: Callable[[Iterable[Finding], dict[str, Check]], Iterator[str]]


def forms() -> tuple[str, ...]:
    """Return the names of the forms that a report may have."""
    return names(_REPORTS)


def report(
    findings: Iterable[Finding], checks: dict[str, Check], *, as_: str = "text"
) -> Iterator[str]:
    """Yield the lines of a report; ComityError names the forms when ``as_`` is none of them."""
    if as_ not in forms():
        raise ComityError(f"a report has no form {as_!r}; there are {', '.join(forms())}")
    return plugin(_REPORTS, as_, Report).lines(findings, checks)


def explanation(check: Check) -> str:
    """Return what a check is about, with an example that fails and one that passes, as Markdown."""
    title, _, rest = check.doc.partition("\n")
    bad, good = _example(check.bad[0]), _example(check.good[0])
    return (
        f"## {check.code}: {title}\n\n{_filled(rest)}\n\nSeverity: {check.severity.value}.\n\n"
        f"It objects to\n\n{bad}\n\nand lets pass\n\n{good}\n"
    )


def _filled(text: str) -> str:
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(
        f"**{first}:**{rest}" for first, _, rest in (each.partition(":") for each in paragraphs)
    )


def _example(example: object) -> str:
    if isinstance(example, str):
        return f"```\n{example.strip()}\n```"
    texts = dict(example) if isinstance(example, dict) else {}
    return "\n\n".join(f"{title}:\n\n```\n{text.strip()}\n```" for title, text in texts.items())

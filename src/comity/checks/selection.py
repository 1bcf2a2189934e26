"""Which checks run: those whose code begins as asked."""

from collections.abc import Iterable

from comity.checks.model import Check
from comity.errors import ComityError
from comity.plugins import plugins


def checks() -> dict[str, Check]:
    """Return every check by code, in order of the codes."""
    found = {each.code: each for each in plugins("comity.checks.rules", Check).values()}
    return dict(sorted(found.items()))


def select(chosen: Iterable[str] = (), ignored: Iterable[str] = ()) -> dict[str, Check]:
    """Return the checks whose code begins with one of ``chosen`` (all without one), by code.

    Those whose code begins with one of ``ignored`` are left out. Raises ComityError for a
    beginning that no code has: it would pass for a clean document.
    """
    known = checks()
    wanted, unwanted = _codes(chosen), _codes(ignored)
    for each in wanted + unwanted:
        if not any(code.startswith(each) for code in known):
            raise ComityError(f"no check has a code like {each!r}; there are {', '.join(known)}")
    return {
        code: check
        for code, check in known.items()
        if (not wanted or code.startswith(wanted)) and not (unwanted and code.startswith(unwanted))
    }


def _codes(given: Iterable[str]) -> tuple[str, ...]:
    """Return codes written one by one or with commas between them, in capitals."""
    return tuple(code.strip().upper() for each in given for code in each.split(",") if code.strip())

"""Which date is taken where claims do not agree: policies by name, each an order of preference."""

from typing import NamedTuple

from comity.errors import ComityError


class Policy(NamedTuple):
    """An order of the dates that claims give for one beginning or end of a tie."""

    name: str
    doc: str
    order: str
    """What is preferred, most first, over the columns of ``weighed`` in folding.sql."""
    unanimous: bool = False
    """Whether a date that any claim contradicts is not taken at all."""


_POLICIES = (
    Policy(
        "default",
        "what both sides say, then what is cited, then the more precise, then the newer document",
        "sides DESC, cited DESC, width, newest DESC, agreeing DESC",
    ),
    Policy("newest", "what the newest document says", "newest DESC, cited DESC, width"),
    Policy("earliest", "the earliest date that any document gives", "first, width"),
    Policy(
        "strict",
        "only what no document contradicts",
        "sides DESC, cited DESC, width, newest DESC, agreeing DESC",
        unanimous=True,
    ),
)
POLICIES = {each.name: each for each in _POLICIES}
DEFAULT = "default"


def policy(name: str) -> Policy:
    """Return the policy of that name; ComityError lists those there are."""
    if name not in POLICIES:
        raise ComityError(f"no policy is called {name!r}; there are {', '.join(POLICIES)}")
    return POLICIES[name]

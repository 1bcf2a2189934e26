"""Outside tools that may propose claims: what one is asked, and how one is chosen.

What comes back is taken for nothing but a proposal: `comity.claims.proposals.checking` checks it.
"""

import dataclasses
from collections.abc import Callable, Mapping
from typing import NamedTuple

from comity.errors import ProposerError
from comity.plugins import Plugin, plugins

PATIENCE = 120.0
"""Seconds that one question may take; a model on a small machine is slow."""


class Piece(NamedTuple):
    """A piece of a document that a proposer is asked about."""

    title: str
    """The document's title."""
    state: str
    """The code of the state it is about, "" for none."""
    text: str
    """The words of the piece as a person reads them; quotes are to be taken from these."""
    kinds: Mapping[str, str]
    """The kinds of claims that are known, each with its fields and statuses in a line."""


class Asked(NamedTuple):
    """A proposer ready to be asked."""

    maker: str
    """What marks its claims: ``openai_compatible:llama3``."""
    ask: Callable[[Piece], list[object]]
    """Returns what it proposes, unchecked; raises `ProposerError` when it gives no answer."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Proposer(Plugin):
    """A kind of outside tool.

    ``takes`` says whether an address is of that kind. ``open`` makes one ready: it is given the
    address, whether it may lie on another machine, and how many seconds a question may take; it
    sends nothing, and raises `ProposerError` for an address that it must not use.
    """

    takes: Callable[[str], bool]
    open: Callable[[str, bool, float], Asked]


def proposer(address: str, *, anywhere: bool = False, patience: float = PATIENCE) -> Asked:
    """Return the proposer at an address, ready to be asked.

    Raises `ProposerError` when no kind of tool has such an address, and when it lies on another
    machine and ``anywhere`` does not allow that.
    """
    for each in plugins("comity.sources.proposers", Proposer).values():
        if each.takes(address):
            return each.open(address, anywhere, patience)
    raise ProposerError(f"{address}: no proposer has such an address; give http://127.0.0.1:PORT")

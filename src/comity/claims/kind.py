"""What a kind of claim declares about itself."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from comity.claims.model import Claim, Effect
from comity.claims.reading import Reading
from comity.plugins import Plugin


@dataclasses.dataclass(frozen=True, kw_only=True)
class Kind(Plugin):
    """A kind of claim: how to find it, fold it and say it.

    ``examples`` maps a document (wikitext) titled "Foreign relations of Azerbaijan" to what must
    be found in it, each claim as the fields that matter; one example at least finds nothing.
    """

    find: Callable[[Reading], Iterator[Claim]]
    statuses: Mapping[str, Effect]
    says: Mapping[str, str]
    """For each status (``""`` for none) a sentence with ``{0}`` and ``{1}`` for the actors."""
    examples: Mapping[str, Sequence[Mapping[str, Any]]]

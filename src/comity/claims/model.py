"""A claim, and what its status does to the tie it speaks of."""

import dataclasses
import enum
from collections.abc import Mapping
from typing import Any


class Effect(enum.Enum):
    """What a status does to the tie it speaks of."""

    OPENS = "opens"
    CLOSES = "closes"
    ATTESTS = "attests"
    """It holds on the date: it began on some day until then."""
    MARKS = "marks"
    """Nothing."""


@dataclasses.dataclass(slots=True, kw_only=True)
class Claim:
    """One thing that one document says about foreign relations, with the words that say it.

    The fields are those of the claim format (docs/claims.md): dates are EDTF texts, actors
    codes or usual English names, ``at`` the offset of ``quote`` in the source in code points. Its
    id is a hash of what it says, given when it is written: see `comity.claims.writing`.
    """

    kind: str
    subject: str = ""
    object: str = ""
    parties: tuple[str, ...] = ()
    as_written: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """What the document prints for each actor, by its code or name."""
    status: str = ""
    start: str = ""
    end: str = ""
    date: str = ""
    qualifiers: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    modality: str = ""
    refs: tuple[str, ...] = ()
    quote: str
    at: int
    section: str = "lead"
    rule: str = ""
    """Which rule made it, for ``comity read --explain``; no part of its identity."""
    maker: str = ""
    """The outside tool that proposed it; empty for what was read here."""

    def actors(self) -> tuple[str, ...]:
        """Return all it is about: its parties, or its subject and object."""
        return self.parties or tuple(a for a in (self.subject, self.object) if a)

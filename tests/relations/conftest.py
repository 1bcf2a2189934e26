import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from comity.relations import DEFAULT, Spell, fold
from comity.store.building import _statuses
from comity.store.ledger import Ledger
from comity.store.read import Read

Said = Sequence[tuple[str, dict[str, Any]]]


def reads(said: Said) -> Iterator[Read]:
    """Make documents of claims: each pair is the state whose article says it, and what."""
    for state in sorted({state for state, _ in said}):
        lines = [
            {"id": f"{state}{place}", "kind": "relations", "quote": "…", "at": place} | claim
            for place, (whose, claim) in enumerate(said)
            if whose == state
        ]
        body = b"".join(json.dumps(each).encode() + b"\n" for each in lines)
        yield Read(
            key=state, name=state, media_type="", place=state, title=state, version="",
            format="wikitext", sha256=state, length=9, state=state, claims=len(lines),
            lines=body, findings=(), fault=False,
        )  # fmt: skip


Folded = Callable[..., list[Spell]]


@pytest.fixture
def folded(tmp_path: Path) -> Folded:
    """Fold claims: ``folded([("AZE", {...}), ("HUN", {...})], by="newest")``."""

    def run(said: Said, by: str = DEFAULT, pair: str = "") -> list[Spell]:
        for each in tmp_path.iterdir():
            each.unlink()
        with Ledger(tmp_path / "world") as ledger:
            for read in reads(said):
                ledger.add(read, reader="", today="2025-11-24")
            ledger.settle(seen=(), today="2025-11-24", statuses=_statuses())
            return fold(ledger, by, pair=pair)

    return run

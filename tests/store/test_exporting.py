import dataclasses
from pathlib import Path

from comity.claims import Claim
from comity.documents import read
from comity.sources import Blob
from comity.store.exporting import claims
from comity.store.ledger import Ledger
from comity.store.opening import Store
from comity.store.reading import kept


def test_who_proposed_a_claim_is_kept_and_only_then_told(tmp_path: Path) -> None:
    blob = Blob("Foreign relations of Chad", "text/x-wiki", b"Chad trains pilots in Mali.")
    own = Claim(kind="event", parties=("MLI", "TCD"), quote="Chad trains pilots in Mali", at=0)
    proposed = dataclasses.replace(own, maker="tool:one")
    with Ledger(tmp_path / "w.comity") as ledger:
        told = kept(blob, read(blob), [own, proposed], [])
        ledger.add(told, reader="", today="2025-11-24")
        ledger.settle(seen=(), today="2025-11-24", statuses=())
        ledger.commit()
    with Store(tmp_path / "w.comity") as store:
        found = list(claims(store))
    assert sorted(each.get("maker", "") for each in found) == ["", "tool:one"]
    assert len({each["id"] for each in found}) == 2

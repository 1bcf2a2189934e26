"""The example documents tell exactly the claims that stand beside them.

``python3 tasks.py golden`` writes them anew; read the difference before you commit it.
"""

import json
import os
from pathlib import Path

import pytest

import comity

EXAMPLES = Path(__file__).parents[2] / "examples"
DOCUMENTS = sorted(p for p in EXAMPLES.iterdir() if p.suffix in {".wikitext", ".html", ".txt"})


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.suffix[1:])
def test_an_example_tells_the_claims_beside_it(document: Path) -> None:
    told = [json.dumps(each, ensure_ascii=False) for each in comity.read(document).claims]
    golden = document.with_name(document.name + ".claims.jsonl")
    if os.environ.get("COMITY_WRITE_GOLDEN"):
        golden.write_text("\n".join(told) + "\n", encoding="utf-8")
    assert told == golden.read_text(encoding="utf-8").splitlines()

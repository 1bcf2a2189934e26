"""Draw claims of the prose kinds at random: python scripts/sample.py CORPUS NUMBER SEED [-o OUT].

Every article of the folder is read, and of all claims that sentences tell, of the kinds below, a
sample is drawn with the seed: each claim is as likely as any other, so kinds come as often as
they occur. One JSON object a line: the claim's fields without its words, its article, its id and
where it stands; ``verdict`` and ``why`` are for whoever reads it against its quote. With
``--words`` the quote is printed too, for reading; such a file is not to be kept.
"""

import argparse
import json
import random
from pathlib import Path
from typing import Any

from comity.claims import Claim, as_json, extract
from comity.documents import read
from comity.sources import Blob

KINDS = frozenset(
    ("agreement", "conflict", "count", "dispute", "entry_ban", "event", "mediation", "office",
     "partnership", "recognition", "relations", "report", "statement")
)  # fmt: skip
"""The kinds that prose tells; missions and memberships, which lists tell as well, are not drawn."""
LEFT_OUT = frozenset({"quote", "as_written", "document", "section", "refs"})
"""What holds words of the document, or says the same for every claim of it."""


def drawn_from(corpus: Path) -> list[tuple[dict[str, Any], Claim]]:
    """Return every claim that the sentences of a folder's articles tell, as it is kept."""
    found = []
    for path in sorted(corpus.glob("*.wikitext")):
        document = read(Blob(path.stem, "text/x-wiki", path.read_bytes()))
        for claim in extract(document)[0]:
            if claim.kind in KINDS and _told_by_prose(claim):
                row = json.loads(as_json(claim, document))
                kept = {name: value for name, value in row.items() if name not in LEFT_OUT}
                kept["qualifiers"] = _facts(claim)
                found.append(({"article": path.stem, **kept}, claim))
    return found


def _told_by_prose(claim: Claim) -> bool:
    return "table" not in claim.rule and claim.rule != "list"


def _facts(claim: Claim) -> dict[str, Any]:
    """Return the qualifiers that are facts; phrases of the text are cut to a few words."""
    return {
        name: " ".join(value.split()[:4]) if isinstance(value, str) else value
        for name, value in claim.qualifiers.items()
    }


def main() -> None:
    """Draw and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("number", type=int)
    parser.add_argument("seed", type=int)
    parser.add_argument("-o", type=Path, dest="out")
    parser.add_argument("--words", action="store_true")
    given = parser.parse_args()
    population = drawn_from(given.corpus)
    chosen = random.Random(given.seed).sample(population, given.number)  # noqa: S311 - no secret
    lines = []
    for row, claim in chosen:
        whole = {"qualifiers": dict(claim.qualifiers), "quote": claim.quote}
        words = whole if given.words else {}
        lines.append(json.dumps({**row, **words, "verdict": "", "why": ""}, ensure_ascii=False))
    text = "\n".join(lines) + "\n"
    if given.out:
        given.out.write_text(text, encoding="utf-8")
        print(f"{given.number} of {len(population)} claims")
    else:
        print(text, end="")


if __name__ == "__main__":
    main()

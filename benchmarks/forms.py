"""How much of what the tables of an article say comes out of its other forms.

usage: python benchmarks/forms.py CORPUS FORM_FOLDER [FORM_FOLDER ...]

Reads each article as wikitext and in the other forms, and counts the dated relations of its
tables that come out the same (parties, status, start, end), wherever the words survived: the
country's printed name and the date must both stand in the other form's plain words.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from comity.claims import Claim, extract
from comity.documents import Document, read
from comity.sources import Blob

KINDS = {".wikitext": "text/x-wiki", ".html": "text/html", ".txt": "text/plain"}


def document_of(path: Path) -> Document:
    """Read one file."""
    return read(Blob(path.stem, KINDS[path.suffix], path.read_bytes()))


def told(claim: Claim) -> tuple[tuple[str, ...], str, str, str]:
    """Return what the claim says, leaving out where."""
    return (claim.actors(), claim.status, claim.start, claim.end)


def table_claims(path: Path) -> Iterator[Claim]:
    """Yield the dated relations that the tables of a document tell."""
    for claim in extract(document_of(path))[0]:
        if claim.kind == "relations" and claim.start and "table" in claim.rule:
            yield claim


def main() -> None:
    """Print one line a form, and the articles it loses most in."""
    corpus, *folders = map(Path, sys.argv[1:])
    for folder in folders:
        wanted = found = 0
        lost: Counter[str] = Counter()
        for path in sorted(folder.iterdir()):
            twin = corpus / f"{path.stem}.wikitext"
            if not twin.exists():
                continue
            other = document_of(path)
            have = Counter(told(c) for c in extract(other)[0] if c.kind == "relations")
            for claim in table_claims(twin):
                names = [name for name in claim.as_written.values() if name]
                if not all(name in other.plain for name in names):
                    continue
                wanted += 1
                if have[told(claim)] > 0:
                    have[told(claim)] -= 1
                    found += 1
                else:
                    lost[path.stem] += 1
        print(
            f"{folder.name:<16}{found:>7} of {wanted:>7}  {found / max(wanted, 1):.4f}", flush=True
        )
        print("   ", "; ".join(f"{n} {name}" for name, n in lost.most_common(12)))


if __name__ == "__main__":
    main()

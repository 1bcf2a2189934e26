"""How much of what an article says comes out of its other forms.

usage: python benchmarks/forms.py CORPUS FORM_FOLDER [FORM_FOLDER ...]

Reads each article as wikitext and in the other forms. Two tables are printed of each form. The
first counts the dated relations of tables that come out the same (parties, status, start, end),
wherever the words survived: the country's printed name and the date must both stand in the other
form's plain words. The second counts all claims by kind: how many come out the same whose quote
survived, and how many the other form tells that the wikitext does not; where words stand in a
copy several times, or a name only in a link, the first figure is too low and the second too high.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from comity.claims import Claim, extract
from comity.documents import Document, read
from comity.sources import Blob

FORMATS = {".wikitext": "text/x-wiki", ".html": "text/html", ".txt": "text/plain"}
NUMBERED = frozenset({"reference", "link"})
"""What each form numbers and names in its own way."""
_MARKUP = re.compile(r"<ref[^>]*/>|<ref.*?</ref>|\{\{.*?\}\}|<[^>]*>|\[\[[^\]|]*\|", re.DOTALL)


def document_of(path: Path) -> Document:
    """Read one file."""
    return read(Blob(path.stem, FORMATS[path.suffix], path.read_bytes()))


def told(claim: Claim) -> tuple[object, ...]:
    """Return what the claim says, leaving out where."""
    return (
        claim.kind, claim.actors(), claim.status, claim.start, claim.end, claim.date,
        claim.modality,
    )  # fmt: skip


def again(claims: Iterable[Claim], among: Iterable[Claim]) -> Iterator[bool]:
    """Say of each claim whether it is among others, each of which counts once."""
    have = Counter(map(told, among))
    for claim in claims:
        yield have[told(claim)] > 0
        have[told(claim)] -= 1


def tabled(claim: Claim) -> bool:
    """Say whether a claim is a dated relation that a table tells."""
    return claim.kind == "relations" and bool(claim.start) and "table" in claim.rule


def letters(words: str) -> str:
    """Return the letters and digits of words, markup left out."""
    return re.sub(r"\W+", "", _MARKUP.sub("", words))


class Compared(NamedTuple):
    """What a form gave again, by kind."""

    survived: Counter[str]
    found: Counter[str]
    only: Counter[str]
    """What it tells that the wikitext does not."""
    tables: Counter[str]
    """Relations of tables whose words survived, by article; likewise ``lost``."""
    lost: Counter[str]


def compare(folder: Path, corpus: Path) -> Compared:
    """Compare the articles of a form with their wikitext."""
    done = Compared(Counter(), Counter(), Counter(), Counter(), Counter())
    for path in sorted(folder.iterdir()):
        twin = corpus / f"{path.stem}.wikitext"
        if not twin.exists():
            continue
        other = document_of(path)
        theirs = [each for each in extract(other)[0] if each.kind not in NUMBERED]
        ours = [each for each in extract(document_of(twin))[0] if each.kind not in NUMBERED]
        words = letters(other.plain)
        kept = [each for each in ours if letters(each.quote) in words]
        for claim, same in zip(kept, again(kept, theirs), strict=True):
            done.survived[claim.kind] += 1
            done.found[claim.kind] += same
        for claim, same in zip(theirs, again(theirs, ours), strict=True):
            done.only[claim.kind] += not same
        named = [
            each
            for each in filter(tabled, ours)
            if all(name in other.plain for name in each.as_written.values() if name)
        ]
        done.tables[path.stem] = len(named)
        done.lost[path.stem] = len(named) - sum(again(named, theirs))
    return done


def main() -> None:
    """Print the tables of each form, and the articles it loses most in."""
    corpus, *folders = map(Path, sys.argv[1:])
    for folder in folders:
        done = compare(folder, corpus)
        every = done.tables.total()
        same = every - done.lost.total()
        print(f"\n{folder.name}: of tables {same} of {every}, {same / max(every, 1):.4f}")
        print("lost:", "; ".join(f"{many} {name}" for name, many in done.lost.most_common(8)))
        print("\n| kind | survived | found again | told only here |")
        print("| --- | ---: | ---: | ---: |")
        for kind, count in done.survived.most_common():
            row = f"{count} | {done.found[kind] / count:.3f} | {done.only[kind]}"
            print(f"| {kind} | {row} |", flush=True)


if __name__ == "__main__":
    main()

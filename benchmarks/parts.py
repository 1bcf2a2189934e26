"""What the parts of reading a corpus take: the document, its names and dates, each kind of claim.

usage: python benchmarks/parts.py FOLDER_OF_WIKITEXT

Seconds of processor in one process, every article once. What kinds share (the sentences, drawn) is
paid by the kind that asks first, in the order of their names.
"""

import gc
import sys
import time
from collections import Counter
from pathlib import Path

from comity.claims.extraction import begin, known_kinds
from comity.documents import read
from comity.sources import Blob


def parts(corpus: str) -> Counter[str]:
    """Return the seconds of each part."""
    taken: Counter[str] = Counter()
    for path in sorted(Path(corpus).glob("*.wikitext")):
        blob = Blob(path.stem, "text/x-wiki", path.read_bytes())
        clock = time.process_time()
        document = read(blob)
        taken["the document"] += (done := time.process_time()) - clock
        reading = begin(document)
        taken["names and dates"] += time.process_time() - done
        for name, kind in known_kinds().items():
            clock = time.process_time()
            for _ in kind.find(reading):
                pass
            taken[name] += time.process_time() - clock
    return taken


def main() -> None:
    """Print the table."""
    known_kinds()
    gc.disable()  # as where documents are read
    taken = parts(sys.argv[1])
    print("| part | processor |", "| --- | ---: |", sep="\n")
    for name, seconds in taken.most_common():
        print(f"| {name} | {seconds:.2f} s |")
    print(f"| all | {taken.total():.2f} s |")


if __name__ == "__main__":
    main()

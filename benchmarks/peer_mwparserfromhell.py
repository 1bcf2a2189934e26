"""What a user would run today: mwparserfromhell parses every article, on one core, and no more.

usage: python benchmarks/peer_mwparserfromhell.py FOLDER [keep|drop]

``keep`` holds the tree of every article to the end, as one must who asks across articles (Comity
holds its claims of all of them just so); ``drop`` lets each go before the next, which spares the
interpreter most of its searching for garbage.
"""

import sys
from pathlib import Path

import mwparserfromhell

kept = []
for path in sorted(Path(sys.argv[1]).glob("*.wikitext")):
    tree = mwparserfromhell.parse(path.read_text(encoding="utf-8"), skip_style_tags=True)
    kept.append(tree if "keep" in sys.argv else None)
print(f"{len(kept)} articles")

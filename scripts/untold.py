"""Show what sentences tell nothing: python scripts/untold.py FOLDER [--kind KIND --words REGEX].

Every article of the folder is read. Without ``--kind`` the sentences count of which no claim at
all is told, and they are shown by their shape, the most frequent first: names, places and dates
are drawn as S (a state), O (an organisation), A (an adjective of a state), C (a city), D (a date),
PAIR ("both countries") and IT, numbers as N. With ``--kind`` and ``--words`` a sample is shown of
the sentences that hold such words and of which no claim of that kind is told. Most of these are
rightly silent; what many share is what a rule is missing for.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from comity.claims.extraction import begin, known_kinds
from comity.claims.prose.finding import Sentence, prose
from comity.claims.reading import Reading
from comity.documents import read
from comity.sources import Blob

LETTERS = {
    "state": "S", "organisation": "O", "demonym": "A", "city": "C", "date": "D", "pair": "PAIR",
    "neither": "PAIR", "it": "IT",
}  # fmt: skip
NUMBERED = frozenset({"reference"})
"""Kinds of which every note is one."""


class Untold(NamedTuple):
    """A sentence, what it looks like, and the kinds that are told of it."""

    article: str
    words: str
    shape: str
    kinds: frozenset[str]


def sentences(path: Path) -> list[Untold]:
    """Return the sentences of an article."""
    reading = begin(read(Blob(path.stem, "text/x-wiki", path.read_bytes())))
    told = sorted(
        (claim.at, claim.at + len(claim.quote), name)
        for name, kind in known_kinds().items()
        for claim in (kind.find(reading) if name not in NUMBERED else ())
    )
    return [
        Untold(path.stem, sentence.span.of(reading.plain), _shape(sentence), kinds)
        for sentence in prose(reading).with_any("e", "a", "i")
        for kinds in [frozenset(_told(reading, sentence, told))]
    ]


def _told(reading: Reading, sentence: Sentence, told: list[tuple[int, int, str]]) -> Iterator[str]:
    start, end = reading.document.span(*sentence.span)
    return (name for begins, ends, name in told if begins < end and ends > start)


def _shape(sentence: Sentence) -> str:
    signs = {sentence.shape.text[each.at]: LETTERS[each.kind] for each in sentence.shape.pieces}
    return re.sub(r"\d[\d,.]*", "N", sentence.shape.text.translate(str.maketrans(signs)))


def main() -> None:
    """Read, and show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--kind", default="")
    parser.add_argument("--words", default=".", type=re.compile)
    parser.add_argument("--number", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with Pool() as pool:
        read_all = pool.map(sentences, sorted(asked.corpus.glob("*.wikitext")))
    found = [each for article in read_all for each in article]
    silent = [
        each
        for each in found
        if (asked.kind not in each.kinds if asked.kind else not each.kinds)
        and asked.words.search(each.words)
    ]
    print(f"{len(silent)} of {len(found)} sentences")
    if asked.kind:
        drawn = random.Random(asked.seed).sample(silent, min(asked.number, len(silent)))  # noqa: S311
        for each in drawn:
            print(f"{each.article}: {each.words}")
        return
    examples = {each.shape: each for each in silent}
    for shape, number in Counter(each.shape for each in silent).most_common(asked.number):
        print(f"{number}\t{shape[:140]}\t{examples[shape].words[:140]}")


if __name__ == "__main__":
    main()

"""Draw dated entries of the Historian's guide at random, to be read by hand; or count them all.

``python scripts/draw_historian.py SHARED_DATA_FOLDER`` prints the drawn entries in full, each
with the claims that Comity reads there; ``evaluation/historian.csv`` holds the verdicts. With
``--count`` it prints how many heads that name an act gave a claim of its kind, how many a day,
and the heads that gave none. The entries are found with the XML parser of the standard library
and classed by the words of their heads, not with Comity's own reader.
"""

import itertools
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from comity.claims import extract
from comity.documents import read
from comity.sources import Blob

SEED = 1776
DRAWN = 60
KINDS = frozenset({"relations", "recognition", "mission"})
NAMES = {
    "recognition": re.compile(r"recognition|recognizes?\b", re.IGNORECASE),
    "relations": re.compile(
        r"(?:establish|resum|sever|end|interrupt|suspen|terminat|cessat|opening)[^,;]*relations|"
        r"relations [^,;]*(?:establish|resum|sever|end|interrupt|suspen|terminat|normal)",
        re.IGNORECASE,
    ),
    "mission": re.compile(
        r"(?:establish|opening|opened|opens|clos|elevat|rais|suspen)[^,;]*(?:legation|embass|consul|"
        r"mission|liaison|interest)|(?:legation|embass|consul|mission|liaison|interest)[^,;]*"
        r"(?:establish|opened|opens|clos|rais)",
        re.IGNORECASE,
    ),
}
NO_ACT = re.compile(
    r"anniversary|non-recognition|treaty|convention|consular relations", re.IGNORECASE
)
_TEI = "{http://www.tei-c.org/ns/1.0}"
_ABOUT = re.compile(r"recogni|diplomatic rel|consular|history of dip|^relations", re.IGNORECASE)
_YEAR = re.compile(r"\b1[789]\d\d\b|\b20\d\d\b")


class Drawn(NamedTuple):
    """An entry: the document, the place of its division in it, its head and all its words."""

    slug: str
    place: int
    head: str
    words: str


def entries(folder: Path) -> Iterator[Drawn]:
    """Yield every dated entry of the sections on recognition, relations and consulates."""
    for path in sorted(folder.glob("*.xml")):
        root = ET.parse(path).getroot()  # noqa: S314 - files of the Office, not of strangers
        place = 0
        for section in root.iter(f"{_TEI}div"):
            title = _words(section.find(f"{_TEI}head"))
            if section.get("type") != "section" or not _ABOUT.search(title):
                continue
            for each in section.findall(f"{_TEI}div"):
                place += 1
                head = _words(each.find(f"{_TEI}head"))
                if _YEAR.search(head):
                    yield Drawn(path.stem, place, head, _words(each))


def _words(element: ET.Element | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


def count(folder: Path) -> None:
    """Print how many heads gave a claim, and those that gave none."""
    told: Counter[str] = Counter()
    articles = folder / "us_recognition" / "articles"
    for slug, found in itertools.groupby(entries(articles), key=lambda each: each.slug):
        claims, _ = extract(read(Blob(slug, "", (articles / f"{slug}.xml").read_bytes())))
        for each in found:
            for kind, names in NAMES.items():
                if not names.search(each.head) or NO_ACT.search(each.head):
                    continue
                here = [c for c in claims if c.kind == kind and c.section == each.head]
                days = [c for c in here if len(c.start or c.date or c.end) >= len("1832-07-13")]
                told[f"{kind} named"] += 1
                told[f"{kind} found"] += bool(here)
                told[f"{kind} to a day"] += bool(days)
                if not here:
                    print(f"{slug}#{each.place}: no {kind} of {each.head!r}")
    for kind in NAMES:
        named, got, day = (told[f"{kind} {each}"] for each in ("named", "found", "to a day"))
        print(f"| {kind} | {named} | {got} | {got / named:.3f} | {day} | {day / named:.3f} |")


def main(folder: Path) -> None:
    """Print the drawn entries and what is read in them."""
    articles = folder / "us_recognition" / "articles"
    known = list(entries(articles))
    for each in sorted(random.Random(SEED).sample(known, DRAWN)):  # noqa: S311 - a sample
        print(f"## {each.slug}#{each.place} {each.words}")
        data = (articles / f"{each.slug}.xml").read_bytes()
        claims, _ = extract(read(Blob(each.slug, "", data)))
        for claim in claims:
            if claim.kind in KINDS and claim.section == each.head:
                when = claim.start or claim.date or claim.end
                said = claim.kind, claim.status, claim.actors(), when, dict(claim.qualifiers)
                print("  ", *said)
    print(f"{len(known)} dated entries")


if __name__ == "__main__":
    (count if "--count" in sys.argv[2:] else main)(Path(sys.argv[1]))

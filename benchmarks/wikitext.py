"""Write each state's table as wikitext, read it again: ``python benchmarks/wikitext.py WORLD``.

Prints how many ties came back with the same dates, and each that did not.
"""

import sys

import comity
from comity.answers import Portrait, World
from comity.views import show

Told = dict[tuple[tuple[str, ...], bool], set[tuple[str, str]]]
"""By pair, and whether relations are said not to be: start and end of each spell."""


def main(path: str) -> None:
    """Count over every state that a document of the world is about."""
    ties = lost = added = 0
    with comity.open(path) as world:
        states = sorted({each["state"] for each in world.documents() if each["state"]})
        for state in states:
            wrote, read = _both(world, state)
            ties += len(wrote)
            for pair in sorted(wrote.keys() | read.keys()):
                if wrote.get(pair) != read.get(pair):
                    lost += pair in wrote
                    added += pair not in wrote
                    print(f"{state}: {pair}: wrote {wrote.get(pair)}, read {read.get(pair)}")
    print(f"{len(states)} states, {ties:,} ties: {lost} not read as written, {added} read besides")


def _both(world: World, state: str) -> tuple[Told, Told]:
    portrait = world.state(state)
    text = "\n".join(line.text for line in show(portrait, as_="wikitext"))
    read: Told = {}
    for claim in comity.read(text, title=portrait.documents[0]).claims:
        if claim["kind"] == "relations":
            pair = tuple(sorted(claim["parties"])), claim["status"] == "none"
            dates = claim.get("start", ""), claim.get("end", claim.get("date", ""))
            read.setdefault(pair, set()).add(dates)
    return _written(portrait), read


def _written(portrait: Portrait) -> Told:
    told: Told = {}
    for tie in portrait.ties:
        if tie.kind == "relations":
            held = {(each.start, each.end) for each in tie.spells if each.held}
            dated = held - {("", "")}  # beside dates, what has none is not written
            told[tuple(sorted((tie.one, tie.other))), not held] = dated or {("", "")}
    return told


if __name__ == "__main__":
    main(sys.argv[1])

"""No pattern that reads takes long over what nobody would write."""

import importlib
import pkgutil
import re
import time

import pytest

from comity import actors, claims, dates, documents

ROOMS = (actors, claims, dates, documents)
HOSTILE = {
    "one long word": "a" * 1400,
    "small words": "word " * 280,
    "names": "Word " * 280,
    "commas": "aa, " * 350,
    "quotation marks": '"a ' * 450,
    "brackets": "(a " * 450,
    "dashes": "a-" * 700,
    "pointers": f"See also: {'Ab relations, ' * 100}",
    "bars": "|-" * 700,
    "links": "[a](b " * 230,
}
SHARES = (64, 32, 16, 8, 4, 2, 1)
"""Of the words ever more are given, so that a bad pattern is caught before it takes years."""
LONG = 2.0
"""Seconds; a good pattern takes some hundredths at the most."""


def patterns() -> dict[str, re.Pattern[str]]:
    found: dict[int, tuple[str, re.Pattern[str]]] = {}
    for room in ROOMS:
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            for name, each in vars(importlib.import_module(module.name)).items():
                if isinstance(each, re.Pattern):
                    found.setdefault(id(each), (f"{module.name}.{name}", each))
    return dict(found.values())


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_every_pattern_is_done_soon(words: str) -> None:
    known = patterns()
    for share in SHARES:
        text = f" {words[: len(words) // share]}b"
        for name, pattern in known.items():
            begun = time.perf_counter()
            pattern.match(text)
            pattern.match(text, 1)
            pattern.match(text, len(text) // 2)
            pattern.search(text[:700])
            assert time.perf_counter() - begun < LONG, name

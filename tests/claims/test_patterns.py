"""No pattern of a grammar takes long over what nobody would write."""

import importlib
import pkgutil
import re
import time

import pytest

import comity.claims

HOSTILE = {
    "one long word": "a" * 1400,
    "small words": "word " * 280,
    "names": "Word " * 280,
    "commas": "aa, " * 350,
    "quotation marks": '"a ' * 450,
    "brackets": "(a " * 450,
    "dashes": "a-" * 700,
}
LONG = 2.0
"""Seconds; a pattern that tries everything takes minutes or years."""


def patterns() -> list[tuple[str, re.Pattern[str]]]:
    found: dict[int, tuple[str, re.Pattern[str]]] = {}
    for module in pkgutil.walk_packages(comity.claims.__path__, "comity.claims."):
        for name, each in vars(importlib.import_module(module.name)).items():
            if isinstance(each, re.Pattern):
                found.setdefault(id(each), (f"{module.name}.{name}", each))
    return list(found.values())


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_every_pattern_is_done_soon(words: str) -> None:
    for name, pattern in patterns():
        begun = time.perf_counter()
        pattern.match(f" {words}")
        pattern.match(words, len(words) // 2)
        pattern.search(words[:700])
        assert time.perf_counter() - begun < LONG, name

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import comity
from comity.answers import World

ICELAND = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Denmark}} || 1 December 1918<ref name="list">{{cite web |title=List
 |publisher=Press |url=https://example.org/l}}</ref>
|-
| 2 || {{flag|Sweden}} || 1940
|}

It has no diplomatic relations with the following states:
* [[Tonga]]
"""
DENMARK = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Iceland}} || 16 August 1920
|-
| 2 || {{flag|Finland}} || 1918–1921
|}
"""


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Callable[..., World]]:
    """Build a world of articles by state and open it."""
    opened: list[World] = []

    def tell(**articles: str) -> World:
        for state, text in articles.items():
            (tmp_path / f"Foreign relations of {state}.wikitext").write_text(text)
        comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
        opened.append(comity.open(tmp_path / "w.comity"))
        return opened[-1]

    yield tell
    for each in opened:
        each.close()


@pytest.fixture
def north(told: Callable[..., World]) -> World:
    return told(Iceland=ICELAND, Denmark=DENMARK)

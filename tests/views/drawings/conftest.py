from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import comity
from comity.answers import World
from comity.views.drawing import Terms, draw

CHAD = """Chad is a member of the [[United Nations]] and an observer of the [[Arab League]].

{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Mali}} || 11 May 1961<ref>{{cite web |title=Ties |publisher=Press}}</ref>
|-
| 2 || {{flag|Ghana}} || 1963
|-
| 3 || {{flag|France}} || 1918–1921
|-
| 4 || {{flag|Palestine}} || 1988
|-
| 5 || {{flag|Tuvalu}} || 2011
|-
| 6 || {{flag|Soviet Union}} || 24 November 1964
|}

* Chad has an embassy in [[Paris]], France.
* Mali has an embassy in [[N'Djamena]], Chad.
* Chad is accredited to Ghana from its embassy in [[Abuja]] ([[Nigeria]]).

It has no diplomatic relations with the following states:
* [[Tonga]]
"""
MALI = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Chad}} || 3 June 1962
|}
"""


@pytest.fixture(scope="session")
def sahel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder: Path = tmp_path_factory.mktemp("sahel")
    (folder / "Foreign relations of Chad.wikitext").write_text(CHAD)
    (folder / "Foreign relations of Mali.wikitext").write_text(MALI)
    comity.build(folder, out=folder / "w.comity", today="2025-11-24")
    with comity.open(folder / "w.comity") as world:
        yield world


@pytest.fixture
def drawn(sahel: World) -> Callable[..., str]:
    def make(name: str, *actors: str, **terms: str) -> str:
        return draw(sahel, name, actors, Terms(**terms))  # type: ignore[arg-type]

    return make

"""A small world of three articles, and the API that asks it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import comity
from comity.answers import World
from comity.web.service import api

ICELAND = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || [[Denmark]] || 25 August 1940
|-
| 2 || [[Norway]] || 1941
|-
| 3 || [[France]] || {{dts|1946|1|12}}<ref name="is">{{cite web |title=Iceland abroad
|publisher=Ministry |url=https://abroad.example/is |date=2010}}</ref>
|}
Iceland is a member of [[NATO]] and the [[United Nations]].
* Iceland has an embassy in [[Copenhagen]].
"""
DENMARK = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || [[Iceland]] || 1 March 1944
|-
| 2 || [[France]] || 1815
|}
* Denmark has an embassy in [[Reykjavík]].
"""
NORWAY = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || [[Iceland]] || 1941
|-
| 2 || <script>alert(1)</script> || 1950
|}
"""


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder: Path = tmp_path_factory.mktemp("articles")
    for name, text in (("Iceland", ICELAND), ("Denmark", DENMARK), ("Norway", NORWAY)):
        (folder / f"Foreign relations of {name}.wikitext").write_text(text, "utf-8")
    comity.build(folder, out=folder / "w.comity", today="2025-11-24")
    with comity.open(folder / "w.comity") as opened:
        yield opened


@pytest.fixture(scope="session")
def client(world: World) -> Iterator[TestClient]:
    with TestClient(api(world)) as asking:
        yield asking

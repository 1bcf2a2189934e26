from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

import comity
from comity.answers import World
from comity.panels import Request, Unit, prepared

STATES = """stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
AAA,1,Aland,1900,1,1,2016,12,31,2016
BBB,2,Bland,1900,3,1,1940,6,30,2016
BBB,2,Bland,1940,9,1,2016,12,31,2016
CCC,3,Cland,1950,7,2,1950,7,9,2016
"""
CONTIGUITY = """dyad,state1no,state1ab,state2no,state2ab,year,conttype,version
1002,1,AAA,2,BBB,1901,5,3.2
1002,1,AAA,2,BBB,1902,1,3.2
1002,1,AAA,2,BBB,1902,5,3.2
2001,2,BBB,1,AAA,1901,5,3.2
2001,2,BBB,1,AAA,1902,1,3.2
2001,2,BBB,1,AAA,1902,5,3.2
1003,1,AAA,3,CCC,1950,4,3.2
"""
IGO = """ccode,year,state,uno,eec,nato
1,1950,aland,1,2,0
2,1950,bland,1,1,3
3,1950,cland,0,-1,-9
1,1951,aland,1,0,0
"""
MIDA = """dispnum,stday,stmon,styear,endday,endmon,endyear,fatality,maxdur,mindur,hiact,\
hostlev,recip
10,1,5,1910,-9,7,1911,0,450,430,14,3,0
11,1,6,1911,2,6,1911,-9,2,2,8,3,1
12,3,6,1911,4,6,1911,1,2,2,8,3,1
"""
MIDB = """dispnum,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,fatality,fatalpre,hiact,\
hostlev,orig
10,1,1,5,1910,-9,7,1911,1,0,0,14,3,1
10,2,1,5,1910,-9,7,1911,0,0,0,0,1,1
11,1,1,6,1911,2,6,1911,1,-9,-9,8,3,1
11,2,1,6,1911,2,6,1911,0,0,0,0,1,1
12,1,3,6,1911,4,6,1911,1,1,2,8,3,1
12,2,3,6,1911,4,6,1911,0,0,0,0,1,1
"""
NMC = """ccode,year,stateabb,irst,milex,milper,pec,tpop,upop,cinc
1,1950,AAA,-9,10,2,30,1000,200,0.25
"""
ATOP = """stateA,stateB,year,defense,offense,neutral,nonagg,consul
1,2,1950,1,0,0,0,0
1,2,1950,0,0,0,1,0
2,1,1950,0,0,0,1,0
"""
EXCHANGE = """ccode1,ccode2,year,DR_at_1,DR_at_2,DE
1,2,1950,3,0,1
1,2,1955,0,0,0
"""
GW = "1\tAAA\tAland\t01:01:1900\t31:12:2020\n2\tBBB\tBland\t01:03:1900\t31:12:2020\n"
MICRO = "9\tMMM\tMland\t05:05:1990\t31:12:2020\n"


@pytest.fixture
def own_copies(tmp_path: Path) -> Path:
    """Give a folder with tiny made-up datasets, named as the originals are."""
    folder = tmp_path / "data"
    (folder / "cow").mkdir(parents=True)
    for name, text in {
        "states2016.csv": STATES, "cow/contdird.csv": CONTIGUITY, "state_year_formatv3.csv": IGO,
        "MIDA 5.0.csv": MIDA, "MIDB 5.0.csv": MIDB, "NMC-60-abridged.csv": NMC,
        "atop5_1ddyr.csv": ATOP, "Diplomatic_Exchange_2006v1.csv": EXCHANGE, "ksgmdw.txt": GW,
        "microstates.txt": MICRO,
    }.items():  # fmt: skip
        (folder / name).write_text(text)
    return folder


Row = dict[str, Any]
Ask = Callable[..., list[Row]]


@contextmanager
def asked(request: Request, data: Path | None) -> Iterator[list[Row]]:
    with prepared(request, data=data) as (bench, made):
        names = [column.name for column, _ in made.columns]
        yield [dict(zip(names, row, strict=True)) for row in bench.run(made.sql)]


@pytest.fixture
def rows(own_copies: Path) -> Ask:
    """Return a panel's rows: ``rows("dyad-years", groups=("igo",), first=1950)``."""

    def ask(unit: str, **more: Any) -> list[Row]:  # noqa: ANN401
        request = Request(unit=Unit(unit), **{"system": "cow2016"} | more)
        panel: AbstractContextManager[list[Row]] = asked(request, own_copies)
        with panel as found:
            return found

    return ask


ICELAND = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Denmark}} || 1 December 1918
|-
| 2 || {{flag|Sweden}} || 1940
|-
| 3 || {{flag|Chad}} || 3 May 1961
|}

It has no diplomatic relations with the following states:
* [[Tonga]]

Relations with Chad were severed on 7 August 1975.

== Diplomatic missions ==
Iceland has an embassy in [[Copenhagen]].
"""
DENMARK = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Iceland}} || 16 August 1920
|-
| 2 || {{flag|Finland}} || 1918–1921
|}

Denmark opened an embassy in [[Helsinki]] on 4 May 1962.
"""


@pytest.fixture
def north(tmp_path: Path) -> Iterator[World]:
    """Open a world of two articles."""
    for state, text in (("Iceland", ICELAND), ("Denmark", DENMARK)):
        (tmp_path / f"Foreign relations of {state}.wikitext").write_text(text)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
    with comity.open(tmp_path / "w.comity") as world:
        yield world

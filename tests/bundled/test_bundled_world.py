"""The world that comes with Comity: it opens as any other, and holds no words."""

import importlib.resources
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import duckdb
import orjson
import pytest

import comity
from comity.dates import Verdict
from comity.errors import WorldError
from comity.store.bundled import WORLD
from comity.store.opening import Store

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with Store(WORLD) as opened:
        yield opened


def test_it_answers_with_the_place_of_the_words() -> None:
    with comity.open(WORLD) as world:
        answer = world.between("Azerbaijan", "Hungary", on="1993-01-01")
    assert answer.verdict is Verdict.YES
    assert answer.relations
    assert answer.relations.spells[0].start == "1992-04-27"
    told = [each for each in answer.relations.spells[0].support if each.kind == "relations"]
    for claim in told:
        assert claim.document.startswith("Foreign relations of ")
        assert claim.version
        assert claim.at > 0
        assert claim.section
        assert not claim.quote


def test_no_quote_and_no_kind_made_of_words_is_in_it(store: Store) -> None:
    assert store.run("SELECT count(*) FROM claims WHERE quote <> ''") == [(0,)]
    kinds = {kind for (kind,) in store.run("SELECT DISTINCT kind FROM claims")}
    assert not kinds & {"statement", "event", "link", "reference"}
    assert {"relations", "mission", "accreditation", "membership", "recognition"} <= kinds


def test_no_value_is_as_long_as_a_sentence(store: Store) -> None:
    rows = store.run("SELECT DISTINCT qualifiers FROM claims")
    values = [value for (row,) in rows for value in orjson.loads(row).values()]
    assert max(len(str(value).split()) for value in values) < 8
    named = store.run("SELECT DISTINCT unnest([section, subject, object]) FROM claims")
    assert max(len(name.split()) for (name,) in named) < 18
    told = store.run("SELECT message FROM objections UNION ALL SELECT message FROM findings")
    assert max(len(message.split(" ")) for (message,) in told) <= 11
    assert store.run("SELECT DISTINCT quote || text FROM objections") == [("",)]


def test_the_claims_kept_ready_for_a_pair_hold_no_words_either(store: Store) -> None:
    for (claims,) in store.run("SELECT claims FROM dyads USING SAMPLE 500 ROWS (reservoir, 1)"):
        assert not any(claim[11] for claim in orjson.loads(claims))


def test_it_names_no_place_of_the_machine_it_was_made_on(store: Store) -> None:
    assert store.run("SELECT count(*) FROM documents WHERE place <> title") == [(0,)]


def test_its_tables_are_those_of_the_schema(store: Store) -> None:
    schema = importlib.resources.files("comity.store").joinpath("schema.sql").read_text("utf-8")
    fresh = duckdb.connect()
    fresh.execute(schema)
    for (table,) in fresh.execute("SELECT table_name FROM duckdb_tables()").fetchall():
        wanted = fresh.execute(f"DESCRIBE {table}").fetchall()
        found = store.run(f"DESCRIBE {table}")
        assert [row[0] for row in found] == [row[0] for row in wanted], table


def test_taken_into_memory_it_answers_the_same() -> None:
    question = "SELECT * FROM spells ORDER BY ALL LIMIT 100"
    pair = "SELECT claims FROM dyads WHERE pair = 'AZE|HUN'"
    with Store(WORLD) as lazy, Store(WORLD) as settled:
        settled.settle()
        assert settled.run("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'dyads'") == [
            (1,)
        ]
        assert settled.run(question) == lazy.run(question)
        assert settled.run(pair) == lazy.run(pair)


def test_the_claims_that_vouch_for_a_spell_are_there(store: Store) -> None:
    (lost,) = store.run(
        "WITH called AS (SELECT pair, unnest(support || dissent) AS id FROM spells) "
        "SELECT count(*) FROM called ANTI JOIN claims USING (pair, id)"
    )[0]
    assert lost == 0
    assert store.run("SELECT count(*) - count(DISTINCT id) FROM claims") == [(0,)]


def test_it_is_asked_while_it_is_taken_into_memory_and_may_be_closed_meanwhile() -> None:
    with comity.open(WORLD) as world:
        world.settle()
        assert world.between("Azerbaijan", "Hungary", on="1993").verdict is Verdict.YES


def test_a_folder_that_is_no_world_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="is no world"):
        Store(tmp_path)


def _comity(
    folder: Path, *arguments: str, path: Path = PROJECT / "src"
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(path)}
    environment.pop("COMITY_WORLD", None)
    return subprocess.run(
        [sys.executable, "-m", "comity", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True,
    )  # fmt: skip


def test_it_is_asked_where_no_world_is_named_and_that_is_said(tmp_path: Path) -> None:
    done = _comity(tmp_path, "ask", "Azerbaijan", "Hungary", "--on", "1993")
    assert done.returncode == 0
    assert "Yes: a document says so." in done.stdout
    assert "the one that comes with Comity" in done.stderr
    assert "“”" not in done.stdout


def test_a_world_in_the_folder_goes_before_it(tmp_path: Path) -> None:
    (tmp_path / "own.comity").write_bytes(b"")
    done = _comity(tmp_path, "state", "Azerbaijan")
    assert "own.comity" in done.stderr
    assert "comes with Comity" not in done.stderr


def test_the_wheel_has_it(tmp_path: Path) -> None:
    """Built as pip builds it, and asked where nothing but the wheel can be found."""
    made = subprocess.run(
        [sys.executable, "-c", "import setuptools.build_meta as b, sys; b.build_wheel(sys.argv[1])",
         str(tmp_path)],
        cwd=_copy_of_the_project(tmp_path), capture_output=True, text=True,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "installed")
    licences = {file.name for file in (tmp_path / "installed").rglob("*LICENSE*")}
    assert "DATA-LICENSE" in licences
    done = _comity(tmp_path, "ask", "AZE", "HUN", "--on", "1993", path=tmp_path / "installed")
    assert "Yes: a document says so." in done.stdout, done.stderr


def _copy_of_the_project(folder: Path) -> Path:
    copy = folder / "project"
    copy.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE", "DATA-LICENSE"):
        shutil.copy(PROJECT / name, copy)
    shutil.copytree(PROJECT / "src" / "comity", copy / "src" / "comity")
    return copy

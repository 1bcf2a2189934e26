import csv
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from comity.actors import actor, actors, closest, resolve
from comity.actors.registry import names, readings
from comity.dates import Edtf, Verdict, after
from comity.errors import UnknownActorError

DECISIONS = Path(__file__).parents[2] / "scripts" / "registry" / "decisions.csv"


def test_who_is_in_no_registry_is_refused_by_name() -> None:
    with pytest.raises(UnknownActorError, match="Atlantis"):
        actor("Atlantis")


@pytest.mark.parametrize("system", ["id", "iso2", "iso3", "iso4", "m49", "qid"])
def test_a_code_is_one_actor_s_alone(system: str) -> None:
    held = Counter(getattr(each, system) for each in actors() if getattr(each, system))
    assert [value for value, times in held.items() if times > 1] == []


def test_nobody_ends_before_beginning() -> None:
    for each in actors():
        said = [Edtf.parse(date) for date in (each.start, each.end) if date]
        if each.start and each.end:
            assert after(said[1], said[0]) is Verdict.YES, each.id


def test_who_comes_before_has_the_other_come_after() -> None:
    for each in actors():
        assert all(each.id in actor(other).predecessors for other in each.successors)
        assert all(each.id in actor(other).successors for other in each.predecessors)


def test_states_past_and_present_are_known_with_their_dates() -> None:
    assert actor("Azerbaijan Democratic Republic").end == "1920-04-28"
    assert actor("SUHH").start == "1922-12-30"
    assert "AZE" in actor("SUHH").successors
    assert actor("SSD").start == "2011-07-09"
    assert actor("CSHH").kind == "former state"
    assert actor("Northern Cyprus").kind == "limited recognition"
    assert actor("PRI").kind == "territory"
    assert actor("COK").kind == "state"


@pytest.mark.parametrize(
    "name",
    ["Abkhazia", "South Ossetia", "Transnistria", "Northern Cyprus", "Somaliland", "Artsakh",
     "Sahrawi Arab Democratic Republic", "Sovereign Military Order of Malta", "South Vietnam",
     "Baden", "Kingdom of Hawaii", "Republic of Texas", "Papal States", "Ottoman Empire",
     "Prussia", "Austria-Hungary", "Kingdom of the Two Sicilies"],
)  # fmt: skip
def test_who_has_no_iso_code_goes_by_the_usual_name(name: str) -> None:
    found = resolve(name)
    assert found is not None
    assert found.id == found.name == name


def test_each_kind_is_there_in_number() -> None:
    kinds = Counter(each.kind for each in actors())
    assert kinds["state"] > 190
    assert kinds["former state"] > 60
    assert kinds["organisation"] >= 300


def test_the_last_reading_of_a_name_holds_without_a_date() -> None:
    for possible in readings().values():
        last = possible[-1]
        assert (last.since, last.until, last.contexts) == ("", "", ())


def test_every_name_is_somebody_s_and_stands_once() -> None:
    known = {each.id for each in actors()}
    assert {identity for _, identity, _ in names()} <= known
    assert max(Counter(name for name, _, _ in names()).values()) == 1


def test_every_decision_gives_its_reason() -> None:
    with DECISIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row for row in rows if not row["reason"] or not row["field"]] == []


def test_what_comes_close_to_a_name_is_offered() -> None:
    assert "Kazakhstan" in closest("Kazahstann")


def test_importing_loads_nothing() -> None:
    script = (
        "import comity.actors.registry as r, comity.actors;"
        "assert r.by_id.cache_info().currsize == 0"
    )
    source = str(Path(__file__).parents[2] / "src")
    subprocess.run([sys.executable, "-c", script], check=True, env={"PYTHONPATH": source})

"""The tools over real pipes, asked by the official client."""

import sys
from pathlib import Path
from typing import Any

import anyio
import pytest

import comity

mcp = pytest.importorskip("mcp")
from mcp.client.stdio import stdio_client  # noqa: E402 - only where the extra is installed

ICELAND = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || [[Denmark]] || 25 August 1940
|}
Iceland is a member of [[NATO]].
* Iceland has an embassy in [[Copenhagen]].
"""
DENMARK = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || [[Iceland]] || 1 March 1944
|}
"""


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What one session over stdio got for several questions: to start a server takes a second."""
    folder = tmp_path_factory.mktemp("tools")
    for name, text in (("Iceland", ICELAND), ("Denmark", DENMARK)):
        (folder / f"Foreign relations of {name}.wikitext").write_text(text, "utf-8")
    comity.build(folder, out=folder / "w.comity", today="2025-11-24")
    return anyio.run(_session, folder / "w.comity")


QUESTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "between": ("between", {"a": "Iceland", "b": "Denmark", "on": "1950-01-01"}),
    "nobody": ("between", {"a": "Iceland", "b": "Atlantis"}),
    "no day": ("between", {"a": "Iceland", "b": "Denmark", "on": "30 February"}),
    "state": ("state", {"name": "ISL", "limit": 1}),
    "missions": ("missions", {"sender": "Iceland", "type": "embassy"}),
    "memberships": ("memberships", {"organisation": "NATO"}),
    "contradictions": ("contradictions", {"about": "Iceland"}),
    "who_recognises": ("who_recognises", {"recognised": "Iceland"}),
    "find_actor": ("find_actor", {"words": "icel"}),
    "documents": ("documents", {"title": "iceland"}),
}


async def _session(world: Path) -> dict[str, Any]:
    program = mcp.StdioServerParameters(
        command=sys.executable,
        args=["-m", "comity", "mcp", str(world)],
        env={"PYTHONPATH": str(Path(comity.__file__).parents[1])},
    )
    async with stdio_client(program) as (read, write), mcp.ClientSession(read, write) as session:
        await session.initialize()
        listed = await session.list_tools()
        told: dict[str, Any] = {"tools": listed.tools}
        for name, (tool, arguments) in QUESTIONS.items():
            told[name] = await session.call_tool(tool, arguments)
        return told


def _answer(asked: dict[str, Any], name: str) -> dict[str, Any]:
    assert not asked[name].is_error, asked[name]
    found: dict[str, Any] = asked[name].structured_content
    return found


def test_every_tool_is_listed_as_one_that_only_reads(asked: dict[str, Any]) -> None:
    assert {each.name for each in asked["tools"]} == {tool for tool, _ in QUESTIONS.values()}
    assert all(each.annotations.read_only_hint and each.description for each in asked["tools"])


def test_a_tie_comes_with_its_words_its_date_and_who_disagrees(asked: dict[str, Any]) -> None:
    answer = _answer(asked, "between")
    assert (answer["verdict"], answer["on"], answer["policy"]) == ("yes", "1950-01-01", "default")
    (spell,) = answer["relations"]["spells"]
    quotes = {each["quote"] for each in (*spell["support"], *spell["dissent"])}
    assert quotes == {"[[Denmark]] || 25 August 1940", "[[Iceland]] || 1 March 1944"}
    assert spell["dissenting"] == 1


@pytest.mark.parametrize(("name", "told"), [("nobody", "nobody is known"), ("no day", "30 Feb")])
def test_what_is_wrong_with_a_question_is_told_the_model(
    asked: dict[str, Any], name: str, told: str
) -> None:
    assert asked[name].is_error
    assert told in asked[name].content[0].text


def test_lists_say_how_many_there_are_and_where_to_go_on(asked: dict[str, Any]) -> None:
    state = _answer(asked, "state")
    told = {kind: share["ties"] for kind, share in state["systems"].items()}
    assert told == {"finding": 0, "membership": 1, "mission": 1, "relations": 1}
    assert [each["kind"] for each in state["ties"]] == ["membership", "mission", "relations"]
    assert _answer(asked, "missions")["ties"][0]["other"] == "DNK"
    assert _answer(asked, "memberships")["names"] == {"ISL": "Iceland", "NATO": "NATO"}
    assert _answer(asked, "contradictions")["total"] == 1
    assert _answer(asked, "who_recognises")["total"] == 0


def test_names_and_documents_are_found(asked: dict[str, Any]) -> None:
    assert _answer(asked, "find_actor")["actors"][0]["id"] == "ISL"
    (document,) = _answer(asked, "documents")["documents"]
    assert document["title"] == "Foreign relations of Iceland"

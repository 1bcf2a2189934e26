"""The world as tools of a language model (Model Context Protocol): no fact without its evidence."""

import functools
from collections.abc import Callable
from typing import Annotated, Any, ParamSpec

import orjson
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from comity.answers import Ties, World
from comity.answers.searching import search
from comity.answers.sketching import Cut
from comity.errors import ComityError
from comity.relations import DEFAULT, POLICIES

_ABOUT = """\
Answers about foreign relations from documents: diplomatic relations, missions, memberships,
recognition. Every answer names the documents that say so (title, version, section, offset, and
the words where the world has them) and those that disagree. "unsaid" is an answer of its own: it
is neither yes nor no. When you pass an answer on, pass on its source, its date and its dissent.
"""
_READS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)

Name = Annotated[str, Field(description="a name or a code: Iceland, AZE, USSR, NATO")]
AnyName = Annotated[str, Field(description="a name or a code; empty for any")]
Day = Annotated[
    str, Field(description="a day, month or year: 1993-01-01, 1993; empty for the whole story")
]
PolicyName = Annotated[
    str,
    Field(
        description="how a date is chosen where documents disagree: "
        + "; ".join(f"{each.name}: {each.doc}" for each in POLICIES.values())
    ),
]
Limit = Annotated[int, Field(ge=1, le=200, description="how many at most")]
Offset = Annotated[int, Field(ge=0, description="how many to pass over")]
Told = dict[str, Any]


class Tools:
    """The tools of one world; each public method is one, and its docstring what the model reads."""

    def __init__(self, world: World) -> None:
        self._world = world

    def between(self, a: Name, b: Name, on: Day = "", policy: PolicyName = DEFAULT) -> Told:
        """Say whether two actors have diplomatic relations, since when, who says so, who disagrees.

        On a date the verdict is yes, no or unsaid, and `reason` says why. `besides` has every
        other tie of the two; `mentions` what is said of them that no tie rests on.
        """
        return _plain(self._world.brief(self._world.between(a, b, on=on, by=policy)))

    def state(  # noqa: PLR0913, PLR0917 - see `between`
        self,
        name: Name,
        on: Day = "",
        kind: Annotated[
            str,
            Field(
                description="relations, mission, accreditation, recognition, membership, "
                "conflict, mediation, dispute, …; finding; empty for some of each"
            ),
        ] = "",
        policy: PolicyName = DEFAULT,
        limit: Limit = 10,
        offset: Offset = 0,
    ) -> Told:
        """Say what is told of one state or organisation, with evidence and dissent.

        `systems` says how much there is of each kind: ties, those absent on the day, what is
        said besides, and what is wrong with the documents. Ask for a kind alone, with an offset
        and a limit, to go on.
        """
        cut = Cut(kind, limit, offset)
        return _plain(self._world.sketch(name, on=on, by=policy, cut=cut))

    def who_recognises(  # noqa: PLR0913, PLR0917 - see `between`
        self,
        recognised: AnyName = "",
        recogniser: AnyName = "",
        on: Day = "",
        policy: PolicyName = DEFAULT,
        limit: Limit = 30,
        offset: Offset = 0,
    ) -> Told:
        """List who recognises a state, or whom a state recognises, and since when."""
        found = self._world.ties(
            kind="recognition", one=recogniser, other=recognised,
            on=on, by=policy, brief=True, limit=limit, offset=offset,
        )  # fmt: skip
        return _listed(found, offset)

    def missions(  # noqa: PLR0913, PLR0917 - see `between`
        self,
        sender: AnyName = "",
        receiver: AnyName = "",
        type: Annotated[str, Field(description="embassy, consulate-general, …; or any")] = "",  # noqa: A002 - the model's word
        on: Day = "",
        policy: PolicyName = DEFAULT,
        limit: Limit = 30,
        offset: Offset = 0,
    ) -> Told:
        """List missions (embassies, consulates, …) of a sending state, in a receiving one."""
        found = self._world.ties(
            kind="mission", one=sender, other=receiver, what=type,
            on=on, by=policy, brief=True, limit=limit, offset=offset,
        )  # fmt: skip
        return _listed(found, offset)

    def memberships(  # noqa: PLR0913, PLR0917 - see `between`
        self,
        state: AnyName = "",
        organisation: AnyName = "",
        on: Day = "",
        policy: PolicyName = DEFAULT,
        limit: Limit = 30,
        offset: Offset = 0,
    ) -> Told:
        """List what a state belongs to, or who belongs to an organisation, and in which role."""
        found = self._world.ties(
            kind="membership", one=state, other=organisation,
            on=on, by=policy, brief=True, limit=limit, offset=offset,
        )  # fmt: skip
        return _listed(found, offset)

    def contradictions(
        self,
        about: AnyName = "",
        kind: Annotated[str, Field(description="a kind of tie; empty for any")] = "",
        limit: Limit = 30,
        offset: Offset = 0,
    ) -> Told:
        """List what documents contradict one another about, with both sides' evidence."""
        found = self._world.ties(
            about=about, kind=kind, disputed=True, brief=True, limit=limit, offset=offset
        )
        return _listed(found, offset)

    def find_actor(self, words: Name, limit: Limit = 10) -> Told:
        """Find who is meant by a name, a part of a name or a code, with codes and dates."""
        found = search(words)
        return {"total": len(found), "actors": [each._asdict() for each in found[:limit]]}

    def documents(
        self, title: Annotated[str, Field(description="a part of it; empty for all")] = "",
        limit: Limit = 50, offset: Offset = 0,
    ) -> Told:  # fmt: skip
        """List the documents that the world was built from."""
        named = [
            each for each in self._world.documents() if title.casefold() in each["title"].casefold()
        ]
        return {"total": len(named), "documents": named[offset : offset + limit]}


def server(world: World) -> MCPServer[Any]:
    """Return a server of the tools of a world, ready to run."""
    made: MCPServer[Any] = MCPServer("comity", instructions=_ABOUT, log_level="WARNING")
    tools = Tools(world)
    for name in [each for each in vars(Tools) if not each.startswith("_")]:
        made.tool(name=name, annotations=_READS)(_safe(getattr(tools, name)))
    return made


Asked = ParamSpec("Asked")


def _safe(tool: Callable[Asked, Told]) -> Callable[Asked, Told]:
    """Return a tool that tells the model what was wrong with its question."""

    @functools.wraps(tool)
    def asked(*arguments: Asked.args, **named: Asked.kwargs) -> Told:
        try:
            return tool(*arguments, **named)
        except ComityError as error:
            raise ToolError(str(error)) from error

    return asked


def _plain(answer: object) -> Told:
    told: Told = orjson.loads(orjson.dumps(answer))
    return told


def _listed(found: Ties, offset: int) -> Told:
    more = offset + len(found.ties)
    return {
        "on": found.on,
        "policy": found.policy,
        "names": found.names,
        "total": found.total,
        "next_offset": more if more < found.total else None,
        "ties": [_plain(each) for each in found.ties],
    }

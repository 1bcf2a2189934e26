"""One actor: everything the documents say of it, on a day or through time."""

import dataclasses
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response
from pydantic import AfterValidator

from comity.answers import Sketch, World
from comity.answers.continuing import APART
from comity.answers.sketching import FINDING, Cut
from comity.plugins import names
from comity.web.asking import Asked, Continuity, Detailed, Name, one_of
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.service import answer

router = APIRouter()
_SYSTEMS = ["", *names("comity.claims.kinds"), FINDING]
System = Annotated[
    str,
    AfterValidator(one_of(_SYSTEMS)),
    Query(
        description="one system alone: a kind of claim, or finding for what is wrong with the "
        "documents; empty for all",
        json_schema_extra={"enum": _SYSTEMS},
    ),
]
Limit = Annotated[int, Query(ge=1, le=10_000, description="how much of each system at most")]
Offset = Annotated[int, Query(ge=0, le=10_000_000, description="how much of it to pass over")]


@dataclasses.dataclass(frozen=True, slots=True)
class State(Sketch):
    """What the documents say of one actor, and where the rest of it is."""

    more: dict[str, str] = dataclasses.field(default_factory=dict)
    """The address of what follows, for each system of which more is there than is shown."""


@router.get("/state", response_model=State, responses=described(404, 422))
async def state(  # noqa: PLR0913, PLR0917 - each is one thing a question may turn on
    request: Request,
    a: Name,
    asked: Asked,
    detail: Detailed,
    continuity: Continuity = APART,
    kind: System = "",
    limit: Limit = 100,
    offset: Offset = 0,
) -> Response:
    """Show all that is said of ``a``, system by system: of each ``limit``, and where the rest is.

    Every tie comes with its most telling evidence and its dissent, or with all of it
    (``evidence=all``); so does ``/between``, for the two of a tie.
    """

    def make(world: World) -> State:
        found = world.sketch(
            a,
            on=asked.on,
            by=asked.policy,
            as_of=asked.as_of,
            continuity=continuity,
            brief=detail.brief,
            cut=Cut(kind, limit, offset),
        )
        told = {each.name: getattr(found, each.name) for each in dataclasses.fields(found)}
        return State(**told, more=_more(request, found, kind, limit + offset))

    return await answer(request, make)


def _more(request: Request, found: Sketch, kind: str, shown: int) -> dict[str, str]:
    """Return where each system goes on of which more is than is ``shown``."""
    given = dict(request.query_params)
    return {
        each: f"{request.url.path}?{urlencode({**given, 'kind': each, 'offset': shown})}"
        for each, share in found.systems.items()
        if kind in {"", each} and share.total > shown
    }


STATE = Resource(router=router)

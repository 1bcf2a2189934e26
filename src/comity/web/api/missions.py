"""Who has which mission where."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from comity.web.asking import AskedInParts, Between
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.tying import TieListing, Wanted, ties

router = APIRouter()
Type = Annotated[
    str, Query(alias="type", max_length=100, description="embassy, consulate-general, …; or any")
]


@router.get("/missions", response_model=TieListing, responses=described(404, 422))
async def missions(
    request: Request, asked: AskedInParts, sides: Between, type_: Type = ""
) -> Response:
    """List missions of ``sender`` in ``receiver``, or those that ``about`` sends and receives."""
    wanted: Wanted = {
        "kind": "mission",
        "one": sides.sender,
        "other": sides.receiver,
        "about": sides.about,
        "what": type_,
    }
    return await ties(request, wanted, asked)


MISSIONS = Resource(router=router)

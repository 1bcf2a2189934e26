"""Who has diplomatic relations with whom."""

from fastapi import APIRouter, Request, Response

from comity.web.asking import AnyName, AskedInParts
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.tying import TieListing, Wanted, ties

router = APIRouter()


@router.get("/relations", response_model=TieListing, responses=described(404, 422))
async def relations(request: Request, asked: AskedInParts, about: AnyName = "") -> Response:
    """List diplomatic relations, or those of ``about``."""
    wanted: Wanted = {"kind": "relations", "about": about}
    return await ties(request, wanted, asked)


RELATIONS = Resource(router=router)

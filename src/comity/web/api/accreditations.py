"""Who is accredited where without a mission there."""

from fastapi import APIRouter, Request, Response

from comity.web.asking import AskedInParts, Between
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.tying import TieListing, Wanted, ties

router = APIRouter()


@router.get("/accreditations", response_model=TieListing, responses=described(404, 422))
async def accreditations(request: Request, asked: AskedInParts, sides: Between) -> Response:
    """List whom ``sender`` is accredited to, and who is accredited to ``receiver``."""
    wanted: Wanted = {
        "kind": "accreditation",
        "one": sides.sender,
        "other": sides.receiver,
        "about": sides.about,
    }
    return await ties(request, wanted, asked)


ACCREDITATIONS = Resource(router=router)

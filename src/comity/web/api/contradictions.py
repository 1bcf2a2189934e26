"""What documents contradict one another about."""

from fastapi import APIRouter, Request, Response

from comity.web.asking import AnyName, AskedInParts, Kind
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.tying import TieListing, Wanted, ties

router = APIRouter()


@router.get("/contradictions", response_model=TieListing, responses=described(404, 422))
async def contradictions(
    request: Request, asked: AskedInParts, about: AnyName = "", kind: Kind = ""
) -> Response:
    """List ties about which some claim says otherwise, with who supports and who dissents."""
    wanted: Wanted = {"kind": kind, "about": about, "disputed": True}
    return await ties(request, wanted, asked)


CONTRADICTIONS = Resource(router=router)

"""Who recognises whom."""

from fastapi import APIRouter, Request, Response

from comity.web.asking import AnyName, AskedInParts
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.tying import TieListing, Wanted, ties

router = APIRouter()


@router.get("/recognitions", response_model=TieListing, responses=described(404, 422))
async def recognitions(
    request: Request, asked: AskedInParts, recogniser: AnyName = "", recognised: AnyName = ""
) -> Response:
    """List whom ``recogniser`` recognises, or who recognises ``recognised``."""
    wanted: Wanted = {"kind": "recognition", "one": recogniser, "other": recognised}
    return await ties(request, wanted, asked)


RECOGNITIONS = Resource(router=router)

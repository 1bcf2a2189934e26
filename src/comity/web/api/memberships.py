"""Who belongs to what."""

from fastapi import APIRouter, Request, Response

from comity.web.asking import AnyName, AskedInParts, Text
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.tying import TieListing, Wanted, ties

router = APIRouter()


@router.get("/memberships", response_model=TieListing, responses=described(404, 422))
async def memberships(
    request: Request,
    asked: AskedInParts,
    state: AnyName = "",
    organisation: AnyName = "",
    role: Text = "",
) -> Response:
    """List the memberships of ``state``, or the members of ``organisation``, in ``role``."""
    wanted: Wanted = {"kind": "membership", "one": state, "other": organisation, "what": role}
    return await ties(request, wanted, asked)


MEMBERSHIPS = Resource(router=router)

"""One actor: everything the documents say of it, on a day or through time."""

from fastapi import APIRouter, Request, Response

from comity.answers import Portrait
from comity.answers.continuing import APART
from comity.web.asking import Asked, Continuity, Name
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.service import answer

router = APIRouter()


@router.get("/state", response_model=Portrait, responses=described(404, 422))
async def state(
    request: Request, a: Name, asked: Asked, continuity: Continuity = APART
) -> Response:
    """Show all the ties of ``a``: relations, missions, accreditations, recognition, memberships."""
    return await answer(
        request,
        lambda world: world.state(
            a, on=asked.on, by=asked.policy, as_of=asked.as_of, continuity=continuity
        ),
    )


STATE = Resource(router=router)

"""Two actors: do they have relations, since when, who says so, who disagrees."""

from fastapi import APIRouter, Request, Response

from comity.answers import Answer
from comity.answers.continuing import APART
from comity.relations import DEFAULT
from comity.web.asking import Asked, Continuity, Name
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.service import answer

router = APIRouter()


@router.get("/between", response_model=Answer, responses=described(404, 422))
async def between(
    request: Request, a: Name, b: Name, asked: Asked, continuity: Continuity = APART
) -> Response:
    """Say whether ``a`` and ``b`` have diplomatic relations, and every other tie of theirs.

    On a date (``on``) the verdict is yes, no or unsaid, and ``reason`` says why; without one the
    spells tell the whole story. Who supports each spell and who dissents stands beside it.
    """
    return await answer(
        request,
        lambda world: world.between(
            a, b, on=asked.on, by=asked.policy, as_of=asked.as_of, continuity=continuity
        ),
        quick=asked.policy == DEFAULT and not asked.as_of,
    )


BETWEEN = Resource(router=router)

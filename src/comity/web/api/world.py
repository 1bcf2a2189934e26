"""The world that is asked: how much it holds, and whether it has the words."""

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from comity.answers import World
from comity.web.resource import Resource
from comity.web.service import answer

router = APIRouter()


class Holdings(BaseModel):
    """What a world holds."""

    fingerprint: str
    """The same for the same documents read the same way."""
    documents: int
    claims: int
    kinds: dict[str, int]
    """How many claims there are of each kind, in current documents."""
    words: bool
    """Whether claims carry the words that say them; else their places alone."""


@router.get("/world", response_model=Holdings)
async def world(request: Request) -> Response:
    """Say what this world holds."""

    def make(asked: World) -> dict[str, object]:
        held = asked.holdings()
        return {"fingerprint": asked.fingerprint, **held._asdict()}

    return await answer(request, make)


WORLD = Resource(router=router)

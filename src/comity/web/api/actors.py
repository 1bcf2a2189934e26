"""Who is meant by a name or a code: states past and present, territories, organisations."""

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from comity.answers import World
from comity.answers.searching import search
from comity.web.asking import Part, Text
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.service import listed
from comity.web.tying import Listing

router = APIRouter()


class Actor(BaseModel):
    """An actor of the registry; a field that is not known is empty."""

    id: str
    name: str
    kind: str
    iso2: str
    iso3: str
    iso4: str
    m49: str
    cow: str
    gw: str
    qid: str
    start: str
    end: str
    capital: str
    predecessors: list[str]
    successors: list[str]


class Actors(Listing):
    """A part of the actors, the closest to what was looked for first."""

    actors: list[Actor]


@router.get("/actors", response_model=Actors, responses=described(422))
async def actors(request: Request, part: Part, q: Text = "") -> Response:
    """Search by any name, part of a name or code; all of them where ``q`` is empty."""

    def make(_: World) -> tuple[int, dict[str, object]]:
        found = search(q)
        shown = found[part.offset : part.offset + part.limit]
        return len(found), {"actors": [each._asdict() for each in shown]}

    return await listed(request, part, make)


ACTORS = Resource(router=router)

"""The documents that a world was built from, each version of them."""

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from comity.answers import World
from comity.web.asking import Part, Text
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.service import listed
from comity.web.tying import Listing

router = APIRouter()


class Document(BaseModel):
    """A version of a document."""

    title: str
    version: str
    format: str
    sha256: str
    state: str
    """The id of the actor that it is about; empty for none."""
    claims: int
    read_at: str
    current: bool
    """Whether no newer version of the same title is known."""


class Documents(Listing):
    """A part of the documents, by title."""

    documents: list[Document]


@router.get("/documents", response_model=Documents, responses=described(422))
async def documents(request: Request, part: Part, title: Text = "", state: Text = "") -> Response:
    """List documents whose title has ``title`` in it, or that are about ``state`` (an id)."""

    def make(world: World) -> tuple[int, dict[str, object]]:
        known = Document.model_fields
        found = [
            {name: value for name, value in each.items() if name in known}
            for each in world.documents()
            if title.casefold() in each["title"].casefold() and state in {"", each["state"]}
        ]
        return len(found), {"documents": found[part.offset : part.offset + part.limit]}

    return await listed(request, part, make)


DOCUMENTS = Resource(router=router)

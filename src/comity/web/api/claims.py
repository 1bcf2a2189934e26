"""What documents say, claim by claim, in the words of the claim format."""

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from comity.answers import World
from comity.web.asking import AnyName, Kind, Part, Text
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.service import listed
from comity.web.tying import Listing

router = APIRouter()


class Source(BaseModel):
    """The document that makes a claim."""

    title: str
    version: str
    format: str
    sha256: str


class Claim(BaseModel):
    """One thing that one document says. A field that is not said is absent."""

    id: str
    kind: str
    parties: list[str] = []
    subject: str = ""
    object: str = ""
    status: str = ""
    start: str = ""
    end: str = ""
    date: str = ""
    modality: str = ""
    as_written: dict[str, str] = {}
    qualifiers: dict[str, Any] = {}
    refs: list[str] = []
    maker: str = ""
    quote: str
    """The exact words; empty in a world that may not ship them."""
    at: int
    """Where the words stand in the source, in code points."""
    section: str
    document: Source


class Claims(Listing):
    """A part of the claims, by document and place."""

    claims: list[Claim]


@router.get("/claims", response_model=Claims, responses=described(404, 422))
async def claims(
    request: Request, part: Part, about: AnyName = "", kind: Kind = "", document: Text = ""
) -> Response:
    """List claims of the current documents; ``document`` is the title or the SHA-256 of one."""

    def make(world: World) -> tuple[int, dict[str, object]]:
        found = world.claims_page(
            about=about, kind=kind, document=document, limit=part.limit, offset=part.offset
        )
        return found.total, {"claims": found.items}

    return await listed(request, part, make)


CLAIMS = Resource(router=router)

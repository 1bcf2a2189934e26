"""What was not understood in the documents, and where."""

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from comity.answers import World
from comity.web.asking import Part, Text
from comity.web.problems import described
from comity.web.resource import Resource
from comity.web.service import listed
from comity.web.tying import Listing

router = APIRouter()


class Finding(BaseModel):
    """Something in a document that was not understood."""

    document: str
    version: str
    sha256: str
    code: str
    message: str
    at: int
    """Offset in the source, in code points; likewise ``end``."""
    end: int
    line: int
    column: int


class Findings(Listing):
    """A part of the findings, by document and place."""

    findings: list[Finding]


@router.get("/findings", response_model=Findings, responses=described(422))
async def findings(request: Request, part: Part, document: Text = "", code: Text = "") -> Response:
    """List findings; ``document`` is the title or the SHA-256 of one, ``code`` a kind of them."""

    def make(world: World) -> tuple[int, dict[str, object]]:
        found = world.findings_page(
            document=document, code=code, limit=part.limit, offset=part.offset
        )
        return found.total, {"findings": found.items}

    return await listed(request, part, make)


FINDINGS = Resource(router=router)

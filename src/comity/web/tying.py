"""Ties as the API lists them: with names, dates, evidence and dissent, a page at a time."""

from typing import TypedDict

from fastapi import Request, Response
from pydantic import BaseModel

from comity.answers import Tie, World
from comity.web.asking import ListQuestion
from comity.web.service import listed


class Listing(BaseModel):
    """A part of a list."""

    total: int
    """How many there are of what was asked for."""
    limit: int
    offset: int
    next: str | None
    """The address of the following part; null at the end."""


class TieListing(Listing):
    """Ties, each with its spells, who supports them and who dissents."""

    on: str
    policy: str
    as_of: str
    names: dict[str, str]
    """What the ids mean, by id."""
    ties: list[Tie]


class Wanted(TypedDict, total=False):
    """What ties are picked by; see `comity.answers.World.ties`."""

    kind: str
    one: str
    other: str
    about: str
    what: str
    disputed: bool


async def ties(request: Request, wanted: Wanted, question: ListQuestion) -> Response:
    """Answer with the ties that are wanted."""
    asked, detail, part = question

    def make(world: World) -> tuple[int, dict[str, object]]:
        found = world.ties(
            **wanted,
            on=asked.on,
            by=asked.policy,
            as_of=asked.as_of,
            brief=detail.brief,
            limit=part.limit,
            offset=part.offset,
        )
        told: dict[str, object] = {
            "on": found.on,
            "policy": found.policy,
            "as_of": found.as_of,
            "names": found.names,
            "ties": found.ties,
        }
        return found.total, told

    return await listed(request, part, make)

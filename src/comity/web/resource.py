"""What a resource of the API is."""

import dataclasses

from fastapi import APIRouter

from comity.plugins import Plugin


@dataclasses.dataclass(frozen=True, kw_only=True)
class Resource(Plugin):
    """Answers one question: its file's name is its address, its file's docstring explains it."""

    router: APIRouter

"""What is known about whom, and what is not."""

from comity.actors import actor
from comity.answers.coverage import Covered
from comity.errors import UnknownActorError
from comity.web.page import Answered, Asked, Page

_STATES = frozenset({"state", "limited recognition"})


def _answer(asked: Asked) -> Answered:
    found = asked.world.coverage()
    parts: dict[str, list[Covered]] = {"documented": [], "named": [], "bodies": []}
    for each in found.actors:
        kind = _kind(each.actor)
        part = "documented" if each.documents else "named" if kind in _STATES else "bodies"
        if part != "bodies" or kind:  # whom no registry knows is found by searching
            parts[part].append(each)
    return Answered(
        title="Coverage",
        told={**parts, "unread": found.unread, "holdings": asked.world.holdings()},
        data=found,
        columns=Covered._fields,
        rows=found.actors,
    )


def _kind(identity: str) -> str:
    try:
        return actor(identity).kind
    except UnknownActorError:
        return ""


COVERAGE = Page(address="/coverage", answer=_answer, menu="Coverage", place=4)

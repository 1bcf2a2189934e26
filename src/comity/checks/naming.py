"""How findings call actors."""

from comity.actors import actor
from comity.errors import UnknownActorError


def called(identity: str) -> str:
    """Return the usual name of an actor, or what stands for it when it is not known."""
    try:
        return actor(identity).name
    except UnknownActorError:
        return identity


def between(identities: tuple[str, ...]) -> str:
    """Return two actors as one reads them: "Chad and Mali"."""
    return " and ".join(called(each) for each in identities)

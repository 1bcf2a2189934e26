"""From what a user calls somebody to the id the claims use, and back."""

import difflib
from collections.abc import Iterable

from comity.actors import actor, actors, resolve
from comity.errors import UnknownActorError
from comity.store.opening import Store

_LONGEST = 80  # characters compared; comparing takes their number times that of each name


def identify(store: Store, name: str, on: str = "") -> str:
    """Return the id of whom ``name`` (a name or a code) means on ``on``.

    Who is in no registry (a person, a body) is known by the name the documents have. Raises
    UnknownActorError with the names that come close.
    """
    wanted = " ".join(name.split())
    if not wanted:
        raise UnknownActorError("nobody is named; give a name or a code")
    found = resolve(wanted, on=on)
    if found is not None:
        return found.id
    # A state of the past whose name means nobody today is still who was asked about.
    past = [each.id for each in actors() if each.name.casefold() == wanted.casefold()]
    if len(past) == 1:
        return past[0]
    listed = store.run(
        "SELECT one FROM claims WHERE lower(one) = lower(?) "
        "UNION SELECT other FROM claims WHERE lower(other) = lower(?) ORDER BY 1 LIMIT 1",
        [wanted, wanted],
    )
    if listed:
        return str(listed[0][0])
    raise UnknownActorError(f"nobody is known as {name!r}{_near(wanted)}")


def _near(name: str) -> str:
    names = {each.name.casefold(): each.name for each in actors()}
    wanted = name.casefold()[:_LONGEST]
    close = difflib.get_close_matches(wanted, list(names), n=3, cutoff=0.6)
    if not close:
        return "; give a usual English name or an ISO 3166-1 code of three letters"
    return "; did you mean " + " or ".join(names[each] for each in close) + "?"


def called(identity: str) -> str:
    """Return the usual name of an id; what no registry has is its own name."""
    try:
        return actor(identity).name
    except UnknownActorError:
        return identity


def names_of(ids: Iterable[str]) -> dict[str, str]:
    """Return what each id means, by id."""
    return {each: called(each) for each in ids}

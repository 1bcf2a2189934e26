"""The tables of the registry, loaded once and only when asked."""

import functools
import importlib.resources
from collections.abc import Iterator
from typing import NamedTuple

from comity.errors import UnknownActorError


class Actor(NamedTuple):
    """A state, past or present, an entity or an organisation."""

    id: str
    """What claims call it: ISO 3166-1 alpha-3 (``AZE``), ISO 3166-3 alpha-4 for a former state
    (``SUHH``), else its usual English name."""
    name: str
    kind: str
    """``state``, ``former state``, ``limited recognition``, ``territory`` or ``organisation``."""
    iso2: str
    iso3: str
    iso4: str
    m49: str
    cow: str
    """Number in the Correlates of War state system."""
    gw: str
    """Number in the state system of Gleditsch and Ward."""
    qid: str
    """Item of Wikidata."""
    start: str
    """When it began, as an EDTF date; empty when it is older than the sources tell."""
    end: str
    """When it ended; empty while it lasts."""
    capital: str
    predecessors: tuple[str, ...]
    successors: tuple[str, ...]


def rows(table: str) -> Iterator[list[str]]:
    """Yield the fields of each row of one of the registry's tables."""
    text = importlib.resources.files("comity.actors.data").joinpath(table).read_text("utf-8")
    lines = iter(text.splitlines())
    next(lines)
    for line in lines:
        yield line.split(";")


@functools.cache
def _actors() -> dict[str, Actor]:
    found = {}
    for row in rows("actors.csv"):
        *fields, before, after = row
        ids = (tuple(filter(None, each.split("|"))) for each in (before, after))
        found[row[0]] = Actor(*fields, *ids)
    return found


@functools.cache
def names() -> dict[str, str]:
    """Return every name that an actor bears or bore, as printed, with the actor's id."""
    found = {name: owner for name, owner in rows("names.csv")}
    for each in _actors().values():
        found.setdefault(each.name, each.id)
    return found


@functools.cache
def cities() -> dict[str, str]:
    """Return the cities in which missions stand or stood, with the actor they lie in."""
    return {name: owner for name, owner in rows("cities.csv")}


@functools.cache
def demonyms() -> dict[str, str]:
    """Return the adjectives and the people's names, with the actor they belong to."""
    return {word: owner for word, owner in rows("demonyms.csv")}


def actors() -> tuple[Actor, ...]:
    """Return every actor, in order of id."""
    return tuple(_actors().values())


def actor(id_: str) -> Actor:
    """Return the actor of that id; raise UnknownActorError when there is none.

    >>> actor("SUHH").name
    'Soviet Union'
    """
    try:
        return _actors()[id_]
    except KeyError:
        raise UnknownActorError(f"no actor has the id {id_!r}") from None


def city(name: str, state: str = "") -> str:
    """Return the id of the actor in which the city lies, "" for a city that is not known.

    ``state`` is where the words put it, and settles it for a city of two states.

    >>> city("Baku")
    'AZE'
    """
    return state or cities().get(name, "")


def capital(id_: str, on: str = "") -> str:  # noqa: ARG001 - capitals of the past come with them
    """Return the name of the actor's capital, "" when it has none or it is not known.

    >>> capital("AZE")
    'Baku'
    """
    found = _actors().get(id_)
    return found.capital if found else ""

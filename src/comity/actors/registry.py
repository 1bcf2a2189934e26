"""The tables of the registry, each read once, when first asked for."""

import csv
import functools
import importlib.resources
from typing import NamedTuple

from comity.actors.folding import fold
from comity.actors.model import Actor
from comity.errors import UnknownActorError


class Reading(NamedTuple):
    """One of those whom an ambiguous name may mean."""

    id: str
    """The actor's id; empty when the name means no actor: Texas since 1846."""
    since: str
    """The EDTF date since which it bears the name, ``..`` for from of old; empty for always."""
    until: str
    """The EDTF date until which it bears the name; empty for as yet."""
    contexts: tuple[str, ...]
    """The actors in whose own documents the name means this one; empty for all."""


def rows(table: str) -> list[list[str]]:
    """Return the rows of ``data/<table>.csv`` without its header."""
    text = (importlib.resources.files("comity.actors") / "data" / f"{table}.csv").read_text("utf-8")
    return list(csv.reader(text.splitlines()))[1:]


def _ids(field: str) -> tuple[str, ...]:
    return tuple(field.split("|")) if field else ()


@functools.cache
def by_id() -> dict[str, Actor]:
    """Return every actor by its id."""
    found = {}
    for *plain, before, after in rows("actors"):
        found[plain[0]] = Actor._make((*plain, _ids(before), _ids(after)))
    return found


@functools.cache
def names() -> list[list[str]]:
    """Return every name as ``[name, id, use]``; the use is ``cell`` for one that prose has not."""
    return rows("names")


@functools.cache
def as_written() -> dict[str, str]:
    """Return the id of each name that names as printed, for those that differ by case alone."""
    return {name: identity for name, identity, _ in names()}


@functools.cache
def demonyms() -> list[list[str]]:
    """Return every word for a people and for what is theirs, as ``[word, id]``."""
    return rows("demonyms")


@functools.cache
def by_name() -> dict[str, str]:
    """Return the id that a folded name, or the word for a people, means when no more is known."""
    found: dict[str, str] = {}
    for name, identity, _ in names():
        found.setdefault(fold(name), identity)
    for word, identity in demonyms():
        found.setdefault(fold(word), identity)
    return found


@functools.cache
def by_code() -> dict[str, str]:
    """Return the id that a code of ISO 3166 means."""
    found: dict[str, str] = {}
    for field in ("iso4", "iso3", "iso2"):
        for each in by_id().values():
            code: str = getattr(each, field)
            if code:
                found.setdefault(code, each.id)
    return found


@functools.cache
def readings() -> dict[str, list[Reading]]:
    """Return what each ambiguous folded name may mean, the most usual reading last."""
    found: dict[str, list[Reading]] = {}
    for name, identity, since, until, contexts in rows("readings"):
        reading = Reading(identity, since, until, _ids(contexts))
        found.setdefault(fold(name), []).append(reading)
    return found


def actor(identity: str) -> Actor:
    """Return the actor with this id; raise UnknownActorError when there is none.

    >>> actor("AZE").name
    'Azerbaijan'
    """
    found = by_id().get(identity)
    if found is None:
        raise UnknownActorError(f"no actor has the id {identity!r}")
    return found


def actors() -> list[Actor]:
    """Return every actor of the registry, in the order of their ids."""
    return list(by_id().values())

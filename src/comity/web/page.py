"""What a page of the explorer is: an address that holds a question, and how its answer is told."""

import dataclasses
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from comity.answers import World
from comity.answers.continuing import APART
from comity.errors import ComityError
from comity.plugins import Plugin
from comity.relations import DEFAULT
from comity.web.land import Land

if TYPE_CHECKING:
    from comity.checks import Finding

LONGEST = 300
"""Characters of one parameter; no name, date or title that is asked for has more."""


class QuestionError(ComityError):
    """A page is asked without what it asks about, or with more than any question has."""


class Desk:
    """What every page of one explorer has at hand."""

    def __init__(self, world: World, today: str, land: Land) -> None:
        self.world = world
        self.today = today
        """The day it is, ISO; "" where the explorer was not told."""
        self.land = land
        """The land of the map."""

    @functools.cached_property
    def about(self) -> Mapping[str, str]:
        """Who each document is about: the id of an actor, by the SHA-256 of the document."""
        return {each["sha256"]: each["state"] for each in self.documents}

    @functools.cached_property
    def documents(self) -> list[dict[str, Any]]:
        """Every document, by title."""
        return self.world.documents()

    @functools.cached_property
    def faults(self) -> "list[Finding]":
        """What the checks object to, inside documents and between them, by the checks' codes."""
        # All that reading needs comes with the checks: not before somebody looks.
        from comity.checks import check_world, select  # noqa: PLC0415

        return sorted(check_world(self.world.store, select()), key=lambda each: each.code)

    @functools.cached_property
    def has_words(self) -> bool:
        """Whether the world has the words of its documents, or their places alone."""
        return self.world.holdings().words


class Asked(NamedTuple):
    """A question as it came: the parameters of an address."""

    desk: Desk
    given: Mapping[str, str]

    @property
    def world(self) -> World:
        """The world that is asked."""
        return self.desk.world

    @property
    def on(self) -> str:
        """The date asked about; ``today`` means the day it is."""
        given = self.get("on")
        return self.desk.today if given == "today" else given

    @property
    def terms(self) -> dict[str, str]:
        """What else an answer turns on, as `comity.answers.World` takes it."""
        return {
            "by": self.get("policy") or DEFAULT,
            "as_of": self.get("as_of"),
            "continuity": self.get("continuity") or APART,
        }

    def get(self, name: str) -> str:
        """Return a parameter, empty when it is not given."""
        return self.given.get(name, "").strip()

    def need(self, name: str, what: str) -> str:
        """Return a parameter that must be given; QuestionError says what it means."""
        if not self.get(name):
            raise QuestionError(f"say {what}: the parameter {name!r} of the address is empty")
        return self.get(name)

    def number(self, name: str) -> int:
        """Return a whole number from 0 on; 0 when it is not given. Raises QuestionError."""
        given = self.get(name) or "0"
        if not (given.isascii() and given.isdecimal() and len(given) < 9):  # noqa: PLR2004 - enough
            raise QuestionError(f"{name} is a whole number, not {given!r}")
        return int(given)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Answered:
    """An answer in every form that a page has."""

    title: str
    told: Mapping[str, object]
    """What the page's template is filled with."""
    data: object
    """The same as JSON."""
    columns: Sequence[str]
    rows: Iterable[Sequence[object]]
    """The same as a table; what is empty nobody says."""
    see: str = ""
    """The address of the page that a browser is sent on to; empty for none."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Page(Plugin):
    """A page: its file's name is that of its template, its file's docstring says what it is."""

    address: str
    """The path; the parameters after it are the question."""
    answer: Callable[[Asked], Answered]
    menu: str = ""
    """What the menu calls it; empty for a page that others lead to."""
    place: int = 0
    """Where in the menu."""

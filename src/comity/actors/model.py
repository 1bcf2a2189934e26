"""What an actor is, and what a place in a text that names one is."""

from typing import NamedTuple


class Actor(NamedTuple):
    """A state, past or present, a territory or an organisation; a field not known is empty."""

    id: str
    """What claims call it: ISO 3166-1 alpha-3, for former states ISO 3166-3, else its name."""
    name: str
    """Its usual English name."""
    kind: str
    """``state``, ``former state``, ``limited recognition``, ``territory``, ``organisation``."""
    iso2: str = ""
    """ISO 3166-1 alpha-2."""
    iso3: str = ""
    """ISO 3166-1 alpha-3; XKX for Kosovo."""
    iso4: str = ""
    """ISO 3166-3: the code of a name that ISO 3166-1 no longer has."""
    m49: str = ""
    """United Nations M49, three digits."""
    cow: str = ""
    """The Correlates of War code held last; see `comity.actors.code` for those held before."""
    gw: str = ""
    """The code of Gleditsch and Ward held last."""
    qid: str = ""
    """Wikidata."""
    start: str = ""
    """The EDTF date since which it exists; for an old state, since when the sources count it."""
    end: str = ""
    """The EDTF date on which it ended, empty while it lasts."""
    capital: str = ""
    """The capital, or the last it had; for an organisation its seat."""
    predecessors: tuple[str, ...] = ()
    """The ids of those whose place it took."""
    successors: tuple[str, ...] = ()
    """The ids of those who took its place."""


class Mention(NamedTuple):
    """A stretch ``text[start:end]`` that names an actor, its people, or a city of its territory."""

    start: int
    end: int
    kind: str
    """``actor``, ``demonym`` or ``city``."""
    id: str
    """The id of the actor: for a city, of whom its territory belongs to today."""
    name: str
    """The usual name of the actor, or of the city."""

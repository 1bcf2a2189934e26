"""What a sentence tells of a war or a clash."""

from typing import NamedTuple


class Fight(NamedTuple):
    """A war or a clash that words tell of; the fields are those of the claim."""

    parties: tuple[str, ...]
    status: str
    since: str
    name: str
    modality: str
    start: int
    end: int
    stop: int
    rule: str
    until: str = ""

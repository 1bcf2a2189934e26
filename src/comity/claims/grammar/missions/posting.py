"""What a sentence says of a post: who keeps it where, or serves whom from it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from comity.claims.grammar.missions.posts import Post, is_territory, stands_in
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence


class Posting(NamedTuple):
    """A mission, or an accreditation from one: what one stretch of a sentence says."""

    accredited: bool
    sender: str
    receiver: str
    type: str = ""
    city: str = ""
    seat: str = ""
    status: str = ""
    since: str = ""
    until: str = ""
    modality: str = ""
    start: int = 0
    end: int = 0
    stop: int = 0
    """In ``plain``: the words that say it, and where their sentence ends."""


def blank(sentence: Sentence, start: int, end: int) -> Posting:
    """Return a posting of the words ``text[start:end]`` of a shape, all else to be filled in."""
    span = sentence.shape.plain_span(start, end)
    return Posting(
        accredited=False, sender="", receiver="", start=span.start, end=span.end,
        stop=sentence.span.end,
    )  # fmt: skip


def pairs(
    sentence: Sentence, subjects: Sequence[Member], post: Post, state: str
) -> Iterator[tuple[str, str, str]]:
    """Yield who sends, who receives, and the city, for a post of each of the subjects."""
    view = sentence.passage.view
    for subject in subjects:
        sender = subject.id
        if post.each or post.to:
            hosts = subjects if post.each else post.to
            city = post.places[0].name if post.places and post.to else ""
            yield from ((sender, host.id, city) for host in hosts if host.id != sender)
            continue
        other = view if sender == state else state if sender == view or not view else ""
        for town in post.places:
            host = other if other and is_territory(town.id) else stands_in(town, other)
            if host != sender:
                yield sender, host, town.name
            elif not subject.name and other:
                yield other, host, town.name
        if other and view and not post.places:
            yield from ((sender, other, name) for name in post.towns)

"""What a sentence says of a post: who keeps it where, or serves whom from it."""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from comity.actors import is_capital
from comity.claims.grammar.missions.posts import Post, is_city, is_territory, stands_in
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import DATE, Shape
from comity.spans import Span

_PLACED = re.compile(rf" (?:in|at|on|to) (?!{DATE})")
"""Where a post is, in words that no rule knows."""

_OTHER = re.compile(
    r"[;,]| (?:and|but|although|though|while|whereas|which|when|before|after|ahead of|prior to|"
    r"following|due to|because|upon|amid|until|in response|as a result|since)\b"
)


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
    sentence: Sentence, subjects: Sequence[Member], post: Post, state: str, lone: Span | None = None
) -> Iterator[tuple[str, str, str]]:
    """Yield who sends, who receives, and the city, for a post of each of the subjects.

    ``lone`` says that a post of one of the two in view is with the other where no place is named
    in that stretch of the text and the sentence speaks of nobody else: "Its embassy closed".
    """
    view = sentence.passage.view
    for subject in subjects:
        sender = subject.id
        other = view if sender == state else state if sender == view or not view else ""
        placed = list(_placed(subjects, post, other))
        for host, town in placed:
            if host != sender:
                yield sender, host, town
            elif other and not (subject.name or post.each):
                yield other, host, town
            elif other and town and view and not is_capital(town, sender):
                yield sender, other, town  # another of that name: none has posts at home
        for host, town in _unplaced(sentence, post, state, other, lone) if not placed else ():
            if host != sender:
                yield sender, host, town


def _placed(subjects: Sequence[Member], post: Post, other: str) -> Iterator[tuple[str, str]]:
    """Yield the hosts of a post and the city, by what is said of where it is."""
    towns = [each.name for each in post.places] if len(post.to) == 1 else []
    for each in subjects if post.each else post.to:
        if other and not towns and is_territory(each.id) and is_city(each.id):
            yield other, each.name  # a consulate in Hong Kong is one in China, where that is viewed
        else:
            yield from product([each.id], towns or [""])
    beside = {each.id for each in post.places if not is_territory(each.id)}
    # "in Shanghai and Hong Kong": the one lies where the other does
    around = other if other in beside or len(beside) != 1 else beside.pop()
    for town in () if post.each or post.to else post.places:
        yield around if around and is_territory(town.id) else stands_in(town, other), town.name


def _unplaced(
    sentence: Sentence, post: Post, state: str, other: str, lone: Span | None
) -> Iterator[tuple[str, str]]:
    """Yield the host of a post that stands where nobody knows, or of which no place is told."""
    view = sentence.passage.view
    if not (other and view):
        yield from ((state, name) for name in post.towns if state and is_capital(name, state))
        return
    yield from ((other, name) for name in post.towns)
    apart = not (post.towns or post.several or _PLACED.match(sentence.shape.text, post.end))
    if lone and apart and among(sentence, {state, view}, lone):
        yield other, ""


def among(sentence: Sentence, known: set[str], within: Span) -> bool:
    """Say whether a sentence names nobody but those known, and no city in a stretch of its text."""
    return all(
        piece.kind in {"date", "pair", "neither", "it"}
        or (piece.kind == "city" and not within.start <= piece.at < within.end)
        or (piece.kind != "city" and all(member.id in known for member in piece.members))
        for piece in sentence.shape.pieces
    )


def clause(drawn: Shape, start: int, at: int) -> Span:
    """Return what goes on from ``text[start]`` over ``text[at]`` to where another clause begins."""
    other = _OTHER.search(drawn.text, at)
    return Span(start, other.start() if other else len(drawn.text))

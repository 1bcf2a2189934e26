"""Sentences that go on about the post of the one before: "It was closed in 1990"."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.afterwards import since
from comity.claims.grammar.missions.nouns import TYPES, type_of
from comity.claims.grammar.missions.posting import Posting, among
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import DATE, IT
from comity.spans import Span

CHANGES = (
    "closed", "shut", "reopened", "re-opened", "opened", "established", "inaugurated", "upgraded",
    "raised", "elevated", "promoted", "downgraded", "lowered", "reduced", "converted",
    "transformed", "turned", "moved", "relocated", "transferred", "became", "suspended", "replaced",
    "began", "started",
)  # fmt: skip
"""The verbs of such sentences, which need hold no noun for a post."""
_OPENS = re.compile(
    rf"(?:(?:in|on|since) {DATE},? )?"
    r"(?:(?:However|Later|Subsequently|Eventually|Afterwards|Finally),? )?"
    rf"(?:(?P<it>{IT}|this)(?= )|"
    r"(?:(?P<new>an?)|the|this|these|those|both)"
    r"(?: (?:new|foreign|two|same|resident|full|permanent))? "
    rf"(?:(?P<post>posts?|offices?|bureaus?|missions?)\b|(?={TYPES.pattern})))",
    re.IGNORECASE,
)
_MANY = re.compile(r"(?:s|es)\Z")
_ELSEWHERE = re.compile(rf" (?:in|at|to|of) (?!{DATE})")
_CLOSE = 300
"""No further back is what "the embassy" may mean."""
_TWO = 2


def following(sentence: Sentence, last: Sequence[Posting], state: str) -> Iterator[Posting]:
    """Yield what became of posts that a sentence before told of, or of those of the two in view.

    ``last`` is what was told last, ``state`` the document's own.
    """
    text = sentence.shape.text
    found = _OPENS.match(text)
    if found is None:
        return
    before = last if last and _near(sentence, last[0], state, named=not found["it"]) else []
    noun = None if found["it"] or found["post"] else TYPES.match(text, found.end())
    end = noun.end() if noun else found.end()
    if _ELSEWHERE.match(text, end):
        return
    words = found["post"] or (noun[0] if noun else "")
    meant = _meant(before, type_of(noun) if noun and not found["new"] else "")
    if found["new"]:
        if noun is None:
            return
        meant = [each._replace(type=type_of(noun), city="") for each in meant]
    if _MANY.search(words):
        meant = _mutual(meant) or (_between(sentence, noun, state) if noun else [])
    elif len({(each.sender, each.receiver, each.type) for each in meant}) != 1:
        return
    else:
        meant = meant[-1:]
    for each in meant:
        span = sentence.shape.plain_span(found.start(), end)
        base = each._replace(
            start=span.start, end=span.end, stop=sentence.span.end, since="", until="", modality="",
            status="open",
        )  # fmt: skip
        for told in since(sentence, base, end, named=not found["it"]):
            if each.modality != "intended" or told.status == "open":
                yield told


def _near(sentence: Sentence, last: Posting, state: str, *, named: bool) -> bool:
    """Say whether what was told last is near enough: in the sentence before, or close in a row."""
    before = sentence.before
    if before is not None and before.start <= last.start < before.end:
        return True
    gap = sentence.span.start - last.stop
    two = {last.sender, last.receiver} == {state, sentence.passage.view}
    return named and gap < _CLOSE and (two or sentence.passage.start <= last.start)


def _meant(before: Sequence[Posting], type_: str) -> list[Posting]:
    """Return the posts that words for one of a type, or for any, may mean: none that was raised."""
    gone = {each.type for each in before if each.status == "closed"}
    still = {each.type for each in before if each.status == "open"}
    return [
        each
        for each in before
        if not (each.accredited or each.modality in {"denied", "alleged"})
        and type_ in {"", each.type}
        and not (type_ == "" and each.type in gone and still - gone)
    ]


def _mutual(meant: Sequence[Posting]) -> list[Posting]:
    """Return the last two posts if they are each of one with the other."""
    pairs = {(each.sender, each.receiver): each for each in meant}
    both = list(pairs.values())
    if len(both) == _TWO and both[0].sender == both[1].receiver and both[0].type == both[1].type:
        return both if both[1].sender == both[0].receiver else []
    return []


def _between(sentence: Sentence, noun: re.Match[str], state: str) -> list[Posting]:
    """Return the posts of each of the two in view with the other, if nobody else is spoken of."""
    view = sentence.passage.view
    whole = Span(0, len(sentence.shape.text))
    if not (view and state and view != state and among(sentence, {state, view}, whole)):
        return []
    return [
        Posting(accredited=False, sender=sender, receiver=receiver, type=type_of(noun))
        for sender, receiver in ((state, view), (view, state))
    ]

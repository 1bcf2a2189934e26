"""Whose a post is: "Georgia's first embassy", "the embassy of Georgia", "its embassy"."""

import re
from collections.abc import Sequence

from comity.claims.grammar.missions.nouns import ADJECTIVE
from comity.claims.grammar.missions.posts import Post
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM, IT

_BEFORE = re.compile(
    rf"(?<![-–])(?:(?P<owner>{ACTOR})(?:['’]s?(?: {ADJECTIVE}){{0,3}})?|"
    rf"(?:(?P<adjective>{DEMONYM})|"
    rf"\b(?P<its>its|their|(?:the country|{IT})['’]s))(?: {ADJECTIVE}){{0,3}}) $",
    re.IGNORECASE,
)
_REACH = 48
# "Its embassy" as the subject of a clause; where a verb governs it the verb says whose it is.
_BEGINS = re.compile(
    r"(?:\A|[.;:,] )"
    r"(?:(?:[Aa]nd|while|but|whereas|though|although|[Cc]urrently|[Tt]oday|now),? )?\Z"
)
OWNER = re.compile(f"{DEMONYM}|{ACTOR}")
_AFTER = re.compile(rf" of (?P<owner>{ACTOR})")


def owner_before(
    sentence: Sentence, at: int, state: str, *, anywhere: bool = False
) -> tuple[tuple[Member, ...], int]:
    """Return whose the post is that ``text[at]`` names, by the words before it, and their start.

    "Its" is whoever "it" would be there: where it begins a clause, else only if ``anywhere``.
    Nobody, and ``at``, where no words say so.
    """
    drawn = sentence.shape
    before = _BEFORE.search(drawn.text, max(0, at - _REACH), at)
    if before is None:
        return (), at
    if before["its"]:
        named = anywhere or before["its"].lower() not in {"its", "their"}
        begins = named or _BEGINS.search(drawn.text[max(0, before.start() - 16) : before.start()])
        who = antecedent(sentence, before.start(), state) if begins else ()
        if before["its"].lower() not in {"its", "their"}:
            who = _of_country(sentence, before.start(), who)
        return (who, before.start()) if who else ((), at)
    return drawn.members(before["owner"] or before["adjective"]), before.start()


def _of_country(sentence: Sentence, at: int, who: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return whose "the country's" is: the one state named before, if any is."""
    named = [m for piece in sentence.shape.within(0, at, "state") for m in piece.members]
    return who if not named else tuple(named) if len({each.id for each in named}) == 1 else ()


def owner_after(sentence: Sentence, at: int) -> tuple[tuple[Member, ...], int]:
    """Return whose the post is that ends at ``text[at]``, and where the words for it end; -1."""
    after = _AFTER.match(sentence.shape.text, at)
    return (sentence.shape.members(after["owner"]), after.end()) if after else ((), -1)


def keepers(sentence: Sentence, post: Post, subjects: Sequence[Member]) -> Sequence[Member]:
    """Return those of the subjects whose post it is: "at the Danish embassy" is not Norway's."""
    owner = OWNER.search(post.determiner)
    if owner is None:
        return subjects
    owners = {each.id for each in sentence.shape.members(owner[0])}
    return [each for each in subjects if each.id in owners]

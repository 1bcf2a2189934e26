"""Posts named without a verb that keeps them: as an item of its own, and as the head of a list."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.nouns import ADJECTIVE, TYPES, types_in
from comity.claims.grammar.missions.owners import keepers, owner_after
from comity.claims.grammar.missions.posting import Posting, blank, pairs
from comity.claims.grammar.missions.posts import POST, Post, chain, place
from comity.claims.page import kind_of
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, STATE

_OWNED = re.compile(
    rf"[–•*-]? ?(?:[Tt]he |[Rr]oyal )*(?:(?P<owner>{ACTOR})(?:['’]s?)?|(?P<adjective>{DEMONYM})) "
)
_HEADED = re.compile(rf"(?:The |[Rr]esident )*(?={TYPES.pattern})", re.IGNORECASE)
_BRACKETED = re.compile(
    rf"[–•*-]? ?(?P<who>{CITY}|{STATE}),? \((?:the )?(?={TYPES.pattern}\b)", re.IGNORECASE
)
_OVER = re.compile(
    r"\b(?:missions?|embassies|consulates?|representations?)\b(?: (?!in\b)\w+)?(?P<here> in\b)?",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"[ .;]*\Z")
_ITEM = 160
"""Longer is no item that only names posts."""
_ARE = re.compile(
    r"(?: (?:currently|presently|now))? ?(?:\b(?:are|include|includes|comprise)(?: those of)?:?|:) "
    rf"(?:the )?(?P<who>{ACTOR})(?=[.;,)]|\Z)"
)
_COUNTRIES = re.compile(
    r"(?:[Cc]ountries|[Nn]ations|[Ss]tates)(?: \w+)? (?:with|that|which|having|ha(?:ve|d)|"
    r"maintain(?:ing)?|keep(?:ing)?|operat(?:e|ing)|represented)\b[^.;:]{0,40}\Z"
)
_HEADS = re.compile(rf"(?:(?:the|all|{ADJECTIVE}) ){{0,4}}", re.IGNORECASE)
_BEFORE = 80
_TOGETHER = re.compile(rf"(?:{TYPES.pattern}),? (?:and|or) (?:foreign )?\Z", re.IGNORECASE)
_THROUGH = re.compile(
    r"\b(?:[Rr]epresentation|[Pp]resence)(?: (?:here|there))? (?:is|was|are|were|has been)"
    r"(?: [a-z]+ly| currently| now)? (?:maintained|provided|ensured|exercised|effected|assured) "
    r"(?:through|by|via) "
)


def named(sentence: Sentence, state: str, over: str) -> Iterator[Posting]:
    """Yield the posts that a sentence names or lists; ``state`` is the document's own.

    ``over`` are the words over a list that it is an item of, or the heading of its section.
    """
    text = sentence.shape.text
    if len(text) < _ITEM and sentence.passage.role != "caption":
        yield from _items(sentence, state)
        yield from _bracketed(sentence, state, over)
    if "epresentation " in text or "resence " in text:
        yield from _maintained(sentence, state)
    if " are " in text or "nclude" in text or "compris" in text or ":" in text:
        yield from _listed(sentence)


def _items(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield the posts of a sentence that is no more than their name: "Cuban embassy in Oslo"."""
    drawn = sentence.shape
    text = drawn.text
    owned, headed = _OWNED.match(text), _HEADED.match(text)
    if owned:
        owners = drawn.members(owned["owner"] or owned["adjective"])
        posts = list(chain(drawn, owned.end(), len(text)))
    elif headed:
        owners, posts = _headed(sentence, headed.end())
    else:
        return
    start = owned.start() if owned else headed.start()  # type: ignore[union-attr]
    if not posts or len(owners) > 1 or not _NO_MORE.match(text, posts[-1].end):
        return
    for number, post in enumerate(posts):
        if owners and not keepers(sentence, post, owners):
            continue
        other = posts[min(number + 1, len(posts) - 1)]
        bare = not (post.places or post.to)
        placed = post._replace(places=other.places, to=other.to, end=other.end) if bare else post
        for sender, host, town in _kept(sentence, owners, placed, state):
            yield blank(sentence, start, placed.end)._replace(
                sender=sender, receiver=host, city=town, type=post.type, status="open"
            )


def _bracketed(sentence: Sentence, state: str, over: str) -> Iterator[Posting]:
    """Yield the post of an item that names it in brackets: "Suva (High Commission)"."""
    drawn = sentence.shape
    item = _BRACKETED.match(drawn.text)
    who = drawn.members(item["who"])[0] if item else None
    about = {"", who.id} if who else set()
    head = _OVER.search(over) if state and sentence.passage.view in about else None
    noun = POST.match(drawn.text, item.end()) if item and head else None
    if item is None or who is None or head is None or noun is None:
        return
    city = drawn.piece(item["who"]).kind == "city"
    post = place(drawn, noun, len(drawn.text))
    end = post.end + drawn.text.startswith(")", post.end)
    base = blank(sentence, item.start("who"), end)._replace(type=post.type, status="open")
    organisations = [each.id for each in post.to if kind_of(each.id) == "organisation"]
    if who.id == state:
        return
    if city:
        for receiver in organisations or [who.id]:
            yield base._replace(sender=state, receiver=receiver, city=who.name)
    elif head["here"]:
        yield base._replace(sender=who.id, receiver=state)


def _headed(sentence: Sentence, at: int) -> tuple[tuple[Member, ...], list[Post]]:
    """Return whose posts are named that no owner stands before: "Embassy of Cuba to Chad"."""
    drawn = sentence.shape
    noun = POST.match(drawn.text, at)
    if noun is None:
        return (), []
    owners, end = owner_after(sentence, noun.end())
    if owners:
        return owners, [place(drawn, noun, len(drawn.text), end)]
    return (), list(chain(drawn, at, len(drawn.text)))


def _kept(
    sentence: Sentence, owners: Sequence[Member], post: Post, state: str
) -> Iterator[tuple[str, str, str]]:
    """Yield who keeps a post with whom in which city; of the two in view the other, if untold."""
    if owners:
        yield from (each for each in pairs(sentence, owners, post, state) if post.places or post.to)
        return
    two = {state, sentence.passage.view}
    for town in post.places:
        if len(two) > 1 and town.id in two and sentence.passage.view:
            yield next(iter(two - {town.id})), town.id, town.name


def _maintained(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield posts of one of the two in view: "Representation is maintained through a consulate"."""
    drawn = sentence.shape
    for match in _THROUGH.finditer(drawn.text):
        for post in chain(drawn, match.end(), len(drawn.text)):
            for sender, host, town in _kept(sentence, (), post, state):
                yield blank(sentence, match.start(), post.end)._replace(
                    sender=sender, receiver=host, city=town, type=post.type, status="open"
                )


def _listed(sentence: Sentence) -> Iterator[Posting]:
    """Yield the posts of a list: "Embassies in Suva include Cuba and Chad"."""
    drawn = sentence.shape
    text = drawn.text
    for noun in types_in(text):
        full = POST.match(text, noun.start())
        if full is None or not noun[0].endswith(("s", "S")):
            continue
        post = place(drawn, full, len(text))
        who = _ARE.match(text, post.end) if post.places or post.to else None
        before = text[max(0, noun.start() - _BEFORE) : noun.start()]
        if who is None or not (_heads(before) or _COUNTRIES.search(before)):
            continue
        together = _TOGETHER.search(before)
        type_ = "diplomatic mission" if together else post.type
        for sender, host, town in pairs(sentence, drawn.members(who["who"]), post, ""):
            yield blank(sentence, 0, who.end())._replace(
                sender=sender, receiver=host, city=town, type=type_, status="open"
            )


def _heads(before: str) -> bool:
    """Say whether a noun with these words before it begins a sentence: no verb governs it."""
    return bool(_HEADS.fullmatch(_TOGETHER.sub("", before)))

"""Posts that a sentence about something else names: "Chad's embassy in Oslo was painted blue"."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.grammar.missions.nouns import types_in
from comity.claims.grammar.missions.owners import owner_after, owner_before
from comity.claims.grammar.missions.posting import Posting, blank, pairs
from comity.claims.grammar.missions.posts import POST, Post, is_territory, place
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import CITY, ORGANISATION

_PLAIN = frozenset(
    {
        "embassy", "high commission", "consulate", "consulate-general", "honorary consulate",
        "legation", "permanent mission", "liaison office", "interests section",
    }
)  # fmt: skip
"""What is a post by its name alone; a "mission" or an "office" may be anything."""
_STEMS = sought(
    "embass", "high commission", "consul", "honorary consul", "general consul", "legation",
    "permanent", "liaison", "interests section", "interest section",
)  # fmt: skip
_OFFICES = sought("office", "information bureau", "delegation", "information cent")
_CHANGES = (
    r"clos|shut|re-?open|open|establish|inaugurat|creat|launch|build|construct|mov|relocat|transfer|"
    r"upgrad|rais|elevat|convert|evacuat|suspend"
)
_CHANGED = re.compile(rf"\b(?:{_CHANGES})", re.IGNORECASE)
"""Words after a post that tell what became of it, which other rules are for."""
_UNSURE = re.compile(
    rf"\b(?:{_CHANGES}|former|defunct|future|planned|proposed|eventual|no |any |not |never|"
    r"without|lack|if |whether|instead|despite having)",
    re.IGNORECASE,
)
"""Words before a post that make of it one that is no more, or is not yet."""
_OFFICE = re.compile(
    rf"(?P<who>{ORGANISATION})(?:['’]s?)? (?:\w+ )?"
    rf"(?:office|information bureau|delegation|information cent(?:re|er)) in (?P<city>{CITY})",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"(?:(?:See|Main|Further)\b|[–•*-]? ?(?:[Tt]he )?(?:Embassy|Consulate)\b[^.]*\Z)"
)
"""A sentence that points to another page."""
_ENDED = re.compile(r"[.;:]|,? (?:and|but|while|whereas|although) ")
_ONE_OF_ANY = re.compile(r"\b(?:an?|another|some|new|first|each|every) \Z", re.IGNORECASE)
_BEFORE, _AFTER = 80, 50


def mentioned(sentence: Sentence, told: Sequence[Posting], state: str) -> Iterator[Posting]:
    """Yield the posts with an owner and a place that nothing ``told`` is said of."""
    if _POINTER.match(sentence.shape.text):
        return
    if not sentence.lacks(_STEMS):
        yield from _posts(sentence, told, state)
    if not sentence.lacks(_OFFICES):
        yield from _offices(sentence, told)


def _posts(sentence: Sentence, told: Sequence[Posting], state: str) -> Iterator[Posting]:
    """Yield embassies, consulates and their like."""
    text = sentence.shape.text
    for noun in types_in(text):
        if text.startswith(" for ", noun.end()):
            continue  # "for Cuba" need not be there
        owners, start = owner_before(sentence, noun.start(), state, anywhere=True)
        behind, end = owner_after(sentence, noun.end()) if not owners else ((), -1)
        full = POST.match(text, noun.start())
        if full is None or len(owners or behind) != 1:
            continue
        post = place(sentence.shape, full, len(text), end)
        first = start if owners else full.start() - len(_article(text, full.start()))
        if not _sure(sentence, post, first):
            continue
        for sender, receiver, town in pairs(sentence, owners or behind, post, state):
            if all((each.sender, each.receiver) != (sender, receiver) for each in told):
                yield blank(sentence, first, post.end)._replace(
                    sender=sender, receiver=receiver, type=post.type, city=town, status="open"
                )


def _offices(sentence: Sentence, told: Sequence[Posting]) -> Iterator[Posting]:
    """Yield offices of organisations: "the talks were held at the EU office in Oslo"."""
    drawn = sentence.shape
    for match in _OFFICE.finditer(drawn.text):
        owners, (town, *_) = drawn.members(match["who"]), drawn.members(match["city"])
        known = {(each.sender, each.receiver) for each in told}
        new = len(owners) == 1 and (owners[0].id, town.id) not in known
        if new and _plain(drawn.text, *match.span()):
            yield blank(sentence, *match.span())._replace(
                sender=owners[0].id, receiver=town.id, type="representative office",
                city=town.name, status="open",
            )  # fmt: skip


def _article(text: str, at: int) -> str:
    """Return the article that ends at ``text[at]``, "" for none."""
    return "the " if text.endswith(("the ", "The "), 0, at) else ""


def _sure(sentence: Sentence, post: Post, start: int) -> bool:
    """Say whether words speak of one post that is where they say, and of no plan."""
    text = sentence.shape.text
    if post.type not in _PLAIN or post.several or not (post.places or post.to):
        return False
    if any(is_territory(each.id) for each in (*post.places, *post.to)):
        return False  # whose it is may be another's than the two states in view
    return _plain(text, start, post.end)


def _plain(text: str, start: int, end: int) -> bool:
    """Say whether the words around ``text[start:end]`` make of it no plan and nothing past."""
    if _ONE_OF_ANY.search(text, 0, start):
        return False
    before = _ENDED.split(text[max(0, start - _BEFORE) : start])[-1]
    after = _ENDED.split(text[end : end + _AFTER])[0]
    return not (_UNSURE.search(before) or _CHANGED.search(after) or modality(before))

"""What a head names: "Elevation of American Legation to Embassy Status, 1943"."""

import re
from collections.abc import Iterator

from comity.claims.chronicle.acts import Act, on_post, post_status, relations_status
from comity.claims.chronicle.entries import Entry
from comity.claims.chronicle.posts import Post, posts
from comity.claims.reading import Reading
from comity.spans import Span

_RELATIONS = r"(?:(?:Full|Normal|Formal|Diplomatic|Ambassadorial|and Cultural) ){0,3}Relations"
_NOUN = (
    r"(?P<verb>(?:Re-?)?Establishment|Resumption|Restoration|(?:Re-?)?Opening|Sever(?:ance|ing|s)|"
    r"Cessation|Termination|End|Rupture|Interruption|Suspension)"
)
_PARTICIPLE = (
    r"(?P<verb>(?:Re-?)?established|Resumed|Restored|Normalized|Severed|Ended|Broken|Terminated|"
    r"Interrupted|Suspended)"
)
_TELLS_RELATIONS = (
    re.compile(rf"\b{_NOUN} (?:of )?{_RELATIONS}", re.IGNORECASE),
    re.compile(rf"{_RELATIONS} {_PARTICIPLE}\b", re.IGNORECASE),
    re.compile(rf"{_RELATIONS} (?:with [^,.]{{0,60}}? )?{_PARTICIPLE}\b", re.IGNORECASE),
)
_NONE = re.compile(r"\bNo diplomatic relations\b", re.IGNORECASE)
_CONSULAR = re.compile(r"\bEstablishment of Consular Relations", re.IGNORECASE)
_RECOGNITION = re.compile(r"(?<!Non-)(?<!Non )\bRecogn(?:i?tions?|i[sz]es?)\b", re.IGNORECASE)
_MUTUAL = re.compile(r"\bMutual (?:Acts of )?Recognition|\bRecognition between\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:Additional|Other) (?:U\.S\. )?Consul", re.IGNORECASE)
_CONSUL = re.compile(
    r"\b(?:Establishment of (?:the |a )?(?:U\.S\. |American )?Consul\b|Consul (?:at [\w ]{2,30}, [^,]{2,60}, )?"
    r"(?:was )?Appointed)",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(r"\banniversary\b", re.IGNORECASE)
_WITHDRAWN = re.compile(r"\bWithdr(?:awn|awal)", re.IGNORECASE)
_BY_STATE = re.compile(
    r"Recogni(?:tion of|[sz]es?)(?: the Independence of)?(?: the)? (?:U\. ?S\.|United States)",
    re.IGNORECASE,
)
_LIMITED = re.compile(r"\bLimited\b|\bRecognition of [\w ]{0,30}Legation\b", re.IGNORECASE)
_GOVERNMENT = re.compile(
    r"Recognition of (?:the )?((?:[\w’']+ ){0,3}(?:Government|Committee|Regime|Authority)\b[^,.]{0,60})"
)
_NOUN_OF_POST = re.compile(
    r"\b(?:(?:Re-?)?Establishment|Resumption|(?:Re-?)?Opening|Clos(?:ure|ing)|Elevation|"
    r"Suspension|Termination|Raising|Upgrad(?:e|ing)|Relocation|Evacuation|Bombing|Assassination|Appointment|"
    r"Attack|Move|Transfer|Withdrawal|Transition)\b",
    re.IGNORECASE,
)
_DONE_TO_POST = re.compile(
    r"(?:,? (?:in|at|of|near|to) [^,.]{1,50}?)?(?: was| were| is)?(?: permanently)?(?: to)? "
    r"(closed|re-?opened|re-?opens|re-?established|established|opened|opens|raised|elevated|becomes|"
    r"moved|moves|returned|returns|transferred)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"^[^,.;]{0,60}?\b(?:to|becomes|from)\b[^,.;]{0,40}?$", re.IGNORECASE)
_ENVOY = re.compile(r"\b(Elevation of Representation to Ambassadorship)", re.IGNORECASE)
_WITH = re.compile(r"\b(?:with|of|in|to|between the U\.S\. and)(?: the)? $", re.IGNORECASE)


def named(reading: Reading, entry: Entry, holder: str) -> list[Act]:
    """Return what the head of an entry names, in order."""
    if not entry.dated or _ANNIVERSARY.search(reading.plain, *entry.head):
        return []
    found = [
        *_recognition(reading, entry), *_relations(reading, entry), *_posts(reading, entry, holder)
    ]  # fmt: skip
    found.sort(key=lambda each: each.end)
    ends = [*(each.end for each in found), entry.head.end][1:]
    with_ = [
        _other(reading, entry, holder, Span(each.at, end))
        for each, end in zip(found, ends, strict=True)
    ]
    # An act with nobody of its own is with whom the act before, or else the first, is with.
    last = next((each for each in with_ if each is not None), "")
    made: list[Act] = []
    for each, said in zip(found, with_, strict=True):
        last = last if said is None else said
        made.append(each._replace(other=last))
    return made


def _relations(reading: Reading, entry: Entry) -> Iterator[Act]:
    text, start = entry.head.of(reading.plain), entry.head.start
    none = _NONE.search(text)
    if none:
        yield Act("relations", "none", start + none.start(), start + none.end())
        return
    taken: set[str] = set()
    for pattern in _TELLS_RELATIONS:
        for match in pattern.finditer(text):
            status = relations_status(match["verb"])
            if status and status not in taken:
                taken.add(status)
                yield Act("relations", status, start + match.start(), start + match.end())


def _recognition(reading: Reading, entry: Entry) -> Iterator[Act]:
    text, start = entry.head.of(reading.plain), entry.head.start
    match = _RECOGNITION.search(text)
    if not match or _LIMITED.search(text):
        return
    span = start + match.start(), start + match.end()
    if _WITHDRAWN.search(text):
        yield Act("recognition", "withdrawn", *span, who="holder")
        return
    who = "both" if _MUTUAL.search(text) else "state" if _BY_STATE.search(text) else "holder"
    government = _GOVERNMENT.search(text)
    as_ = government[1].strip() if government else ""
    yield Act("recognition", "recognised", *span, who=who, as_=as_)


def _posts(reading: Reading, entry: Entry, holder: str) -> Iterator[Act]:
    plain, (start, end) = reading.plain, entry.head
    consular = _CONSULAR.search(plain, start, end)
    if consular:
        yield Act("mission", "open", *consular.span(), who="holder", type="consulate")
    consul = _CONSUL.search(plain, start, end)
    if consul and not consular:
        yield Act("mission", "open", *consul.span(), who="holder", type="consulate")
    envoy = _ENVOY.search(plain, start, end)
    if envoy:
        yield Act("mission", "raised", *envoy.span(), who="holder", type="embassy")
    named_ = posts(reading, start, end, holder)
    if _SEVERAL.search(plain, start, end):
        return
    skip = -1
    for place, post in enumerate(named_):
        after = named_[place + 1] if place + 1 < len(named_) else None
        if post.start < skip:
            continue
        status, at = _done(reading, entry, post)
        between = plain[post.end : after.start] if after else ""
        if after and status in {"raised", "open"} and _TO.match(between) and " and " not in between:
            if after.type != post.type:
                yield on_post(after, "raised", at, after.end, post)
            skip = after.end
            continue
        if status in {"open", "closed"}:
            yield on_post(post, status, min(at, post.start), post.end)
        elif not status and "consular" in entry.section and post.type.startswith("consul"):
            yield on_post(post, "open", post.start, post.end)


def _done(reading: Reading, entry: Entry, post: Post) -> tuple[str, int]:
    """Return what a head says was done to a post, "" for nothing, and where it says so."""
    plain = reading.plain
    where = max(post.start, post.end - len(post.city) - 5) if post.city else post.end
    for begin in (post.end, where):
        match = _DONE_TO_POST.match(plain, begin, entry.head.end)
        if match:
            return post_status(match[1]) or "moved", post.start
    nouns = [*_NOUN_OF_POST.finditer(plain, entry.head.start, post.start)]
    if nouns:
        return post_status(nouns[-1][0]) or "moved", nouns[-1].start()
    return "", post.start


def _other(reading: Reading, entry: Entry, holder: str, words: Span) -> str | None:
    """Return whom the words of a head name that is neither of the two.

    "" when they name whom the document is about, None when they name nobody.
    """
    plain = reading.plain
    on = next((each.date for each in entry.dates_in(*entry.head)), "")
    by = _BY_STATE.search(plain, *entry.head)
    if by:
        whose = reading.mentions_in(entry.head.start, by.start())
        actors = {reading.actor_of(each, on) for each in whose if each.kind != "city"} - {holder}
        return actors.pop() if len(actors) == 1 and reading.state not in actors else ""
    found: str | None = None
    for mention in reading.mentions_in(*words):
        if mention.kind != "actor" or not _WITH.search(plain, entry.head.start, mention.start):
            continue
        actor = reading.actor_of(mention, on)
        if reading.state in {actor, reading.actor_of(mention)}:
            found = ""
        elif actor not in {holder, ""}:
            return actor
    return found

"""Envoys who live elsewhere than where they serve: "Fiji's envoy to Palau, resident in Manila".

The words for where one lives are looked for, then the envoy before them; whose he is and to whom
he is sent is said around the two, or left to the states in view.
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.missions.posting import Posting, blank
from comity.claims.grammar.missions.posts import rank_of
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, IT, STATE
from comity.claims.prose.timing import NEVER, when

_ENVOYS = sought(
    "ambassador", "high commissioner", "envoy", "plenipotentiary", "minister", "chargé",
    "charge d", "representative", "nuncio", "head of mission", "consul",
)  # fmt: skip
LIVING = sought("resid", "non-resident", "nonresident")
"""Words for where one lives: no sentence without them or a noun for a post tells of one."""
_AWAY = sought(
    *LIVING, "based", "accredit", "station", "domicil", "lives ", "lived ", "living ", "posted ",
    "headquarter", "seat ",
)  # fmt: skip
_TITLE = (
    r"(?:[Aa]mbassadors?(?:-[Dd]esignate)?|[Hh]igh [Cc]ommissioners?|[Ee]nvoys?|"
    rf"[Mm]inisters?(?! (?:of|for) (?!{ACTOR} to))|[Pp]lenipotentiar(?:y|ies)|"
    r"[Cc]harg[ée]s? d['’][Aa]ffaires|[Rr]epresentatives?|[Nn]uncios?|"
    r"[Hh]eads? of [Mm]ission|[Cc]onsuls?[- ][Gg]eneral)"
    r"(?: (?:[Ee]xtraordinary|[Rr]esident(?! in)|[Pp]lenipotentiary|ad interim|a\.i\.))*"
)
_ENVOY = rf"{_TITLE}(?: and (?:{_TITLE}|[Pp]lenipotentiary))?"
_ADJECTIVE = (
    r"(?:first|new|own|current|present|then|next|permanent|accredited|diplomatic|papal|joint|"
    r"[Nn]on[- ]?[Rr]esident(?:ial)?)"
)
_WHOSE = (
    rf"(?:(?:\b(?P<its>[Ii]ts|[Tt]heir)|(?P<before>{ACTOR})(?:['’]s?)?|(?P<adjective>{DEMONYM}))"
    rf" )?(?:{_ADJECTIVE} )*"
)
_SENT = (
    rf"(?:,? (?:of|for|from) (?:the )?(?P<of>{ACTOR}))?"
    rf"(?:,? (?:to|in|for|at|with) (?:(?P<to>{ACTOR})|(?P<at>{CITY})|(?P<it>{IT}|that country)))?"
)
_NAME = r"(?:,? (?:(?:Mr|Mrs|Ms|Dr|H\.E|M)\.? )?[A-ZÀ-Þ][^,.;:()]{2,40}?)?"
_LIVES = (
    r"(?:,? ?\( ?|,? )(?:(?:who|which|is|was|were|being|then|also|both|all|currently|initially|"
    r"usually|accredited|on a non-resident basis|and|has|had|been),? )*"
    r"(?:[Ww]ith (?:an? |his |her |its )?(?:residence|seat)|[Rr]esident|[Rr]esiding|resid(?:es|ed)|"
    r"[Bb]ased|stationed|liv(?:es|ed|ing)|domiciled|headquartered|posted) "
    rf"(?:in|at) (?:the (?:city|capital)(?: city)? (?:of )?)?(?P<seat>{CITY}|{STATE})\)?"
)
_RESIDING = re.compile(rf"{_WHOSE}{_ENVOY}{_SENT}{_NAME}{_LIVES}")
_IN = re.compile(
    rf"{_WHOSE}{_ENVOY} (?:resident |based )?(?:in|to|at) (?P<seat>{CITY})"
    r"(?:,? (?:(?:was|were|is|being|has been) )?(?:also |first |concurrently )?"
    r"(?P<as>appointed|accredited|named|designated)?(?: as (?:the |an? |its )?(?:first )?"
    rf"(?:non-resident )?{_ENVOY})?(?: (?:to|in) (?P<to>{ACTOR}|{IT}))?)?"
    r"(?P<basis>(?: accredited)? on a non-resident basis)?"
)
_SERVING = re.compile(rf"{_WHOSE}{_ENVOY}{_SENT}")
_BY = re.compile(
    rf"\baccreditation\b[^.;]{{0,40}}? by (?P<who>{ACTOR})|\A(?P<first>{STATE}) (?:\w+ )?"
    r"accredit"
)
_ACCREDITED = re.compile(
    r"\b(?:(?:non-resident )?accreditation|(?:first )?appointment)\b[^.;,]{0,60}\Z"
)
_AWAY_BEFORE = re.compile(r"\b[Nn]on[- ]?[Rr]esident(?:ial)? (?:first )?\Z")
_AWAY_FROM = re.compile(r"\b[Nn]on[- ]?[Rr]esident")
_SO_FAR = 70
_LED = re.compile(
    rf"(?:\b(?:[Bb]etween|[Ff]rom|[Ss]ince) {DATE},? (?:[Tt]he )?|"
    rf"\b(?:[Ii]n|[Oo]n|[Ss]ince) {DATE},? with [^.;,]{{0,{_SO_FAR}}})\Z"
)
"""The date of what an accreditation does, or at which one is."""
_IS_CITY = re.compile(CITY)


def residing(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield whom envoys serve from elsewhere; ``state`` is the document's own."""
    if sentence.lacks(_ENVOYS) or sentence.lacks(_AWAY):
        return
    text = sentence.shape.text
    done = -1
    for match in _RESIDING.finditer(text):
        done = match.end()
        yield from _told(sentence, match, state)
    for match in _IN.finditer(text):
        led = _ACCREDITED.search(text, max(0, match.start() - _SO_FAR), match.start())
        if match.start() > done and (match["basis"] or led or (match["as"] and match["to"])):
            done = match.end()
            yield from _told(sentence, match, state)
    for match in _SERVING.finditer(text) if done < 0 else ():
        before = _AWAY_BEFORE.search(text, max(0, match.start() - _SO_FAR), match.start())
        if before or _AWAY_FROM.search(match[0]):
            yield from _told(sentence, match, state, (before or match).start())


def _told(
    sentence: Sentence, match: re.Match[str], state: str, start: int = -1
) -> Iterator[Posting]:
    """Yield what one envoy tells: the accreditation, and the post that he is at."""
    drawn = sentence.shape
    said = match.groupdict()
    start = match.start() if start < 0 else start
    view = sentence.passage.view
    owners = _owners(sentence, match, state)
    mood = modality(drawn.text[max(0, match.start() - _SO_FAR) : match.start()])
    led = _LED.search(drawn.text, max(0, start - _SO_FAR), start)
    dates = when(drawn, led.start(), start) if led else NEVER
    town = drawn.members(said.get("seat") or "")[:1]
    for owner in owners if not mood else ():
        other = view if owner == state else state if owner == view else ""
        named = drawn.members(said["to"] or said.get("at") or "")
        receivers = [each.id for each in named] or [other]
        seat = town[0].id if town else ""
        for receiver in receivers:
            if receiver not in {"", owner, seat} and (named or view):
                yield blank(sentence, start, match.end())._replace(
                    accredited=True, sender=owner, receiver=receiver, seat=seat,
                    city=_name(said.get("seat"), town), since=dates.start, until=dates.until,
                )  # fmt: skip
                if seat not in {"", owner} and match.re is _IN:
                    yield blank(sentence, start, match.end())._replace(
                        sender=owner, receiver=seat, type=rank_of(match[0]), city=town[0].name,
                        status="open",
                    )  # fmt: skip


def _name(sign: str | None, town: tuple[Member, ...]) -> str:
    """Return the name of the city that a sign is of, "" where it is of a state or of nothing."""
    return town[0].name if sign and town and _IS_CITY.match(sign) else ""


def _owners(sentence: Sentence, match: re.Match[str], state: str) -> list[str]:
    """Return whose an envoy is: by the words around it, else whoever accredits one there."""
    drawn = sentence.shape
    said = match.groupdict()
    words = said.get("of") or said["before"] or said["adjective"]
    if words:
        owners = [each.id for each in drawn.members(words)]
        return owners if len(owners) == 1 else []
    by = _BY.search(drawn.text, 0, match.start())
    if by:
        return [each.id for each in drawn.members(by["who"] or by["first"])]
    if said["its"]:
        return [each.id for each in antecedent(sentence, match.start(), state)]
    about = {each for each in (state, sentence.passage.view) if each}
    named = {each.id for each in drawn.members(said["to"] or "")} & about
    rest = about - named
    return [*rest] if named and len(rest) == 1 else []

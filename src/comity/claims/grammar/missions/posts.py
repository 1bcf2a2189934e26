"""Diplomatic posts: the grammar of embassies, consulates and their like, and of where they stand.

A post is a noun group ("two honorary consulates", "its non-resident embassy"); after it stands
where it is (a city, with its state or without; a state; "each other's capitals") and to whom it
is sent ("to the Holy See"). Posts are chained: "an embassy in A and consulates in B and C".
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import actor, capital, city
from comity.claims.grammar.missions.nouns import ADJECTIVE, NUMBERS, TYPES, type_of
from comity.claims.prose.drawing import lies_in
from comity.claims.prose.entities import Member
from comity.claims.prose.shape import (
    ACTOR,
    ANY,
    CITY,
    DATE,
    DEMONYM,
    IT,
    PAIR,
    STATE,
    Shape,
)
from comity.spans import Span

_DETERMINER = (
    rf"(?:an?|its|{IT}|their|(?:an? |the )?{DEMONYM}|the|his|one|no|any|neither an?|nor an?|"
    rf"{ACTOR}['’]s?)"
)
POST = re.compile(
    rf"(?P<det>(?:{_DETERMINER} )?(?:{ADJECTIVE},? ){{0,3}})(?:(?P<of>{CITY}) )?"
    rf"(?P<type>{TYPES.pattern})\b(?![ -]level)",
    re.IGNORECASE,
)
_REGION = (
    r"(?:(?:North|South|East|West|Central|Latin|Southeast|(?:North|South|East|West)ern) )?"
    r"(?:America|Africa|Asia|Europe|Oceania|Pacific|Caribbean|Middle East|Balkans|region|world)"
)
_PLACED = (
    rf"(?: operations| activities| services)?"
    rf"(?: abroad| overseas| in (?:the )?{_REGION})?(?: \([A-Z]?[a-z]+\))?"
    r"(?:,? (?:with|(?:headed|led|run) by) (?!(?:an? )?consul)[\w -]{3,60}?,?"
    r"(?= (?:residing |resident |based )?in ))?"
    r"(?:,? (?:which (?:is|was)|that is|currently|also|both|all|directly|first))?"
    r"(?:,? (?:located|based|situated|housed|resident|"
    r"residing|headquartered|opened|established|accredited|posted|stationed))?"
)
_TOWN = (
    rf"(?!{_REGION}\b)(?:['’]s-)?[A-ZÀ-Þ][\w'’.ʻ-]*"
    r"(?: (?:de |del |la |do |da )?[A-ZÀ-Þ][\w'’.ʻ-]*){0,2}"
)
_CAPITAL = rf"(?:(?:the )?{DEMONYM}|{STATE}['’]s?) capital(?: city)?"
_NAMELY = r"(?::|,? (?:namely|viz\.?|including|among (?:them|which|others)|such as|notably)| \(|,)"
_NUMBERED = rf"(?:[\w-]+ ){{1,3}}(?:countries|states|nations|cities){_NAMELY}? (?:in )?"
_CITIES = rf" (?:[\w-]+ ){{1,3}}cities{_NAMELY} "
_LAND = (
    rf"(?:(?:the|its) )?{DEMONYM} (?:territor(?:y|ies)|cit(?:y|ies)|towns?|ports?|regions?|"
    r"provinces?|islands?|municipalit(?:y|ies))(?: of)?,?"
)
_WHERE = re.compile(
    rf"{_PLACED},?(?: (?:in|at|to)| \(in| \(|, in)(?: both| (?:the|its) (?:city|cities|capital|"
    rf"capital city|towns?|port)(?: of)?,?| {_CAPITAL}(?: of)?,?|{_CITIES}| {_LAND})? ?"
    rf"(?P<city>{CITY})"
    rf"(?:,? (?:in|\()?{STATE}\)?"
    rf"(?!(?:,| and|, and) {CITY}| (?:is|are|has|was|also|through|via|from|by) ))?",
    re.IGNORECASE,
)
# "an embassy Quito", and as the words under a picture "Embassy of Cuba, Quito"
_BESIDE = re.compile(rf"(?: (?=.(?:[.,;]| and | since |$))|, (?=.\Z))(?P<city>{CITY})")
_THERE = re.compile(
    rf"{_PLACED} (?P<preposition>in|to|at|with|for) (?:{_NUMBERED}|(?:the )?(?:{DEMONYM}|then) )?"
    rf"(?P<state>{ACTOR})(?!['’])|"
    rf" in (?:the )?(?P<whose>{DEMONYM}|{STATE}(?=['’]))(?:['’]s?)? capital(?: city)?(?!,? {CITY})",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf" in {PAIR}|"
    r" in both (?:countries|capitals?(?: cities)?)|"
    r" (?:in|to) (?:(?:the )?each(?: other|other)(?:['’]s)?|one another(?:['’]s)?|(?:the |their "
    r")?respective|"
    r"the other(?: one)?(?:['’]s)?)"
    r"(?: (?:countr(?:y|ies)|countries['’] capitals|capital(?: cit(?:y|ies)|s)?|states?|nations?|"
    r"territor\w+))*",
    re.IGNORECASE,
)
_OWNED = re.compile(rf" of (?P<owner>{ACTOR})(?= in )")  # "by the embassy of Cuba in Lima"
_UNKNOWN = re.compile(
    rf" (?:\(?in|at)(?: the (?:city|capital|town) of)? (?P<town>{_TOWN})(?![\w'’ʻ-]|[ -]?{ANY})"
    rf"(?:,? \(?(?P<state>{STATE})\)?(?=[.;]|$))?"
)
_GOES_ON = r"(?= ?,| and |,? as well as | \(|[.);]|$)"
_MORE = re.compile(
    r"(?:\)? ?, ?(?:and |as well as )?|\)? and | as well as )(?:also )?(?:(?:in|at) )?"
    rf"(?:(?P<city>{CITY}|{STATE}{_GOES_ON})|"
    rf"(?P<town>{_TOWN})(?:,? \(?(?:in )?(?P<state>{STATE})(?=\)?(?:[.;,]| and |$)))?{_GOES_ON})"
)
_ONE_BY_ONE = re.compile(
    rf"[,:;]? (?:with |namely )?one (?:(?:is |being |located |based )?in|at) "
    rf"(?=(?:{CITY}|{_TOWN})(?:,? (?!and\b)[A-ZÀ-Þ{ANY[1:-1]}][^,.;()]{{0,30}})?,? and "
    r"(?:the other|another|an?other one|one|a second)(?: one)? (?:is |being )?in )"
)
"""Where each of two is: "two consulates, one in A and another in B"."""
_FIRST = re.compile(rf"(?P<city>{CITY})|(?P<town>{_TOWN})(?=,| and )")
_OTHER_ONE = re.compile(
    rf"(?:,? (?!and\b)[A-ZÀ-Þ{ANY[1:-1]}][^,.;()]{{0,30}})?,? and "
    r"(?:the other|another|an?other one|one|a second)(?: one)? (?:is |being )?in "
    rf"(?:(?P<city>{CITY})|(?P<town>{_TOWN}))"
)
_SEATED = re.compile(
    r",?(?: (?:based|located|resident|residing|situated))? \(?(?:(?:all|both) )?"
    rf"in (?P<seat>{STATE})(?!['’])\)?"
)
_ASIDE = r"(?: \((?![^()]*\b(?:clos|shut|suspend|former|plan|until|to be ))[^()]{0,80}\))"
"""Words in brackets that break no list of where posts are, unless the post is there no more."""
_ITEM_ENDS = (
    rf"(?= (?:since|in) {DATE}|[,;.)]| \(| and | as well as | were |\Z|"
    rf" \(?(?:(?:all|both) )?in {STATE})"
)
_DATED_ITEM = rf" (?:since|in) {DATE}(?=,? and in )"
_ITEM = re.compile(
    rf"\)?(?P<aside>{_ASIDE}|(?P<dated>{_DATED_ITEM}))?,?(?: and| as well as)? (?:in |to |for )?"
    rf"(?:(?P<to>{STATE})(?: \((?P<town>{CITY})\))?|(?P<city>{CITY})){_ITEM_ENDS}"
)
"""Another place in a list that brackets, or a seat, part from the one before."""
_TO_ANOTHER = re.compile(
    rf",? and (?:also |another |one )?(?:to|at) (?P<to>{ACTOR})(?!['’])(?: in (?P<city>{CITY}))?"
)
_LINK = re.compile(
    r"(?:, (?:only|just) |"
    r", (?P<among>(?:including|among (?:them|which|these)|namely|notably)(?: the| its| both)?) |"
    r"(?:\)?\.?,? (?:and|or|as well as|along with|in addition to|plus|&)(?: (?:also|through|via|by|"
    rf"from|has|maintains|with|one|in addition to|since {DATE}|there are))*|"
    r",? with|\)?,|\)?;(?: and| as well as)?| and|(?= nor )|(?= an? ))(?: also)? )"
)
_GAP = (
    r"(?: abroad| overseas| worldwide| around the world)?"
    rf"(?: \([^()]{{0,60}}\)| (?:in|since|on) {DATE}|,? (?:opened|established) (?:in|on) {DATE})?"
)
_CITY_OF_THAT_NAME = re.compile(r" City\b")
_PLURAL = re.compile(r"s(?:$|[ –-])")  # consulates, consulates-general
_SEVERAL = re.compile(rf"\b(?:{NUMBERS}|several|many|[2-9]|\d\d+)\b", re.IGNORECASE)
_GAPPED = re.compile(_GAP)


class Post(NamedTuple):
    """A post in a sentence, with where it stands and to whom it is sent as far as is said."""

    type: str
    determiner: str
    """The words before the noun, in lower case: "no", "a non-resident"; and whose it is."""
    places: tuple[Member, ...]
    """The cities it stands in."""
    to: tuple[Member, ...]
    """The states or organisations it stands in, or is sent to, when the words name them."""
    towns: tuple[str, ...]
    """Names of places that nobody knows."""
    each: bool
    """Whether it stands in "each other's capitals", one for each of the two."""
    start: int
    end: int
    """In the shape's text."""
    several: bool = False
    """Whether the words speak of more than one."""
    seats: tuple[Member, ...] = ()
    """The states it stands in, where it is sent ``to`` another."""
    begins: int = -1
    """Where in the shape's text the words begin that are of no post before."""


class _Noted(NamedTuple):
    """A post as the drawn words show it, whoever the signs stand for."""

    type: str
    determiner: str
    cities: str
    """The signs of the cities it stands in."""
    to: str
    towns: tuple[tuple[Span, str], ...]
    """Where in the shape's text towns are named that nobody knows, with the sign of the state."""
    each: bool
    start: int
    end: int
    several: bool
    seat: str = ""
    """The sign of the state it stands in."""
    item: int = -1
    """Where the words of its own begin, in a list of where posts of one noun are."""
    within: str = ""
    """" City" where that follows the state it is in: "Luxembourg City"."""
    apart: bool = False
    """Whether each sign of a city is of one, with the land it is in: "one in A, B"."""


def chain(drawn: Shape, at: int, end: int) -> Iterator[Post]:
    """Yield the posts that stand one after another from ``text[at]`` on, at most to ``end``."""
    for noted in _chained(drawn.text, at, end):
        yield _post(drawn, noted)
        if noted.to and (more := _TO_ANOTHER.match(drawn.text, noted.end, end)):
            yield _post(
                drawn,
                noted._replace(cities=more["city"] or "", to=more["to"], towns=(), end=more.end()),
            )


def place(drawn: Shape, noun: re.Match[str], end: int, after: int = -1) -> Post:
    """Return the post of a noun group with what follows it, or ``after``, up to ``end``."""
    noted = _noted(noun, noun.end() if after < 0 else after, end)
    states: list[Member] = []
    _, *others = _listed(noted, noun.string, end)
    for each in others:
        if each.item >= 0 and not each.to:
            noted = noted._replace(cities=noted.cities + each.cities, end=each.end)
        elif each.to and not (each.cities or noted.to):  # "in Paris and Spain"
            states += [one._replace(name="", sure=True) for one in drawn.members(each.to)]
            noted = noted._replace(end=each.end)
    post = _post(drawn, noted)
    return post._replace(places=(*post.places, *states)) if states else post


def _post(drawn: Shape, noted: _Noted) -> Post:
    to = drawn.members(noted.to)
    last, among = 1 if noted.apart else None, len(noted.cities) > 1
    cities = [m for sign in noted.cities for m in _towns(drawn, sign, among=among)[:last]]
    if noted.within and not cities and len(to) == 1 and _is_its_city(to[0].id):
        named = f"{actor(to[0].id).name}{noted.within}"
        cities = [to[0]._replace(name=named, sure=True)]
    around = to or cities
    names = []
    for town, sign in noted.towns:
        name = drawn.text[town.start : town.end].rstrip(".")
        # a town beside one that is known, or in a state that is named, lies where that is
        if within := drawn.members(sign) or around[:1]:
            cities.append(Member(within[0].id, name, *drawn.plain_span(*town), sure=True))
        else:
            names.append(name)
    return Post(
        noted.type, noted.determiner, tuple(cities), to, tuple(names),
        noted.each, noted.start, noted.end, noted.several, drawn.members(noted.seat),
        noted.start if noted.item < 0 else noted.item,
    )  # fmt: skip


def _towns(drawn: Shape, sign: str, *, among: bool) -> tuple[Member, ...]:
    """Return the cities a sign stands for; one may be an actor too: Hong Kong.

    ``among`` others a territory is one of the places of posts as a city is: Curaçao.
    """
    members = drawn.members(sign)
    if drawn.piece(sign).kind == "city":
        return members
    return tuple(m for m in members if is_city(m.id) or (among and is_territory(m.id)))


@functools.cache
def is_city(identity: str) -> bool:
    """Say whether an actor is a city besides: Hong Kong, Singapore."""
    named = actor(identity)
    return named.capital == named.name or (is_territory(identity) and city(named.name) == identity)


@functools.cache
def _is_its_city(identity: str) -> bool:
    """Say whether the capital of a state is named like it: Luxembourg, Djibouti."""
    return not is_territory(identity) and is_city(identity)


@functools.cache
def is_territory(identity: str) -> bool:
    """Say whether an actor is a territory of a state, no state itself."""
    return actor(identity).kind == "territory"


@functools.lru_cache(maxsize=8192)
def _chained(text: str, at: int, end: int) -> tuple[_Noted, ...]:
    """Return the posts of a chain; many sentences are drawn alike and are read once."""
    if text.startswith(" ", at):
        at += 1
    found = []
    while (match := POST.match(text, at, end)) is not None:
        noted = _noted(match, match.end(), end)
        listed = list(_listed(noted, text, end))
        at = listed[-1].end
        gap = _GAPPED.match(text, at, end)
        link = _LINK.match(text, gap.end() if gap else at, end)
        placed = noted.cities or noted.to or noted.towns or noted.each
        if placed or link is None or not link["among"]:
            found += listed  # "16 missions, among them embassies in": the embassies are
        if link is None:
            break
        at = link.end()
    return tuple(found)


def _listed(noted: _Noted, text: str, end: int) -> Iterator[_Noted]:
    """Yield posts of one noun, one for each stretch of its list: "in A (for B), C and D"."""
    yield noted
    at = noted.end
    while (noted.to or noted.cities) and not noted.towns:
        item = _ITEM.match(text, at, end)
        if not noted.several and not (item and item["dated"]):
            return
        apart = noted.seat or (noted.to and noted.cities)  # "in Chad (N'Djamena), Mali"
        # "in Hong Kong and Shanghai", "in Paris and Spain"
        mixed = item is not None and (noted.to if item["city"] else item["to"] and noted.cities)
        if item is None or not (item["aside"] or apart or mixed):
            return
        seated = _SEATED.match(text, item.end(), end) if item["to"] and not item["town"] else None
        at = seated.end() if seated else item.end()
        noted = noted._replace(
            cities=item["city"] or item["town"] or "", to=item["to"] or "",
            seat=seated["seat"] if seated else "", end=at, item=item.end("aside"),
        )  # fmt: skip
        yield noted


def _noted(noun: re.Match[str], at: int, end: int) -> _Noted:
    """Return the post of a noun group with the place that stands at ``text[at]``."""
    text = noun.string
    owned = _OWNED.match(text, at, end)
    at = owned.end() if owned else at
    there = _THERE.match(text, at, end)
    at = there.end() if there else at
    where = _WHERE.match(text, at, end) or _BESIDE.match(text, at, end)
    each = None if where or there else _EACH.match(text, at, end)
    unknown = None if where or each else _UNKNOWN.match(text, at, end)
    cities = where["city"] if where else noun["of"] or ""
    to = (there["state"] or there["whose"]) if there else ""
    towns: list[tuple[Span, str]] = []
    if unknown:
        to = to or unknown["state"] or ""
        towns.append((_bare(text, *unknown.span("town")), ""))
        at = unknown.end() if unknown["state"] else towns[0][0].end
    elif where or each:
        at = (where or each).end()  # type: ignore[union-attr]
    seated = None if where or each or unknown or not _sent(there) else _SEATED.match(text, at, end)
    at = seated.end() if seated else at
    many = bool(_PLURAL.search(noun["type"]) or _SEVERAL.search(noun["det"]))
    while (unknown or (where and many)) and (more := _MORE.match(text, at, end)):
        cities, at = cities + (more["city"] or ""), more.end()
        if more["town"]:
            towns.append((_bare(text, *more.span("town")), more["state"] or ""))
            at = more.end() if more["state"] else towns[-1][0].end
    one = None if not many or where or each or unknown else _ONE_BY_ONE.match(text, at, end)
    if one:
        for part in _turns(text, one.end(), end):
            cities += part["city"] or ""
            towns += [(_bare(text, *part.span("town")), "")] if part["town"] else []
            at = part.end() if part["city"] else towns[-1][0].end
    unsaid = to and not cities and not _sent(there)
    city = _CITY_OF_THAT_NAME.match(text, at, end) if unsaid else None
    at = city.end() if city else at
    return _Noted(
        type_of(noun), noun["det"].lower() + (owned["owner"] if owned else ""), cities, to,
        tuple(towns), bool(each), noun.start("type"), at, many, seated["seat"] if seated else "",
        within=city[0] if city else "", apart=bool(one),
    )  # fmt: skip


def _turns(text: str, at: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the places of posts that are told one by one: "in A and another in B"."""
    part = _FIRST.match(text, at, end)
    while part:
        yield part
        part = _OTHER_ONE.match(text, part.end(), end)


def _sent(there: re.Match[str] | None) -> bool:
    """Say whether words tell to whom a post is sent, so that where it is may be told after."""
    return there is not None and there["preposition"] in {"to", "for", "with"}


def _bare(text: str, start: int, end: int) -> Span:
    """Return the stretch of a name without the full stop of its sentence."""
    return Span(start, end - (len(text[start:end]) - len(text[start:end].rstrip("."))))


def stands_in(town: Member, other: str) -> str:
    """Return the state a city lies in; of two of one name the one in ``other`` is meant."""
    if town.sure or town.id == other or not other or not lies_in(town.name, other):
        return town.id
    if capital(town.id) == town.name and capital(other) != town.name:
        return town.id
    return other


def rank_of(words: str) -> str:
    """Return the type of the post that an envoy, or a post, in these words has."""
    return "high commission" if "ommission" in words else "embassy"

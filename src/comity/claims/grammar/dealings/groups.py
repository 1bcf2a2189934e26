"""Groups without a name of their own whom ties are with, and strangers: the West, Ruritania.

A group can be told where its words say of whom it is made: by a region ("West African states"),
by what they are ("socialist countries", "its neighbours"), by a body ("NATO members").
"""

import re
from typing import NamedTuple

from comity.actors import actor
from comity.claims.prose.shape import ACTOR, DEMONYM, ORGANISATION, Shape
from comity.claims.wording import any_of
from comity.errors import UnknownActorError

_OF_REGION = (
    r"(?:African|Arab|Asian|European|American|Latin|Western|Eastern|Northern|Southern|Central|"
    r"West|East|North|South|South-?east(?:ern)?|Middle|Far|Near|Nordic|Scandinavian|"
    r"Baltic|Balkan|"
    r"Caribbean|Pacific|Mediterranean|Muslim|Islamic|Christian|Persian|Gulf|Maghreb|Sahel|Andean|"
    r"Melanesian|Polynesian|Micronesian|Turkic|Slavic|Francophone|Lusophone|Anglophone|Hispanic|"
    r"[Ss]ub-Saharan|[Ii]ndian Ocean|Third|World|[Ii]sland|Benelux|Caucasian|francophone|"
    r"lusophone|anglophone|"
    rf"(?:[A-Z][a-z]+|{DEMONYM})-speaking|(?:former |post-){DEMONYM})"
)
_OF_KIND = any_of(
    ["socialist", "communist", "capitalist", "non-?aligned", "developing", "industriali[sz]ed",
     "neighbou?ring", "bordering", "adjacent", "surrounding", "regional", "frontline",
     "front-line", "oil-producing"]
)  # fmt: skip
_HEAD = any_of(
    ["states", "countries", "nations", "neighbou?rs", "powers", "republics", "islands",
     "monarchies", "kingdoms", "governments", "economies", "world", "bloc", "territories"]
)  # fmt: skip
_QUALIFIED = rf"(?:{_OF_REGION}|{_OF_KIND})(?:(?:,? and |, |[ -])(?:{_OF_REGION}|{_OF_KIND}))*"
_PLACE = (
    r"(?:Africa|Asia|Europe|(?:Latin|South|Central|North) America|Americas|Caribbean|Pacific|"
    r"Oceania|Persian Gulf|Gulf(?= region| of)|Maghreb|Sahel|Balkans|Caucasus|Scandinavia|Levant|"
    r"(?:Middle|Far|Near) East|West|Global South|developing world|Third World|Indian Ocean|"
    r"Mediterranean|Horn of [A-Z][a-z]+|Great Lakes)"
)
_REGION = (
    r"(?:(?:North|South|East|West|Central|South-?[Ee]ast|South-?[Ww]est|North-?[Ee]ast|Northern|"
    r"Southern|Eastern|Western|South-?[Ee]astern|[Ss]ub-Saharan|Arab|Francophone|francophone|"
    r"Lusophone|continental|mainland|northern|southern|eastern|western|central|"
    rf"(?:southern|eastern|western|northern|central) and) )*{_PLACE}"
    r"(?:,? (?:region|basin|area|rim)\b)?(?! [A-Z])"
)
_REGIONS = rf"{_REGION}(?:(?:,? and |, )(?:the )?{_REGION})*"
_MEMBERS = r"(?:(?:member )?(?:states|countries|nations)|members)"
WORLD = (
    rf"(?:{_QUALIFIED}[ -](?:member )?{_HEAD}(?: (?:of|in|across|around) (?:the )?{_REGIONS})?|"
    rf"(?:(?:Western|European|Arab|African|Asian|Caribbean|regional|Gulf|Nordic) )+"
    r"(?:allies|partners|community)|"
    rf"(?:[Mm]ajor|[Gg]reat|[Ww]orld|[Gg]lobal|[Ii]mperial|[Cc]olonial) (?:world )?powers|"
    rf"{_REGION}(?! {_HEAD}\b)|"
    rf"(?:countries|states|nations|neighbou?rs|republics|islands) (?:of|in|from|across|around) "
    rf"(?:the )?{_REGIONS})"
)
"""What many states are called together."""
_OF_BODY = (
    rf"(?:{ORGANISATION} {_MEMBERS}|{ORGANISATION} (?:neighbou?rs|allies|partners)|"
    rf"{_MEMBERS} of (?:the )?(?P<body>{ORGANISATION}))"
)
_FEW = (
    r"(?:(?:both|all|most|many|much|some|several|various|certain|other|nearly|virtually|"
    r"almost|rest|majority|of|the|its|their|his|fellow|immediate|closest|nearest|close|near|"
    r"direct|traditional|so-called) )*+"
)
_ONE = (
    r"(?:(?<!both )(?<!two )(?P<own>neighbou?rs)"
    rf"(?! (?:of|in|from|across|around) (?:the )?{_REGION})|"
    rf"(?P<group>{_OF_BODY}|{WORLD}|East(?= and West\b)))(?![\w’'-]|(?: of)? (?:the )?{ACTOR})"
)
_TAIL = (
    r"(?: (?:in general|in particular|as a whole|as well)|"
    r" (?:in|within|of|from|around) (?:the|its) (?:region|area|continent|world|subregion|"
    r"hemisphere|south|north|east|west)\b| \([^()]{1,40}\))?"
)
# "its neighbours Cuba and Fiji" are these two, and no more
_APPOSED = rf"(?:(?:{WORLD}|neighbou?rs|{ORGANISATION} {_MEMBERS}|{_MEMBERS})(?: of)? )?(?:the )?"
_ITEM = re.compile(rf"{_FEW}(?:{_ONE}|{_APPOSED}(?P<sign>{ACTOR})(?!['’-]|{ACTOR})){_TAIL}")
_AND = re.compile(
    r"(?:,? (?:and|or|as well as|along with|together with|alongside|but also|plus)(?: also)?|"
    r",|,? (?=including|such as|especially|particularly|notably|like\b|namely|most notably|mainly|"
    r"above all|in particular))"
    r"(?: (?:including|such as|especially|particularly|notably|like|namely|most notably|mainly|"
    r"above all|in particular|even|also),?)?(?: (?:with|to|of|towards?))? "
)
_EXCEPT = re.compile(r",? \(?(?:except|but not|other than|apart from|excluding|save for|besides)\b")
# "with Chad and Peru, both Arab states", which these are
_BOTH = re.compile(r"(?<=, )(?:both|all|each)\b(?! (?:of )?(?:the|its|their)\b)")
_SAID = re.compile(
    r" (?:is|are|was|were|has|have|had|will|would|may|might|can|could|do|did|began|became|"
    r"support|oppose|[a-z]{3,}ed)\b"
)
_LEAD = re.compile(
    r"(?: (?!(?:with|to|and|but|or|which|that|in|by|from|for|as|on|"
    r"of|between)\b)[\w’'-]+){0,3} (?:with|to|towards?|alongside)(?: both)? |"
    r"(?:(?<=ally)|(?<=allies)|(?<=artner)|(?<=artners)|(?<=riend)|(?<=riends)|"
    r"(?<=pprochement)) of "
)
_WITHIN = re.compile(r" (?:with|to|towards?)(?: both)? ")
_IN = re.compile(
    rf" (?:in|across|throughout)(?: much of| the rest of)? (?:the )?(?P<group>{_REGION})(?! with\b)"
)
_TIES = re.compile(r"(?:ties|links|bonds|contacts|connections)$")
_BETWEEN = re.compile(
    rf" between (?:(?:the )?(?P<one>{ACTOR}) and {_FEW}(?P<group>{_OF_BODY}|{WORLD})|"
    rf"{_FEW}(?P<group2>{WORLD}) and (?:the )?(?P<other>{ACTOR}))(?![\w’'-])"
)
# "Western countries have maintained close ties with Cuba"
_SUBJECT = re.compile(
    rf"(?:\A|[.;] |, (?:and |but |while |as |where )?| (?:that|while|as|although) )"
    rf"(?i:the |most |many |several |all |other |some |both )*(?P<group>{WORLD})"
    r"(?: (?!(?:with|to|of|in|on|by|from|for|at|and|or|as)\b)[a-z-]+){1,5} (?:an? |the )?$"
)
# "close ties to Ruritania", "trade with other cities": with whom, nobody knows.
STRANGERS = re.compile(
    r" between (?:the |both )?(?:two )?(?:cities|universities|companies|armies|churches|banks|"
    r"islands)\b|"
    r" with (?:[a-z-]+,? (?:and )?){0,4}(?:organi[sz]ations|institutions|agencies|firms)\b"
    rf"(?!,? (?:such as|like|including) |,? (?:the )?{ACTOR})|"
    rf" (?:with|to|towards?|between|among) (?:the |other |various |many |recovering ){{0,3}}"
    rf"(?:{DEMONYM}[ -](?:[a-z-]+ )?(?:countries|states|nations|republics|bloc|world)\b|"
    r"(?!President|Prime|King|Queen|Emperor|Foreign|Chancellor|Minister|Premier|General|Sultan|"
    r"Emir|Pope|Crown|Prince|Shah|Colonel|Marshal|Chairman|"
    rf"[A-Z][a-z]+(?:-[a-z]+)? (?:government|regime|authorities|leadership) (?:in|of) {ACTOR}|"
    rf"[A-Z][a-z]+-[a-z]+ {ACTOR})[A-Z][a-z]+)"
)
_NAMES = {"West": "Western world"}
_OWN = frozenset({"neighbours", "neighbors"})
_MANY = 20
"""No list of those whom ties are with is longer."""


class Listed(NamedTuple):
    """Whom a list names behind words of ties, a group among them."""

    groups: tuple[str, ...] = ()
    signs: tuple[int, ...] = ()
    """Where the signs of those stand who have a name."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where the words for the groups stand."""


def listed(drawn: Shape, start: int, end: int, stop: int) -> Listed:
    """Return the list that the words ``text[start:end]`` hold with, empty without a group in it."""
    text = drawn.text
    leads = [_LEAD.match(text, end, stop), *_WITHIN.finditer(text, start, end)]
    for lead in leads:
        found = _list(drawn, lead.end(), stop) if lead else Listed()
        if found.groups:
            return found
    around = _IN.match(text, end, stop) if _TIES.search(text, start, end) else None
    return Listed((_called(around["group"]),)) if around else Listed()


def _list(drawn: Shape, at: int, stop: int) -> Listed:
    """Return the groups and the signs of a list that begins at ``text[at]``."""
    groups: list[str] = []
    signs: list[int] = []
    spans: list[tuple[int, int]] = []
    for place in range(_MANY):
        item = _ITEM.match(drawn.text, at, stop)
        if item is None or (place and _SAID.match(drawn.text, item.end())):
            break
        if _EXCEPT.match(drawn.text, item.end()) or (place and _BOTH.match(drawn.text, at)):
            break
        if item["sign"]:
            signs.append(item.start("sign"))
        else:
            groups += _names(drawn, item)
            spans.append(item.span())
        more = _AND.match(drawn.text, item.end(), stop)
        if more is None:
            break
        at = more.end()
    return Listed(tuple(groups), tuple(signs), tuple(spans))


def _names(drawn: Shape, item: re.Match[str]) -> list[str]:
    """Return what a group of a list is called: one "of the" each body that its words name."""
    if item["own"]:
        return [item["own"]]
    if item["body"]:
        kind = item["group"].partition(" of ")[0]
        return [f"{kind} of the {each.name}" for each in drawn.members(item["body"])]
    return [_called(drawn.words(*item.span("group")))]


def _called(words: str) -> str:
    words = re.sub(r" \([^()]*\)", "", words.removeprefix("the "))
    return _NAMES.get(words, words)


def nameless(identity: str) -> bool:
    """Say whether an id is what a group is called, which no list of actors has."""
    try:
        actor(identity)
    except UnknownActorError:
        return True
    return False


def named(group: str, owner: str) -> str:
    """Return what a group is called whose words say it by an owner: "neighbours of Chad"."""
    if group not in _OWN:
        return group
    return f"{group} of {owner if nameless(owner) else actor(owner).name}"


def between_groups(drawn: Shape, start: int, end: int) -> list[tuple[str, str]]:
    """Return the pairs of "between Cuba and the Arab states" in or behind ``text[start:end]``."""
    found = _BETWEEN.match(drawn.text, end) or _BETWEEN.search(drawn.text, start, end)
    if found is None:
        return []
    group = _called(drawn.words(*found.span("group" if found["group"] else "group2")))
    return [(each.id, group) for each in drawn.members(found["one"] or found["other"])]


def subject_group(drawn: Shape, low: int, start: int) -> str:
    """Return the group that is the subject of a clause from ``text[low]`` on, "" for none."""
    found = _SUBJECT.search(drawn.text, low, start)
    return _called(drawn.words(*found.span("group"))) if found else ""

"""Whose relations a sentence tells of: who stands before its verb, after "with", "between"."""

import re
from typing import NamedTuple

from comity.actors import Mention
from comity.claims.grammar.relations.aside import upfront, with_whom
from comity.claims.grammar.relations.certainty import REQUEST
from comity.claims.grammar.relations.objects import (
    DIRECT,
    LISTING,
    OWNER,
    RELATED,
    acts,
    agents,
    dealt_with,
    is_body,
)
from comity.claims.grammar.relations.pairs import pairs_of
from comity.claims.grammar.relations.triggers import Trigger
from comity.claims.passages import Passage
from comity.claims.prose.clauses import acted_on
from comity.claims.prose.entities import two_above
from comity.claims.reading import Reading
from comity.spans import Span

# "ties with twelve states": with none that is named.
_SOME = re.compile(
    r" with:|"  # a list follows, which is told of by itself
    r" with (?!(?:both|the|these|those|all)\b)(?:[a-z-]+ |\d+ ){1,4}(?:countries|states|nations|"
    r"governments|members|others)\b"
)
_MUTUAL = re.compile(
    r"\b(?:the|these|our) (?:two )?(?:countries|nations|states|sides|parties)\b|\beach other\b"
)
_OBLIQUE = re.compile(
    r"\b(?:with|of|in|to|by|from|for|against|between|toward|towards|over|at|on|under|than|among|"
    r"recogni[sz](?:e|es|ed|ing)|"
    r"versus|via|through|within|outside|near|into)\s+(?:the\s+)?(?:former\s+|old\s+|new\s+)?$"
)
_KIND = re.compile(r" (?:[a-z]+ ){0,2}")
_AND_DOES = re.compile(r"\b(?:and|but)(?: (?:then|later|also|so|thus|[a-z]+ly))* $")
_VIA = re.compile(r"\b(?:via|through) (?:the )?$")
_THAT = re.compile(r"\b(?:that|which|who|to) (?:[\w']+ ){0,4}$")
_ONLY = re.compile(r" (?:is|was|are|were|became|remains?) (?:also )?(?:the|one|among|an?) ")
_OTHERS = re.compile(r"\(the others? (?:being|is|are|was|were) (?:the )?$")
# A phrase before the subject that names others: "In addition to Cuba and Chad, Fiji has …".
_BESIDES = re.compile(
    r"(?:In addition to|Besides|Apart from|Aside from|Like|Unlike|Along with|Together with|As with|"
    r"Alongside|With the exception of|Except for) "
)
_ANYBODY = re.compile(
    r"\b(?<!two )(?<![Bb]oth )(?<!these )(?:countries|states|nations|governments|others)"
    r"(?: (?!and\b|with\b)[a-z]+){0,3} $|^(?:Countries|States|Nations) (?:that|which) "
)
_BETWEEN_NAMES = re.compile(r" between (?:the )?[A-Z]")
_THOSE = re.compile(
    r"\b(?:countries|states|nations|governments) (?:that|which|who) (?:[a-z]+ ){0,3}$"
)
# "after Cuba left, some states initiated ties with Fiji"
_SOME_DO = re.compile(
    r", (?:some|many|several|most|other|few) (?:[a-z]+ )?(?:countries|states|nations) (?:[a-z]+ )?$"
)
_HEAD = re.compile(
    r"\b(?:government|president|authorities|leaders|regime|state|parliament|king|prime minister|"
    r"foreign minister|administration)s? of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# The document's own state by where it lies: "with the Central American country".
_LAND = re.compile(r" with the (?:[A-Z][\w-]+ ){1,3}(?:state|nation|country|republic)\b")
_WITH_IT = re.compile(r" with it\b")
# Of two whose leaders agree each is the other's: "The Cuban and Fijian presidents agreed".
_LEADERS = re.compile(
    r" (?:[a-z]+ )?(?:presidents|leaders|governments|foreign ministers|prime ministers|ministers|"
    r"heads|ambassadors|authorities)\b"
)
_COUNTRY = re.compile(r" with (?:the|this) (?:country|state|nation|republic|latter)\b")
# "Fiji's Foreign Minister signed": that is Fiji's deed.
_HEADED = re.compile(
    r"['’]s? (?:[A-Za-z]+ ){0,4}?(?:[Mm]inister|[Pp]resident|[Pp]remier|[Kk]ing|[Qq]ueen|[Ee]mir|"
    r"[Ss]ultan|[Cc]hancellor|[Pp]arliament|[Cc]abinet|[Ss]enate|[Cc]ongress)\b"
)
_EACH = re.compile(r"\b(?:both|each) of (?:whom|which|them)\b")
_BOTH_DO = re.compile(
    r"(?<!\w)(?:[Bb]oth|[Tt]he two|[Tt]hese two)(?: (?:countries|states|nations|sides|"
    r"governments))? (?:[a-z]+ ){0,3}\Z"
)
_SINCE = re.compile(r"(?:Since|After|Following|Upon|With) (?:the )?(?:[a-z]+ ){0,2}")
_BEHIND = re.compile(r"(?: (?:in|on) [\w ]{4,18})?, (?:the )?")
_AND = re.compile(r" and (?:the )?")
_AND_THEN = re.compile(r"[^,;:.]{0,60} and (?:[a-z]+ly |then |also |later )?")
_AND_GROUP = re.compile(
    r" and (?!(?:the )?two )(?:[A-Za-z-]+ ){0,3}(?:states|countries|nations|neighbou?rs)\b"
)
# "fought the Fiji war and severed relations": a war's name is nobody's deed.
_OF_A_WAR = re.compile(
    r"(?:['’]s?)? (?:[Cc]ivil |[Bb]order )?(?:[Ww]ars?|[Cc]risis|[Rr]evolution)\b"
)
# What led to a break is nobody who broke: "the war, which led to the severance of relations".
_LED_TO = re.compile(r"\bwhich (?:has |have |had )?(?:led|leads?) to (?:the |a )?$")
_PERSON = re.compile(r"\b(?:he|she|He|She) (?:[a-z]+ ){0,5}$")
_OWN = re.compile(r"['’]s? (?:[a-z]+ )?")
_GERUND = (", ", " by ", " in ", " without ", " and ")
_DASHES = frozenset("-–—/")
_TWO = 2
_FAR = 90
LEAD_IN = 6  # "The ", "In "


class Place(NamedTuple):
    """Where a trigger stands: its passage, sentence and clause, and how far its words reach."""

    passage: Passage
    sentence: Span
    clause: Span
    reach: Span


Told = tuple[tuple[tuple[str, str], ...], int, int]


def parties(reading: Reading, place: Place, trigger: Trigger) -> Told:
    """Return the pairs a trigger is about, and from where to where they are named."""
    if (aside := with_whom(reading, place.sentence, trigger.start)) is not None:
        one, other, start = aside
        return ((one, other),), start, trigger.end
    return _parties(reading, place, trigger)


def _parties(reading: Reading, place: Place, trigger: Trigger) -> Told:
    """Return the same where no clause about one that is named tells it."""
    plain, reach = reading.plain, place.reach
    objects = dealt_with(reading, Span(trigger.start, reach.end))
    objects = upfront(reading, objects, trigger.start) or objects
    subjects = _subjects(reading, place, trigger)
    inside = upfront(reading, reading.mentions_in(trigger.start, trigger.end), trigger.start)
    subjects += [
        each
        for each in inside
        if each.kind != "city" and each not in objects and not reading.is_group(each)
        if not RELATED.match(plain, each.end)
        and not _VIA.search(plain, max(trigger.start, each.start - 16), each.start)
    ]
    subjects = subjects or agents(reading, Span(trigger.start, reach.end))
    start = min([trigger.start, *(each.start for each in subjects)])
    end = max((each.end for each in objects), default=trigger.end)
    if _unnamed(reading, place, trigger, subjects, objects):
        return (), trigger.start, trigger.end
    if (both := _both(reading, place, trigger, subjects, objects)) is not None:
        return (both,), trigger.start, trigger.end
    who, whom = _ids(reading, subjects), _ids(reading, objects)
    if not whom and (two := _joined(reading, place, trigger) or _doubled(plain, inside)):
        start = min(start, two[0].start)
        return ((reading.actor_of(two[0]), reading.actor_of(two[1])),), start, end
    if not whom and who:
        whom = _understood(reading, place, trigger, who)
    theirs = " their " in plain[trigger.start : trigger.end]
    apart = subjects and _EACH.search(plain, subjects[-1].end, trigger.start)
    if not whom and len(who) == _TWO and reading.state not in who and not apart:
        return ((who[0], who[1]),), start, end  # "Cuba and Fiji established relations"
    if not whom and len(who) > 1 and (theirs or _LEADERS.match(plain, subjects[-1].end)):
        return ((who[0], who[1]),), start, end  # "Cuba and Fiji broke their relations"
    between = objects and "between" in plain[trigger.start : objects[0].start]
    if between and len(whom) > 1:
        pairs = [(whom[0], each) for each in whom[1:]]
        start = trigger.start
    else:
        pairs = pairs_of(reading.state, place.passage.view, who, whom)
    told = tuple((a, b) for a, b in dict.fromkeys(pairs) if a and b and a != b)
    return told, start, end


def _joined(reading: Reading, place: Place, trigger: Trigger) -> list[Mention]:
    """Return the two whom a dash joins before the noun: "Cuban–Fijian relations were cut"."""
    named = reading.mentions_in(place.sentence.start, max(trigger.noun, place.sentence.start))[-2:]
    close = named and _KIND.fullmatch(reading.plain, named[-1].end, trigger.noun)
    return _doubled(reading.plain, named) if close else []


def _doubled(plain: str, inside: list[Mention]) -> list[Mention]:
    """Return the two whose relations a doubled name tells: "the end of Cuban-Fijian relations"."""
    joined = len(inside) == _TWO and plain[inside[0].end : inside[1].start] in _DASHES
    return inside if joined else []


def _understood(reading: Reading, place: Place, trigger: Trigger, who: list[str]) -> list[str]:
    """Return whom "with it", "with the country" and "with the isle state" mean, if anybody."""
    plain, here = reading.plain, reading.state
    if _WITH_IT.match(plain, trigger.end):
        named = _ids(reading, reading.mentions_in(place.sentence.start, trigger.start))
        others = [each for each in named if each not in who]
        return others if len(others) == 1 else []
    if len(who) == 1 and _COUNTRY.match(plain, trigger.end):
        return [place.passage.view if who[0] == here else here]
    if here not in who and _LAND.match(plain, trigger.end):
        return [here]
    return _offended(reading, place, trigger, who)


def _offended(reading: Reading, place: Place, trigger: Trigger, who: list[str]) -> list[str]:
    """Return the one other whose envoy, ship or deed the clause names before its verb.

    "Chad expelled Peru's ambassador and broke off relations."
    """
    named = [
        each
        for each in reading.mentions_in(place.clause.start, trigger.start)
        if each.kind != "city" and not is_body(each) and reading.actor_of(each) not in who
    ]
    close = named and _AND_THEN.fullmatch(reading.plain, named[-1].end, trigger.verb)
    others = _ids(reading, named) if close and len(who) == 1 else []
    return others if len(others) == 1 else []


def _unnamed(
    reading: Reading,
    place: Place,
    trigger: Trigger,
    subjects: list[Mention],
    objects: list[Mention],
) -> bool:
    """Say whether one side is somebody not named: a group, few states, a third one's leader."""
    if _with_others(reading.plain, [*subjects, *objects]):
        return True
    if not objects and _SOME.match(reading.plain, trigger.end):
        return True
    if subjects and objects:
        return bool(_SOME_DO.search(reading.plain, subjects[-1].end, trigger.start))
    if not objects:
        return not subjects and _nobody(reading, place, trigger)
    words = reading.plain[place.clause.start : trigger.start]
    third = {reading.state, place.passage.view}.isdisjoint(_ids(reading, objects))
    return bool(_ANYBODY.search(words) or (third and _PERSON.search(words)))


def _nobody(reading: Reading, place: Place, trigger: Trigger) -> bool:
    """Say whether a trigger tells of others than the two in view: "states that cut relations"."""
    if _THOSE.search(reading.plain, place.sentence.start, trigger.start):
        return True
    if not _BETWEEN_NAMES.match(reading.plain, trigger.end):
        return False
    named = reading.mentions_in(trigger.end, min(trigger.end + _FAR, place.sentence.end))
    two = {reading.state, place.passage.view}
    return any(each.kind == "actor" and reading.actor_of(each) not in two for each in named)


def _both(
    reading: Reading,
    place: Place,
    trigger: Trigger,
    subjects: list[Mention],
    objects: list[Mention],
) -> tuple[str, str] | None:
    """Return whom "the two countries" and "each other" mean, None where they are not told of."""
    end = min(trigger.end + 40, place.reach.end)
    if objects or not _MUTUAL.search(reading.plain, trigger.start, end):
        return None if subjects or objects else _two_apart(reading, place, trigger)
    before = reading.mentions_in(place.sentence.start, trigger.start)
    named = _ids(reading, [each for each in before if each.kind != "city" and not is_body(each)])
    if len(named) == _TWO and set(_ids(reading, subjects)) <= set(named):
        return named[0], named[1]
    if place.passage.view and reading.state:
        return reading.state, place.passage.view
    two = () if subjects else two_above(reading, trigger.start)
    return (two[0], two[1]) if len(two) > 1 else None


def _two_apart(reading: Reading, place: Place, trigger: Trigger) -> tuple[str, str] | None:
    """Return the two of the sentence before, or those behind the date, where none is in view.

    "Both countries established relations", "Since the opening of relations in 1990, Cuba and Chad".
    """
    if not place.passage.view and _BOTH_DO.search(reading.plain, place.clause.start, trigger.start):
        two = two_above(reading, trigger.start)
        return (two[0], two[1]) if len(two) > 1 else None
    if not _SINCE.fullmatch(reading.plain, place.sentence.start, trigger.start):
        return None
    named = reading.mentions_in(trigger.end, min(trigger.end + _FAR, place.sentence.end))
    actors = [each for each in named if acts(each) and not is_body(each)][:3]
    if len(actors) != _TWO or not _BEHIND.fullmatch(reading.plain, trigger.end, actors[0].start):
        return None
    joined = _AND.fullmatch(reading.plain, actors[0].end, actors[1].start)
    return (reading.actor_of(actors[0]), reading.actor_of(actors[1])) if joined else None


def enumerated(reading: Reading, start: int, end: int) -> list[Mention]:
    """Return the last enumeration of actors in a stretch: "Chad, Guinea and the Gambia"."""
    kept: list[Mention] = []
    for each in reversed(reading.mentions_in(start, end)):
        if not acts(each) or _OF_A_WAR.match(reading.plain, each.end):
            continue
        if kept:
            between = reading.plain[each.end : kept[-1].start]
            joined = LISTING.match(between)
            closed = len(kept) > 1 and re.search(r"\b(?:and|or)\b|&", between)
            # "After the fall of Cuba, Fiji did": a comma alone lists nobody.
            if not joined or closed or (len(kept) == 1 and between.strip() == ","):
                break
        kept.append(each)
    return kept[::-1]


def doers(reading: Reading, start: int, end: int, verb: int) -> list[Mention]:
    """Return the last enumeration of a stretch as that of who does what the verb says.

    Of "with Cuba and Fiji severed its ties" it is Fiji alone: with Cuba something else was done.
    """
    named = enumerated(reading, start, end)
    governed = named and DIRECT.search(reading.plain, start, named[0].start)
    close = named and verb - named[-1].end == 1
    return named[-1:] if governed and close else named


def _subjects(reading: Reading, place: Place, trigger: Trigger) -> list[Mention]:
    """Return the actors that a trigger's verb is said of: the last before it that can be.

    A participle after a comma ("…, severing ties with Cuba") is said of the first.
    """
    plain = reading.plain
    start = max(place.clause.start, min(place.reach.start, trigger.start))
    if _BESIDES.match(plain, start):
        start = max(start, plain.rfind(", ", start, trigger.start) + 2)
    if _LED_TO.search(plain, max(start, trigger.start - 40), trigger.start):
        return []
    asked = REQUEST.search(plain, start, trigger.start)
    found = [
        each
        for each in reading.mentions_in(start, asked.start() if asked else trigger.start)
        if acts(each) and not reading.is_group(each) and not _OF_A_WAR.match(plain, each.end)
    ]
    named_last = found[-1].end if found else start
    found = [each for each in found if not _aside(plain, each, trigger.start)] or found
    found = upfront(reading, found, trigger.start) or found
    upright = _upright(reading, place, (start, trigger.start), found)
    if not upright:
        return []
    if found and _OWN.fullmatch(plain, found[-1].end, trigger.start):
        return [found[-1]]  # "the wrath of Chad at Cuba's severing of ties"
    if (
        plain.endswith(_GERUND, start, trigger.verb)
        and "ing" in plain[trigger.verb : trigger.verb + 14]
    ):
        return [upright[0]]
    if _THAT.search(plain, max(start, trigger.start - 40), trigger.start):
        copula = next((each for each in upright if _ONLY.match(plain, each.end)), None)
        if copula is not None:
            return [copula, *_others_aside(reading, start, named_last)]
    return doers(reading, start, upright[-1].end, trigger.start)


def _upright(
    reading: Reading, place: Place, within: tuple[int, int], found: list[Mention]
) -> list[Mention]:
    """Return those found who may do what a verb says: no preposition governs them, nor own they.

    "Chad expelled Peru's envoy and broke off relations": Chad did.
    """
    plain, (start, trigger) = reading.plain, within
    upright = [
        each
        for each in found
        if not _OBLIQUE.search(before := plain[max(start, each.start - 24) : each.start])
        or _HEAD.search(before)
    ]
    deeds = [
        each
        for each in upright
        if not OWNER.match(plain, each.end) or _HEADED.match(plain, each.end)
    ]
    if _AND_DOES.search(plain, start, trigger):  # "left Cuba and cut ties with Chad"
        rest = (deeds or upright)[1:]
        deeds = (deeds or upright)[:1]
        deeds += [each for each in rest if not acted_on(plain, each.start, each.end)]
    # A body that is named on the way has no relations: "It joined NATO and opened ties with …".
    led = place.clause.start + LEAD_IN
    return [each for each in deeds or upright if each.start < led or not is_body(each)]


def _with_others(plain: str, mentions: list[Mention]) -> bool:
    """Say whether the other side is a group that is not named: "Cuba and all Arab states"."""
    return len(mentions) == 1 and _AND_GROUP.match(plain, mentions[0].end) is not None


def _aside(plain: str, mention: Mention, trigger: int) -> bool:
    """Say whether a mention stands in a bracket that closes before a trigger."""
    closed = plain.find(")", mention.end, trigger)
    return closed >= 0 and "(" not in plain[mention.end : closed]


def _others_aside(reading: Reading, start: int, end: int) -> list[Mention]:
    """Return whom a bracket adds: "one of two members (the other being Cuba) that have no ties"."""
    others = enumerated(reading, start, end)
    begins = others[0].start
    return others if _OTHERS.search(reading.plain, max(start, begins - 40), begins) else []


def _ids(reading: Reading, mentions: list[Mention]) -> list[str]:
    return list(dict.fromkeys(reading.actor_of(each) for each in mentions))

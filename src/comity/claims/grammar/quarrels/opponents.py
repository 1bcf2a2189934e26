"""Who sets themselves against another: a state, its officers, a group, somebody who serves it."""

import re

from comity.claims.grammar.events.deeds.doers import Doer, active
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME
from comity.claims.grammar.persons.titles import named as title_free
from comity.claims.grammar.quarrels import opposition
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals, named_above, partner
from comity.claims.prose.shape import ACTOR, CITY, IT
from comity.claims.reading import Reading

_PERSON = re.compile(rf"(?P<name>{NAME})(?: (?:has|had|also|then|later|have|[a-z]+ly))* $")
_WHICH = re.compile(
    rf"(?P<who>{ACTOR}),? (?:which|who)(?: (?:has|had|have|also|then|later|[a-z]+ly))* $"
)
_AMONG = re.compile(
    rf"(?P<who>{ACTOR}) (?:also )?(?:was|were|is|became)(?: also)? (?:among |one of )?the "
    r"(?:first|only|last|few)(?: (?!to\b)[\w\ue000-\uf8ff-]+){0,6} to (?:[a-z]+ly )?$"
)
"""Who does it that stands before "which", or is "the first state to" do it."""
_GROUP = re.compile(
    rf"(?:(?P<group>{opposition.WORLD})|[Mm]uch of the (?P<part>Middle East|West|Arab world))"
    r"(?: which| that)?(?: (?:has|had|have|also|then|later|[a-z]+ly))* $"
)
_OFFICE_OF = re.compile(
    r"\b(?:President|[Mm]inister|Chancellor|Secretary|Parliament|Senate|Congress)"
    rf"(?: of [A-Z]\w+(?: [A-Z]\w+)?)? of (?:the )?(?P<who>{ACTOR})"
    r"(?: (?:has|had|also|then|later|[a-z]+ly))* $"
)
# "Officials in Lima", "leaders from Fiji"
_FROM_THERE = re.compile(
    r"\b(?:[Oo]fficials|[Ll]eaders|[Aa]uthorities|[Mm]inisters|[Pp]oliticians|[Ll]awmakers|"
    r"[Tt]he government)"
    rf" (?:in|from) (?:the )?(?P<who>{ACTOR}|{CITY})(?: (?:has|had|have|also|then|later|"
    rf"[a-z]+ly))* $"
)
_LETTER = re.compile(
    rf"including (?:the )?(?P<who>{ACTOR}), (?:signed|issued|sent) (?:an? |the )?(?:joint )?"
    r"(?:letter|statement|declaration)[^.;,]{0,40} $"
)
_LIKE = re.compile(r", (?:like|unlike|along with|as well as|together with) [^,]*,")
_CLAUSE = (
    r"(?:\A(?:[A-Z][a-z]+ [^,;]{0,40}, )?|[;,] (?:and |but |while |whereas )?|"
    r"\b(?:that|while|as|but|whereas) )(?:the )?"
)
_GOES_ON = re.compile(
    rf"{_CLAUSE}(?P<who>{ACTOR}) (?!and\b|or\b|of\b|in\b)[a-z][^;,]* and(?: then| also| later)? $"
)
_BESIDES = re.compile(
    rf"{_CLAUSE}(?P<who>{ACTOR}) (?!and\b|or\b|of\b|in\b)[a-z][^;,]*,(?: thus| thereby)? $"
)
"""Who does it where the verb is the second of its clause: "stated its support and condemned"."""
_PARTICIPLE = re.compile(r"(?:\A|(?<=[.;] )|(?<=[a-z] but ))(?:[Ww]hile )?$")
_LATER = re.compile(rf", (?:the )?(?P<who>{ACTOR}) [a-z]")
"""Whose deed is told before they are named: "Accusing Cuba of theft, Fiji left"."""
_OTHERS = re.compile(
    r"\b(?:republics|states|countries|nations|opposition|protest[eo]rs|demonstrators|media|press|"
    r"rebels|activists|newspapers?|companies|citizens|exiles?|separatists|students|scholars|"
    r"academics|critics|groups?|workers|investors|people)\b"
)
"""Those who do not speak for a state."""
_BEFORE = (_FROM_THERE, _WHICH, _AMONG, _OFFICE_OF, _LETTER)
_IS_IT = re.compile(IT)
_NEAR = 90
_FURTHER = 240


# "States such as Cuba and Fiji, also condemned": the comma behind them parts no list.
_SUCH_AS = re.compile(
    rf"(?:such as|including|like|notably|namely) (?P<who>{ACTOR}),?(?: and| as well as) (?:the )?$"
)


def doer(
    reading: Reading, sentence: Sentence, deed: re.Match[str], found: dict[int, Doer]
) -> Doer | None:
    """Return who does it: a state, its government, or somebody who serves it; all of a list."""
    done = _one(reading, sentence, deed, found)
    drawn = sentence.shape
    such = _SUCH_AS.search(drawn.text, 0, done.start) if done else None
    if done is None or such is None:
        return done
    first = [each.id for each in drawn.members(such["who"])]
    return done._replace(start=such.start("who"), ids=[*first, *done.ids])


def other_of_two(reading: Reading, sentence: Sentence, done: Doer, whom: list[str]) -> list[str]:
    """Return who does it: where "it" seems to do it to itself, the other of the two in view.

    So it is read where the sentence before names nobody else.
    """
    text = sentence.shape.text
    if done.ids != whom or len(whom) != 1 or not _IS_IT.match(text, done.start):
        return done.ids
    other = partner(sentence, whom[0], reading.state)
    return [other] if other and named_above(reading, sentence) <= {other, *whom} else done.ids


def _one(
    reading: Reading, sentence: Sentence, deed: re.Match[str], found: dict[int, Doer]
) -> Doer | None:
    """Return who does it that stands nearest."""
    second = _second(sentence.shape.text, deed)
    done = None if second else active(reading, sentence, deed, found)
    if done is not None:
        return None if _OTHERS.search(_LIKE.sub("", done.words)) else done
    drawn = sentence.shape
    near = max(0, deed.start() - _NEAR), deed.start()
    group = _GROUP.search(drawn.text, *near)
    if group:
        return Doer(group.start(), [group["group"] or group["part"]], "")
    found_by = (each.search(drawn.text, *near) for each in _BEFORE)
    beside = next(filter(None, found_by), None) or _second(drawn.text, deed)
    if beside:
        who = capitals(drawn.piece(beside["who"]))
        return Doer(beside.start("who"), who, "") if who else None
    if deed[0].endswith("ing") and _PARTICIPLE.search(drawn.text, *near):
        later = _LATER.search(drawn.text, deed.end())
        whom = drawn.members(later["who"]) if later else ()
        return Doer(deed.start(), [each.id for each in whom], "") if whom else None
    named = _PERSON.search(drawn.text, *near)
    known = people(reading)
    whose = known.serves(known.full(title_free(named["name"]))) if named else ""
    return Doer(named.start(), [whose], "") if named and whose else None


def _second(text: str, deed: re.Match[str]) -> re.Match[str] | None:
    """Return whoever does it where a clause tells before what else they do."""
    begins = max(0, deed.start() - _FURTHER)
    pattern = _BESIDES if deed[0].endswith("ing") else _GOES_ON
    if not text.endswith((" and ", ", ", " then ", " also ", " later ", " thus ", " thereby "), 0,
                         deed.start()):  # fmt: skip
        return None
    found = list(pattern.finditer(text, begins, deed.start()))
    return found[-1] if found else None

"""What in a sentence says that relations are had, made, broken or mended."""

import re
from typing import NamedTuple

from comity.claims.grammar.relations.verbs import VERB, VERBS, status_given
from comity.claims.prose.finding import sought
from comity.claims.wording import word_of
from comity.spans import Span

NOUN = re.compile(
    word_of(
        ["relation(?:s|ships?|(?<=[Dd]iplomatic relation))", "ties", "links(?<=iplomatic links)"]
    )
    + r"\b"
)
NOUNS = sought("relation", "ties", "links")
"""How the words of `NOUN` begin."""
_QUALIFIED = re.compile(
    word_of(["diplomatic", "formal", "official", "full", "ambassadorial", "interstate"])
    + r"\b[^.;:]{0,24}$"
)
_OTHER = re.compile(
    word_of(
        ["trade", "trading", "economic", "commercial", "cultural", "military", "friendly",
         "close", "closer", "good", "better", "strong", "stronger", "warm", "cordial", "consular",
         "public", "strained", "tense", "excellent", "historic", "historical", "family", "ethnic",
         "security", "defen[cs]e", "business", "unofficial", "informal", "labou?r", "race",
         "social", "political", "positive", "strategic", "special", "religious", "sporting",
         "international", "foreign", "energy", "blood", "linguistic", "personal", "peaceful",
         "external", "intergovernmental", "co-?operation"]
    )
    + r"(?:,| and)?(?: \w+)? $"
)  # fmt: skip
# "opened foreign relations with Fiji", not "has good foreign relations"
_FOREIGN = re.compile(r"(?:establish|open|sever|restor|suspend|resum)[a-z]* (?:its )?foreign $")
_UNOFFICIAL = re.compile(
    r"\b(?:[Uu]n|[Ss]emi-?|[Qq]uasi-?)official (?:[a-z]+ )?$|\binformal (?:[a-z]+ )?$"
)
_BEGUN = re.compile(
    r"(?:beg[aiu]n|start(?:ed)?|initiate[ds]?) (?:to\b|[a-z]+ing\b|(?:the |a )?proce(?:ss|dure)\b)"
)
_DEED = ("ment", "sion", "tion", "ance")
"""How a noun for a deed ends, which governs what is behind it: "ties by the creation of a fund"."""
UNDOING = re.compile(
    word_of([*VERBS["restored"], *VERBS["severed"], *VERBS["suspended"]])
    + r" (?:them|these|those|it)\b"
)
"""A verb that undoes what is told before: "… severed but they re-established them in 1975"."""
_THEM = re.compile(r" (?:them|these|those)\b")
_WEAK = (
    "develop",
    "buil",
    "creat",
    "begin",
    "launch",
    "reviv",
    "reduc",
    "starting",
    "opening",
    "agreement",
    "accord",
    "protocol",
)
_BARE = frozenset({"open", "opens", "start", "begin", "form", "enter into", "initiate"})
"""What is done to relations by others: the noun comes after it, and is of diplomatic ones."""
_DONE = frozenset({
    "created", "announced", "built", "maintained", "retained", "exist", "exists", "ever existed",
    "never existed",
})  # fmt: skip
"""What is said of relations behind their noun where they are what is spoken of."""
# "Full diplomatic relations …", not "the end of diplomatic relations …"
_SPOKEN_OF = re.compile(
    r"(?:\A|[\n\t]|[.;,:)\]”\"’] |\b(?:[Tt]he|[Nn]o|[Aa]lthough|[Ww]hile|[Aa]nd|[Tt]hat|[Tt]hough|"
    r"[Aa]lso|any) )(?:(?:[Ff]ull|[Ff]ormal|[Oo]fficial|[Dd]iplomatic) (?:and )?)+$"
)
_SIGNED = re.compile(r"\b(?:sign|conclude|reach|exchange|initial|made)")
_PERSONAL = {("formed", "relationship"), ("forged", "relationship")}
_WITH_NAME = re.compile(r" with [A-Z]")
# "maintains relations with Cuba", not "with Cuba through an office"
_WITH_STATE = re.compile(
    r" with (?:the |autonomous |both )?[A-Z](?![^.;]{0,150}\b(?:through|via|unofficial|informal))"
)
_BY_OTHERS = ("launch", "reviv", "reduc")
"""What is done to much else: of relations only where it is said that they were."""
_OLD = ("date", "go", "exist", "continue")
_FIRM = (
    "establish", "re-", "rees", "rest", "resu", "rene", "reop", "rega", "rein", "reac", "reco",
    "formali", "formed", "sever", "br", "cut", "suspen", "beg", "start",
    "commenc",
)  # fmt: skip
_ANY = frozenset({"", "any", "formal", "official", "any formal", "any official"})
_WHILE = re.compile(
    r" (?:with [^,.;]{1,40} )?(?:(?:from|between) (?:[\w,]+ ){0,3}\d{4} (?:to|until|and) |"
    r"since (?:[\w,]+ ){0,3}\d{4}\b|at (?:the |an? )?(?:non-resident )?(?:ambassador\w*|embassy|"
    r"legation|consular) level\b)"
)
# "relations date back to 3 May 1990": no other relations begin on a day.
_ON_A_DAY = re.compile(r" (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},?) \d{4}")
_NOR = re.compile(r"\brecogni[sz]e (?:or|nor) $")
"""Before "have relations" that are not had: "does not recognise or have relations with"."""
_NOT_HELD = re.compile(r"\b(?:not|never) (?:maintain|have|hold|enjoy)$")
NONE = re.compile(
    word_of(
        ["no", "without", r"lack\w*", "neither", "nor", "does not", "do not", "did not",
         "has not", "have not", "had not", "don['’]t", "doesn['’]t", "didn['’]t", "hasn['’]t",
         "haven['’]t", "hadn['’]t", "absence of", "non-?existent", "there ha(?:s|ve|d) never"]
    )
    + r"\b"
)  # fmt: skip
_CONTINUED = re.compile(
    r"(?:\band|\bbut|\bthen|,) (?:(?:the two |both )(?:countries|states|nations|sides) )?"
    r"(?:(?:were|was|then|later|again|only|subsequently|finally|had been|"
    r"also|it|they|both|eventually|which|had) )*$"
)
CHANGES = frozenset({"severed", "suspended", "restored", "upgraded", "downgraded"})
"""What is done to relations that there are or were."""
_STOPS = re.compile(r"[.;:,(]| with | between | to | in | and $")
_RELATIVE = re.compile(
    r"\b(?:that|which|who|and|but|when|after|until|since|saying|stating|as (?:they|it))\b|"
    r", with\b|[.;:]"
)
# "opened consular relations in 1983 and diplomatic relations in 1990"
_CONSULAR = re.compile(
    r" (?:[a-z]+ )?(?:consular|trade) (?:relations|ties)(?: (?:in|on) [^.;,]{4,20}?)?,? and "
    r"(?:then )?(?:full |formal )?diplomatic "
)
_BETWEEN = re.compile(
    r"\b(?:between|of) [^,;.]{1,40}? and "
    r"(?:(?:[A-Z][\w’'-]+ ){1,3}and (?=[A-Z][\w’'-]+ (?:w|ha|$)))?"
)
# "relations with Cuba and Fiji were cut"
_LIST = r"(?:the )?[A-Z][\w’'-]++(?: [A-Z][\w’'-]++){0,3}"
_WITH_LIST = re.compile(rf"\bwith (?:{_LIST}, )*{_LIST},? and (?={_LIST} (?:w|ha)[a-z]+ )")
_GREW = re.compile(r"\A (?:[a-z]+ly )?[a-z]+ed and (?=(?:were|was|had been) )")
_INSERTED = re.compile(
    r", (?:once|long|briefly|first|previously|temporarily|which|who|whose) [^,;.]{1,80},(?= )"
)
_SHORT = re.compile(r"\b([A-Z])\.(?=[A-Z]\.| )")  # "with the U.S. were cut" goes on
_ANOTHER = re.compile(r", (?:the )?[A-Z]")  # "… relations, Cuba ended the talks"
_PASSIVE = re.compile(r"\b(?:was|were|are|is|been|being|be)\b[\w\s]{0,24}$")
# What may stand between "has" and "diplomatic relations".
_HELD = re.compile(
    r"(?:\s+(?!for\b|to\b|been\b|of\b|its\b)(?![\w-]*ing\b)"
    r"(?!(?:strain|sour|damag|worsen|improv|strengthen|deepen|affect|enhanc|expand)ed\b)"
    r"[\w’'/&-]+,?){0,6}\s*$"
)
# What a verb governs that goes on from another: "cut ties and suspended military exchanges".
_ELSE = re.compile(
    r" (?!them\b|it\b|these\b|those\b|relations\b|ties\b|all\b|once\b|again\b|only\b|"
    r"shortly\b|when\b|"
    r"after\b|following\b|until\b|before\b|because\b|since\b|as\b|in\b|on\b|by\b|at\b|for\b|from\b|"
    r"during\b|with\b|to\b|over\b|under\b|later\b|off\b|briefly\b|temporarily\b|and\b|but\b|due\b|"
    r"between\b|amid\b|in\b|[a-z]+ly\b|upon\b|within\b|two\b|a year\b|the (?:following|"
    r"next|same)\b)[a-z]"
)
_NEAR = 60
_FAR = 120


class Trigger(NamedTuple):
    """A verb and the noun it governs; the two may stand in either order."""

    status: str
    start: int
    end: int
    verb: int
    noun: int
    """Where the noun begins; -1 when it is that of the trigger before."""


def triggers(plain: str, sentence: Span) -> list[Trigger]:
    """Return the triggers of a sentence: each verb with the noun nearest to it."""
    nouns = [each for each in NOUN.finditer(plain, *sentence) if not _other(plain, each.start())]
    if not nouns:
        return []
    found: list[Trigger] = []
    for verb in VERB.finditer(plain, *sentence):
        if plain.endswith("newly ", 0, verb.start()):
            continue  # "with the newly formed union"
        status = status_given(verb[0])
        them = found and status in CHANGES and _THEM.match(plain, verb.end())
        noun = None if them else _governed(plain, verb, nouns, status)
        if noun is not None:
            start, end = min(verb.start(), noun.start()), max(verb.end(), noun.end())
            later = _CONSULAR.fullmatch(plain, verb.end(), noun.start())
            at = noun.start() if later else verb.start()  # its date is behind its noun
            found.append(Trigger(status, start, end, at, noun.start()))
        elif them or (found and status in CHANGES and goes_on(plain, found[-1].end, verb)):
            found.append(Trigger(status, verb.start(), verb.end(), verb.start(), -1))
    return _strongest(plain, found)


def goes_on(plain: str, end: int, verb: re.Match[str]) -> bool:
    """Say whether a verb goes on with the noun before: "… but restored in 1986"."""
    if verb.start() - end >= _FAR or _ELSE.match(plain, verb.end()):
        return False
    return bool(_CONTINUED.search(plain, end, verb.start()))


def _other(plain: str, at: int) -> bool:
    """Say whether the noun at ``at`` speaks of another kind of relations: of trade, of blood."""
    before = plain[max(0, at - 60) : at]
    if before.endswith(("-", "/")):  # within an address: "restore-relations-with"
        return True
    if _UNOFFICIAL.search(before):
        return True
    if _FOREIGN.search(before):
        return False
    return bool(_OTHER.search(before)) and not re.search(r"\bdiplomatic\b[^.;:]{0,24}$", before)


def _governed(
    plain: str, verb: re.Match[str], nouns: list[re.Match[str]], status: str
) -> re.Match[str] | None:
    """Return the noun that a verb governs: the next within reach, else the one before it."""
    if _BEGUN.match(plain, verb.start()):
        return None  # "relations began to improve", "began the process of cutting ties"
    firm = verb[0].startswith(_FIRM)
    nouns = [each for each in nouns if firm or not _bilateral(plain, each.start())]
    for noun in nouns if verb[0] != "announced" else ():
        if noun.start() < verb.end():
            continue
        gap = plain[verb.end() : noun.start()]
        if _CONSULAR.fullmatch(gap):
            return noun
        if len(gap) > _NEAR or _STOPS.search(gap) or _another_verb(gap):
            break
        if gap.startswith(" and ") and _PASSIVE.search(
            plain, max(0, verb.start() - 8), verb.start()
        ):
            break  # "relations with Chad were cut and ties with Peru opened"
        return noun if _fits(plain, verb, noun, gap, status) else None
    lasting = status == "maintained" and verb[0] not in _DONE and "existent" not in verb[0]
    if lasting or verb[0] in _BARE or verb[0].endswith(("ing", "developed", " on")):
        return None
    return _behind(plain, verb, nouns)


def _fits(plain: str, verb: re.Match[str], noun: re.Match[str], gap: str, status: str) -> bool:
    """Say whether a noun behind a verb is of diplomatic relations, where the verb needs it so."""
    if status == "maintained":
        lasting = gap == " " and _WHILE.match(plain, noun.end())
        return bool(lasting) or _plainly(plain, verb, noun, gap) or _held(plain, verb, gap)
    if verb[0].endswith(" on") and not _SIGNED.search(
        plain, max(0, verb.start() - _NEAR), noun.end() + _NEAR
    ):
        return False
    if verb[0].startswith(_WEAK) or verb[0] in _BARE:  # ties that are developed are there already
        named = verb[0] == "developed" and _WITH_NAME.match(plain, noun.end())
        return bool(named or _QUALIFIED.search(gap))
    return True


def _plainly(plain: str, verb: re.Match[str], noun: re.Match[str], gap: str) -> bool:
    """Say whether relations with a state need no other word: "maintains", "has no relations"."""
    kept = verb[0].startswith("maintain") and gap == " "
    nor = _NOR.search(plain, max(0, verb.start() - 24), verb.start())
    has_none = verb[0] in {"has", "have"} and gap == (" " if nor else " no ")
    bare = noun[0] == "relations" and (kept or has_none)
    return bare and _WITH_STATE.match(plain, noun.end()) is not None


def _another_verb(gap: str) -> bool:
    """Say whether a verb governs something else: "suspended the treaty and established …"."""
    governed, joined, rest = gap.partition(" and ")
    return bool(joined and governed.strip() and VERB.match(rest))


def _behind(plain: str, verb: re.Match[str], nouns: list[re.Match[str]]) -> re.Match[str] | None:
    """Return the noun before a verb that it is said of: "relations were cut"."""
    for noun in reversed(nouns):
        if noun.end() > verb.start():
            continue
        gap = plain[noun.end() : verb.start()]
        if verb[0].endswith(_DEED) and gap != " ":  # "diplomatic relations suspension"
            return None
        if verb[0] in _DONE and not _spoken_of(plain, noun.start()):
            return None
        if verb[0].startswith(_BY_OTHERS) and not _PASSIVE.search(gap):
            return None
        loose = verb[0].startswith((*_OLD, *_BY_OTHERS)) or (verb[0], noun[0]) in _PERSONAL
        if verb[0].startswith("date") and _ON_A_DAY.match(plain, verb.end()):
            loose = False
        if loose and not _QUALIFIED.search(plain, max(0, noun.start() - 40), noun.start()):
            return None  # "relations date back to 1648" tells of no diplomats
        if len(gap) < _FAR and not _RELATIVE.search(_inner(gap)):
            near = len(gap) < _NEAR and not _ANOTHER.match(gap)
            passive = _PASSIVE.search(gap)
            active = verb[0] not in _DONE or "exist" in verb[0]
            told = near or passive if active else near and passive
            return noun if told else None
    return None


def _spoken_of(plain: str, at: int) -> bool:
    """Say whether the noun at ``at`` is what its clause speaks of, and of diplomatic relations."""
    return bool(_SPOKEN_OF.search(plain[max(0, at - _NEAR) : at]))


def _bilateral(plain: str, at: int) -> bool:
    """Say whether a noun is of bilateral relations, which are had, and grow, with everybody."""
    return plain.find("ilateral", max(0, at - 20), at) >= 0


def _held(plain: str, verb: re.Match[str], gap: str) -> bool:
    """Say whether what is had are diplomatic relations; those that are not had need not say so."""
    if verb[0].startswith("maintain"):
        gap = gap.removeprefix(" its")
    if gap.strip() in _ANY and _NOT_HELD.search(plain, max(0, verb.start() - 6), verb.end()):
        return True
    return bool(_QUALIFIED.search(gap) and _HELD.match(gap))


def _inner(gap: str) -> str:
    """Return what stands between a noun and its verb, but for "between … and" and an aside."""
    gap = _SHORT.sub(r"\1", gap)
    gap = _GREW.sub(" ", gap)  # "relations deteriorated and were cut"
    return _WITH_LIST.sub("", _BETWEEN.sub("", _INSERTED.sub("", gap, count=1)))


def _strongest(plain: str, found: list[Trigger]) -> list[Trigger]:
    """Leave out "have" where it helps another verb, and the weaker of two that share a noun.

    What is "resumed or established" is established, and so is what is renewed and established.
    """
    kept: list[Trigger] = []
    for each in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and each.noun == last.noun
            and (
                last.status in {"maintained", each.status}
                or plain[last.verb : each.verb].endswith(" or ")
            )
        ):
            kept[-1] = each
        elif last is not None and each.noun == last.noun and each.status == "maintained":
            continue
        elif (
            last is not None
            and (last.status, each.status) == ("restored", "established")
            and plain[last.end : each.verb] in {" and ", " or "}
        ):
            kept[-1] = each
        else:
            kept.append(each)
    return kept

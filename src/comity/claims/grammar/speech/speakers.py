"""Who speaks: whoever stands before a verb of speech as its subject.

Candidates are the signs of a sentence, the persons it names, ministries, and groups of people
who are named by what they are. One is the subject when nothing but adverbs, dates and words
between commas stands between it and the verb, and no preposition before it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import is_capital
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import NAME, named
from comity.claims.grammar.speech.groups import BODIES, HEADS, PEOPLE, QUALIFIED
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, ANY, CITY, DATE, DEMONYM, WHO
from comity.claims.wording import as_written, word_of

_NAMED = rf"(?:{DEMONYM} [a-z]+|{ACTOR}|{CITY}|{DEMONYM}|[A-Z][\w-]*)"

MINISTRY = (
    rf"(?:(?:(?:{ACTOR}(?:['’]s?)?|{DEMONYM}) )(?:[Ff]oreign [Mm]inistry|"
    r"[Mm]inistry of [Ff]oreign [Aa]ffairs|[Ff]oreign [Oo]ffice|[Pp]arliament)|"
    rf"(?:[Mm]inistry of [Ff]oreign [Aa]ffairs|[Ff]oreign [Mm]inistry)(?: of {ACTOR})?)"
)
"""A ministry or a parliament that speaks, in a shape's text."""
_OPENER = (
    r"(?:In|On|At|Since|From|During|After|As|By|For|Under|Until|Following|Before|Although|Despite|"
    r"Once|When|While|Because|With|Upon|Though|Throughout|Even|To|Over|If|Within|However|Later|"
    r"Then|Finally|Eventually|Subsequently|Also|Moreover|Meanwhile|Instead|Still|But|And|Yet|So|"
    r"Similarly|Additionally|Furthermore|Consequently|Therefore|Thus|Nevertheless|Initially|"
    r"Recently|Speaking|Afterwards|Thereafter|This|That|These|It|There|What|Where|Whereas|Like|"
    r"Unlike|Among|Between|About|Against|Regarding|Of|Not|Only|Today|Currently|The|An?|Ten|Some|"
    r"Others|Several|One|Two|Three|Four|Five|Many|Most|According|Both|All|Each|Another|Such|"
    r"His|Her|Its|Their|Our|My|He|She|They|We|You|Who|Which|Why|How|Given|Despite|Due|No)"
)
_MODIFIER = (
    rf"(?:{QUALIFIED}|The|An?|Some|Several|Many|Most|Both|Two|Three|His|Her|Its|Their|One|"
    rf"(?!{_OPENER} )[A-Z][\w’'.-]*|"
    rf"{DATE}|(?:{ACTOR}|{CITY}|{DEMONYM})(?:['’]s?)?) "
)
_MODIFIERS = 6
"""No more of them are before a head."""
_WHOSE = (
    rf"(?: (?:of|for|from|in|to|at|within) (?:the )?{_NAMED}"
    rf"(?: (?:of |the |and )*{_NAMED}){{0,4}})?"
)
PHRASE = rf"(?:{_MODIFIER}){{0,{_MODIFIERS}}}{HEADS}(?![\w’'-]){_WHOSE}"
"""A group of people, or one of them, named by what they are, in a shape's text."""
COMMON = re.compile(rf"(?!Western|Eastern|Northern|Southern)(?i:{QUALIFIED}|{'|'.join(PEOPLE)})\b")
"""A word of such a phrase that is written with a capital only where it opens a sentence."""
_BEFORE = re.compile(rf"{_MODIFIER}$")
_HEAD = re.compile(
    word_of([*PEOPLE, *map(as_written, BODIES)], apart=r"\w’'-", any_case=True)
    + rf"(?![\w’'-]){_WHOSE}"
)
BODY = re.compile(
    r"[A-Z].* (?:Team|Force|Initiative|Army|Council|Institute|Committee|Front|Party|Movement|"
    r"Organi[sz]ation|Watch|International|Union|Agency|Cent(?:re|er)|Foundation|Group|Commission|"
    r"Police|Court|Church|Bank|Company|Corporation|Association|Federation|Authority|Secretariat|"
    r"Department|Ministry|Office|Government|Administration|Parliament|Congress|Senate|Assembly|"
    r"Command|Bureau|League|Alliance|Coalition|Society|Board|Chamber|Embassy)$"
)
STYLE = re.compile(
    r"^(?:.* )?(?:MP|FM|PM|Father|MEP|Senator|Congressman|Congresswoman|Professor|Judge|Archbishop|"
    r"Cardinal|"
    r"Bishop|Lord|Deputy|Secretary|Minister|President(?:-elect)?|General|Ambassador|Dr|Sir|Mr|Mrs|Ms|"
    r"Representative|Chairman|Commissioner|Colonel|Admiral|Sheikh|Emir|Justice|Prince(?:ss)?|"
    r"Ayatollah|Author|Academic|Reverend|Captain|Marshal|Commodore|"
    r"Advis[eo]r|(?:President-)?Director|Spokes(?:man|woman|person)|Researcher|Analyst|Historian|"
    r"Journalist|Economist|Scholar|Governor|Mayor)\.? (?=[A-Z])"
)
"""What stands before the name of somebody who need not be known."""
_SIGN = re.compile(rf"{WHO}|{CITY}")
NAMED = re.compile(rf"(?<![\w’'-])(?!{_OPENER}\b(?!\.)){NAME}")
"""Words with capitals that may be the name of somebody, in a shape's text."""
_MINISTRY = re.compile(rf"(?<![\w’'-]){MINISTRY}(?![\w-])")
# "was called on by Fiji", "with whom Fiji", "relations with Fiji": not the subject of what follows.
_PREPOSED = re.compile(
    r"\b(?:by|of|with|to|against|from|in|at|for|between|among|into|on|towards?|over|about|under|"
    r"within|through|like|unlike|than|via|upon|including|named|called|alongside)"
    rf"(?: (?:the|a|an|its|his|their|both)"
    rf"(?: {DATE}| first| new| then| late| former)?)?(?: {DEMONYM}| {ACTOR}['’]s?)? $",
    re.IGNORECASE,
)
# "Several states, including Peru and Chad, condemned it": those named did.
_AMONG_THEM = re.compile(
    r"\b(?:countries|states|nations|republics|governments|powers|neighbou?rs|members)\b"
    r"[^.;,]{0,40}, including (?:neighbou?ring |the )?$",
    re.IGNORECASE,
)
_DOCUMENT_OF = re.compile(
    r"\b(?:reports?|resolutions?|statements?|stud(?:y|ies)|declarations?|communiqu[ée]s?|letters?|surveys?)"
    r"(?: issued| published| released| adopted)? (?:of|from|by) (?:the )?$"
)
# "Radio Fiji said", "Air Fiji said" is not what Fiji said.
_NAMED_AFTER = re.compile(
    rf"\b(?:Bank of|anti-|pro-|-) ?$|(?<![\w’'-])(?!(?:{_OPENER}|[A-Z][a-z]+(?:ly|ing|day|ber|"
    r"uary)|March|April|May|June|July|August)\b)"
    r"[A-Z][A-Za-z]+ $"
)
_ADVERB = (
    r"(?:[a-z]+ly|also|later|long|then|now|still|once|often|both|all|each|again|thus|therefore|however|"
    r"even|further|soon|first|has|have|had|having|himself|herself|itself|themselves|together|"
    r"in turn|in response|in return|in reply|in reaction|in public|in private|at first|since|"
    r"already|yet|instead|nevertheless|nonetheless|at the time|at times|in particular|"
    r"in the past|for years|for example|as well|alike|too|never before|many times|"
    r"several times|twice|meanwhile|moreover|afterwards|thereafter|"
    r"furthermore|likewise|went on record|at once|de facto|just|always|sometimes|was|were|is|"
    r"are|been|being|became|become|remained|remains|grown|who|which|and others|very|more|quite)"
)
_WHEN = (
    r"(?:(?:in|on|by|until|from|after|before|during|around|as of|at) (?:the |early |late |"
    rf"mid-?)?|the |late |mid-?)?{DATE}"
)
_MODS = rf"(?: (?:{_ADVERB}(?![\w’'-])|{_WHEN}|\([^()]{{0,80}}\)))*"
_PLAIN_WORD = (
    rf"(?:(?!(?:and|but|or|that|which|who|as|when|while|because|to|was|were|is|are)\b)"
    rf"[\w’'-]+|{ANY})"
)
_PHRASE = (
    rf"(?: (?:along with|together with|alongside|of|in|on|at|during|from|for|with|"
    r"after|before|through|via|following|upon|despite) "
    rf"{_PLAIN_WORD}(?: {_PLAIN_WORD}){{0,6}})?"
)
_SIMPLE = re.compile(rf"{_MODS}{_PHRASE}[\"”]?{_MODS} ?")
_PLAIN = re.compile(rf"{_MODS} ?")
_RELATIVE = re.compile(rf" (?:who|which){_MODS} ?")
_BE = re.compile(r"\b(?:was|were|is|are|been|being|be|became|become|remained|remains|grown)\b")
_NAMES = frozenset({"called", "calls", "termed", "dubbed", "described", "describes"})
_DID = re.compile(r" [a-z]+ed $")
_WHO_THAT_IS = re.compile(
    r"(?:the |an? )?[A-Z]?[a-z-]+ (?:[a-z-]+ ){0,3}(?:of|at|for|from|in) [^,;]*$"
)
_DENIED = re.compile(r"\b(?:not|never|no longer|neither|nor|refused|declined|without)\b|n['’]t\b")
_TIED = re.compile(rf"(?:[,;]|(?:,? |^)(?:and|but|then|or)){_MODS} ?$")
_TIED_GOING = re.compile(
    rf"(?:,{_MODS}|\b(?:by|while|whilst|after|before|thereby|when|in|and)|"
    r"\b(?:letter|statement|message|[Nn]ote|tweet|speech|telegram|cable|petition)s?"
    r"(?: (?:to|with|before|at|of)(?: (?!in\b|to\b|on\b|at\b|from\b|by\b)[^,;. ]+){1,6})?) $"
)
_FAR = 170
_WORD = 32
"""No word is longer."""
_LONG = 110
OPENING = re.compile(
    rf"[\"“'‘(*]*(?:(?:However|Meanwhile|Later|Then|Finally|Eventually|Subsequently|Also|Moreover|Meanwhile|"
    rf"Thereafter|Afterwards|Similarly|Additionally|Furthermore|Consequently|Therefore|Thus|"
    rf"Nevertheless|Initially|Recently|[A-Z][a-z]+ly|Instead|Still|But|And|Yet|So),? )?(?:"
    rf"(?i:in|on|at|Since|From|During|After|As|By|For|Under|Until|Following|Before|Although|"
    rf"Despite|Once|When|While|Because|With|Upon|Though|Throughout|Even|To|Over|If|Within|Prior)\b"
    rf"[^;]{{0,150}}, |(?:[A-Z][a-z]+|A few) (?:days?|weeks?|months?|years?) (?:later|after|before|"
    rf"earlier)\b[^;]{{0,80}}, |(?:(?i:in|on|since|by|during) )?(?:the |early |late )?{DATE},? )?"
    r"(?:[Tt]he )?"
)
_JOINED = re.compile(
    r"(?:,? (?:and|but|while|whereas|so|that|when|as|where|although)|[;:]) (?:the )?$"
)
_IN_ALL = re.compile(r"\b(?:in|from) (?:[A-Z][\w-]+, )*[A-Z][\w-]+ and $")
_KIN = re.compile(
    r", (?:the )?(?:son|daughter|brother|sister|wife|husband|widow|successor|predecessor|ally|aide|"
    r"advis[eo]r) (?:of|to) (?:[a-z]+ )*$"
)
# What goes on behind may be said by the subject of the clause in between.
_OTHER_CLAUSE = re.compile(
    rf";|, (?:though|although|because|whereas|when|since) (?:the |he |she |they |[A-Z]|{WHO})"
)
_DOES = re.compile(rf"(?:,[^,;]{{2,80}},)?{_MODS} [a-z(]")
_ONLY_DOES = re.compile(rf"{_MODS} (?!and\b|or\b|to\b|in\b|of\b|on\b|for\b|at\b|with\b)[a-z]")


_ADJECTIVE = re.compile(
    r"(?:an|ern|ese|ish|ic|ab|al|ing|ed|Member|Gulf|Union|Free|Island|Nordic|Front-?line|Successor)$"
)


class Candidate(NamedTuple):
    """A stretch of a shape's text that names whoever may speak."""

    start: int
    end: int
    kind: str
    """``sign``, ``person``, ``ministry``, ``phrase`` or ``he``."""


_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_ORDER = {"he": 0, "ministry": 1, "phrase": 2, "person": 3, "sign": 4}


def candidates(sentence: Sentence, persons: list[Held]) -> list[Candidate]:
    """Return whoever in a sentence may speak, with the ``persons`` it names with an office."""
    drawn = sentence.shape
    text = drawn.text
    found = [
        Candidate(drawn.text_at(each.start), drawn.text_at(each.name_end), "person")
        for each in persons
    ]
    found += [Candidate(*each.span(), "ministry") for each in _MINISTRY.finditer(text)]
    found += _phrases(text)
    groups = [each for each in found if each.kind != "person"]
    found += [
        Candidate(*each.span(), "person")
        for each in NAMED.finditer(text)
        if named(STYLE.sub("", each[0])) or BODY.search(each[0])
    ]
    found += [
        Candidate(*each.span(), "sign")
        for each in _SIGN.finditer(text)
        if not any(group.start <= each.start() < group.end for group in groups)
        and not _NAMED_AFTER.search(text, max(0, each.start() - _WORD), each.start())
        and _can_speak(sentence, each[0])
    ]
    found += [Candidate(*each.span(), "he") for each in _PRONOUN.finditer(text)]
    return found


def _phrases(text: str) -> Iterator[Candidate]:
    for head in _HEAD.finditer(text):
        yield Candidate(_opened(text, head.start()), head.end(), "phrase")


def _opened(text: str, at: int) -> int:
    """Return where the phrase begins whose head is at ``text[at]``, word by word before it."""
    low = max(0, at - _LONG)
    for _ in range(_MODIFIERS):
        before = _BEFORE.search(text, max(low, text.rfind(" ", low, at - 1) + 1), at)
        if before is None:
            break
        at = before.start()
    return at


def _can_speak(sentence: Sentence, sign: str) -> bool:
    """Say whether a sign stands for an actor, or for a city that speaks for one."""
    piece = sentence.shape.piece(sign)
    if piece.kind == "neither":
        return False
    return piece.kind != "city" or any(is_capital(each.name, each.id) for each in piece.members)


def before(
    text: str, found: list[Candidate], at: int, verb: str, *, going: bool
) -> Candidate | None:
    """Return who among those found is the subject of a verb at ``at``, None for nobody.

    ``going`` says that it stands by a form of "be": "was saying", "was quoted as saying".
    """
    for each in sorted(found, key=_nearest):
        if each.end > at or at - each.end > _FAR:
            continue
        beside = _beside(text, each, at)
        if beside is None:
            continue
        if beside == "who" and _of_others(text, each):
            return None
        if _apposed(text, found, each):
            continue
        first = begins(found, each)
        preposed = _PREPOSED.search(text, max(0, first - 24), first)
        if preposed and _AMONG_THEM.search(text, max(0, first - _LONG), first):
            preposed = None if text.startswith(",", each.end) else preposed
        written = preposed and _DOCUMENT_OF.search(text, max(0, first - _LONG), first)
        if preposed and not written and beside != "who":
            if going and preposed[0].startswith("with") and text[each.end : at] == " ":
                return each  # "with the minister declaring that"
            continue
        between = text[each.end : at].rpartition(",")[2]
        if _noun(text, each, at, verb) or (verb in _NAMES and text.endswith("what ", 0, first)):
            return None  # "what it called a new approach"
        suits = bool(_BE.search(between)) == going and not _DENIED.search(between)
        return each if suits else None
    return None


def _of_others(text: str, each: Candidate) -> bool:
    """Say whether "who" is of people before: "Italians in Dalmatia, who demanded"."""
    if each.kind == "sign" and text.startswith(", who", each.end):
        return True
    return bool(_IN_ALL.search(text, max(0, each.start - _LONG), each.start))


def _apposed(text: str, found: list[Candidate], each: Candidate) -> bool:
    """Say whether somebody is named last between commas that say who the person before them is.

    "Ana Rojas, daughter of Juan Roa, said", "Ana Rojas, head of the Union of Sailors, said".
    """
    if text.startswith(",", each.end) and _KIN.search(text, 0, each.start):
        return True
    comma = text.rfind(", ", 0, each.start)
    role = comma + 2 == each.start and each.kind == "person" and text.startswith(" of ", each.end)
    if comma < 0 or not (role or text.startswith(", ", each.end)):
        return False
    named_before = any(one.kind == "person" and one.end == comma for one in found)
    return named_before and (role or bool(_WHO_THAT_IS.match(text, comma + 2, each.start)))


def _noun(text: str, each: Candidate, at: int, verb: str) -> bool:
    """Say whether it is no verb: "Andean states that", "the two exchanged notes that"."""
    if verb == "states" and each.kind == "person":
        name = text[each.start : each.end]
        return " " not in name or _ADJECTIVE.search(name) is not None
    return verb.endswith("s") and bool(_DID.search(text, each.end, at))


def preposed(text: str, each: Candidate) -> bool:
    """Say whether somebody is governed by a preposition: "after talks with Ana Rojas"."""
    return bool(_PREPOSED.search(text, max(0, each.start - 24), each.start))


def _nearest(each: Candidate) -> tuple[int, bool, int, int]:
    """Return what the nearest and longest words for somebody are sorted by."""
    return -each.end, each.kind != "ministry", each.start, _ORDER[each.kind]


def begins(found: list[Candidate], each: Candidate) -> int:
    """Return where somebody's words begin, what they are included: "analyst Ana Rojas"."""
    if each.kind not in {"person", "sign"}:
        return each.start
    ends = each.start - 1
    return min(
        [one.start for one in found if one.end == ends and one.kind == "phrase"] or [each.start]
    )


def _beside(text: str, each: Candidate, at: int) -> str | None:
    """Return how somebody stands by the verb at ``at``: "", "who" in a relative clause, or not."""
    parts = text[each.end : at].split(",")
    if len(parts) == 1:
        return "" if _SIMPLE.fullmatch(parts[0]) else None
    last = parts[-1]
    if not _PLAIN.fullmatch(parts[0]) and not _SIMPLE.fullmatch(parts[0]):
        return None
    if _RELATIVE.fullmatch(last):
        return "who"
    if len(parts) == 2:  # noqa: PLR2004 - one comma
        joint = each.kind == "sign" or " with " in parts[0] or " alongside " in parts[0]
        among = _AMONG_THEM.search(text, max(0, each.start - _LONG), each.start)
        opens = (
            each.kind in {"person", "he"}
            or among
            or (joint and OPENING.fullmatch(text, 0, each.start))
        )
        return "" if opens and _SIMPLE.fullmatch(last) else None
    middle = len(parts) <= 4 and all(len(part) < _LONG for part in parts)  # noqa: PLR2004
    return "" if middle and _SIMPLE.fullmatch(last) else None


def tied(text: str, at: int, *, going: bool) -> bool:
    """Say whether a verb has the subject of the clause before it: ", accusing", "and accused"."""
    pattern = _TIED_GOING if going else _TIED
    found = pattern.search(text, max(0, at - 60), at)
    return found is not None and not _DENIED.search(found[0]) and not _BE.search(found[0])


def opening(text: str, found: list[Candidate], at: int) -> Candidate | None:
    """Return who is the subject of the clause that a verb at ``at`` goes on from."""
    for each in sorted(found, key=lambda each: (-each.start, _ORDER[each.kind])):
        if each.end >= at or _OTHER_CLAUSE.search(text, each.end, at):
            continue
        first = begins(found, each)
        joined = _JOINED.search(text, max(0, first - 12), first)
        if joined and _ONLY_DOES.match(text, each.end, at):
            return each
        if OPENING.fullmatch(text, 0, first) and _DOES.match(text, each.end, at):
            return each
    return None

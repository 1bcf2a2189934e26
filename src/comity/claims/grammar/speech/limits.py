"""Where words end that somebody says: at the mark that closes them, or before the main clause."""

import re
from typing import NamedTuple

from comity.claims.grammar.speech.speakers import Candidate
from comity.claims.grammar.speech.verbs import FORMS
from comity.claims.prose.shape import ANY, DATE, DEMONYM, IT, WHO

_SAID = (
    r"(?:said|says|stated|added|called|told|describe[sd]|declared|warned|noted|denied|condemned|"
    r"criticized|criticised)\b"
)
ENDS = ' .,;:"”“'
"""What stands at the end of words and is not of them."""
# "On 3 May, after the minister warned that …, the two left".
_UNDER = re.compile(
    rf"(?:(?:(?:On|In) )?{DATE},? )?(?i:after|when|before|because|since|although|while|as|once|"
    r"given that|even though|though|considering that|whereas|unless) "
    r"(?:the |then |[A-Z][a-z]+ ){0,3}"
)
_AFTER = re.compile(r"\b(?i:after|before|because|since|although)\b")
_MAIN = re.compile(
    r", (?=(?:the |an? |it |its |his |her |their |he |she |they |"
    rf"{ANY}|[A-Z])[^,;]{{0,80}}? (?:was|were|is|"
    r"are|had|has|did|does|could|would|will|[a-z]+ed|became|began|made|took|broke|left|gave|sent|met)\b)"
)
_DASH = re.compile(r" – ")
_CLOSED = re.compile(r"[\"”]")
# Where another speaks at once: ", while the paper describes it as".
_WHILE = re.compile(rf",? (?:while|whereas) [^,;\"“”]{{2,70}}? {_SAID}")
# What follows a quotation and is another's: '… it" and a spokesman said "that', '… it" Ana Rojas'.
_SAID_HE = re.compile(rf",[\"”] (?:he|she|they) {_SAID}")
# … or what else the speaker did, or wanted by it: '… it", and met Rojas', '… it" to save his face'.
_ALONE = re.compile(
    r" [A-Z]|, and (?:also |then |later )?(?!add|stat|claim|not|warn|insist)"
    r"(?:[a-z]+ed|met|went|gave|sent) |"
    r" (?:in order )?to [a-z]+ (?:his|her|its|their)\b|"
    rf",? (?:and|while|but|whereas) [^\"“”]{{2,90}} {_SAID}"
)

# A sentence that begins without a full stop before it: 'never "accept it" Fiji has planned'.
_RUN_ON = re.compile(
    rf"[\"”] (?=(?:{ANY}|[A-Z]\w+) (?:has|have|had|was|were|is|are|will|also)\b|"
    rf"{DEMONYM} [A-Z]|[A-Z][a-z]+, )"
)
# What came of it is the writer's: "announced plans of a port; none was built", "said that it
# was sold, drawing praise from Chad".
_WRITERS = re.compile(
    rf", and (?:in|on) (?:early |late )?{DATE},? (?=(?:it|he|she|they|the)\b|{WHO})|"
    r"; (?!(?:and )?that\b)|, however, (?=(?:the|it|he|she|they) )|"
    r", but (?=(?:upon|after|later|then|eventually|when) )|, (?=further, )|"
    r", (?:the view that|drawing|prompting|sparking|causing|triggering|provoking|"
    r"to which [^,;]{2,60}? (?:denied|replied|responded|objected|answered)|leading to|"
    r"resulting in|which (?:led|prompted|caused|drew|angered|sparked|provoked|triggered)|"
    r"which [^,;]{1,40}? (?:denies|denied|rejects|rejected|disputes|disputed)|"
    r"an? (?:approach|position|move|stance|decision|claim|charge|view|demand|statement|"
    r"suggestion|proposal|request|offer)|before [a-z]+ing)\b"
)
# What else somebody did who condemns, praises or announces: "condemned the raid, and has left".
_DID_TOO = re.compile(
    r",? and (?:also |then |later |subsequently )?(?:has|have|had|was|were|is|are|will|refused|"
    r"sent|withdrew|left|broke|severed|recalled|took|gave|began|joined|became|held|met|sought|"
    r"imposed|expelled|suspended|provided|signed|cut|closed|opened|voted|established)\b|"
    rf", and (?:{IT}|it|he|she|they|(?:the )?(?:[a-z]+ ){{1,3}}(?:was|were|is|are|has|had|have)) |"
    rf",? and (?:the )?(?:{WHO}|(?:[a-z]+ )?[A-Z][\w’'-]+) "
    r"(?:(?:has|have|had|was|were|is|are)\b|[a-z]+ed (?!by))|"
    r"(?:(?<=[\"”]) and the [a-z]+ [a-z]+ed\b)|, and \d[\d,]* [a-z]+ |"
    r",? and (?:his|her|its|their) [a-z]+ (?:will|would|has|have|had|was|were|is|are)\b|"
    r",? and (?:an?|the) [a-z]+ (?:took place|was|were|has|had)\b|"
    rf",? and (?:in|on|by) (?:early |late )?{DATE},? |"
    r", but (?!also|not|rather|only)"
)
# "announced a sale and appointed an envoy"; what is a second saying goes on.
_DID_NEXT = re.compile(
    r",? and (?:also |then |later |[a-z]+ly )?(?P<verb>[a-z]+ed) "
    r"(?=(?:the|an?|its|his|her|their|former)\b)"
)
_THAT = re.compile(r"\b(?:that|saying|stating)\b")
_DOING_TOO = re.compile(r",? (?:and|but) (?:also |[a-z]+ly )?[a-z]+ing ")
_FOR_DOING = re.compile(r"\b(?:of|for|from|by|with|in) (?:[a-z]+ )?[a-z]+ing\b")


class Told(NamedTuple):
    """What one verb says is said, in a shape's text."""

    who: Candidate
    verb: re.Match[str]
    kind: str
    low: int
    """Where its words begin."""
    high: int
    """Where they end."""
    implied: bool
    """Whether the speaker does not stand by the verb."""
    under: bool
    """Whether the clause is one that leads to the main clause: "After the minister said"."""


def subordinate(text: str, at: int) -> bool:
    """Say whether a speaker at ``text[at]`` speaks in a clause that leads to the main clause."""
    return bool(_UNDER.fullmatch(text, 0, at))


def later(text: str, at: int) -> bool:
    """Say whether the date that leads such a clause is that of the main clause alone."""
    return bool(_AFTER.search(text, 0, at))


def ending(text: str, low: int, under: int) -> int:
    """Return where words end that begin at a place.

    It is at the mark that closes them, if another speaks behind it, before what is the writer's,
    and before the main clause when they stand in one that leads to it, whose verb ends at
    ``under``.
    """
    closed = _CLOSED.search(text, low) if text[low - 1 : low] in {'"', "“"} else None
    main = _MAIN.search(text, under) if under >= 0 else None
    end = closed.start() if closed and _ALONE.match(text, closed.end()) else len(text)
    for other in (
        main,
        _outside(text, low, _WRITERS),
        _WHILE.search(text, low),
        _SAID_HE.search(text, low),
        _run_on(text, low),
        _DASH.search(text, low) if text.count(" – ", 0, low) % 2 else None,
    ):
        end = min(end, other.start()) if other else end
    end = len(text[:end].rstrip(ENDS))
    shut = text.endswith(")", low, end) and text.count(")", low, end) > text.count("(", low, end)
    return end - 1 if shut else end  # "(although Peru said that it was out)"


def deeds_apart(text: str, low: int, high: int, *, going: bool) -> int:
    """Return where words that a verb governs end before what else its subject did.

    ``going`` says that the verb is a form in -ing, and so is that of the other deed.
    """
    did = _outside(text, low, _DID_TOO)
    for next_ in _DID_NEXT.finditer(text, low, did.start() if did else high):
        if next_["verb"] not in FORMS:
            did = next_
            break
    did = None if did and _THAT.search(text, low, did.start()) else did
    end = min(high, did.start()) if did else high
    doing = _DOING_TOO.search(text, low, end) if going else None
    if doing and not _FOR_DOING.search(text, low, doing.start()):
        end = doing.start()
    return len(text[:end].rstrip(ENDS))


def _outside(text: str, low: int, words: re.Pattern[str]) -> re.Match[str] | None:
    """Return where words are met first that are no part of a quotation."""
    marks = 1 if text[low - 1 : low] in {'"', "“"} else 0
    at = low
    for found in words.finditer(text, low):
        between = text[at : found.start()]
        marks += between.count('"') + between.count("“") + between.count("”")
        at = found.start()
        if marks % 2 == 0:
            return found
    return None


def balanced(text: str, low: int, high: int) -> tuple[int, int]:
    """Return where words begin and end that open a quotation and close it, or do neither.

    >>> text = 'called it "a farce", he said "the map" is old'
    >>> [text[slice(*balanced(text, *each))] for each in ((0, 18), (30, 45))]
    ['called it "a farce"', '"the map" is old']
    """
    said = text[low:high]
    if said.count("“") != said.count("”"):
        open_, shut = "“", "”"
    elif said.count('"') % 2:
        open_ = shut = '"'
    else:
        return low, high
    if text[high : high + 1] in {",", "."} and text[high + 1 : high + 2] == shut:
        high += 1
    if text[high : high + 1] == shut and (open_ == shut or said.rfind(open_) > said.rfind(shut)):
        return low, high + 1
    opens = text[low - 1 : low] == open_
    return (low - 1, high) if opens else (low, high)


def _run_on(text: str, low: int) -> re.Match[str] | None:
    """Return the mark that closes a quotation right before another sentence begins."""
    found = _RUN_ON.search(text, low)
    closes = found and (found[0][0] == "”" or not text.count('"', low, found.end()) % 2)
    return found if closes else None

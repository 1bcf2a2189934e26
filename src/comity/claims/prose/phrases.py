"""Where a phrase of a drawn sentence ends: with its noun, its bracket, the words it leads to."""

import enum
import re

from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM

_LINKS = (
    r"(?:and|or|but|nor|in|on|at|by|from|to|for|of|with|without|within|during|against|as|after|"
    r"before|when|while|where|who|whom|whose|which|that|since|until|under|over|about|into|via|"
    r"through|throughout|because|although|though|whereas|if|than|so|due|despite|amid|among|"
    r"between|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|"
    r"does|did|do|including|such|following|based|dating|arising|stemming|"
    r"aimed|designed|meant|not|also|then|however|ever|both|worth|"
    r"together|especially|particularly|significantly)\b"
)
"""Words at which a noun and its adjectives end."""
_WORD = rf"(?!{_LINKS})(?:[A-Z]{{0,3}}[$€£¥][\d.,]*\d|&|[\w’'-]+|{ANY}(?:['’]s?)?)"
NOUN = rf"(?: {_WORD}){{1,6}}"
"""A noun with what stands before it, and the blank before all."""

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_VERBS = (
    r"(?:came|went|took|made|began|became|held|met|led|gave|saw|rose|fell|grew|left|won|lost|sent|"
    r"ran|said|says|brought|paid|broke|kept|sought|remains?|continues?|includes?)\b"
)
_CLOSE = rf"(?=[.,;:()\"”\]–—]|$| [(–—]| {_LINKS}| {_VERBS})"
# "with Peru signed a pact": a verb behind a name is another act's.
_THING = (
    rf"(?!{DATE}|{_VERBS})(?!(?<=[A-Za-z]ly )[a-z]+ed\b)"
    rf"(?!(?<={ACTOR} )[a-z]+(?:ed|es|[a-z]s)\b){_WORD}"
)
_PHRASE = rf"(?: {_THING}){{1,7}}"
_AND = rf" and(?! [a-z]+ed\b){_PHRASE}"
_BOTH = rf"(?: both{_PHRASE} and{_PHRASE}|{_PHRASE}(?: of{_PHRASE})?)"
_LISTED = rf"{_PHRASE}(?:(?:,{_PHRASE}){{0,8}},?{_AND})?"
_FIELD = (
    r" in(?: (?:the|its|their|various|all|many|several|different|other|such|certain|these))*"
    rf"(?: [a-z-]+)?? (?:fields?|areas?|sectors?|spheres?|realms?|domains?|fight|war|struggle)"
    rf"\b(?:(?: of| on| against| such as| as(?! well)|,){_LISTED})?"
)
_COUNTERPART = re.compile(
    rf" with(?! [^.;,]* [a-z]+ing\b)(?! (?:effect|which|whom)\b)"
    rf"(?! (?:the|an?) (?:[a-z-]+ )?[a-z]+(?:ment|tion) ){_BOTH}{_CLOSE}"
)
_OF_WHOM = re.compile(rf" (?:of|between|against|towards?){_BOTH}(?:{_AND})?{_CLOSE}")
_MATTER = re.compile(
    rf"(?:{_FIELD}| (?:on|over|regarding|concerning|governing|covering|establishing|ending)"
    rf"(?! (?:behalf|that|the same|th(?:is|at) day|grounds?|the basis|condition|"
    rf"(?:\d{{1,2}} )?{_MONTH})){_LISTED}|"
    rf" for(?! (?:use|example|instance|the first|a while|"
    rf"(?:[a-z]+ )*(?:years?|months?|weeks?|days?|"
    rf"decades?|times?)\b)){_LISTED})(?: of{_PHRASE})?{_CLOSE}"
)
_PURPOSE = re.compile(
    rf" to(?! (?:date|the (?:extent|point))\b){_LISTED}"
    rf"(?: (?:of|with|in|between|for|on){_LISTED})?{_CLOSE}"
)
_WHEN = re.compile(
    r" (?:since|until|till|in|on|from|during|between|after|before|throughout|as of|as early as) "
    r"(?:(?:the )?(?:early|late|mid|beginning of|end of|start of)[ -])?(?:the )?"
    rf"{DATE}(?:['’]?s)?(?:(?: (?:to|until|till|through|and) | ?[–-] ?){DATE})?"
    rf"(?:(?<=the {DATE}){NOUN})?{_CLOSE}"
)
_NO_BOUND = (
    r"(?! (?:addition|return|exchange|turn|order|general|particular|principle|fact|"
    r"contrast|reality|the mean(?:time|while)|case|spite|view|light|favou?r|"
    r"(?:the )?(?:same time|other hand|one hand|contrary|wake|aftermath)|first|last|least|most|"
    r"(?:the )?(?:latter|former)(?!['’])|the same(?! (?:period|era|decade)s?\b)|that|this|which|"
    r"whom|what|how|example|instance|itself|themselves)\b)"
)
_NOT_ANOTHER = rf"(?! (?:is|are|was|were|has|have|had|will|would|that|who|{_VERBS}|[a-z]+ed\b))"
_BOUND = re.compile(
    r" (?:in|at|on|over|through|throughout|under|within|across|via|during|against|for|"
    r"(?:ever )?since|until|"
    r"after|before|prior to|following|(?:based|founded|built) (?:up)?on|"
    r"with (?:regard|respect) to|in terms of|thanks to|due to|because of|owing to|as part of|"
    rf"outside|inside|amid|despite){_NO_BOUND}{_LISTED}(?: (?:of|with|in|into|between|for|on|from|"
    rf"against){_PHRASE}(?:{_AND})?)?(?: by {ACTOR})?(?<! the)(?<! an)(?<! a)(?<! its)(?<! their)"
    rf"(?!–){_CLOSE}{_NOT_ANOTHER}"
)
_CAUSE = re.compile(
    rf" (?:when|after|since|because|until) (?!(?:then|doing|that)\b)(?:[\w’'-]+|{ANY}(?:['’]s?)?)"
    rf"(?: (?!and (?:(?:is|are|was|were|has|have|had)\b|{ACTOR} [a-z]+ed\b))"
    rf"(?:[\w’'-]+|{ANY}(?:['’]s?)?)){{2,14}}"
    r"(?=[.;)]|$|, |:)"
)
_ABOVE_ALL = re.compile(
    rf",? (?:particularly|especially|notably|mainly|mostly|primarily|chiefly)(?: in| on| with "
    rf"regard to){_NO_BOUND}{_LISTED}(?: of{_LISTED})?{_CLOSE}{_NOT_ANOTHER}"
)
_AIMED = re.compile(
    r"\b(?:bid|attempts?|efforts?|response|regard|relation|order|contrast|addition|wish|plans?)$"
)
_DOING = (
    rf"{_PHRASE}(?:(?<=ing) and [a-z]+ing{_PHRASE}|"
    rf" and(?! [a-z]+(?:ed|ing)\b| [a-z]+ [a-z]+ed\b){_PHRASE})?"
)
_AT_WHAT = re.compile(
    rf" (?:to(?! (?:date|the|an?)\b)|(?:in|on|by|with)(?= (?:[a-z]+ing|its|their)\b)|"
    rf"for(?= (?:[a-z-]+ )?(?:seat|post|status|membership|position)\b)){_DOING}"
    rf"(?: (?:of|with|in|between|for|on|from|to){_PHRASE})?{_CLOSE}"
)
_HELPED = re.compile(rf"\bhelp(?:s|ed|ing)? {ANY}$")
_DOES = re.compile(
    rf"(?= (?![a-z]+(?:ly|ed|ing)\b)[a-z]+ (?:(?:with|in|on|from|against|for) )?"
    rf"(?:an?|the|its|their|more|new)\b){_DOING}(?: (?:with|in|on|from|against|for){_PHRASE})?"
    rf"{_CLOSE}"
)
_ENDS_IN_VERB = re.compile(r" [a-z]{3,}ed$")
_HANGS = re.compile(
    rf"(?:{DEMONYM}|(?:\b(?:its|their|the|an?)|{ACTOR}['’]s?)(?: (?!{_LINKS})[a-z-]+)?|"
    r"\b(?:with|of|to|in|on|for|between|by|from|through|against|and|or))$"
)
_NOMINAL = re.compile(
    rf" (?:{ACTOR}|(?![a-z]+(?:ed|ly|ing)\b){_WORD}(?: {_WORD}){{0,4}})"
    rf"(?: of{_PHRASE})?{_CLOSE}"
)
_REST = re.compile(r"\w[\w’]*(?:[-/]\w+)*|/[A-Za-z]+\b(?!/)")
_CLOSERS = {'"': '"', "“": "”", "(": ")"}
_QUALITY = re.compile(r" [a-z-]+(?:al|ic|ive|ary|ous|ful|able|cial)$")
_REST_OF = re.compile(rf"(?:,(?! (?:which|who)\b){_PHRASE}){{1,6}},?{_AND}{_CLOSE}")
_MORE = re.compile(rf"(?:,{_PHRASE}){{0,6}},?{_AND}(?: of{_PHRASE})?{_CLOSE}")
_IN_MATTER = re.compile(r" (?:on|for|regarding|concerning|covering)(?: [\w&’'-]+){1,8}$")
_BEHIND = re.compile(rf"(?= [a-z]){_PHRASE}{_CLOSE}")
_NEAR = 80
_HANGING = 24


class To(enum.Flag):
    """What else words may lead to that their phrase goes on through."""

    PURPOSE = enum.auto()
    """What is to be done: "a pact to dig a well"."""
    BOUNDS = enum.auto()
    """Where, when, by what and in what alone it holds: "partners in West Africa"."""


NOWHERE = To(0)


def onward(text: str, start: int, end: int, to: To = NOWHERE) -> int:
    """Return where the phrase ends that ``text[start:end]`` breaks off in.

    It goes on through what names with whom, of whom or on what, and through what ``to`` names,
    never into another clause.

    >>> text = "They work closely with its staff, and"
    >>> text[:onward(text, 0, 17)]
    'They work closely with its staff'
    """
    rest = _REST.match(text, end) if text[end - 1 : end].isalnum() else None
    end = rest.end() if rest else end
    whose = text.startswith(("'s ", "’s "), end)
    noun = _NOMINAL.match(text, end + len("'s")) if whose else None
    end = noun.end() if noun else end
    if _HANGS.search(text, max(start, end - _HANGING), end):
        noun = _NOMINAL.match(text, end)
        end = noun.end() if noun else end
    leads = [_COUNTERPART, _OF_WHOM, _MATTER]
    leads += [_PURPOSE] if To.PURPOSE in to else []
    leads += [_WHEN, _ABOVE_ALL, _BOUND, _CAUSE] if To.BOUNDS in to else []
    for _ in range(3):
        end = _list_end(text, start, end)
        found = next((it for each in leads if (it := each.match(text, end))), None)
        if found is None:
            break
        end = _noun_end(text, found.end(), end)
        if found.re is _BOUND and _AIMED.search(text, found.start(), end):
            aim = _PURPOSE.match(text, end)
            end = aim.end() if aim else found.start()
            break
    return _closed(text, start, _list_end(text, start, end))


def at_what(text: str, end: int) -> int:
    """Return where words end that say at what somebody is helped whose name ends at ``end``.

    >>> text = "It helped Fijians to dig a well."
    >>> text[:at_what(text, 17)]
    'It helped Fijians to dig a well'
    """
    found = _AT_WHAT.match(text, end)
    if found is None and _HELPED.search(text, max(0, end - _HANGING), end):
        found = _DOES.match(text, end)
    if found is None:
        return end
    verb = _ENDS_IN_VERB.search(text, end, found.end())  # "resolution 940 | designed to"
    return verb.start() if verb else found.end()


def _list_end(text: str, start: int, end: int) -> int:
    """Return where a list of matters ends of which ``text[start:end]`` holds the first."""
    listed = _IN_MATTER.search(text, max(start, end - _NEAR), end)
    more = _REST_OF.match(text, end) if listed else None
    return more.end() if more else end


def noun_behind(text: str, end: int) -> int:
    """Return where the noun ends whose first word ends at ``text[end]``; ``end`` for none."""
    noun = _BEHIND.match(text, end)
    return noun.end() if noun else end


def _noun_end(text: str, end: int, start: int) -> int:
    """Return where a phrase ends that may stop at an adjective, ``start`` where it never does.

    "with regional political" goes on to "and economic bodies".
    """
    if not _QUALITY.search(text, start, end):
        return end
    more = _MORE.match(text, end)
    return more.end() if more and not _QUALITY.search(text, end, more.end()) else start


def _closed(text: str, start: int, end: int) -> int:
    """Return where what is opened in ``text[start:end]``, a quotation or a bracket, is closed."""
    for opens, closes in _CLOSERS.items():
        times = text.count(opens, start, end)
        is_open = times % 2 if opens == closes else times > text.count(closes, start, end)
        at = text.find(closes, end, end + _NEAR) if is_open else -1
        if at >= 0 and ". " not in text[end:at]:
            end = at + 1
    return end

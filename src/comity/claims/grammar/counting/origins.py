"""How many people of an origin live somewhere, by what they say of themselves or of their kin.

"9,000 Fijians claim Cuban ancestry"; "400 residents were born in Chad"; "the Cuban community in
Fiji is estimated at 3,000".
"""

import re

from comity.claims.grammar.counting.further import Found
from comity.claims.grammar.counting.homes import CENSUS
from comity.claims.numbers import Number
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.spans import Span

_NAME = r"[A-Z][\w’'-]*"
_WHO = (
    rf"(?P<who>(?:{_NAME} )?(?:people|persons|individuals|residents|inhabitants|citizens|"
    rf"nationals)|"
    r"[A-Z][a-z]+(?:ans|ers|is|ese|ks|es|ns))"
)
_ORIGIN = (
    rf"(?P<origin>(?:partial |some |full )?{_NAME}(?:[ /]{_NAME}){{0,2}} (?:ancestry|descent|"
    rf"heritage|"
    r"origins?|roots|ancestors|background))\b"
)
_CLAIM = re.compile(
    rf"[^\S\n]+(?:of )?{_WHO}(?P<living>(?: (?:living )?in (?:the )?{_NAME}(?: [\w’'-]+){{0,2}}?)?)"
    r" (?:who )?(?:also )?(?:(?:(?:self-)?identif(?:y|ied)|describe[sd]?|report(?:ed)?|"
    r"consider(?:ed)?|"
    r"claim(?:ed)?|declared?|have|had|stated)(?: themselves)?(?: to be| as)?(?: being)?(?: having)?"
    r"(?: of)?|(?:are|were) of) "
    rf"{_ORIGIN}"
)
"""What people say of themselves behind their number: "claim Fijian ancestry"."""
_BORN = re.compile(
    rf"[^\S\n]+(?P<who>(?:{_NAME} )?(?:people|persons|residents|inhabitants|citizens))"
    rf" (?:who )?(?:are|were) (?P<born>born in (?:the )?{_NAME}(?: (?:of )?(?:the )?{_NAME}){{0,3}}"
    rf"|{_NAME}-born)\b"
)
"""Where people were born, told behind their number."""
_KIN = (
    r"(?:community|population|diaspora|minority|expatriates|immigrants|migrants|residents|refugees|"
    r"nationals|citizens)"
)
_PLACE = rf"(?:the )?{_NAME}(?: (?:of )?(?:the )?{_NAME}){{0,3}}"
_ARE = (
    r"(?:(?:which |who )?(?:is|are|was|were|has been)(?: [a-z]+ly)? (?:estimated|believed|thought|"
    r"said|put|reported)"
    r"(?: at| to (?:be|number|total|count|comprise|exceed|include|consist of))?|"
    r"(?:which |who )?number(?:s|ed|ing)?|estimated (?:at|to be)|"
    r"(?:which |and )?total(?:l?ing|l?ed|s)|counts|consists of|exceeds|exceeded|stands at|stood at|"
    r"amount(?:s|ed|ing) to|comprises|reached|is|was|includes|included|surpasses|"
    r"(?P<has>has|had|have))"
)
_OF_KIN = rf"(?: of {_NAME} (?:descent|ancestry|origin)| born in {_PLACE}| and their [a-z]+)?"
_KIN_TOLD = re.compile(
    rf"(?P<of>(?!The ){_NAME}(?:(?:[ -][\w’'-]+)?? {_KIN}{_OF_KIN}|(?<=[a-z]s)))"
    rf"(?: (?:(?:living|residing|that lives) )?(?:in|of) (?P<place>{_PLACE}))?"
    rf"(?:(?:, | is | are | probably | who )[^.;()\d]{{0,90}}?)?(?: \([^()]{{3,40}}\))?,? \(?"
    rf"(?:{_ARE}|(?<=\) )w(?:as|ere)|with)(?: [a-z]+){{0,3}} $"
)
"""Who is counted, told before their number: "the Fijian community in Chad numbers some"."""
_HOME_TO = re.compile(
    rf"\b(?:home to|hosts|has) (?:the|an?) (?:[\w-]+ ){{0,3}}?(?P<of>{_NAME}(?:[- ]{_NAME})? "
    r"(?:community|population|diaspora))(?: (?:outside|in|after)[^.;()\d]{3,60}?)?, "
    r"(?:which )?(?:estimated (?:at|to be)|number(?:s|ing)|total(?:l?ing|s)|with|of|"
    r"approximately|about|around|some|over|roughly|more than)(?: [a-z]+){0,3} $"
)
"""Who lives in the land before them: "is home to the largest Fijian community, some"."""
_SORT = r"(?:community|population|diaspora|minority)"
_COMMUNITY = re.compile(
    rf"(?P<of>{_NAME}(?:[- ]{_NAME})? (?:[a-z]+ )?{_SORT})"
    rf"(?: of|(?: (?:living |residing )?(?:in|of) (?P<place>{_PLACE}))? \((?:of )?)"
    r"(?: ?(?:about|around|some|over|approximately|nearly|almost|roughly|up|to|more|than|at|least|"
    r"an|estimated|as|many))* ?$"
)
"""Who is counted by a bare number: "a Fijian community of 300", "(300 people)"."""
_STRONG = re.compile(
    rf"[- ](?:strong|member|person) (?:[a-z]+ )?(?P<of>{_NAME}(?:[- ]{_NAME})? (?:[a-z]+ )?{_SORT})"
)
"""Who is counted by a number joined to it: "the 300-strong Fijian community"."""
_HAS = re.compile(r" (?:also )?(?:has|had|hosts|hosted|is home to|is host to)\b")
_PEOPLE = re.compile(r" (?:people|persons|individuals|members)\b")
_ENDS = re.compile(
    r"(?: (?:people|persons|individuals|members|strong|residents))?(?=[.,;)(]| (?:in|as of|by|"
    r"according|"
    r"and|at|who|living)\b|\s*$|\n)"
)
_CENSUS_IN = re.compile(r"[Cc]ensus in (?:the )?$")
_IN = re.compile(r"\bin (?:the )?$")
_IN_LAND = re.compile(r"(?: (?:living|residing|resident))? in (?:the )?")
_HINTS = ("communit", "populat", "diaspora", "minority", "migrants", "residents", "refugees",
          "expatriates", "nationals", "citizens")  # fmt: skip
_BACK = 200
_NEAR = 24


def by_origin(reading: Reading, passage: Passage, sentence: Span, number: Number) -> Found | None:
    """Return whom a number counts by their origin, with where they live; None for nobody."""
    for pattern in (_CLAIM, _BORN):
        said = pattern.match(reading.plain, number.end, min(number.end + _BACK, sentence.end))
        if said:
            home = _home(reading, sentence, number, said)
            return Found(_of(said), home, said.end()) if home else None
    if strong := _STRONG.match(reading.plain, number.end, sentence.end):
        land, end = _beside(reading, sentence, number, strong.end())
        return Found(strong["of"], land, max(end, strong.end())) if land else None
    return _told_before(reading, passage, sentence, number)


def tells_origin(reading: Reading, passage: Passage, number: Number) -> bool:
    """Say whether a number may be of people of some origin: a look before `by_origin`."""
    plain, end = reading.plain, number.end
    if _ENDS.match(plain, end):
        start = max(passage.start, number.start - _BACK)
        if any(plain.find(each, start, number.start) >= 0 for each in _HINTS):
            return True
    behind = (_STRONG,) if plain.startswith("-", end) else (_CLAIM, _BORN, _STRONG)
    return any(each.match(plain, end, end + _BACK) for each in behind)


def _of(said: re.Match[str]) -> str:
    """Return who people are, with their origin."""
    if said.re is _BORN:
        born = said["born"]
        return f"{said['who']} {born}" if born.startswith("born") else f"{born} {said['who']}"
    way = "with" if said["origin"].endswith(("ancestors", "roots", "background")) else "of"
    return f"{said['who']} {way} {said['origin']}"


def _told_before(
    reading: Reading, passage: Passage, sentence: Span, number: Number
) -> Found | None:
    """Return whom the words before a number tell of, and in whose land they are."""
    ends = _ENDS.match(reading.plain, number.end)
    if ends is None:
        return None
    end = ends.end()
    start = max(sentence.start, number.start - _BACK)
    told = _KIN_TOLD.search(reading.plain, start, number.start)
    if told and told["has"] and not _PEOPLE.match(reading.plain, number.end):
        return None  # "the Fijian community has two schools"
    if told and (home := _land(reading, told)):
        return Found(told["of"], home, end)
    if told := _COMMUNITY.search(reading.plain, start, number.start):
        home, stop = (_land(reading, told) if told["place"] else ""), end
        home, stop = (home, stop) if home else _beside(reading, sentence, number, end)
        return Found(told["of"], home, max(end, stop)) if home else None
    return _at_home(reading, passage, sentence, number, end)


def _beside(reading: Reading, sentence: Span, number: Number, end: int) -> tuple[str, int]:
    """Return in whose land a community is: "Fiji has", or "in Fiji" right behind it."""
    plain = reading.plain
    for each in reading.mentions_in(end, sentence.end)[:1]:
        if _IN_LAND.fullmatch(plain, end, each.start) and kind_of(each.id) == "state":
            return (reading.actor_of(each), each.end) if each.kind in {"actor", "city"} else ("", 0)
    for each in reading.mentions_in(sentence.start, number.start):
        if each.kind == "actor" and kind_of(each.id) == "state" and _HAS.match(plain, each.end):
            return reading.actor_of(each), 0
    return "", 0


def _at_home(
    reading: Reading, passage: Passage, sentence: Span, number: Number, end: int
) -> Found | None:
    """Return whom a land is home to by the words before a number: "is home to …, some"."""
    start = max(sentence.start, number.start - _BACK)
    told = _HOME_TO.search(reading.plain, start, number.start)
    if told is None:
        return None
    for each in reversed(reading.mentions_in(sentence.start, told.start())):
        if each.kind == "actor" and kind_of(each.id) == "state":
            return Found(told["of"], reading.actor_of(each), end)
    lone = reading.plain[sentence.start : told.start()].strip() in {"It is", "It", "It also"}
    return Found(told["of"], passage.view or reading.state, end) if lone else None


def _land(reading: Reading, told: re.Match[str]) -> str:
    """Return in whose land a community is: where it is said to be, else by its own name."""
    if told["place"]:
        for each in reading.mentions_in(*told.span("place")):
            if each.kind in {"actor", "city"} and kind_of(each.id) == "state":
                return reading.actor_of(each)
        return ""
    named = {each.id for each in reading.mentions_in(*told.span("of")) if each.kind == "demonym"}
    if " born in " in told["of"] or " of " in told["of"] or "-" in told["of"]:
        return reading.state if reading.state in named else ""
    return ""


def _home(reading: Reading, sentence: Span, number: Number, said: re.Match[str]) -> str:
    """Return where people live: by a census, by "in Fiji", else by what they are called."""
    plain = reading.plain
    for each in reading.mentions_in(sentence.start, number.start):
        before = plain[max(sentence.start, each.start - _NEAR) : each.start]
        if CENSUS.match(plain, each.end) or _CENSUS_IN.search(before):
            return reading.actor_of(each)
    living = said["living"] if "living" in said.re.groupindex else ""
    inside = said.span("living") if living else (said.end(), sentence.end)
    for each in reading.mentions_in(*inside):
        before = plain[max(number.end, each.start - _NEAR) : each.start]
        lives = each.kind == "actor" or bool(living)
        if lives and kind_of(each.id) == "state" and _IN.search(before):
            return reading.actor_of(each)
    for each in reading.mentions_in(*said.span("who")):
        if kind_of(each.id) == "state":
            return reading.actor_of(each)
    return ""

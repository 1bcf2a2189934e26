"""Who does a thing where the subject is more than a name: agencies, forces, firms, capitals."""

import re
from collections.abc import Iterator

from comity.claims.prose.acts import Act, acts, verbs
from comity.claims.prose.dating import clause_end
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, STATE, Shape
from comity.claims.wording import any_of

_BODY = any_of(
    ["forces?", "troops", "army", "armies", "soldiers", "military", "navy", "air force", "police",
     "officers", "engineers", "doctors", "nurses", "teachers", "compan(?:y|ies)", "firms",
     "corporations?", "banks?", "experts", "advis[eo]rs", "instructors", "pilots", "officials",
     "teams?", "charities", "charity", "investors", "interests", "agenc(?:y|ies)", "institutes?",
     "foundations?", "corps", "fund", "ministry", "department", "embassy", "red cross",
     "red crescent", "diplomats", "diplomacy", "businesses", "volunteers", "peacekeepers",
     "universities", "scientists", "organi[sz]ations?", "ngos", "delegation", "state", "treasury",
     "battalion", "contingent", "government", "development (?:program(?:me)?|bank)",
     "cooperation", "authority", "governments", "monarchy", "royal family", "leader(?:ship)?s?",
     "regime"],
    any_case=True,
)  # fmt: skip
_HELPING = (
    rf"(?:also|hitherto|thereby|thereafter|meanwhile|nevertheless|nonetheless|instead|seldom|"
    rf"indeed|well|so far|thus|sometimes|together|alone|twice|just|soon|too|"
    rf"most(?= [a-z]+ly\b)|ha(?:s|ve|d)|then|later|now|still|almost|always|"
    rf"often|even|once|first|again|is|are|was|"
    rf"were|been|be|being|will|would|may|could|can|might|to|able|active|involved|engaged|keen|"
    rf"committed|in|on|began|begun|started|continues?|continued|helped|agreed|"
    rf"plans|planned|since|long|both|[a-z]+ly(?: and [a-z]+ly)?|recent years|"
    rf"the past|particular|decided|sought|tried|pledged|promised|reported|rumou?red|accused|of|as|"
    rf"said|believed|estimated|thought|alleged|known|"
    rf"play(?:s|ed) (?:an?|the) (?:(?:key|major|large|big|leading|central|significant|important|"
    rf"crucial|vital|great|decisive|prominent|pivotal|active|very) ){{0,2}}(?:role|part)|"
    rf"one of (?:the|a)(?: very)? (?:few|many|first|only) (?:[A-Za-z]+ )?(?:countries|nations|"
    rf"states)|"
    rf"the (?:only|first) (?:[A-Za-z]+ )?(?:country|nation|state)|which|that|who|{DATE})"
)
_AUXILIARIES = rf"(?: {_HELPING},?)*"
_SERVING = re.compile(
    rf"(?P<who>{DEMONYM}|{STATE}(?:['’]s?)?)(?: (?!(?:in|at|by|from|with|to|is|are|was|were|has|"
    rf"have|had|also|"
    rf"that|which|who|where|when)\b)[\w’'&-]+){{0,6}}? {_BODY}(?: for [A-Z][a-z]+(?: "
    rf"[A-Z][a-z]+)?)?(?: \([A-Z]{{2,9}}\))?"
    rf"{_AUXILIARIES} $"
)
_HELPED = re.compile(rf"(?<![\w’'-])(?P<who>{ACTOR}){_AUXILIARIES} $")
_OF_CAPITAL = re.compile(rf"(?:\A|[.;,] |\b(?:that|and|while|but) )(?P<who>{CITY}){_AUXILIARIES} $")
AGENCIES = {
    "USAID": "USA", "Peace Corps": "USA", "DFID": "GBR", "JICA": "JPN", "AusAID": "AUS",
    "CIDA": "CAN", "SIDA": "SWE", "KOICA": "KOR", "NORAD": "NOR", "DANIDA": "DNK", "TIKA": "TUR",
    "TİKA": "TUR", "MASHAV": "ISR", "Mashav": "ISR", "GIZ": "DEU", "Irish Aid": "IRL",
}  # fmt: skip
"""Whose the bodies are that states help others by, where no more than their names are said."""
_AGENCY = re.compile(
    rf"(?<![\w-])(?P<agency>{'|'.join(map(re.escape, AGENCIES))})\)?(?: (?:volunteers|mission|"
    rf"program(?:me)?))?{_AUXILIARIES} $"
)
_SUBJECTS = (
    (_SERVING, ("state", "demonym")),
    (_HELPED, ("state", "organisation")),
    (_OF_CAPITAL, ("city",)),
)
"""What is asked for a subject, with kinds of signs of which one stands in it."""
_GOVERNED = re.compile(
    r"\b(?:to|in|of|with|from|for|by|at|between|on|against|into|under|through|including|like|as|"
    r"over|about)(?: the| its| some| many)? $"
)
_WANTED = re.compile(
    r"\b(?:ask|urg|request|call|want|press|invit|expect|allow|let|forc|order|permitt?|enabl|wish)"
    r"(?:s|e|es|ed|ing)?(?: on| for)? (?:the )?$"
)
_LISTED = re.compile(rf"(?:(?:{DEMONYM}, )+{DEMONYM},? and |{DEMONYM} and )$")
_SIGNS = re.compile(DEMONYM)
_FAR = 130


def doings(sentence: Sentence, verb: re.Pattern[str], state: str) -> Iterator[Act]:
    """Yield what `acts` does, and the verbs that those who serve a state are the subject of.

    A subject with words of more than an auxiliary before its verb ("has been active in
    supporting") is one too.
    """
    told = list(acts(sentence, verb, state))
    yield from told
    yield from beyond(sentence, verb, {act.verb.start() for act in told})


def beyond(sentence: Sentence, verb: re.Pattern[str], told: set[int]) -> Iterator[Act]:
    """Yield the verbs but for those at ``told`` whose subject is more than a name."""
    drawn = sentence.shape
    for each in verbs(drawn.text, verb):
        at = each.start()
        if at in told:
            continue
        low = max(0, at - _FAR)
        near = {each.kind for each in drawn.pieces if low <= each.at < at}
        for asked, kinds in _SUBJECTS if near else ():
            if near.isdisjoint(kinds):
                continue
            found = asked.search(drawn.text, low, at)
            if found is None or _refused(drawn.text, found.start("who"), each):
                continue
            who, start = drawn.members(found["who"][0]), found.start("who")
            if asked is _SERVING:
                others, start = listed_before(drawn, start)
                who = (*others, who[-1])
            words = drawn.text[found.start("who") : each.end()]
            stop = clause_end(drawn, each.end())
            yield Act(who, each, start, words, stop, neither=False)
            break
        else:
            yield from _by_agency(drawn, low, each)


def listed_before(drawn: Shape, at: int) -> tuple[tuple[Member, ...], int]:
    """Return those whose adjectives are listed with one: "Cuban, Fijian and [Chadian] troops".

    With them where the list begins, which is at ``text[at]`` where there is none.
    """
    found = _LISTED.search(drawn.text, max(0, at - _FAR), at)
    signs = _SIGNS.findall(found[0]) if found else ()
    members = tuple(each for sign in signs for each in drawn.members(sign))
    return members, found.start() if found else at


def _by_agency(drawn: Shape, low: int, verb: re.Match[str]) -> Iterator[Act]:
    """Yield a verb of which a body is the subject that a state helps others by."""
    found = _AGENCY.search(drawn.text, low, verb.start())
    if found is not None and not _refused(drawn.text, found.start(), verb):
        at = drawn.plain_at(found.start())
        who = Member(AGENCIES[found["agency"]], found["agency"], at, at)
        words = drawn.text[found.start() : verb.end()]
        stop = clause_end(drawn, verb.end())
        yield Act((who,), verb, found.start(), words, stop, neither=False)


def _refused(text: str, at: int, verb: re.Match[str]) -> bool:
    """Say whether one is no subject: governed by a preposition, or asked to do it."""
    before = text[max(0, at - 24) : at]
    if verb[0].endswith("ing") and before.endswith(("with ", "of ")):
        return True
    return bool(_GOVERNED.search(before) or _WANTED.search(before))

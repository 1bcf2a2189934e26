"""What a quarrel is over, in the words of the text, and where these end."""

import re
from typing import NamedTuple

from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM, ORGANISATION
from comity.claims.reading import Reading
from comity.claims.wording import holds

NOTHING = "bilateral relations"
"""What a quarrel is over of which no more is told."""
_PHRASE = r"(?:[^.;,()]|,(?=\d{3})|\.(?=\d)){1,170}"
_DATED = re.compile(rf"(?:the )?(?:{DATE}|\d|end of|time)")
_OVER = re.compile(
    rf"(?: (?!(?:which|who|that|but|when|while|where|although|if)\b)(?:[\w’'-]+|{ANY})){{0,7}}?,?"
    r" (?:over(?! the (?:past|last|course|years|next)| time|"
    r" recent| \d)|about|regarding|concerning|involving|due to|because of|in relation to|"
    r"as a (?:result|consequence) of|in the wake of|owing to|"
    r"on account of|following|arising from|stemming from|resulting from|caused by|triggered by|"
    r"sparked by|linked to|related to|on the (?:issue|question) of|concerns?|includes?|"
    r"surrounds?|involves?|for(?= (?:the )?(?:control|influence|supremacy|dominance|hegemony|"
    r"leadership|possession|mastery)\b)|"
    r"cent(?:re|er)(?:s|d|ed)? (?:on|around)|relates? to|revolves? around|focus(?:es|ed) on|in "
    r"view of)"
    rf" (?P<what>{_PHRASE})"
)
_AFTER = re.compile(
    rf" after (?P<what>(?:the|an?|its|their|{ACTOR}['’]s?|{DEMONYM}|{DATE})"
    rf"(?: (?!(?:was|were|is|are|had|has|have|began|took|came|went|became|made|broke|left|did|won|"
    rf"[a-z]+ed)\b)[\w’'-]+| {ANY}(?:['’]s?)?){{1,8}})(?=[.,;]|$)"
)
# "One contentious issue between Cuba and Fiji is the toll"
_OF_ISSUE = re.compile(r"(?:issue|problem|question|irritant|contention|friction|tension)s?$")
_WHICH_IS = re.compile(
    r"(?: (?:between|with|for) [^.;,]{1,50}?)? (?:is|are|was|were|(?:has|have|had) been) "
    rf"(?P<what>(?:the|its|their|that|{ACTOR}['’]s?|{DEMONYM}) {_PHRASE})"
)
_OF_PROTEST = re.compile(r"[Pp]rotests?$")
_AGAINST = re.compile(rf" against (?!{ANY}(?:[.,;]|$))(?P<what>{_PHRASE})")
_DIFFER = re.compile(r"(?:disagreement|difference|divergence|dispute)s?$")
_ON = re.compile(
    rf" on (?!the (?:basis|ground|one|other|part|eve)\b|{DATE}|{ANY})(?P<what>{_PHRASE})"
)
_OF_SIDES = re.compile(rf" (?:of|in|during|on) (?P<what>{_PHRASE})")
PASSING = re.compile(
    rf"(?:the )?{DATE}|(?:the )?(?:past|last|course|time|next)\b|(?:its |the |their )?(?:[a-z]+ )?"
    r"(?:establishment|independence|end|start|beginning|resumption|restoration|normali[sz]ation|"
    r"inception|creation|fall|formation|founding|dissolution|break-?up|collapse|\d{4}s|early|mid|"
    r"late|(?:[a-z]+ )?war|World War|years?|decades?|months?|days?|weeks?|centur(?:y|ies))\b|"
    r"(?:an?|\d+|one|two|three|four|many|some|several|few) (?:[a-z-]+ ){0,2}(?:years?|months?|"
    r"weeks?|days?|hours?|decades?|centur(?:y|ies)|while|periods?|time|times|break|gap|hiatus|lull|"
    r"pause|absence|number|series|few|consultations?)\b|(?:more|nearly|almost|consultations?)\b|"
    r"(?:one|two|three|four|several|many|some|few) (?:of|and|or|in|to)\b"
)
"""What only says when: "after the end of the siege", "since its independence"."""
_BY_ITS_DATE = re.compile(rf"(?:the )?{DATE} (?!and\b)[A-Za-z]")
_BY = re.compile(
    rf"(?: between [^.;,]{{1,50}}?)?(?: at times| again| further| [a-z]+ly)? by (?P<what>{_PHRASE})"
)
_ENDS = re.compile(
    r"(?<!newly)(?<!recently)(?<!['’]s),? (?:which|who|that|after|when|while|until|since|although|"
    r"leading|goes|is|was|were|"
    r"are|has|had|have|remains?|led|continues?|continued|escalated|during|throughout|under|amid|but|"
    r"known(?= as)|"
    r"inflames?|inflamed|makes?|made|caus(?:es|ed|ing)|prevent(?:s|ed)|strain(?:s|ed)|affect(?:s|"
    r"ed)|"
    r"persist(?:s|ed)?|ended|surfaced|subsided|emerged|flared|lasted|lingers?|erupted|arose|broke|began|started|resulted|intensified|came|became|prompted|"
    r"brought|threaten(?:s|ed)|dominat(?:es|ed)|grew|grows?|rose|mounted|eased|lessened|went|"
    rf"[a-z]{{3,}}ed(?= (?:the|a|an|its|their|both|relations|ties|bilateral)\b| [\ue000-\uf8ff])|"
    rf"(?:to|before|at|in) {ORGANISATION}(?=[.,;]| in\b|$)|"
    rf"on the basis|at the time|in(?: the)?(?: early| late|mid)?(?: |-){DATE}|"
    r"and (?=[\ue000-\uf8ff]))(?![\w-])|(?<!such)(?<!as well) as (?!well\b)"
)
_JOINT = re.compile(r" (?:and|or|for|to|by|in|at|on|with|from|of|between|towards?|against) ")
"""Where a phrase too long to be told whole may be cut short."""
_LOOSE_END = re.compile(
    r"(?:[\"“”’,:]| (?:only|to|for|of|and|or|in|on|at|from|with|by|between|among|the|an?|its|"
    r"their|as|"
    r"such|including|both|over|just|even|also))+$"
)
# "disputes sovereignty with Cuba over the reef" is over the reef.
_WITH_ONE = re.compile(rf"(?:the )?(?:sovereignty|ownership) with {ACTOR} over ")
# "the question of which country owns the reef" is over the reef.
_QUESTION = re.compile(
    r"(?:a number of |several |many |various )?such [a-z]+ as (?:the )?|"
    r"(?:the )?(?:issues?|questions?|matters?|subject|topic) of (?:which [a-z]+ (?:had|has|owns?|"
    r"owned|holds?|held) )?"
)
_IN_DISPUTE = re.compile(
    r"(?P<what>[^.;,]{3,60}?) (?:is|are|was|were|remains?|remained)(?: still| also| currently)? "
    r"(?:in|under) $"
)
# "The tower has long been a contentious issue", "the subject of a dispute"
_IS_ISSUE = re.compile(
    r"(?:\A|[;,] )(?P<what>[^.;,]{3,80}?) (?:is|are|was|were|remains?|remained|became|"
    r"(?:has|have|had)(?: also| long| since| always| often)? been)(?: also| still)? "
    r"(?:an? |the |one of the |among the )?(?P<of>(?:subject|object|focus|matter|"
    r"theme)s? of (?:an? |the |some )?(?:[a-z-]+ ){0,2})?\Z"
)
_AN_ISSUE = re.compile(r"(?:issue|problem|question|irritant|point)$")
_LED_IN = re.compile(r"(?:Since then|Today|Currently|Recently|Historically|However|Later),? ")
_UNTOLD = re.compile(
    rf"(?:(?:but|and|that) )?(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Tt]hese|[Tt]here|which|who|{ANY})\Z"
)
# "tensions along the frontier", "tense, with border disputes unresolved"
_NEAR_BORDER = re.compile(
    r"\b(?P<kind>border|boundary|territorial|maritime|frontier) (?:disputes?|incidents?|"
    r"clash(?:es)?|skirmish(?:es)?|conflicts?|claims?|issues?|problems?|questions?|violations?)\b|"
    r"\b(?:along|on|at) (?:the|their) (?:[a-z]+ )?(?P<line>border|frontier|boundary)s?\b"
)
# "over Tana, Lake Abbe and Afar": the rest of a list of names.
_NAME = rf"(?:the )?(?:[A-Z][\w’'-]*|{ANY})(?: (?:of (?:the )?)?(?:[A-Z][\w’'-]*|{ANY}))*"
_LISTED = re.compile(
    rf"(?:, {_NAME}(?! [a-z]*(?:ed|s)\b)){{0,6}},? and {_NAME}(?=[.,;)]| (?:in|with|on|has|have|"
    r"is|are)\b|$)"
)
_ONE_NAME = re.compile(rf"{_NAME}")
# "due to the 1987, 2000 and 2006 coups"
_YEARS = re.compile(rf"(?:, {DATE}){{0,4}},? and {DATE} {_PHRASE}")
# "due to the fact that a clerk, a spy, had fled"
_OF_ONE = re.compile(
    r"(?:the )?(?:fact|news|revelations?|claims?|reports?|allegations?|accusations?)\b"
    r"(?:(?! (?:had|has|have|was|were|is|are)\b)[^,])+"
)
_WHO_DID = re.compile(
    r", [^,.;]{3,60}, (?:had|has|have|was|were|is|are|met|[a-z]+ed)\b[^,.;]{3,110}"
)
_WITH = re.compile(rf" (?:with|between) {ANY}")
# "Their borders are a cause of tension"
_SOURCE = re.compile(
    r"(?:\A|[;,] )(?P<what>[^.;,]{3,80}?) (?:is|are|was|were|remains?|remained|became|has been|"
    r"have been) (?:an? |the |one )?(?:[a-z]+ ){0,2}(?:causes?|sources?) of (?:[a-z]+ )?\Z"
)
# "critical of Cuban policy", "opposed to Cuba's plans": the matter; "Cuban officials" are none.
_OWNED = re.compile(
    rf"(?:the )?(?:{ACTOR}(?:['’]s?)?|{DEMONYM}) (?!(?:government|forces|troops|army|military|"
    r"authorities|"
    r"police|navy|soldiers|regime|leaders?|leadership|officials?|president|state|neighbou?rs?|"
    r"people|"
    r"side|public|and|or|in|on|at|by|as|for|from|with|to|was|is|were|are|has|had|have|after|during|"
    r"over|when|while|who|which|that|because|but|since|until|under|into|not|also|through|without|"
    r"due|such|like|including|throughout|across|within|about|if|before|than|via|would|will|"
    r"[a-z]+ed(?=[.,;]|$))\b)[a-z]"
    r"[^.;,()]{2,90}"
)
_FOE = re.compile(r"(?:rival|enem|adversar|foe)")
_TO_WHAT = re.compile(r" (?:to|towards?|of) ")
_GENERAL = re.compile(
    r"(?:whether|that) .*|"
    r"(?:the )?(?:(?:part|role|fact|way|manner|extent|reasons?|view|events?|incidents?)|"
    r"(?:fact|"
    r"accusations?|"
    r"allegations?|revelations?|news|rumou?rs?|discovery|claims?|reports?|fears?|suspicions?|"
    rf"belief|concerns?)(?: that)?(?: the)?(?: [\w’'-]+(?: of)?){{0,2}}(?: {ANY})?)"
)
_TWO = re.compile(r"\bbetween [^.;,]*$")
_MATTERS = {
    "border": "border", "boundary": "border", "territorial": "territory",
    "maritime": "maritime border", "fishing": "fishing rights", "naming": "name",
    "trade": "trade", "sovereignty": "sovereignty", "water": "water", "fisheries": "fisheries",
    "immigration": "immigration", "migration": "migration", "visa": "visa", "oil": "oil",
    "gas": "gas", "tariff": "tariff", "energy": "energy", "customs": "customs",
    "ideological": "ideology", "economic zone": "exclusive economic zone", "frontier": "border",
}  # fmt: skip
_KIND = re.compile(rf"\b({'|'.join(_MATTERS)})\b")
_KIND_BEFORE = re.compile(rf"\b({'|'.join(_MATTERS)}) (?:(?!and |or )[a-z]+ )?$")


_AROUND = 90


class Matter(NamedTuple):
    """What a quarrel is over, and where in the shape's text the words for it stand.

    ``end`` is -1 where they stand before the quarrel, ``start`` where they stand behind it.
    """

    words: str
    end: int
    start: int = -1


def matter(reading: Reading, sentence: Sentence, match: re.Match[str], words: str) -> Matter:
    """Return what a quarrel is over: by "over" and "due to", by its kind, else how two get on."""
    drawn = sentence.shape
    if "what" in match.re.groupindex:
        return within(reading, sentence, *match.span("what"))
    over = _behind(drawn.text, match)
    if over:
        start, end = over.span("what")
        beside = _WITH.search(drawn.text, start + 1, end)
        beside = beside if drawn.text.endswith(" over ", 0, start) else None
        return within(reading, sentence, start, beside.start() if beside else end)
    towards = None if _FOE.search(match[0]) else _TO_WHAT.match(drawn.text, match.end())
    found = owned(reading, sentence, towards.end()) if towards else None
    return found or _before(reading, sentence, match) or _of_kind(match, words)


def _behind(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """Return the words for the matter that follow: "over", "after", "against", "sides of"."""
    end = match.end()
    described = "noun" in match.re.groupindex or match[0] == "strained"
    by = _BY.match(text, end) if described else None
    if by and not _DATED.match(by["what"]):
        return by
    over = _OVER.match(text, end) or _AFTER.match(text, end)
    then = over and (over.re is _AFTER or text.endswith(" following ", 0, over.start("what")))
    named = over and over.re is not _AFTER and _BY_ITS_DATE.match(over["what"])
    if over and then and not named and PASSING.match(over["what"]):
        over = None
    if over is None and _OF_ISSUE.search(match[0]):
        over = _WHICH_IS.match(text, end)
    if over is None and _OF_PROTEST.search(match[0]):
        over = _AGAINST.match(text, end)
    if over is None and _DIFFER.search(match[0]):
        over = _ON.match(text, end)
    if over is None and match[0].endswith(" sides"):
        over = _OF_SIDES.match(text, end)
    return over


def _before(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Matter | None:
    """Return the matter that stands before: "The reef is a source of [tension]"."""
    drawn = sentence.shape
    source = _SOURCE.search(drawn.text[: match.start()])
    if source:
        return within(reading, sentence, *source.span("what"))
    issue = _IS_ISSUE.search(drawn.text[: match.start()])
    if issue and (issue["of"] or _AN_ISSUE.search(match[0])) and not _UNTOLD.match(issue["what"]):
        return within(reading, sentence, *_led(drawn.text, *issue.span("what")))
    land = _IN_DISPUTE.search(drawn.text, 0, match.start())
    if land is None:
        return None
    return within(reading, sentence, *_led(drawn.text, *land.span("what")))


def _led(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where words begin and end without the time that leads them in."""
    led = _LED_IN.match(text, start, end)
    start = led.end() if led else start
    said = text.rfind(" that ", start, end)
    return (said + len(" that ") if said >= 0 else start), end


def near_border(text: str, start: int, end: int) -> Matter | None:
    """Return the kind of land that a sentence has near words of tension: "along the frontier"."""
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    low = max(low, text.rfind("; ", low, start), text.rfind(", but ", low, start))
    found = _NEAR_BORDER.search(text, low, high)
    if found is None or not (found.end() <= start or found.start() >= end):
        return None
    behind = found.end() if found.start() >= end else -1
    return Matter(_MATTERS[found["kind"] or found["line"]], behind, min(found.start(), start))


def _of_kind(match: re.Match[str], words: str) -> Matter:
    """Return the matter that the words for a quarrel name themselves: "border dispute"."""
    text = match.string
    kind = _KIND.search(match[0].lower()) or _KIND_BEFORE.search(text, 0, match.start())
    named = kind and not holds(words, ("relation", "ties", "boycott", "embargo", "sanction"))
    return Matter(_MATTERS[kind[1]] if kind and named else NOTHING, -1)


def owned(reading: Reading, sentence: Sentence, at: int) -> Matter | None:
    """Return "Cuba's plans" or "Cuban plans" where they begin at ``text[at]``, None where not."""
    found = _OWNED.match(sentence.shape.text, at)
    return within(reading, sentence, *found.span()) if found else None


def within(reading: Reading, sentence: Sentence, start: int, end: int) -> Matter:
    """Return the matter in ``text[start:end]``, cut where its phrase ends."""
    drawn = sentence.shape
    asked = _QUESTION.match(drawn.text, start, end) or _WITH_ONE.match(drawn.text, start, end)
    start = asked.end() if asked and asked.end() < end else start
    if end < len(drawn.text) and drawn.text[end].isalnum():
        joints = [each.start() for each in _JOINT.finditer(drawn.text, start + 1, end)]
        end = joints[-1] if joints else max(drawn.text.rfind(" ", start, end), start + 1)
    cut = _ENDS.search(drawn.text, start + 1, end)
    if cut and _GENERAL.fullmatch(drawn.text, start, cut.start()):
        cut = None  # "the part that Cuba played"
    while cut and cut[0] == " and " and _TWO.search(drawn.text, start, cut.start()):
        cut = _ENDS.search(drawn.text, cut.end(), end)  # "the pact between Cuba and Fiji"
    end = cut.start() if cut else end
    end = without_loose_end(drawn.text, start, end)
    if drawn.text.startswith(",", end):
        one = (_DATED, _YEARS), (_ONE_NAME, _LISTED), (_OF_ONE, _WHO_DID)
        lists = (rest for first, rest in one if first.fullmatch(drawn.text, start, end))
        listed = next((each for rest in lists if (each := rest.match(drawn.text, end))), None)
        end = listed.end() if listed else end
    return Matter(bare(drawn.plain_span(start, end).of(reading.plain)), end)


def bare(words: str) -> str:
    """Return words for a matter without article, and without quotation marks that do not pair.

    >>> bare('The "old toll')
    'old toll'
    """
    words = words.strip(' ,"“”').removeprefix("the ").removeprefix("The ").lstrip('"“')
    return words.replace('"', "") if words.count('"') % 2 else words


def without_loose_end(text: str, start: int, end: int) -> int:
    """Return where ``text[start:end]`` ends without a preposition or an article that closes it."""
    loose = _LOOSE_END.search(text, start + 1, end)
    return loose.start() if loose else end

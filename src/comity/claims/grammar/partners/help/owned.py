"""Help that is somebody's own, told by a noun: "Cuban aid went to Fiji", "joined Cuba's plan".

With it who stands in support of another, who sends students, and in whose programme one takes part.
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import AGENCIES, doings
from comity.claims.grammar.partners.telling import directed, help_of, helped
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import alleged, modality
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, STATE
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("aid", "assistance", "support", "help", "funding", "funds", "loan", "grant",
               "donation", "weapons", "arms", "equipment", "training", "backed", "armed", "funded",
               "financed", "sponsored", "trained", "defen", "participat", "takes part", "took part",
               "role", "part in", "beneficiar", "benefits from", "benefited", "gift",
               "send", "sent", *(each.lower() for each in AGENCIES), *AGENCIES)  # fmt: skip
"""How words begin of which a sentence that tells of such help has one."""
_THEIRS = rf"(?P<whose>{DEMONYM}|{STATE}['’]s?|{STATE}(?= [a-z]))"
_AID = (
    r"(?:aid|assistance|support|help|funding|funds|loans?|grants?|donations?|weapons|arms|"
    r"equipment|money|backing|relief)"
)
_WENT = (
    r"(?:is|was|are|were|has been|have been|had been|goes|went|flows|flowed|continu(?:ed|es) to "
    r"(?:flow|go)|"
    r"being|be)"
)
_SENT = (
    r"(?:allocated|directed|concentrated|focuss?ed|channell?ed|given|sent|extended|provided|"
    r"delivered|"
    r"distributed|supplied|granted|shipped|offered|made available|aimed|pledged|disbursed)"
)
_TO_THEM = re.compile(
    rf"{_THEIRS} (?P<what>(?:[a-z-]+ )?(?:[a-z-]+ (?:and )?)?{_AID}(?: and {_AID})?)"
    rf"(?: (?:allocated|given|sent|provided|for|from|in|between|since) [^.;,]{{1,60}}?)?"
    rf" {_WENT}(?: (?:also|mainly|mostly|largely|primarily|then|later|first))*(?: {_SENT})?"
    rf" (?:to|towards|in|into|on|for)(?: (?!(?:from|by|against|with)\b)[\w’'-]+){{0,4}}?:? "
    rf"(?:the )?(?P<to>{ACTOR}|{DEMONYM}(?= [a-z]))(?!['’-])"
)
# "aid in Fiji had been provided by states, namely Cuba"
_BY_SUCH = re.compile(
    rf"(?<![\w-])(?P<what>(?:[A-Za-z]+ ){{0,3}}?{_AID}) (?:to|in|for) (?:the )?(?P<to>{ACTOR}) "
    rf"(?:(?:has|have|had) )?(?:is|was|are|were|been) (?:[a-z]+ly )?{_SENT} "
    rf"(?:mainly |mostly )?by (?:(?:[A-Za-z]+ ){{0,3}}?(?:countries|states|donors|nations),? "
    rf"(?:namely|including|such as|like),? )?(?:the )?(?P<by>{ACTOR})(?!['’-])"
)
# "Fiji joined Peru, where troops remain in support of Cuba": whose they are is another's to say.
_APART = re.compile(r";|,? (?:where|which|who|whose|while|whereas) ")
# Who is backed by what stands behind the name in a bracket or apposed
_BACKED = re.compile(
    rf"(?P<to>{ACTOR}),? (?:\()?(?:(?:which|who) (?:is|are|was|were) |being )?(?P<back>supported|"
    rf"backed|"
    rf"armed|funded|financed|trained|aided|assisted|sponsored)(?: and [a-z]+ed| militarily| "
    rf"financially|"
    rf" heavily| strongly| [a-z]+ly)? by (?:the )?(?P<by>{ACTOR})(?!['’-]| [A-Z])"
)
_STAND = re.compile(
    rf"(?P<what>in (?P<back>support|aid|defen[cs]e)) of (?:the )?(?:(?P<to>{STATE})(?!['’-])|"
    rf"(?P<adjective>{DEMONYM}) (?:government|army|forces|military|authorities|regime|troops|"
    rf"people|"
    rf"independence|police|navy)\b)"
)
_OPENS = re.compile(
    rf"(?:[A-Z][a-z]+, )?(?:(?:In|From|On|Since|During|After|By) (?:the )?{DATE}[^;:]{{0,90}}?, )?"
)
_TAKE_PART = re.compile(
    r"(?<![\w-])(?:participat(?:es?|ed|ing) in|t(?:akes?|ook) part in|"
    r"is an? (?:participating country|participant|beneficiary|member) (?:in|of)|benefits from|"
    r"benefited from)(?![\w-])"
)
_PART = re.compile(
    rf" (?:the )?(?:(?P<whose>{STATE})['’]s|(?P<adjective>{DEMONYM})|(?P<bare>{ACTOR})(?:['’]s)?) "
    rf"(?P<what>(?:[A-Z][\w’'-]*|[a-z-]+|of|for|and)(?: (?:[A-Z][\w’'-]*|[a-z-]+|of|for|"
    rf"and)){{0,5}}? "
    rf"(?:[Pp]rogram(?:me)?s?|[Ss]chemes?|[Ii]nitiatives?|System of Preferences))(?![\w-])"
)
_PLAY = re.compile(r"(?<![\w-])(?:play(?:s|ed|ing)|t(?:akes?|ook)|ha(?:s|d)|assumed)(?![\w-])")
_ROLE = re.compile(
    r" (?P<what>(?:an?|the) (?:[a-z]+,? (?:and )?){0,3}(?:role|part) in (?:the )?(?:[a-z]+ (?:and "
    r")?){0,3}?"
    r"(?:establishment|creation|development|reconstruction|independence|building|rebuilding|"
    r"formation|founding|modernization|modernisation|training|economy|economic growth|"
    r"stabili[sz]ation|recovery|liberation))"
    rf"(?: [a-z]+)? (?:of|in) (?:the )?(?P<to>{STATE})(?!['’-])|"
    rf" (?P<what2>(?:an?|the) (?:[a-z]+,? (?:and )?){{0,3}}(?:role|part) in) "
    rf"(?P<adjective>{DEMONYM}|{STATE}['’]s) "
    rf"(?P<more>(?:[a-z]+ ){{0,2}}(?:independence|development|reconstruction|economy|creation|"
    rf"establishment|liberation|modernization|modernisation))"
)
_GIFT = re.compile(
    rf"\b(?:is|are|was|were) (?:an? )?(?:[a-z]+ )?(?P<what>gift|donation)s? (?:from|of|by) (?:the "
    rf")?"
    rf"(?P<by>{ACTOR})(?!['’-])"
)
_AT_WORK = re.compile(
    rf"(?<![\w-])(?P<agency>{'|'.join(map(re.escape, AGENCIES))})\)?(?: [Vv]olunteers)?"
    rf"(?: in (?:the )?{ACTOR})?"
    r"(?: (?:also|has|have|is|are|was|were|been|currently|now))* (?:operat|serv|work|assist|teach|"
    r"taught|provid|maintain|help|support|giv)(?:e?s|ed?|ing)?\b(?: (?!(?:and|which|while)\b)"
    rf"[\w’'-]+){{0,12}}?(?: {ACTOR})?(?=[.;,(]|$| (?:and|which|while|since|with)\b)"
)
_LEARN = re.compile(
    rf" (?:[\w,.’'-]+ ){{1,5}}?to (?:the )?(?P<to>{STATE}) (?:for|to) (?:[a-z]+ "
    rf"){{0,2}}?(?P<what>trainings?|train|study|"
    rf"studies|education|learn)(?![\w-])"
)
_SEND = re.compile(r"(?<![\w-])sen(?:ds?|t|ding)(?![\w-])")
_ENDED = re.compile(r"\b(?:suspended|cut|ended|ceased|halted|stopped|withdrawn|denied|no)\b")
_HOSTILE = re.compile(
    r"\b(?:against|rebel\w*|opposition|separatis\w*|coup|overthr\w*|militant\w*)\b"
)


def owned(reading: Reading) -> Iterator[Dealing]:
    """Yield the help of which a sentence says whose it is, or in whose doings one takes part."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        yield from _went(reading, sentence)
        if holds(text, (" by ",)):
            yield from _backed(sentence)
        if holds(text, tuple(AGENCIES)):
            yield from _at_work(reading, sentence)
        if holds(text, ("gift", "donation")):
            yield from _gifts(reading, sentence)
        if holds(text, ("in support of", "in aid of", "in defen")):
            yield from _standing(sentence)
        if holds(text, ("part", "benef")):
            yield from _taking_part(reading, sentence)
        if holds(text, ("role in", "part in")):
            yield from _roles(reading, sentence)
        if holds(text, ("sen",)):
            yield from _learners(reading, sentence)


def _went(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in (*_TO_THEM.finditer(drawn.text), *_BY_SUCH.finditer(drawn.text)):
        if _ENDED.search(found[0]):
            continue
        named = found.groupdict()
        givers = drawn.members(named.get("by") or found["whose"][0])
        takers = drawn.members(found["to"])
        words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
        words = words if found.start("what") else words[:1].lower() + words[1:]
        pairs = [(giver.id, one.id) for giver in givers for one in takers]
        yield from directed(sentence, pairs, words, modality(found[0]), found.span())


def _backed(sentence: Sentence) -> Iterator[Dealing]:
    """Yield who backs whom by what stands behind a name: "Fiji (backed by Cuba)"."""
    drawn = sentence.shape
    for found in _BACKED.finditer(drawn.text):
        taker = drawn.members(found["to"])[-1].id
        pairs = [(giver.id, taker) for giver in drawn.members(found["by"])]
        mood = "alleged" if alleged(drawn.text[max(0, found.start() - 40) : found.start()]) else ""
        yield from directed(sentence, pairs, help_of(found["back"]), mood, found.span())


def _standing(sentence: Sentence) -> Iterator[Dealing]:
    """Yield who does a thing in support of another: the only one named before, who opens it."""
    drawn = sentence.shape
    found = _STAND.search(drawn.text)
    if found is None or _HOSTILE.search(drawn.text, 0, found.end()):
        return
    opens = _OPENS.match(drawn.text)
    before = drawn.within(opens.end() if opens else 0, found.start(), "state", "demonym", "it")
    if not before or before[0].kind != "state" or before[0].at != (opens.end() if opens else 0):
        return
    if _APART.search(drawn.text, before[0].at, found.start()):
        return
    takers = drawn.members(found["to"] or found["adjective"])
    pairs = [(one.id, each.id) for one in before[0].members for each in takers]
    words = "support" if found["back"] != "aid" else "aid"
    mood = modality(drawn.text[before[0].at : found.start()])
    yield from directed(sentence, pairs, words, mood, (before[0].at, found.end()))


def _at_work(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield where a body is at work that a state helps others by: "USAID supports schools"."""
    text = sentence.shape.text
    for found in _AT_WORK.finditer(text):
        giver = AGENCIES[found["agency"]]
        taker = helped(sentence, len(text), giver, reading.state)
        if taker and not _ENDED.search(text, max(0, found.start() - 30), found.end()):
            words = f"{found['agency']} programme"
            yield from directed(sentence, [(giver, taker)], words, "", (found.start(), found.end()))


def _gifts(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield whose gift a thing of another was."""
    for found in _GIFT.finditer(sentence.shape.text):
        giver = sentence.shape.members(found["by"])[-1].id
        taker = helped(sentence, found.start(), giver, reading.state)
        if taker:
            yield from directed(sentence, [(giver, taker)], found["what"], "", (0, found.end()))


def _taking_part(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who takes part in another's programme."""
    drawn = sentence.shape
    for act in doings(sentence, _TAKE_PART, reading.state):
        found = _PART.match(drawn.text, act.verb.end(), act.end)
        if found is None:
            continue
        sign = found["whose"] or found["adjective"] or found["bare"]
        if len(drawn.members(sign)) > 1:
            continue  # "in the Cuba, Fiji and Peru scheme": nobody's
        words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
        pairs = [(each.id, one.id) for one in act.subjects for each in drawn.members(sign)]
        yield from directed(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _roles(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who had a part in another's making: "played a role in the development of Fiji"."""
    drawn = sentence.shape
    for act in doings(sentence, _PLAY, reading.state):
        found = _ROLE.match(drawn.text, act.verb.end(), act.end)
        if found is None:
            continue
        start, end = found.span("what" if found["what"] else "what2")
        end = found.end("more") if found["more"] else end
        words = bare(drawn.plain_span(start, end).of(reading.plain))
        whom = drawn.members(found["to"] or found["adjective"][0])
        pairs = [(one.id, each.id) for one in act.subjects for each in whom]
        yield from directed(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _learners(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who trains those whom another sends: "sends nurses to Cuba for training"."""
    drawn = sentence.shape
    for act in doings(sentence, _SEND, reading.state):
        found = _LEARN.match(drawn.text, act.verb.end(), act.end)
        if found is None:
            continue
        words = "training" if found["what"].startswith("train") else "education"
        pairs = [(each.id, one.id) for one in act.subjects for each in drawn.members(found["to"])]
        yield from directed(sentence, pairs, words, modality(act.words), (act.start, found.end()))

"""What one keeps, runs or has under way in the land of another: programmes, troops, projects."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.dating import clause_end
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, IT
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("program", "project", "presence", "troops", "forces", "soldiers", "investment",
               "stakes", "advis", "volunteers", "mission", "personnel", "peacekeep", "stationed",
               "deployed", "based", "facilit", "trained", "study", "studied", "training",
               "scholarship", "battalion", "contingent", "unit", "academ", "experts",
               "present in")  # fmt: skip
"""How words begin of which a sentence that tells of something kept abroad has one."""
_KEEP = re.compile(
    r"(?<![\w-])(?:ha(?:s|ve|d|ving)|maintain(?:s|ed|ing)?|operat(?:es?|ed|ing)|r(?:uns?|an|"
    r"unning)|"
    r"keeps?|kept|keeping|implement(?:s|ed|ing)?|conduct(?:s|ed|ing)?|carr(?:y|ies|ied|ying) out|"
    r"manag(?:es?|ed|ing)|leads?|led|leading|command(?:s|ed|ing)|station(?:s|ed|ing)|"
    r"deploy(?:s|ed|ing)?|undert(?:ook|akes?|aking|aken)|sponsor(?:s|ed|ing)?|financ(?:es?|ed|ing)|"
    r"fund(?:s|ed|ing)|support(?:s|ed|ing)?|launch(?:es|ed|ing)?|start(?:s|ed|ing)|execut(?:es?|ed|"
    r"ing)|"
    r"reali[sz](?:es?|ed|ing)|owns?|owned|holds?|held|contribut(?:es?|ed|ing)|sen(?:ds?|t|ding)|"
    r"provid(?:es?|ed|ing)|promot(?:es?|ed|ing)|build(?:s|ing)?|built|develop(?:s|ed|ing)|"
    r"complet(?:es?|ed|ing)|expand(?:s|ed|ing)?|established|(?:involved|engaged|active|"
    r"participat(?:es?|ed|ing)) in)(?![\w-])"
)
_OF_HELP = (
    r"(?:[Aa]id|[Aa]ssistance|peacekeeping|policing|[Dd]evelopment|training|relief|scholarships?|education(?:al)?|health|"
    r"infrastructure|agricultur(?:e|al)|construction|investment|reconstruction|industrial|energy|"
    r"hydroelectric|economic|humanitarian|technical|cooperation|exchange|demining|water|housing|"
    r"rescue|medical|capacity[ -]building|sanitation|mining|irrigation|road|railway|cultural|"
    r"research)"
)
_THING = (
    rf"(?:(?:{_OF_HELP}(?:,? and|,)? ){{1,4}}(?:program(?:me)?s?|projects?|missions?|efforts|"
    r"operations|initiatives|activities|schemes?|courses|teams?|workers)|projects|"
    r"(?:military|naval|troop|air force|army|peacekeeping) (?:presence|contingents?|mission|"
    r"missions|units?|advis[eo]rs|personnel|instructors|observers)|(?:special |ground |armed |"
    r"stabili[sz]ation |peacekeeping |military )?(?:troops|forces|soldiers)|peacekeepers|"
    r"(?:sizable|large|active|extensive|major|significant|small|modest) (?:[a-z]+ "
    r")?program(?:me)?s?|"
    r"(?:[Ii]nfantry )?[Bb]attalions?|(?:substantial |large |significant |major )?investments?|"
    r"(?:significant |large |major |[a-z]+ )?(?:stakes|business interests|oil interests)|"
    r"volunteers|(?:port|naval|military|logistics) facilities|advis[eo]rs|experts)"
)
_NOT_KEPT = (
    r"(?!(?:embass|consulat|diplomat|war|claim|rebel|militant|opposition|invasion|coup|attack|"
    r"occupation|terroris|hostage|enem|settle|minorit)\w*)"
)
_WORD = (
    rf"(?:{_NOT_KEPT}(?!(?:from|against|to|by|with|in|at|on|been|also|involved|engaged|stationed|"
    r"contributing)\b)[\w’'&,$€£.-]+ )"
)
_THERE = rf"(?P<where>{ACTOR}|{IT}|{CITY})(?!['’-])"
# "in its neighbourhood, including in Cuba and Fiji"
_AROUND = (
    r"(?:(?:its|various|many|several|other|nearby|neighbou?ring|both) )?(?:[a-z]+ )?"
    r"(?:neighbou?rhood|region|countries|nations|states|places|areas|conflict zones|world),? "
    r"(?:including|such as|namely|notably|like)(?: in)? (?:the )?"
)
_KEPT = re.compile(
    rf" (?P<what>(?!(?:[a-z]+ly |also |most ){{0,3}}"
    rf"(?:(?!policing|peacekeeping|training|demining)[a-z]+(?:ed|ing)|led|had|built|sent) )"
    rf"(?:{_WORD}){{0,9}}?{_THING})(?= |,)(?:,? {_NOT_KEPT}(?!(?:from|against|by|to)\b)"
    rf"[\w’'-]+){{0,9}}? (?:in|throughout|across|on|within|inside|at)(?: the (?:province|city|"
    rf"region|town|"
    rf"north|south|east|west|area|port|capital) of)? (?:the )?(?:{_AROUND})?{_THERE}"
)
_THEIRS = rf"(?P<whose>{DEMONYM}|{ACTOR}['’]s?|{ACTOR}(?= [a-z]))"
_STATIONED = re.compile(
    rf"(?:{_THEIRS} (?P<what>(?:(?!(?:has|have|had|sent|is|are|was|were|and|of|in)\b)[a-z]+ "
    rf"){{0,2}}?(?:troops|forces|soldiers|peacekeepers|military|"
    rf"advis[eo]rs|army|navy|personnel|instructors|experts|volunteers|units?|warships|"
    rf"battalions?|contingents?|technicians|doctors|teachers))|(?P<what2>[Tt]roops|soldiers|forces|"
    rf"units|"
    rf"peacekeepers|advis[eo]rs|personnel) (?:of|from) (?:the )?(?:[A-Z][a-z]+ (?:[Ff]orces )?of "
    rf"(?:the )?)?"
    rf"(?P<of>{ACTOR})(?!['’-]))(?: (?:also|still|currently|now|"
    rf"ha(?:s|ve|d) been|ha(?:s|ve|d)|is|are|was|were|remain(?:s|ed)?|heavily)){{0,4}} (?:present|"
    rf"work(?:s|ed|ing)?|stationed|based|deployed|serving|served|serve|active|operat(?:e|es|ed|"
    rf"ing)|"
    rf"sent|involved|remain(?:s|ed)?|advis(?:e|ed|ing))"
    rf"(?: {_NOT_KEPT}(?!(?:from|against|by|and)\b)[\w’'-]+){{0,7}}? (?:in|to|throughout|at) "
    rf"(?:the )?"
    rf"{_THERE}"
)
_STUDY = re.compile(
    rf"{_THEIRS} (?P<what>(?:[a-z]+ ){{0,3}}?(?:students?|officers?|pilots?|diplomats|engineers|"
    rf"doctors|cadets|soldiers|officials|troops|academics|researchers|teachers|nurses|trainees|"
    rf"personnel|experts|farmers|citizens))(?: (?:also|have|had|has|been|being|"
    rf"to|often|[a-z]+ly))*(?: (?:are|were|is|was|been|sent|receive[sd]?|"
    rf"who)(?: [a-z]+ly"
    rf"| to| being| also)*)? (?P<verb>stud(?:y|ied)|(?:(?<=re )|(?<=is )|(?<=as )|"
    rf"(?<=en )|(?<=ly ))studying|train(?:ed|ing)?|educated)(?: (?!(?:by|from|"
    rf"for)\b)[\w’'-]+){{0,6}}? (?:in|at)"
    rf"(?: (?!(?:by|from|for)\b)[\w’'-]+){{0,6}}?(?: (?:in|of))? (?:the )?{_THERE}"
)
_HOSTILE = re.compile(
    r"\b(?:occup\w+|invad\w+|invasion|withdr\w+|illegal\w*|attack\w*|against|fight\w*|fought|"
    r"rebel\w*|captured|seized|killed|war on|no|without|evacuat\w+|embargo|sanction\w*|failed|"
    r"captive|kidnap\w*|detain\w*|murder\w*|assassinat\w*|hostilit\w*|captur\w*|prisoner\w*|"
    r"annex\w*|clash\w*|hostile|opposed|refus\w+|clos\w+)\b"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|be) (?:[a-z]+ly |also )*\w+(?:ed|en|nt)$")


def kept_abroad(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of what one runs in the land of another."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        if holds(text, (" in ", " throughout ", " across ", " on ", " within ")):
            yield from _kept(reading, sentence)
        if holds(text, ("roops", "orces", "soldiers", "peacekeep", "military", "advis", "army",
                        "navy", "personnel", "instructors", "experts", "volunteers", "unit",
                        "warships", "battalion", "contingent", "technicians", "doctors",
                        "teachers")):  # fmt: skip
            yield from _stationed(reading, sentence)
        if holds(text, ("stud", "train", "educated")):
            yield from _taught(reading, sentence)


def _kept(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for act in doings(sentence, _KEEP, reading.state):
        kept = _KEPT.match(drawn.text, act.verb.end(), clause_end(drawn, act.verb.end()))
        if kept is None or _PASSIVE.search(act.words):
            continue
        if _HOSTILE.search(drawn.text, act.start, min(len(drawn.text), kept.end() + 40)):
            continue
        words = _words(reading, sentence, kept)
        where = _there(reading, sentence, kept, act.subjects[0].id)
        pairs = [(one.id, each) for one in act.subjects for each in where]
        yield from directed(sentence, pairs, words, modality(act.words), (act.start, kept.end()))


def _stationed(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in _STATIONED.finditer(drawn.text):
        if _HOSTILE.search(drawn.text, max(0, found.start() - 40), found.end() + 40):
            continue
        owner = drawn.members((found["whose"] or found["of"])[0])[-1].id
        where = _there(reading, sentence, found, owner)
        words = _words(reading, sentence, found) if found["whose"] else found["what2"]
        pairs = [(owner, each) for each in where]
        yield from directed(sentence, pairs, words, modality(found[0]), found.span())


def _taught(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who teaches another's: "Fijian officers are trained in Cuba"."""
    drawn = sentence.shape
    for found in _STUDY.finditer(drawn.text):
        owner = drawn.members(found["whose"][0])[-1].id
        where = _there(reading, sentence, found, owner)
        words = "education" if found["verb"].startswith(("stud", "edu")) else "training"
        pairs = [(each, owner) for each in where]
        yield from directed(sentence, pairs, words, modality(found[0]), found.span())


def _there(reading: Reading, sentence: Sentence, found: re.Match[str], known: str) -> list[str]:
    """Return in whose land it is: a city is its state's, "the country" the other's in view."""
    members = sentence.shape.members(found["where"])
    if members:
        piece = sentence.shape.piece(found["where"])
        return [] if piece.kind == "organisation" else list(dict.fromkeys(e.id for e in members))
    other = partner(sentence, known, reading.state)
    return [other] if other else []


def _words(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str:
    return bare(sentence.shape.plain_span(*found.span("what")).of(reading.plain).strip(" ,"))

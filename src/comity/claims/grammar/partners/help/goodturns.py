"""Good turns by whatever verb: who protects, teaches, equips or rebuilds what is another's.

Verbs of help are an open class, and so is what they help: "modernised the Fijian navy", "fosters
independence for Fiji", "hosts Chadian students". What is harmed or fought for is not told.
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.groups import WORLD
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.help.backed import undone
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, IT
from comity.claims.reading import Reading
from comity.claims.wording import any_of

_DONE = {
    "accommodat": "accommodation", "administer": "administration", "advanc": "support",
    "advis": "advice", "aid": "aid", "arm": "arms supply", "assist": "assistance",
    "back": "backing", "bankroll": "funding", "bolster": "support", "boost": "support",
    "champion": "support", "coach": "training", "compensat": "compensation",
    "construct": "construction", "counsel": "advice", "defend": "defence",
    "develop": "development", "educat": "education", "enabl": "support",
    "encourag": "encouragement", "equip": "equipment",
    "feed": "food aid", "financ": "financing", "foster": "support", "fund": "funding",
    "guarante": "guarantee", "guard": "protection", "help": "help", "host": "hosting",
    "improv": "improvement", "industriali": "industrialization", "instruct": "training",
    "mentor": "training", "moderni": "modernization",
    "nurtur": "support", "organi": "organization", "patrol": "patrols", "polic": "policing",
    "preserv": "preservation", "promot": "promotion", "protect": "protection",
    "prop": "support", "rebuild": "reconstruction", "rebuilt": "reconstruction",
    "reconstruct": "reconstruction", "rehabilitat": "rehabilitation", "reinforc": "support",
    "reliev": "relief", "renovat": "renovation", "reorgani": "reorganization",
    "repair": "repair", "rescu": "rescue", "restor": "restoration", "safeguard": "protection",
    "secur": "security", "shelter": "shelter", "shield": "protection", "shor": "support",
    "sponsor": "sponsorship", "stabili": "stabilization", "strengthen": "strengthening",
    "subsidi": "subsidies", "supervis": "supervision", "support": "support",
    "sustain": "support", "taught": "education", "teach": "education", "train": "training",
    "underwr": "funding", "upgrad": "upgrade",
    "vaccinat": "vaccination", "facilitat": "facilitation",
    "furnish": "supply", "hous": "housing",
}  # fmt: skip
"""How verbs of help begin, and what the help is called."""
STEMS = sought(*_DONE)
"""How words begin of which a sentence that tells of a good turn has one."""
_ENDING = (
    r"(?:e|es|s|ed|ing|se|ses|sed|sing|ze|zes|zed|zing|ote|ites?|itten|ee|eed|eeing|"
    r"eing|ped|ping|led|ling|[bpt]ed|[bpt]ing)?"
)
DO = re.compile(
    rf"(?<![\w-])(?:{any_of(sorted(_DONE), any_case=False)}){_ENDING}"
    r"(?: up| out)?(?! relations| ties)(?![\w-])"
)
_FORCES = [
    "army", "armies", "armed forces", "troops", "soldiers", "military", "navy", "air force",
    "police(?: (?:force|officers?))?", "security(?: (?:forces|services|personnel))?",
    "coast ?guard", "officers?", "pilots?", "cadets", "forces", "gendarmerie", "military personnel",
    "commandos", "peacekeepers", "border guards", "presidential guard", "guards",
]  # fmt: skip
_PEOPLE = [
    "students?", "teachers", "doctors", "nurses", "engineers", "diplomats", "officials",
    "civil servants", "technicians", "workers", "farmers", "fishermen", "women", "children",
    "youth", "citizens", "nationals", "people", "population", "victims", "journalists", "judges",
    "experts", "scientists", "professionals", "athletes", "patients", "artists", "businesses",
    "entrepreneurs", "students and [a-z]+",
    "migrants", "leaders", "public servants", "administrators", "villages", "communities",
]  # fmt: skip
_ORDER = [
    "econom(?:y|ies)", "economic (?:development|growth|recovery|reforms?|stability)",
    "industr(?:y|ies)", "agriculture", "agricultural (?:sector|development|production)",
    "infrastructure", "education(?: (?:system|sector))?",
    "health(?:care)?(?: (?:system|sector|services))?", "development", "reconstruction",
    "recovery", "independence", "self-determination", "sovereignty", "territorial integrity",
    "integrity", "unity", "stability", "democrac(?:y|ies)", "democrati[sz]ation",
    "democratic (?:transition|institutions|process|development)", "transition",
    "peace process(?:es)?", "peace", "integration", "accession", "membership", "bid",
    "candidac(?:y|ies)", "candidature", "application", "aspirations", "efforts", "reforms?",
    "reform process", "governments?", "regime", "institutions", "civil society", "judiciary",
    "budget", "defen[cs]es?", "capacity", "capacities", "capabilit(?:y|ies)", "ports?",
    "schools?", "hospitals?", "universit(?:y|ies)", "roads?", "railways?", "airports?",
    "space program(?:me)?", "nuclear program(?:me)?", "heritage", "cause", "struggle",
    "liberation (?:movements?|struggle)", "freedom fighters", "human rights", "rule of law",
    "good governance", "governance", "national interests", "interests", "debt", "currency",
    "trade", "private sector", "tourism", "housing", "water supply", "electricity",
    "energy sector", "prosperity", "well-being", "welfare", "growth", "neutrality", "airspace",
    "waters", "coasts?", "elections?", "constitution", "election process",
    "public (?:sector|administration|health)", "agrarian reform", "exports", "products", "goods",
]  # fmt: skip
_GOOD = any_of([*_FORCES, *_PEOPLE, *_ORDER])
_WORD = (
    r"(?:(?!(?:against|from|by|with|between|over|to|for|in|of|and|or|who|which|that|as|at|on|when|"
    r"while|its|their|own|resolution|coup|rebel|opposition|separatis|insurgen|terroris|invasion|"
    r"exile|illegal|hostile|relation|ties|visit)\w*\b)[\w’'-]+ )"
)
_THEIRS = rf"(?:(?P<whose>{ACTOR})['’]s?|(?P<adjective>{DEMONYM})|(?P<it>{IT})['’]s)"
_SOME = (
    r"(?:(?:the|many|several|some|thousands of|hundreds of|numerous|most|all|various|over|around|"
    r"about|approximately|nearly|more than|a (?:large |great )?number of|[\d,.]+|million|young|"
    r"former|fleeing|tens of thousands of|large numbers of|a group of|millions of) )*"
)
_OF_THEM = rf"(?:the )?(?:(?P<to>{ACTOR}|{CITY})(?!['’-]| [A-Z])|(?P<group>{WORLD})(?![\w’'-]))"
OBJECT = re.compile(
    rf" {_SOME}{_THEIRS} (?P<what>{_WORD}{{0,3}}?{_GOOD}(?: and (?:[a-z]+ )?{_GOOD})?)(?![\w-])|"
    rf" {_SOME}(?P<what2>{_WORD}{{0,4}}?{_GOOD}(?:(?:, {_GOOD})*,? and (?:[a-z]+ )?{_GOOD})?)"
    rf" (?:of|in|for|among|throughout|across|from|fleeing(?: from)?) "
    rf"(?:(?:all|most|many|both|other|several|neighbou?ring|newly|independent|"
    rf"post-war) )*{_OF_THEM}"
)
# Verbs whose object a state is itself.
_WHOLE = re.compile(
    r"(?:protect|defend|shield|safeguard|rebuild|rebuilt|reconstruct|moderni|bankroll|subsidi|"
    r"equip|feed|guard|stabili|bolster|prop|champion|shor|rescu|reinforc)"
)
_STATE = re.compile(
    rf" (?:the )?(?:(?:newly )?independent |people of |young )?(?P<to>{ACTOR})(?!['’-])"
    r"(?=[.,;:)]|$| (?:with|in|from|by|through|during|after|since|when|as|and|militarily|"
    r"financially|economically|politically|diplomatically|under|until|before|following|at|on)\b)"
)
_NOT = re.compile(
    r"\b(?:own|against|overthr\w+|coup|invad\w+|occup\w+|annex\w*|attack\w*|rebel\w*|militants?|"
    r"insurg\w+|terroris\w+|separatis\w+|fail\w*|refus\w*|claim\w*|embass\w+|consul\w+|summit|"
    r"meeting|conference|talks|delegation|visit\w*|relations|ties|cooperation|agreement|treaty|"
    r"protest\w*|demand\w*|forc\w+ to|accus\w+|alleg\w+|criti\w+|sanction\w*|boycott\w*|"
    r"prosecut\w*|expel\w*|deport\w*|arrest\w*|kill\w*|without|instead|illegal\w*|games?|cup|"
    r"championship|tournament|exercise\w*|opposition|exiled?|war|wars|capture[sd]?)\b"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|be)(?: [a-z]+ly| also| not)* \w+$")
_FOR = {"support": "for", "security": "for", "compensation": "for", "education": "for",
        "advice": "for", "subsidies": "for", "food aid": "for", "help": "for", "aid": "for",
        "assistance": "for", "equipment": "for"}  # fmt: skip


def good_turns(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of what one does for what is another's."""
    for sentence in prose(reading).with_any(*STEMS):
        for act in doings(sentence, DO, reading.state):
            text = sentence.shape.text
            if undone(text, act) or _PASSIVE.search(act.words) or act.neither:
                continue
            found = OBJECT.match(text, act.verb.end(), act.end)
            whole = _WHOLE.match(act.verb[0].lower()) if found is None else None
            found = found or (_STATE.match(text, act.verb.end(), act.end) if whole else None)
            if found is None or _NOT.search(act.words) or _NOT.search(found[0]):
                continue
            yield from _turn(reading, sentence, act, found)


def _turn(
    reading: Reading, sentence: Sentence, act: Act, found: re.Match[str]
) -> Iterator[Dealing]:
    drawn = sentence.shape
    named = found.groupdict()
    sign = named.get("whose") or named.get("adjective") or named.get("to")
    if sign:
        whom = [each.id for each in drawn.members(sign)]
    elif named.get("group"):
        whom = [drawn.words(*found.span("group")).removeprefix("the ")]
    else:
        whom = [partner(sentence, act.subjects[0].id, reading.state)]
    what = "what" if named.get("what") else "what2" if named.get("what2") else ""
    words = _help(act.verb[0].lower())
    if what:
        thing = bare(drawn.plain_span(*found.span(what)).of(reading.plain))
        words = f"{words} {'' if words == 'hosting' else _FOR.get(words, 'of') + ' '}{thing}"
    pairs = [(one.id, each) for one in act.subjects for each in whom if each]
    stretch = (act.start, found.end())
    rule = "sentence, good turns (goodturns.py)"
    for each in directed(sentence, pairs, words, modality(act.words), stretch):
        yield each._replace(rule=rule)


def _help(verb: str) -> str:
    """Return what help by a verb is called.

    >>> _help("protects"), _help("modernised"), _help("taught")
    ('protection', 'modernization', 'education')
    """
    return next(done for stem, done in _DONE.items() if verb.startswith(stem))

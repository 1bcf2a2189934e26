"""Words of ill will: every noun, adjective and verb that tells of no friendly feeling or deed."""

import re

from comity.claims.prose.finding import sought
from comity.claims.wording import any_of

_OF_TWO = (
    "tensions?", "animosit(?:y|ies)", "antagonisms?", "hostilit(?:y|ies)", "enmit(?:y|ies)",
    "acrimony", "frictions?", "discord", "disagreements?", "quarrels?", "feuds?", "spats?",
    "rifts?", "recriminations?", "mistrust", "distrust", "stand-?offs?", "deadlocks?",
    "confrontations?", "disputes?", "rivalr(?:y|ies)", "estrangement", "squabbles?", "bickering",
    "wrangles?", "wrangling", "strife", "stalemates?", "schisms?", "showdowns?", "disharmony",
    "war of words",
)  # fmt: skip
_STRONG_NOUNS = (
    *_OF_TWO, "antipath(?:y|ies)", "displeasure", "indignation", "resentments?", "grievances?",
    "complaints?", "objections?", "criticisms?", "condemnations?", "denunciations?", "accusations?",
    "rebukes?", "misgivings", "sanctions", "embargo(?:es)?", "blockades?", "boycotts?",
    "retaliations?", "reprisals?", "ultimatums?", "coercion", "intimidation", "provocations?",
    "interference", "incursions?", "espionage", "sabotage", "encroachments?", "territorial claims?",
)  # fmt: skip
_NOUNS = (
    *_STRONG_NOUNS, "rancou?r", "bitterness", "controvers(?:y|ies)", "dissatisfaction",
    "disapproval", "discontent", "dismay", "anger", "outrage", "fury", "wrath", "reproach(?:es)?",
    "suspicions?", "unease", "uneasiness", "apprehensions?", "threats?", "harassment", "meddling",
    "subversion", "irredentism", "expansionism", "hegemony", "expulsions?", "impasses?",
    "backlash(?:es)?", "hatred", "contempt", "irritations?", "irritants?", "annoyance",
    "frustrations?", "insults?", "affronts?", "falling-?out", "mistreatment", "repression",
    "oppression", "persecution", "consternation", "exasperation", "vexation", "ire",
    "disappointment", "contention", "misunderstandings?", "diplomatic incidents?", "bad blood",
    "ill[- ]will", "ill[- ]feelings?", "counter-?claims?",
    "bone of contention", "sticking points?", "aggression", "crackdowns?", "travel bans?",
)  # fmt: skip
_STRONG_ADJECTIVES = (
    "hostile", "unfriendly", "uneasy", "tense", "strained", "frosty", "chilly", "icy",
    "acrimonious", "contentious", "antagonistic", "adversarial", "confrontational", "fraught",
)  # fmt: skip
_ADJECTIVES = (
    *_STRONG_ADJECTIVES, "troubled", "turbulent", "rocky", "belligerent", "bellicose", "stormy",
    "volatile", "wary", "suspicious", "distrustful", "mistrustful", "resentful", "displeased",
    "unhappy", "dissatisfied", "disappointed", "frustrated", "annoyed", "irritated", "outraged",
    "angry", "furious", "offended", "alarmed", "worried", "fearful", "apprehensive", "sceptical",
    "skeptical", "disapproving", "intransigent",
)  # fmt: skip
_GOVERNING = (
    "threats?", "concerns?", "fears?", "worr(?:y|ies)", "cris[ie]s",
    "claims?", "problems?", "troubles?", "bans?", "obstacles?",
    "setbacks?", "hindrances?", "opposition", "resistance",
    "violations?", "critical", "concerned", "upset", "discrimination", "issues?", "conflicts?",
    "protests?",
)  # fmt: skip
GOVERNED = r"(?:with|against|towards?|between|over|from|on|to|about|at)"
OF_TWO = any_of(
    [*_OF_TWO, "differences", "misunderstandings?", "controvers(?:y|ies)", "bitterness",
     "ill[- ]will", "ill[- ]feelings?", "bad blood", "impasses?", "falling-?out", "rows?"]
)  # fmt: skip
"""Nouns for what is between two, each of whom bears it."""
WORDS = any_of([*_NOUNS, *_ADJECTIVES])
"""Words that tell of ill will wherever they stand."""
GOVERNING = any_of(_GOVERNING)
"""Words that tell of ill will only where they govern something."""
_DEEDS = (
    "accus(?:e[sd]?|ing)", "condemn(?:s|ed|ing)?", "critici[sz](?:e[sd]?|ing)",
    "denounc(?:e[sd]?|ing)", "rebuk(?:e[sd]?|ing)", "protest(?:ed|ing)", "expel(?:s|led|ling)?",
    "retaliat(?:e[sd]?|ing)", "interfer(?:e[sd]?|ing)",
    "complain(?:s|ed|ing)?(?! to\\b)", "reject(?:s|ed|ing)?",
    "confiscat(?:e[sd]?|ing)",
    "admonish(?:es|ed|ing)?", "upbraid(?:s|ed|ing)?", "excoriat(?:e[sd]?|ing)",
    "chastis(?:e[sd]?|ing)", "attack(?:ed|ing)(?= [\ue000-\uf8ff] (?:over|for)\\b)",
    "charg(?:ed|ing)(?= [\ue000-\uf8ff] with [a-z]+ing\\b)", "revil(?:e[sd]?|ing)",
    "disparag(?:e[sd]?|ing)",
    "lash(?:es|ed|ing)? out at", "hit(?:s|ting)? out at", "rail(?:s|ed|ing)? against",
    "inveigh(?:s|ed|ing)? against", "rant(?:s|ed|ing)? against", "reproach(?:es|ed|ing)",
    "deplor(?:e[sd]?|ing)", "deport(?:s|ed|ing)?", "detain(?:s|ed|ing)?",
)  # fmt: skip
_OF_STATES = (
    "boycott(?:s|ed|ing)?", "object(?:s|ed|ing) to", "interrogat(?:e[sd]?|ing)",
    "expropriat(?:e[sd]?|ing)",
)  # fmt: skip
_VERBS = (
    *_DEEDS, "blam(?:e[sd]?|ing)", "fault(?:ed|ing)", "disapprov(?:e[sd]|ing)(?: of)?",
    "taking (?:issue|exception|umbrage)", "took (?:issue|exception|umbrage)", "decri(?:es|ed)",
    "decrying",
    "censur(?:e[sd]?|ing)",
    "reprimand(?:s|ed|ing)?", "chid(?:e[sd]?|ing)", "berat(?:e[sd]?|ing)", "scold(?:s|ed|ing)?",
    "slamm(?:ed|ing)", "blast(?:s|ed|ing)", "lambast(?:e?[sd]?|ed|ing)", "castigat(?:e[sd]?|ing)",
    "assail(?:s|ed|ing)?", "derid(?:e[sd]?|ing)", "ridicul(?:e[sd]?|ing)", "mock(?:s|ed|ing)",
    "insult(?:ed|ing)", "offend(?:s|ed|ing)?", "malign(?:s|ed|ing)?", "vilif(?:ies|ied|ying)",
    "demoni[sz](?:e[sd]?|ing)", "slander(?:s|ed|ing)?", "question(?:s|ed|ing)",
    "challeng(?:ed|ing)", "contest(?:s|ed|ing)?", "disput(?:e[sd]?|ing)", "contradict(?:s|ed|ing)?",
    "rebuff(?:s|ed|ing)?", "spurn(?:s|ed|ing)?", "snubb?(?:s|ed|ing)?", "repudiat(?:e[sd]?|ing)",
    "flout(?:s|ed|ing)?", "defies", "defied", "defying", "resist(?:s|ed|ing)?",
    "oppos(?:e[sd]?|ing)", "object(?:s|ed|ing)", "disagree(?:s|d|ing)?", "quarrel(?:l?ed|l?ing)",
    "bicker(?:s|ed|ing)?", "clash(?:ed|ing)", "feud(?:ed|ing)", "resent(?:s|ed|ing)?",
    "distrust(?:ed|ing)", "mistrust(?:ed|ing)", "dislik(?:e[sd]?|ing)", "despis(?:e[sd]?|ing)",
    "detest(?:s|ed|ing)?", "loath(?:e[sd]?|ing)", "worried", "anger(?:ed|ing)",
    "enrag(?:e[sd]?|ing)", "infuriat(?:e[sd]?|ing)", "incens(?:e[sd]?|ing)", "disappointed",
    "exasperat(?:e[sd]?|ing)",
    "irritat(?:e[sd]?|ing)", "annoy(?:s|ed|ing)?", "upset(?:s|ting)?", "outrag(?:ed|ing)",
    "dismay(?:ed|ing)", "alarm(?:ed|ing)", "alienat(?:e[sd]?|ing)", "antagoni[sz](?:e[sd]?|ing)",
    "provok(?:e[sd]?|ing)", "humiliat(?:e[sd]?|ing)", "embarrass(?:es|ed|ing)?",
    "displeas(?:e[sd]?|ing)", "pressur(?:ed|ing)", "pressuri[sz](?:e[sd]?|ing)",
    "coerc(?:e[sd]?|ing)", "bull(?:ies|ied|ying)", "intimidat(?:e[sd]?|ing)",
    "harass(?:es|ed|ing)?", "threaten(?:s|ed|ing)?", "menac(?:e[sd]?|ing)", "blackmail(?:ed|ing)",
    "punish(?:es|ed|ing)?", "penali[sz](?:e[sd]?|ing)", "sanction(?:s|ed|ing)", "blockad(?:ed|ing)",
    "boycott(?:ed|ing)", "evict(?:s|ed|ing)?", "impound(?:s|ed|ing)?", "encroach(?:es|ed|ing)?",
    "violat(?:e[sd]?|ing)", "infring(?:e[sd]?|ing)", "infiltrat(?:e[sd]?|ing)",
    "meddl(?:e[sd]?|ing)", "undermin(?:e[sd]?|ing)", "destabili[sz](?:e[sd]?|ing)",
    "subvert(?:s|ed|ing)?", "sabotag(?:e[sd]?|ing)", "spied", "spying", "persecut(?:e[sd]?|ing)",
    "discriminat(?:e[sd]?|ing)", "oppress(?:es|ed|ing)?", "obstruct(?:s|ed|ing)?",
    "thwart(?:s|ed|ing)?", "frustrat(?:ed|ing)", "stall(?:ed|ing)", "veto(?:ed|ing)",
    "block(?:s|ed|ing)", "hinder(?:s|ed|ing)?", "sued",
    "suing", "refus(?:e[sd]?|ing)(?! to\\b)", "demand(?:ed|ing)", "summon(?:s|ed|ing)?",
    "suspect(?:ed|ing)", "banned", "banning", "barred",
)  # fmt: skip
VERBS = any_of([*_VERBS])
"""What one does to another against whom one bears ill will."""
STRONG = any_of([*_STRONG_NOUNS, *_STRONG_ADJECTIVES])
"""Nouns and adjectives that are said of two who are at odds, and hardly of anybody else."""
DEEDS = any_of([*_DEEDS, *_OF_STATES])
"""Verbs of ill will that states do to states, so that one of the two need not be named."""
_MUTUAL = (
    "row ", "took ", "hauled", "quarrel", "traded ", "feud", "squabbl", "wrangl", "sparr",
    "fell out", "fallen out", "falling out", "lock horns", "locked horns", "locking horns",
    "crossed swords", "crossing swords", "eye to eye", "close to war", "close to blows", "vied",
    "vying", "jostl", "competed for", "competing for", "compete for", "loggerheads", "odds",
    "daggers drawn", "arguing", "diverge", "diverging", "tried to", "trying to", "tries to",
    "sought to", "seeking to", "seeks to", "so far as", "allegation", "chagrin", "one another",
    "each other", "rebel", "insurgen", "guerrilla", "militant", "separatist", "secession",
    "dissident", "contras", "uprising", "coup ", "coups", "revolt", "mercenar", "cut off",
    "shut off", "froze", "broke off", "called off", "walked out", "hacked", "claimed by",
    "claim of", "claim on", "occupied", "occupation of", "took it to", "brought ", "cyber", "annex",
    "trespass", "poach", "irredent", "nuisance", "exchanged ", "differed ", "claims to",
    "occupied ", "not accept", "not support", "attempted to", "nearly went", "almost went",
    "stopped ",
)  # fmt: skip
"""How other words begin that tell of two who are ill disposed to each other."""
_STEM = re.compile(r"(?:[a-z -](?!\?))+")
STEMS = sought(
    *dict.fromkeys(
        begins[0]
        for each in (*_NOUNS, *_ADJECTIVES, *_GOVERNING, *_VERBS, *_OF_STATES, *_MUTUAL)
        if (begins := _STEM.match(each))
    )
)
"""How these words begin."""

"""Words that tell of a happening, by which the sentences are found that may hold one."""

import functools

from comity.claims.grammar.events.deeds.verbs import AFTER_ALL, MAY_BE, OTHER

_BEGIN = frozenset(
    ("abduc", "aboli", "addre", "adopt", "airst", "ambas", "annex", "apolo", "arres", "arriv",
     "assas", "attac", "block", "bomba", "bombi", "borde", "boyco", "captu", "celeb", "cerem",
     "cessi", "clash", "colla", "colli", "colon", "confe", "congr", "conqu", "crack", "crash",
     "creat", "crede", "crisi", "cyclo", "death", "decla", "decol", "defea", "demon", "deplo",
     "depor", "deten", "disin", "disso", "downi", "earth", "effec", "elect", "embar", "envoy",
     "erupt",
     "evacu", "execu", "exerc", "exodu", "explo", "expul", "extin", "famin", "fligh", "flood",
     "force", "forma", "found", "games", "genoc", "hando", "hijac", "hurri", "impos", "inaug",
     "incid", "incor", "indep", "inter", "invas", "kidna", "killi", "landi", "launc", "liber",
     "lifti", "massa", "meeti", "merge", "murde", "mutin", "occup", "olymp", "oppos", "ouste",
     "overt", "parti", "pilgr", "plebi", "pogro", "power", "procl", "propo", "prote", "purch",
     "ratif", "rebel", "refer", "relea", "retur", "reuni", "revol", "rulin", "scand", "seces",
     "seizu", "shell", "shoot", "siege", "sinki", "stamp", "storm", "strik", "summi", "surre",
     "takeo", "stopo", "talks", "trans", "tsuna", "typho", "unifi", "unres", "upris", "verdi",
     "visit", "withd")
)  # fmt: skip
"""The first five letters of nouns for what happens; of shorter ones, the first four."""
_SHORT = frozenset(
    ("coup", "fall", "gain", "raid", "riot", "rise", "row", "sale", "send", "tour", "trip", "vote")
)  # fmt: skip
_NOUNS = frozenset(
    ("commissioner", "chargé", "breakup", "low", "restoration", "reinstatement", "appointment",
     "introduction", "installation", "institution", "passage", "resignation", "abdication",
     "coronation", "enthronement", "impeachment", "dismissal", "extradition", "influx",
     "cultural", "school", "hospital", "factory", "exhibition", "monument", "memorial", "museum",
     "bridge", "route", "nationalisation", "nationalization", "expropriation", "revocation",
     "amendment",     "re-election", "reelection", "establishment", "inception")
)  # fmt: skip
"""Nouns of happenings, and of envoys, that begin as other words do: "restored", "common"."""
_PAST = frozenset(
    ("beat", "became", "began", "bought", "broke", "brought", "built", "came", "chose", "cut",
     "drew", "drove", "fell", "fled", "flew", "forbade", "froze", "gave", "held", "hit", "kept",
     "laid", "led", "left", "lent", "lost", "made", "met", "overthrew", "paid", "part", "put",
     "ran", "rule", "sank", "sat", "seceded", "sunk", "sent", "set", "shook", "shot", "shut",
     "sold", "sought", "spoke",
     "spent", "struck", "swore", "threw", "took", "undertook", "went", "withdrew", "won", "wrote")
)  # fmt: skip
"""Verbs, and the words of who ruled a land: "part of", "under the rule of"."""


_TURNED = frozenset({"improved", "deteriorated", "worsened", "appointed", "accredited"})
_COMMON = (OTHER - MAY_BE - AFTER_ALL - _TURNED) | frozenset(
    ("elected", "established", "named", "opened", "presented", "re-established",
     "reestablished", "reopened", "restored", "resumed", "retrieved", "signed", "updated")
)  # fmt: skip


def tells(words: str) -> bool:
    """Say whether words may tell of a happening: most that hold a date tell of relations only.

    >>> tells("established relations on 3 May 1990"), tells("sent troops in 1990")
    (False, True)
    """
    return any(map(_is_telling, words.split()))


@functools.lru_cache(maxsize=8192)
def _is_telling(word: str) -> bool:
    """Say whether a word may be of a happening, whatever mark follows it."""
    if word[-2:] == "ed" and word not in _COMMON:
        return True
    if word[-3:-1] == "ed" and word[:-1] not in _COMMON:
        return True
    first = word[:5].lower()
    return word in _PAST or word.lower() in _NOUNS or first in _BEGIN or first[:4] in _SHORT

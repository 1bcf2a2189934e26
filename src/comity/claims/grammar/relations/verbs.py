"""The verbs that say what becomes of relations, by the status that they give."""

import functools
import itertools
import re

from comity.claims.wording import word_of

# fmt: off
VERBS = {
    "restored": (
        r"re-?establish\w*", r"restor\w+", r"resum\w+", r"renew\w*", r"normali[sz]\w+",
        r"re-?open\w*", "regain(?:ed|s|ing)?", "reinstat(?:ed|es?|ing)", r"reactivat\w+",
        r"recommenc\w+", "restart(?:ed|s|ing)?", r"reviv(?:ed|es?|ing)", "unfroze", "unfrozen",
    ),
    "established": (
        r"establish\w*", "inaugurat(?:ed|ing)", "initiat(?:ed|es?|ing)",
        r"founded(?! (?:up)?on\b)", "institut(?:ed|ing)", "t(?:ook|aken|aking) up", "struck up",
        "enter(?:ed|ing)? into", "beg[aiu]n(?:ning)?", "start(?:ed|ing)?",
        r"open(?:ed|ing|s)?(?! to\b)", "set(?:ting)? up", r"commenc\w+", "develop(?:ed|ing)",
        r"form(?:ed|ing)?(?! of\b)", "forg(?:ed|ing)", r"formali[sz]\w+(?! by\b)",
        "dated?s?(?: back)? (?:to|from|since)", "existed (?:since|from)",
        "continued (?:since|from)",
        "go(?:es)? back to", "launch(?:ed|es|ing)", "creating",
        "buil(?:t|d|ding)", "created", "got under ?way", "announced",
        "agreements? on", "accords? on", "protocols? on",
    ),
    "severed": (
        "sever(?:ed|s|ing|ance)?",
        "br(?:oken|oke|eaking|eaks?)(?: off)?", "cut(?:s|ting)?(?: off)?", r"terminat\w+",
        "end(?:ed|ing)", "cancel(?:s|l?ed|l?ing)?", "cancellation", "ruptur(?:ed?|ing)",
        "abrogat(?:ed|ing)", "called off", "expired",
        "ceas(?:ed|ing)(?: to (?:have|maintain))?", "discontinued",
    ),
    "suspended": (r"suspend\w*", "suspension", "froze", "frozen", r"freez\w+",
                  "interrupt(?:ed|ing)", "put on hold"),
    "upgraded": (r"upgrad\w+", r"elevat\w+", "raised"),
    "downgraded": (r"downgrad\w+", "lower(?:ed|ing)", "reduc(?:ed|es|ing)"),
    "maintained": (
        "maintain(?:s|ed|ing)?", "ha(?:ve|s|d|ving)", "enjoys?", "keep(?:s|ing)?", "kept",
        "hold(?:s|ing)?", "lists?", r"there (?:is|are|was|were|ha(?:s|ve|d) (?:never |not )?been)",
        "retain(?:s|ed|ing)?", "shar(?:es?|ed|ing)", "lack(?:s|ing)?(?: of)?", "absence of",
        "exists?", "ever existed", "never existed", "non-?existent",
    ),
}
# fmt: on
VERB = re.compile(rf"{word_of(itertools.chain.from_iterable(VERBS.values()))}\b")
"""Any of the verbs."""


@functools.lru_cache(maxsize=4096)
def status_given(verb: str) -> str:
    """Return what a verb makes of relations."""
    for status, words in VERBS.items():
        if any(re.fullmatch(each, verb, re.IGNORECASE) for each in words):
            return status
    raise ValueError(verb)  # only what `VERB` finds is asked for

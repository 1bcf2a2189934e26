"""Whether words assert, deny, intend or allege: told by the verbs and adverbs around a verb."""

import functools
import re

_DENIED = re.compile(
    r"\b(?:not(?! (?:only|just|merely|simply|solely)\b)|never|no longer|neither|nor|none|without|"
    r"refus\w+ (?:to|the idea|any)|"
    r"(?:hesitat\w+|reluctan\w+) to|"
    r"reject\w+ the idea|fail\w* to|unable to|cannot|"
    r"declin\w+ to|back(?:s|ed|ing)? out of|instead of|rather than)\b|n['’]t\b",
    re.IGNORECASE,
)
_INTENDED = re.compile(
    r"\b(?:(?-i:plan(?:s|ned|ning)?)|intend\w*|intention\w*|will|would|(?-i:may)|might|could|shall|"
    r"should|"
    r"sought|seek(?:s|ing)?|pursuing|want\w*|hop(?:es?|ed|ing)|propos\w+|consider\w*|decid\w+|"
    r"decision|"
    r"threaten\w*|threat|expect\w*|vow\w*|pledg\w+|promis\w+|wish\w*|aim(?:s|ed|ing)?|offer\w*|"
    r"willing\w*|ready|interest(?:ed)?|agreed(?: in principle)? to|about to|looking for|"
    r"desir\w+ to|"
    r"set to|(?:is|are|was|"
    r"were) (?:now )?due to|is to|are to|was to|"
    r"were to|attempt\w*|tr(?:ied|y|ies|ying) to|discuss\w*|request\w*|applied|"
    r"applications? (?:to|for)|appl(?:y|ies)|negotiat\w+|"
    r"announced (?:its|that|plans|the)|urg\w+|call(?:s|ed) (?:for|on)|potential\w*|possib\w+|"
    r"ambitions?|in order to|with a view to|so as to|imminent|upcoming|interests? to|prospects?|"
    r"aspir\w+|inclined to|keen to|eager to)\b",
    re.IGNORECASE,
)
_ALLEGED = re.compile(
    r"\b(?:reportedly|allegedly|alleged|rumou?red|purportedly|accus\w+|(?<!-)claim(?:s|ed|"
    r"ing)?\b(?! to be| by)|"
    r"according to|reports? (?:that|of))\b",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=8192)  # most drawn words up to a verb are alike
def modality(words: str) -> str:
    """Return ``denied``, ``intended``, ``alleged`` or "" by the words up to a verb.

    >>> modality("has not yet opened"), modality("plans to open"), modality("opened")
    ('denied', 'intended', '')
    """
    if _DENIED.search(words):
        return "denied"
    if _INTENDED.search(words):
        return "intended"
    return "alleged" if _ALLEGED.search(words) else ""


def alleged(words: str) -> bool:
    """Say whether words attribute what follows to somebody's report or claim."""
    return bool(_ALLEGED.search(words))

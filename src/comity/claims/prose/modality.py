"""Whether words assert, deny, intend or allege: told by the verbs and adverbs around a verb."""

import functools
import re

from comity.claims.wording import as_written, word_of

_DENIED = re.compile(
    word_of(
        [
            "not(?! (?:only|just|merely|simply|solely|least)\\b)", "never", "no longer", "neither",
            "nor", "none", "without", r"refus\w+ (?:to|the idea|any)", r"hesita\w+[\"”]? to",
            r"reluctan\w+ to",
            r"reject\w+ the idea", r"fail\w* to", "unable to", "cannot", r"declin\w+ to",
            "back(?:s|ed|ing)? out of", "stop(?:s|ped|ping)? short of", "instead of", "rather than",
            "yet to",
        ]
    )
    + r"\b"
)  # fmt: skip
_CONTRACTED = re.compile(r"n['’]t\b")
_INTENDED = re.compile(
    word_of(
        [
            r"p(?<=p)lan(?:s|ned|ning)?(?! (?:went|entered|came|took|was|were|has|had)\b)",
            r"intend\w*", r"intention\w*", "will", "would",
            as_written("may"), "might", "could", "shall", "should", "sought", "seek(?:s|ing)?",
            "pursuing", r"want\w*", "hop(?:es?|ed|ing)", r"propos\w+", r"consider\w*", r"decid\w+",
            "decision", r"threaten\w*", "threat", r"expect\w*", r"vow\w*", r"pledg\w+",
            r"promis\w+", r"wish\w*", "aim(?:s|ed|ing)?", r"offer\w*", r"willing\w*", "ready",
            "interest(?:ed)?", "agreed(?: in principle)? to", "about to", "looking for",
            r"desir\w+ to", "set to", "is (?:now )?due to", "are (?:now )?due to",
            "was (?:now )?due to", "were (?:now )?due to", "is to", "are to", "was to", "were to",
            r"attempt\w*", "tr(?:ied|y|ies|ying) to", r"discuss\w*", r"request\w*", "applied",
            "applications? (?:to|for)", "appl(?:y|ies)", r"negotiat\w+",
            "announced (?:its|that|plans|the)",
            "asked to", "urged to", "invited to",
            "encouraged to", "advised to", "pressed to", "supposed to",
            r"urg\w+", "call(?:s|ed) (?:for|on)",
            r"potential\w*", r"possib\w+", "ambitions?", "in order to", "with a view to",
            "so as to", "imminent", "upcoming", "interests? to", "prospects?", r"aspir\w+",
            "inclined to", "keen to", "eager to",
            "invited to (?:join|rejoin|become|accede|open|establish|sign)",
        ]
    )
    + r"\b"
)  # fmt: skip
_ALLEGED = re.compile(
    word_of(
        [
            "reportedly", "allegedly", "alleged", "rumou?red", "purportedly", r"accus\w+",
            r"c(?<!-.)laim(?:s|ed|ing)?\b(?! to be| by| (?:an? )?\d)",
            "according to", "reports? (?:that|of)",
            "believed to", "thought to (?:have|be)", "suspected (?:of|to)",
            "said to (?:have|be)", "reported to (?:have|be)",
        ]
    )
    + r"\b"
)  # fmt: skip


# What may come of a thing: "this would lead to the severing of ties".
_THOUGHT_OF = re.compile(
    r"\b(?:would|could|might|may) (?:[a-z]+ )?(?:result in|lead to|mean|entail|imply|cause)\b"
    r"[^.;,]{0,60}$"
)


@functools.lru_cache(maxsize=8192)  # most drawn words up to a verb are alike
def modality(words: str) -> str:
    """Return ``denied``, ``intended``, ``alleged`` or "" by the words up to a verb.

    >>> modality("has not yet opened"), modality("plans to open"), modality("opened")
    ('denied', 'intended', '')
    """
    if _DENIED.search(words) or _CONTRACTED.search(words):
        return "denied"
    if _INTENDED.search(words):
        return "intended"
    return "alleged" if _ALLEGED.search(words) else ""


def alleged(words: str) -> bool:
    """Say whether words attribute what follows to somebody's report or claim."""
    return bool(_ALLEGED.search(words))


def thought_of(before: str) -> bool:
    """Say whether words make of what follows a consequence that is only thought of."""
    return bool(_THOUGHT_OF.search(before))

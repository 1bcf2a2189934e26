"""What becomes of relations by the words before a verb, and how sure the words are of it."""

import re
from typing import NamedTuple

from comity.claims.grammar.relations.triggers import NONE, Trigger
from comity.claims.prose.modality import thought_of
from comity.claims.wording import word_of
from comity.spans import Span

_NEVER = re.compile(word_of(["never", "not(?! [A-Z])", "denied"]) + r"\b")
NOT_DONE = re.compile(r"\b(?:(?:were|was|are|been|be) (?:not|never)|(?:not|never) (?:yet )?been) ")
# What is not done, or is wanted not to be.
_RATHER = re.compile(r"\b(?:rather than|instead of|oppos\w+|issue of|question of)\b")
_INTENDED = re.compile(
    word_of(
        [
            "sought", "seeks?", "seeking", "plan(?:s|ned|ning)?", r"intend\w*", "intention",
            r"threat\w*", "would", "will", "m(?<=m)ay", "might", "could", r"possib\w+",
            r"propos\w+", r"hop\w+", r"wish\w*", "efforts?", r"attempt\w*", r"consider\w*",
            r"want\w*", r"willing\w*", r"negotiat\w+", "talks", "calls? from",
            "call(?:s|ed) (?:for|on|upon)", r"decid\w+ to",
            r"work(?:s|ed|ing)? (?:to|towards?)\b", r"offer\w*", "urged?", "ready", "was to be",
            "were to be", "is to be",
            "are to be", r"pledg\w+", r"promis\w+", r"discuss\w*", "prospects?", "expected",
            r"aim\w*", "should", "if", "steps? to(?:wards?)?", "bid to", "in order to",
            "a view to", "tr(?:y|ies|ied|ying) to", "about to",
            "asked to", "urged to", "invited to", "requested to", "advised to", "pressed to",
        ]
    )
    + r"\b"
)  # fmt: skip
_AIMED = re.compile(
    r"(?<!protocol )(?<!agreement )(?<!declaration )(?<!communiqué )(?<!communique )(?<!statement )"
    r"(?<!accord )(?<!document )(?<!treaty )(?<!agreements )(?<!documents )(?<!memorandum )"
    r"\b(?:on|about|towards?|of|for) (?P<act>[a-z-]+ing)\b"
)
_REFUSED = re.compile(
    word_of(
        [
            r"refus\w+",
            r"reject\w+",
            "ignor(?:ed|es|ing) calls",
            "ruled out",
            "denie[sd]",
            "fail(?:s|ed) to",
            "declin(?:ed|es) to",
            "unable to",
            "stop(?:s|ped) short of",
        ],
        capital=False,
    )
    + r"\b(?![^,;]*(?:,|\b(?:but|and) ))"
)
# "Cuba reportedly restored ties", "is said to have restored ties"
_ALLEGED = re.compile(
    r"\b(?:reportedly|allegedly|supposedly|purportedly) [^.;,]{0,30}$|"
    r"\b(?:said|believed|thought|reported|rumou?red|alleged|claimed|claims?) to have "
    r"(?:[a-z]+ ){0,2}$"
)
# "Cuba and Fiji are to restore ties"
_TO_DO = re.compile(r"\b(?:is|are|was|were) to (?:[a-z]+ly )?$")
# "Cuba asked Fiji to break relations with Chad": Fiji may not have.
_URGED = re.compile(
    r"\b(?:asked|asks|urged|urges|urging|pressed|encouraged|invited|advised|requested) "
    r"[^.;,]{2,40} to (?:[a-z]+ly )?$"
)
_WILL_NOT = re.compile(r"\b(?:would|will|shall) (?:not|never) (?:[a-z]+ly )?$")
_NOT_YET = re.compile(r"\byet to (?:[a-z]+ly )?$")
# What a denial may not pass over to reach a trigger: another verb, another clause.
_GOES_ON = re.compile(
    r"\bto (?!(?:not )?(?:have|maintain)\b)|\bthat\b|:|"
    r",(?! (?:however|to date|as of)\b)| (?:and|but) "
)
_WE = re.compile(r"\b(?:we|We|I) (?:[a-z]+ )?$")
_MEANT = re.compile(r"\b(?:mean|means|imply|implies|asked) (?:that|if|whether) ")
_AND_THEN = re.compile(r" and (?=(?:in|on|by) [A-Z\d])")
_CAME_ABOUT = re.compile(
    r",? which (?:[a-z]+ ){0,2}(?:occurred|happened|took place|was achieved)\b"
)
_ADVERBS = 20
# "sought to end the war, free trade, and restore ties": what is listed is meant too.
_BARE = re.compile(
    r"(?:(?:re-?)?establish|restore|resume|renew|normali[sz]e|sever|break|cut|end|suspend|upgrade|"
    r"terminate)\b"
)
_LISTED = re.compile(r"(?:, and|,) $")
_AGREED = re.compile(r"\bagree(?:d|s|ing)? to (?!the\b|an? |its\b|their\b|such\b|similar\b|all\b)")
_BOTH = re.compile(
    r"(?:\b(?:countries|nations|states|sides|parties|both|two)|"
    r"\band (?:the )?[A-Z][\w’'-]++(?: [A-Z][\w’'-]++){0,2}) $"
)
_ANNIVERSARY = re.compile(
    r"\b(?:(?:anniversary|anniversaries|years) of|years since) (?:the |their |its )?$"
)
_HARDLY = re.compile(r"\b(?:almost|nearly|virtually|practically) (?:been )?non-?existent$")
_ALMOST = re.compile(r"\b(?:almost|nearly) $")
REQUEST = re.compile(
    word_of(["requests?", "demands?", "calls?", "pressure", "proposals?", "orders?"], capital=False)
    + " (?:by|from) [^.;]{0,80} to $"
)
"""Before it stands who refuses or grants, in it who would have it done."""


class Certainty(NamedTuple):
    """What becomes of relations, and how sure the words are of it."""

    status: str = ""
    """"" when nothing is told."""
    modality: str = ""
    at: int = -1
    """Where in ``plain`` the words say how sure they are; -1 for nowhere."""


_NOTHING = Certainty()


def status_of(plain: str, before: Span, trigger: Trigger) -> Certainty:
    """Return the status that a trigger gives and how sure the words before it are of it."""
    words = plain[max(before.start, before.end - 90) : before.end]
    if (
        _WE.search(words[-_ADVERBS:])
        or _MEANT.search(words)
        or _ANNIVERSARY.search(words)
        or _ALMOST.search(words)
        or _HARDLY.search(plain, trigger.start, trigger.end)
    ):
        return _NOTHING  # who "we" are is not said; or the day is that of the feast
    said = _denied(plain, before, trigger)
    if said is not None:
        return said
    near = words[-60:].rpartition(", ")[2].rpartition(" but ")[2]
    near = _AND_THEN.split(near)[-1]
    if _RATHER.search(near) or thought_of(near):
        return _NOTHING
    meant = _meant(plain, before, trigger, len(near))
    if meant >= 0 and _CAME_ABOUT.match(plain, trigger.end):
        meant = -1
    alleged = _ALLEGED.search(words)
    if alleged and meant < 0 and trigger.status != "maintained":
        return Certainty(trigger.status, "alleged", before.end - len(words) + alleged.start())
    if trigger.status == "maintained":
        return _NOTHING if meant >= 0 else Certainty("established")
    return Certainty(trigger.status, "intended" if meant >= 0 else "", meant)


def _denied(plain: str, before: Span, trigger: Trigger) -> Certainty | None:
    """Return what words that deny make of a trigger, None where none do."""
    status = trigger.status
    opens = status in {"established", "maintained", "restored"}
    none = Certainty("none") if opens else _NOTHING
    within = plain[trigger.start : trigger.end]
    refused = _refused(plain, before, trigger)
    if refused >= 0:
        return Certainty("established" if status == "maintained" else status, "denied", refused)
    if _NOT_YET.search(plain, max(before.start, before.end - 24), before.end):
        return none
    if _NEVER.search(plain, max(before.start, before.end - 16), before.end):
        return none if opens else Certainty(status, "denied")
    if not opens and NOT_DONE.search(within):
        return Certainty(status, "denied")  # "relations were not suspended"
    if _none(plain, before, opens=opens) or NONE.search(within):
        return none
    return None


def _none(plain: str, before: Span, *, opens: bool) -> bool:
    """Say whether what stands before a trigger denies it: "has no", not "has no oil and has"."""
    said = [*NONE.finditer(plain, max(before.start, before.end - 40), before.end)]
    return bool(said) and not (opens and _GOES_ON.search(plain, said[-1].end(), before.end))


def _refused(plain: str, before: Span, trigger: Trigger) -> int:
    """Return where words before a trigger say that it is refused, or will not be; -1 for none."""
    found = _REFUSED.search(plain, max(before.start, before.end - 70), before.end)
    if found is None:
        found = _WILL_NOT.search(plain, max(before.start, before.end - 24), before.end)
    return found.start() if found and trigger.noun >= 0 else -1


def _meant(plain: str, before: Span, trigger: Trigger, near: int) -> int:
    """Return where the words say that a trigger is only meant, -1 when they do not."""
    aimed = None
    if "ing" in plain[trigger.verb : trigger.verb + 16]:
        aimed = _AIMED.search(plain, max(before.start, before.end - 40), trigger.verb + 16)
        aimed = aimed if aimed and aimed.start("act") == trigger.verb else None
    bare = _BARE.match(plain, trigger.verb) and _LISTED.search(plain, 0, trigger.verb)
    found = [
        aimed,
        _INTENDED.search(plain, before.start, before.end) if bare else None,
        REQUEST.search(plain, before.start, before.end),
        _INTENDED.search(plain, before.end - near, before.end),
        _agreed(plain, before.end - near, before.end),
        _TO_DO.search(plain, max(before.start, before.end - 24), before.end),
        _URGED.search(plain, max(before.start, before.end - 70), before.end),
        _INTENDED.search(plain, trigger.start, trigger.end),
    ]
    return min((each.start() for each in found if each), default=-1)


def _agreed(plain: str, start: int, end: int) -> re.Match[str] | None:
    """Return "agreed to" of one alone, who has still to do it; what both agree on is done."""
    found = _AGREED.search(plain, start, end)
    return None if found and _BOTH.search(plain, found.start() - 40, found.start()) else found

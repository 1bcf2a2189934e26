"""What becomes of relations by the words before a verb, and how sure the words are of it."""

import re

from comity.claims.grammar.relations.triggers import NONE, Trigger
from comity.claims.wording import word_of
from comity.spans import Span

_NEVER = re.compile(word_of(["never", "not", "denied"]) + r"\b")
NOT_DONE = re.compile(r"\b(?:were|was|are|been|be) (?:not|never) ")
# What is not done, or is wanted not to be.
_RATHER = re.compile(r"\b(?:rather than|instead of|oppos\w+|issue of|question of)\b")
_INTENDED = re.compile(
    word_of(
        [
            "sought", "seeks?", "seeking", "plan(?:s|ned|ning)?", r"intend\w*", "intention",
            r"threat\w*", "would", "will", "m(?<=m)ay", "might", "could", r"possib\w+",
            r"propos\w+", r"hop\w+", r"wish\w*", "efforts?", r"attempt\w*", r"consider\w*",
            r"want\w*", r"willing\w*", r"negotiat\w+", "talks", "call(?:s|ed) (?:for|on|upon)",
            r"refus\w+", r"offer\w*", "urged?", "ready", "was to be", "were to be", "is to be",
            "are to be", r"pledg\w+", r"promis\w+", r"discuss\w*", "prospects?", "expected",
            r"aim\w*", "should", "if", "steps? to(?:wards?)?", "bid to", "in order to",
            "a view to",
        ]
    )
    + r"\b"
)  # fmt: skip
_AIMED = re.compile(
    r"(?<!protocol )(?<!agreement )(?<!declaration )(?<!communiqué )(?<!communique )(?<!statement )"
    r"(?<!accord )(?<!document )(?<!treaty )(?<!agreements )(?<!documents )(?<!memorandum )"
    r"\b(?:on|about|towards?|of|for) (?P<act>[a-z-]+ing)\b"
)
_ANNIVERSARY = re.compile(r"\b(?:anniversary|anniversaries|years) of (?:the |their |its )?$")
REQUEST = re.compile(
    word_of(["requests?", "demands?", "calls?", "pressure", "proposals?", "orders?"], capital=False)
    + " (?:by|from) [^.;]{0,80} to $"
)
"""Before it stands who refuses or grants, in it who would have it done."""


def status_of(plain: str, before: Span, trigger: Trigger) -> tuple[str, str]:
    """Return the status that a trigger gives and how sure the words are of it."""
    words = plain[max(before.start, before.end - 90) : before.end]
    within = plain[trigger.start : trigger.end]
    status = trigger.status
    opens = status in {"established", "maintained", "restored"}
    if _NEVER.search(words[-16:]):
        return ("none", "") if opens else (status, "denied")
    if not opens and NOT_DONE.search(within):
        return status, "denied"  # "relations were not suspended"
    if NONE.search(plain, max(before.start, before.end - 40), before.end) or NONE.search(within):
        return ("none", "") if opens else ("", "")
    near = words[-60:].rpartition(", ")[2].rpartition(" but ")[2]
    if _RATHER.search(near) or _ANNIVERSARY.search(words):
        return "", ""  # not done; or the day is that of the feast
    aimed = None
    if "ing" in plain[trigger.verb : trigger.verb + 16]:
        aimed = _AIMED.search(plain, max(before.start, before.end - 40), trigger.verb + 16)
        aimed = aimed if aimed and aimed.start("act") == trigger.verb else None
    intended = (
        aimed
        or REQUEST.search(plain, before.start, before.end)
        or _INTENDED.search(near)
        or _INTENDED.search(within)
    )
    modality = "intended" if intended else ""
    return ("established" if status == "maintained" else status), modality

"""When a recognition was given: by the words behind a verb, with it, and before its subject."""

import re

from comity.claims.grammar.recognition.recognition import then
from comity.claims.prose.acts import Act
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import DATE, Shape
from comity.claims.prose.timing import NEVER, When, leading, when

_ON_DAY = re.compile(rf", (?:on|in) {DATE}, (?:the )?$")
_AFTER_WHAT = re.compile(
    r"\band (?:was |is )?(?:also )?(?:one of )?the (?:first|second|third|next|only)\b|"
    r"(?<!shortly )(?<!soon )\b(?:after|following)\b[^,]*$|"
    r"\bafter\b[^,]*\b(?:declared|proclaimed|gained|achieved|became)\b[^,]*$|"
    r"(?<!\bin )(?<!\bat )(?<!\bduring )\bthe $"
)
"""What a date behind it belongs to: "after its union broke up in 1991", "the 1991 war"."""
# "announced on 3 May 1990 that Cuba had", "In a statement issued on 3 May 1990, Cuba"
_SAID_ON = re.compile(
    rf"(?:\b(?:announced|declared|stated|said|informed [^,;.]{{1,60}}) (?:in|on) {DATE} that|"
    rf"\A(?:In|By|Through|With) an? (?:[a-z]+ ){{1,4}}{DATE},) (?:the )?$"
)
_BY_VERB = re.compile(rf" (?:on|in) {DATE},? $")  # "Cuba met Fiji and in 1990 recognised it"
_AND_DID = re.compile(r" and (?:[a-z]+ly )?[a-z]+ed\b[^,]*$")
"""What else was done in a year is not always of the same year; of the same day it is."""
_DAY = len("1990-05-03")
# "In 1990 an envoy guessed that Cuba might recognise it": nobody says when.
_GUESSED = re.compile(r" (?:[a-z]+ed|said|thought)(?: that)? (?:the )?$")
_FURTHER = re.compile(r",? and (?:was|is|became|has)\b")
_LATER = re.compile(
    r" (?:a|an|one|two|three|four|five|six|some|\d+) (?:year|month|week|day)s? later"
)
_NEAR = 160


def dated_by(drawn: Shape, act: Act, after: int) -> When:
    """Return when a verb's deed was done, what it governs ending at ``text[after]``."""
    if _LATER.match(drawn.text, after):
        return NEVER
    behind = when(drawn, after, min(act.end, after + 70), behind=True)
    first = next((each.at for each in drawn.within(after, behind.end, "date")), after)
    if drawn.text.endswith(" as of ", after, first) and not act.verb[0].endswith("ed"):
        return NEVER  # "recognises Cuba as of 1990": so it is then, not since then
    other = _AND_DID.search(drawn.text, after, first) and len(behind.on) < _DAY
    if other or _AFTER_WHAT.search(drawn.text, after, first):
        behind = NEVER
    for found in (
        behind,
        _just_before(drawn, act.verb.start(), _BY_VERB),
        when(drawn, act.start, act.verb.end()),
        then(drawn, act.start),
        _just_before(drawn, act.start, _ON_DAY),
        _just_before(drawn, act.start, _SAID_ON),
        _leading(drawn, act),
    ):
        if found.end >= 0:
            return found
    return NEVER


def _just_before(drawn: Shape, start: int, pattern: re.Pattern[str]) -> When:
    """Return the date right before a subject or a verb: "After the war, on 3 May 1990, Cuba …"."""
    found = pattern.search(drawn.text, max(0, start - _NEAR), start)
    return when(drawn, found.start(), found.end()) if found else NEVER


def _leading(drawn: Shape, act: Act) -> When:
    """Return the date a sentence opens with; a time since when belongs to its first verb alone."""
    found = leading(drawn)
    other = found.since and _FURTHER.search(drawn.text, found.end, act.verb.end())
    guessed = modality(act.words) and _GUESSED.search(drawn.text, 0, act.start)
    return NEVER if other or guessed or drawn.text.startswith(("As of ", "As at ")) else found

"""How far words reach for a quote to name both: "sent tents, and later doctors, to Fiji"."""

import re

from comity.claims.grammar.dealings import rapport
from comity.claims.prose.shape import Shape

_TO_WHOM = re.compile(
    r"(?: \([^()]{1,80}\))?(?:,? (?!(?:which|who|that|when|while|whereas|although|but|because|if|"
    r"since|as(?! well\b)|after|before|where|so|due|with(?= the \w+ of)|to [a-z])\b|"
    r"(?<=, )[a-z]+ing (?:an?|the|its|their)\b)"
    r"[\w$€£.,’'-]*[\w’'-]){0,12}?"
    r"(?:,? (?:to|for)| (?:with|from|including(?: to| with)?)) "
)


def reach(drawn: Shape, end: int, parties: tuple[str, ...]) -> int:
    """Return where in the text words that end at ``text[end]`` have led to one they do not name.

    It is ``end`` where both are named before, or where another clause names who is missing.
    """
    missing = set(parties) - {e.id for p in drawn.pieces if p.at < end for e in p.members}
    behind = drawn.within(end, len(drawn.text), "state", "organisation", "demonym", "pair", "it")
    first = behind[0] if behind and missing else None
    if first is None or first.kind not in {"state", "organisation"}:
        return end
    if not missing <= {each.id for each in first.members}:
        return end
    between = _TO_WHOM.fullmatch(drawn.text, end, first.at)
    return end if between is None or rapport.FINITE.search(between[0]) else first.at + 1

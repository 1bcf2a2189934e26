"""How far words reach for a quote to name both and the time that leads in: "Until 1987, …"."""

import re

from comity.claims.grammar.dealings import rapport
from comity.claims.prose.shape import DATE, Shape

_TO_WHOM = re.compile(
    r"(?: \([^()]{1,80}\))?(?:,? (?!(?:which|who|that|when|while|whereas|although|but|because|if|"
    r"since|as(?! well\b)|after|before|where|so|due|with(?= the \w+ of)|to [a-z])\b|"
    r"(?<=, )[a-z]+ing (?:an?|the|its|their)\b)"
    r"[\w$€£.,’'-]*[\w’'-]){0,12}?"
    r"(?:,? (?:to|for)| (?:with|from|including(?: to| with)?)) "
)

# "Until 1987, ", "In 2015 ", "During the war in Chad, ": when it is that a sentence tells of
_LED_IN = re.compile(
    r"(?:(?:However|Later|Moreover|Also|Then|Thus|Finally|Subsequently), )?"
    rf"(?:(?:In|On|Since|From|Until|By|Between|After|Before|Around|As of)(?: [\w’'-]+){{0,5}}? "
    rf"{DATE}(?:(?: (?:to|until|and) | ?[–-] ?){DATE})?(?: (?!and\b)[\w’'-]+){{0,4}},? |"
    r"(?:During|Throughout|Under|Since|Until|Following|After|Before) [^.;:,()]{3,60}, )"
)


def led_in(drawn: Shape, start: int) -> int:
    """Return where words that begin at ``text[start]`` do with the time that leads them in."""
    led = _LED_IN.fullmatch(drawn.text, 0, start)
    return 0 if led and not rapport.FINITE.search(led[0]) else start


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

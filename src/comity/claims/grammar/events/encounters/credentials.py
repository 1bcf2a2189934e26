"""Envoys who handed in their papers on a date."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.encounters.envoys import ALSO, ENVOY, POSTED, WHOSE, envoy
from comity.claims.grammar.events.happenings import Happening
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import DEMONYM, STATE, Shape
from comity.claims.reading import Reading

_PAPERS = sought("credentials", "credence")
_HANDED = re.compile(
    r"(?:presented|handed(?: over| in)?|submitted|presenting|handing(?: over| in)?) "
    r"(?:to (?:the )?[^.;,]{3,60}? )?(?:(?:his|her|its|their|the) )?(?:diplomatic )?"
    r"(?:letters? of )?(?:credentials|credence)\b"
)
_HANDING = re.compile(
    r"\b(?:the )?presentation of (?:(?:his|her|its|their|the) )?(?:letters? of )?"
    rf"(?:credentials|credence)\b(?: (?:of|by) {WHOSE}{ENVOY}{POSTED})?"
)
# Whoever presents them: "the first envoy of Chad to Peru (resident in Lima) Mr. A. B. Rojas".
_BY_ENVOY = re.compile(
    rf"(?<![\w’'.-])(?:(?:[A-Z][\w’'-]*\.? ){{0,5}}[A-Z][\w’'-]*, )?{WHOSE}"
    rf"(?i:first |{DEMONYM} |{STATE}['’]s? |new )?{ENVOY}{POSTED}"
)
_BY_NAME = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Hon|Sir|H\.E|M)?\.? ?(?:[A-Z][\w’'-]*\.? ){2,6}"
    r"(?:, [^,;()]{3,60}, )?$"
)
_GAP = re.compile(rf"(?:[^;()]|\([^()]{{0,120}}\)){{0,140}}?{ALSO},? ?")
_ANOTHER = re.compile(r"\b(?:which|who|when|that|while|and (?:the|in|on|was|were|its))\b")
_NEAR = 240


def credentials(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield that the envoy of one presented credentials to another."""
    if sentence.lacks(_PAPERS):
        return
    drawn = sentence.shape
    for match in _HANDED.finditer(drawn.text):
        start = _presenter(drawn, match.start())
        if start >= 0:
            yield from envoy(reading, sentence, start, match)
    for match in _HANDING.finditer(drawn.text):
        yield from envoy(reading, sentence, match.start(), match)


def _presenter(drawn: Shape, verb: int) -> int:
    """Return where the words begin for whoever presents, -1 where they tell of nobody."""
    low = max(0, verb - _NEAR)
    found = [
        each.start()
        for each in _BY_ENVOY.finditer(drawn.text, low, verb)
        if _GAP.fullmatch(drawn.text, each.end(), verb)
        and not _ANOTHER.search(drawn.text, each.end(), verb)
    ]
    if found:
        return found[0]
    name = _BY_NAME.search(drawn.text, low, verb)
    return name.start() if name else -1

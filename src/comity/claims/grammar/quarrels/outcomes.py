"""What became of a quarrel told before: "The dispute was settled", "Tensions have eased"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from comity.claims.grammar.dealings.extent import told_within
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.reading import Reading

_STEMS = sought(
    "resolved", "solved", "settled", "ended", "defused", "overcome", "unresolved", "unsettled",
    "unsolved", "ongoing", "reignited", "escalated", "lessened", "eased", "subsided", "worsened",
    "deepened", "intensified", "persist", "abated", "diminished", "calmed", "flared", "died down",
)  # fmt: skip
_OF_LAND = r"(?:border|territorial|maritime|boundary|naming|name|frontier|sovereignty)"
_KIND = rf"(?:{_OF_LAND}|diplomatic|trade|fishing|international|bilateral|long-?standing|political)"
_OUTCOME = re.compile(
    r"(?:\A|(?<=[;,] )|(?<= and )|(?<= but ))(?:(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]heir|[Ss]uch) |"
    rf"(?=Tensions|Disagreements|Hostilities))(?P<noun>(?:{_KIND} )*(?P<what>[Dd]isputes?|"
    r"[Tt]ensions?|rows?|[Dd]isagreements?|rifts?|quarrels?|feuds?|stand-?offs?|controvers(?:y|"
    r"ies)|"
    r"impasse|differences|hostility|animosity)|"
    rf"(?:{_OF_LAND} )+(?:problems?|issues?|questions?|conflicts?))"
    r"(?P<how>(?: (?:has|have|had|was|were|is|are|been|be|remains?|remained|still|not|never|yet|"
    r"now|"
    r"since|then|later|soon|formally|officially|finally|largely|partially|partly|again|further|"
    r"also|gradually|eventually|recently|somewhat|subsequently|peacefully|fully|completely|"
    r"mostly|amicably))*) (?P<end>resolved|solved|settled|ended|defused|overcome|unresolved|"
    r"unsettled|unsolved|ongoing|reignited|escalated|lessened|eased|subsided|worsened|deepened|"
    r"intensified|persist(?:s|ed)?|abated|diminished|calmed|flared(?: up)?|died down)(?![\w-])"
)
_NOT = re.compile(r"\b(?:not|never)\b")
_IN_PART = re.compile(r"\b(?:partially|partly|largely|mostly)\b")
_WANTS_BE = frozenset({"resolved", "solved", "settled", "defused", "overcome", "calmed"})
"""What somebody does to a quarrel: where no form of "be" stands before, it is another's deed."""
_BE = re.compile(r"\b(?:was|were|been|is|are|remains?|remained)\b")
_AT = attrgetter("at")
_FAR = 900


def outcomes(reading: Reading, told: Sequence[Quarrel]) -> Iterator[Quarrel]:
    """Yield what became of those quarrels ``told`` that a paragraph goes on about."""
    placed = sorted(told, key=_AT)
    for sentence in prose(reading).with_any(*_STEMS):
        for match in _OUTCOME.finditer(sentence.shape.text):
            passive = match["end"] in _WANTS_BE
            if not passive or _BE.search(match["how"]):
                yield from _of(reading, sentence, match, placed)


def _of(
    reading: Reading, sentence: Sentence, match: re.Match[str], placed: list[Quarrel]
) -> Iterator[Quarrel]:
    drawn = sentence.shape
    start, end = drawn.plain_span(*match.span())
    last = bisect_left(placed, end, key=_AT)
    before = placed[last - 1] if last else None
    if before is None or before.at < max(start - _FAR, sentence.passage.start):
        return
    if before.at >= start or "\n" in reading.plain[before.at : start]:
        return  # told with its parties by these words themselves
    named = {e.id for p in drawn.within(0, match.start(), "state", "demonym") for e in p.members}
    if before.modality or not named <= {*before.parties}:
        return
    yield before._replace(
        words=_status(match), modality="", at=start, stop=sentence.span.end,
        start=told_within(sentence, match.start(), match.end(), before.parties).start, end=end,
        rule="sentence, what became of it (outcomes.py)",
    )  # fmt: skip


def _status(match: re.Match[str]) -> str:
    """Return what became of a quarrel: "not settled", "partially solved", "tensions eased"."""
    how = _IN_PART.search(match["how"])
    end = f"{how[0]} {match['end']}" if how else match["end"]
    end = f"not {end}" if _NOT.search(match["how"]) else end
    tense = (match["what"] or "").lower().startswith("tension")
    return f"{match['what'].lower()} {end}" if tense else end

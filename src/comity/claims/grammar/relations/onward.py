"""What is told of relations that the sentence before told of: "They were severed in 1945"."""

import re

from comity.claims.grammar.relations.triggers import CHANGES, NOUN, Trigger, goes_on
from comity.claims.grammar.relations.verbs import VERB, status_given
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.spans import Span

_THEY = re.compile(
    r"\s{0,3}(?:(?:However|Later|Subsequently|Afterwards),? )?"
    r"(?P<they>[Tt]hey|[Tt]hese|[Tt]hose)(?= (?:were|had been|have been)\b)"
)
_WERE = re.compile(
    r" (?:were|had been|have been) (?:(?:then|later|again|soon|briefly|formally|officially|finally|"
    r"subsequently|temporarily|eventually|only|first|also|initially) )*"
)
# "Relations were cut in 1970": those that the sentence before told of.
_THEIRS = re.compile(
    r"(?:(?:However|Later|Subsequently|Then),? )?(?:(?:In|On|By) [^,;.]{4,20},? )?"
    r"(?:(?:The|These|Those|Said|the|these|those|said) )?"
    r"(?:(?:[Ff]ull|[Ff]ormal|[Oo]fficial|[Dd]iplomatic|[Bb]ilateral) )*(?:[Rr]elations|[Tt]ies)\b"
)


def they(reading: Reading, passage: Passage, end: int) -> int:
    """Return where "They were …" begins right behind a sentence that ends at ``end``, else -1."""
    found = _THEY.match(reading.plain, end, passage.end)
    return found.start("they") if found else -1


def onward(plain: str, sentence: Span) -> list[Trigger]:
    """Return what a sentence that begins with "they" says was done to relations."""
    found: list[Trigger] = []
    pronoun = _THEY.match(plain, *sentence)
    if pronoun is None or NOUN.search(plain, *sentence):
        return found
    for verb in VERB.finditer(plain, *sentence):
        status = status_given(verb[0])
        told = status in CHANGES or verb[0].startswith("establish")
        if not found and not _WERE.fullmatch(plain, pronoun.end(), verb.start()):
            return found
        if not told or (found and not goes_on(plain, found[-1].end, verb)):
            break
        found.append(Trigger(status, verb.start(), verb.end(), verb.start(), -1))
    return found


def same_two(
    reading: Reading, sentence: Span, before: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """Return the pair of the sentence before, where a sentence speaks of its relations alone."""
    if len(before) != 1 or not _THEIRS.match(reading.plain, *sentence):
        return ()
    named = reading.mentions_in(*sentence)
    known = {reading.actor_of(each) for each in named if each.kind != "city"}
    return before if known <= set(before[0]) else ()

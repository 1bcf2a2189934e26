"""What bounds a dealing behind those it is between: "works with Fiji [in health and trade]"."""

import re

from comity.claims.prose.shape import ACTOR, ANY, DATE, Shape
from comity.claims.reading import Reading
from comity.spans import Span

_DOING = re.compile(
    r"\b(?:co-?operation|collaboration|assistance|aid|support|training|expertise|help|dialogue|"
    r"consultations?|exchanges?|partners?(?:hip)?|contacts|research|know-how|advice|ties|links|"
    r"relations)$"
)
_OF_NOTHING = (
    r"(?!(?:the|its|their|his|an?|recent|many|various|several|all|every|each|some|other|any|this|"
    r"these|those|return|exchange|early|late|modern|past|two|three|both|most|such|behalf|time|"
    r"times|condition|response|conjunction|relation|regard|connection|terms|line|excess|favou?r|"
    r"support|particular|general|addition|one|[A-Z]\w*|"
    r"(?:[a-z-]+ )?(?:forums?|fora|organi[sz]ations|bodies|years|decades|centuries|wars?|level|"
    r"(?:areas?|fields?|spheres?|sectors?|issues|matters|ways)(?! of\b)))\b)"
)
_FIELD = re.compile(
    r" (?:in|on) (?:(?:the|various|many|several|a number of|all) (?:(?:[a-z]+ )?(?:fields?|areas?|"
    r"sectors?|spheres?|matters?|domains?) of\b|(?:fight|war|struggle) against\b|"
    rf"(?!basis)[a-z]+(?:tion|ment|ing|sis) of\b)|{_OF_NOTHING}[\w’'&/-]+,?)"
    rf"(?: (?!to {ACTOR}|(?:through|via|during|under|since|until|as|by|with|at|rather|when|while|"
    rf"and (?:he|she|it|they|kept|has|have|had|is|are|was|were|[a-z]+ed))\b|{DATE})"
    rf"(?:[\w’'&/-]+|{ANY}(?:['’]s?)?),?)*(?<!,)(?<! from)(?<! of)(?<! to)(?<! for)(?<! and)"
)
_NAMED = re.compile(ANY)


def _behind(text: str, words: str, told: int, end: int) -> re.Match[str] | None:
    """Return in what alone two do it, where that stands right behind the words for it."""
    at = text.rfind(words.rpartition(" ")[2], 0, told)
    return _FIELD.match(text, at + len(words.rpartition(" ")[2]), end) if at >= 0 else None


def bounded(reading: Reading, drawn: Shape, words: str, told: int, quoted: Span) -> str:
    """Return words for what two do, with in what alone they do it where a quote says so next.

    The words that tell it and name the two end at ``told``.
    """
    if not _DOING.search(words):
        return words
    end = drawn.text_at(quoted.end - 1) + 1
    so_far = drawn.text_at(told - 1) + 1
    last = max((found.end() for found in _NAMED.finditer(drawn.text, 0, so_far)), default=end)
    field = _FIELD.match(drawn.text, last, end) or _behind(drawn.text, words, so_far, end)
    if field is None or last <= drawn.text_at(quoted.start):
        return words
    more = " ".join(drawn.plain_span(*field.span()).of(reading.plain).split())
    return words if words.rpartition(" ")[2] in more else f"{words} {more}"

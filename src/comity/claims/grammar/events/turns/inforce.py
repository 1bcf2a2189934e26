"""When what two have signed came into force, was ratified, or ended, told after its signing."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.events.turns.between import those_in_view
from comity.claims.prose.dating import clause_end, dated_close
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM, IT, Shape
from comity.claims.reading import Reading
from comity.claims.wording import holds

_STEMS = ("force", "effect", "atifi", "lapsed", "expired", "fell apart", "terminated", "abrogated")
_ACCORD = re.compile(
    r"(?:\b(?!(?i:the|that|this|an?|of|on|in|to|for|and|its|their|with|by|which|was|were|is|[a-z]+ed)"
    r"\b)[\w’'–-]+ ){0,4}"
    r"(?P<noun>(?:[Aa]greement|[Tt]reat(?:y|ies)|[Aa]ccord|[Pp]act|[Cc]onvention|[Pp]rotocol|"
    r"[Cc]ompact|[Mm]emorand(?:um|a)(?: of [Uu]nderstanding)?|[Dd]eal|[Cc]ease-?fire|[Tt]ruce|"
    r"[Aa]rrangement|[Cc]harter|FTA|MoU|MOU)s?)\b"
)
_FORCE = (
    r"(?:(?:came|went|entered|put|brought) into (?:full )?(?:force|effect|operation)|"
    r"took (?:full )?effect|(?:is|has been|have been) in (?:force|effect) since|"
    r"became effective|entered in force|took force)"
)
_ENDED = (
    r"(?:lapsed|expired|fell apart|(?:was|were)(?: [a-z]+ly)? (?:terminated|abrogated|implemented|"
    r"renewed|suspended|cancelled|canceled|annulled|repealed|torn up|scrapped|revoked))"
)
_RATIFIED = (
    r"(?:(?:was|were)(?: [a-z]+ly)? )?ratified"
    r"(?: by(?: (?!(?:in|on|and|with|to)\b)[^\s,;()]+){1,6})?"
)
_TOLD = re.compile(rf"\b(?P<words>(?:(?:was|were) )?{_FORCE}|{_ENDED}|{_RATIFIED})")
_THEN = r"(?: (?:[a-z]+ly|also|then|later|finally))?"
_SUBJECT = re.compile(rf"(?:^|[.;] )(?P<pronoun>This|It|That|The latter|{IT}){_THEN} $")
# What goes on about it: "signed a pact, which entered into force".
_GOES_ON = re.compile(rf"(?:, which|,? and|, that| that| which|, and it|,? but){_THEN} $")
_SIGNERS = re.compile(
    rf"\b(?:between|with|among) [^,;]{{0,80}}$|{ACTOR}[-–]{ACTOR} [^,;]*$|"
    rf"{DEMONYM}[-–]{DEMONYM} [^,;]*$"
)
_WHOSE = re.compile(r" (?:[^,;.:]{1,90} )?")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) $")
_NEAR = 160


def in_force(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield when an agreement came into force, was ratified or ended, of which it is said whose.

    Of one that names its parties and no other date, the agreement itself is told by that date.
    """
    drawn = sentence.shape
    if not holds(drawn.text, _STEMS):
        return
    for match in _TOLD.finditer(drawn.text):
        named = _named(reading, sentence, match)
        if named is None:
            continue
        noun, start = named
        parties = those_in_view(reading, sentence, 0, match.end())
        stop = clause_end(drawn, match.end())
        date, start, end = dated_close(drawn, start, match.end(), stop)
        if match[0].endswith("since"):
            date, end = _since(drawn, match.end())
        if date and parties:
            what = f"{noun} {phrase(reading, drawn, *match.span('words')).removesuffix(' since')}"
            said = mood(drawn, start, match.end())
            yield Happening(start, end, parties, date, what, said, "in force")


def _since(drawn: Shape, at: int) -> tuple[str, int]:
    """Return the date right behind "since", which ends at ``text[at]``, and its end."""
    found = drawn.within(at + 1, at + 2, "date")
    date = found[0].date if found else None
    return (date.first, at + 2) if date and not date.last else ("", at)


def _named(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[str, int] | None:
    """Return what came into force, as a phrase, and where the words begin that tell of it."""
    drawn = sentence.shape
    low = max(0, match.start() - _NEAR)
    pronoun = _SUBJECT.search(drawn.text, low, match.start())
    if pronoun:
        words = sentence.before.of(reading.plain) if sentence.before else ""
        found = list(_ACCORD.finditer(words))
        return (f"the {found[-1]['noun']}", pronoun.start("pronoun")) if found else None
    found = list(_ACCORD.finditer(drawn.text, low, match.start()))
    if not found:
        return None
    accord = found[-1]
    between = drawn.text[accord.end() : match.start()]
    if not _GOES_ON.search(between) and (
        not _WHOSE.fullmatch(between) or drawn.shows("pair") or _SIGNERS.search(between)
    ):
        return None
    start = _beginning(drawn, accord.start())
    noun = phrase(reading, drawn, accord.start(), accord.end())
    return noun, start


def _beginning(drawn: Shape, at: int) -> int:
    """Return where the article begins that stands before ``text[at]``."""
    article = _ARTICLE.search(drawn.text, max(0, at - len(" their ")), at)
    return article.start() if article else at

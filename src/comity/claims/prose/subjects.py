"""With whom a sentence begins, whom "it" further on means, and in the sentence behind."""

import re

from comity.claims.prose.entities import Member
from comity.claims.prose.shape import DATE, WHO, Piece, Shape

LEADING = re.compile(
    rf"^[\"“'‘(]*(?:(?:Then|However|Later|Moreover|Furthermore|Finally|Subsequently), )?"
    rf"(?:{DATE},? |[A-Z][a-z]{{3,}}ly, |"
    r"(?:However|In|On|At|Since|From|During|After|As|By|For|Under|Until|Following|"
    r"Before|Although|Despite|Once|Formerly|Originally|Initially|on|in|"
    r"Subsequently|Then|Today|Currently|Later|Additionally|Also)\b[^,]{0,80},? ?)?"
    r"(?:[Tt]he (?:new|young|then) )?$"
)
"""What stands before the subject that a sentence begins with."""
# "Fiji – Cuba does not recognise it as it …": what an item is about stands before it.
_LABEL = re.compile(rf"(?:{WHO} ?)?[-–:] ")
_LED_BY = re.compile(r"[A-Z][a-z]+ [^,]*$")
_DATED = re.compile(rf"(?:In|On|Since|By|From|During|Until) (?:the )?{DATE},? ?$")
POSSESSED = re.compile(r"['’]s?\b")
# "Cuba's government asked Fiji to leave as the country …": that one is Cuba.
_RULES = re.compile(
    r" (?:[a-z]+ )?(?:government|junta|regime|authorities|parliament|administration)\b"
)


def subject_before(drawn: Shape, at: int, *, country: bool) -> Piece | None:
    """Return the sign of the subject that a sentence begins with, before ``text[at]``.

    It is that of a ``country`` alone where no organisation is meant.
    """
    label = _LABEL.match(drawn.text)
    begins = label.end() if label else 0
    for piece in drawn.within(begins, at, "state", *(() if country else ("organisation",))):
        before = drawn.text[begins : piece.at]
        if _LED_BY.match(before) and not _DATED.match(before) and "," in drawn.text[piece.at : at]:
            continue  # "During the war in Chad, Fiji said that it …"
        if len(piece.members) > 1 and drawn.text.endswith(" between ", 0, piece.at):
            continue  # "ties between Cuba and Fiji": "it" is one of them
        own = POSSESSED.match(drawn.text, piece.at + 1)
        if LEADING.match(before) and not (own and not _RULES.match(drawn.text, own.end())):
            return piece
    return None


_OPENING = re.compile(rf"(?:{DATE},? |(?:In|On|Since|By|From|During|Until) (?:the )?{DATE},? )?$")
_DOES = re.compile(r"(?: \([^()]{1,60}\))? (?!and\b|or\b|in\b|as well\b)[a-z]")


def opening_subject(drawn: Shape, before: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return the one state that a sentence is about from its first word on.

    It is whom the sentence before is about, which are ``before``, where it begins with "it".
    """
    for piece in drawn.pieces:
        if piece.kind == "date":
            continue
        if not _OPENING.match(drawn.text[: piece.at]):
            return ()
        if piece.kind == "it":
            return before
        alone = piece.kind == "state" and len(piece.members) == 1
        return piece.members if alone and _DOES.match(drawn.text, piece.at + 1) else ()
    return ()

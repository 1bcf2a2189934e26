"""What of a sentence belongs together: its clauses, its brackets, the phrase it opens with."""

import re

from comity.actors import is_capital
from comity.claims.prose.shape import Piece

_BREAK = re.compile(
    r";|, (?:as (?:is|are|was|were)|(?:and )?(?:which|who)|while|whereas|although|but|when|"
    r"after)\b|"
    r" (?:while|whereas|although|but|when|after)\b"
)
# "US-led alliances" are not the US, and the Iran conflict is not Iran.
_LED = re.compile(r"-(?:[a-z]+ed|speaking)\b| (?:[Cc]onflict|[Ww]ars?|[Cc]risis)\b")
_LEAD = re.compile(
    r"(?:[A-Z][a-z]+ ){0,2}(?i:after|before|since|following|during|despite|until|under|upon|with) "
    r"[^,;:]*\b(?:of|in|with|to|from|by|against|between) $|[A-Z][a-z]+ (?:[a-z]+ ){1,3}(?:after|"
    r"before|since) [^,;:]*\b(?:of|in|with|to|from|by|against|between) $"
)

_DONE_TO = re.compile(
    r"\b(?!unit|reunit|unifi|reunifi)(?:[a-z]{2,}ed|left|met|beat|won|fought|lost|quit|overran|"
    r"overthrew)\s+(?:the\s+)?$"
)
# "prompted Cuba to", "opposed Cuba's aims", "agreed Cuba has": that one does something, or is none.
_DOES_TOO = re.compile(r"['’]| (?:to|as|that|which|who|has|have|had|is|are|was|were|would|will)\b")
_VERB_REACH = 24


def clause(text: str, at: int) -> tuple[int, int]:
    """Return where the clause around ``text[at]`` begins and ends."""
    start, end = 0, len(text)
    for match in _BREAK.finditer(text):
        if match.end() <= at:
            start = match.end()
        elif match.start() >= at:
            end = match.start()
            break
    return start, end


def outside(text: str, pieces: list[Piece], start: int) -> list[Piece]:
    """Return the pieces that stand in no bracket, but for that around ``text[start]``."""
    pieces = [each for each in pieces if not _LED.match(text, each.at + 1)]
    if "(" not in text:
        return pieces
    opened = text.rfind("(", 0, start)
    closed = text.find(")", opened) if opened >= 0 else -1
    if opened >= 0 and (closed < 0 or closed > start):
        within = [each for each in pieces if each.at > opened and (closed < 0 or each.at < closed)]
        if within and text.startswith(("which ", "who ", "with which "), opened + 1):
            within = [each for each in pieces if each.at < opened][-1:] + within
        return within or pieces
    kept = []
    for piece in pieces:
        opened = text.rfind("(", 0, piece.at)
        closed = text.find(")", opened) if opened >= 0 else -1
        if opened < 0 or closed < piece.at or opened < start < closed:
            kept.append(piece)
    return kept


def led_by(text: str, piece: Piece) -> bool:
    """Say whether one closes the phrase that opens a sentence: "After the fall of Cuba, …"."""
    closes = text[piece.at + 1 : piece.at + 2] == ","
    return closes and bool(_LEAD.match(text[: piece.at]))


def stands_for_state(text: str, piece: Piece) -> bool:
    """Say whether a capital is meant for its state: "good relations with Tehran"."""
    with_ = text.endswith((" with ", " with both ", " towards "), 0, piece.at)
    return with_ and all(is_capital(each.name, each.id) for each in piece.members)


def acted_on(text: str, start: int, end: int) -> bool:
    """Say whether something is done to whoever stands at ``text[start:end]``.

    Who is acted on does not do what comes after: "left Cuba and cut ties with Fiji".

    >>> acted_on("It left Cuba and cut ties.", 8, 12), acted_on("It asked Cuba to leave.", 9, 13)
    (True, False)
    """
    done = _DONE_TO.search(text, max(0, start - _VERB_REACH), start)
    return done is not None and not _DOES_TOO.match(text, end)

"""Whom words of ties govern: "close ties with A, including B", "with C countries, D"."""

import re

from comity.claims.prose.shape import Piece

_PREPOSITION = r"(?:with|to|towards?|against|for|between|among|alongside)"
_FEW = (
    r"(?:(?:both|all|its|the|mainland|former|most|neighbou?ring|fellow|countries|such|as|two|three|"
    r"neighbou?rs|immediate|of|like|including|especially),? )*"
)
_BEFORE = re.compile(
    rf"\b{_PREPOSITION}(?: (?:the|both|its|their|two|three|fellow|immediate|closest|direct|"
    r"regional|(?:north|south)?(?:ern|eastern|western)|larger|smaller|bigger|nearby|neighbou?ring|"
    r"traditional|long-?time|historic|former|communist|socialist|neighbou?rs?(?:,| of)?|ally|"
    r"allies|partners?|states|countries|nations|republics|powers|rivals?|such as|like|"
    r"including))* $"
)
_NEAR = 60
"""No further before a name stands what `_BEFORE` finds."""
# "ties with bodies such as A have been strained"
_SUCH_AS = re.compile(
    rf"\b{_PREPOSITION} (?:(?!such\b|like\b|including\b)[a-z-]+,? ){{1,4}}"
    r"(?:such as|like|including)(?: the)? $"
)
_FAR = 70
_TOWARDS = re.compile(
    rf"(?:(?: (?!(?:{_PREPOSITION}|due|because|despite)\b)[\w’'-]+,?){{0,4}} "
    rf"(?:(?:to|towards?),? {_FEW}|"
    r"(?:with|against|for|between|among|alongside),? (?:(?!(?:and|or|but|except|excluding|"
    r"unlike|without|is|are|was|were|has|have|had|which|who|that|in order|for|to|towards?|"
    r"against|between|with|by|after|"
    rf"before|when|while|as it|as they)\b)[\w’'-]+,? ){{0,10}}"
    rf"(?:(?<=including )with )?)| (?:of|on|by) {_FEW})$"
)
_GOES_ON = re.compile(
    r",? (?:and |as well as |especially |particularly |including |notably |such as |namely |"
    r"in particular |most notably |above all |the West, including )+(?:the )?|"
    r",? and,? to an? (?:[a-z]+ )?(?:lesser|smaller) (?:extent|"
    r"degree),? (?:with |to )?(?:the )?|"
    r" (?:in|over|on) (?:the )?[A-Z][^.,;]{0,30}? and with (?:the )?|, the West,? and (?:the )?"
)
_GROUP = re.compile(r" (?:member )?(?:countries|states|members|nations),? (?:such as |including )?")


def governed(text: str, pieces: list[Piece], end: int) -> list[Piece]:
    """Return those the words govern: "with A, including B", "with C countries, D"."""
    found: list[Piece] = []
    for number, piece in enumerate(pieces):
        if found:
            if not _GOES_ON.fullmatch(text[found[-1].at + 1 : piece.at]):
                break
            found.append(piece)
            continue
        grouped = _GROUP.match(text, piece.at + 1)
        if grouped and number + 1 < len(pieces) and pieces[number + 1].at == grouped.end():
            end = grouped.end()
            continue
        if piece.at < end:
            told = _BEFORE.search(text, max(0, piece.at - _NEAR), piece.at)
            if told or _SUCH_AS.search(text, max(0, piece.at - _FAR), piece.at):
                found.append(piece)
        elif (piece.at == end and number) or _TOWARDS.fullmatch(text[end : piece.at]):
            found.append(piece)
        else:
            break
    return found

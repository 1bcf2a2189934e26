"""Words of ties that tell of none: of what may come, of a name, of those who belong to a body."""

import re

from comity.claims.grammar.dealings import rapport
from comity.claims.prose.clauses import clause
from comity.claims.prose.shape import Piece, Shape

# "opened the door to rapprochement", "the untapped potential for cooperation": nothing is yet.
_MAY_COME = re.compile(
    r"\b(?:open(?:s|ed|ing)?(?: up)? (?:the|an?|its|their|new) (?:door|way|path|road)s?|"
    r"pav(?:e|es|ed|ing) (?:the|an?|its|their) (?:way|path|road)|"
    r"potential(?:, [^.;,]{1,60},)?) (?:to|for|of|towards?)\b(?P<what>[^.;,]{0,60})$"
)
_ANEW = re.compile(rf"\b(?:however|but|while|although|since)\b|{rapport.FINITE.pattern}")
# "a medal for the promotion of ties", "a speech entitled “Ties …", "the Minister for Trade Ties"
_PRIZE = re.compile(
    r"\b(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Oo]rders? of [Mm]erit|[Rr]ecipients? of the [A-Z]\w*|"
    r"[Dd]ecorated|[Kk]nighted|[Hh]onou?red|[Cc]itations?)\b[^.;]{0,90}?\b(?:for|in recognition "
    r"of|to hono\w+|in hono\w+ of) (?:[a-z]+ ){0,4}$"
)
_ENTITLED = re.compile(r"\b(?:en)?titled,? [\"“][^\"”]*$")
# "to widen the military alliance" is of some body, "the alliance with" one that the two have
_BODY = re.compile(r"\b[Tt]he (?P<what>(?:[a-z]+ )?alliance)(?! (?:with|between|of|among)\b)")
# "has few significant ties", which is no "a few"
_FEW = re.compile(r"(?<!\ba )(?<!\bthe )\b(?:few|little)(?: [a-z]+)? $")
_POST = re.compile(
    r"\b(?:[Mm]inist(?:ers?|ry|ries)|[Ss]ecretar(?:y|iat)|[Dd]epartment|[Oo]ffice|[Aa]gency|"
    r"[Dd]irector(?:ate)?|[Ee]nvoy|[Cc]ommissioner) (?:of|for|on) "
    r"(?:(?:[A-Z][\w-]+|and),? )*$"
)
# "a ceiling on cooperation", "essential for the improvement of relations": of none that is.
_LIMITED = re.compile(
    r"\b(?:ceilings?|limits?|caps?|curbs?|restrictions?|essential|necessary|vital|crucial|"
    r"prerequisites?|preconditions?) (?:on|to|for) (?:(?:the|any|all|further|an?) )*$"
)
_IS = re.compile(r"\b(?:is|are|was|were|remain\w*|has|have|had|been)\b")
_FAR = 160
_NEAR = 24
# "warm ties with the member states of the League", "ties with parts of Peru"
_OF_MEMBERS = re.compile(r"\b(?:states|countries|nations|members) (?:of|in|from) $")
_OF_PARTS = re.compile(
    r"\b(?:parts|regions|provinces|cities|towns|areas|districts) (?:of|in|from) $"
)
_LISTED = re.compile(r"(?:,|,? (?:and|or|as well as)) ")


def only_named(text: str, match: re.Match[str]) -> bool:
    """Say whether words of ties stand in a name, or for what has not come yet."""
    before = text[max(0, match.start() - _FAR) : match.start()]
    may_come = _MAY_COME.search(before)
    if may_come and not _ANEW.search(may_come["what"]):
        return True
    if not match.start() and text.startswith(":", match.end()) and not _IS.search(match[0]):
        return True  # "Trade relations:" heads what follows
    start = max(0, match.start() - len("the "))
    if match[0].endswith("alliance") and _BODY.match(text, start, match.end() + len(" between ")):
        return True
    return any(each.search(before) for each in (_PRIZE, _ENTITLED, _POST, _FEW, _LIMITED))


def by_others(drawn: Shape, start: int, end: int) -> set[str]:
    """Return who is named around ``text[start:end]`` only for its members or its parts."""
    inside: set[str] = set()
    themselves: set[str] = set()
    last: Piece | None = None
    low, high = clause(drawn.text, start)
    for piece in drawn.within(low, max(high, end), "organisation", "state", "demonym", "pair"):
        near = max(0, piece.at - _NEAR)
        listed = last is not None and _LISTED.fullmatch(drawn.text, last.at + 1, piece.at)
        if piece.kind == "organisation":
            governed = bool(listed or _OF_MEMBERS.search(drawn.text, near, piece.at))
        else:
            inner = _OF_PARTS.search(drawn.text, near, piece.at)
            governed = piece.kind == "state" and inner is not None
        (inside if governed else themselves).update(each.id for each in piece.members)
        last = piece if governed else None
    return inside - themselves

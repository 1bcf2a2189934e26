"""What the World Factbook says is in dispute between a country and others.

Only what is said in one of a few firm ways makes a claim; the long prose of later editions
speaks of much (refugees, smuggling, treaties in force) that is no dispute.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import Mention, actor, resolve_mention
from comity.actors import find as find_actors
from comity.claims.model import Claim
from comity.claims.recording import Recording
from comity.documents.records import Record

FIELDS = frozenset(
    {"Disputes", "Disputes - international", "Disputes-international", "Disputes--international"}
)

_CLAUSE = re.compile(r"[;|]|\.\s+(?=[A-Z])")
_WITH = re.compile(
    r"\b(?:disputes?|conflict|differences)\b[^;]{0,60}?\bwith (?:the )?|"
    r"\bquestion with (?:the )?|"
    r"\b(?:disputed|contested) (?:\w+ ){0,2}(?:boundary|border|island|territory) with (?:the )?"
)
_CLAIMED_BY = re.compile(r"\b(?:also )?(?:claimed|disputed|contested|occupied) by (?:the )?")
_CLAIMS_FROM = re.compile(r"\bclaims? (?:the |all |part |portions? )?[^;]{0,120}?\bfrom (?:the )?")
_BETWEEN = re.compile(r"\b(?:dispute|disputed (?:\w+ ){0,2}(?:boundary|border)) between (?:the )?")
_BOUNDARY = re.compile(
    r"\b(?:boundary|boundaries|border|borders|demarcation line|quadripoint|treaty line) with "
    r"(?:the )?",
    re.IGNORECASE,
)
_IN_DISPUTE = re.compile(
    r"\b(?:(?:is|are|remains?) (?:still )?(?:in dispute|disputed|in disagreement|indefinite|"
    r"undefined|not defined|unresolved|undemarcated|contested)|in dispute|"
    r"(?:has|have) not been (?:determined|delimited|demarcated|agreed|defined))\b"
)
_OVER = re.compile(
    r"\bover (?:the )?(?P<what>(?:(?!\bwith\b|\bbut\b|\band (?:with|the)\b)[^;,.()]){3,80})"
)
_SETTLED = re.compile(
    r"\b(?:no (?:\w+ )?disputes?|settle[sd]?|resolved (?:in|by|its|their)|former dispute|ended|"
    r"dropped|resolution of|resolve[sd]? (?:a |the |its |their )?(?:\w+ ){0,3}dispute)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:,? and|,|, and| or|;)? ?(?:the )?\Z")


class _Told(NamedTuple):
    start: int
    end: int
    others: tuple[tuple[str, str], ...]
    """The ids of the others, each with what is printed."""
    over: str


def claims(recording: Recording, record: Record, state: str) -> Iterator[Claim]:
    """Yield the disputes that one record tells of, one for each of the others."""
    text, year, country = record.fields["text"], record.text("year"), record.text("country")
    if state == "ATA":  # nobody's land disputes with nobody: the claims are listed, not contested
        return
    seen: set[tuple[str, str]] = set()
    for told in _told(text.text, state, year):
        for other, printed in told.others:
            if (other, told.over) in seen:
                continue
            seen.add((other, told.over))
            yield recording.claim(
                "dispute",
                (text, told.start, told.end),
                parties=(state, other),
                qualifiers={"over": told.over},
                edition=year,
                section=country,
                written={state: country, other: printed},
                rule="disputes in the Factbook",
            )


def _told(text: str, state: str, year: str) -> Iterator[_Told]:
    start = 0
    for cut in [*_CLAUSE.finditer(text), None]:
        end = cut.start() if cut else len(text)
        yield from _clause(text, start, end, state, year)
        start = cut.end() if cut else end


def _clause(text: str, start: int, end: int, state: str, year: str) -> Iterator[_Told]:
    clause = text[start:end]
    if _SETTLED.search(clause):
        return
    mentions = [each for each in find_actors(clause) if each.kind == "actor"]
    for pattern in (_WITH, _CLAIMED_BY, _CLAIMS_FROM, _BETWEEN, _BOUNDARY):
        for cue in pattern.finditer(clause):
            if pattern is _BOUNDARY and not _IN_DISPUTE.search(clause):
                continue
            others = _series(clause, mentions, cue.end())
            named = tuple(
                (who, clause[each.start : each.end])
                for each in others
                if (who := resolve_mention(each, clause, year, state)) != state
                and _lasts(who, year)
            )
            if pattern is _BETWEEN and len(named) == len(others):
                continue  # a quarrel of two others
            if named:
                over = _OVER.search(clause)
                stop = max(others[-1].end, over.end() if over else 0)
                yield _Told(
                    start + cue.start(),
                    start + stop if stop > cue.start() else end,
                    named,
                    over["what"].strip() if over and over.start() >= cue.start() else "",
                )


def _lasts(identity: str, year: str) -> bool:
    """Say whether an actor has not ended before a year."""
    end = actor(identity).end
    return not end or end[:4] >= year


def _series(clause: str, mentions: list[Mention], at: int) -> list[Mention]:
    """Return the actors named from ``at`` on, one right after another: "A, B, and C"."""
    found: list[Mention] = []
    for each in mentions:
        if each.start < at:
            continue
        between = clause[at : each.start]
        if each.start != at and not (found and _JOINT.fullmatch(between)):
            break
        found.append(each)
        at = each.end
    return found

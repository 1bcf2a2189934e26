"""Agreements told by what leads to them, what they govern or who ends them.

"Talks between Cuba and Fiji led to a fishing treaty in 1990"; "its ties with Fiji are governed by
a pact"; "Cuba angered Fiji by denouncing their treaty".
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.agreements.making import ENDING
from comity.claims.grammar.agreements.naming import behind, matter
from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import PHRASE, of_many, phrases
from comity.claims.prose.dating import clause_end, date_after
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import among
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, PAIR
from comity.claims.reading import Reading

_PHRASE = re.compile(PHRASE)
_TO = (
    r"(?:(?:which |and |that |soon |later |then |eventually |finally )*(?:led to|resulted in|"
    r"culminat(?:ed|ing) (?:in|with)|end(?:ed|ing) (?:in|with|by)|concluded with|produced|yielded|"
    r"(?:began|started|opened) with|"
    r"(?:is|are|was|were|has been|have been) (?:also |now |formally |finally |mainly |still )*"
    r"(?:settled|resolved|ended|governed|regulated|formali[sz]ed|sealed|defined|established|fixed|"
    r"confirmed|cemented|delimited|demarcated|concluded|strengthened) (?:by|with|in|under|through)|"
    r"(?:is|are|was|were) (?:based on|subject to|covered by)))"
)
_NOUN = (
    r"(?i:talks|negotiations|relations|ties|cooperation|co-operation|dispute|conflict|war|border|"
    r"trade|boundary|frontier|dialogue|meetings?|disagreements?|differences|tensions|friendship|"
    r"contacts|travel|rapprochement|partnership|alliance|hostilities|fighting|claims?)"
)
# What is between two leads to an agreement.
_BETWEEN = re.compile(
    rf"\b{_NOUN}(?: (?!between|with|and\b)[\w’'-]+){{0,4}} between (?P<one>{ACTOR}|{PAIR})"
    rf"(?:,? and (?:the )?(?P<two>{ACTOR}))?(?!['’])(?: [\w’'-]+){{0,6}}?,? {_TO} $"
)
_WITH = re.compile(
    rf"\b{_NOUN}(?: (?!with|between)[\w’'-]+){{0,3}} with (?:the )?(?P<two>{ACTOR})(?!['’])"
    rf"(?: [\w’'-]+){{0,6}}?,? {_TO} $"
)
_PARTIES = re.compile(
    rf"(?P<one>{ACTOR}|{PAIR})(?:,? and (?:the )?(?P<two>{ACTOR}))? (?:are|were|became|have been|"
    r"remain) (?:also |both |all |now )*(?:(?:state )?parties to|signatories (?:to|of)|bound by|"
    r"linked by|tied by|joined by|party to) $"
)
# "Cuba angered Fiji by denouncing their treaty"
_BY_ENDING = re.compile(
    rf"(?P<one>{ACTOR}) [a-z]+ed (?:the )?(?P<two>{ACTOR})(?: [a-z]+){{0,3}} (?:by|in|after|for) "
    rf"(?:unilaterally )?{ENDING} $"
)
_HINT = re.compile(
    rf"\b(?:led to|result|culminat|end(?:ed|ing) |concluded with|produced|yielded|(?:began|started|"
    r"opened) with|[a-z]+ed (?:by|with|in|under|through)|based on|subject to|party to|parties to|"
    rf"signatories)|{ENDING}"
)
"""Words one of which stands before whatever is read here."""
_OTHER = re.compile(rf"[^.;]{{0,60}}? (?:between|with) (?:the )?(?:{ACTOR}|{DEMONYM}|{CITY})")
_NO = re.compile(r"[Nn]o |[Aa]ny |[Nn]ot ")
_OF_BOTH = re.compile(r"[^.;,]{0,30}? (?:between|with) (?:them|it|the two)\b")
_REACH = 200
_TWO = 2
BROUGHT = "agreement that something led to"


def brought(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreements of a sentence that what is between two is said to end in."""
    drawn = sentence.shape
    for match in phrases(_PHRASE, drawn.text) if _HINT.search(drawn.text) else ():
        start = match.start()
        low = max(0, start - _REACH)
        found = next(
            (it for each in (_BETWEEN, _PARTIES, _BY_ENDING, _WITH)
             if (it := each.search(drawn.text, low, start))), None,
        )  # fmt: skip
        if found is None or _NO.match(match[0]) or modality(found[0]) or _listed(match):
            continue
        who = _who(reading, sentence, found)
        named = among(drawn, start, match.end(), "state", "organisation", "demonym")
        others = _OTHER.match(drawn.text, match.end("noun")) and found.re is not _BY_ENDING
        if len(who) != _TWO or others or not set(named) <= set(who):
            continue
        if found.re is not _BETWEEN and of_many(match):
            continue
        if found.re is _BY_ENDING and not (
            match["det"].strip() == "their" or _OF_BOTH.match(drawn.text, match.end("noun"))
        ):
            continue
        date = behind(drawn, match.end("noun")) or behind(drawn, match.end())
        on, end = "", max(matter(match), date.end() if date else -1)
        if date is None:
            on, last = date_after(drawn, match.end("noun"), clause_end(drawn, match.end("noun")))
            end = max(end, last) if on else end
        yield Signed(match, found.start(), end, who, (), "", BROUGHT, on=on)


def _listed(match: re.Match[str]) -> bool:
    """Say whether a phrase goes on a list, or names no agreement but the noun alone."""
    again = match["det"].strip() in {"", "the", "this"} and not match["mods"] and not match["tail"]
    return match["mods"].endswith(" and ") or again


def _who(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[str, ...]:
    """Return the two whom words name; beside one alone, the document's own state."""
    signs = found.groupdict()
    named = [
        each.id for group in ("one", "two") for each in sentence.shape.members(signs.get(group))
    ]
    if len(named) == 1 and signs.get("one") is None and reading.state not in named:
        named.append(reading.state)
    return tuple(dict.fromkeys(filter(None, named)))

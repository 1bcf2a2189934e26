"""Agreements whose own words tell between whom they are, whatever is said of them.

"The Cuba–Fiji Fishing Agreement lapsed"; "a 1990 treaty between Cuba and Fiji forbids it"; "since
the signing of the Treaty of Suva".
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.agreements.known import known
from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import PHRASE
from comity.claims.grammar.events.happenings import among
from comity.claims.grammar.fighting.wars import PREFIXES
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, PAIR
from comity.claims.reading import Reading

_PHRASE = re.compile(rf"(?<![\w’'.–&/-])(?!(?:and|or)\b){PHRASE}")
_ONE = rf"(?:{ACTOR}|{DEMONYM})"
# "Cuba–Fiji", "Cuba and Fiji's", "Cuban-Fijian".
_TWO_NAMED = re.compile(rf"{_ONE}(?: ?[–—/-] ?| and (?:the )?|, (?=.*{_ONE})){_ONE}")
_PREFIXED = re.compile(
    rf"\b(?P<prefix>{'|'.join(each.capitalize() for each in PREFIXES)})[–—-](?P<other>{_ONE})"
)
_NO_VERB = (
    r"(?:(?! (?:is|are|was|were|has|have|had|which|that|led|will|would|may|can|could|caused|remains?|"
    r"involv\w+|outlin\w+|provid\w+)\b)[^.;,]){0,80}?"
)
_BETWEEN = re.compile(
    rf"{_NO_VERB} (?:between|among|by) (?:the )?(?P<one>{_ONE}|{PAIR})"
    rf"(?:(?:,? and|, on the one hand,? and) (?:the )?(?P<two>{_ONE}))?"
)
_WITH = re.compile(
    r"(?:,? (?:of|on|for|worth|in|to|regarding|concerning|signed|concluded|reached)"
    rf"(?: [\w’'-]+){{1,7}}?)? with (?:the )?(?P<with>{ACTOR})(?!['’]s? )"
)
_OWNER = re.compile(rf"^(?P<owner>{_ONE})(?:['’]s?)? ")
_BEHIND = re.compile(
    r"(?: \((?:[A-Z][\w-]*\)(?: \()?|[^()]{0,24}?))?,?(?: which was| was)?"
    rf"(?: signed| concluded| ratified| dated)?(?: of| in| on| from)? ?\(?(?P<date>{DATE})"
)
_SIGNING = re.compile(
    r"\b(?:signing|signature|conclusion|concluding|ratification|ratifying|renewal|negotiation)"
    r"(?: ceremony)?(?: of)? ?$"
)
_SIGNED_ON = re.compile(rf"(?P<date>{DATE}),? (?:with the |after the |the )?\w+ of ?$")
_NONE = re.compile(r"\b(?:[Nn]o|[Aa]ny|[Ll]ists?(?: of)?|without|absence of|lack of|Text)(?: an?)? ?$")
_NO_MODS = re.compile(r"(?:no|any|such) ")
_AIMED = re.compile(
    r"\b(?:negotiat\w+|talks|seek\w*|sought|pursu\w+|propos\w+|plan(?:s|ned|ning)?|draft\w*|"
    r"possib\w+|potential|prospect\w*|future|towards?|call\w* for|hop\w+|consider\w*|explor\w+|"
    r"interest(?:ed)? in|work\w* on|prepar\w+|wish\w*|intend\w*|expect\w*|would|will|to (?:reach|"
    r"sign|conclude|finali[sz]e|broker|negotiate|achieve|secure))(?: [\w-]+){0,4} ?$"
)
_AIMED_MODS = re.compile(r"\b(?:proposed|possible|potential|future|draft|planned|prospective)\b")
_REACH = 80
_TWO = 2
_OF = len("of ")


def namings(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreements of a sentence that are named with those whose they are."""
    drawn = sentence.shape
    for match in _PHRASE.finditer(drawn.text):
        start, end = match.start(), match.end("noun")
        start += _OF if match["det"].startswith("of ") else 0
        before = drawn.text[max(0, start - _REACH) : start]
        if not (match["det"] or match["mods"] or match["noun"][0].isupper()):
            continue
        if _NONE.search(before) or _NO_MODS.match(match["mods"]):
            continue
        parties, end = _whose(reading, sentence, match)
        signing = _SIGNING.search(before)
        dated = _BEHIND.match(drawn.text, end) or _BEHIND.match(drawn.text, match.end())
        if len(parties) < _TWO and (dated or signing):
            parties = known(drawn.plain_span(start, match.end()).of(reading.plain))
        if len(parties) < _TWO and signing:
            parties = _around(reading, sentence, match)
        if len(parties) < _TWO:
            continue
        aimed = _AIMED.search(before) or _AIMED_MODS.search(match["mods"])
        if signing:
            start -= len(before) - signing.start()
        if dated:
            end = max(end, dated.end())
        mood = "intended" if aimed else ""
        yield Signed(match, start, end, tuple(parties), (), mood, "named", near=not signing)


def _whose(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[list[str], int]:
    """Return those whom the words of an agreement name as its own, and where the words end."""
    drawn = sentence.shape
    start, end = match.start("det"), match.end("noun")
    inside = among(drawn, start, end, "state", "organisation", "demonym")
    between = _BETWEEN.match(drawn.text, end)
    if between:
        signs = (between["one"], between["two"] or "")
        found = list(dict.fromkeys(each.id for sign in signs for each in drawn.members(sign)))
        if len(found) >= _TWO:
            return found, between.end()
    if len(inside) >= _TWO and _TWO_NAMED.search(match[0]):
        return inside, end
    prefixed = _PREFIXED.search(match[0])
    if prefixed and inside:
        return [PREFIXES[prefixed["prefix"].lower()], *inside], end
    beside = _WITH.match(drawn.text, end)
    if beside is None:
        return [], end
    others = [each.id for each in drawn.members(beside["with"])]
    owner = _owner(reading, sentence, match, others)
    return ([owner, *others] if owner and owner not in others else []), beside.end()


def _owner(reading: Reading, sentence: Sentence, match: re.Match[str], others: list[str]) -> str:
    """Return whose agreement with others it is: "Cuba's treaty", "its treaty" with one in view."""
    owner = _OWNER.match(match["mods"])
    if owner:
        return sentence.shape.members(owner["owner"])[0].id
    view = sentence.passage.view
    if view in others or match["det"].strip().lower() == "its":
        return reading.state
    named = set(among(sentence.shape, 0, len(sentence.shape.text), "state"))
    return reading.state if not view and named <= {*others, reading.state} else ""


def _around(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return the two whose sentence tells of a signing, or the two in view."""
    drawn = sentence.shape
    named = among(drawn, 0, len(drawn.text), "state", "demonym")
    if len(named) == _TWO:
        return named
    both = {sentence.passage.view, reading.state} - {""}
    return sorted(both) if len(both) == _TWO and set(named) <= both else []

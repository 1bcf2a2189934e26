"""Agreements whose own words tell between whom they are, whatever is said of them.

"The Cuba–Fiji Fishing Agreement lapsed"; "a 1990 treaty between Cuba and Fiji forbids it"; "since
the signing of the Treaty of Suva".
"""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from comity.actors import is_capital
from comity.claims.grammar.agreements.known import known, many
from comity.claims.grammar.agreements.signers import firm, in_view
from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import (
    LISTED_ON,
    PHRASE,
    date_inside,
    named_for,
    phrases,
    told_to,
)
from comity.claims.prose.dating import clause_end
from comity.claims.prose.finding import Sentence
from comity.claims.prose.halves import PREFIXES
from comity.claims.prose.parties import among
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, PAIR, Shape
from comity.claims.reading import Reading

_PHRASE = re.compile(PHRASE)
_ONE = rf"(?:{ACTOR}|{DEMONYM})"
# "Cuba–Fiji", "Cuba and Fiji's", "Cuban-Fijian".
_TWO_NAMED = re.compile(rf"{_ONE}(?: ?[–—/-] ?| and (?:the )?|, (?=.*{_ONE})){_ONE}")
_PREFIXED = re.compile(
    rf"\b(?P<prefix>{'|'.join(each.capitalize() for each in PREFIXES)})[–—-](?P<other>{_ONE})"
)
_NO_VERB = (
    r"(?:(?! (?:is|are|was|were|has|have|had|which|that|as an?|took|takes|led|will|would|may|"
    r"can|could|caused|aims?|aimed|seeks?|covers?|calls?|remains?|involv\w+|outlin\w+|provid\w+|"
    r"allow\w*|permit\w*|g[ai]ve[sn]?|"
    r"ma[dk]es?)\b)"
    rf"{LISTED_ON}){{0,90}}?"
)
# "between the Pacific nations of Cuba and Fiji", "between the government of the state of Cuba"
_RULED = (
    r"(?:(?:[A-Z][\w-]+ |[a-z]+ )?"
    r"(?:governments?|nations|countries|states|leaders|presidents?|parliaments?) of (?:the )?"
    r"(?:(?:[Ss]tate|[Rr]epublic|[Kk]ingdom) of (?:the )?)?)?"
)
_BETWEEN = re.compile(
    rf"{_NO_VERB} (?:[Bb]etween|among|(?<=ed )by|(?<=made )by) (?:the )?{_RULED}"
    rf"(?P<one>{_ONE}|{PAIR}|{CITY})"
    rf"(?:(?:(?: [A-Z][\w’'-]+| of| for| the){{0,8}},? and|, on the one hand,? and) (?:the )?"
    rf"{_RULED}(?P<two>{_ONE}|{PAIR}|{CITY}))?"
)
_HINT = re.compile(" (?:[Bb]etween|among|by) ")
_WITH = re.compile(
    r"(?:,? (?:of|on|for|worth|in|to|regarding|concerning|signed|concluded|reached)"
    rf"(?: [\w’'-]+){{0,7}}?)? with (?:the |its [a-z]+ )?"
    rf"(?P<with>{ACTOR}(?!['’]s? |-)|{DEMONYM}(?= [A-Za-z])|{CITY})"
)
_OWNER = re.compile(rf"^(?P<owner>{_ONE})(?:['’]s?)? ")
_OPENS = re.compile(
    rf"(?:(?:In|On|Since) {DATE},? )?(?P<under>[Uu]nder (?:the terms of )?)?"
    r"(?:[Tt]he |[Aa]n? |[Tt]his )(?:separate |new )?"
)
_COMMA = re.compile(r"(?: (?:of|on|for) [^.;,]{3,40}| of \d{4})?, ")
_EFFECT = re.compile(
    r"[^.;,]{0,40}? (?:allow|permit|provide|establish|cover|enable|require|govern|grant|exempt|"
    r"abolishe|guarantee|oblige|regulate|stipulate)(?:s|d|ed)?\b"
)
_OWNED_WITH = re.compile(rf"{ACTOR}['’]s? (?:[a-z-]+ ){{0,2}}{ACTOR} ")  # "Cuba's EU Treaty"
_BEHIND = re.compile(
    r"(?: \((?:[A-Z][\w-]*\)(?: \()?|[^()]{0,24}?))?,?(?: which was| was)?"
    rf"(?:(?: signed| concluded)? (?:in|at) {CITY},?)?"
    rf"(?: signed| concluded| ratified| dated)?(?: of| in| on| from)? ?\(?(?P<date>{DATE})"
)
_SIGNING = re.compile(
    r"\b(?:signing|signature|conclusion|concluding|ratification|ratifying|renewal|negotiation|"
    r"finali[sz]ation|completion)"
    rf"(?: ceremony)?(?: (?:in|on) (?P<date>{DATE}))?(?: of)? ?$"
)
_SIGNED_ON = re.compile(
    rf"(?P<date>{DATE}),? (?:(?:with|after|by|through|upon|following|when|and) )?(?:the )?"
    r"(?:signing|signature|conclusion|ratification)(?: ceremony)?(?: of)? ?$"
)
# What happens to an agreement on a day that is not its own.
_PUT_IN_FORCE = re.compile(
    r"\b(?:implementation|entry into force|coming into force|expiry|expiration|anniversary|"
    r"termination|suspension|review)(?: of)? ?$"
)
# "a contract of a shipyard with the navy was signed": none of states.
_OF_FIRMS = re.compile(r"[^.;,]{0,40}? between an? ")
# What two do together, and have not agreed to by its name.
_PROGRAM = re.compile(r"(?:[Cc]o-?operation )?[Pp](?:rogram|lan)")
_NONE = re.compile(
    r"\b(?:[Nn]o|[Aa]ny|[Ll]ists?(?: of)?|[Ww]ithout|absence of|lack of|Text|discuss(?:ed|es|ing)?|"
    r"reached or)(?: an?)? ?$"
)
_BY_FIRM = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|giants?|corporation|airlines?|banks?)\b[^.;,]{0,40} (?:signed|"
    r"signs|inked|concluded|secured|won|struck) $"
)
# "Under the terms of the Suva Treaty", "ceded by the Suva Treaty": it rules, so it is.
_RULES = re.compile(
    r"\b(?:[Uu]nder|[Bb]y|[Tt]hrough|[Vv]ia|[Ww]ith|[Ff]ollowing|[Aa]fter|[Ss]ince|[Tt]hanks to|"
    r"accordance with|violation of|breach of|(?:terms|provisions|articles|text) of) $"
)
_NO_MODS = re.compile(r"\b(?:no|any|such) ")
_AIMED = re.compile(
    r"\b(?:[Nn]egotiat\w+|[Tt]alks|seek\w*|sought|pursu(?:e[ds]?|ing)|propos\w+|plan(?:s|ned|"
    r"ning)?|draft\w*|"
    r"possib\w+|potential|prospect\w*|future|towards?|call\w* for|hop\w+|consider\w*|explor\w+|"
    r"stud(?:y|ies)|"
    r"finali[sz]ation|interest(?:ed)? in|work\w* on|prepar\w+|wish\w*|intend\w*|expect\w*|would|"
    r"will|to (?:reach|form|make|establish|sign|conclude|finali[sz]e|broker|negotiate|achieve|"
    r"secure)|wants?|wanted|asks?|asked|demand\w*|request\w*|urg\w+)"
    r"(?: (?!(?:signed|concluded|ratified|inked)\b)[\w-]+){0,4} ?$"
)
_DENIED = re.compile(
    r"\b(?:prevent|refus|fail|declin|reject|unable|instead of)\w*(?: [\w-]+){0,5} ?$"
)
_AIMED_MODS = re.compile(
    r"\b(?:proposed|possible|potential|future|draft|planned|prospective|pending)\b"
)
# Others than those named may have fought: "Cuba praised the signing of a cease-fire in Fiji".
_FIGHTING = re.compile(r"\b[Cc]ease-?fire ")
# The name of what two or a few sign, not of what all do.
_TREATY = re.compile(r"(?:Treat|Accord|Agreement|Pact|Protocol)")
# "To deal with Cuba" is no deal.
_WEAK = re.compile(r"(?:deal|accord|charter|contract|compact|convention)")
_SAME = re.compile(r"(?: \([^()]{1,40}\))?(?:,| –| is| was)(?: also)? ")
_NAMED = ("state", "organisation", "demonym")
_REACH = 80
_SHORT = 24
_TWO = 2
_OF = len("of ")
_A = frozenset({"a ", "an "})


def namings(reading: Reading, sentence: Sentence, told: Container[int]) -> Iterator[Signed]:
    """Yield the agreements of a sentence that are named with those whose they are.

    Those whose nouns stand where ``told`` says are left out.
    """
    drawn = sentence.shape
    last = 0
    for match in phrases(_PHRASE, drawn.text):
        if match.start("noun") in told:
            continue
        start = match.start()
        if drawn.text.endswith("(", 0, start):
            continue  # "a memorandum of understanding (MoU)": told before
        if last and match["det"] in _A and _SAME.fullmatch(drawn.text, last, start):
            continue  # "the Suva Treaty is an agreement between": one, told twice
        start += _OF if match["det"].startswith("of ") else 0
        before = drawn.text[max(0, start - _REACH) : start]
        if no_agreement(match, before):
            continue
        parties, others, end = _whose(reading, sentence, match)
        signing = _SIGNING.search(before[-_SHORT:])
        signing = signing and (_SIGNED_ON.search(before) or _SIGNING.search(before))
        date = behind(drawn, end) or behind(drawn, match.end())
        if date and not date[0].startswith(" of ") and _PUT_IN_FORCE.search(before):
            date = None  # the day of what was done with it
        if not parties:
            said = bool(date or date_inside(drawn, start, match.end("noun")))
            by = _Said(said, bool(signing), bool(_RULES.search(before)))
            parties = _by_name(reading, sentence, match, by)
            end = end if said or signing else _told_by(drawn, match, end)
        if not parties or (_PROGRAM.match(match["noun"]) and not (signing or date)):
            continue
        if signing:
            start -= len(before) - signing.start()
        end = max(end, date.end()) if date else max(end, matter(match))
        near = not signing or any(signing.groupdict().values())
        made = bool(date_inside(drawn, start, match.end("noun")))
        how = mood(before, match["mods"], made=made)
        start -= 0 if signing else _led(before, how)
        last = end
        yield Signed(match, start, end, parties, others, how, "named", near=near)


def matter(match: re.Match[str]) -> int:
    """Return where the words end for what an agreement is on; "of Amity stands" has a verb."""
    on = (match["tail"] or "").startswith((" on ", " for ", " regarding ", " concerning "))
    return told_to(match) if on else named_for(match)


def behind(drawn: Shape, at: int) -> re.Match[str] | None:
    """Return the date that ``text[at:]`` begins with: "of 1904", "(1904)"."""
    return _BEHIND.match(drawn.text, at) if drawn.dated else None


def mood(before: str, mods: str, *, made: bool) -> str:
    """Return the modality of an agreement by the words before it; a dated one was ``made``."""
    if made:
        return ""
    if _DENIED.search(before):
        return "denied"
    return "intended" if _AIMED.search(before) or _AIMED_MODS.search(mods) else ""


def _led(before: str, mood: str) -> int:
    """Return how far before an agreement the words begin that say that it is only meant."""
    aimed = {"intended": _AIMED, "denied": _DENIED}.get(mood)
    found = aimed.search(before) if aimed else None
    return len(before) - found.start() if found else 0


def no_agreement(match: re.Match[str], before: str) -> bool:
    """Say whether a phrase names none there is: "no agreement", "lists of treaties", "to deal"."""
    bare = not (match["det"] or match["mods"])
    if bare and (_WEAK.match(match["noun"]) or before.endswith(" in ")):
        return True
    return bool(
        _NONE.search(before[-_SHORT:]) or _BY_FIRM.search(before) or _NO_MODS.search(match["mods"])
    )


class _Said(NamedTuple):
    """What the words around an agreement tell of it."""

    dated: bool
    signing: bool
    ruling: bool


def _by_name(
    reading: Reading, sentence: Sentence, match: re.Match[str], by: _Said
) -> tuple[str, ...]:
    """Return whose an agreement is that says it by its name, its date or its signing alone."""
    drawn = sentence.shape
    dated, signing, ruling = by
    name = drawn.plain_span(match.start(), match.end()).of(reading.plain)
    found = known(name) if dated or signing or ruling else ()
    if found and not (dated or signing):
        around = {*among(drawn, 0, len(drawn.text), *_NAMED), reading.state, sentence.passage.view}
        found = found if around & {*found} else ()
    if found or (many(name) and not signing):
        return found
    if signing and not _FIGHTING.search(match["mods"]):
        if _OF_FIRMS.match(drawn.text, match.end("noun")):
            return ()
        return _around(reading, sentence)
    treaty = dated and _TREATY.match(match["noun"]) and (match["mods"] or match["tail"])
    mutual = "ilateral " in match["mods"] or match["det"].strip().endswith("their")
    theirs = treaty or _in_effect(drawn, match)
    both = tuple(in_view(reading, sentence)) if theirs else ()
    both = both if {*among(drawn, 0, len(drawn.text), *_NAMED)} <= {*both} else ()
    if both or not (treaty or mutual):
        return both
    named = _two(drawn)
    view = {sentence.passage.view, reading.state} - {""}
    if not treaty and len(view) == _TWO and set(named) != view:
        return ()  # "a bilateral treaty" of those in view, which names others
    return named if len(named) == _TWO else ()


def _in_effect(drawn: Shape, match: re.Match[str]) -> bool:
    """Say whether a sentence begins with an agreement that does something: "The pact lets"."""
    opens = _OPENS.fullmatch(drawn.text, 0, match.start("mods"))
    if not opens or not match["mods"]:
        return False
    does = _COMMA if opens["under"] else _EFFECT
    return does.match(drawn.text, match.end("noun")) is not None


def _told_by(drawn: Shape, match: re.Match[str], end: int) -> int:
    """Return where the words end that tell by what an agreement does whose it is."""
    if not _in_effect(drawn, match) or drawn.text.startswith(", ", match.end("noun")):
        return end
    named = drawn.within(end, clause_end(drawn, end), *_NAMED, "pair")
    return named[-1].at + 1 if named else end


def _two(drawn: Shape) -> tuple[str, ...]:
    """Return "both countries" of a sentence, failing that the states that it names."""
    pieces = drawn.within(0, len(drawn.text), "pair")
    both = tuple(each.id for each in pieces[0].members) if pieces else ()
    return both or tuple(among(drawn, 0, len(drawn.text), "state", "demonym"))


def _whose(
    reading: Reading, sentence: Sentence, match: re.Match[str]
) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """Return those whom the words of an agreement name as its own, and where the words end.

    Those it is said to be "with" are given apart: each may have one of its own.
    """
    drawn = sentence.shape
    both, end = _own(drawn, match)
    if both:
        return both, (), end
    beside = _WITH.match(drawn.text, end) if " with " in drawn.text[end:] else None
    if beside is None:
        return (), (), end
    others = [] if firm(drawn, beside["with"]) else _ids(drawn, beside["with"])
    owner = _owner(reading, sentence, match, others)
    if not owner or not others or owner in others:
        return (), (), beside.end()
    return (owner,), tuple(others), beside.end()


def _own(drawn: Shape, match: re.Match[str]) -> tuple[tuple[str, ...], int]:
    """Return those between whom an agreement is by its words, and where these end."""
    start, end = match.start("det"), match.end("noun")
    inside = among(drawn, start, end, *_NAMED)
    far = drawn.text[end : end + _REACH + _REACH]
    if len(inside) >= _TWO and (_TWO_NAMED.search(match[0]) or _OWNED_WITH.match(match["mods"])):
        return tuple(inside), end
    between = _BETWEEN.match(drawn.text, end) if _HINT.search(far) else None
    if between:
        signs = (between["one"], between["two"] or "")
        found = tuple(dict.fromkeys(each for sign in signs for each in _ids(drawn, sign)))
        if len(found) >= _TWO:
            return found, between.end()
    about = _TWO_NAMED.search(match["tail"] or "")
    if about:
        both = among(drawn, end, match.end("tail"), *_NAMED)
        return (tuple(both) if len(both) >= _TWO else ()), match.end("tail")
    prefixed = _PREFIXED.search(match[0])
    if prefixed and inside:
        return (PREFIXES[prefixed["prefix"].lower()], *inside), end
    return (), end


def _owner(reading: Reading, sentence: Sentence, match: re.Match[str], others: list[str]) -> str:
    """Return whose agreement with others it is: "Cuba's treaty", "its treaty" with one in view."""
    owner = _OWNER.match(match["mods"])
    if owner:
        return sentence.shape.members(owner["owner"])[-1].id
    view = sentence.passage.view
    if reading.state in others and view not in others:
        return view
    if sentence.passage.role == "item" and not match.start():
        return reading.state
    if view in others or match["det"].strip().lower() == "its":
        return reading.state
    named = set(among(sentence.shape, 0, len(sentence.shape.text), "state"))
    rest = (named or {reading.state}) - {*others} or {reading.state}
    return rest.pop() if not view and len(rest) == 1 else ""


def _ids(drawn: Shape, sign: str) -> list[str]:
    """Return those a sign stands for, for a city the state whose capital it is."""
    piece = drawn.piece(sign) if sign else None
    if piece is None:
        return []
    if piece.kind != "city":
        return [each.id for each in piece.members]
    return [each.id for each in piece.members if is_capital(each.name, each.id)]


def _around(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Return the two whose sentence tells of a signing, or the two in view."""
    drawn = sentence.shape
    named = _two(drawn)
    if len(named) == _TWO:
        return named
    both = {sentence.passage.view, reading.state} - {""}
    return tuple(sorted(both)) if len(both) == _TWO and set(named) <= both else ()

"""Who stands before a verb of signing: states, persons with an office, firms, two in view."""

import re

from comity.claims.grammar.persons.holding import holders
from comity.claims.prose.acts import antecedent
from comity.claims.prose.clauses import clause
from comity.claims.prose.entities import two_above
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, PAIR, WHO, Piece, Shape
from comity.claims.prose.timing import leading
from comity.claims.reading import Reading

# An agency: "the Cuban Sugar Board and the Fijian Navy", "strengthened ties by signing".
_ONE = (
    r"(?: (?!(?:and|or|of|in|on|to|by|at|for|from|with|was|were|is|are|who|which|that|has|had|"
    rf"have)\b)(?:[\w’'&-]+|{CITY})){{1,5}}"
)
_FIRM = re.compile(
    r" (?:[a-z-]+ ){0,3}(?:compan(?:y|ies)|firms?|giants?|corporation|conglomerate|airlines?|"
    r"banks?|manufacturers?|operators?|group|consortium|business(?:m[ae]n|es)?|contractors?)\b"
)
"""What makes a national adjective that of a firm: its contracts are none of the state."""
_AGENTS = re.compile(
    rf"(?:^|(?<=, )|(?<=[Tt]he )|(?<=that )|(?<=when ))(?P<who>{DEMONYM}|{ACTOR})(?:['’]s?)?{_ONE}"
    rf"(?: and (?:the )?(?P<other>{DEMONYM}|{ACTOR})(?:['’]s?)?{_ONE})? $"
)
_JOINS = re.compile(
    rf"(?P<one>{WHO})(?: (?:also|later|has|had))* join(?:ed|s) (?P<others>{ACTOR}) in $"
)
_BY_SIGNING = re.compile(
    rf"(?:^|(?<=, )|(?<=[Tt]he ))(?P<who>{ACTOR}|{PAIR})(?P<other>) (?!and\b)[^,;.]{{3,80}} by $"
)
_WHEN = re.compile(r"\b(?:after|when|while|although|before|since|as) $")
_FILLER = re.compile(
    r"(?:,? (?:also|both|have|has|had|then|later|jointly|formally|officially))*,? "
)
_TOGETHER = re.compile(
    r"\b(?:[Tt]he two|[Bb]oth|[Tt]heir|[Tt]he) (?:[a-z]+ ){0,2}(?:presidents|leaders|premiers|"
    r"ministers|monarchs|heads|officials|delegations|sides|parties|nations|governments|countries|men|pair)\b|"
    r"^They\b"
)
_AND = re.compile(r",? and (?:the )?")
_JOINED = re.compile(r",? and (?:the )?|, (?:the )?")
_MET = re.compile(r"\b(?:met|meeting|visit|talks|counterpart)")
_LISTED = re.compile(r",? and (?:the |his )?|, ")
UNTOLD = re.compile(
    r"[^.;,]{0,60}? (?:(?:with|between|by) (?!(?:the two|both|their|which|whom)\b)|"
    r"bringing together |uniting )"
)
"""What names others who sign, whom nothing tells."""
# "Rojas signed a pact with her Cuban counterpart": for the other of the two in view.
_COUNTERPART = re.compile(
    rf"[^.;,]{{0,60}}? with (?:his|her) (?:new |then )?(?P<whose>{DEMONYM}) "
    r"(?:counterpart|colleague|opposite number)\b"
)
_SENT_TO = re.compile(r" to (?:the )?$")
NAMED = ("state", "organisation", "demonym")
_TWO = 2


def before_verb(
    reading: Reading, sentence: Sentence, at: int, governed: re.Match[str]
) -> tuple[int, tuple[str, ...]]:
    """Return those who stand before a verb at ``text[at]``, and where its clause begins.

    They are the two that the clause names, "the leaders of A, B and C", one where others are
    named behind the verb, and the two in view where "the two leaders" do it.
    """
    drawn = sentence.shape
    start = clause(drawn.text, at)[0]
    start = max(start, leading(drawn).end) if leading(drawn).end < at else start
    start += len(drawn.text[start:at]) - len(drawn.text[start:at].lstrip(" ,"))
    aside = drawn.text.find(", ", start, at) if _WHEN.search(drawn.text, 0, start) else -1
    if aside >= 0 and not among(drawn, start, aside, *NAMED):
        start = aside + len(", ")  # "a week after the war ended, Cuba offered"
    listed = _listed(drawn, start, at)
    pairs = drawn.within(start, at, "pair")
    if len(listed) > 1 or pairs:
        return start, listed if len(listed) > 1 else _ids(pairs[-1])
    named = [
        each
        for each in among(drawn, start, at, "state", "demonym")
        if not _owns(drawn, start, at, each)
    ]
    told = governed["with"] or governed["along"] or governed["between"]
    if len(named) == _TWO or (named and told):
        return start, tuple(named[-_TWO:])
    if told or UNTOLD.match(drawn.text, governed.end("noun")):
        met = told and not named and _COUNTERPART.match(drawn.text, governed.end("noun"))
        other = _other_in_view(reading, sentence, told) if met else ()
        return (start if other else at), other
    if named and named[0] != reading.state and not sentence.passage.view:
        met = reading.state and _MET.search(drawn.text, start, at)
        return (start, (named[0], reading.state)) if met else (at, ())
    together = _TOGETHER.search(drawn.text, start, at)
    if not named and not together:
        return at, ()
    both = in_view(reading, sentence) or (
        two_above(reading, sentence.span.start) if together else ()
    )
    return (start, tuple(both)) if set(named) <= set(both) else (at, ())


def _other_in_view(reading: Reading, sentence: Sentence, sign: str) -> tuple[str, ...]:
    """Return the other of the two in view where a sign stands for one of them."""
    whose = {each.id for each in sentence.shape.members(sign)}
    view = {reading.state, sentence.passage.view or reading.state} - {""}
    if sentence.passage.view and not whose <= view:
        return ()
    rest = view - whose
    return tuple(rest) if len(rest) == 1 else ()


def _listed(drawn: Shape, start: int, at: int) -> tuple[str, ...]:
    """Return those who are listed last in ``text[start:at]``: "the League and Cuba"."""
    found: list[str] = []
    before = at
    for piece in reversed(drawn.within(start, at, *NAMED, "pair")):
        joined = _JOINED if len(found) > 1 else _AND
        if found and not joined.fullmatch(drawn.text, piece.at + 1, before):
            break
        found = [*(each.id for each in piece.members), *found]
        before = piece.at
    return tuple(dict.fromkeys(found))


def _ids(piece: Piece) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.id for each in piece.members))


def served(drawn: Shape, start: int, end: int) -> list[str]:
    """Return for whom is signed by those of ``text[start:end]``: not whom they are sent to.

    "The representative of Cuba to the United Nations" signs for Cuba.
    """
    found = (
        each.id
        for piece in drawn.within(start, end, *NAMED)
        for each in piece.members
        if piece.kind != "organisation" or not _SENT_TO.search(drawn.text, start, piece.at)
    )
    return list(dict.fromkeys(found))


def agents(sentence: Sentence, verb: re.Match[str]) -> tuple[int, tuple[str, ...]]:
    """Return the states whose agencies sign, or who do something by signing; firms sign alone."""
    drawn = sentence.shape
    pattern = _BY_SIGNING if verb[0] == "signing" else _AGENTS
    found = pattern.search(drawn.text, max(0, verb.start() - 160), verb.start())
    if found is None:
        return verb.start(), ()
    signs = (found["who"], found["other"] or "")
    if any(firm(drawn, sign) for sign in signs if sign):
        return verb.start(), ()
    return found.start(), tuple(each.id for sign in signs for each in drawn.members(sign))


def joined(
    reading: Reading, sentence: Sentence, verb: re.Match[str]
) -> tuple[int, tuple[str, ...]] | None:
    """Return those who sign where one "joined Cuba and Fiji in signing", None for no such words."""
    drawn = sentence.shape
    found = _JOINS.search(drawn.text, 0, verb.start()) if verb[0] == "signing" else None
    if found is None:
        return None
    one = drawn.members(found["one"]) or antecedent(sentence, found.start("one"), reading.state)
    who = dict.fromkeys(each.id for each in (*one, *drawn.members(found["others"])))
    return found.start("one"), tuple(who)


def _owns(drawn: Shape, start: int, end: int, state: str) -> bool:
    """Say whether a state is only named in ``text[start:end]`` as whose a firm is."""
    return all(
        _FIRM.match(drawn.text, piece.at + 1)
        for piece in drawn.within(start, end, "state", "demonym")
        if state in {each.id for each in piece.members}
    )


def firm(drawn: Shape, sign: str) -> bool:
    """Say whether a sign only says whose a firm is: "the Cuban oil company"."""
    return bool(sign) and bool(_FIRM.match(drawn.text, drawn.piece(sign).at + 1))


def persons(reading: Reading, sentence: Sentence, at: int) -> tuple[int, tuple[str, ...]]:
    """Return whom those serve who are named as signing, and where their names begin."""
    drawn = sentence.shape
    held = holders(reading, sentence, max(0, at - 200), at)
    if not held or not _FILLER.fullmatch(reading.plain, held[-1].end, drawn.plain_at(at)):
        return at, ()
    first = held[-1]
    who = [first.service]
    for each in reversed(held[:-1]):
        if not _LISTED.fullmatch(reading.plain, each.end, first.start):
            break
        first = each
        who.append(each.service)
    return drawn.text_at(first.start), tuple(dict.fromkeys(each for each in who if each))


def in_view(reading: Reading, sentence: Sentence) -> list[str]:
    """Return the two that a section or row is about, when the sentence names nobody else."""
    view = sentence.passage.view
    both = {view, reading.state}
    named = set(among(sentence.shape, 0, len(sentence.shape.text)))
    return sorted(both) if view and reading.state and named <= both else []

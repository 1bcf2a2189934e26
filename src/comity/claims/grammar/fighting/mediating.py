"""Who mediates between whom, who belongs to the mediators and who chairs them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import is_capital
from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.fighting.fights import parties_before
from comity.claims.grammar.fighting.sides import between_before, between_behind, between_both
from comity.claims.grammar.fighting.timed import spurned
from comity.claims.grammar.fighting.wars import wars
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME
from comity.claims.grammar.persons.titles import named as title_free
from comity.claims.grammar.quarrels.lands import DISPUTED
from comity.claims.page import kind_of
from comity.claims.prose.acts import acts, antecedent
from comity.claims.prose.clauses import clause
from comity.claims.prose.dating import clause_end
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.naming import names
from comity.claims.prose.shape import ACTOR, ANY, CITY, DEMONYM, IT, STATE, Shape
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading

_STEMS = sought(
    "mediat", "broker", "facilitat", "hosted", "hosting", "hosts", "intermediar", "go-between",
    "peacemak", "peace process", "sponsored", "sponsoring", "convened", "negotiati", "negotiator",
    "negotiated", "role in", "helped end", "helped resolve", "helped settle", "good offices",
    "under the aegis", "under the auspices", "aegis of", "auspices", "sponsorship",
    "table ", "table.", "co-chair",
)  # fmt: skip
_VERB = re.compile(
    r"\b(?:(?:help(?:ed|s|ing)? (?:to )?)?(?:mediat(?:ed|es|ing|e)|broker(?:ed|s|ing))|"
    r"help(?:ed|s|ing)? (?:to )?broker|facilitat(?:ed|es|ing)(?= (?:the )?(?:peace )?"
    r"(?:talks|negotiations|dialogue|peace))|host(?:ed|s|ing)(?= (?:\w+ )?peace talks)|(?:acted|"
    r"acts|served|serves|acting|serving|(?:position(?:ed|s)?|assert(?:ed|s)?|offer(?:ed|s)?) "
    r"itself) as (?:an? |the )?"
    r"(?:chief |key )?mediators?)(?![\w-])"
)
_ROLE = (
    r"(?:mediators?|intermediar(?:y|ies)|go-betweens?|facilitators?|peacemakers?|peace brokers?|"
    r"(?:honest )?brokers?|negotiators?)"
)
_TALK = (
    r"(?:talks|negotiations|dialogue|communications?|contacts?|meetings?|agreements?|accords?|"
    r"truces?|cease-?fires?|deals?|settlements?|reconciliation|peace|exchanges?|swaps?)"
)
_BE = r"(?:is|are|was|were|been|being|became|remains?|remained)"
# What mediates only where the words say between whom.
_HELPS = re.compile(
    r"\b(?:(?:act|serv|emerg|function|work)(?:ed|s|es|ing) as (?:(?!between\b)[a-z-]+,? ){0,4}?"
    rf"{_ROLE}|{_BE} (?:an? |the |one of the )?(?:[a-z-]+ ){{0,2}}?{_ROLE}(?= (?:between|in)\b)|"
    rf"{_BE}(?: also| directly| actively| closely| deeply)* (?:involved|engaged|active|"
    r"instrumental|key|crucial|pivotal|central) (?:with|in|to) (?:the )?"
    r"(?:(?!between\b)[a-z-]+ ){0,2}?(?:mediati(?:on|ng)|peacemaking|negotiati(?:ng|ons)|"
    r"brokering|facilitating|resolving|ending|"
    rf"reconciling|(?=(?:{STATE}|{DEMONYM}) peace process))|"
    r"play(?:ed|s|ing) (?:an? |the )?(?:(?!between\b|in\b)[a-z-]+ ){0,4}?role (?:in|by) (?:helping "
    r"(?:to )?)?(?:mediating|brokering|ending|resolving|settling|negotiating|facilitating|"
    r"reconciling|mediation|(?:the )?(?:mediation|resolution|settlement))|"
    r"play(?:ed|s|ing) (?:an? |the )?(?:[a-z-]+ )?(?:mediating|mediation|mediatory|intermediary|"
    r"facilitating|peacemaking) role|"
    rf"(?:negotiat|sponsor|conven|facilitat)(?:ed|es|s|ing)(?= (?:[\w-]+ ){{0,4}}?{_TALK} "
    r"(?:between|among))|(?:sponsor|host|conven|organi[sz])(?:ed|es|s|ing)(?= (?:(?!between\b)"
    rf"(?:[\w-]|{ANY})+ ){{0,4}}?(?:talks|negotiations)\b)|"
    r"help(?:ed|s|ing)? (?:to )?(?:end|resolve|settle|negotiate|reconcile)(?= [^.;,]{0,50}\b(?:"
    r"war|conflict|dispute|crisis|stand-?off)\b))(?![\w-])"
)
_MEDIATION_OF = re.compile(
    rf"(?P<by>{ACTOR}|{DEMONYM}|{IT}|{CITY}|\b[Ii]ts(?= ))(?:['’]s?)? "
    r"(?:(?!over |of |and |in |for |through |by |after |with |on |at |to |"
    r"refus|declin|reject|oppos|spurn|request|seek|sought)[a-z]+ )?"
    r"(?:mediation|intermediation|"
    r"(?:mediating|mediation|intermediary|peacemaking) (?:role|efforts?)|"
    r"good offices)\b|"
    r"\b(?:mediating|mediation|intermediary|peacemaking) role (?:that was )?(?:played )?by "
    rf"(?P<whose>{ACTOR})(?!['’])"
)
_BY = re.compile(
    r"\b(?:(?:mediation|mediated|brokered)(?: efforts)? (?:of|by)|(?:talks|negotiations|meetings?|"
    r"dialogue|discussions|agreement|accord|truce|cease-?fire|deal)(?: [a-z]+){0,2},? "
    r"(?:[a-z]+ )?(?:facilitated|sponsored|convened) by|"
    r"(?P<aegis>under the (?:aegis|auspices) of)) (?:the )?"
)
# "a Cuban-brokered ceasefire"
_BROKERED = re.compile(
    rf"(?P<by>{DEMONYM}|{ACTOR})-(?:brokered|mediated) (?:[\w-]+ )?"
    r"(?:cease-?fire|truce|armistice|peace|agreement|accord|deal|talks)"
)
# "talks under OAS auspices"
_AUSPICES = re.compile(
    rf"\b(?:talks|negotiations|meetings?|dialogue|discussions)[^.;,]{{0,30}}? under (?P<by>{ACTOR})"
    r"(?:['’]s?)? (?:auspices|mediation|sponsorship)\b"
)
# "was key in bringing Cuba and Fiji to the negotiating table"
_TO_TABLE = re.compile(
    r"\b(?:(?:is|was|were|been) (?:[a-z]+ ){1,2}in bringing|(?:helped (?:to )?)?br(?:ought|ing)) "
    rf"(?P<two>{STATE})(?: both| back| together)? to the (?:[a-z]+ )?(?:negotiati(?:ng|ons?)|peace|"
    r"bargaining|conference) table\b"
)
_TALKS = re.compile(r"\b(?:[Nn]egotiat\w+|[Tt]alks|[Pp]eace|settle\w+|resol\w+)\b")
_PEACE = (
    r"(?:crisis|conflict|(?:civil )?war|dispute|peace (?:process|talks|deal|agreement|accord)|"
    r"talks|transition|unrest|insurgency)"
)
# "between Cuba and Fiji", "a crisis in Chad"
_WHOSE = re.compile(
    rf"(?: (?!between\b|in\b)[\w’'\ue600-\ue7ff-]+){{0,8}}? (?:between (?:the (?:[\w-]+ ){{0,3}})?"
    rf"(?P<two>{STATE})(?:(?: (?!and\b)[a-z]+){{0,2}} and (?:the )?(?P<other>{STATE}))?|"
    rf"{_PEACE} in (?P<one>{STATE}))(?!['’])"
)
# "mediated in the dispute": what it is that somebody mediates in.
_IN_WHAT = re.compile(
    r"(?: in| during)?(?: the| this| that| an?)?(?: (?!by\b|and\b|of\b|in\b)(?:[\w-]+|"
    rf"{ANY})){{0,4}}?"
    rf" (?:end of (?:the )?(?:[\w-]+ ){{0,3}}?)?(?:{_PEACE}|cease-?fire|truce|agreement|accord|"
    r"settlement|deal)s?\b"
)
# "the Cuban conflict", "Cuba's civil war": of one alone.
_OF_ONE = re.compile(
    rf"(?P<who>{STATE}|{DEMONYM})(?:['’]s?)? (?:[a-z]+ )?(?i:{_PEACE})(?! with\b| between\b)"
)
# "the Cuban conflict negotiated under the auspices of"
_OF_ONE_BY = re.compile(rf"{_OF_ONE.pattern}(?: (?:[a-z]+ed|held))? $")
# "met in the hall of Suva, Fiji, to mediate": Fiji is where.
_PLACE = re.compile(rf"(?<=[a-z], ){STATE}, to\b")
_WITH_ONE = re.compile(rf"\b(?:dispute|conflict|war|talks|relations|tensions?) with {STATE}")
_STATES = re.compile(rf"(?P<one>{STATE})(?: and (?:the )?(?P<other>{STATE}))?")
# "Nelson Mandela mediated": somebody with two names at least
_PERSON = re.compile(
    rf"(?P<name>(?<![\w-]){NAME})(?: (?:has|had|also|then|later|first|[a-z]+ly))* "
    r"(?:mediated|brokered)\b(?= (?:[\w-]+ ){0,4}?between )"
)
_TALKING = re.compile(r"negotiat\w+")
# "is involved in mediation efforts in Chad and Cuba", "the peace process in Chad"
_IN_LANDS = re.compile(
    rf"(?: (?!in\b|and\b|which\b|by\b|between\b)[\w’'-]+){{0,4}}? in (?:the )?(?:conflicts? in )?"
    rf"(?P<one>{STATE})(?!['’-])|(?: the)? (?P<whose>{STATE}|{DEMONYM})(?:['’]s?)? (?:[a-z]+ )?"
    rf"(?i:{_PEACE})\b"
)
_TWO = 2
_CHAIRED = re.compile(rf" (?:is|are|was)(?: currently)? (?:co-)?chaired by (?P<chairs>{STATE})")
_COMPRISES = re.compile(
    rf"\b(?:comprises|includes|consists of|is made up of|whose members are) (?P<members>{STATE})"
)


class Mediation(NamedTuple):
    """A mediation that words tell of; the fields are those of the claim."""

    mediator: str
    parties: tuple[str, ...]
    since: str
    modality: str
    start: int
    end: int
    stop: int
    members: tuple[str, ...] = ()
    chairs: tuple[str, ...] = ()


def mediations(reading: Reading) -> Iterator[Mediation]:
    """Yield who the sentences of a document say mediates."""
    for sentence in prose(reading).with_any(*_STEMS):
        drawn = sentence.shape
        for act in acts(sentence, _VERB, reading.state):
            by = [each.id for each in act.subjects]
            if _PLACE.match(drawn.text, act.start):
                continue
            for each in _between(reading, sentence, (act.start, act.verb.end()), by):
                yield each._replace(modality=modality(act.words))
        for match in _PERSON.finditer(drawn.text):
            by = [people(reading).full(title_free(match["name"]))]
            yield from _told_between(reading, sentence, match.span(), by)
        yield from _helped(reading, sentence)
        yield from _to_table(reading, sentence)
        for match in _AUSPICES.finditer(drawn.text):
            by = [each.id for each in drawn.members(match["by"])]
            yield from _between(reading, sentence, match.span(), by)
        yield from _brokered(reading, sentence)
        for match in _BY.finditer(drawn.text):
            idle = match["aegis"] and not _TALKS.search(drawn.text, 0, match.start())
            if not idle and not spurned(drawn.text[: match.start()]):
                yield from _named(reading, sentence, match)
        yield from _seats(reading, sentence)


def _helped(reading: Reading, sentence: Sentence) -> Iterator[Mediation]:
    """Yield who brings others together in other words: "acted as a go-between for"."""
    drawn = sentence.shape
    for act in acts(sentence, _HELPS, reading.state):
        by = [each.id for each in act.subjects]
        for each in _told_between(reading, sentence, (act.start, act.verb.end()), by):
            yield each._replace(modality=modality(_TALKING.sub("", act.words)))
    for match in _MEDIATION_OF.finditer(drawn.text):
        if spurned(drawn.text[: match.start()]):
            continue
        by = [each.id for each in _owners(reading, sentence, match)]
        yield from _told_between(reading, sentence, match.span(), by)


def _to_table(reading: Reading, sentence: Sentence) -> Iterator[Mediation]:
    """Yield who "brought Cuba and Fiji to the negotiating table"."""
    drawn = sentence.shape
    for act in acts(sentence, _TO_TABLE, reading.state) if " table" in drawn.text else ():
        parties = tuple(sorted({each.id for each in drawn.members(act.verb["two"])}))
        by = [each.id for each in act.subjects]
        if len(parties) == _TWO and not modality(_TALKING.sub("", act.words)):
            yield from told_by(sentence, (act.start, act.verb.end()), by, parties)


def _owners(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[Member, ...]:
    """Return whose mediation it is, of a city the state whose capital it is."""
    sign = match["by"] or match["whose"]
    piece = sentence.shape.piece(sign) if len(sign) == 1 else None
    if piece is None or piece.kind == "it":
        return antecedent(sentence, match.start(), reading.state)
    capital = all(is_capital(each.name, each.id) for each in piece.members)
    return piece.members if piece.kind != "city" or capital else ()


def _told_between(
    reading: Reading, sentence: Sentence, words: tuple[int, int], by: list[str]
) -> Iterator[Mediation]:
    """Yield the mediation of each of some where the words say between whom, or in what land."""
    drawn = sentence.shape
    sides = between_behind(reading, drawn, words[1])
    if sides is not None and not sides.parties:
        end = between_both(drawn, words[1])
        parties = _in_view(reading, sentence, words[0]) if end >= 0 else ()
        if len(parties) == _TWO:
            yield from told_by(sentence, (words[0], end), by, parties)
        return
    lands = _IN_LANDS.match(drawn.text, words[1]) if sides is None else None
    if lands:
        for each in drawn.members(lands["one"] or lands["whose"]):
            for told in told_by(sentence, (words[0], lands.end()), by, (each.id,)):
                yield told._replace(end=max(each.end, drawn.plain_at(words[1])))
    elif sides:
        yield from told_by(sentence, (words[0], sides.end), by, sides.parties)


def told_by(
    sentence: Sentence, words: tuple[int, int], by: list[str], parties: tuple[str, ...]
) -> Iterator[Mediation]:
    """Yield that each of some mediates between parties, since the date that stands by it."""
    drawn = sentence.shape
    dates = when(drawn, words[1], min(clause_end(drawn, words[1]), words[1] + 40))
    dates = dates if dates.end >= 0 else leading(drawn)
    span = drawn.plain_span(words[0], max(words[1], dates.end if dates.end > words[1] else 0))
    for mediator in by if not set(by) & set(parties) else ():
        yield Mediation(mediator, parties, dates.start, "", *span, sentence.span.end)


def _brokered(reading: Reading, sentence: Sentence) -> Iterator[Mediation]:
    """Yield whoever brokered something: "a Cuban-brokered ceasefire"."""
    drawn = sentence.shape
    for match in _BROKERED.finditer(drawn.text):
        by = [drawn.members(match["by"])[-1].id]
        yield from _between(reading, sentence, match.span(), by)


def _named(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Mediation]:
    """Yield "mediation by the U.S. and France", "under the aegis of the Minsk Group"."""
    drawn = sentence.shape
    at = match.end()
    states = _STATES.match(drawn.text, at)
    if states:
        named = [*drawn.members(states["one"]), *drawn.members(states["other"] or "")]
        mediators, end = [each.id for each in named], states.end()
    else:
        found = list(names(reading, drawn, at, len(drawn.text)))[:1]
        mediators, end = [each.object for each in found], found[0].at if found else at
    yield from _between(reading, sentence, (match.start(), max(end, at)), mediators)


def _between(
    reading: Reading, sentence: Sentence, words: tuple[int, int], by: list[str]
) -> Iterator[Mediation]:
    """Yield the mediation of each of some between those whom its clause names, or all is about."""
    drawn = sentence.shape
    start, stop = words
    parties, named = _parties(reading, sentence, words, by)
    near = [each for each in drawn.within(max(0, start - 50), stop, "date") if each.date][-1:]
    far = max([stop, *(each + 1 for each in named)])
    dates = when(drawn, near[0].at if near else stop, min(len(drawn.text), far + 60))
    dates = dates if dates.end >= 0 else leading(drawn)
    far = dates.end if not near and dates.end > far else far
    in_what = _IN_WHAT.match(drawn.text, stop)
    stop = in_what.end() if in_what else stop
    span = drawn.plain_span(min([start, *named]), max(stop, far))
    for mediator in by if parties else ():
        yield Mediation(mediator, parties, dates.start, "", *span, sentence.span.end)


def _parties(
    reading: Reading, sentence: Sentence, words: tuple[int, int], by: list[str]
) -> tuple[tuple[str, ...], list[int]]:
    """Return those between whom somebody mediates, sorted, and where the clause names them."""
    drawn = sentence.shape
    low, high = clause(drawn.text, words[0])
    told = _told_sides(reading, drawn, words, by) or _of_one(
        drawn, _OF_ONE_BY.search(drawn.text, low, words[0]), by
    )
    if told:
        return told
    pieces = drawn.within(low, max(high, words[1]), "state", "demonym", "pair")
    named = {each.id for piece in pieces for each in piece.members} - set(by)
    if len(named) == _TWO and all(kind_of(each) == "state" for each in named):
        firsts = {each.id: piece.at for piece in reversed(pieces) for each in piece.members}
        return tuple(sorted(named)), [firsts[each] for each in named]
    pairs = counterparts(sentence, *words, reading.state, guess=False)
    if len(pairs) == 1 and drawn.within(0, words[1], "pair") and not set(pairs[0]) & set(by):
        return tuple(sorted(pairs[0])), []
    of_one = _of_one(drawn, _OF_ONE.search(drawn.text, low, max(high, words[1])), by)
    other = next(iter(named), "")
    with_one = _WITH_ONE.search(drawn.text, low, words[0])
    if not of_one and len(named) == 1 and with_one and other != reading.state:
        of_one = tuple(sorted((other, reading.state))), [with_one.start()]
    if of_one:
        return of_one
    seen = _in_view(reading, sentence, words[0])
    return (seen if not set(seen) & set(by) else ()), []


def _told_sides(
    reading: Reading, drawn: Shape, words: tuple[int, int], by: list[str]
) -> tuple[tuple[str, ...], list[int]] | None:
    """Return between whom the words behind or before say that it is; None where they do not."""
    behind = between_behind(reading, drawn, words[1])
    before = between_before(reading, drawn, clause(drawn.text, words[0])[0], words[0])
    for sides, at in ((behind, -1), (before, 0)):
        if sides is not None and sides.parties and not set(sides.parties) & set(by):
            return sides.parties, [sides.end - 1 if at else sides.start]
    after = _WHOSE.match(drawn.text, words[1])
    if after:
        told = drawn.members(after["two"] or after["one"])
        ids = {each.id for each in told} | {each.id for each in drawn.members(after["other"] or "")}
        if not ids & set(by) and (after["one"] or len(ids) > 1):
            return tuple(sorted(ids)), [after.end() - 1]
    return None


def _in_view(reading: Reading, sentence: Sentence, at: int) -> tuple[str, ...]:
    """Return, sorted, whom a heading is about, else whose war was named before ``text[at]``."""
    seen = _viewed(reading, sentence.passage.view) or parties_before(
        reading, sentence, sentence.shape.plain_at(at), list(wars(reading))
    )
    return tuple(sorted(seen))


def _of_one(
    drawn: Shape, found: re.Match[str] | None, by: list[str]
) -> tuple[tuple[str, ...], list[int]] | None:
    """Return whose conflict it is that words name, "the Cuban war", and where; None for nobody."""
    whose = {each.id for each in drawn.members(found["who"])} if found else set()
    if found is None or len(whose) != 1 or whose & set(by):
        return None
    return tuple(whose), [found.start(), found.end() - 1]


def _viewed(reading: Reading, view: str) -> tuple[str, ...]:
    """Return the two that a heading or row is about; of a disputed territory who dispute it."""
    if not view:
        return ()
    return DISPUTED.get(view, (reading.state, view))


def seats(reading: Reading) -> Iterator[Mediation]:
    """Yield who chairs mediators and who belongs to them, whoever they mediate between."""
    for sentence in prose(reading).with_any("co-chair"):
        yield from _seats(reading, sentence)


def _seats(reading: Reading, sentence: Sentence) -> Iterator[Mediation]:
    """Yield who chairs the mediators and who belongs to them: "The M Group is co-chaired by"."""
    drawn = sentence.shape
    listed = list(names(reading, drawn, 0, min(80, len(drawn.text))))[:1]
    chaired = _CHAIRED.match(drawn.text, listed[0].at) if listed else None
    if chaired is None:
        return
    comprises = _COMPRISES.search(drawn.text, chaired.end())
    view = sentence.passage.view
    span = drawn.plain_span(0, (comprises or chaired).end())
    yield Mediation(
        listed[0].object, tuple(sorted(_viewed(reading, view))), "", "",
        *span, sentence.span.end,
        members=tuple(each.id for each in drawn.members(comprises["members"] if comprises else "")),
        chairs=tuple(each.id for each in drawn.members(chaired["chairs"])),
    )  # fmt: skip

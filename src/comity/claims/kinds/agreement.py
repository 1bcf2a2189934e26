"""A treaty, a memorandum, a communiqué is signed, ratified or concluded: by whom, when."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.agreements.accords import accords
from comity.claims.grammar.agreements.treaties import PHRASE, treaty
from comity.claims.grammar.events.happenings import (
    among,
    clause_end,
    date_after,
    dated,
    holders,
    pair,
)
from comity.claims.grammar.fighting.truces import truces
from comity.claims.model import Claim, Effect, Kind
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, ORGANISATION, PAIR
from comity.claims.reading import Reading

_STEMS = sought(
    "sign ", "signs ", "signed", "signing", "co-signed", "ratif", "concluded", "acceded",
    "exist between", "exists between", "in force", "in place", "initialled", "finalized",
    "finalised", "cooperation agreement", "reached",
)  # fmt: skip
_VERB = re.compile(
    r"\b(?:(?:co-)?sign(?:ed|s|ing)?|ratif(?:ied|ies|ying|y)|concluded|acceded to|initialled|"
    r"finali[sz]ed|reached|entered into)\b"
)
_WITH = (
    r"(?: with (?:(?:his|her|its) |the government of |"
    rf"(?:\w+ )?(?:{ORGANISATION} )?(?:countries|states|nations),? (?:such as |including )?)?"
    rf"(?:the |an? )?(?P<with>{ACTOR}|{DEMONYM}(?= [a-z])))"
)
_BETWIXT = rf" (?:between|by) (?P<between>{ACTOR}|{PAIR})(?:,? and (?:the )?(?P<and>{ACTOR}))?"
_GOVERNED = re.compile(
    rf"(?:,? (?:also|both|in {DATE}|on {DATE}|in {CITY}))*,?{_WITH}? {PHRASE}"
    rf"(?:[^.;,]{{0,60}}?(?:{_WITH.replace('<with>', '<along>')}|{_BETWIXT}))?"
)
_PASSIVE = re.compile(
    rf"(?<![\w-]){PHRASE}(?: \([^()]{{1,40}}\))?"
    rf"(?:{_WITH}|{_BETWIXT})?(?:(?! (?:which|that) {ACTOR})[^.;,]){{0,70}}?,? "
    r"(?P<be>(?:was|were|has been|have been|had been|is being|are being|will be|would be|to be|is|"
    r"which was)(?: (?:also|later|recently|then|finally|formally|subsequently|not|never|yet))* )?"
    r"(?:signed|concluded|ratified|initialled|finali[sz]ed|reached|exists?(?= between)|"
    r"in (?:force|place))\b(?! by)"
)
_SIGNED_BY = re.compile(
    rf"(?<![\w-]){PHRASE}(?: (?:was|were|is|also|jointly))* (?:signed|concluded|reached|agreed|"
    rf"negotiated|ratified|initialled) by (?:the )?(?P<between>{ACTOR}|{PAIR})"
    rf"(?:(?:,? and|,? with) (?:the )?(?P<and>{ACTOR}))?"
)
# An agency, a company: "the Cuban firm Azcuba and Fiji Sugar", "strengthened ties by signing".
_ONE = (
    r"(?: (?!(?:and|or|of|in|on|to|by|at|for|from|with|was|were|is|are|who|which|that|has|had|"
    rf"have)\b)(?:[\w’'&-]+|{CITY})){{1,5}}"
)
_AGENTS = re.compile(
    rf"(?:^|(?<=, )|(?<=[Tt]he )|(?<=that )|(?<=when ))(?P<who>{DEMONYM}|{ACTOR})(?:['’]s?)?{_ONE}"
    rf"(?: and (?:the )?(?P<other>{DEMONYM}|{ACTOR})(?:['’]s?)?{_ONE})? $"
)
_BY_SIGNING = re.compile(
    rf"(?:^|(?<=, )|(?<=[Tt]he ))(?P<who>{ACTOR}|{PAIR})(?P<other>) (?!and\b)[^,;.]{{3,80}} by $"
)
_THAT_ONE = frozenset({"The", "the", "This", "this"})
_IS_SIGNED = re.compile(
    r"\b(?:was|were|been|being|be|is)(?: \w+)? (?:signed|concluded|ratified|initialled|"
    r"finali[sz]ed|reached)\b"
)
_CAN_BE = re.compile(rf" between | in (?:force|place)\b|\bsigned (?:in|on) {DATE}")
_ON = re.compile(rf" (?:in|on) {DATE}")
# What else is signed with the same verb: "a convention in 1867 and a treaty in 1881".
_ALSO = re.compile(rf"(?: (?:in|on) {DATE})?,? and {PHRASE}")
_AMONG = re.compile(rf"[^.;,]{{0,40}}?{_BETWIXT}(?!['’])")
_UNTOLD = re.compile(r"[^.;]{0,60}? (?:with|between|by) ")
_ITEM = re.compile(r"(?P<name>[^()\n]{2,80}) \((?P<type>[Cc]o-?operation [Aa]greement)\)")
_ALONE = re.compile(r"ratif|acceded")
_FILLER = re.compile(
    r"(?:,? (?:also|both|have|has|had|then|later|jointly|formally|officially))*,? "
)
_LISTED = re.compile(r",? and (?:the |his )?|, ")
_NOT_SIGNED = re.compile(r" (?:into law|off on|up to)\b")


class _Signed(NamedTuple):
    """What a sentence says is signed; `start` and `end` are offsets in its shape."""

    match: re.Match[str]
    start: int
    end: int
    parties: tuple[str, ...]
    others: tuple[str, ...]
    modality: str
    rule: str


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield what the sentences say is signed, each phrase once."""
    for sentence in prose(reading).with_any(*_STEMS):
        told: set[int] = set()
        for signed in (
            *_active(reading, sentence),
            *_signed_by(sentence),
            *_passive(reading, sentence),
        ):
            at = signed.match.start("noun")
            if at not in told:
                told.add(at)
                yield from _claims(reading, sentence, signed)
                yield from _also(reading, sentence, signed, told)
        yield from _listed(reading, sentence)
    yield from _truces(reading)
    yield from _accords(reading)


def _accords(reading: Reading) -> Iterator[Claim]:
    """Yield the agreements that two have, whoever signed them."""
    for each in accords(reading):
        name = {"name": each.treaty.name} if each.treaty.name else {}
        yield reading.claim(
            "agreement",
            each.start,
            each.end,
            parties=each.parties,
            qualifiers={"type": each.treaty.type, **name},
            modality=each.modality,
            stop=each.stop,
            rule="agreement in force",
        )


def _also(reading: Reading, sentence: Sentence, signed: _Signed, told: set[int]) -> Iterator[Claim]:
    """Yield a second treaty that the same verb governs."""
    more = _ALSO.match(sentence.shape.text, signed.match.end("noun"))
    if more is None or not more["det"] or more.start("noun") in told or signed.rule == "was signed":
        return
    told.add(more.start("noun"))
    yield from _claims(reading, sentence, signed._replace(match=more, end=more.end("noun")))


def _truces(reading: Reading) -> Iterator[Claim]:
    """Yield the cease-fires."""
    for truce in truces(reading):
        yield reading.claim(
            "agreement",
            truce.start,
            truce.end,
            parties=truce.parties,
            date=truce.date,
            qualifiers={"type": "ceasefire", **({"place": truce.place} if truce.place else {})},
            stop=truce.stop,
            rule="ceasefire",
        )


def _claims(reading: Reading, sentence: Sentence, signed: _Signed) -> Iterator[Claim]:
    """Yield the claim, or one for each other party when several treaties are signed."""
    drawn = sentence.shape
    date, start, end = dated(drawn, signed.start, signed.end, clause_end(drawn, signed.end))
    if not date:
        date, _ = date_after(drawn, signed.match.end("noun"), end)
    span = drawn.plain_span(start, end)
    named = drawn.plain_span(signed.match.start("mods"), signed.match.end("noun"))
    what = treaty(signed.match, reading.plain[named.start : named.end])
    together = (*signed.parties, *signed.others)
    each_with = what.plural and len(signed.parties) == 1 and len(signed.others) > 1
    for parties in [(*signed.parties, o) for o in signed.others] if each_with else [together]:
        if len(set(parties)) > 1 or (parties and signed.rule == "ratified"):
            yield reading.claim(
                "agreement",
                span.start,
                span.end,
                parties=pair(parties),
                date=date,
                qualifiers={"type": what.type, **({"name": what.name} if what.name else {})},
                modality=signed.modality,
                stop=sentence.span.end,
                rule=signed.rule,
            )


def _active(reading: Reading, sentence: Sentence) -> Iterator[_Signed]:
    """Yield what somebody signs: a state, an organisation, "both countries", or persons."""
    drawn = sentence.shape
    done: set[int] = set()
    for act in acts(sentence, _VERB, reading.state):
        governed = _GOVERNED.match(drawn.text, act.verb.end())
        if governed is None or _NOT_SIGNED.match(drawn.text, act.verb.end()):
            continue
        done.add(act.verb.start())
        mood = "denied" if act.neither else modality(act.words)
        who = tuple(dict.fromkeys(each.id for each in act.subjects))
        yield _signed(reading, sentence, governed, (act.start, who, mood, act.verb[0]))
    for verb in _VERB.finditer(drawn.text):
        governed = _GOVERNED.match(drawn.text, verb.end())
        if governed is None or verb.start() in done:
            continue
        start, who = _persons(reading, sentence, verb.start())
        if not who:
            start, who = _agents(sentence, verb)
        if who:
            yield _signed(reading, sentence, governed, (start, who, "", verb[0]))


def _agents(sentence: Sentence, verb: re.Match[str]) -> tuple[int, tuple[str, ...]]:
    """Return the states whose firms or agencies sign, or who do something by signing."""
    drawn = sentence.shape
    pattern = _BY_SIGNING if verb[0] == "signing" else _AGENTS
    found = pattern.search(drawn.text, max(0, verb.start() - 160), verb.start())
    if found is None:
        return verb.start(), ()
    signs = (found["who"], found["other"] or "")
    return found.start(), tuple(each.id for sign in signs for each in drawn.members(sign))


def _persons(reading: Reading, sentence: Sentence, at: int) -> tuple[int, tuple[str, ...]]:
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


def _signed(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    by: tuple[int, tuple[str, ...], str, str],
) -> _Signed:
    """Return what is signed by whom, with the others that the words around name."""
    drawn = sentence.shape
    start, who, mood, verb = by
    end = match.end("tail") if match["tail"] else match.end("noun")
    others = _between(sentence, match)
    if len(others) > 1:
        who = ()
        end = max(match.end("between"), match.end("and"))
    for group in ("with", "along"):
        if match[group]:
            others += [each.id for each in drawn.members(match[group])]
            end = max(end, match.end(group))
    if len(who) == 1 and not others and not _ALONE.match(verb):
        others = _counterparts(reading, sentence, match, who[0])
    rule = "ratified" if _ALONE.match(verb) else "signed"
    return _Signed(match, start, end, who, tuple(o for o in others if o not in who), mood, rule)


def _between(sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return those that a match names after "between"."""
    signs = (match["between"], match["and"])
    return [each.id for sign in signs for each in sentence.shape.members(sign or "")]


def _counterparts(
    reading: Reading, sentence: Sentence, match: re.Match[str], who: str
) -> list[str]:
    """Return with whom one alone signs: named in the treaty's name, or the one in view."""
    inside = among(sentence.shape, match.start("mods"), match.end("noun"), "state", "demonym")
    inside = [each for each in inside if each != who]
    if inside:
        return inside[:1]
    both = {reading.state, sentence.passage.view}
    bilateral = "bilateral" in match["mods"]
    return [each for each in both - {who} if each] if bilateral and who in both else []


def _passive(reading: Reading, sentence: Sentence) -> Iterator[_Signed]:
    """Yield what is signed where nobody is said to sign: between whom the words or the view say."""
    drawn = sentence.shape
    if not _IS_SIGNED.search(drawn.text) and not _CAN_BE.search(drawn.text):
        return
    for match in _PASSIVE.finditer(drawn.text):
        bare = not (match["be"] or match["between"] or match["with"])
        if bare and not _ON.match(drawn.text, match.end()):
            continue
        parties = _between(sentence, match)
        parties += [each.id for each in drawn.members(match["with"] or "")]
        end = match.end()
        if match["with"] and len(parties) == 1 and reading.state not in parties:
            parties.append(reading.state)
        elif not parties and (after := _AMONG.match(drawn.text, end)):
            parties, end = _between(sentence, after), after.end()
        elif not parties and match["det"].strip() in _THAT_ONE and not match["mods"]:
            continue  # "The treaty was signed": between whom was told before
        elif not parties and not _UNTOLD.match(drawn.text, end):
            inside = among(drawn, match.start("mods"), match.end("noun"), "state", "demonym")
            parties = inside if len(inside) > 1 else _in_view(reading, sentence)
        if len(parties) > 1:
            start = match.start("det") if match["det"] else match.start("mods")
            mood = modality(match[0])
            yield _Signed(match, start, end, tuple(parties), (), mood, "was signed")


def _signed_by(sentence: Sentence) -> Iterator[_Signed]:
    """Yield what is called signed by two: "a treaty signed by Cuba and Fiji"."""
    text = sentence.shape.text
    for match in _SIGNED_BY.finditer(text) if " by " in text else ():
        by = list(dict.fromkeys(_between(sentence, match)))
        if len(by) > 1:
            start = match.start("det") if match["det"] else match.start("mods")
            yield _Signed(match, start, match.end(), tuple(by), (), "", "signed by")


def _in_view(reading: Reading, sentence: Sentence) -> list[str]:
    """Return the two that a section or row is about, when the sentence names nobody else."""
    view = sentence.passage.view
    both = {view, reading.state}
    named = set(among(sentence.shape, 0, len(sentence.shape.text)))
    return sorted(both) if view and reading.state and named <= both else []


def _listed(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    """Yield the cooperation agreements of a list of organisations."""
    passage = sentence.passage
    match = _ITEM.fullmatch(reading.plain, *sentence.span) if passage.role == "item" else None
    if match is None or not reading.state:
        return
    mentions = reading.mentions_in(sentence.span.start, match.end("name"))
    whole = [each for each in mentions if each.end - each.start == len(match["name"])]
    other = reading.actor_of(whole[0]) if whole else match["name"].strip()
    yield reading.claim(
        "agreement",
        *sentence.span,
        parties=(reading.state, other),
        qualifiers={"type": match["type"].lower().replace("co-op", "coop")},
        rule="item",
    )


AGREEMENT = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} and {1} have an agreement"},
    examples={
        "In 1997, Azerbaijan signed a trade agreement with Georgia.": [
            {"parties": ("AZE", "GEO"), "date": "1997", "qualifiers": {"type": "trade agreement"}}
        ],
        "A treaty of friendship between Azerbaijan and Turkey was signed in 1994.": [
            {"parties": ("AZE", "TUR"), "date": "1994", "qualifiers": {"type": "treaty"}}
        ],
        "Azerbaijan signed up to a new plan in 1997.": [],
    },
)

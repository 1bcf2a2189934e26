"""A treaty, a memorandum, a communiqué is signed, ratified or concluded: by whom, when."""

import re
from collections.abc import Iterator
from itertools import chain, product

from comity.claims.grammar.agreements.accords import IN_FORCE, accords
from comity.claims.grammar.agreements.brought import brought
from comity.claims.grammar.agreements.columns import marked
from comity.claims.grammar.agreements.dates import agreed_on
from comity.claims.grammar.agreements.headed import headed
from comity.claims.grammar.agreements.many import OF_MANY, of_many_named
from comity.claims.grammar.agreements.naming import namings
from comity.claims.grammar.agreements.onward import Later, Told, listed_on, signed_later
from comity.claims.grammar.agreements.purpose import purpose
from comity.claims.grammar.agreements.relative import relative
from comity.claims.grammar.agreements.remaining import REMAINING, remaining
from comity.claims.grammar.agreements.resolving import resolved
from comity.claims.grammar.agreements.signatories import SIGNATORIES, signatories
from comity.claims.grammar.agreements.signing import Signed, signings
from comity.claims.grammar.agreements.titled import titled
from comity.claims.grammar.agreements.treaties import NOUNS, PHRASE, Treaty, of_many, treaty
from comity.claims.grammar.fighting.truces import truces
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.dating import dates_listed
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.parties import pair
from comity.claims.prose.phrases import To
from comity.claims.prose.quoting import quote
from comity.claims.prose.shape import DATE, Shape
from comity.claims.reading import Reading

_SIGN = sought("sign ", "signs ", "signed", "signing", "co-signed", "peace with", "agreed")
# What else is signed with the same verb: "a convention in 1867 and a treaty in 1881".
_ALSO = re.compile(rf"(?: (?:in|on) {DATE})?(?:,? and|,? followed by) {PHRASE}")
# "A treaty was signed in 1867, followed by a convention in 1881".
_FOLLOWED = re.compile(rf"(?: (?:in|on) {DATE})?,? followed by {PHRASE}")
_NO = re.compile(r"[Nn]o (?!longer\b)")  # "no such treaty was ever signed"
_FAR = 120
_LOOSE = re.compile(r"(?:,? (?:and|or|of|on|for|the|in|to|with))+$")
_ITEM = re.compile(r"(?P<name>[^()\n]{2,80}) \((?P<type>[Cc]o-?operation [Aa]greement)\)")


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield what the sentences say is agreed, each phrase that names it once."""
    last: Told | None = None
    known: set[tuple[int, frozenset[str], str]] = set()
    for sentence in prose(reading).with_any(*NOUNS, *_SIGN, *SIGNATORIES):
        before, last = last, None
        told = [*_resolved(reading, sentence), *_listed(reading, sentence)]
        for signed in _in_sentence(reading, sentence, otherwise=bool(told)):
            what = _what(reading, sentence.shape, signed)
            whose = frozenset((*signed.parties, *signed.others))
            same = (sentence.passage.section, whose, what.name)
            if signed.rule == REMAINING and what.name and same in known:
                continue  # one that is only named again
            known.add(same)
            last = Told(sentence, (*signed.parties, *signed.others), what)
            yield from _claims(reading, sentence, signed, what)
        if last is None and (later := signed_later(sentence, before)) and before:
            last = before._replace(sentence=sentence)
            yield from _later(reading, last, later)
        yield from told
    yield from _truces(reading)
    yield from _headed(reading)
    yield from _marked(reading)


def _in_sentence(
    reading: Reading, sentence: Sentence, *, otherwise: bool = False
) -> Iterator[Signed]:
    """Yield what a sentence says is signed or in force, each phrase that names it once.

    ``otherwise`` says whether the sentence tells of an agreement in other words.
    """
    told: set[int] = set()
    for signed in chain(
        signings(reading, sentence),
        of_many_named(reading, sentence),
        signatories(reading, sentence),
        accords(reading, sentence),
        namings(reading, sentence, told),
        titled(reading, sentence),
        relative(reading, sentence),
        brought(reading, sentence),
    ):
        at = signed.match.start("noun")
        if at not in told and _told(signed):
            told.add(at)
            yield signed
            for more in _further(sentence, signed):
                told.add(more.match.start("noun"))
                yield more
            yield from _also(signed, told)
    if not told and not otherwise:
        yield from remaining(reading, sentence)


def _further(sentence: Sentence, signed: Signed) -> Iterator[Signed]:
    """Yield what a list goes on with: the same with others, others with others."""
    if len(signed.parties) != 1 or len(signed.others) != 1:
        return
    if signed.rule not in {"signed", IN_FORCE}:
        return
    date, _, end = agreed_on(sentence, signed)
    yield from listed_on(sentence, signed, end) if date else ()


def _told(signed: Signed) -> bool:
    """Say whether enough of those are known who agree."""
    known = {*signed.parties, *signed.others} - {""}
    told = signed.what or signed.match["mods"] or signed.match["tail"]  # not "the treaty" again
    alone = signed.rule in {"ratified", OF_MANY} or (
        signed.rule in {"signed", "was signed"} and of_many(signed.match)
    )
    return len(known) > 1 or (bool(signed.parties) and bool(told) and alone)


def _also(signed: Signed, told: set[int]) -> Iterator[Signed]:
    """Yield a second treaty that the same verb governs."""
    text = signed.match.string
    if signed.rule == "was signed":
        more = _FOLLOWED.match(text, signed.end)
    elif signed.rule in {"signed", "ratified", OF_MANY}:
        more = _ALSO.match(text, signed.match.end("noun"))
    else:
        return
    if more is None or not more["det"] or more.start("noun") in told:
        return
    if signed.rule == OF_MANY and not of_many(more):
        return
    told.add(more.start("noun"))
    yield signed._replace(match=more, end=more.end("noun"), what=None)


def _later(reading: Reading, told: Told, later: Later) -> Iterator[Claim]:
    """Yield what the next sentence says of an agreement: when it was signed."""
    span = told.sentence.shape.plain_span(later.start, later.end)
    words = quote(reading, span, later.modality, to=To.BOUNDS)
    yield reading.claim(
        "agreement",
        words.start,
        words.end,
        parties=pair(told.parties),
        date=later.date,
        qualifiers=_qualifiers(told.what),
        modality=words.modality,
        stop=told.sentence.span.end,
        rule="signed later",
    )


def _resolved(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    """Yield what two agree to do."""
    for each in resolved(reading, sentence):
        span = sentence.shape.plain_span(each.start, each.end)
        words = quote(reading, span, each.modality)
        yield reading.claim(
            "agreement",
            words.start,
            words.end,
            parties=pair(each.parties),
            date=each.date,
            qualifiers={"type": each.type},
            modality=words.modality,
            stop=sentence.span.end,
            rule="agreed to do",
        )


def _qualifiers(what: Treaty) -> dict[str, str]:
    return {"type": what.type, **({"name": what.name} if what.name else {})}


def _what(reading: Reading, drawn: Shape, signed: Signed) -> Treaty:
    """Return what is signed, by its words."""
    return signed.what or treaty(signed.match, *_words(reading, drawn, signed.match))


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


def _claims(reading: Reading, sentence: Sentence, signed: Signed, what: Treaty) -> Iterator[Claim]:
    """Yield the claim, or one for each other party when several treaties are signed."""
    drawn = sentence.shape
    date, start, end = agreed_on(sentence, signed)
    if signed.on:
        date, start, end = signed.on, signed.start, signed.end
    loose = _LOOSE.search(drawn.text, start, end)
    bare = what.type.removeprefix("bilateral ")
    if meant := purpose(drawn.text, bare, signed.match.end("noun"), end):
        aim = drawn.plain_span(*meant.span("what")).of(reading.plain)
        what = what._replace(type=f"{bare} {aim}")
        end, loose = max(end, meant.end()), None
    mood = "denied" if _NO.match(signed.match["mods"]) else signed.modality
    span = signed.span or drawn.plain_span(start, loose.start() if loose else end)
    together = (*signed.parties, *signed.others)
    apart = what.plural or signed.rule == IN_FORCE
    each_with = apart and len(signed.parties) == 1 and len(signed.others) > 1
    further = _further_dates(drawn, (start, end), date) if what.plural else []
    with_whom = [(*signed.parties, o) for o in signed.others] if each_with else [together]
    for parties, (on, last) in product(with_whom, [(date, end), *further]):
        whole = span._replace(end=drawn.plain_span(start, last).end) if last > end else span
        words = quote(reading, whole, mood, to=To.PURPOSE | To.BOUNDS)
        yield reading.claim(
            "agreement",
            words.start,
            words.end,
            parties=pair(parties),
            date=on,
            qualifiers=_qualifiers(what),
            modality=words.modality,
            stop=sentence.span.end,
            rule=signed.rule,
        )


def _further_dates(drawn: Shape, within: tuple[int, int], first: str) -> list[tuple[str, int]]:
    """Return the dates that are listed with the first, and their ends: "in 1952 and 1954"."""
    dated = [each for each in drawn.within(*within, "date") if each.date]
    at = next((each.at for each in dated if each.date and each.date.first == first), -1)
    return dates_listed(drawn, at + 1) if at >= 0 else []


def _headed(reading: Reading) -> Iterator[Claim]:
    """Yield the agreements that a heading names and a list below it the other parties of."""
    for each in headed(reading) if reading.state else ():
        yield reading.claim(
            "agreement",
            *each.words,
            parties=(reading.state, each.other),
            date=each.date,
            qualifiers={"type": each.type},
            stop=each.stop,
            rule="list",
        )


def _marked(reading: Reading) -> Iterator[Claim]:
    """Yield the agreements that a column of a table is for, with those that have one and not."""
    for each in marked(reading):
        yield reading.claim(
            "agreement",
            *each.words,
            parties=(reading.state, each.other),
            qualifiers={"type": each.type},
            modality="denied" if each.denied else "",
            rule="column",
        )


def _words(reading: Reading, drawn: Shape, match: re.Match[str]) -> tuple[str, str]:
    """Return the words of a phrase that names an agreement, and those behind it."""
    named = drawn.plain_span(match.start("mods"), match.end("noun"))
    return named.of(reading.plain), reading.plain[named.end : named.end + _FAR]


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

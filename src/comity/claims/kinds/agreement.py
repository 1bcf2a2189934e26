"""A treaty, a memorandum, a communiqué is signed, ratified or concluded: by whom, when."""

import re
from collections.abc import Iterator
from itertools import chain

from comity.claims.grammar.agreements.accords import IN_FORCE, accords
from comity.claims.grammar.agreements.dates import agreed_on
from comity.claims.grammar.agreements.headed import headed
from comity.claims.grammar.agreements.naming import namings
from comity.claims.grammar.agreements.purpose import purpose
from comity.claims.grammar.agreements.signing import Signed, signings
from comity.claims.grammar.agreements.treaties import NOUNS, PHRASE, treaty
from comity.claims.grammar.events.happenings import pair
from comity.claims.grammar.fighting.truces import truces
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.phrases import To
from comity.claims.prose.quoting import quote
from comity.claims.prose.shape import DATE, Shape
from comity.claims.reading import Reading

_SIGN = sought("sign ", "signs ", "signed", "signing", "co-signed", "peace with")
# What else is signed with the same verb: "a convention in 1867 and a treaty in 1881".
_ALSO = re.compile(rf"(?: (?:in|on) {DATE})?,? and {PHRASE}")
_FAR = 120
_LOOSE = re.compile(r"(?:,? (?:and|or|of|on|for|the|in|to|with))+$")
_ITEM = re.compile(r"(?P<name>[^()\n]{2,80}) \((?P<type>[Cc]o-?operation [Aa]greement)\)")


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield what the sentences say is agreed, each phrase that names it once."""
    for sentence in prose(reading).with_any(*NOUNS, *_SIGN):
        told: set[int] = set()
        for signed in chain(
            signings(reading, sentence),
            accords(reading, sentence),
            namings(reading, sentence, told),
        ):
            at = signed.match.start("noun")
            if at not in told and _told(signed):
                told.add(at)
                yield from _claims(reading, sentence, signed)
                yield from _also(reading, sentence, signed, told)
        yield from _listed(reading, sentence)
    yield from _truces(reading)
    yield from _headed(reading)


def _told(signed: Signed) -> bool:
    """Say whether enough of those are known who agree."""
    known = {*signed.parties, *signed.others} - {""}
    told = signed.match["mods"] or signed.match["tail"]  # not "the treaty", told of before
    alone = bool(signed.parties) and bool(told) and signed.rule in {"ratified", "party to"}
    return len(known) > 1 or alone


def _also(reading: Reading, sentence: Sentence, signed: Signed, told: set[int]) -> Iterator[Claim]:
    """Yield a second treaty that the same verb governs."""
    if signed.rule not in {"signed", "ratified"}:
        return
    more = _ALSO.match(sentence.shape.text, signed.match.end("noun"))
    if more is None or not more["det"] or more.start("noun") in told:
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


def _claims(reading: Reading, sentence: Sentence, signed: Signed) -> Iterator[Claim]:
    """Yield the claim, or one for each other party when several treaties are signed."""
    drawn = sentence.shape
    date, start, end = agreed_on(sentence, signed)
    loose = _LOOSE.search(drawn.text, start, end)
    what = signed.what or treaty(signed.match, *_words(reading, drawn, signed.match))
    if meant := purpose(drawn.text, what.type, signed.match.end("noun"), end):
        aim = drawn.plain_span(*meant.span("what")).of(reading.plain)
        what = what._replace(type=f"{what.type} {aim}")
        end, loose = max(end, meant.end()), None
    span = signed.span or drawn.plain_span(start, loose.start() if loose else end)
    together = (*signed.parties, *signed.others)
    apart = what.plural or signed.rule == IN_FORCE
    each_with = apart and len(signed.parties) == 1 and len(signed.others) > 1
    words = quote(reading, span, signed.modality, to=To.PURPOSE | To.BOUNDS)
    for parties in [(*signed.parties, o) for o in signed.others] if each_with else [together]:
        yield reading.claim(
            "agreement",
            words.start,
            words.end,
            parties=pair(parties),
            date=date,
            qualifiers={"type": what.type, **({"name": what.name} if what.name else {})},
            modality=words.modality,
            stop=sentence.span.end,
            rule=signed.rule,
        )


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

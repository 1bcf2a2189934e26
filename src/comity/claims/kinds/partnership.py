"""Two are on friendly terms, or one helps the other."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing, friendships
from comity.claims.grammar.partners.bounds import bounded
from comity.claims.grammar.partners.further import further
from comity.claims.grammar.partners.help.helping import help_given
from comity.claims.grammar.partners.help.receiving import providers
from comity.claims.grammar.partners.periods import bounded_in_time
from comity.claims.grammar.partners.reach import led_in, reach
from comity.claims.grammar.partners.scope import scope
from comity.claims.grammar.partners.trade.trading import trade
from comity.claims.grammar.partners.trade.works import works
from comity.claims.kind import Kind
from comity.claims.listed import listed
from comity.claims.model import Claim, Effect
from comity.claims.prose.finding import prose
from comity.claims.prose.phrases import To
from comity.claims.prose.quoting import Teller, quote
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading
from comity.spans import Span

_BACKED = ("support", "backing", "sponsorship", "endorsement")
"""Help that is not told without what it is for."""
_HEADING = re.compile(r"((?:[\w-]+ )?strategic (?:co-?operative )?partnership)s?", re.IGNORECASE)


def _find(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[str, str, int, str]] = set()
    told = [*friendships(reading), *help_given(reading), *works(reading), *trade(reading)]
    for each in (*told, *further(reading, told), *providers(reading)):
        one, other = sorted((each.one, each.other))
        key = (one, other, each.stop + each.directed, each.words)
        if key in seen:
            continue
        seen.add(key)
        drawn = prose(reading).around(each.start, each.end)
        span = _reaching(drawn, each)
        words = quote(
            reading, span, each.modality, teller=Teller.OPINION, to=To.BOUNDS | To.PURPOSE
        )
        quoted = Span(span.start, words.end)
        type_ = bounded(reading, drawn, each.words, span.end, quoted) if drawn else each.words
        if drawn and each.directed:
            type_ = _timed(reading, drawn, each, type_, span)
        more = scope(reading, drawn, each, type_, quoted).strip() if drawn else ""
        if more.startswith(("for ", "of ")) and type_.endswith(_BACKED):
            type_, more = f"{type_} {more}", ""
        yield reading.claim(
            "partnership",
            words.start,
            words.end,
            subject=each.one if each.directed else "",
            object=each.other if each.directed else "",
            parties=() if each.directed else (each.one, each.other),
            qualifiers={
                "type": type_,
                **({"rank": each.rank} if each.rank else {}),
                **({"scope": more} if more else {}),
            },
            modality=words.modality,
            stop=each.stop,
            rule=each.rule,
        )
    yield from _listed(reading)


def _listed(reading: Reading) -> Iterator[Claim]:
    """Yield the partners that stand below the name of a partnership, one an item."""
    for each in listed(reading, _HEADING.fullmatch) if reading.state else ():
        named = _HEADING.fullmatch(each.heading)
        if named and each.actor != reading.state:
            yield reading.claim(
                "partnership",
                each.start,
                each.end,
                parties=(reading.state, each.actor),
                qualifiers={"type": named[1].lower()},
                stop=each.stop,
                rule="list",
            )


def _timed(reading: Reading, drawn: Shape, told: Dealing, words: str, span: Span) -> str:
    """Return words for help with the time that bounds it, before or behind what tells of it."""
    led = drawn.text_at(span.start), drawn.text_at(told.start)
    return bounded_in_time(reading, drawn, words, led, drawn.text_at(span.end - 1) + 1)


def _reaching(drawn: Shape | None, told: Dealing) -> Span:
    """Return where the words stand that tell of two, with when, and the name of either behind."""
    if drawn is None:
        return Span(told.start, told.end)
    start, end = drawn.text_at(told.start), drawn.text_at(told.end - 1) + 1
    begins = led_in(drawn, start)
    more = reach(drawn, end, (told.one, told.other))
    return Span(
        drawn.plain_at(begins) if begins < start else told.start,
        drawn.plain_span(end, more).end if more > end else told.end,
    )


PARTNERSHIP = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} and {1} are on friendly terms"},
    examples={
        "Azerbaijan has close ties with Fiji.": [
            {"parties": ("AZE", "FJI"), "qualifiers": {"type": "close ties"}}
        ],
        "Cuba provides medical assistance to Azerbaijan.": [
            {
                "subject": "CUB",
                "object": "AZE",
                "qualifiers": {"type": "medical assistance"},
            }
        ],
        "The close was near.": [],
    },
)

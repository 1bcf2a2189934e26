"""Who heads a government that is called by its head: "the Roa government", "Roa's presidency"."""

import re
from collections.abc import Iterator

from comity.actors.rulers import alone, ruled
from comity.claims.grammar.persons.people import People, people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.terms import in_office
from comity.claims.grammar.persons.titles import NAME, named
from comity.claims.grammar.persons.untold import told_around
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.shape import DEMONYM, STATE, Shape
from comity.claims.reading import Reading

_ROLES = {
    "government": "head of government",
    "administration": "head of government",
    "regime": "head of government",
    "cabinet": "head of government",
    "presidency": "President",
    "premiership": "Prime Minister",
    "chancellorship": "Chancellor",
    "dictatorship": "dictator",
    "reign": "monarch",
}
_WHAT = rf"(?P<what>{'|'.join(_ROLES)})"
_STEMS = sought(*_ROLES)
_NOUN = re.compile(rf"(?<= )(?i:{_WHAT})\b(?! (?:officials?|officers?|ministers?|change)\b)")
_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<name>{NAME})(?P<owns>['’]s?)? "
    r"(?:(?:first|second|third|new|brief|long|authoritarian|military|socialist|conservative|"
    r"democratic|then|own) ){0,2}$"
)
_BEHIND = re.compile(
    rf" of (?:the )?(?:(?:then|late|former|General|Colonel|Marshal)[ -])*(?P<name>{NAME})(?![\w-])"
)
_IN = re.compile(rf" (?:in|of) (?P<of>{STATE})(?!['’])")
# Words of the names of parties, creeds and states, which have governments too.
_NOBODY = re.compile(
    r"\b(?:Part(?:y|ies)|Movement|Front|Union|League|Republics?|Emirate|Rouge|Khmer|Kingdom|Junta|"
    r"[A-Z]\w*ists?|[A-Z]\w*ic|[A-Z]\w*ans?|Labou?r|Liberal|Conservative|Military|Free|Vichy|"
    r"Nazi|Taliban|Apartheid|Unity|White|House|Coalition|Federal|Central|Local|Rebels?|Hutus?|"
    r"Tutsis?|Fatah|Hamas|Houthis?|National|Provisional|Transitional|Revolutionary|Imperial|Royal|"
    r"Colonial|Territor\w+|State|States|City|County|Province|Provincial|Regional|Empire|Caliphate|"
    r"Commonwealth|Dynasty|Sultanate|Allied|Dominion|Northern|Southern|Eastern|Western|North|South|"
    r"East|West|Saudi|Sandinistas?|Baath|Ba['’]ath(?:ist)?|Estado|Regime|Government|"
    r"Administration|Presidency|King|Queen|Emperor|Shah|Sultan|Emir|Pope|Prince|the|Majlis|Congress|Army|Police|Cold|War|World)\b"
)
_KIND = (
    r"(?:new|then|current|former|first|second|interim|left-?wing|right-?wing|military|civilian|"
    r"[a-z]+(?:-[a-z]+)?(?:ist|ic|al|ary|ian|ed|ive))"
)
# What of the words before is quoted too: "the Cuban military" government of Roa, "de" Gaulle's.
_LED_IN = re.compile(
    rf"(?:(?P<whose>(?:\b[Tt]he )?(?:{DEMONYM}|{STATE})) (?:{_KIND},? (?:and )?){{0,3}}|"
    r"\b[Tt]he (?:(?:de|van|von|al|el|bin) )?|\b(?:de|van|von|al|el|bin)[ -])$"
)
_WHOSE = re.compile(rf"(?:[Tt]he )?(?P<whose>{DEMONYM}|{STATE})")
_THE = re.compile(r"\b[Tt]he $")
_NEAR = 70
_LEADS = re.compile(
    r"(?:President|Prime Minister|Premier|King|Queen|Chancellor|Emperor|Sultan|Emir|Shah|"
    r"Supreme Leader|head of government|dictator|Dictator|Leader|Ruler|monarch)$"
)


def heads(reading: Reading) -> Iterator[Held]:
    """Yield who heads a government, or reigns, once a section for those with no title there."""
    known = people(reading)
    found = [
        held
        for sentence in prose(reading).with_any(*_STEMS)
        for held in (*_of_rulers(reading, sentence), *_named(known, sentence))
    ]
    told = {_place(e) for e in known.held if _LEADS.search(e.role)}
    for held in told_around(reading, found):
        once = _place(held)
        if held.service and once not in told:
            told.add(once)
            yield held


def _place(held: Held) -> tuple[int, str, str]:
    """Return the section, the row in it and the person: what is told once."""
    return held.sentence.passage.section, held.sentence.passage.view, held.person


def _of_rulers(reading: Reading, sentence: Sentence) -> Iterator[Held]:
    """Yield the rulers whose governments stand for their states, known as they are."""
    known, drawn = people(reading), sentence.shape
    for each in reading.governments:
        if sentence.span.start <= each.start < sentence.span.end:
            words = reading.plain[each.start : each.end]
            full = known.full(words, each.start)
            full = full if " " in full else alone(full, "President")[0] or full
            led = _THE.search(reading.plain, max(0, each.start - _NEAR), each.start)
            dates = in_office(drawn, drawn.text_at(each.until))
            end = max(each.until, drawn.plain_at(dates.end) if dates.end >= 0 else 0)
            span = (led.start() if led else each.start), end
            yield Held(full, _ROLES[each.noun], each.state, *span, *span, dates, sentence)


def _named(known: People, sentence: Sentence) -> Iterator[Held]:
    """Yield those whose governments a sentence names."""
    drawn = sentence.shape
    text = drawn.text
    for noun in _NOUN.finditer(text):
        before = _BEFORE.search(text, max(0, noun.start() - _NEAR), noun.start())
        match = before or _BEHIND.match(text, noun.end())
        words = match["name"].removeprefix("The ") if match else ""
        name = named(words)
        if not match or not name or not words.endswith(name):
            continue
        place = drawn.plain_span(match.end("name") - len(name), match.end("name"))
        full = _full(known, name, place.start, place.end)
        owned = (before and before["owns"]) or known.serves(full)
        nobody = (_NOBODY.search(name) or _NOBODY.search(full)) and not ruled(full)
        if nobody or not (owned or " " in full):
            continue
        low = before.end("name") - len(name) if before else noun.start()
        led = _LED_IN.search(text, max(0, low - _NEAR), low)
        low, high = led.start() if led else low, max(noun.end(), match.end())
        whose = _WHOSE.match(led[0]) if led and not before else None
        service = known.serves(full) or _one(drawn, whose["whose"] if whose else "")
        yield _held(sentence, noun["what"].lower(), (full, service), (low, high))


def _full(known: People, name: str, start: int, end: int) -> str:
    """Return what a person is called in full, by the document or by the link on the name."""
    full = known.full(name, start)
    full = known.linked(name, start, end) if full == name else full
    return full if " " in full else known.bearer(name, start) or full


def _held(sentence: Sentence, what: str, who: tuple[str, str], place: tuple[int, int]) -> Held:
    drawn = sentence.shape
    full, service = who
    low, high = place
    where = _IN.match(drawn.text, high)
    if where and not service:
        service, high = _one(drawn, where["of"]), where.end()
    service = service or ruled(full) or alone(full, "President")[1]
    dates = in_office(drawn, high)
    span = drawn.plain_span(low, max(high, dates.end))
    return Held(full, _ROLES[what], service, *span, span.start, span.end, dates, sentence)


def _one(drawn: Shape, sign: str) -> str:
    """Return the one whom a sign stands for, "" for several."""
    members = drawn.members(sign)
    return members[0].id if len(members) == 1 else ""

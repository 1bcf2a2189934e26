"""Lists of organisations, those among them too that nobody has put into a registry.

"the Council of Europe, the Bern Group (BG) and the Pacific Alliance": a name is a sign, or the
words of a link, or a run of words with capitals that holds a word organisations are called by.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import Actor, resolve
from comity.claims.prose.entities import Member
from comity.claims.prose.shape import ANY, DATE, IT, ORGANISATION, PAIR, STATE, Shape
from comity.claims.reading import Reading
from comity.documents import Link
from comity.spans import Span

_WORD = r"(?:[A-ZÀ-Þ][\w'’&./]*(?:-[^\W\dA-ZÀ-Þ_][\w'’&./]*)*|\d+(?:th|st|nd|rd)?\b)"
_TOKEN = rf"(?:{_WORD}|{ANY})"
_NAME = re.compile(
    rf"{_TOKEN}(?:(?![ –-](?:in|on|at|by|to) {DATE})(?:[ –](?:(?:of|for|on|in|to|against|de|des|"
    rf"du|la|with|at|by) )?(?:(?:the|its|les) )?|-){_TOKEN}){{0,14}}"
)
_CALLED = re.compile(
    r"organi[sz]ation|union|bank|council|association|forum|group|communit|commission|convention|"
    r"agency|fund|court|movement|treaty|programme|program|partnership|assembly|conference|"
    r"commonwealth|committee|federation|institut|initiative|network|pact|process|charter|club|"
    r"league|societ|cent(?:re|er)|system|area|alliance|framework|co-?operation|summit|parliament|"
    r"authority|corporation|coalition|market|nations|agreement|protocol|accord|secretariat|"
    r"caucus|observatory|office|bureau|zone|board|confederation|congress|facility|"
    r"(?-i:\b[A-Z]{2,}[a-z]?[A-Z0-9-]*\b)|"
    r"\bG-?\d+\b",
    re.IGNORECASE,
)  # fmt: skip
_BEFORE = re.compile(
    r" ?(?:(?:of|in|to|at|with|for|as well as|both|also|the following|from)(?: the| both)? |the |"
    rf"(?:then )?(?:(?:newly|recently)[ -]\w+ |new |former |(?:now[ -])?defunct |so-called |"
    rf"{ANY}-led )|"
    r"what (?:(?:is|was) (?:now|then|today)|(?:now|today|then) (?:is|was)|(?:later|would|"
    r"would later|"
    r"eventually) bec(?:ame|ome)|became) |"
    rf"(?:[a-z][a-z-]{{1,24}}(?:al|ary|ic)|[a-z]{{1,12}}-(?:member|nation|state|country)) "
    rf"(?={ORGANISATION})|(?-i:(?:multi-?national|multi-?lateral|inter-?governmental|sub-?regional|"
    rf"regional|international|global) (?=[A-ZÀ-Þ]))|: ?|[\"“″*•–-] ?)*+",
    re.IGNORECASE,
)
_BODIES = (
    r"(?:organi[sz]ations?|bodies|institutions|agencies|groups|groupings|forums|fora|treaties|"
    r"conventions|blocs|instruments|agreements|covenants|pacts|alliances|associations|networks|"
    r"initiatives|frameworks|unions)"
)
# "bodies of the Union such as", "organizations designed to knit them together, including"
_OF_THEM = (
    rf"(?:(?: (?:of|within|in) (?:the )?{ANY}| (?:designed|created|established|dedicated|devoted|"
    r"concerned|that|which) [a-z][\w’' -]{1,60})(?=,? (?:such as|including|like|namely|notably)\b))"
)
_FILLER = re.compile(
    r"[ ,]*(?:(?:of|in|to|at|for) )?(?:(?:a (?:\w+ )?(?:number|range) of|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|dozens of|more than|over|around|about|nearly|almost|"
    r"several|various|many|most|numerous|all|the|"
    r"a variety of|some|other|major|\d+|different|following|these|its|such|regional|multi-?lateral|"
    r"multi-?national|intergovernmental|international|same|related|speciali[sz]ed|affiliated) "
    rf"){{1,4}}(?:[\w-]+,? |{ANY} ){{0,5}}?"
    rf"{_BODIES}(?: (?:and|or) (?:[a-z]+ )?{_BODIES})?{_OF_THEM}?,?"
    rf"(?: (?:such as|including|like|namely|among them|notably|e\.g\.|with(?= {ORGANISATION}))|:|"
    rf"(?<=,)(?= (?:the )?(?:[A-Z]|{ORGANISATION}))|(?= {ORGANISATION}(?! member)))"
    r"(?: the following)?:?"
)
_OF_LATE = re.compile(r"(?:newly|recently)[ -]\w+ |former |(?:now[ -])?defunct |so-called ")
_BODY = (
    r"(?: (?:[a-z-]+ ){0,3}(?:movement|grouping|alliance|bloc|organi[sz]ation|program|programme|"
    r"initiative)(?=,| and\b|\.|;))"
)
_ASIDE = re.compile(
    rf"{_BODY}?(?: ?\([^()]{{0,90}}\){_BODY}?|"
    rf",? (?:most recently )?(?:in|on|since|from|as of|until|for) (?:early |late |mid-?)?{ANY}| "
    rf"– [A-Z]{{2,}}\b| [–-] {ORGANISATION}(?=[,;.]| and\b))*"
)
_JOIN = re.compile(
    r"(?:,? (?:and|or|nor|&|as well as|along with|plus|in addition to)|[,;]|/)"
    r"(?: also| both| now(?: called| known as)?)?"
    r"(?: (?:of|in|to|at|for|with|as well as|and))?(?: the| its| both)* ?(?=\S)"
)
# In a long list commas may be missing: "Interpol, the Bern Group (BG) NATO, UNESCO".
_RUN_ON = re.compile(rf" (?:the )?(?={ORGANISATION})")
_LONG = 3
# What a list names besides of which nothing is known: "NATO, the front-line states, the EU".
_PASSED = re.compile(
    rf"(?:(?:the )?(?:{_WORD}(?: (?:{_WORD}|of)){{0,4}}|[a-z]+-[a-z]+ (?:states|countries|group)|"
    r"(?:(?:some|many|most|all|several) of )?(?:(?:its|their|other|related|speciali[sz]ed|"
    r"associated|affiliated),? (?:and )?){1,3}(?:agencies|bodies|institutions|organi[sz]ations|"
    r"programmes))(?: \([^()]{0,80}\))?(?:[,;](?: and)?| and) ){1,3}(?:the )?"
    rf"(?={ORGANISATION})"
)
_ALONE = re.compile(rf"{ORGANISATION}(?!(?:[ -](?:of |for |on )?[A-ZÀ-Þ]|[–-]{ANY}|['’]s? ))")
_AND = " and "
_TWO_WORDS = re.compile(rf"{_WORD} and (?P<last>{_NAME.pattern})")
_SIGN = re.compile(ANY)
_LISTED_ON = re.compile(rf", (?:and |as well as |or )?(?:the )?(?:[A-Z]|{ORGANISATION})")
_FOR = re.compile(r" (?:for|on) [A-Z]\w+\Z")
_CLOSES = re.compile(r"[.;)]|\Z|, (?!and )[a-z]")
"""Behind the second of two aims of a body: "the Partnership for Trade and Growth"."""
_MORE = re.compile(
    rf"(?:, {_WORD}){{0,2}},? and {_WORD}(?: {_WORD}){{0,2}} \((?P<short>[A-Z][A-Za-z]+)\)"
)
_IS_NONE = re.compile(rf"{DATE}|{IT}|{PAIR}|{STATE}(?![ –-](?:[A-ZÀ-Þ]|{ANY})|['’])")
# "the Rhine pact", "the Rouble zone": what it is called by is written small.
_SMALL = re.compile(
    r"(?: [a-z]+(?:-[a-z]+)?)? (?:pact|treaty|alliance|zone|union|league|bank|community|convention|"
    r"charter|forum)\b"
)
_SHORT = re.compile(rf" \((?P<sign>{ORGANISATION})\)")
_PROPER = re.compile(r"[A-Z]\w{2,}")
_STEM = 6
"""So many letters tell one word of a name from another: "Cooperation" or "Cooperative"."""
_ALIKE = 3
_IS_SIGN = re.compile(ORGANISATION)
_WORLD = "United Nations"
_AGENCIES = re.compile(
    r",? (?:and|as well as) (?:all )?(?P<all>its speciali[sz]ed (?:and related )?agencies)\b"
    r"(?!,? (?:such|like|including|namely))"
)
_OWNER = re.compile(rf"{ANY}['’]s? ")
_REGION = re.compile(r"(?:[A-ZÀ-Þ][\w-]+ ){0,2}[A-ZÀ-Þ][\w-]+['’]s? ")
# What kind of body it is, before the name: "the Caribbean oil alliance Bern Pact".
_KIND = re.compile(
    rf"(?:(?:{_WORD}|[a-z][\w-]*) ){{0,4}}(?:alliance|bloc|organi[sz]ation|group|grouping|body|"
    rf"agency|forum|league|pact|partnership|initiative|programme|mission|area|zone) "
    rf"(?={ORGANISATION})"
)


class Name(NamedTuple):
    """One organisation of a list."""

    object: str
    """Its id, or its name as the document has it."""
    start: int
    end: int
    """In ``plain``."""
    after: int
    """Where in the shape's text it and its brackets and dates end."""
    at: int
    """Where in the shape's text its name ends."""
    known: bool


class _Links:
    """The links of a document by where they begin."""

    def __init__(self, reading: Reading) -> None:
        self._links = reading.document.links
        self._starts = [each.start for each in self._links]

    def at(self, start: int) -> Link | None:
        place = bisect_left(self._starts, start)
        if place < len(self._starts) and self._starts[place] <= start + 1:
            return self._links[place]
        return None


def names(reading: Reading, drawn: Shape, at: int, end: int) -> Iterator[Name]:
    """Yield the organisations of the list that begins at ``text[at]``.

    "a number of international bodies, such as" before it is passed over. The list ends at the
    first words that name none.
    """
    text = drawn.text
    at = _opened(text, at, end)
    listed = 0
    while at < end:
        at = _described(reading, drawn, at, end)
        found = list(_one(reading, drawn, at, end, listed=listed > 0))
        found = found or list(_paired(reading, drawn, at, end))
        if not found:
            passed = _PASSED.match(text, at, end) if listed > 1 else None
            if passed is None:
                return
            at = passed.end()
            continue
        found[-1] = _double(reading, drawn, found[-1], end)
        found += _agencies(drawn, found[-1], end)
        yield from found
        listed += len(found)
        after = found[-1].after
        join = _JOIN.match(text, after, end)
        if join is None and (listed >= _LONG or text.endswith(")", at, after)):
            join = _RUN_ON.match(text, after, end)
        if join is None:
            return
        more = _FILLER.match(text, join.end(), end)  # "and regional bodies such as NATO"
        more = more or _OF_LATE.match(text, join.end(), end)
        at = _opened(text, join.end(), end) if more else join.end()


def _agencies(drawn: Shape, name: Name, end: int) -> Iterator[Name]:
    """Yield all the agencies of the United Nations, where a list names them behind it."""
    match = _AGENCIES.match(drawn.text, name.after, end) if name.object == _WORLD else None
    if match:
        span = drawn.plain_span(match.start("all"), match.end())
        after = _after(drawn.text, match.end(), end)
        yield Name(f"{_WORLD} specialized agencies", *span, after, match.end(), known=True)


def _described(reading: Reading, drawn: Shape, at: int, end: int) -> int:
    """Return where a name begins after whose it is, or after what kind of body it is.

    "NATO's Bern Partnership", "the Caribbean's [[Bern Forum]]", "the regional trade bloc NATO".
    """
    while owner := _OWNER.match(drawn.text, at, end):
        at = owner.end()
    region = _REGION.match(drawn.text, at, end)
    if region and _links(reading).at(drawn.plain_at(region.end())) is not None:
        return region.end()
    kind = _KIND.match(drawn.text, at, end)
    return kind.end() if kind else at


def _opened(text: str, at: int, end: int) -> int:
    """Return where a list begins after words for what it lists: "regional bodies such as"."""
    for pattern in (_FILLER, _FILLER, _BEFORE):  # "several bodies, including UN agencies such as"
        opening = pattern.match(text, at, end)
        at = opening.end() if opening else at
    return at


def _double(reading: Reading, drawn: Shape, name: Name, end: int) -> Name:
    """Return a name with what follows its "and", where the list goes on after both by commas.

    "the Board for Trade and Ports, the Bern Group and NATO" are three.
    """
    text = drawn.text
    if name.known or name.after != name.at or not text.startswith(_AND, name.after, end):
        return name
    more = _NAME.match(text, name.after + len(_AND), end)
    more = _NAME.match(text, more.start(), more.end() - more[0].endswith(".")) if more else None
    if not more or _SIGN.search(more[0]):
        return name
    aims = _FOR.search(name.object) and not _CALLED.search(more[0])
    if not (_CLOSES if aims else _LISTED_ON).match(text, more.end(), end):
        return name
    span = drawn.plain_span(*more.span())
    if _links(reading).at(span.start) is not None or resolve(span.of(reading.plain)) is not None:
        return name
    whole = f"{name.object}{reading.plain[name.end : span.end]}"
    return Name(whole, name.start, span.end, more.end(), more.end(), known=False)


def _paired(reading: Reading, drawn: Shape, at: int, end: int) -> Iterator[Name]:
    """Yield the organisation whose name begins with two words: "Legal and Social Council"."""
    match = _TWO_WORDS.match(drawn.text, at, end)
    if match and _CALLED.search(match["last"]) and not _SIGN.search(match[0]):
        span = drawn.plain_span(*match.span())
        words = span.of(reading.plain)
        actor = resolve(words)
        name = actor.id if actor else words
        yield Name(
            name, *span, _after(drawn.text, match.end(), end), match.end(), actor is not None
        )


def _one(reading: Reading, drawn: Shape, at: int, end: int, *, listed: bool) -> Iterator[Name]:
    """Yield the organisation that ``text[at]`` begins to name; several for a sign of several.

    What is ``listed`` after others needs no word that organisations are called by.
    """
    text = drawn.text
    match = _NAME.match(text, at, end)
    if match is None or _IS_NONE.match(text, at):
        return
    stop = match.end()
    members = drawn.members(text[at]) if _IS_SIGN.match(text, at) else ()
    if _ALONE.match(text, at, stop + 2):
        yield from _signed(members, at + 1, _after(text, at + 1, end))
        return
    for member in members[:-1]:
        yield Name(member.id, member.start, member.end, at + 1, at + 1, known=True)
    first = members[-1].start if members else drawn.plain_span(at, at + 1).start
    stop = _whole(reading, drawn, first, stop)
    rest = drawn.members(text[stop - 1]) if stop > at + 1 and _IS_SIGN.match(text, stop - 1) else ()
    span = Span(first, rest[0].end if len(rest) > 1 else drawn.plain_span(at, stop).end)
    link = _link_at(reading, first)
    if link is not None and link.end > span.start:
        words = reading.plain[link.start : link.end]
        stop = _shape_at(drawn, link.end, stop)
        span = span._replace(end=link.end)
    else:
        span, stop = _spelt_out(reading, drawn, span, (at, stop, end))
        words = span.of(reading.plain).removeprefix("state of ")  # of a "member state of" it
        if not _CALLED.search(words) and not (listed and " " in words.strip()):
            return
    words = re.sub(r"^the |\s*\([^()]*\)$", "", words.strip(), flags=re.IGNORECASE)
    actor = resolve(words)
    if actor is not None and actor.kind != "organisation":
        return
    actor = actor or _pointed(link, span.start) or _abbreviated(drawn, words, stop)
    name, after = actor.id if actor else words, _after(text, stop, end)
    yield Name(name, span.start, span.end, after, stop, known=actor is not None)
    for member in rest[1:]:  # "the EU-Fijian Forum, NATO and Interpol": a name, then a list
        yield Name(member.id, member.start, member.end, after, stop, known=True)


def _link_at(reading: Reading, start: int) -> Link | None:
    """Return the link that begins at ``plain[start]``, or behind an article there."""
    article = reading.plain[start : start + len("the ")].lower() == "the "
    return _links(reading).at(start + (len("the ") if article else 0))


def _signed(members: tuple[Member, ...], at: int, after: int) -> Iterator[Name]:
    """Yield those that one sign stands for, the last with what stands behind it."""
    for member in members:
        behind = after if member is members[-1] else at
        yield Name(member.id, member.start, member.end, behind, at, known=True)


def _spelt_out(
    reading: Reading, drawn: Shape, span: Span, bounds: tuple[int, int, int]
) -> tuple[Span, int]:
    """Return a name that no link holds with its small words, without the stop of its sentence.

    ``bounds`` are where it begins and ends in the shape's text, and where its clause ends.
    """
    at, stop, end = bounds
    called = _small(drawn.text, at, stop, end)
    if called > stop:
        stop, span = called, span._replace(end=drawn.plain_span(at, called).end)
    words = span.of(reading.plain)
    dots = int(words.endswith(".") and "." not in words[-5:-1])  # not that of "U.N."
    return span._replace(end=span.end - dots), stop - dots


def _small(text: str, at: int, stop: int, end: int) -> int:
    """Return where the name ``text[at:stop]`` ends with the small words it is called by."""
    if _SIGN.search(text, at, stop) or _CALLED.search(text, at, stop):
        return stop
    small = _SMALL.match(text, stop, end)
    return small.end() if small else stop


def _pointed(link: Link | None, start: int) -> Actor | None:
    """Return the organisation that a link ahead points to: "the [[World Court|Court]]"."""
    if link is None or link.end <= start or "(" in link.target:
        return None
    actor = resolve(link.target)
    return actor if actor and actor.kind == "organisation" else None


def _abbreviated(drawn: Shape, words: str, stop: int) -> Actor | None:
    """Return the organisation whose known letters in brackets follow its name in other words.

    "the Monetary Fund of Arab States (AMF)" is the Arab Monetary Fund: of the words that the
    registry has for it all but one are said, and at least three.
    """
    short = _SHORT.match(drawn.text, stop)
    members = drawn.members(short["sign"]) if short else ()
    actor = resolve(members[0].id) if len(members) == 1 else None
    if actor is None or actor.kind != "organisation":
        return None
    known = {each[:_STEM] for each in _PROPER.findall(actor.name)}
    said = {each[:_STEM] for each in _PROPER.findall(words)}
    return actor if len(known & said) >= max(_ALIKE, len(known) - 1) else None


def _whole(reading: Reading, drawn: Shape, first: int, stop: int) -> int:
    """Return where a name ends that goes on after "and": as its letters in brackets tell.

    "the Conference on Trade and Development (CTAD)" is one, "the Bern Forum and the Club (BC)"
    are two.
    """
    more = _MORE.match(drawn.text, stop)
    if more is None:
        return stop
    words = reading.plain[first : drawn.plain_span(stop, more.start("short") - 2).end]
    initials = [each[0] for each in words.split() if each[0].isupper()]
    short = more["short"]
    fits = len(initials) - 1 <= len(short) <= len(words.split())
    alike = short[0] == initials[0] and fits
    return more.start("short") - 2 if alike else stop


def _shape_at(drawn: Shape, plain: int, near: int) -> int:
    """Return where in the shape's text the offset ``plain`` of the document is, near ``near``."""
    at = near
    while at > 0 and drawn.plain_at(at - 1) >= plain:
        at -= 1
    while at < len(drawn.text) and drawn.plain_at(at) < plain:
        at += 1
    return at


def _after(text: str, at: int, end: int) -> int:
    match = _ASIDE.match(text, at, end)
    return match.end() if match else at


def _links(reading: Reading) -> _Links:
    return reading.once(_Links)

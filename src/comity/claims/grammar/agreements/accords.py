"""Agreements that are in force between two, told without a verb of signing.

"Cuba and Chad have a Fishing Convention and a Customs Agreement"; "Fiji sits in the Court with an
Immunity Agreement of protection for Cuban sailors".
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.agreements.signers import in_view
from comity.claims.grammar.agreements.signing import WITH_WHOM, Signed
from comity.claims.grammar.agreements.treaties import MATTER, PHRASE, told_to, treaty
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading
from comity.spans import Span

_HAVE = re.compile(
    r"\b(?:have|has|had|share|shares|maintain|maintains|maintained|enjoys?|"
    r"brought into force)\b"
    r"(?: also| both| in (?:place|force))?"
)
_ITEM = re.compile(rf" {PHRASE}")
# "a Partnership, Trade and Cooperation Agreement"
_SEVERAL_MATTERS = re.compile(
    r" (?P<det>an? )(?P<mods>(?:[A-Z][\w-]+, ){1,3}[A-Z][\w-]+,? and [A-Z][\w-]+ )"
    r"(?P<noun>Agreement|Treaty|Convention|Pact)(?P<tail>)(?![\w-])"
)
_PLACED = re.compile(PHRASE)
# What may stand in such a list and is no agreement by its noun.
_OTHER = re.compile(
    rf" (?:an?|the) (?:(?:[A-Z][\w’'-]+|and|on|of|for|{DEMONYM}|Anglo-{DEMONYM}) ){{1,7}}"
    r"(?:Partnership|Dialogue|Programme|Arrangement|Alliance|Framework|Council|Forum|Committee|Force|"
    r"Commission|Fund|Initiative|Visa)s?"
)
_NEXT = re.compile(r"(?:,? and|,|, as well as)(?= )")
_WITH = re.compile(
    rf"(?:[^.;,]|,(?= [a-z ]{{3,30}}(?:,| with | and ))){{0,60}}? with (?:the )?(?P<with>{ACTOR})"
)
_ALONG = re.compile(rf" with (?:the )?{ACTOR}(?!['’])")
_TWO = 2
_TITLED = re.compile(r"[A-Z]")
_SEVERAL = re.compile(
    r"\b(?:bilateral|several|many|numerous|various|countless|number of|multiple)\b"
)
_PARTICIPLE = re.compile(r"(?:\w+ )?\w+ed ")
# "with an Immunity Agreement of protection for Cuban sailors"
_FOR = re.compile(
    rf"\b(?:with|without|has|have|had) an? (?P<phrase>{PHRASE})(?: of protection)? "
    rf"(?:for|with) (?:the )?(?P<for>{ACTOR}|{DEMONYM}(?= [a-z]))"
)


_CONDITION = re.compile(
    r"\b(?:not|never|no|nor|cannot|only|refus\w+|reluctan\w+|impossible)\b[^.;]*$"
)
# "Both countries share common membership of the Court, as well as the Fiji–Cuba Trade Agreement."
_AS_WELL = re.compile(
    r"\bshare common [^.;]{3,400}?,? as well as (?:the )?(?P<name>[A-Z][^.,;()]{3,110}? "
    r"(?:Agreement|Treaty|Convention))\b"
)
# Told by between whom they are, or not made yet.
_NOT_THERE = re.compile(
    r" between |(?: (?:currently|still|now))? (?:under|being|in the|pending|planned|awaiting)\b"
)
_THERE_IS = re.compile(
    r"\b[Tt]here (?:is|are|has been|have been|exists?)(?: (?:also|now|currently|already))*"
    r"(?= (?:an?|several|many|various|two|three|numerous)\b)"
)
_LAST = re.compile(rf"(?:^|(?<= )|(?<=[–-]))(?:{PHRASE})$")
_FEW = 6  # words of a long name that tell of what kind an agreement is
IN_FORCE = "agreement in force"


def accords(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreements that a sentence says two have, one of a list each."""
    yield from _had(reading, sentence)
    yield from _there_is(reading, sentence)
    yield from _given_to(reading, sentence)
    yield from _shared(reading, sentence)


def _had(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreements of a list that somebody has."""
    drawn = sentence.shape
    for act in acts(sentence, _HAVE, reading.state):
        items = _items(drawn.text, act.verb.end())
        if not items:
            continue
        ours = list(dict.fromkeys(each.id for each in act.subjects))
        beside = _WITH.match(drawn.text, items[-1].end("noun"))
        theirs = [each.id for each in drawn.members(beside["with"])] if beside else []
        start = act.start
        if not theirs and (relative := WITH_WHOM.search(drawn.text, 0, act.start + 1)):
            theirs = [each.id for each in drawn.members(relative["who"])]
            start = relative.start()
        theirs = theirs or ([] if len(ours) > 1 else [partner(sentence, ours[0], reading.state)])
        others = tuple(each for each in (ours[1:] or theirs) if each != ours[0])
        mood = "denied" if act.neither else modality(act.words)
        for item in items:
            end = beside.end() if item is items[-1] and beside else told_to(item)
            yield Signed(item, start, end, (ours[0],), others, mood, IN_FORCE)


def _there_is(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreement that there is between the two in view: "there is a tax treaty"."""
    drawn = sentence.shape
    opened = _THERE_IS.search(drawn.text) if "here " in drawn.text else None
    item = _ITEM.match(drawn.text, opened.end()) if opened else None
    both = in_view(reading, sentence) if item and _told(drawn.text, item) else []
    not_there = item is not None and _NOT_THERE.match(drawn.text, item.end())
    if opened and item and len(both) == _TWO and not not_there:
        end = told_to(item)
        yield Signed(item, opened.start(), end, (both[0],), (both[1],), "", IN_FORCE)


def _shared(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreement that closes a list of what two are members of together."""
    drawn = sentence.shape
    pairs = [piece for piece in drawn.pieces if piece.kind == "pair"][:1]
    for match in _AS_WELL.finditer(reading.plain, *sentence.span) if pairs else ():
        pair = [each.id for each in pairs[0].members]
        named = " ".join(match["name"].split()[-_FEW:])
        end = drawn.text_at(match.end())
        what = _LAST.search(named)
        item = next((m for m in _PLACED.finditer(drawn.text) if m.end("noun") == end), None)
        if what and item and len(pair) == _TWO:
            kind = treaty(what, named)._replace(name=match["name"])
            made = Signed(item, end, end, (pair[0],), (pair[1],), "", IN_FORCE, near=True)
            yield made._replace(what=kind, span=Span(*match.span("name")))


def _items(text: str, at: int) -> list[re.Match[str]]:
    """Return the agreements that are listed from ``text[at]`` on, those told by a name or kind."""
    found: list[re.Match[str]] = []
    while (other := _OTHER.match(text, at)) and (passed := _NEXT.match(text, other.end())):
        at = passed.end()
    while item := _SEVERAL_MATTERS.match(text, at) or _ITEM.match(text, at):
        if _told(text, item):
            found.append(item)
        more = _NEXT.match(text, item.end("noun"))
        if more is None:
            break
        at = more.end()
    return found


def _told(text: str, item: re.Match[str]) -> bool:
    """Say whether what somebody has is told by a name, a matter, a number or with whom it is."""
    if item["noun"].lower().startswith(("program", "co-operation p", "cooperation p")):
        return False  # what two do together, and have not agreed to by its name
    if not item["det"] and _PARTICIPLE.match(item["mods"]):
        return False  # "has helped broker agreements"
    return bool(
        _TITLED.search(item["mods"])
        or _TITLED.match(item["noun"])
        or MATTER.search(item[0])
        or _SEVERAL.search(item[0])
        or _ALONG.match(text, item.end("noun"))
    )


def _given_to(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield an agreement that a member of something is said to have besides, with one named."""
    drawn = sentence.shape
    for match in _FOR.finditer(drawn.text):
        if match[0].startswith("ha") and " of protection " not in match[0]:
            continue  # "has a fishing treaty with Cuba" is read by its verb
        first = drawn.within(0, match.start(), "state", "it")[:1]
        one = first[0].members[0].id if first and first[0].members else reading.state
        span = match.start() + match[0].index(" ") + 1, match.end()
        others = tuple(each.id for each in drawn.members(match["for"]) if each.id != one)
        mood = ""
        if match[0].startswith("without"):
            if _CONDITION.search(drawn.text, 0, match.start()):
                continue  # "will not recognise it without an agreement with Cuba"
            mood, span = "denied", match.span()
        yield Signed(match, *span, (one,), others, mood, IN_FORCE, near=True)

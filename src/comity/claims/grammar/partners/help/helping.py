"""Help of one to the other: aid given and received, policies backed, lives lived by support."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.phrases import completed
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import beyond
from comity.claims.grammar.partners.help.backers import by_name, by_servants
from comity.claims.grammar.partners.help.receiving import help_received
from comity.claims.grammar.partners.help.undone import ASKED, AVERTED, NOT_DONE, PASSIVE
from comity.claims.grammar.partners.telling import LINKS, directed, help_of, helped, others
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import alleged, modality
from comity.claims.prose.phrases import at_what
from comity.claims.prose.shape import ACTOR, ANY, Shape
from comity.claims.reading import Reading
from comity.claims.wording import holds

# The mark of the owner before what is backed: "'s application".
_OWN = re.compile(r"^['’]s? ")
_AND_TO = re.compile(
    rf" and (?:to |for )?{ACTOR}['’]s? (?P<what>(?:{ANY} |\w+ )?(?!for\b|to\b|of\b|in\b|on\b)\w+)"
)
_VERBS = re.compile(r"(?:\w+(?:s|ed|ing) and )?\w+$")
# What comes before help that is named: "expressed its support"; what takes it away.
_OFFERED = re.compile(
    r"^(?:expressed|declared|offered|reiterated|pledged|announced|voiced|gave|showed|confirmed|"
    r"reaffirmed|stated|lent|promised|provided|sent|delivered|extended|granted|supplied|"
    r"donated)\b (?:(?:its|their|the|her|his) )?"
)
_STOPPED = re.compile(
    r"^(?:stopped|cut|suspended|halted|withdrew|ended|froze|ceased|blocked|refused|denied|"
    r"rejected)\b"
)
# What is done with help, and not merely met with.
_DONE = re.compile(
    r"\b(?:built|rebuilt|constructed|established|founded|created|developed|completed|renovated|"
    r"restored|carried out|implemented|launched|opened|set up|produced|modernized|modernised|"
    r"achieved|won|gained|defeated|overthr\w+|trained|equipped|repaired|reconstructed|funded|"
    r"financed|run|undertaken|conducted|expanded|upgraded|drilled|explored|organi[sz]ed|reformed|"
    r"improved|seized|captured|recaptured|invaded|attacked|liberated|undertook)\b"
    r"[^.;]{0,90}$"
)
# "reversed its pro-Cuban policy"
_GIVEN_UP = re.compile(
    r"\b(?:revers|abandon|reject|oppos|against|ended|ending|overthr|drop|criticis|criticiz)\w*\b"
    r"[^.;,]{0,30}$"
)
_CLOSES = re.compile(r"[,;]")
_NOUN = r"(?!(?:and|in|for|through|with|by|as|on)\b)[a-z-]+"
_FIELD = rf"{_NOUN}(?: {_NOUN}){{0,2}}"
# "Cuban aid prioritizes health and roads": aid to these
_AIMED_AT = re.compile(
    r" (?:prioriti[sz]e[sd]?|target(?:s|ed)|(?:focus(?:es|ed)|concentrate[sd]?)(?: [a-z]+ly)? on) "
    rf"(?:the )?(?P<fields>{_FIELD}(?:, {_FIELD}){{0,5}}(?:,? and {_FIELD})?)(?=[.,;(]|$| )"
)
# What is supplied is told with the word for it: "gas supply".
_BULK = re.compile(
    r"\b(?:oil|gas|electricity|power|fuel|coal|water|energy|petroleum|uranium|wheat|grain|food|"
    r"arms|weapons)$"
)
_BARE = frozenset({"support", "help", "assistance", "aid", "training", "sponsorship", "backing"})
_OF_WHAT = (" for ", "backing of ", "endorsement of ", "sponsorship of ")
# "was reported as helping"
_SAID_TO = re.compile(r"\b(?:reported|rumou?red|accused|believed|alleged|thought|said)\b")
# "gave Arab states loans": to them, and not to the other of two
_MANY = re.compile(r"\b(?:states|countries|nations|neighbou?rs)\b")
_LED_IN = re.compile(rf"In (?:the )?(?P<where>{ACTOR}), ")
_NEAR = 40
"""No further before the words for what is paid stands whose that is."""
_TO = ("to", "to2", "to3")
_WHAT = ("what", "what2", "what3", "own", "policy")
_PARTIES = ("state", "organisation", "demonym")


def help_given(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of the help of one to the other."""
    for sentence in prose(reading).with_any(*aid.STEMS):
        told = [*_acts(reading, sentence), *help_received(reading, sentence)]
        yield from told
        asked = (_named, _alone, _with_help, _paid, _debts, _leanings)
        for each in (dealing for ask in asked for dealing in ask(reading, sentence)):
            if not any(each.start < other.end and other.start < each.end for other in told):
                yield each


def _acts(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help that verbs of giving and backing tell of."""
    drawn = sentence.shape
    told = list(acts(sentence, aid.SUPPORT, reading.state))
    told += by_servants(reading, sentence, {each.verb.start() for each in told})
    told += beyond(sentence, aid.SUPPORT, {each.verb.start() for each in told})
    for act in told:
        if AVERTED.search(drawn.text, 0, act.start) or NOT_DONE.search(act.words):
            continue
        if " to " in act.words and ASKED.search(drawn.text, 0, act.start):
            continue  # "asked Fiji to send tents": what others want of it
        match = _governed(drawn.text, act)
        unnamed = aid.GIVEN_THERE if act.verb["give"] else aid.BACKED_THERE
        there = None if match else unnamed.match(drawn.text, act.verb.end(), act.end)
        if match is not None:
            named = match.groupdict()
            sign = next((named[each] for each in (*_TO, "adjective") if named.get(each)), "")
            whom = [each.id for each in drawn.members(sign)]
        elif there is not None:
            match, whom = there, _unnamed(sentence, act, there.end(), reading.state)
        elif known := by_name(reading, sentence, act):
            pairs = [(one.id, known[0]) for one in act.subjects]
            words = help_of(act.verb["back"])
            yield from directed(sentence, pairs, words, _mood(drawn, act), (act.start, known[1]))
            continue
        else:
            continue
        verbs = _VERBS.search(drawn.text, 0, act.verb.end("back")) if act.verb["back"] else None
        words = _phrase(reading, sentence, match, verbs[0].replace(" and ", " ") if verbs else "")
        words, end = _whole(reading, sentence, match, words)
        if act.verb[0].startswith("suppl") and _BULK.search(words):
            words += " supply"
        more = at_what(drawn.text, end) if act.verb["back"] else end
        if more > end and words in _BARE:
            words += drawn.plain_span(end, more).of(reading.plain)
        end = more
        pairs = [(one.id, other) for one in act.subjects for other in whom]
        yield from directed(sentence, pairs, words, _mood(drawn, act), (act.start, end))


def _mood(drawn: Shape, act: Act) -> str:
    """Return how sure it is that one helps: "offers courses" is done, "pledged to send" not."""
    words = act.words
    if words.startswith(" to "):  # which the verb before it governs
        words = drawn.text[act.start : act.verb.end()]
    return modality(words.removesuffix("offers").rpartition(" but ")[2]) or (
        "alleged" if _SAID_TO.search(words) else ""
    )


def _governed(text: str, act: Act) -> re.Match[str] | None:
    """Return what a verb of giving or backing governs, with whom it is done for."""
    at, end = act.verb.end(), act.end
    if act.verb["back"]:
        return aid.BACKED.match(text, at, end)
    goods = aid.GIVEN_GOODS if act.verb["give"].startswith("suppl") else aid.GIVEN
    return aid.GIVEN.match(text, at, end) or goods.match(text, at, end)


def _unnamed(sentence: Sentence, act: Act, at: int, state: str) -> list[str]:
    """Return for whom one of the two in view gives where nobody is named: for the other."""
    end = _CLOSES.search(sentence.shape.text, at, act.end)
    stop = end.start() if end else act.end
    if len(act.subjects) != 1:
        return []
    view = sentence.passage.view
    if view and act.subjects[0].id not in {state, view}:
        return []
    other = partner(sentence, act.subjects[0].id, state)
    stop = next(
        (each.at for each in sentence.shape.within(act.verb.end(), stop, *_PARTIES)
         if sentence.shape.text.endswith(" against ", 0, each.at)), stop,
    )  # fmt: skip
    named = sentence.shape.within(act.verb.end(), stop, *_PARTIES)
    third = any(each.id != other for piece in named for each in piece.members)
    led = _LED_IN.match(sentence.shape.text, 0, act.start)
    if not named and _MANY.search(sentence.shape.text, act.verb.end(), stop):
        return []
    third = third or bool(led and other not in {e.id for e in sentence.shape.members(led["where"])})
    return [other] if other and not third else []


def _named(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help that a noun tells of: "Cuba's support for Fiji"."""
    drawn = sentence.shape
    for match in aid.SUPPORTING.finditer(drawn.text):
        owners = drawn.members(match["who"])
        if _STOPPED.match(match["what"]) or aid.ENDED.match(drawn.text, match.end()):
            continue
        whom = [each.id for each in drawn.members(match["to"] or "")]
        whom = whom or [drawn.plain_span(*match.span("name")).of(reading.plain)]
        pairs = [(one.id, other) for one in owners for other in whom]
        words, end = _supporting(reading, sentence, match)
        yield from directed(sentence, pairs, words, "", (match.start(), end))


def _alone(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help of one of the two in view, where the other is not named."""
    drawn = sentence.shape
    if not sentence.passage.view:
        return
    for match in aid.ALONE.finditer(drawn.text):
        owner = drawn.members(match["who"])
        other = partner(sentence, owner[-1].id, reading.state)
        gone = _STOPPED.match(match["what"]) or aid.ENDED.match(drawn.text, match.end())
        if other and not gone:
            words = bare(drawn.plain_span(*match.span("what")).of(reading.plain))
            aims = _AIMED_AT.match(drawn.text, match.end())
            words += f" to {aims['fields']}" if aims else ""
            span = (match.start(), (aims or match).end())
            yield from directed(sentence, [(owner[-1].id, other)], words, "", span)


def _with_help(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help with which something was done."""
    drawn = sentence.shape
    if not holds(drawn.text, ("with ", "through ", "by ", "thanks to ", "under ")):
        return
    for match in aid.WITH_HELP.finditer(drawn.text):
        giver = drawn.members(match["of"] or match["whose"][0])[-1].id
        taker = helped(sentence, match.start(), giver, reading.state)
        if taker and _DONE.search(drawn.text, 0, match.start()):
            group = "what" if match["of"] else "what2"
            words = bare(drawn.plain_span(*match.span(group)).of(reading.plain))
            yield from _clause_of(sentence, [(giver, taker)], words, match)


def _paid(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the money that paid for something: "the road was funded by", "a plan backed by"."""
    drawn = sentence.shape
    if not holds(drawn.text, ("ed by ", "ly by ")):
        return
    for match in aid.PAID.finditer(drawn.text):
        givers = [each.id for each in drawn.members(match["by"])]
        taker = helped(sentence, match.start(), givers[0], reading.state)
        # "the two countries and Fiji agreed on a road funded by Cuba": for whom, nobody knows
        several = match["thing"] and drawn.within(0, match.start(), "pair")
        if (
            not taker
            or several
            or " whose " in drawn.text[max(0, match.start() - _NEAR) : match.start()]
        ):
            continue
        words = help_of(match["paid"] or match["paid2"])
        if match["thing"]:
            thing = drawn.plain_span(*match.span("thing")).of(reading.plain)
            words += f"{LINKS.get(words, ' for ')}{bare(thing)}"
        yield from _clause_of(sentence, [(giver, taker) for giver in givers], words, match)


def _clause_of(
    sentence: Sentence, pairs: list[tuple[str, str]], words: str, match: re.Match[str]
) -> Iterator[Dealing]:
    """Yield help with the clause that the words for it end."""
    text = sentence.shape.text
    stop = match.start() - 2  # a comma right before is none between two clauses
    start = max(text.rfind(mark, 0, max(stop, 0)) + 2 for mark in (", ", "; "))
    start = start if start > 1 else 0
    start += len("and ") if text.startswith("and ", start) else 0
    mood = "alleged" if alleged(text[start : match.start()]) else ""
    yield from directed(sentence, pairs, words, mood, (start, match.end()))


def _debts(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the debts that one forgives the other."""
    drawn = sentence.shape
    if "debt" not in drawn.text:
        return
    for act in acts(sentence, aid.DEBT, reading.state):
        match = aid.OWED.match(drawn.text, act.verb.end(), act.end)
        if match is None or PASSIVE.search(act.words):
            continue
        owing = drawn.members(match["of"] or match["whose"][0])
        pairs = [(one.id, each.id) for one in act.subjects for each in owing]
        span = (act.start, match.end())
        yield from directed(sentence, pairs, "debt relief", modality(act.words), span)


def _leanings(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield on whose side the only other stands whom the words before name."""
    drawn = sentence.shape
    if "pro-" not in drawn.text:
        return
    for match in aid.LEANING.finditer(drawn.text):
        ours = drawn.members(match["who"])[-1].id
        beside = others(sentence, match.start(), ours)
        words = drawn.plain_span(*match.span("words")).of(reading.plain)
        if len(beside) == 1 and not _GIVEN_UP.search(drawn.text, 0, match.start()):
            yield from directed(sentence, [(beside.pop(), ours)], words, "", (0, match.end()))


def _whole(
    reading: Reading, sentence: Sentence, match: re.Match[str], words: str
) -> tuple[str, int]:
    """Return words for help with what a bid or a claim that is backed is for, and their end."""
    drawn = sentence.shape
    goes_on = holds(words, _OF_WHAT)
    end = completed(drawn.text, match.start(), match.end()) if goes_on else match.end()
    more = drawn.plain_span(match.end(), end).of(reading.plain) if end > match.end() else ""
    return words + more, end


def _supporting(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[str, int]:
    """Return the words for "Cuba's support for Fiji's membership", and where they end."""
    drawn = sentence.shape
    words = bare(_OFFERED.sub("", drawn.plain_span(*match.span("what")).of(reading.plain)))
    if not match["own"] or not words.endswith(("support", "backing")):
        return words, match.end()
    own = _OWN.sub("", drawn.plain_span(*match.span("own")).of(reading.plain))
    words, end = _whole(reading, sentence, match, f"{words} for {own}")
    more = _AND_TO.match(drawn.text, end)
    if more:
        end = completed(drawn.text, more.start("what"), more.end())
        words += f" and {drawn.plain_span(more.start('what'), end).of(reading.plain)}"
    return words, end


def _phrase(reading: Reading, sentence: Sentence, match: re.Match[str], verb: str) -> str:
    """Return the words for what is given; ``verb`` is that of backing, "" for one of giving."""
    named = match.groupdict()
    what = next((name for name in _WHAT if named.get(name)), "")
    span = sentence.shape.plain_span(*match.span(what)) if what else None
    words = _OWN.sub("", span.of(reading.plain)).strip(" ,") if span else ""
    if what == "policy" and span:
        words = reading.plain[sentence.shape.plain_at(match.start("to")) : span.end]
    if not verb:
        on = named.get("on")
        more = sentence.shape.plain_span(*match.span("on")).of(reading.plain) if on else ""
        return f"{bare(words)}{more}"
    kinds = " and ".join(dict.fromkeys(help_of(each) for each in re.findall(r"\w+", verb)))
    return f"{kinds}{LINKS[kinds]}{words}" if words and kinds in LINKS else kinds

"""Who signs what with whom, in the active and in the passive."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.agreements.bodies import named_body
from comity.claims.grammar.agreements.making import MADE
from comity.claims.grammar.agreements.signers import (
    NAMED,
    UNTOLD,
    agents,
    before_verb,
    firm,
    in_view,
    joined,
    persons,
    served,
)
from comity.claims.grammar.agreements.treaties import (
    LISTED_ON,
    PHRASE,
    SIGNED_PHRASE,
    Treaty,
    begins,
    of_many,
    phrases,
)
from comity.claims.page import kind_of
from comity.claims.prose.acts import acts, verbs
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import among
from comity.claims.prose.shape import (
    ACTOR,
    CITY,
    DATE,
    DEMONYM,
    ORGANISATION,
    PAIR,
    STATE,
    WHO,
    Shape,
)
from comity.claims.reading import Reading
from comity.spans import Span

_VERB = re.compile(
    r"\b(?:(?:co-)?sign(?:ed|s|ing)?|ratif(?:ied|ies|ying|y)|conclud(?:ed|es?|ing)|"
    r"accede(?:d|s)? to|initial(?:l?ed|s)|finali[sz](?:ed?|ing)|formali[sz](?:ed?|ing)|"
    r"reach(?:ed|es|ing)?|enter(?:ed|s|ing)? into|c[ao]me to|arrived at|agreed? (?:on|to|upon)|"
    r"(?:re)?negotiat(?:ed?|es|ing)|"
    r"struck|inked|penned|sealed|clinched|established|made|formed|created|drew up|adopted|"
    r"announced?|renewed|issued|exchanged|secured|completed|approved?|extended|prolonged|"
    r"worked out|hammered out|executed|amended|revised|updated|"
    r"pursu(?:ed?|es|ing)|seek(?:s|ing)?|sought|"
    r"propos(?:ed|es|ing)|work(?:ed|s|ing) (?:on|towards?)|"
    r"(?:(?:held|holding|open(?:ed)?|launch(?:ed)?|resum(?:ed?|ing)|restarted|entered) )?"
    r"(?:talks|negotiations) (?:on|for|towards?|about|over|regarding))\b"
)
_SIGNING = re.compile(r"(?:co-)?sign|conclu|inked|penned|initial|negotiat(?!ion)|reach|enter|agree")
_MAKING = re.compile(rf"{_SIGNING.pattern}|seal|complet|approv|struck|finali")
"""What those do who only stand somewhere before it."""
_AIMING = re.compile(r"negotiat(?!ed)|pursu|s[eo][eu][kg]|propos|work|.*(?:talks|negotiations) ")
_WITH = (
    r"(?: with (?:(?:his|her|its|their) (?:[a-z-]+ ){0,3}|"
    r"(?:the |an? )?(?:government|representatives?|delegation|officials?|leaders?|presidents?) of |"
    rf"(?:\w+ )?(?:{ORGANISATION} )?(?:countries|states|nations),? (?:such as |including )?)?"
    rf"(?:the |an? )?(?P<with>{ACTOR}(?!-)|{DEMONYM}(?= [A-Za-z])))"
)
_BETWIXT = (
    rf" (?:between|by) (?P<between>{ACTOR}|{PAIR}|{CITY})"
    rf"(?:,? and (?:the )?(?P<and>{ACTOR}|{CITY}))?"
)
_BEFORE = (
    rf"(?:,? (?:also|both|in {DATE}|on {DATE}|in {CITY}))*,?{_WITH}? "
    r"(?:the (?:[a-z]+ )?(?:version|text|draft|terms|instruments?) of )?"
)
_BEHIND = (
    rf"(?:(?:(?! (?:that|which|who|in accordance)\b)[^.;,]){{0,60}}?"
    rf"(?:{_WITH.replace('<with>', '<along>')}|{_BETWIXT}))?"
)
_GOVERNED = re.compile(f"{_BEFORE}{PHRASE}{_BEHIND}")
_IS_GIVEN = re.compile(f"{_BEFORE}{SIGNED_PHRASE}{_BEHIND}")
_MADE = rf"(?:{MADE}|established)"
_PASSIVE = re.compile(
    rf"{SIGNED_PHRASE}(?: \([^()]{{1,40}}\))?"
    rf"(?:{_WITH}|{_BETWIXT})?"
    rf"(?:(?! (?:which|that) {ACTOR}| and [a-z]+ed by ){LISTED_ON}){{0,90}}?,? "
    r"(?:(?P<be>(?:was|were|has been|have been|had been|is being|are being|will be|would be|to be|"
    r"is|which was)(?: (?:also|later|recently|then|finally|formally|subsequently|not|never|yet))* )"
    rf"{_MADE}|(?:signed|concluded|ratified|initialled|finali[sz]ed|reached|exists?(?= between)|"
    r"in (?:force|place)|(?:came|entered|went) into (?:force|effect)|took effect|"
    r"became effective))\b"
)
_IN_FORCE = re.compile(r" (?:force|effect|effective)$")
_SIGNED_BY = re.compile(
    rf"{PHRASE}(?: (?:was|were|is|also|jointly))* {_MADE} by (?:the )?"
    rf"(?P<between>{ACTOR}|{PAIR})(?:(?:,? and|,? with) (?:the )?(?P<and>{ACTOR}))?"
)
_A_WORD = re.compile(r"[A-Za-z]{3}")
_THAT_ONE = frozenset({"The", "the", "This", "this"})
_IS_SIGNED = re.compile(rf"\b(?:was|were|been|being|be|is)(?: \w+)? {_MADE}\b")
_CAN_BE = re.compile(
    r" between | in(?:to)? (?:force|place|effect)\b| took effect\b| became effective\b|"
    rf"\bsigned (?:in|on) (?:{DATE}|{CITY})"
)
_HOLDS = re.compile(rf" between (?:{ACTOR}|{PAIR})")
_ON = re.compile(rf" (?:in|on|at) (?:{DATE}|{CITY})")
# "was signed in Suva with Peru": by the document's own state.
_WITH_ONE = re.compile(
    rf"(?: (?:in|on|at) (?:{DATE}|{CITY}))* with (?:the )?(?P<with>{ACTOR})(?![-'’]| (?:and|as)\b)"
)
_OWNED = re.compile(rf"(?P<who>{STATE})['’]s? (?:[a-z]+ )?$")
_AMONG = re.compile(rf"[^.;,]{{0,40}}?{_BETWIXT}(?!['’–-])")
_BY = re.compile(rf"(?: (?:in|on|at) (?:{DATE}|{CITY}))* by (?!means|way|which)[^.;]{{3,140}}")
_ALL = re.compile(r" by (?:all|most|several|many|the rival|the warring)\b")
_ALONE = re.compile(r"ratif|acceded")
_URGED = re.compile(
    r"\b(?:urg|call|ask|invit|press|encourag|persuad|want|request)\w* "
    r"(?:(?:on|upon|both) )*(?:the )?$"
)
_HELPED = re.compile(
    r"\b(?:help|assist|mediat|broker|facilitat|support|guarant)\w* (?:[\w.]+ )?(?:in |to )?\w+$"
)
# "France, with whom it has agreements"
WITH_WHOM = re.compile(rf"(?P<who>{ACTOR}),? with (?:which|whom) {WHO}$")
_TWO = 2
_NEAR = 40  # signs before a verb that may say it is meant or denied
# "the Convention on Mines": what many sign.
_MANY = re.compile(r"Convention|Protocol|Charter|Compact")
# "After an agreement is concluded": it is not yet.
_ONCE = re.compile(r"\b(?:[Aa]fter|[Oo]nce|[Ii]f|[Ww]hen|[Uu]ntil|[Bb]efore|[Uu]nless) (?:the )?$")
_OF_ALL = re.compile(r"(?i:convention|protocol|charter|compact|treaty|declaration)")
# "one of twelve states to sign": with whom is not told.
_OF_MANY = re.compile(
    r"\bone of (?:the )?(?:first |only |few )?[\w-]+(?: [a-z]+)?,? (?:to|that|which|who)"
    r"(?: [a-z]+)? $"
)
_ASKED_TO = re.compile(
    r"\b(?:urg|call|ask|invit|press|encourag|persuad|want|request)\w*\b[^.;,]{0,60} to $"
)
_NOT_SIGNED = re.compile(r" (?:into law|off on|up to|of)\b")
_AGREEMENT = re.compile(PHRASE)
_BY_SIGNATURE = re.compile(r" (?:signed|concluded|ratified|initial\w+|negotiated|inked|penned)$")
_PEACE = re.compile(rf" peace with(?= (?:the )?{ACTOR})")


class Signed(NamedTuple):
    """What a sentence says is signed; `start` and `end` are offsets in its shape."""

    match: re.Match[str]
    start: int
    end: int
    parties: tuple[str, ...]
    others: tuple[str, ...]
    modality: str
    rule: str
    near: bool = False
    """Whether only a date within the phrase dates it."""
    what: Treaty | None = None
    """What it is, where the match does not tell it all."""
    span: Span | None = None
    """Where in ``plain`` its words are, where the signs do not tell."""
    on: str = ""
    """When, where it is told otherwise than by the dates around."""


def signings(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield what a sentence says is signed, some of it twice."""
    yield from _active(reading, sentence)
    yield from _signed_by(sentence)
    yield from _passive(reading, sentence)


def _active(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield what somebody signs: a state, an organisation, "both countries", or persons."""
    drawn = sentence.shape
    signed = [
        (verb, governed)
        for verb in verbs(drawn.text, _VERB)
        if (governed := _governed(drawn.text, verb))
    ]
    given = {verb.start(): governed for verb, governed in signed}
    for act in acts(sentence, _VERB, reading.state) if signed else ():
        governed = given.pop(act.verb.start(), None)
        many = _OF_MANY.search(drawn.text, 0, act.verb.start())
        if governed is None or many or _HELPED.search(act.words):
            continue  # "helped to negotiate an agreement" of others
        aims = "intended" if _AIMING.match(act.verb[0]) else ""
        words = act.words.removesuffix(act.verb[0])
        if drawn.text.endswith("agreed to ", 0, act.verb.start()):
            aims = "intended"
        if words.endswith(" to ") and _URGED.search(drawn.text, 0, act.start):
            aims = "intended"
        mood = "denied" if act.neither else modality(words) or aims
        who = tuple(dict.fromkeys(each.id for each in act.subjects))
        made = _signed(reading, sentence, governed, (act.start, who, mood, act.verb[0]))
        whom = WITH_WHOM.search(drawn.text, 0, act.start + 1)
        if whom:
            others = tuple(each.id for each in drawn.members(whom["who"]))
            made = made._replace(others=others, start=whom.start())
        if len({*made.parties, *made.others}) < _TWO and made.rule != "ratified":
            start, both = before_verb(reading, sentence, act.verb.start(), governed)
            made = made._replace(start=start, parties=both) if both else made
        yield made
    yield from _unnamed(reading, sentence, [each for each in signed if each[0].start() in given])


def _unnamed(
    reading: Reading,
    sentence: Sentence,
    signed: list[tuple[re.Match[str], re.Match[str]]],
) -> Iterator[Signed]:
    """Yield what persons, firms or agencies sign: verbs, each with what it governs."""
    drawn = sentence.shape
    for verb, governed in signed:
        if _OF_MANY.search(drawn.text, 0, verb.start()):
            continue
        asked = _ASKED_TO.search(drawn.text, 0, verb.start())
        agreed = drawn.text.endswith("agreed to ", 0, verb.start())
        mood = "intended" if asked or agreed or _AIMING.match(verb[0]) else ""
        near = drawn.text[max(0, verb.start() - _NEAR) : verb.start()]
        mood = modality(near.rpartition(",")[2]) or mood
        start, who = persons(reading, sentence, verb.start())
        if not who:
            start, who = joined(reading, sentence, verb) or agents(sentence, verb)
        if who:
            yield _signed(reading, sentence, governed, (start, who, mood, verb[0]))
        start, who = before_verb(reading, sentence, verb.start(), governed)
        many = _MANY.match(governed["noun"]) and governed["det"].strip() == "the"
        if who and not many and _MAKING.match(verb[0]):
            made = _signed(reading, sentence, governed, (start, who, mood, verb[0]))
            # "After talks in Peru, the Cuban minister signed a pact with Fiji": one is a place.
            yield made._replace(parties=who[-1:]) if made.others else made


def _governed(text: str, verb: re.Match[str]) -> re.Match[str] | None:
    """Return the agreement that a verb governs; what is signed is one under more names."""
    if _NOT_SIGNED.match(text, verb.end()):
        return None
    peace = verb[0] == "made" and _PEACE.match(text, verb.end())
    pattern = _IS_GIVEN if peace or _SIGNING.match(verb[0]) else _GOVERNED
    return pattern.match(text, verb.end())


def _signed(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    by: tuple[int, tuple[str, ...], str, str],
) -> Signed:
    """Return what is signed by whom, with the others that the words around name."""
    drawn = sentence.shape
    start, who, mood, verb = by
    end = match.end("tail") if match["tail"] else match.end("noun")
    others = _between(sentence, match)
    if len(others) > 1:
        who = ()
        end = max(match.end("between"), match.end("and"))
    for group in ("with", "along"):
        if match[group] and not firm(drawn, match[group]):
            others += [each.id for each in drawn.members(match[group])]
            end = max(end, match.end(group))
    if len(who) == 1 and not others and not _ALONE.match(verb):
        others = _counterparts(reading, sentence, match, who[0])
        body = None if others else named_body(reading, drawn, end)
        others, end = ([body.name], body.end) if body else (others, end)
    rule = "ratified" if _ALONE.match(verb) else "signed"
    return Signed(match, start, end, who, tuple(o for o in others if o not in who), mood, rule)


def _between(sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return those that a match names after "between"."""
    signs = [sign for sign in (match["between"], match["and"]) if sign]
    return [each for sign in signs for each in capitals(sentence.shape.piece(sign))]


def _counterparts(
    reading: Reading, sentence: Sentence, match: re.Match[str], who: str
) -> list[str]:
    """Return with whom one alone signs: named in the treaty's name, or the one in view."""
    inside = among(sentence.shape, match.start("mods"), match.end("noun"), *NAMED)
    inside = [each for each in inside if each != who]
    if inside:
        # "the UN Convention": it is of many, who signed it in that organisation.
        own = _OF_ALL.match(match["noun"]) and kind_of(inside[0]) == "organisation"
        return [] if own else inside[:1]
    both = {reading.state, sentence.passage.view}
    bilateral = "bilateral" in match["mods"]
    return [each for each in both - {who} if each] if bilateral and who in both else []


def _passive(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield what is signed where nobody is said to sign: between whom the words or the view say."""
    drawn = sentence.shape
    if not _IS_SIGNED.search(drawn.text) and not _CAN_BE.search(drawn.text):
        return
    done = 0
    for match in phrases(_PASSIVE, drawn.text, signed=True):
        if match.start("noun") < done:
            continue
        if _IN_FORCE.search(match[0]) and not match["mods"]:
            continue  # "This agreement entered into force": it was told of before
        bare = not (match["be"] or match["between"] or match["with"])
        holds = not match[0].endswith("ed") and _HOLDS.match(drawn.text, match.end())
        if bare and not (holds or _ON.match(drawn.text, match.end())):
            continue
        if not (_AGREEMENT.match(match[0]) or _BY_SIGNATURE.search(match[0])):
            continue  # "a partnership was established"
        parties, end = _signers(reading, sentence, match)
        if len(parties) > 1 or (parties and of_many(match)):
            start = match.start("det") if match["det"] else match.start("mods")
            start = begins(drawn.text, start)
            still = (match["be"] or "").startswith(("is ", "are "))
            awaited = still and _ONCE.search(drawn.text, 0, match.start())
            mood = "intended" if awaited else modality(match[0])
            done = match.end()
            yield Signed(match, start, end, tuple(parties), (), mood, "was signed")


def _signers(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[list[str], int]:
    """Return who signs what is said to be signed, and where the words that say it end."""
    drawn = sentence.shape
    end = match.end()
    parties = _between(sentence, match)
    parties += [each.id for each in drawn.members(match["with"] or "")]
    if match["with"] and len(parties) == 1:
        by = _BY.match(drawn.text, end)
        hands = served(drawn, end, by.end()) if by else _owners(drawn, match)
        if others := [each for each in hands if each not in parties]:
            return [*parties, *others], by.end() if by else end
        if reading.state not in parties:
            return [*parties, reading.state], end
    if parties:
        return parties, end
    beside = _WITH_ONE.match(drawn.text, end)
    whom = [each.id for each in drawn.members(beside["with"])] if beside else []
    if beside and len({*whom, reading.state} - {""}) == _TWO:
        return [*whom, reading.state], beside.end()
    return _told_behind(reading, sentence, match)


def _owners(drawn: Shape, match: re.Match[str]) -> list[str]:
    """Return whose an agreement is by the words before it and in it: "Fiji's", "the Fijian"."""
    owned = _OWNED.search(drawn.text, max(0, match.start() - _NEAR), match.start())
    named = [each.id for each in drawn.members(owned["who"])] if owned else []
    return named or among(drawn, match.start(), match.start("with"), "state", "demonym")


def _told_behind(
    reading: Reading, sentence: Sentence, match: re.Match[str]
) -> tuple[list[str], int]:
    """Return who is said to sign behind the verb, or who is left to be understood."""
    drawn, end = sentence.shape, match.end()
    if after := _AMONG.match(drawn.text, end):
        told, both = _between(sentence, after), in_view(reading, sentence)
        # "an agreement was signed on the supply by Cuba": of both in view
        new = match["det"].strip() in {"a", "an", "A", "An"}
        one = new and len(told) == 1 and told[0] in both and not after["and"]
        return (both if one else told), after.end()
    if by := _BY.match(drawn.text, end):
        if _ALL.search(by[0]):
            return [], end
        parties = served(drawn, end, by.end())
        again = match["det"].strip() in _THAT_ONE and not match["mods"]  # "this was ratified by"
        both = [] if again else in_view(reading, sentence)
        alone = len(parties) == 1 and of_many(match)
        return (parties if len(parties) > 1 or alone else both), by.end()
    return ([] if UNTOLD.match(drawn.text, end) else _unsaid(reading, sentence, match)), end


def _unsaid(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[str]:
    """Return who signs where no "by" and no "between" says it: those named, or those in view."""
    drawn = sentence.shape
    inside = among(drawn, match.start("mods"), match.end("noun"), "state", "demonym")
    if len(inside) > 1:
        return inside
    told = match["mods"] or _A_WORD.search(match["tail"] or "")
    if match["det"].strip() in _THAT_ONE and not told:
        return []  # "The treaty was signed": between whom was told before
    named = among(drawn, 0, match.start("mods"), "state", "demonym")
    view = {sentence.passage.view, reading.state} - {""}
    if len(view) == _TWO and len(view & set(named)) == 1:
        return []  # the one in view and somebody else, whom another thing is told of
    two = len(named) == _TWO and not _MANY.match(match["noun"])
    return named if two else in_view(reading, sentence)


def _signed_by(sentence: Sentence) -> Iterator[Signed]:
    """Yield what is called signed by two: "a treaty signed by Cuba and Fiji"."""
    text = sentence.shape.text
    for match in phrases(_SIGNED_BY, text) if " by " in text else ():
        by = list(dict.fromkeys(_between(sentence, match)))
        if len(by) > 1:
            start = match.start("det") if match["det"] else match.start("mods")
            yield Signed(match, start, match.end(), tuple(by), (), "", "signed by")

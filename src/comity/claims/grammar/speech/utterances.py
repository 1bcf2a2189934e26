"""Who said what: persons, ministries, states and groups of people with a verb of speech."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.events.deeds.doers import AMONG
from comity.claims.grammar.persons.people import People, people
from comity.claims.grammar.speech import saying, verbs
from comity.claims.grammar.speech.called import Speaker
from comity.claims.grammar.speech.dating import goes_on, gone_on, led, opened, said_on
from comity.claims.grammar.speech.limits import (
    ENDS,
    Told,
    balanced,
    deeds_apart,
    ending,
    subordinate,
)
from comity.claims.grammar.speech.naming import BESIDE, named_by, person_at
from comity.claims.grammar.speech.nouns import BY_NOUN, HINT, OPINION
from comity.claims.grammar.speech.nouns import STEMS as NOUNS
from comity.claims.grammar.speech.received import STEMS as RECEIVED
from comity.claims.grammar.speech.received import received
from comity.claims.grammar.speech.referring import spelt_out
from comity.claims.grammar.speech.speakers import (
    OPENING,
    Candidate,
    before,
    candidates,
    opening,
    tied,
)
from comity.claims.grammar.speech.together import everyone
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.reckoning import redated
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading

_WORD = re.compile(r"(?<![\w’'-])[a-z]{3,}(?![\w’'-])")
_QUOTATION = re.compile(r"[\"“][^\"”]*[\"”]")
_MARKS = re.compile(r"[\"“'‘ ]+")
_GOES_ON = re.compile(
    r"\b(?:continue[sd]?|began|started|went on|proceeded|hastened|rushed|"
    r"(?:was|were) (?:quick|swift)) to $|"
    r"\b(?:did|does|do)(?:, (?:however|though|nevertheless),)?(?: indeed| also)? $"
)
_ONE_OF = re.compile(
    rf"\b(?:{AMONG}|(?:was|were|became) (?:among |one of )?the (?:first|only)(?: [\w-]+){{0,3}}) "
    r"(?:to|that|which|who) $"
)
_TO_OR_THAT = (" to ", " that ", " which ", " who ")
_TOGETHER = 3
"""More who speak at once are a list of members, not speakers."""
_JUDGES = 8
"""So many may be named behind what they condemn."""
_UNTIED = frozenset(
    {"pledges", "promises", "vows", "claims", "demands", "reports", "calls",
     "implying", "suggesting", "revealing", "indicating", "questioning"}
)  # fmt: skip
"""Forms that need a subject of their own: "agreements and pledges", "was called king, implying"."""
_SHORT = 12
# "Refugees:" before a sentence is a heading within the text.
_LABEL = re.compile(r"[A-Z][\w ]{2,40}:\s+")
_AND = re.compile(r",? (?:and|but)(?: (?:also|has|have|had|then|later|further|[a-z]+ly))* $")
# "the port, which Peru described as new"
_OF_WHICH = re.compile(r"\b(?:which|that|whom) (?:the )?$")
_CLAUSE = re.compile(r"\bthat $|[:,]? ?[\"“]$")
# "The islands, claimed by Peru as its own", "Peru protested, however, they went on".
_NO_WORDS = re.compile(r" by |,? (?:however|but|although|though)\b")
_SPEAKER = re.compile(r"(?:the|his|her) [a-z-]+(?: [a-z-]+)?")  # "…", said the official
# "issued a statement condemning the raid": what is said begins with the form in -ing.
_JUDGING = re.compile(r"\b[a-z]+ing$")
_TELLING = frozenset(
    {"saying", "stating", "announcing", "declaring", "claiming", "noting", "reading"}
)
# "declared his wish to "sail north"": words that lead to a quotation and are of its sentence.
_OBJECT = re.compile(r" (?:to (?:him|her|them) )?(?:his|her|its|their|support) (?![^\"“]*[:,])")
_PARTICLE = re.compile(r"\b(?:de|van|von|al|el|bin) $")
_ALLEGED = re.compile(r"\b(?:reportedly|allegedly|purportedly|supposedly)\b")
# "The cables alleged that the prince described the general as decent".
_SAID_TO = re.compile(
    r"\b(?:alleges?|alleged|reportedly|rumou?red|was reported) (?:that,? )?(?:[\w’'-]+ ){0,3}$|"
    r"^(?:[A-Z][a-z]+ )?[Aa]ccording to [^,;]{2,80}, [^;]*$"
)
# Where what another says begins: ", while Chad denied it".
_ANOTHER = re.compile(
    r"(?:;|,? (?:while|whereas|but|although|though|to which|however)|, (?:and|with))"
    r"(?: [^,;]{2,40},)? (?:the |The )?$"
)

_CLAIM = re.compile(r"(?<!is)(?<!was)(?<!been)(?<!remains)(?<!remained) that$")
_ALSO = re.compile(rf"{_ANOTHER.pattern}| and (?:the |de |van |von )?$")
_NOT = re.compile(r"\b(?:not|never)\b")
_REPORTED = re.compile(r"\b(?:reported|revealed|wrote)\b")
_BESIDE = re.compile(r" (?:after|before|when|as|because|since) (?:the )?$")


class Utterance(NamedTuple):
    """Words that somebody is said to have said; the fields are those of the claim."""

    subject: str
    role: str
    date: str
    start: int
    end: int
    stop: int
    rule: str
    modality: str = ""


def utterances(reading: Reading) -> Iterator[Utterance]:
    """Yield the statements that the sentences of a document attribute to somebody."""
    said: dict[str, str] = {}
    last = -1
    for drawn in prose(reading).with_any(*verbs.STEMS, *verbs.ONE_OF, *NOUNS, *RECEIVED):
        sentence = redated(reading, drawn)
        before = said if sentence.before and sentence.before.start == last else {}
        said, last = {}, sentence.span.start
        for each in _told(people(reading), sentence):
            for one in _speaking(reading, sentence, each):
                told = _utterance(reading, sentence, each, one)
                if not told.date and goes_on(sentence, each):
                    told = told._replace(date=before.get(told.subject, ""))
                said[told.subject] = told.date
                yield told
        if not said:
            yield from _named_behind(reading, sentence)


def _speaking(reading: Reading, sentence: Sentence, told: Told) -> list[Speaker]:
    """Return whoever says it, but for whom it is said to: "Chile … urged Chile" is another's."""
    at = told.verb.end() + 1
    to = {each.id for piece in sentence.shape.within(at, at + 1, "state") for each in piece.members}
    found = [
        each._replace(subject=spelt_out(reading, each.subject))
        for each in everyone(reading, sentence, told.who, told.verb)[:_TOGETHER]
    ]
    return [] if any(each.subject in to for each in found) else found


def _told(known: People, sentence: Sentence) -> list[Told]:
    """Return what the verbs of a sentence say is said, each by whoever is its subject."""
    text = sentence.shape.text
    found: list[Told] = []
    who: list[Candidate] | None = None
    only_led = sentence.lacks(verbs.STEMS)
    quoted = (
        [each.span() for each in _QUOTATION.finditer(text)] if '"' in text or "“" in text else []
    )
    for word in _WORD.finditer(text):
        forms = verbs.FORMS.get(word[0])
        if forms is None or any(low < word.start() < high for low, high in quoted):
            continue
        for form in forms:
            governed = form.governed.match(text, word.end())
            led = _led(text, word.start(), bare=form.bare)
            if governed is None or (led is None and (form.bare or only_led)):
                continue
            at = led.start() if led else word.start()
            who = candidates(sentence, known.within(*sentence.span)) if who is None else who
            told = _one(text, who, (word, at), form, governed)
            if told is not None and _goes_on(text, found, told):
                found.append(told)
                break
    return found


def _led(text: str, at: int, *, bare: bool) -> re.Match[str] | None:
    """Return what stands between a subject and its verb of speech at ``text[at]``.

    "Peru went on to say", "Peru was among the states that condemned".
    """
    low = max(0, at - 90)
    if bare and (led := _GOES_ON.search(text, low, at)):
        return led
    led = _ONE_OF.search(text, low, at) if text.endswith(_TO_OR_THAT, 0, at) else None
    if led is None or text.startswith("welcome", at):
        return None  # "the first to welcome": by an envoy
    return led if bare == led[0].endswith(" to ") else None


def _one(
    text: str,
    who: list[Candidate],
    verb: tuple[re.Match[str], int],
    form: verbs.Verb,
    governed: re.Match[str],
) -> Told | None:
    """Return what a verb that begins at a place says, None where nobody is its subject."""
    word, at = verb
    by_be = form.going or form.kind == "quoted"
    speaker = before(text, who, at, word[0], going=by_be)
    implied = speaker is None and tied(text, at, going=form.going)
    if implied:
        speaker = opening(text, who, at)
    if speaker is None or (implied and (form.kind == "critical" or word[0] in _UNTIED)):
        return None
    if _NO_WORDS.match(text, word.end()) and not form.going:
        return None
    if form.kind == "described" and (implied or not _OF_WHICH.search(text, 0, speaker.start)):
        return None
    clause = governed.end() > word.end() or form.kind not in verbs.CARRIED
    whole = form.kind in verbs.CARRIED and not clause
    low = (at if implied else speaker.start) if whole else governed.end()
    told = _JUDGING.search(text, word.end(), low)
    low = told.start() if told and told[0] not in _TELLING else low
    if _OBJECT.match(text, word.end(), low) and text.startswith(('"', "“"), governed.end()):
        low = word.end()
    while text[low : low + 1] in {" ", ",", ":", '"', "“"}:
        low += 1
    under = subordinate(text, speaker.start)
    high = ending(text, low, word.end() if under else -1)
    if whole or form.kind in {"called", "appealed", "on"}:
        high = deeds_apart(text, governed.end(), high, going=form.going)
        if text.startswith((", who ", ", which "), speaker.end):
            high = min(high, max(text.find(", ", governed.end()), 0) or high)
    if high - low < _SHORT or (form.kind == "said" and _SPEAKER.fullmatch(text, low, high)):
        return None
    return Told(speaker, word, form.kind, low, high, implied, under)


def _goes_on(text: str, found: list[Told], told: Told) -> bool:
    """Say whether a verb tells of another speaker; what the last one says then ends before it."""
    if not found:
        return True
    last = found[-1]
    if told.implied and told.who.end == last.who.end:
        return _said_too(text, found, told)
    if told.implied or told.who == last.who or told.who.start < last.verb.end():
        return False
    if told.who.start >= last.high:
        return True  # "While Cuba says that …, Fiji denies it"
    whole = last.low == last.who.start
    another = (_ALSO if whole else _ANOTHER).search(text, last.verb.end(), told.who.start)
    if another is None:
        return whole and bool(_BESIDE.search(text, last.verb.end(), told.who.start))
    high = len(text[: another.start()].rstrip(ENDS))
    apart = high - last.low >= _SHORT  # "said that although Cuba opposed it, it believed …" is one
    if apart:
        found[-1] = last._replace(high=high)
    return apart


def _said_too(text: str, found: list[Told], told: Told) -> bool:
    """Say whether the same one says a second thing in a clause of its own: "and added that"."""
    last = found[-1]
    joined = _AND.search(text, last.verb.end(), told.verb.start())
    if joined is None or joined.start() <= last.low or not _CLAUSE.search(text, 0, told.low):
        return False
    found[-1] = last._replace(high=len(text[: joined.start()].rstrip(ENDS)))
    return last.high - last.low >= _SHORT


def _utterance(reading: Reading, sentence: Sentence, told: Told, one: Speaker) -> Utterance:
    drawn = sentence.shape
    low = told.low
    if told.low == told.who.start and one.begins >= 0:
        low = min(low, one.begins)
    particle = _PARTICLE.search(drawn.text, max(0, low - 8), low)
    low = particle.start() if particle and low == told.who.start else low
    span = drawn.plain_span(*balanced(drawn.text, low, told.high))
    between = drawn.text[told.who.end : told.verb.start()] if not told.implied else ""
    alleged = _ALLEGED.search(between) or _SAID_TO.search(drawn.text, 0, told.who.start)
    modality = "alleged" if alleged else ""
    rule = f"{'whose verb' if told.implied else 'who'} {told.verb[0]}"
    date = said_on(drawn, told) or gone_on(reading, sentence, told)
    return Utterance(
        one.subject, one.role, date, span.start, span.end, sentence.span.end, rule, modality
    )


def _named_behind(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield words whose speaker is named behind them, between them, or as their source."""
    text = sentence.shape.text
    if HINT.search(text):
        yield from _by_noun(reading, sentence)
    if "ccording to " in text or text.startswith("As per "):
        yield from _according(reading, sentence)
    if " by " in text:
        yield from _suffered(reading, sentence)
    if " by " in text or not sentence.lacks(RECEIVED):
        yield from _received(reading, sentence)
    if saying.SAYS_AFTER.search(text):
        yield from _said_before(reading, sentence)
    if "words" in text:
        yield from _in_words_of(reading, sentence)


def _received(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what is said by somebody from whom it comes."""
    for match, low, high in received(sentence.shape.text):
        span = sentence.shape.plain_span(*balanced(sentence.shape.text, low, high))
        for one in named_by(reading, sentence, match)[:_TOGETHER]:
            date = leading(sentence.shape).on
            yield Utterance(one.subject, one.role, date, *span, sentence.span.end, "received")


def _by_noun(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what is said by a noun: "Peru's position is that"."""
    drawn = sentence.shape
    for match in (*OPINION.finditer(drawn.text), *BY_NOUN.finditer(drawn.text)):
        judged = "judged" in match.re.groupindex and match["judged"]
        low = match.start() if judged else match.end()
        high = deeds_apart(drawn.text, low, ending(drawn.text, low, -1), going=False)
        if not judged and (high - low < _SHORT or _leads(drawn.text, match)):
            continue
        while drawn.text[low : low + 1] in {" ", ",", '"', "“"}:
            low += 1
        span = drawn.plain_span(*balanced(drawn.text, low, high))
        date = led(drawn, match.start())
        for one in named_by(reading, sentence, match)[:_TOGETHER]:
            yield Utterance(one.subject, one.role, date, *span, sentence.span.end, "by a noun")


def _leads(text: str, match: re.Match[str]) -> bool:
    """Say whether a clause is of the subject: "Peru's claim that it is old angered them"."""
    return match[0].endswith(" that") and bool(
        _CLAIM.search(match[0]) and OPENING.fullmatch(text, 0, match.start())
    )


def _said_before(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield words whose speaker is named behind them, or between them."""
    drawn = sentence.shape
    for match in saying.AFTER.finditer(drawn.text):
        closed = "," in drawn.text[match.start() - 2 : match.start() + 1]
        if match["verb"] is None and not match["within"] and not closed:
            continue
        first = match.end("within") if match["within"] else -1
        if match.start() < _SHORT or (first > 0 and OPENING.fullmatch(drawn.text, 0, first)):
            continue  # "On 3 May, the minister said, …"
        marks = _MARKS.match(drawn.text)
        low, high = marks.end() if marks else 0, len(drawn.text.rstrip(ENDS))
        goes_on = match["within"] and high - match.end() >= _SHORT
        shut = match.start() if marks else len(drawn.text[: match.start()].rstrip(ENDS))
        span = drawn.plain_span(*balanced(drawn.text, low, high if goes_on else shut))
        date = "" if goes_on else when(drawn, match.end(), len(drawn.text)).on
        for one in named_by(reading, sentence, match)[:_TOGETHER]:
            yield Utterance(one.subject, one.role, date, *span, sentence.span.end, "said before")
            return


def _suffered(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what is condemned or praised by somebody named behind the verb."""
    drawn = sentence.shape
    for match in saying.SUFFERED.finditer(drawn.text):
        told = [
            each._replace(subject=f"{each.subject}{match['more'] or ''}")
            for each in named_by(reading, sentence, match)
        ]
        if len(told) > _JUDGES or verbs.FORMS.get(match["verb"]) is None:
            continue
        label = _LABEL.match(drawn.text)
        high = max(match.end(), ending(drawn.text, match.end(), -1))
        span = drawn.plain_span(*balanced(drawn.text, label.end() if label else 0, high))
        date, denied = leading(drawn).on, "denied" if _NOT.search(match[0]) else ""
        for one in told:
            yield Utterance(
                one.subject, one.role, date, *span, sentence.span.end, "judged by", denied
            )


def _according(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what is told according to somebody who is no publisher."""
    drawn = sentence.shape
    match = saying.ACCORDING.search(drawn.text)
    if match is None or saying.PAPER.search(drawn.text, 0, match.end()):
        return
    beside = BESIDE.match(drawn.text, match.end())
    low = beside.end() + 1 if beside else match.end() + 1
    low += drawn.text.startswith(" ", low)
    high = len(drawn.text.rstrip(ENDS))
    if not match["first"] and _REPORTED.search(drawn.text, 0, match.start()):
        return  # what the paper reports, it has from somebody
    if not match["first"]:
        stop = match.start() if drawn.text[match.end() :].strip(ENDS) == "" else high
        label = _LABEL.match(drawn.text)
        low, high = label.end() if label else 0, len(drawn.text[:stop].rstrip(ENDS))
    if high - low >= _SHORT:
        span = drawn.plain_span(*balanced(drawn.text, low, high))
        for one in named_by(reading, sentence, match)[:_TOGETHER]:
            yield Utterance(one.subject, one.role, "", *span, sentence.span.end, "according to")


def _in_words_of(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what is quoted "in Castro's words"."""
    drawn = sentence.shape
    quotation = _QUOTATION.search(drawn.text)
    match = saying.WORDS.search(drawn.text)
    if match is None or quotation is None:
        return
    group = "of" if match["of"] else "owner"
    one = person_at(reading, drawn, *match.span(group))
    if one is not None:
        span = drawn.plain_span(quotation.start() + 1, quotation.end() - 1)
        date = leading(drawn).on or opened(drawn)
        yield Utterance(one.subject, one.role, date, *span, sentence.span.end, "in the words of")

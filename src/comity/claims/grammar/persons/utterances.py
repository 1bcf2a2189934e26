"""Who said what: persons, ministries, states and groups of people with a verb of saying."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import actor
from comity.claims.grammar.persons import saying
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import named
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.shape import DATE
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading
from comity.errors import UnknownActorError

# "Radio Fiji said" is not what Fiji said.
_NAMED_AFTER = re.compile(r"\b(?:Radio|Air|Daily|Team|TV|News|Bank of) $")
_OPENS = re.compile(r"(?:[A-Z]\w+ly, |In response, |However, |Later, |Then, |Moreover, )?")
_ARTICLED = re.compile(
    r"^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Czech Rep|"
    r"Dominican Rep|Central African|Democratic Rep|Republic of)|Islands$|Union$"
)
_OFFICE = re.compile(r"['’]s? [Oo]ffice$|^[Oo]ffice of ")
_QUOTED = re.compile(r"[\"“'‘ ]+")
_TOGETHER = 3
"""More who speak at once are a list of members, not speakers."""
_ENDS = ' .,;:"”“'
_SHORT = 12
_LONG = 60
# "until 3 May 1999, when the minister said".
_THEN = re.compile(rf"(?P<date>{DATE}),? when (?:[\w’']+ ){{0,4}}$")
_OPPONENTS = re.compile(
    r"(?P<whose>[A-Z][\w’'. -]{2,40}?)['’]s? (?P<who>opponents|critics|supporters|allies)$"
)
# What one person is who is named by it alone.
_FUNCTION = re.compile(
    r"\b(?P<role>diplomat|reporter|journalist|spokes(?:man|woman|person)|analyst|historian|expert|"
    r"official)\b(?! and\b)"
)


_BEEN = re.compile(r"\b(?:be|been|being|was|were|is|are|not|who|to)\b")
_AND = re.compile(r",? and (?:has |had |also |then |later )*$")
_ACTORS = ("state", "organisation")
_RULES = {saying.THAT: "said that", saying.WHOLE: "a judgement", saying.RESOLVED: "a resolution"}


class Utterance(NamedTuple):
    """Words that somebody is said to have said; the fields are those of the claim."""

    subject: str
    role: str
    date: str
    start: int
    end: int
    stop: int
    rule: str


def utterances(reading: Reading) -> Iterator[Utterance]:
    """Yield the statements that the sentences of a document attribute to somebody."""
    for sentence in prose(reading).with_any(*saying.STEMS):
        told = list(_by_subjects(reading, sentence))
        yield from told
        if told:
            continue
        text = sentence.shape.text
        if "ccording to " in text:
            yield from _according(reading, sentence)
        if text.startswith(("He ", "She ")):
            yield from _by_pronoun(reading, sentence)
        yield from _carried(reading, sentence)
        yield from _suffered(reading, sentence)
        if saying.SAYS_AFTER.search(text):
            yield from _said_before(reading, sentence)


def _by_subjects(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what whoever is named before a verb of saying says: the first such verb's words."""
    text = sentence.shape.text
    upto = len(text)
    for pattern, hint in (
        (saying.THAT, saying.SAID),
        (saying.WHOLE, saying.JUDGED),
        (saying.RESOLVED, saying.A_RESOLUTION),
    ):
        for match in pattern.finditer(text, 0, upto) if hint.search(text, 0, upto) else ():
            mere = match["mere"] if pattern is saying.THAT else None
            if mere is not None and not saying.MERE.search(match["verb"]):
                continue
            told = [_said(sentence, match, who) for who in _whos(reading, sentence, match)]
            found = [each for each in told if each is not None]
            yield from found
            if found:
                # What stands before "said that" may be judged by somebody else.
                upto = min(upto, match.start())
                break


def _by_pronoun(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what "he" says: the one person that the sentence before names with an office."""
    drawn = sentence.shape
    match = saying.HE.match(drawn.text)
    named_before = people(reading).within(*sentence.before) if match and sentence.before else []
    persons = {each.person: each for each in named_before}
    if match and len(persons) == 1:
        held = persons.popitem()[1]
        of = f" of {_name(held.service)}" if held.service else ""
        said = _said(sentence, match, (held.person, f"{held.role}{of}", 0))
        if said is not None:
            yield said


def _said_before(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield words whose speaker is named behind them, or between them."""
    drawn = sentence.shape
    for match in saying.AFTER.finditer(drawn.text):
        if match["verb"] is None and not match["within"]:
            continue
        if match.start() < _SHORT:
            continue
        for who, role, _ in _whos(reading, sentence, match):
            if who:
                low = _QUOTED.match(drawn.text)
                span = drawn.plain_span(low.end() if low else 0, match.start())
                yield Utterance(
                    who, role, "", span.start, span.end, sentence.span.end, "said before"
                )
                return


def _carried(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what the subject of any verb of judging says: "Fiji left, and accused Cuba of"."""
    if not saying.TOLD.search(sentence.shape.text):
        return
    done: set[int] = set()
    for act in acts(sentence, saying.TOLD, reading.state):
        if len(act.subjects) <= _TOGETHER and not _BEEN.search(act.words):
            for one in act.subjects:
                done.add(act.verb.start())
                said = _said(sentence, act.verb, (one.id, "", act.verb.start()))
                if said is not None:
                    yield said
    drawn = sentence.shape
    first = drawn.pieces[:1]
    for match in saying.TOLD.finditer(drawn.text) if first and not done else ():
        opens = _OPENS.fullmatch(drawn.text, 0, first[0].at) and first[0].kind in _ACTORS
        if opens and len(first[0].members) == 1 and _AND.search(drawn.text, 0, match.start()):
            said = _said(sentence, match, (first[0].members[0].id, "", match.start()))
            if said is not None:
                yield said


def _suffered(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what is condemned or praised by somebody named behind the verb."""
    drawn = sentence.shape
    for match in saying.SUFFERED.finditer(drawn.text) if " by " in drawn.text else ():
        span = drawn.plain_span(0, match.end())
        for who, role, _ in _whos(reading, sentence, match):
            if who:
                date = leading(drawn).on
                yield Utterance(who, role, date, *span, sentence.span.end, "judged by")


def _according(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what is told according to somebody who is no publisher."""
    drawn = sentence.shape
    match = saying.ACCORDING.search(drawn.text)
    if match is None or saying.PAPER.search(drawn.text, 0, match.end()):
        return
    low, high = (match.end() + 2, len(drawn.text.rstrip(_ENDS)))
    if not match["first"]:
        low, high = 0, match.start() - 2
    if high - low >= _SHORT:
        span = drawn.plain_span(low, high)
        for who, role, _ in _whos(reading, sentence, match):
            if who:
                yield Utterance(who, role, "", *span, sentence.span.end, "according to")


def _whos(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[tuple[str, str, int]]:
    """Return who speaks, in what role, and where the words for them begin."""
    drawn = sentence.shape
    named_after = _NAMED_AFTER.search(drawn.text, 0, match.start())
    if match["actor"] and not match["phrase"] and not match["ministry"]:
        members = () if named_after else drawn.members(match["actor"])
        return [(each.id, "", match.start()) for each in members[:_TOGETHER]]
    who, role = _who(reading, sentence, match)
    begins = match.start()
    if match["person"]:
        span = drawn.plain_span(*match.span("person"))
        for held in people(reading).within(*sentence.span):
            if held.name_start < span.end and span.start < held.name_end:
                begins = min(begins, drawn.text_at(held.start))
    return [(who, role, begins)]


def _said(
    sentence: Sentence, match: re.Match[str], speaker: tuple[str, str, int]
) -> Utterance | None:
    """Return what one verb says is said; its words go on to where the sentence ends."""
    drawn = sentence.shape
    who, role, begins = speaker
    verb = "judged" if match.re is saying.HE and match["judged"] else "verb"
    whole = match.re is saying.WHOLE or verb == "judged"
    low = begins if whole else match.end()
    while drawn.text[low : low + 1] in {" ", ",", ":", '"', "“"}:
        low += 1
    high = len(drawn.text.rstrip(_ENDS))
    if not who or high - low < _SHORT or _PASSIVE.search(drawn.text, 0, begins):
        return None
    dates = when(drawn, max(0, match.start() - 40), match.end(verb))
    then = _THEN.search(drawn.text, 0, match.start())
    if then:
        dates = when(drawn, then.end("date") - 1, then.end("date"))
        dates = dates._replace(on=dates.on or dates.until)
    dates = dates if dates.end >= 0 else leading(drawn)
    span = drawn.plain_span(low, high)
    date = dates.on or dates.since
    rule = _RULES.get(match.re, "a second verb")
    return Utterance(who, role, date, span.start, span.end, sentence.span.end, rule)


# "was called on by Fiji", "with whom Fiji", "relations with Fiji": not the subject of what follows.
_PASSIVE = re.compile(r"\b(?:by|of|with|to|against|from|in|at|for|between|among|into) (?:the )?$")


def _who(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[str, str]:
    """Return who speaks and in what role, nothing when it cannot be told."""
    if match["ministry"]:
        return _ministry(reading, sentence, match), ""
    if match["phrase"]:
        return _phrased(reading, sentence, match)
    return _person(reading, sentence, match)


def _phrased(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[str, str]:
    """Return who is named by what they are: "Cuban officials", "the office of President Castro"."""
    drawn = sentence.shape
    words = drawn.plain_span(*match.span("phrase")).of(reading.plain)
    end = drawn.plain_at(match.end("phrase"))
    named_here = people(reading).within(*sentence.span) if _OFFICE.search(words) else []
    whose = [each for each in named_here if each.name_start < end][-1:]
    if whose and whose[0].service:
        return f"Office of the {whose[0].role} of {_name(whose[0].service)}", ""
    first, last = drawn.plain_at(match.start("phrase")), drawn.plain_at(match.start("verb"))
    for held in people(reading).within(*sentence.span):
        if first <= held.name_start < last:  # "the minister, Ana Rojas, said"
            of = f" of {_name(held.service)}" if held.service else ""
            return held.person, f"{held.role}{of}"
    return _people_of(reading, words.removeprefix("the ").removeprefix("The "))


def _person(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[str, str]:
    """Return the person, or the paper, that a name names."""
    drawn = sentence.shape
    span = drawn.plain_span(*match.span("person"))
    name = span.of(reading.plain)
    known = people(reading)
    for held in known.within(*sentence.span):
        if held.name_start < span.end and span.start < held.name_end:
            of = f" of {_name(held.service)}" if held.service else ""
            return held.person, held.role if " to " in held.role else f"{held.role}{of}"
    paper = saying.PAPER.search(
        drawn.text, max(0, match.end("person") - _LONG), match.end("person")
    )
    if paper:
        return drawn.plain_span(*paper.span()).of(reading.plain).removeprefix("the "), ""
    full = known.full(name) if named(name) == name else ""
    return (full, "") if " " in full and (full != name or known.serves(full)) else ("", "")


def _people_of(reading: Reading, words: str) -> tuple[str, str]:
    """Return how people are called who are named by what they are, and what one of them is."""
    of = _OPPONENTS.fullmatch(words)
    if of:
        return f"{of['who']} of {people(reading).full(of['whose'])}", ""
    role = _FUNCTION.search(words)
    return words, role["role"] if role else ""


def _ministry(reading: Reading, sentence: Sentence, match: re.Match[str]) -> str:
    """Return the name of a ministry or parliament that speaks."""
    pieces = sentence.shape.within(*match.span("ministry"), "state", "demonym")
    owner = pieces[0].members[0].id if pieces else sentence.passage.view or reading.state
    body = "Parliament" if "arliament" in match["ministry"] else "Ministry of Foreign Affairs"
    return f"{body} of {_name(owner)}" if owner else ""


def _name(identity: str) -> str:
    """Return the usual name of an actor, and the words themselves for anybody else."""
    try:
        name = actor(identity).name
    except UnknownActorError:
        return identity
    return f"the {name}" if _ARTICLED.search(name) else name

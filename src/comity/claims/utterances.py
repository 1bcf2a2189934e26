"""Who said what: persons, ministries, states and groups of people with a verb of saying."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import actor
from comity.claims.happenings import drawn_at
from comity.claims.people import people
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM, IT, PAIR
from comity.claims.prose.timing import leading, when
from comity.claims.publishers import PUBLISHER
from comity.claims.reading import Reading
from comity.claims.titles import NAME, named
from comity.errors import UnknownActorError

_STEMS = sought(
    "said", "says", "stated", "states that", "claimed", "claims that", "warned", "accus",
    "condemn", "criticised", "criticized", "denounc", "praised", "hailed", "argued", "noted that",
    "told", "expressed", "reiterat", "affirmed", "stressed", "emphasised", "emphasized",
    "insisted", "urged", "welcomed", "declared that", "announced that", "wrote", "suggested that",
    "confirmed that", "predicted", "described", "asserted", "rejected", "called for", "called on",
    "called upon", "believe", "feared", "deplored", "applauded", "commended",
    "a statement", "assured", "characteri", "called it", "referenced", "voiced", "singled out",
    "defended", "announced ", "revealed", "proclaimed", "declares", "warns", "implied",
    "declared,", "declared:", 'declared "', "a resolution",
)  # fmt: skip
_SAY = (
    r"(?:said|says|stated|states|(?:agreed, )?stating|claimed|claims|argued|"
    r"argues|noted|told [^.;,]{2,40}|reiterated|"
    r"affirmed|stressed|emphasi[sz]ed|insisted|suggested|warned|declared|announced|confirmed|"
    r"asserted|added|predicted|wrote|explained|remarked|replied|responded|commented|admitted|"
    r"feared|believed?|maintained|implied|proclaimed|assured|promised|reported)"
)
_JUDGE = (
    r"(?:condemned|criticised|criticized|denounced|praised|hailed|welcomed|accused|deplored|"
    r"applauded|commended|urged|called (?:for|on|upon)|expressed|rejected|described|warned|"
    r"reiterated|reaffirmed|characteri[sz]ed|called it|referenced|voiced|singled out|defended)"
)
_BETWEEN = (
    r"(?:,[^,;.]{3,60},| with [^,;.]{3,60}[\"”])?"
    r"(?: (?:has|have|had|also|later|then|officially|publicly|strongly|"
    r"repeatedly|once|formally|reportedly|subsequently|immediately|further|both|all|recently)){0,4},?"
)
_MINISTRY = (
    rf"(?:(?:(?:{ACTOR}(?:['’]s)?|{DEMONYM}) )(?:[Ff]oreign [Mm]inistry|"
    r"[Mm]inistry of [Ff]oreign [Aa]ffairs|[Ff]oreign [Oo]ffice|[Pp]arliament)|"
    rf"(?:[Mm]inistry of [Ff]oreign [Aa]ffairs|[Ff]oreign [Mm]inistry)(?: of {ACTOR})?)"
)
_SPEAKERS = (
    r"(?:officials?|academics?|opponents|critics|bishops?|diplomats?|analysts?|experts?|observers?|"
    r"[Pp]rime [Mm]inister|[Pp]resident|[Ff]oreign [Mm]inister|[Dd]elegation|"
    r"leaders?|spokes(?:man|woman|person)|reporters?|lawmakers?|politicians?|scholars?|historians?|"
    r"office|embassy)"
)
_LEAD = (
    r"(?!(?:it|he|she|they|we|the|an?|which|and|in|of|by|for|to|at|from|on|that|as|with|who|but|"
    r"when|while|after|some|many|other|these|those|his|its|their|all|most|several|however)\b)"
)
_PHRASE = (
    rf"(?:(?i:{_LEAD})(?:[\w'’-]+|{ANY})(?:['’]s)? ){{0,4}}{_SPEAKERS}"
    rf"(?: (?:of|for) {NAME}| (?:in|for|of) {ACTOR}|"
    r" (?:in|of) the [A-Z][\w-]*(?: (?:of |the )*[A-Z][\w-]*){0,4})?"
)
_WHO = (
    rf"(?<![\w'’])(?:(?P<phrase>{_PHRASE})|(?P<ministry>{_MINISTRY})|(?P<actor>{ACTOR})|"
    rf"(?P<person>{NAME}))"
)
_FREE = "said|says|stated|argued|warned|insisted|suggested|added"
_THAT = re.compile(
    rf"{_WHO}{_BETWEEN} (?P<verb>{_SAY})(?: (?:in|on|at) [^.;,]{{2,40}})?"
    r"(?:(?P<that> that)(?=[ ,])|,? ?[:,]? ?(?=[\"“])|"
    rf"(?P<mere>(?= (?:his|the|there|its|their|those|all|any|no|some)\b))|"
    rf"(?= (?:(?:he|they|she)\b|{IT}|{PAIR}|{ACTOR} (?:was|were|is|are|had|has|would|will|"
    r"could|should|must|did)\b)))"
)
# What is said comes first: "…", said the minister; the aid, Chad revealed, would go on.
_AFTER = re.compile(
    rf"(?:(?<=[\"”])|(?P<within>, )) ?(?:(?P<verb>said|says|stated|added|wrote|declared|warned) )?"
    rf"(?:the |The )?{_WHO}(?(verb)| (?:said|says|stated|added|revealed|announced|warned|noted|"
    r"argued|claimed|explained|declared))(?=[,.;]|$)"
)
_SAYS_AFTER = re.compile(
    r"[\"”],? |, [^,.;]{3,60} (?:said|says|stated|added|revealed|announced|warned|noted|argued|"
    r"claimed|explained|declared)[,.;]"
)
_RESOLVED = re.compile(
    rf"{_WHO}{_BETWEEN} (?P<verb>(?:(?:passed|adopted|approved) a(?: [\w-]+)? resolution|"
    r"(?:issued|released|published) an?(?: [\w-]+){0,2} (?:statement|declaration)) "
    r"(?:confirming|stating|declaring|affirming|noting|saying|recogni[sz]ing|condemning|expressing|"
    r"calling for|urging|rejecting|supporting))(?: that)? "
)
_PAPER = re.compile(rf"{PUBLISHER}$")
_WHOLE = re.compile(rf"{_WHO}{_BETWEEN} (?P<verb>{_JUDGE}) (?P<rest>[^.;]{{8,300}})")
_ALSO = re.compile(
    r",? and (?:has |had |also |then |later )*"
    r"(?P<verb>accused|condemned|criticised|criticized|denounced|warned|praised) (?=[^.;]{8})"
)
_SAID = re.compile(
    rf" {_SAY}(?: (?:in|on|at) [^.;,]{{2,40}}?)?,? ?:?,? ?"
    rf"(?:that\b|[\"“]|(?:he|they|she|his|the|there|its|their|those|all|any|no|some)\b|"
    rf"{IT}|{PAIR}|{ACTOR})"
)
_A_RESOLUTION = re.compile(r" (?:resolution|statement|declaration) ")
_JUDGED = re.compile(rf" {_JUDGE} ")
# "Radio Fiji said" is not what Fiji said.
_NAMED_AFTER = re.compile(r"\b(?:Radio|Air|Daily|Team|TV|News|Bank of) $")
_OPENS = re.compile(r"(?:[A-Z]\w+ly, |In response, |However, |Later, |Then, |Moreover, )?")
_MERE = re.compile(rf"(?:{_FREE})$")
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


_HE = re.compile(
    rf"(?:He|She){_BETWEEN} (?:(?P<verb>{_SAY})(?: in [^.;,]{{2,40}})?(?: that(?=[ ,])|,? ?[:,]? ?"
    rf"(?=[\"“]))|(?P<judged>{_JUDGE}) (?=[^.;]{{8}}))"
)
_RULES = {_THAT: "said that", _WHOLE: "a judgement", _RESOLVED: "a resolution"}


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
    for sentence in prose(reading).with_any(*_STEMS):
        told = list(_by_subjects(reading, sentence))
        yield from told
        if told:
            continue
        if sentence.shape.text.startswith(("He ", "She ")):
            yield from _by_pronoun(reading, sentence)
        yield from _carried(sentence)
        if _SAYS_AFTER.search(sentence.shape.text):
            yield from _said_before(reading, sentence)


def _by_subjects(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what whoever is named before a verb of saying says: the first such verb's words."""
    text = sentence.shape.text
    for pattern, hint in ((_THAT, _SAID), (_WHOLE, _JUDGED), (_RESOLVED, _A_RESOLUTION)):
        for match in pattern.finditer(text) if hint.search(text) else ():
            mere = match["mere"] if pattern is _THAT else None
            if mere is not None and not _MERE.search(match["verb"]):
                continue
            told = [_said(sentence, match, who) for who in _whos(reading, sentence, match)]
            found = [each for each in told if each is not None]
            yield from found
            if found:
                return


def _by_pronoun(reading: Reading, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what "he" says: the one person that the sentence before names with an office."""
    drawn = sentence.shape
    match = _HE.match(drawn.text)
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
    for match in _AFTER.finditer(drawn.text):
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


def _carried(sentence: Sentence) -> Iterator[Utterance]:
    """Yield what the subject of an earlier verb says: "Fiji left, and accused Cuba of"."""
    drawn = sentence.shape
    match = _ALSO.search(drawn.text)
    first = drawn.within(0, match.start(), "state", "organisation")[:1] if match else []
    for piece in first:
        opens = _OPENS.fullmatch(drawn.text, 0, piece.at)
        if match and opens and len(piece.members) == 1 and drawn.text[piece.at + 1] == " ":
            said = _said(sentence, match, (piece.members[0].id, "", match.start()))
            if said is not None:
                yield said


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
                begins = min(begins, drawn_at(drawn, held.start))
    return [(who, role, begins)]


def _said(
    sentence: Sentence, match: re.Match[str], speaker: tuple[str, str, int]
) -> Utterance | None:
    """Return what one verb says is said; its words go on to where the sentence ends."""
    drawn = sentence.shape
    who, role, begins = speaker
    verb = "judged" if match.re is _HE and match["judged"] else "verb"
    whole = match.re is _WHOLE or verb == "judged"
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
    paper = _PAPER.search(drawn.text, max(0, match.end("person") - _LONG), match.end("person"))
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

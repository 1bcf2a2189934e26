"""Who does what a verb tells: a state, its officers and bodies, persons known to serve it."""

import re
from typing import NamedTuple

from comity.actors import is_capital
from comity.claims.grammar.events.deeds.verbs import ATTACKS, BE, ELSEWHERE, REACH, VERB, signing
from comity.claims.grammar.persons.holding import listed, officer
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME, ROLE, named
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among
from comity.claims.prose.shape import ACTOR, ANY, CITY, DATE, DEMONYM, PAIR, STATE
from comity.claims.reading import Reading

_BODY = (
    r"(?:['’]s?)?(?: (?:government|parliament|cabinet|senate|congress|Parliament|Senate|Congress|"
    r"National Assembly|Knesset|troops|forces|army|navy|authorities|military|Navy|Army|officials|"
    r"police|diplomats|agents|rebels|separatists|majority|minority|population|people|community|"
    rf"residents|leadership|side|voters))?(?: of (?:[A-Z][\w-]+|{ANY}))?"
)
_PLAIN = (
    r"(?: (?!(?:and|or|of|in|on|to|by|at|for|from|with|was|were|is|are|has|had|have|who|which|that|"
    r"but|as|than)\b|[a-z]*ed\b)[a-z]+){0,2}"
)
_CALLED = r" [A-Z][a-z]+(?: (?:of )?[A-Z][a-z]+){1,3}"
_DIRECT = re.compile(
    rf"(?={ACTOR}|{DEMONYM})(?:(?P<one>{DEMONYM}) and |(?P<pair>{ACTOR}|{DEMONYM})[–/-])?"
    rf"(?P<who>{ACTOR}|{DEMONYM})"
    rf"(?:{_BODY}|(?:['’]s?)?(?:{_PLAIN}|{_CALLED})| under (?:(?:President|King) )?"
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
    r"(?: (?:also|then|later|first|has|had|therefore|both|"
    r"[a-z]+ly))* [\"“]?$"
)
# "In 1990, Lima", no "in Lima": a city that does what states do.
_SEAT = re.compile(
    rf"(?:^|[;:] |, |\b(?:and|but|when|while|that|after|as) |{DATE},? )(?P<seat>{CITY})"
    r"(?: (?:also|then|later|first|has|had|therefore|both|[a-z]+ly))* $"
)
_NO_SUBJECT = re.compile(
    r"\b(?:between|of|with|to|by|in|from|for|and|against|at|via|into|over|about|on|under|towards?|"
    r"near|around|within|outside|upon|than) (?:the )?$"
)
_GOVERNED = re.compile(
    r"\b(?:between|of|with|to|by|in|from|against|at|via|into|over|about|on|under|towards?|within|"
    r"upon|[a-z]+(?<!dur)ing) (?:the )?$"
)
_BY = re.compile(
    r"(?:(?!abided|passed)\w+ed|made|held|led|built|sold|sent|brought|bought|given|taken|won|lost|paid|"
    r"drawn|driven) by (?!\w+ing\b|way\b|\d)"
)
_BEEN = re.compile(r"\b(?:was|were|is|are|be|been|being)\b")
# "with Peru, which expelled": Peru did; "a port of Peru, which closed" leaves it open.
_WHICH = re.compile(
    rf"(?:^|[.;,] |\b(?:with|by|against|and|but|while|as|that|to|from) )(?P<who>{STATE}), "
    r"(?:which|who)(?: (?:also|then|later|first|has|had|once|itself|[a-z]+ly))* $"
)
_OF_OTHERS = re.compile(r"\b(?:which|who|that|whose|where) (?:\w+ ){0,2}[\"“]?\w+$")
_START = re.compile(
    r"(?:[;:] |, (?:and |but |which |who |while |where |when )?| and | but | that | which )"
)
_EDGE = re.compile(
    r"[;:(] ?|, (?:and |but |while |where |when |although |as |after )?| (?:and|but|while|when|"
    r"whereas|although|because|as|after|before|until) "
)
# "Peru was one of ten states that sent": what several did, the one did that is named.
AMONG = (
    rf"(?:was|were|is|are) (?:also |then )?(?:one of|among) (?:(?:the )?(?:[\w-]+ ){{0,3}}"
    rf"(?:countries|states|nations|governments)|{PAIR})"
)
_HELPING = re.compile(
    rf"(?: {AMONG} (?:that|which))?(?: (?:was|were|has|have|had|been|also|then|later|first|again|"
    rf"both|never|did|[a-z]+ly)|,? (?:in|on) {DATE},?)*+ $"
)
_LED = re.compile(rf"(?:(?:[Ii]n|[Oo]n|[Dd]uring|[Aa]gain in) )?(?:the year )?{DATE},? (?:when )?")
_NO_NOUN = re.compile(
    r"(?:[Aa]fter|[Bb]efore|[Ss]ince|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ww]ith|[Ff]rom|[Uu]nder|"
    r"[Ff]ollowing|[Dd]uring|[Dd]espite|[Ww]hen|[Ww]hile|[Aa]s|[Ff]or|[Uu]pon|[Tt]hrough|[Tt]o|"
    r"[Tt]here|[Ii]t|[Tt]hey|[Tt]his|[Tt]hese|[Ll]ike|[Uu]nlike|[Aa]lthough|which|who|that|is|are|"
    r"was|were|has|had|[a-z]+ing|[a-z]+ed|not|or|of|according|According|Besides|Including)\b"
)
_CLAUSE = re.compile(
    r"\b(?:which|who|that|whose|where|when|while|if|because|although|is|are|was|were|has|had|have|"
    r"will|would|can|could|may|might|(?<!-)led (?!by\b)|to (?!the\b)|following|regarding|"
    r"concerning|unlike|said|says|"
    rf"told)\b|[;:]|(?:{ACTOR}|{DEMONYM}) (?:still |also |now |[a-z]+ly )*(?:claims|wants|remains|"
    rf"meets?|"
    r"maintains|continues?|considers?|regards?|supports?|appreciates?|seeks?|holds?)\b(?!.* and$)"
)
_FINITE = re.compile(r"\b(?:was|were|is|are|has|have|had|did|became)\b")
_NEXT = re.compile(r",|;| (?:and|but|that|which|who|where|when|while|as|after|before|because)\b")
_ATTRIBUTE = re.compile(r"(?:\b(?:the|an?|its|their|his|newly|recently|so)|-) ?$")
_FIGURE = re.compile(
    r"\b(?:per ?cent|(?:[Nn]umber|[Aa]mount|[Vv]olume|[Vv]alue) of|imports?|exports?|"
    r"[Tt]rade (?:with|between|in|exchanges?)|turnover|"
    r"tourists|visitors|travell?ers|pilgrims|passengers|inhabitants)\b|%"
)
_WAS = re.compile(r"(?:was|were|is|are|has|have|had|[Tt]hey|[Tt]hese|[Tt]his|[Tt]hose|[Ii]t) ")
_ASIDE_OF = re.compile(r", (?!which|who|that|and|but|where|when|as|in|on)[^,;:]{2,80}, $")
_ASIDE = re.compile(r"\([^()]*\)")
_NOTHING = re.compile(r"\s*(?:(?:the|an?|its|their|his|her|this|some|any) ?)?", re.IGNORECASE)
_WARS = re.compile(
    r"\b(?:[Ww]ar|[Cc]onflict|[Ff]ighting|[Ii]nsurgency|[Dd]ispute|[Rr]elations?)s?$"
)
# Where somebody was born, or who backs them, is not whom they serve.
_ORIGIN = re.compile(
    r"-(?:born|based|led|backed|held|funded|occupied|trained|educated|brokered|"
    r"sponsored|mediated|supported|controlled)\b"
)
# What is marked of ties is a deed.
_OF_YEARS = re.compile(r"\b[Aa]nniversary\b")
_BETWEEN = re.compile(r"\bbetween [^.;:]{1,60} and $")
# "relations between Peru and post-war Chad began": it is the relations that did.
_ONE_OF_TWO = re.compile(r"\bbetween [^.;:,]{1,60} and (?:the )?(?:[\w-]+ ){0,2}$")
_SOMEBODY = re.compile(rf"(?:{ROLE} )?(?:Mr|Mrs|Ms|Dr|Sir|Lord|General)?\.? ?{NAME}|[Hh]e|[Ss]he")
_OF_A_ROLE = re.compile(ROLE)
_TITLE = re.compile(rf"(?:[Tt]he )?{ROLE}(?: and (?:the )?{ROLE})?")
_OFFICES = re.compile(
    r"(?:[Mm]inister|[Ss]ecretary|[Pp]resident|"
    rf"(?:{DEMONYM}|{ACTOR})(?:['’]s?)?(?: [A-Z]\w+){{1,2}}) and $"
)
_NONE = re.compile(r"(?:In |On )?.? ?,? ?[Nn]o ")
_NAME = re.compile(NAME)
_LONG, _TRIES = 140, 4


class Doer(NamedTuple):
    """Where the words begin that say who does it, the ids, and the words up to the verb.

    ``noun`` is how many of these words name the doer, where that is known; ``name`` names whoever
    a pronoun means that the words begin with, a space behind it.
    """

    start: int
    ids: list[str]
    words: str
    noun: int = 0
    name: str = ""


def doers(sentence: Sentence, verb: re.Pattern[str], state: str) -> dict[int, Doer]:
    """Return who does what the verbs of a pattern tell, by where each begins in the shape's text.

    "Neither" does nothing; ``state`` is the document's own.
    """
    return {
        act.verb.start(): Doer(act.start, [each.id for each in act.subjects], act.words)
        for act in acts(sentence, verb, state)
        if not act.neither
    }


def direct(sentence: Sentence, verb: re.Match[str]) -> Doer | None:
    """Return the state or body right before a verb, with a word for a part of it."""
    drawn = sentence.shape
    found = _DIRECT.search(drawn.text, max(0, verb.start() - REACH), verb.start())
    if not found:
        return _capital(sentence, verb)
    if _NO_SUBJECT.search(drawn.text, 0, found.start()):
        return None
    if drawn.text.startswith(" by ", verb.end()) and not _BEEN.search(found[0]):
        return None  # "Peru led by a junta was alone"
    if _is_second(sentence, found.start()):
        return None
    who = among(drawn, found.start(), verb.start(), "state", "organisation", "demonym")
    return Doer(found.start(), who, found[0])


def _capital(sentence: Sentence, verb: re.Match[str]) -> Doer | None:
    """Return the state whose capital stands for it: "Lima expelled two of its envoys"."""
    drawn = sentence.shape
    found = _SEAT.search(drawn.text, max(0, verb.start() - REACH), verb.start())
    if not found:
        return None
    who = [each.id for each in drawn.members(found["seat"]) if is_capital(each.name, each.id)]
    return Doer(found.start("seat"), who, found[0]) if len(who) == 1 else None


def active(
    reading: Reading, sentence: Sentence, verb: re.Match[str], found: dict[int, Doer]
) -> Doer | None:
    """Return whoever does it in the active; ``found`` are the subjects that verbs go on from."""
    near = direct(sentence, verb) or _which(sentence, verb)
    if near is not None:
        ties = ELSEWHERE.search(near.words)
        return None if ties else _listed(reading, sentence, verb, near)
    if verb.start() in found:
        each = found[verb.start()]
        if _OF_OTHERS.search(each.words) or _BY.match(sentence.shape.text, verb.start()):
            return None  # "…, which was closed in 1980", "Peru in 1909 illustrated by Rojas"
        # "In talks with the Peruvian envoy, Chad's king sang"
        governed = _GOVERNED.search(sentence.shape.text, 0, each.start)
        passive = _BEEN.search(each.words[: -len(verb[0])])
        if passive or governed or _is_second(sentence, each.start):
            return None
        return _listed(reading, sentence, verb, each)
    held = officer(reading, sentence, verb.start())
    if held is None:
        return None
    who, start = listed(reading, sentence, held)
    return Doer(start, who, "") if who else None


def _which(sentence: Sentence, verb: re.Match[str]) -> Doer | None:
    """Return the one state of which a relative clause tells what it did."""
    drawn = sentence.shape
    found = _WHICH.search(drawn.text, max(0, verb.start() - REACH), verb.start())
    who = [each.id for each in drawn.members(found["who"])] if found else []
    alone = found and len(who) == 1 and not drawn.text.startswith(" by ", verb.end())
    return Doer(found.start("who"), who, found[0]) if found and alone else None


def _is_second(sentence: Sentence, at: int) -> bool:
    """Say whether ``text[at]`` is the second of two that something is between."""
    return bool(_ONE_OF_TWO.search(sentence.shape.text, max(0, at - REACH), at))


def _listed(reading: Reading, sentence: Sentence, verb: re.Match[str], near: Doer) -> Doer:
    """Return, of whoever ends a list that all do it, the whole list."""
    if not sentence.shape.text.endswith(" and ", 0, near.start):
        return near
    wide = phrased(reading, sentence, verb)
    return wide if wide is not None and set(near.ids) < set(wide.ids) else near


def suffered(sentence: Sentence, verb: re.Match[str]) -> Doer | None:
    """Return the clause of a verb in the passive: who is concerned, its words tell."""
    drawn = sentence.shape
    if not BE.search(drawn.text, max(0, verb.start() - REACH), verb.start()):
        return None
    start = _clause_start(drawn.text, verb.start())
    aside = _ASIDE_OF.search(drawn.text, 0, start) if _WAS.match(drawn.text, start) else None
    if aside:  # "a tanker, the Rojas, was seized"
        start = _clause_start(drawn.text, aside.start())
    if _WAS.match(drawn.text, start) or _of_ties(drawn.text[start : verb.start()], verb):
        return None  # what it is said of, the words before the clause tell; or another kind does
    who = among(drawn, start, verb.start(), "state", "organisation", "demonym", "pair")
    if _NONE.match(drawn.text, start):
        return None
    return Doer(start, who, drawn.text[start : verb.end()])


def _clause_start(text: str, at: int) -> int:
    """Return where the clause begins that goes on at ``text[at]``, no further back than `REACH`."""
    found = [
        each.end()
        for each in _START.finditer(text, max(0, at - REACH), at)
        if not _BETWEEN.search(text, 0, each.end())
    ]
    return found[-1] if found else 0 if at <= REACH else text.find(" ", at - REACH) + 1


def phrased(reading: Reading, sentence: Sentence, verb: re.Match[str]) -> Doer | None:
    """Return whoever the noun phrase names that a clause begins with: "the Chilean ship Maipo".

    A person whom the document elsewhere gives an office counts for whom the person serves. Nobody
    is given for a phrase that names none that is known.
    """
    drawn = sentence.shape
    text = drawn.text
    if _participle(text, verb):
        return None
    low = max(0, verb.start() - _LONG)
    helping = _HELPING.search(text, low, verb.start())
    stop = helping.start() if helping else verb.start()
    best: Doer | None = None
    for start in _beginnings(text, low, stop):
        words = _ASIDE.sub("", text[start:stop])
        if _NOTHING.fullmatch(words) or words[0] == " " or _open(words):
            continue
        if _no_noun(words, verb):
            break
        who = _named(reading, sentence, start, stop)
        if not who and _SOMEBODY.fullmatch(words) and not _goes_with(text, start, words):
            return _at_home(reading, sentence, verb, start, words)
        if who or best is None:
            best = Doer(start, who, text[start : verb.end()], stop - start)
        if who and not text.endswith(" and ", 0, start):
            break
    return best


def _at_home(
    reading: Reading, sentence: Sentence, verb: re.Match[str], start: int, words: str
) -> Doer | None:
    """Return the document's own state for an officer of no state, where no other is in view."""
    drawn = sentence.shape
    view = sentence.passage.view
    if view and reading.state and _TITLE.fullmatch(words):
        met = {view, reading.state} & {
            *among(drawn, verb.end(), len(drawn.text), "state", "demonym")
        }
        ours = [each for each in (view, reading.state) if each not in met]
        if len(met) == len(ours) == 1:  # "the Prime Minister met the envoy of Chad"
            return Doer(start, ours, drawn.text[start : verb.end()], len(words))
    alone = reading.state and not view and _OF_A_ROLE.match(words)
    if not alone or reading.state in among(drawn, 0, len(drawn.text), "state"):
        return None  # who does something to it serves another
    return Doer(start, [reading.state], drawn.text[start : verb.end()], len(words))


def _goes_with(text: str, start: int, words: str) -> bool:
    """Say whether a name ends a list, "Vula and Rojas", or the second half of a title."""
    if not text.endswith(" and ", 0, start):
        return False
    return not _OF_A_ROLE.match(words) or bool(_OFFICES.search(text, max(0, start - REACH), start))


def _beginnings(text: str, low: int, stop: int) -> list[int]:
    """Return where a noun phrase that ends at ``text[stop]`` may begin, the nearest first."""
    edges = [] if low else [0]
    edges += [
        each.end()
        for each in _EDGE.finditer(text, low, stop)
        if not _BETWEEN.search(text, 0, each.end())
    ]
    led = ((each, _LED.match(text, each, stop)) for each in edges[: -_TRIES - 1 : -1])
    return [match.end() if match else each for each, match in led]


def _no_noun(words: str, verb: re.Match[str]) -> bool:
    """Say whether words are no noun phrase that can do something, or one of another kind."""
    if _NO_NOUN.match(words) or _FIGURE.search(words) or _CLAUSE.search(words):
        return True
    return _of_ties(words, verb) or any(
        not _ATTRIBUTE.search(words[: each.start()]) for each in VERB.finditer(words)
    )


def _of_ties(words: str, verb: re.Match[str]) -> bool:
    """Say whether a subject is read by another kind of claim: ties, missions, those posted."""
    if verb[0] in ATTACKS:
        return False
    if signing(words, verb[0]) or _WARS.search(words.rstrip()):
        return True
    return bool(ELSEWHERE.search(words)) and not _OF_YEARS.search(words)


def _open(words: str) -> bool:
    """Say whether words end an apposition or a bracket that they do not begin."""
    if words.count(")") > words.count("("):
        return True
    return words.rstrip().endswith(",") and words.rstrip()[:-1].count(",") % 2 == 0


def _participle(text: str, verb: re.Match[str]) -> bool:
    """Say whether a verb only describes a noun: "troops deployed in 1990 were sent home"."""
    if BE.search(text, max(0, verb.start() - REACH), verb.start()):
        return False
    if _BY.match(text, verb.start()):
        return True
    if verb[0][-2:] != "ed":
        return False
    after = _NEXT.search(text, verb.end())
    return bool(_FINITE.search(text, verb.end(), after.start() if after else len(text)))


def _named(reading: Reading, sentence: Sentence, start: int, stop: int) -> list[str]:
    """Return those whom a noun phrase names, by state or by person."""
    drawn = sentence.shape
    pieces = drawn.within(start, stop, "state", "demonym", "organisation", "pair")
    known = among(drawn, start, stop, "state", "demonym", "organisation", "pair")
    who = [
        member.id
        for piece in pieces
        for member in piece.members
        if not _ORIGIN.match(drawn.text, piece.at + 1) and member.id in known
    ]
    if who:
        return list(dict.fromkeys(who))
    words = drawn.text[start:stop]
    if words.lower() in {"he", "she"}:
        return _he(reading, sentence, start)
    served = (
        people(reading).serves(named(each[0]), drawn.plain_at(each.start()))
        for each in _NAME.finditer(drawn.text, start, stop)
    )
    return [each for each in dict.fromkeys(served) if each]


def _he(reading: Reading, sentence: Sentence, at: int) -> list[str]:
    """Return whom he serves: the one person named with an office before, here or just above."""
    drawn = sentence.shape
    known = people(reading)
    if at:
        held = known.within(sentence.span.start, drawn.plain_at(at))
        words = drawn.text[:at]
    elif sentence.before:
        held = known.within(*sentence.before)
        words = sentence.before.of(reading.plain)
    else:
        return []
    persons = {each.person: each.service for each in held}
    for match in re.finditer(NAME, words):
        name = known.full(named(match[0]))
        if known.serves(name):
            persons[name] = known.serves(name)
    return [each for each in persons.values() if each] if len(persons) == 1 else []

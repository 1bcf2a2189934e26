"""What one does to, for, with or from the other, by any verb of deeds in any frame."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.dealings.aid import HELP
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.deeds.frames import Done, done
from comity.claims.grammar.partners.deeds.goods import GOOD
from comity.claims.grammar.partners.deeds.guards import NO_DEED
from comity.claims.grammar.partners.deeds.lexicon import STEMS, Deed
from comity.claims.grammar.partners.telling import directed, mutual
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.inview import capitals
from comity.claims.prose.shape import ANY, Piece
from comity.claims.reading import Reading

_RULE = "sentence, deeds (deeds.py)"
_FAR = 120
_MORE_HELP = (
    r"(?:advice|education|intelligence|hospitals?|infrastructure|"
    r"credit lines?|lines? of credit|contingents?|observers?|squadrons?|schools?|clinics?|books|"
    r"medication|program(?:me)?s?|projects?|battalions?|officers|courses|"
    r"machinery|tractors|equipment|crude|diesel|cement|steel|machine tools|goods|products|"
    r"stadiums?|bridges?|funds?|[$€£¥]|million|billion|doctors|scholarships?|workers|brigades?)"
)
_PARTIES = ("state", "demonym", "organisation", "city", "it", "pair")
_LANDS = frozenset({"state", "demonym"})
_ENDS = re.compile(
    r"[.;:](?!\d)|[(–—]| (?:which|who|whom|whose|that|while|when|after|before|because|but|although|"
    r"though|where|if|unless|until|since|so|against|despite|without|rather|instead|following|"
    r"during|led|than)\b"
)
_TO = re.compile(
    r" (?:to|for|in|into|towards?|throughout|across)(?: (?!(?:from|by|to|with|help|become)\b)"
    r"[\w’'-]+){0,6} (?:the )?$|\b(?:students?|trainees|officers|doctors|patients) from (?:the )?$"
)
_AT_ONCE = re.compile(r"(?: (?:the|neighbou?ring|post-war|newly|independent))* $")
_INSIDE = re.compile(
    r" (?:in|for|throughout|across)(?: (?:the|all|of|southern|northern|eastern|western))* $"
)
_FOR_WHAT = frozenset({"support", "assistance", "help", "aid", "advice", "subsidies", "equipment",
                       "arms supply"})  # fmt: skip
_FOR = re.compile(
    r"(?: (?!(?:to|by|with|from|for|and|between|on|at)\b)[\w’'$€£.,-]+){0,7}?"
    r"(?: (?:of|in|for|throughout|across)(?: (?:the|all|of|southern|northern|eastern|western))*|"
    r"(?: (?:the|neighbou?ring|post-war|newly|independent))*) $"
)
_WITH = re.compile(
    r"(?: (?!(?:by|from|to|against|with)\b)[\w’'-]+,?){0,8} with(?: (?:the|its|other|both|"
    r"neighbou?ring|ally|partners?|like))* $"
)
_FROM = re.compile(
    r" (?!with\b|to\b|by\b|for\b|in\b)[\w$€£.,%’'-]+(?: (?!(?:by|to|with|through|in|on|at|and"
    r"(?= [a-z]+ed\b))\b)[\w$€£.,%’'-]+){0,10} from (?:both )?(?:the )?$"
)
# What is had in common with a neighbour, and goods that are no trade.
_COMMON = re.compile(
    r"\b(?:river|lake|language|culture|heritage|values|history|views?|experience|island|sea|"
    r"ambassadors?|greetings|instruments|words|insults|accusations|blame|power|population|"
    r"people)s?\b"
)
_TITLED = re.compile(r"\b[A-Z]\w+ $")
_OF_A_NAME = re.compile(rf"-| (?:[A-Z]|{ANY})")
_OWNED = re.compile(r"['’]s?(?= )")
_NOUN = re.compile(
    r" (?!(?:and|or|who|in|to|of|for|on|by|with|from|as|is|are|was|were|has|had|have|at|during|"
    r"after|since|when|until|over|under|through|such|including|against|while|into)\b)"
    r"[a-z][\w’'-]*(?: (?:of the )?(?!(?:and|or|who|in|to|of|for|on|by|with|from|as|is|are|was|"
    r"were|has|had|have|during|after|since|at|when|until|over|under|through|against|while|into)\b)"
    r"[a-z][\w’'-]*){0,3}"
)
_GIFT = re.compile(
    r"(?P<what> .+?)(?: (?:between|since|worth|per|a year|each)\b.*?)?"
    r" (?:to|for|in|into|towards?|throughout|across|from) "
)
_GIVEN = re.compile(
    r"(?: with)?(?P<what>(?: (?!(?:in|on|to|for|from|by|during|after|since|under|at|as|with|"
    r"through|over|when|while|following|who|which|but)\b)[\w$€£.’'-]*[\w’'])+)"
)
_NAMED = re.compile(r" [A-Z]")
_PURPOSE = re.compile(
    r"\b(?:agreements?|funds?|frameworks?|laws?|plans?|bills?|treaty|mandat\w+)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:by|from|with|against|between|after|under|to visit|as|than|like|over)(?: the)? $"
)


def deeds(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of deeds between two."""
    for sentence in prose(reading).with_any(*STEMS):
        if sentence.shape.shows("state") or sentence.shape.shows("demonym"):
            for each in done(reading, sentence):
                yield from _told(reading, sentence, each)


# Verbs of which only what they take tells whether it is help: "gave a seat", "shares a river".
_LIGHT = frozenset({
    "give", "grant", "extend", "offer", "present", "award", "transfer", "commit", "send",
    "dispatch", "pledge", "promise", "devote", "hand", "deploy", "gain", "win", "draw", "get",
    "receive", "obtain", "acquire", "order", "source", "contribute",
})  # fmt: skip
_HELPS = re.compile(rf"(?<![\w-])(?:{HELP}|{_MORE_HELP})(?![\w-])")
_SHARED = re.compile(
    r"\b(?:intelligence|information|data|expertise|know-how|technolog\w+|resources|electricity|"
    r"energy|students?|scholars|professors|teachers|scientists|experts|lecturers|artists|goods|"
    r"military personnel|officers|cadets|trainees)\b"
)
_WORKS = re.compile(
    r"\b(?:hospitals?|schools?|clinics?|roads?|highways?|bridges?|ports?|harbou?rs?|dams?|airports?|"
    r"railways?|stadiums?|universit(?:y|ies)|polytechnics?|colleges?|refiner(?:y|ies)|plants?|"
    r"pipelines?|factor(?:y|ies)|housing|houses|mosques?|parliament|palaces?|centers?|centres?|"
    r"power stations?|wells|canals?|infrastructure|facilit(?:y|ies)|projects?|bases?|zones?)\b"
)
_BUILT = frozenset({"build", "construct", "erect"})
_ORDINARY = re.compile(r"(?:shar|exchang)")
_DEBT = re.compile(r"\b(?:debts?|loans?|arrears|repayments?|[$€£¥]|million|billion)")
_ITS = re.compile(r" (?:(?:off?|up|out|down) |(?:its|their|his|her)\b)")


class _Taken(NamedTuple):
    """For whom a deed is, where the words for that end, and where those for what is done stand."""

    whom: Piece
    end: int
    words: tuple[int, int] | None = None


def _told(reading: Reading, sentence: Sentence, told: Done) -> Iterator[Dealing]:
    """Yield a deed with whoever it is for, where one is named who may be."""
    if _PURPOSE.search(sentence.shape.text, told.start, told.verb.start()):
        return
    found = _active(sentence, told) if told.before is None else _passive(sentence, told)
    if found is None:
        return
    if not _is_help(sentence.shape.text, told, found):
        return
    span = sentence.shape.plain_span(*found.words) if found.words else None
    thing = bare(span.of(reading.plain).strip(" ,")) if span else ""
    called = _called(told.deed, thing)
    pairs = [(one, each) for one in told.doers for each in capitals(found.whom) if each != one]
    stretch = (min(told.start, found.whom.at), max(found.end, told.verb.end()))
    if told.deed.way == "with":
        yield from mutual(sentence, pairs, called, told.mood, (_RULE, stretch))
        return
    if told.deed.way == "from":
        pairs = [(other, one) for one, other in pairs]
    for each in directed(sentence, pairs, called, told.mood, stretch):
        yield each._replace(rule=_RULE)


def _is_help(text: str, told: Done, taken: _Taken) -> bool:
    """Say whether what is given, had or shared is of help, where the verb does not tell it."""
    low, high = (told.before or (told.after[0],))[0], max(taken.end, told.verb.end())
    if told.deed.noun == "debt relief":
        return bool(_DEBT.search(text, low, high))
    if told.deed.way == "further":
        return bool(taken.words and GOOD.search(text, low, high))
    if told.deed.lemma in _BUILT:
        return bool(_WORKS.search(text, low, high))
    if _ORDINARY.match(told.deed.lemma):
        return bool(_SHARED.search(text, low, high))
    return told.deed.lemma.partition("_")[0] not in _LIGHT or bool(_HELPS.search(text, low, high))


def _called(deed: Deed, thing: str) -> str:
    """Return what a deed is called, by its verb and what is done."""
    if not thing or deed.noun == "debt relief" or deed.way == "with":
        return deed.noun
    if deed.way == "to":
        return thing
    if deed.way == "from":
        return f"purchase of {thing}" if deed.noun == "purchase" else thing
    if deed.noun == "hosting":
        return f"hosting {thing}"
    return f"{deed.noun} {'for' if deed.noun in _FOR_WHAT else 'of'} {thing}"


def _active(sentence: Sentence, told: Done) -> _Taken | None:
    """Return for whom a deed is of which the words behind its verb tell."""
    drawn, (at, stop) = sentence.shape, told.after
    ends = _ENDS.search(drawn.text, at)
    stop = min(stop, at + _FAR, ends.start() if ends else len(drawn.text))
    named = drawn.within(at, stop, *_PARTIES)
    if not named or named[0].kind not in _LANDS:
        return None
    return _taken(drawn.text, told.deed.way, named[0], (at, stop))


def _passive(sentence: Sentence, told: Done) -> _Taken | None:
    """Return for whom a deed is in the passive: who is named before the verb, or behind it."""
    drawn, text = sentence.shape, sentence.shape.text
    at, by = told.after[0], text.rfind(" by ", *told.after)
    behind = drawn.within(at, by, *_PARTIES)
    low, verb = told.before or (at, at)
    if NO_DEED.search(text, low, by):
        return None
    if behind:
        taken = _BEHIND[told.deed.way].fullmatch(text, at, behind[0].at)
        lands = behind[0].kind in _LANDS and taken and behind[0].at + 1 == by
        return _Taken(behind[0], told.after[1], _subject(text, low, verb)) if lands else None
    named = drawn.within(low, verb, *_PARTIES)
    if told.deed.way in {"with", "from"} or len(named) != 1 or named[0].kind not in _LANDS:
        return None
    whom = named[0]
    if _ELSEWHERE.search(text, low, whom.at) or text.startswith("-", whom.at + 1):
        return None
    owned = _OWNED.match(text, whom.at + 1)
    noun = _NOUN.match(text, owned.end() if owned else whom.at + 1)
    owns = noun and (owned or whom.kind == "demonym")
    return _Taken(whom, told.after[1], noun.span() if noun and owns else None)


def _taken(text: str, way: str, whom: Piece, region: tuple[int, int]) -> _Taken | None:
    """Return one who is named in a region of words, where its place there is that of the taker."""
    at, stop = region
    before, behind = text[at : whom.at], whom.at + 1
    if _TITLED.search(before):
        return None
    owned = _OWNED.match(text, behind)
    noun = _NOUN.match(text, owned.end() if owned else behind, stop)
    noun = noun if owned or whom.kind == "demonym" else None
    end = noun.end() if noun else behind
    if NO_DEED.search(text, at, stop) or _OF_A_NAME.match(text, behind):
        return None
    if (owned or whom.kind == "demonym") and not noun:
        return None
    one = _Taken(whom, end, noun.span() if noun else None)
    return _TAKES[way](before, one, at, text[end:stop])


def _given_to(before: str, whom: _Taken, at: int, rest: str) -> _Taken | None:
    """Return to whom something is given: "tea to Fiji", "Fiji tea", "Fiji with tea".

    ``before`` are the words between the verb, which ends at ``at``, and one who is named, ``rest``
    those behind him; so it is of all that tell of a taker.
    """
    gift = _GIFT.match(before)
    if gift and _TO.search(before) and not _NAMED.search(before):
        return whom._replace(words=(at, at + gift.end("what")))
    at_once = _AT_ONCE.fullmatch(before) and whom.words is None
    thing = _GIVEN.match(rest) if at_once else None
    if thing is None:
        return None
    end = whom.end
    return whom._replace(
        end=end + thing.end(), words=(end + thing.start("what"), end + thing.end())
    )


def _done_for(before: str, whom: _Taken, at: int, _rest: str) -> _Taken | None:
    """Return for whom or in whose land something is done: "a port in Fiji", "the Fijian army"."""
    inside = _INSIDE.search(before)
    if not _FOR.fullmatch(before) or _NAMED.search(before) or (inside and not inside.start()):
        return None
    if _ITS.match(before):
        return None
    if inside:
        return whom._replace(words=(at, at + inside.start()))
    return whom


def _shared_with(before: str, whom: _Taken, _at: int, _rest: str) -> _Taken | None:
    """Return with whom something is done."""
    meant = _WITH.fullmatch(before) and whom.words is None and not _COMMON.search(before)
    return whom if meant else None


def _got_from(before: str, whom: _Taken, at: int, _rest: str) -> _Taken | None:
    """Return from whom something is had."""
    if whom.words is not None or not _FROM.fullmatch(before):
        return None
    return whom._replace(words=(at, at + before.rindex(" from ")))


_TO_ONE = re.compile(r" (?:to|for|in)(?: the)? ")
_BEHIND = {
    "to": _TO_ONE, "for": _TO_ONE, "further": _TO_ONE, "with": re.compile(r" with(?: the)? "),
    "from": re.compile(r" from(?: the)? "),
}  # fmt: skip
"""What stands behind a verb in the passive before whom it is for."""
_THING = re.compile(
    r"(?:.*[,.] )?(?P<what>(?:(?!(?:in|on|during|since|was|were|has|have|had|is|are)\b)"
    r"[\w$€£’'-]+ )+)(?:(?:was|were|has|have|had|is|are|been|also|being|[a-z]+ly) )+$"
)
"""What is given, before a verb in the passive."""


def _subject(text: str, low: int, verb: int) -> tuple[int, int] | None:
    """Return where the words stand for what is given in the passive."""
    found = _THING.match(text, low, verb)
    return found.span("what") if found else None


_TAKES = {
    "to": _given_to, "for": _done_for, "further": _done_for, "with": _shared_with,
    "from": _got_from,
}  # fmt: skip
"""By the way of a deed, what tells whether one who is named in its words is its taker."""

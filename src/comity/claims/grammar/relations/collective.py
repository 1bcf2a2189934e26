"""Relations with states that are named together: "has diplomatic relations with Gulf states"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.relations.ties import Tie
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading

_STEMS = sought("relations", "ties")
_STATES = sought("countr", "nation", "states", "neighbour", "neighbor", "republics")
_DIPLOMATIC = (
    r"(?:(?:full|close|normal|formal|official|diplomatic|bilateral|political|economic|and) ){0,4}"
    r"(?:formal|official|diplomatic) (?:and \w+ )?"
)
_VERB = re.compile(
    r"\b(?:(?:maintain(?:s|ed|ing)?) (?:its )?(?:relations|ties)|"
    rf"(?:maintain(?:s|ed|ing)?|ha(?:s|ve|d)|h(?:old|eld)s?|enjoys?|enjoyed|keeps?|kept|"
    rf"(?P<open>established|establish(?:es|ing)?|opened|developed)) (?:its )?{_DIPLOMATIC}"
    r"(?:relations|ties))(?= with )"
)
_LED = (
    r"(?:\bwith|\band|,|\bas well as|\bincluding|\bparticularly|\bespecially)"
    r"(?: with)?(?: (?:both|all|almost|nearly|most|many|other|several|various|numerous|some|of|the|"
    r"its|fellow|every|a number of))*"
)
_WHICH = (
    r"(?:Arab|Western|western|Muslim|Islamic|socialist|communist|capitalist|developing|"
    r"neighbou?ring|non-aligned|former|Third World|post-Soviet|"
    r"(?:(?:North|South|East|West|Central|Latin)(?:ern|east|west|eastern|western)?[ -])?"
    r"(?:African|American|Asian|European)|[A-Z][A-Za-z-]+)"
)
_GROUP = re.compile(
    rf"{_LED} (?:neighbou?ring (?=[A-Z]))?(?P<name>(?:{_WHICH} ){{1,3}}(?:member )?"
    r"(?:countries|nations|states|neighbou?rs|republics))\b(?! (?:of|in|that|which|who)\b)"
)
_STOPS = re.compile(
    r"[.;:()]|\b(?:which|who|that|while|but|through|since|after|when|where|by|for|on|because|although|"
    r"despite|except|excluding|until|before)\b"
)
_ANYBODY = re.compile(r"\A(?:United Nations|UN|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b")


def collective(reading: Reading) -> Iterator[Tie]:
    """Yield the relations that sentences tell of with groups of states."""
    for sentence in prose(reading).with_any(*_STEMS):
        if sentence.passage.role == "note" or sentence.lacks(_STATES):
            continue
        if not _GROUP.search(_words(reading, sentence)):
            continue
        for act in acts(sentence, _VERB, reading.state):
            yield from _with_groups(reading, sentence, act)


def _words(reading: Reading, sentence: Sentence) -> str:
    return reading.plain[sentence.span.start : sentence.span.end]


def _with_groups(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Tie]:
    """Yield a tie of whom a verb is said of with each of the groups that it governs."""
    drawn = sentence.shape
    said = "denied" if act.neither else modality(act.words)
    if said not in {"", "denied"}:
        return
    start, end = drawn.plain_span(act.verb.end(), act.end)
    stopped = _STOPS.search(reading.plain, start, end)
    end = stopped.start() if stopped else end
    since = ""
    if act.verb["open"] and not said:
        dates = when(drawn, act.verb.end(), act.end)
        since = (dates if dates.end >= 0 else leading(drawn)).start
    for group in _GROUP.finditer(reading.plain, start, end):
        if _ANYBODY.match(group["name"]):
            continue
        name = group["name"].replace("western", "Western")
        parties = tuple((subject.id, name) for subject in act.subjects)
        status = "none" if said else "established"
        words = (drawn.plain_at(act.start), group.end(), sentence.span.end)
        yield Tie(status, "", parties, since, "", "", *words)

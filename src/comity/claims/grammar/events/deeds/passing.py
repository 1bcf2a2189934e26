"""What is told of a thing in passing: "a base, handed over to Peru in 1990, is a port now"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.verbs import OTHER, VERB
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.dating import one_date
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import ANY, DATE, DEMONYM, STATE
from comity.claims.reading import Reading

_DONE = re.compile(
    rf"[ (]{VERB.pattern}(?: over| back| down| up)? (?:by|to|from) "
    rf"(?:the )?(?P<who>{STATE}|{DEMONYM})(?:['’]s?)?(?: (?!and\b|in\b|on\b)[\w’'-]+){{0,3}},? "
    rf"(?:in|on) (?P<date>{DATE})"
)
# The thing, named with its article, before a comma or a bracket.
_THING = re.compile(
    rf"(?:^|[,;] |\b(?:in|of|by|with|to|for|from|at|on|and) )(?P<thing>(?:[Aa]n?|[Tt]he|[Ii]ts|"
    rf"[Tt]heir|{DEMONYM}|{STATE}['’]s?) (?:(?:[\w’'-]+|{ANY}(?:['’]s?)?) ){{0,6}}?"
    rf"(?:[\w’'-]+|{ANY})),? ?$"
)
_REACH = 120


def in_passing(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield what a participle behind a thing tells was done to it, by or for a state, on a date.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    drawn = sentence.shape
    two = {sentence.passage.view, reading.state} - {""}
    for match in _DONE.finditer(drawn.text):
        low = max(0, match.start() - _REACH)
        thing = _THING.search(drawn.text[low : match.start()])
        apart = drawn.text.endswith(",", 0, match.start()) or match[0][0] == "("
        if not apart or thing is None or match["verb"] in OTHER:
            continue
        start = low + thing.start("thing")
        date = one_date(drawn, match["date"])
        parties = pair(among(drawn, start, match.end(), "state", "demonym"))
        if len(parties) == 1 and len(two) > 1 and two.issuperset(parties):
            parties = pair(two)
        known = any(each.start < match.end() and match.start() < each.end for each in told)
        if date and len(parties) > 1 and not known:
            what = phrase(reading, drawn, start, match.end())
            said = mood(drawn, start, match.end())
            yield Happening(start, match.end(), parties, date, what, said, "in passing")

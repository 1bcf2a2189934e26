"""Relations that are moved from one to another: cut with whom they leave, made with the other."""

import re
from collections.abc import Iterator

from comity.claims.grammar.recognition.dating import dated_by
from comity.claims.grammar.recognition.switching import SWITCH, switched
from comity.claims.grammar.relations.ties import Tie
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.timing import covering
from comity.claims.reading import Reading

_STEMS = sought("switch", "shifted", "transferred")
_VERB = re.compile(rf"\b{SWITCH}\b")
_NOUNS = ("relation", "relations", "ties")


def moved(reading: Reading) -> Iterator[Tie]:
    """Yield what "it switched relations from Cuba to Fiji" tells: the one end, the other begin."""
    for sentence in prose(reading).with_any(*_STEMS):
        for act in acts(sentence, _VERB, reading.state):
            sides = switched(sentence.shape, act) if act.verb[0].endswith(_NOUNS) else None
            mood = modality(act.words)
            if sides is None or mood == "denied":
                continue
            dates = dated_by(sentence.shape, act, sides.end)
            on = "" if mood else dates.on or dates.since or dates.until
            span = sentence.shape.plain_span(act.start, sides.end)
            words = covering(reading, *span, sentence.span.end, on)
            for status, others in (("severed", sides.old), ("established", sides.new)):
                pairs = tuple((who.id, each) for who in act.subjects for each in others)
                since, date = (on, "") if status == "established" else ("", on)
                told = tuple(pair for pair in pairs if pair[0] != pair[1])
                yield Tie(status, mood, told, since, "", date, *words, sentence.span.end)

"""Recognitions that go from one state to another, by a verb or of themselves."""

from collections.abc import Iterator

from comity.claims.grammar.recognition.dating import dated_by
from comity.claims.grammar.recognition.recognition import Recognition
from comity.claims.grammar.recognition.switching import Sides, reverted, switched
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.timing import when

_RIVALS = frozenset(("CHN", "TWN"))
_FAR = 40


def moved(
    sentence: Sentence, act: Act, last: Recognition | None, state: str
) -> Iterator[Recognition]:
    """Yield whom a verb of switching takes recognition from, and whom it gives it to."""
    drawn = sentence.shape
    sides = switched(drawn, act)
    if sides is None:
        return
    dates = dated_by(drawn, act, sides.end)
    date = dates.on or dates.since or dates.until
    mood = modality(act.words)
    span = drawn.plain_span(act.start, sides.end)
    for subject in act.subjects:
        told = Recognition(subject.id, "", "", date, "", mood, *span, sentence.span.end)
        yield from _from_to(sentence, told, _since(sentence, sides, subject.id, last), state)


def reverting(sentence: Sentence, last: Recognition | None, state: str) -> Iterator[Recognition]:
    """Yield "Cuba's recognition reverted to Fiji": dated where it says so itself."""
    drawn = sentence.shape
    for match, who, sides in reverted(drawn):
        dates = when(drawn, sides.end, sides.end + _FAR, behind=True)
        date = dates.on or dates.since
        span = drawn.plain_span(match.start(), sides.end)
        told = Recognition(who, "", "", date, "", "", *span, sentence.span.end)
        yield from _from_to(sentence, told, _since(sentence, sides, who, last), state)


def _since(sentence: Sentence, sides: Sides, subject: str, last: Recognition | None) -> Sides:
    """Return sides with whom one was just told to recognise, where they do not say from whom."""
    close = sentence.before.start if sentence.before else sentence.span.start
    if last is None or sides.old or last.start < close:
        return sides
    told = (last.subject, last.status) == (subject, "recognised")
    return sides._replace(old=(last.object,)) if told else sides


def _from_to(
    sentence: Sentence, told: Recognition, sides: Sides, state: str
) -> Iterator[Recognition]:
    """Yield whom one recognises no longer, said or the one of the two in view, and whom now."""
    other = partner(sentence, told.subject, state)
    if _RIVALS.intersection(sides.new) and other not in _RIVALS:
        other = ""  # of the two that each claim to be China one alone is recognised
    lost = sides.old or ((other,) if other and other not in sides.new else ())
    for status, identities in (("withdrawn", lost), ("recognised", sides.new)):
        for identity in identities:
            yield told._replace(object=identity, status=status)

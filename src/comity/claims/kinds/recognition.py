"""A state recognises another, does not, or no longer; an event can be recognised too."""

from collections.abc import Iterator

from comity.claims.chronicle import chronicled, is_chronicle
from comity.claims.grammar.recognition.acknowledged import tabled
from comity.claims.grammar.recognition.enlisted import enlisted
from comity.claims.grammar.recognition.recognising import recognitions
from comity.claims.grammar.recognition.recognition import Recognition
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.timing import covering
from comity.claims.reading import Reading


def _find(reading: Reading) -> Iterator[Claim]:
    for told in (tabled, enlisted, recognitions):
        for each in told(reading):
            if is_chronicle(reading) and _told_there(reading, each):
                continue
            yield reading.claim(
                "recognition",
                *covering(reading, each.start, each.end, each.stop, each.date),
                subject=each.subject,
                object=each.object,
                status=each.status,
                date=each.date,
                qualifiers={"as": each.as_} if each.as_ else {},
                modality=each.modality,
                stop=each.stop,
                rule=each.rule or "table row",
            )
    for entry in chronicled(reading, "recognition"):
        yield reading.claim(
            "recognition",
            entry.start,
            entry.end,
            subject=entry.subject,
            object=entry.object,
            status=entry.status,
            date=entry.date,
            qualifiers={"as": entry.as_} if entry.as_ else {},
            stop=entry.stop,
            rule="dated head",
        )


def _told_there(reading: Reading, each: Recognition) -> bool:
    """Say whether a chronicle's own rules tell it: all but that somebody never recognised."""
    late = " until " in reading.plain[each.end : each.stop]
    return each.status == "recognised" or late


RECOGNITION = Kind(
    find=_find,
    statuses={
        "recognised": Effect.OPENS,
        "not_recognised": Effect.MARKS,
        "withdrawn": Effect.CLOSES,
    },
    says={
        "recognised": "{0} recognised {1}",
        "not_recognised": "{0} does not recognise {1}",
        "withdrawn": "{0} withdrew its recognition of {1}",
    },
    examples={
        "Cuba recognised Azerbaijan's independence on 9 January 1992.": [
            {
                "subject": "CUB",
                "object": "AZE",
                "status": "recognised",
                "date": "1992-01-09",
                "qualifiers": {"as": "independent"},
            }
        ],
        "Azerbaijan was recognised by Fiji and Italy.": [
            {"subject": "FJI", "object": "AZE", "status": "recognised"},
            {"subject": "ITA", "object": "AZE", "status": "recognised"},
        ],
        "Pakistan does not recognise Armenia.": [
            {"subject": "PAK", "object": "ARM", "status": "not_recognised"}
        ],
        "Italy recognised the Republic of China from 1944 until 1970.": [
            {"subject": "ITA", "object": "TWN", "status": "recognised", "date": "1944"},
            {"subject": "ITA", "object": "TWN", "status": "withdrawn", "date": "1970"},
        ],
        "The minister recognised the dangers of war.": [],
    },
)

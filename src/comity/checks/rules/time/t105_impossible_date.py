"""A date is in no calendar.

Why: there was no 29 February 1900 and there is no 31 June: the day, the month or the year is
wrong, and whoever copies the date copies the fault.

What to do: look at the source and correct it.
"""

from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity


def _find(examined: Examined) -> Iterator[Hit]:
    for each in examined.reading.dates:
        if each.problem:
            yield examined.in_words(each.problem, each.start, each.end)


T105 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.ERROR,
    bad=("It sold oil on 29 February 1900.", "It will sell oil from 31 June 1994 on."),
    good=("It sold oil on 29 February 2000.", "It sold oil from 30 June 1994 on."),
)

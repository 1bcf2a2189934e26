"""A tie is older than a state that has it.

Why: states restored in 1991 had a first republic in 1918, and colonies had rulers: the words are
of another state than the one named, or the date is wrong. An answer on a date between is wrong.

What to do: say which state it was then ("Azerbaijan Democratic Republic, 1918–1920"), and when
the present one established relations.
"""

import datetime as dt
import functools
import re
from collections.abc import Iterator

from comity.actors import Actor, actors, code
from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.claims import Claim
from comity.dates import Edtf

_TOLD = frozenset({"relations", "recognition"})
# Independence is often recognised, and relations agreed on, before the day that counts for it.
_SLACK = dt.timedelta(days=400)
_LONG = dt.timedelta(days=12 * 365)  # mandates and unions gave self-rule years before
_AFTER = 60  # characters
_MODERN = dt.date(1900, 1, 1)  # before that states of most names had been there already
# Words of a sentence that say which state it was then.
_SAYS = re.compile(
    r"\b(?:Kingdom|Sultanate|Empire|Principality|Duchy|Khanate|Soviet|USSR|Yugoslav|Colony|"
    r"Protectorate|Ottoman|Qajar|Joseon|Dynasty|First Republic|Democratic Republic|independen)",
    re.IGNORECASE,
)
_SELF_RULE = {"PSE": dt.date(1964, 6, 2)}  # the day of the PLO, with which the ties began
_STATES = frozenset({"state", "former state", "limited recognition"})
_UNION = 4  # successors; what has more of them fell apart
_STEM = 6  # letters that the names of a state and of its forerunner have in common


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        if claim.kind not in _TOLD or claim.modality or claim.status in {"none", "withdrawn"}:
            continue
        when = dated(claim.start or claim.date)
        if when is None or when.last is None or "X" in when.text:
            continue
        if claim.rule.startswith("sentence") and _SAYS.search(_sentence(examined, claim)):
            continue
        states = [_all()[each] for each in claim.actors() if each in _all()]
        told = [words for words in (_too_early(state, when) for state in states) if words]
        if told:
            yield Hit("; ".join(told), words_of(claim))


def _sentence(examined: Examined, claim: Claim) -> str:
    """Return the words of a claim and those that follow: "when both were independent"."""
    end = claim.at + len(claim.quote) + _AFTER
    return claim.quote + examined.document.source[claim.at + len(claim.quote) : end]


@functools.cache
def _all() -> dict[str, Actor]:
    return {each.id: each for each in actors() if each.kind in _STATES}


def _too_early(state: Actor, when: Edtf) -> str:
    """Return what is wrong with a tie of that date, "" when nothing is."""
    start = dated(state.start)
    if start is None or start.first is None or when.last is None:
        return ""
    first = _SELF_RULE.get(state.id, start.first)
    if when.last < _MODERN or when.last >= first - _SLACK or _carried_on(state, when.last):
        return ""
    if any(code(state.id, system, when.last.isoformat()) for system in ("cow", "gw")):
        return ""  # the lists of the field count it as a state by then
    forerunner = _forerunner(state, when)
    if not forerunner and when.last >= start.first - _LONG:
        return ""
    then = f"; then there was {forerunner}" if forerunner else ""
    return f"{state.name} dates from {state.start}, the tie from {when}{then}"


def _carried_on(state: Actor, day: dt.date) -> bool:
    """Say whether it carries on the ties of a state that was there on that day."""
    for each in state.predecessors:
        before = _all().get(each)
        if before is not None and len(before.successors) > _UNION:
            continue  # a union's ties are not those of each of its parts
        if before is not None and _there(before, day):
            return True
    return False


def _there(state: Actor, day: dt.date) -> bool:
    start, end = dated(state.start), dated(state.end)
    return (start is None or start.first is None or start.first <= day) and (
        end is None or end.last is None or day <= end.last
    )


def _forerunner(state: Actor, when: Edtf) -> str:
    """Return the name of the earlier state of that name, or of the union it was part of."""
    if when.first is None or when.last is None:
        return ""
    days = (when.first, when.last)
    there = [
        each
        for each in _all().values()
        if each.kind == "former state" and any(_there(each, day) for day in days)
    ]
    for each in there:
        if any(word[:_STEM] == state.name[:_STEM] for word in each.name.split()):
            return each.name
    return next((each.name for each in there if each.id in state.predecessors), "")


_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || {}\n|}}"

T101 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.ERROR,
    bad=(
        _ROW.format("United Kingdom", "1918"),
        _ROW.format("Estonia", "4 May 1978"),
    ),
    good=(
        _ROW.format("United Kingdom", "11 March 1992"),
        _ROW.format("Estonia", "1991"),
        (
            "The Azerbaijan Democratic Republic and the United Kingdom established diplomatic "
            "relations in 1918."
        ),
    ),
)

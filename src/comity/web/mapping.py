"""The map of one actor's ties: how each land is coloured on a day, and what the browser is sent.

static/map.js colours by the same rules, so that a step of the slider asks nothing of the server;
tests hold the two against one another.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from comity.actors import actor
from comity.answers import Lapse, Reason, Stretch
from comity.answers.charting import Chart, Span, Ties, range_of, standing
from comity.dates import Edtf
from comity.dates.bounds import NEVER
from comity.errors import ComityError, UnknownActorError
from comity.relations import Grade
from comity.views.wording import dates_of
from comity.web.land import Land
from comity.web.page import Asked
from comity.web.rendering import kind_of

LAYERS: Mapping[str, str] = {
    "relations": "Diplomatic relations",
    "missions": "Missions",
    "organisations": "Organisations in common",
    "members": "Members",
}
_EARLIEST = dt.date(1800, 1, 1).toordinal()  # the slider begins no earlier; the date field may
_STEPS = (1, 3, 6, 11)
"""How many organisations in common each shade begins with."""

SILENT = {
    "silent": "no word of it in the documents",
    "outside": "no document about either was read",
}
LEGENDS: Mapping[str, Mapping[str, str]] = {
    "relations": {
        "yes": "relations", "unsure": "told of, unsaid whether on that day",
        "later": "begun later", "over": "severed or over", "none": "said to have none",
        "recognised": "recognised, no relations told by then", **SILENT,
    },
    "missions": {
        "both": "missions both ways", "sent": "mission sent", "received": "mission received",
        "elsewhere": "represented from elsewhere", "later": "opened later",
        "over": "closed, or said to have none", **SILENT,
    },
    "organisations": {
        "m1": "1 or 2 in common", "m2": "3 to 5", "m3": "6 to 10", "m4": "11 or more",
        "later": "on other days, not on that one", **SILENT,
    },
    "members": {
        "yes": "belongs", "unsure": "told of, unsaid whether on that day", "later": "joined later",
        "over": "left", "none": "said not to belong", **SILENT,
    },
}  # fmt: skip
"""What the colours of each layer mean."""


class Colour(NamedTuple):
    """How a land is shown: a status of `LEGENDS`, and whether the dates leave it open."""

    status: str
    unsure: bool = False


class Map(NamedTuple):
    """A map as a template draws it."""

    chart: Chart
    land: Land
    layer: str
    layers: Mapping[str, str]
    legend: Mapping[str, str]
    day: int
    on: str
    first: int
    """The first and last month of the slider: months since the year 0."""
    last: int
    month: int
    colours: Mapping[str, Colour]
    """By id of the actor."""
    question: Mapping[str, str]
    """The parameters that the browser asks the data of all dates with."""


def charted(asked: Asked, who: str) -> Map:
    """Return the map of an actor's ties on the date that is asked about.

    Raises UnknownActorError, ImpossibleDateError and ComityError, as a question to a world does.
    """
    found = asked.world.chart(who, **asked.terms)
    on = asked.on or asked.desk.today
    first, last = _months(found, asked.desk.today)
    day = Edtf.parse(on).bounds.first if on else dt.date(last // 12, last % 12 + 1, 1).toordinal()
    body = kind_of(found.actor) == "organisation"
    layers = {name: words for name, words in LAYERS.items() if (name == "members") is body}
    layer = asked.get("layer") or next(iter(layers))
    if layer not in layers:
        raise ComityError(f"the map shows {', '.join(layers)}, not {layer!r}")
    shown = dt.date.fromordinal(min(max(day, 1), NEVER - 1))
    names = ("policy", "as_of", "continuity")
    return Map(
        chart=found,
        land=asked.desk.land,
        layer=layer,
        layers=layers,
        legend=LEGENDS[layer],
        day=day,
        on=on or shown.isoformat(),
        first=first,
        last=last,
        month=min(max(shown.year * 12 + shown.month - 1, first), last),
        colours=colours(found, layer, day, asked.desk.land),
        question={"a": found.actor, **{each: asked.get(each) for each in names if asked.get(each)}},
    )


def _months(found: Chart, today: str) -> tuple[int, int]:
    begin, end = range_of(found)
    now = dt.date.fromisoformat(today).toordinal() if today else end or _EARLIEST + 1
    first = dt.date.fromordinal(min(max(begin - 366, _EARLIEST), now))
    last = dt.date.fromordinal(now)
    return first.year * 12, max(last.year * 12 + last.month - 1, first.year * 12 + 12)


def colours(found: Chart, layer: str, day: int, land: Land) -> dict[str, Colour]:
    """Return how the land of each actor is coloured; a dependency without a word is not there."""
    shown = {each.id for each in land.plots if each.id} | set(found.ties)
    colour = {
        "relations": _relations, "members": _members, "missions": _missions,
        "organisations": _organisations,
    }[layer]  # fmt: skip
    covered = set(found.covered)
    silent = found.actor in covered
    told = {each: colour(found, each, day) for each in shown if each != found.actor}
    return {
        each: given or Colour("silent" if silent or each in covered else "outside")
        for each, given in told.items()
    }


_NO = {Reason.NONE: "none", Reason.ENDED: "over", Reason.BEFORE: "later"}


def _relations(found: Chart, who: str, day: int) -> Colour | None:
    ties = found.ties.get(who)
    if ties is None:
        return None
    verdict = _standing(ties.relations, day)
    if verdict is not None and verdict.status != "later":
        return verdict
    if any(standing(each, day)[0] for each in (ties.recognises, ties.recognised)):
        return Colour("recognised")
    return verdict


def _members(found: Chart, who: str, day: int) -> Colour | None:
    ties = found.ties.get(who)
    return _standing(ties.belongs, day) if ties else None


def _standing(spans: list[Span], day: int) -> Colour | None:
    holds, reason = standing(spans, day)
    if reason is None:
        return None
    if holds is None:
        return Colour("unsure")
    return Colour("yes" if holds else _NO[reason])


def _missions(found: Chart, who: str, day: int) -> Colour | None:
    ties = found.ties.get(who)
    if ties is None:
        return None
    sent, received = standing(ties.sent, day), standing(ties.received, day)
    ways = [
        name for name, (holds, _) in (("sent", sent), ("received", received)) if holds is not False
    ]
    if ways:
        sure = sent[0] is True or received[0] is True
        return Colour("both" if len(ways) > 1 else ways[0], unsure=not sure)
    from_elsewhere = [standing(each, day)[0] for each in (ties.accredited, ties.accepts)]
    if any(holds is not False for holds in from_elsewhere):
        return Colour("elsewhere", unsure=True not in from_elsewhere)
    why = {sent[1], received[1]} - {None}
    if not why:
        return None
    return Colour("later" if why == {Reason.BEFORE} else "over")


def _organisations(found: Chart, who: str, day: int) -> Colour | None:
    told = sure = 0
    ever = any(who in body.members for body in found.bodies)
    for body in found.bodies:
        own = standing(body.own, day)[0]
        theirs = _holds(body.members.get(who, ()), day) if own is not False else False
        told += theirs is not False
        sure += own is True and theirs is True
    if not told:
        return Colour("later") if ever else None
    shade = sum(told >= each for each in _STEPS)
    return Colour(f"m{shade}", unsure=not sure)


def _holds(spans: Iterable[tuple[int, int, int, int]], day: int) -> bool | None:
    found: bool | None = False
    for start_first, start_last, end_first, end_last in spans:
        if start_first > day or end_last < day:
            continue
        if start_last <= day <= end_first:
            return True
        found = None
    return found


def sent(found: Chart, land: Land) -> dict[str, object]:
    """Return the ties of all dates as the browser is sent them: short names, spans as lists."""
    return {
        "actor": found.actor,
        "name": found.name,
        "covered": found.covered,
        "names": found.names,
        "begun": {each.id: begun(each.id) for each in land.plots if each.id},
        "ties": {who: _told(ties) for who, ties in found.ties.items()},
        "bodies": [
            {
                "id": each.id,
                "name": each.name,
                "own": [_days(span) for span in each.own],
                "members": each.members,
            }
            for each in found.bodies
        ],
    }


def _told(ties: Ties) -> dict[str, list[list[object]]]:
    return {
        name: [
            [*_days(each), each.held, each.what, words(each), each.grade, each.apart]
            for each in spans
        ]
        for name, spans in ties._asdict().items()
        if spans
    }


def _days(span: Span) -> list[int]:
    return [span.start_first, span.start_last, span.end_first, span.end_last]


def words(span: Span) -> str:
    """Say from when to when a span lasts."""
    lapse = Lapse(span.lapse.actor, span.lapse.date, "") if span.lapse else None
    return dates_of(
        Stretch(
            span.held, span.start, span.ended, span.end, Grade(span.grade), None, (), (),
            lapse=lapse,
        )
    )  # fmt: skip


def begun(identity: str) -> int:
    """Return the first day on which an actor may have existed; 0 when that is not told."""
    try:
        start = actor(identity).start
    except UnknownActorError:
        return 0
    return Edtf.parse(start).bounds.first if start else 0


def rows(found: Chart) -> Iterable[tuple[object, ...]]:
    """Yield every span as a row of a table."""
    for who, ties in found.ties.items():
        for name, spans in ties._asdict().items():
            for each in spans:
                yield (
                    found.actor, found.name, who, found.names[who], name, each.what,
                    "yes" if each.held else "no", each.start, each.end,
                    "yes" if each.ended else "no",
                    each.grade,
                )  # fmt: skip


COLUMNS = (
    "actor", "name", "other", "other_name", "tie", "what", "held", "start", "end", "ended", "grade",
)  # fmt: skip

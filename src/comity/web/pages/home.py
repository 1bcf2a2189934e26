"""The map of one actor's ties on a date."""

from comity.answers.charting import Chart
from comity.answers.searching import search
from comity.web.mapping import COLUMNS, charted, rows, sent
from comity.web.page import Answered, Asked, Desk, Page
from comity.web.witnesses import Told, names_of, told, told_by


def _answer(asked: Asked) -> Answered:
    shown = charted(asked, asked.get("a") or _first(asked.desk))
    name = shown.chart.name
    return Answered(
        title=f"{name}: {shown.layers[shown.layer].lower()}",
        told={
            "map": shown,
            "holdings": asked.world.holdings(),
            "name": name,
            "example": _example(asked, shown.chart),
        },
        data=sent(shown.chart, shown.land),
        columns=COLUMNS,
        rows=rows(shown.chart),
    )


def _example(asked: Asked, found: Chart) -> tuple[str, dict[str, str], list[Told]] | None:
    """Return an answer that cites: whom it is about, the names in it, and what is told.

    One that somebody disagrees with is best, then one that both sides vouch for.
    """
    for grade in ("disputed", "both sides", "one side"):
        for who in sorted(found.ties, key=found.names.__getitem__):
            if any(each.grade == grade and each.start for each in found.ties[who].relations):
                tie = asked.world.between(found.actor, who, **asked.terms).relations
                if tie is not None:
                    names = names_of(told_by(tie), found.actor, who)
                    return who, names, told(tie.spells, asked.desk.about, found.actor, who)
    return None


def _first(desk: Desk) -> str:
    """Return whose map is shown when nobody is asked for: about whom the documents say most."""
    most = max(
        (each for each in desk.documents if each["state"] and each["current"]),
        key=lambda each: (each["claims"], each["title"]),
        default=None,
    )
    return str(most["state"]) if most else search("")[0].id


HOME = Page(address="/", answer=_answer, menu="Map", place=1)

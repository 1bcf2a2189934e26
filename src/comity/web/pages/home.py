"""The map of one actor's ties on a date."""

from comity.answers.searching import search
from comity.web.mapping import COLUMNS, charted, rows, sent
from comity.web.page import Answered, Asked, Desk, Page


def _answer(asked: Asked) -> Answered:
    shown = charted(asked, asked.get("a") or _first(asked.desk))
    name = shown.chart.name
    return Answered(
        title=f"{name}: {shown.layers[shown.layer].lower()}",
        told={"map": shown, "holdings": asked.world.holdings(), "name": name},
        data=sent(shown.chart, shown.land),
        columns=COLUMNS,
        rows=rows(shown.chart),
    )


def _first(desk: Desk) -> str:
    """Return whose map is shown when nobody is asked for: about whom the documents say most."""
    most = max(
        (each for each in desk.documents if each["state"] and each["current"]),
        key=lambda each: (each["claims"], each["title"]),
        default=None,
    )
    return str(most["state"]) if most else search("")[0].id


HOME = Page(address="/", answer=_answer, menu="Map", place=1)

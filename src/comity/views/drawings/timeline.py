"""A timeline of two actors: each tie's spells, how well vouched for, and who disagrees."""

from collections.abc import Sequence

from comity.answers import World
from comity.views.drawing import Drawing, Terms, sources
from comity.views.sheet import sheet
from comity.views.timeline import legend, surest, timeline, told_against
from comity.views.wording import date

_FEW = 4  # lines of dissent at the foot; a pointer shows the rest


def _draw(world: World, actors: Sequence[str], terms: Terms) -> str:
    # All that ever was is shown, whatever day is asked about; the day is a line on it.
    one, other = actors
    story = world.between(one, other, **{**terms.question, "on": ""})
    ties = surest([*([story.relations] if story.relations else []), *story.besides])
    read = max((str(each["read_at"]) for each in world.documents()), default="")
    body, height = timeline(ties, story.names, moments=story.mentions, on=terms.on, until=read)
    first, second = (story.names[each] for each in (story.one, story.other))
    silent = "" if ties else f"{story.reason.value.capitalize()}."
    against = told_against(ties, story.names)
    more = len(against) - _FEW
    return sheet(
        title=terms.title or f"{first} – {second}",
        subtitle=silent or (f"The line: {date(terms.on)}" if terms.on else "Ties through time"),
        body=body,
        height=height,
        legend=legend(ties),
        notes=[
            *against[:_FEW],
            *([f"… and {more} more claims against it."] if more > 0 else []),
            sources(ties),
        ],
    )


TIMELINE = Drawing(least=2, most=2, draw=_draw)

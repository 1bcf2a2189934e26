"""A map of who has diplomatic relations with one state on a day."""

from collections.abc import Sequence

from comity.actors import continued_by
from comity.answers import Portrait, Stretch, Tie, World
from comity.dates import Edtf, Verdict, before
from comity.views.articles import the
from comity.views.drawing import Drawing, Terms, sources
from comity.views.maps.drawing import PROJECTION, Tint, world_map
from comity.views.sheet import DISPUTED, INK, LATER, MAYBE, NO, OTHER, YES, Key, sheet
from comity.views.wording import dates_of, day

_LEGEND = (
    Key("relations on that day", YES),
    Key("told of, but not for sure on that day", MAYBE, "lined"),
    Key("none, or no longer", NO, "dotted"),
    Key("begun later", LATER),
    Key("no word of it", OTHER),
)


def _draw(world: World, actors: Sequence[str], terms: Terms) -> str:
    portrait = world.state(actors[0], **terms.question)
    ties = [tie for tie in (*portrait.ties, *portrait.absent) if tie.kind == "relations"]
    found = {_other(tie, portrait): _tint(tie, Edtf.parse(terms.on)) for tie in ties}
    tints = {who: tint for who, tint in found.items() if tint}
    many = [sum(each.fill == fill for each in tints.values()) for fill in (YES, MAYBE, NO, LATER)]
    name = portrait.names[portrait.actor]
    atlas = terms.atlas()
    unseen = _unseen(tints, portrait, {each.id for each in atlas.shapes})
    formers = continued_by(portrait.actor) if terms.continuity == "carried" else ()
    own = dict.fromkeys([portrait.actor, *(each for each, _ in formers)], Tint(INK))
    body, height = world_map(atlas, (tints | own).get, centre=terms.centre)
    return sheet(
        title=terms.title or f"Diplomatic relations of {the(name)}",
        subtitle=f"{day(terms.on)}: with {many[0]} for sure, unsure with {many[1]}, "
        f"none with {many[2]}, begun later with {many[3]}",
        body=body,
        height=height,
        legend=(
            Key(name, INK),
            *_LEGEND,
            DISPUTED,
        ),
        notes=[*unseen, f"{atlas.credit}. {PROJECTION}.", sources(ties)],
    )


def _other(tie: Tie, portrait: Portrait) -> str:
    return tie.other if tie.one == portrait.actor else tie.one


def _tint(tie: Tie, on: Edtf) -> Tint | None:
    """Colour a tie by what is surest of its spells on the day; None where none tells of it."""
    told = {each.on: each for each in reversed(tie.spells) if each.held}
    for verdict, fill, mark in ((Verdict.YES, YES, ""), (Verdict.UNSAID, MAYBE, "lined")):
        if verdict in told:
            return Tint(fill, f"{dates_of(told[verdict])} ({told[verdict].grade.value})", mark)
    if not told and any(each.on is Verdict.UNSAID for each in tie.spells):
        return None
    later = all(each.held and not each.ended and not _lapsed(each, on) for each in tie.spells)
    fill, mark = (LATER, "") if later else (NO, "dotted")
    return Tint(fill, "; ".join(map(dates_of, tie.spells)), mark)


def _lapsed(spell: Stretch, on: Edtf) -> bool:
    return spell.lapse is not None and before(Edtf.parse(spell.lapse.date), on) is Verdict.YES


def _unseen(tints: dict[str, Tint], portrait: Portrait, drawn: set[str]) -> list[str]:
    """Name those with whom there are relations and who are not on the map."""
    absent = [
        portrait.names[each]
        for each, tint in sorted(tints.items())
        if each not in drawn and tint.fill in {YES, MAYBE}
    ]
    return [f"Not on this map: {', '.join(absent)}."] if absent else []


RELATIONS = Drawing(least=1, most=1, dated=True, draw=_draw)

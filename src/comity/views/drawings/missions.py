"""A map of the missions that one state sends and receives, residents and others, on a day."""

from collections.abc import Sequence

from comity.answers import Portrait, Tie, World
from comity.dates import Verdict
from comity.views.articles import the
from comity.views.drawing import Drawing, Terms, sources
from comity.views.maps.drawing import PROJECTION, Tint, world_map
from comity.views.sheet import DISPUTED, INK, OTHER, Key, sheet
from comity.views.systems import sentence
from comity.views.wording import day

_BOTH, _SENT, _RECEIVED, _ELSEWHERE = "#0072b2", "#009e73", "#e69f00", "#cc79a7"
_LEGEND = (
    Key("missions sent and received", _BOTH),
    Key("sent only", _SENT),
    Key("received only", _RECEIVED),
    Key("no mission, but represented from elsewhere", _ELSEWHERE),
    Key("no word of any", OTHER),
)
_LINED = Key("lined: told without dates that cover the day", _BOTH, "lined")


def _draw(world: World, actors: Sequence[str], terms: Terms) -> str:
    portrait = world.state(actors[0], **terms.question)
    ties = [tie for tie in portrait.ties if tie.kind in {"mission", "accreditation"}]
    with_whom: dict[str, list[Tie]] = {}
    for tie in ties:
        other = tie.other if tie.one == portrait.actor else tie.one
        with_whom.setdefault(other, []).append(tie)
    tints = {each: _tint(some, portrait) for each, some in with_whom.items()}
    name = portrait.names[portrait.actor]
    atlas = terms.atlas()
    own = {portrait.actor: Tint(INK)}
    body, height = world_map(atlas, (tints | own).get, centre=terms.centre)
    missions = [tie for tie in ties if tie.kind == "mission"]
    sent = sum(tie.one == portrait.actor for tie in missions)
    undated = sum(not any(each.start for each in tie.spells) for tie in ties)
    drawn = {each.id for each in atlas.shapes}
    unseen = sorted(portrait.names[each] for each in tints if each not in drawn)
    return sheet(
        title=terms.title or f"Diplomatic missions of {the(name)}",
        subtitle=f"{day(terms.on)}: {sent} sent, {len(missions) - sent} received, "
        f"{len(ties) - len(missions)} accredited from elsewhere",
        body=body,
        height=height,
        legend=(Key(name, INK), *_LEGEND, _LINED, DISPUTED),
        notes=[
            *([f"{undated} of these are told without a date."] if undated else []),
            *([f"Not on this map: {', '.join(unseen)}."] if unseen else []),
            f"{atlas.credit}. {PROJECTION}.",
            sources(ties),
        ],
    )


def _tint(ties: Sequence[Tie], portrait: Portrait) -> Tint:
    """Colour whom ties are with by which of the two sends a mission to the other."""
    sends = {tie.one == portrait.actor for tie in ties if tie.kind == "mission"}
    fill = _ELSEWHERE
    if sends:
        fill = _BOTH if len(sends) > 1 else _SENT if True in sends else _RECEIVED
    claims = [tie.spells[-1].support[0] for tie in ties]
    sure = any(spell.on is Verdict.YES for tie in ties for spell in tie.spells)
    words = "; ".join(sentence(each, portrait.names) for each in claims)
    return Tint(fill, words, "" if sure else "lined")


MISSIONS = Drawing(least=1, most=1, dated=True, draw=_draw)

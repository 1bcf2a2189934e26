"""What documents contradict one another about."""

from comity.views.systems import SYSTEMS
from comity.views.wording import tie_name
from comity.web.page import Answered, Asked, Page
from comity.web.witnesses import COLUMNS, names_of, rows, told, told_by

_MANY = 50


def _answer(asked: Asked) -> Answered:
    offset = asked.number("offset")
    found = asked.world.ties(
        kind=asked.get("kind"),
        about=asked.get("about"),
        on=asked.on,
        disputed=True,
        limit=_MANY,
        offset=offset,
    )
    about = asked.desk.about
    claims = [each for tie in found.ties for each in told_by(tie)]
    names = found.names | names_of(claims)
    shown = [
        (
            tie_name(tie, names),
            tie,
            told([e for e in tie.spells if e.dissent], about, tie.one, tie.other),
        )
        for tie in found.ties
    ]
    return Answered(
        title="Contradictions",
        told={
            "shown": shown,
            "names": names,
            "total": found.total,
            "offset": offset,
            "limit": _MANY,
            "kinds": [(kind, SYSTEMS[kind].heading) for kind in _KINDS],
        },
        data=found,
        columns=COLUMNS,
        rows=rows(found.ties, names),
    )


_KINDS = ("relations", "recognition", "mission", "accreditation", "membership", "conflict")
CONTRADICTIONS = Page(address="/contradictions", answer=_answer, menu="Contradictions", place=2)

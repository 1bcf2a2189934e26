"""What documents contradict one another about."""

from comity.answers import Tie
from comity.views.systems import SYSTEMS
from comity.views.wording import date, tie_name
from comity.web.page import Answered, Asked, Page
from comity.web.witnesses import COLUMNS, names_of, rows, told, told_by

_MANY = 50
_FEW = 3  # dates that are told beside a tie


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
            _otherwise(tie),
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


def _otherwise(tie: Tie) -> list[str]:
    """Return in short what the dissenting claims say: a date, or a status."""
    claims = [claim for each in tie.spells for claim in each.dissent]
    said = (date(e.start or e.date or e.end) or e.status or e.modality for e in claims)
    return list(dict.fromkeys(filter(None, said)))[:_FEW]


_KINDS = ("relations", "recognition", "mission", "accreditation", "membership", "conflict")
CONTRADICTIONS = Page(address="/contradictions", answer=_answer, menu="Contradictions", place=2)

"""What questions are made of: the parameters that several of them take."""

from collections.abc import Callable, Sequence
from typing import Annotated, NamedTuple

from fastapi import Depends, Query
from pydantic import AfterValidator

from comity.answers.continuing import CONTINUITY
from comity.plugins import names
from comity.relations import DEFAULT, POLICIES

_YEAR = "[12][0-9]{3}"
_LONG, _SHORT = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])", "(0[469]|11)-(0[1-9]|[12][0-9]|30)"
_FEBRUARY = "02-(0[1-9]|1[0-9]|2[0-8])"
_LEAP = "([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29"
DAY = f"^({_YEAR}(-(0[1-9]|1[0-2]|{_LONG}|{_SHORT}|{_FEBRUARY}))?|{_LEAP})?$"
"""A day that there is, a month, a year or nothing: ``1992-02-29``, ``1993-01``, ``1993``."""

Name = Annotated[
    str,
    Query(
        min_length=1,
        max_length=200,
        description="a name or a code: Iceland, Republic of Korea, AZE, USSR, NATO",
    ),
]
"""An actor that must be named."""
AnyName = Annotated[str, Query(max_length=200, description="a name or a code; empty for any")]
"""An actor that may be named."""
Text = Annotated[str, Query(max_length=300)]
Day = Annotated[
    str,
    Query(
        pattern=DAY,
        description="a day, month or year: 1993-01-01, 1993-01, 1993; empty for the whole story",
    ),
]
AsOf = Annotated[
    str,
    Query(
        pattern=DAY,
        description="ask the documents as they stood on that day (a list then needs an actor); "
        "empty for the current ones",
    ),
]
PolicyName = Annotated[
    str,
    Query(
        description="how a date is chosen where documents disagree (for another than the default, "
        "a list needs an actor): "
        + "; ".join(f"{each.name}: {each.doc}" for each in POLICIES.values()),
        json_schema_extra={"enum": list(POLICIES)},
    ),
]
Continuity = Annotated[
    str,
    Query(
        description="; ".join(f"{name}: {what}" for name, what in CONTINUITY.items()),
        json_schema_extra={"enum": list(CONTINUITY)},
    ),
]


def one_of(names: Sequence[str]) -> Callable[[str], str]:
    """Return what lets these values pass, and tells them of any other."""

    def checked(value: str) -> str:
        if value not in names:
            raise ValueError(f"{value!r} is none of {', '.join(filter(None, names))}")
        return value

    return checked


_KINDS = ["", *names("comity.claims.kinds")]
Kind = Annotated[
    str,
    AfterValidator(one_of(_KINDS)),
    Query(
        description="a kind of claim; empty for any",
        json_schema_extra={"enum": _KINDS},
    ),
]
Evidence = Annotated[
    str,
    AfterValidator(one_of(("few", "all"))),
    Query(
        description="few: for each spell the most telling claims of either side's documents and "
        "of others, the editions of a dataset that say the same as one, and up to three claims "
        "that say otherwise; supporting and dissenting tell how many there are. all: every one",
        json_schema_extra={"enum": ["few", "all"]},
    ),
]


class Question(NamedTuple):
    """What every question about ties takes."""

    on: str
    policy: str
    as_of: str


class Detail(NamedTuple):
    """How much evidence is wanted."""

    brief: bool


class Paging(NamedTuple):
    """Which part of a list is wanted."""

    limit: int
    offset: int


class ListQuestion(NamedTuple):
    """A question about ties that is answered by a part of a list."""

    question: Question
    detail: Detail
    part: Paging


class Sides(NamedTuple):
    """Between whom missions and accreditations are; empty for anybody."""

    sender: str
    receiver: str
    about: str
    """Either of the two."""


async def _question(on: Day = "", policy: PolicyName = DEFAULT, as_of: AsOf = "") -> Question:
    return Question(on, policy, as_of)


async def _paging(
    limit: Annotated[int, Query(ge=1, le=500, description="how many at most")] = 20,
    offset: Annotated[int, Query(ge=0, le=10_000_000, description="how many to pass over")] = 0,
) -> Paging:
    return Paging(limit, offset)


async def _detail(evidence: Evidence = "few") -> Detail:
    return Detail(brief=evidence != "all")


Asked = Annotated[Question, Depends(_question)]
Detailed = Annotated[Detail, Depends(_detail)]
Part = Annotated[Paging, Depends(_paging)]


async def _listed(asked: Asked, detail: Detailed, part: Part) -> ListQuestion:
    return ListQuestion(asked, detail, part)


async def _sides(sender: AnyName = "", receiver: AnyName = "", about: AnyName = "") -> Sides:
    return Sides(sender, receiver, about)


AskedInParts = Annotated[ListQuestion, Depends(_listed)]
Between = Annotated[Sides, Depends(_sides)]

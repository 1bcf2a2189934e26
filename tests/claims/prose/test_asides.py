"""What is said aside of somebody does not act, is not acted on, and is told by itself."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.agreement import AGREEMENT
from comity.claims.kinds.dispute import DISPUTE
from comity.claims.kinds.membership import MEMBERSHIP
from comity.claims.kinds.mission import MISSION
from comity.claims.kinds.partnership import PARTNERSHIP
from comity.claims.kinds.recognition import RECOGNITION
from comity.claims.kinds.relations import RELATIONS

Reader = Callable[[str], Reading]


def found(page: Reading, kind: str) -> list[Claim]:
    return list(_KINDS[kind].find(page))


_KINDS = {
    "recognition": RECOGNITION, "membership": MEMBERSHIP, "mission": MISSION,
    "agreement": AGREEMENT, "relations": RELATIONS, "dispute": DISPUTE,
    "partnership": PARTNERSHIP,
}  # fmt: skip
DEEDS = [
    ("recognition", "recognised Israel in 1963", "ISR"),
    ("membership", "joined the African Union in 1963", "African Union"),
    ("mission", "opened an embassy in Lima in 1963", "PER"),
    ("agreement", "signed a trade agreement with Peru in 1963", "PER"),
    ("relations", "established diplomatic relations with Peru in 1963", "PER"),
    ("dispute", "condemned Peru in 1963", "PER"),
    ("partnership", "provided military aid to Peru in 1963", "PER"),
]
DONE = [
    ("recognition", "{} was recognised by Kenya in 1963", "Israel", "ISR"),
    ("agreement", "A trade agreement with {} was signed by Kenya in 1963", "Peru", "PER"),
    ("relations", "Kenya's diplomatic relations with {} were established in 1963", "Peru", "PER"),
    ("dispute", "{} was condemned by Kenya in 1963", "Peru", "PER"),
]


def two(claim: Claim) -> set[str]:
    return set(claim.parties or (claim.subject, claim.object))


def told(page: Reading, kind: str) -> list[tuple[set[str], str]]:
    """Return between whom a kind of claim is told, and when."""
    return [(two(each), each.date or each.start) for each in found(page, kind)]


@pytest.mark.parametrize(("kind", "deed", "whom"), DEEDS)
@pytest.mark.parametrize(
    "who",
    [
        "Kenya, a neighbour of Chad,",
        "Kenya, which borders Chad,",
        "Kenya, which left the pact in 1960,",
        "Kenya, then part of Chad,",
        "Kenya, one of Chad's neighbours,",
        "Kenya, Chad's neighbour,",
        "Kenya – a neighbour of Chad –",
        "Kenya (a neighbour of Chad)",
        "Kenya, but not Chad,",
        "Kenya, unlike Chad,",
        "Kenya, supported by Chad,",
        "Kenya, at the request of Chad,",
        "Kenya, fearing Chad,",
        "Kenya, angry that Chad was left out,",
        "Kenya, having left Chad alone,",
        "Kenya, however,",
        "Sponsored by Chad, Kenya",
        "In 1963, sponsored by Chad, Kenya",
        "Having left Chad, Kenya",
        "Bordering Chad, Kenya",
        "Two years after Chad, Kenya",
        "A former colony of Chad, Kenya",
    ],
)
def test_who_is_named_aside_does_nothing(
    reading: Reader, who: str, kind: str, deed: str, whom: str
) -> None:
    claims = told(reading(f"{who} {deed}."), kind)
    assert ({"KEN", whom}, "1963") in claims or kind in {"dispute", "partnership"}
    assert [one for one, _ in claims if whom in one] == [{"KEN", whom}]


@pytest.mark.parametrize(("kind", "deed", "name", "whom"), DONE)
@pytest.mark.parametrize(
    "aside",
    [", a neighbour of Chad,", ", which borders Chad,", ", then at war with Chad,",
     " (a neighbour of Chad)", ", despite Chad's protests,", ", at the request of Chad,"],
)  # fmt: skip
def test_nothing_is_done_to_who_is_named_aside(  # noqa: PLR0913, PLR0917 - a cell of a table
    reading: Reader, aside: str, kind: str, deed: str, name: str, whom: str
) -> None:
    claims = told(reading(f"{deed.format(name + aside)}."), kind)
    assert [one for one, _ in claims if "TCD" in one] == []
    assert {"KEN", whom} in [one for one, _ in claims]


def test_what_is_said_aside_is_told_of_whom_it_is_said(reading: Reader) -> None:
    page = reading("Kenya, a member of the African Union since 1963, recognised Israel in 1990.")
    (member,) = found(page, "membership")
    assert (member.subject, member.object, member.start) == ("KEN", "African Union", "1963")
    (known,) = found(page, "recognition")
    assert (known.subject, known.object, known.date) == ("KEN", "ISR", "1990")


def test_a_quote_does_not_go_on_with_what_is_said_aside_behind_it(reading: Reader) -> None:
    page = reading("Kenya recognised Israel, a rival of Chad, with pleasure.")
    (claim,) = found(page, "recognition")
    assert page.plain[claim.at : claim.at + len(claim.quote)] == claim.quote
    assert claim.quote == "Kenya recognised Israel"


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Kenya, along with Chad, joined the African Union.", {"KEN", "TCD"}),
        ("Kenya and Chad joined the African Union.", {"KEN", "TCD"}),
        ("Kenya, Chad and Mali joined the African Union.", {"KEN", "TCD", "MLI"}),
        ("Invited by France, Kenya and Chad joined the African Union.", {"KEN", "TCD"}),
        ("Having visited France and Mali, Kenya and Chad joined the African Union.",
         {"KEN", "TCD"}),
    ],
)  # fmt: skip
def test_who_does_it_too_is_not_named_aside(
    reading: Reader, words: str, subjects: set[str]
) -> None:
    assert {each.subject for each in found(reading(words), "membership")} == subjects


@pytest.mark.parametrize("whom", ["its neighbour Peru", "its northern neighbours Peru and Chad"])
@pytest.mark.parametrize(
    ("kind", "deed"),
    [("relations", "established diplomatic relations with"), ("recognition", "recognised"),
     ("agreement", "signed a trade agreement with")],
)  # fmt: skip
def test_what_one_is_to_another_is_part_of_the_name(
    reading: Reader, whom: str, kind: str, deed: str
) -> None:
    claims = told(reading(f"Kenya {deed} {whom} in 1963."), kind)
    others = set().union(*[one for one, _ in claims]) - {"KEN"}
    assert others == {"PER", "TCD"} if "Chad" in whom else others == {"PER"}


def test_an_observer_state_of_a_body_is_in_it(reading: Reader) -> None:
    page = reading("Fiji is a member of the African Union and an observer state of the EU.")
    assert [(each.object, each.qualifiers["role"]) for each in found(page, "membership")] == [
        ("African Union", "member"),
        ("European Union", "observer"),
    ]

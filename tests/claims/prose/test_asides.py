"""What is said aside of somebody does not act, is not acted on, and is told by itself."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.accreditation import ACCREDITATION
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
        ("Kenya, Chad, Mali joined the African Union.", {"KEN", "TCD", "MLI"}),
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


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("Kenya, a neighbour of Chad, a member of NATO, recognised Israel in 1990.",
         "recognition", [({"KEN", "ISR"}, "1990")]),
        ("Kenya, which borders Chad and Mali, which are members of NATO, recognised Israel.",
         "recognition", [({"KEN", "ISR"}, "")]),
        ("Kenya, with which Chad broke off ties in 1980, opened an embassy in Lima in 1995.",
         "mission", [({"KEN", "PER"}, "1995")]),
        ("Kenya, said to have recognised Israel, opened an embassy in Lima in 1991.",
         "mission", [({"KEN", "PER"}, "1991")]),
        ("Kenya, except for a time under Mali, has been a member of NATO since 1960.",
         "membership", [({"KEN", "NATO"}, "1960")]),
        ("Kenya, perhaps fearing Chad, recognised Israel in 1990.",
         "recognition", [({"KEN", "ISR"}, "1990")]),
        ("Kenya, neither a member of NATO nor an ally of Chad, recognised Israel in 1990.",
         "recognition", [({"KEN", "ISR"}, "1990")]),
        ("Kenya, recognised only by Chad, joined NATO in 1990.",
         "recognition", [({"TCD", "KEN"}, "")]),
    ],
)  # fmt: skip
def test_an_aside_may_hold_another(
    reading: Reader, words: str, kind: str, expected: list[tuple[set[str], str]]
) -> None:
    assert told(reading(words), kind) == expected


def test_nothing_is_said_aside_of_where_it_happens(reading: Reader) -> None:
    page = reading(
        "In Kenya, a Chadian envoy, led by Ana Rojas, signed a treaty with Mali in 1990."
    )
    assert [each.parties for each in found(page, "agreement")] == [("MLI", "TCD")]


@pytest.mark.parametrize(
    "words",
    ["Kenya, according to Chad, recognised Israel in 1990.",
     "Kenya, as Chad claimed, recognised Israel in 1990.",
     "Kenya – Chad claimed – recognised Israel in 1990."],
)  # fmt: skip
def test_who_says_so_is_not_left_out(reading: Reader, words: str) -> None:
    sure = [each for each in found(reading(words), "recognition") if each.modality == "asserted"]
    assert sure == []


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("Kenya, an observer in the Arab League since 1980, became a full member in 1991.",
         "membership", ("KEN", "Arab League", "1991", "")),
        ("Kenya, which opened an embassy in Lima in 1980, closed it in 1990.",
         "mission", ("KEN", "PER", "", "1990")),
        ("Kenya is a member of NATO (of which it is a founding member) since 1949.",
         "membership", ("KEN", "NATO", "1949", "")),
        ("Kenya, which borders Chad, recognised it in 1963.",
         "recognition", ("KEN", "TCD", "", "")),
    ],
)  # fmt: skip
def test_what_is_told_on_of_an_aside_is_read_with_it(
    reading: Reader, words: str, kind: str, expected: tuple[str, str, str, str]
) -> None:
    claims = found(reading(words), kind)
    assert expected in [(each.subject, each.object, each.start, each.end) for each in claims]


def test_an_embassy_through_which_it_is_done_is_no_aside(reading: Reader) -> None:
    words = "Kenya, through its ambassador in Brazil, is accredited to Peru."
    (claim,) = ACCREDITATION.find(reading(words))
    assert (claim.subject, claim.object, claim.qualifiers["seat"]) == ("KEN", "PER", "BRA")


@pytest.mark.parametrize(
    "words",
    ["Kenya recognised Israel, but not Mali, in 1963.",
     "Kenya recognised Israel rather than Mali in 1963."],
)  # fmt: skip
def test_who_is_not_recognised_is_told_with_who_is(reading: Reader, words: str) -> None:
    claims = found(reading(words), "recognition")
    assert {(each.object, each.status, each.date) for each in claims} == {
        ("ISR", "recognised", "1963"),
        ("MLI", "not_recognised", ""),
    }


@pytest.mark.parametrize("aside", [", a French colony until 1960,", " (independent since 1960)"])
def test_a_date_told_aside_is_not_that_of_the_relations(reading: Reader, aside: str) -> None:
    page = reading(f"Peru established diplomatic relations with Chad{aside} in 1965.")
    (claim,) = found(page, "relations")
    assert (claim.start, claim.end) == ("1965", "")

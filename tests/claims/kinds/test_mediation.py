"""Who mediates between whom."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.mediation import MEDIATION

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "mediators", "parties"),
    [
        ("Kuwait mediated between Cuba and Fiji.", {"KWT"}, ("CUB", "FJI")),
        (
            "Talks between Cuba and Fiji went on with mediation by Italy and France.",
            {"ITA", "FRA"},
            ("CUB", "FJI"),
        ),
        (
            "Talks between Cuba and Fiji went on under the auspices of the United Nations.",
            {"United Nations"},
            ("CUB", "FJI"),
        ),
        (
            "Peru backed an end of the Cuban war negotiated under the auspices of Italy.",
            {"ITA"},
            ("CUB",),
        ),
        ("Trade with Fiji grew under the auspices of the United Nations.", set(), ()),
        ("Cuba and Fiji met in talks under UN auspices.", {"United Nations"}, ("CUB", "FJI")),
        (
            "Kuwait was key in bringing Cuba and Fiji to the negotiating table.",
            {"KWT"},
            ("CUB", "FJI"),
        ),
        ("Kuwait brought Cuba and Fiji back to the table.", set(), ()),
        ("Troops of Cuba and Fiji stood under UN auspices.", set(), ()),
    ],
)
def test_a_sentence_tells_who_mediates(
    reading: Reader, words: str, mediators: set[str], parties: tuple[str, ...]
) -> None:
    claims = list(MEDIATION.find(reading(words)))
    assert {each.subject for each in claims} == mediators
    assert all(each.parties == parties for each in claims)


def test_the_chairs_and_members_of_the_mediators_are_told(reading: Reader) -> None:
    text = "== Armenia ==\nThe Berne Group is co-chaired by Cuba and Fiji and comprises Italy."
    (claim,) = MEDIATION.find(reading(text))
    assert claim.subject == "Berne Group"
    assert claim.qualifiers == {"members": ["ITA"], "chairs": ["CUB", "FJI"]}


def test_whoever_brokers_a_ceasefire_mediates(reading: Reader) -> None:
    page = reading(
        "The conflict over Kashmir went on. In 1949, a British-brokered ceasefire ended the war."
    )
    assert [(each.subject, each.parties, each.start) for each in MEDIATION.find(page)] == [
        ("GBR", ("IND", "PAK"), "1949")
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Cuba helped broker peace talks between Chad and Fiji.", [("CUB", ("FJI", "TCD"))]),
        ("Cuba positioned itself as a mediator between Chad and Fiji.", [("CUB", ("FJI", "TCD"))]),
        ("Cuba mediated a political crisis in Chad.", [("CUB", ("TCD",))]),
        ("Chad and Fiji met again in a deal brokered by Cuba.", [("CUB", ("FJI", "TCD"))]),
        ("A border dispute with Fiji was mediated by Cuba and Chad, which ended it.",
         [("CUB", ("AZE", "FJI")), ("TCD", ("AZE", "FJI"))]),
        ("In 1990 UN-brokered talks of Chad with Fiji ended.",
         [("United Nations", ("FJI", "TCD"))]),
    ],
)  # fmt: skip
def test_whom_it_is_between_its_clause_tells(
    reading: Reader, words: str, told: list[tuple[str, tuple[str, ...]]]
) -> None:
    claims = MEDIATION.find(reading(words))
    assert [(each.subject, each.parties) for each in claims] == told


def test_who_mediates_is_no_party(reading: Reader) -> None:
    assert not list(MEDIATION.find(reading("== Fiji ==\nAzerbaijan mediated the talks.")))


@pytest.mark.parametrize(
    ("words", "parties", "quote"),
    [
        ("Cuba helped mediate the end of the Fijian Civil War.", ("FJI",),
         "Cuba helped mediate the end of the Fijian Civil War"),
        ("Cuba brokered a cease-fire between Azerbaijan and Fiji.", ("AZE", "FJI"),
         "Cuba brokered a cease-fire between Azerbaijan and Fiji"),
    ],
)  # fmt: skip
def test_what_is_mediated(
    reading: Reader, words: str, parties: tuple[str, ...], quote: str
) -> None:
    (claim,) = MEDIATION.find(reading(words))
    assert (claim.parties, claim.quote) == (parties, quote)


def test_where_mediators_meet_is_no_mediator(reading: Reader) -> None:
    words = "Cuba met in the hall of Suva, Fiji, to mediate between Chad and Peru."
    assert "FJI" not in {each.subject for each in MEDIATION.find(reading(words))}


@pytest.mark.parametrize(
    ("words", "mediator", "parties"),
    [
        ("Kuwait acted as a neutral go-between between Cuba and Fiji.", "KWT", ("CUB", "FJI")),
        ("Kuwait was key in facilitating talks between Cuba and Fiji.", "KWT", ("CUB", "FJI")),
        ("Kuwait played a vital role in ending the war between Cuba and Fiji.", "KWT",
         ("CUB", "FJI")),
        ("Kuwait hosted two rounds of negotiations between Cuba and Fiji.", "KWT", ("CUB", "FJI")),
        ("They thanked Kuwait for Kuwaiti mediation between Suva and Havana.", "KWT",
         ("CUB", "FJI")),
        ("Cubans spoke of an accord between Havana and Suva in talks mediated by Kuwait.", "KWT",
         ("CUB", "FJI")),
        ("Kuwait brokered a truce between Cuba and the rebel group, the Sierra Liberation Front.",
         "KWT", ("CUB", "Sierra Liberation Front")),
        ("Ana Maria Vela mediated between the ABCD and Cuba.", "Ana Maria Vela", ("ABCD", "CUB")),
        ("Kuwait is involved in mediation efforts in Fiji.", "KWT", ("FJI",)),
    ],
)  # fmt: skip
def test_others_are_brought_together_in_many_words(
    reading: Reader, words: str, mediator: str, parties: tuple[str, ...]
) -> None:
    claims = list(MEDIATION.find(reading(words)))
    assert [(each.subject, each.parties) for each in claims] == [(mediator, parties)]


def test_each_land_of_a_list_is_mediated_in_and_quoted_to(reading: Reader) -> None:
    page = reading("Kuwait has been involved with mediation efforts in Fiji, Cuba and Peru.")
    claims = list(MEDIATION.find(page))
    assert [each.parties for each in claims] == [("FJI",), ("CUB",), ("PER",)]
    assert claims[0].quote == "Kuwait has been involved with mediation efforts in Fiji"


@pytest.mark.parametrize(
    "words",
    [
        "Kuwait played a leading role in negotiations of a pact in Fiji.",
        "Kuwait served as a broker of grain.",
        "Kuwait facilitates trade between Cuba and Fiji.",
    ],
)
def test_a_part_in_other_things_is_no_mediation(reading: Reader, words: str) -> None:
    assert not list(MEDIATION.find(reading(words)))


@pytest.mark.parametrize(
    ("words", "mediator", "parties"),
    [
        ("Cuba adopted a mediating role in the crises of Fiji and Chad, and sent help to Peru.",
         "CUB", ("FJI", "TCD")),
        ("Cuba acted at times as a mediator in quarrels, such as the feud of Fiji with Chad.",
         "CUB", ("FJI", "TCD")),
        ("The strife ended with the help of Cuba in brokering a truce of Fiji and Chad.",
         "CUB", ("FJI", "TCD")),
        ("Cuba mediated talks of the main Chadian parties.", "CUB", ("TCD",)),
        ("Cuban President Ana Roa had mediated a political crisis in Chad.", "CUB", ("TCD",)),
        ("Cuba was active in mediating the accord of Fiji with Chad.", "CUB", ("FJI", "TCD")),
    ],
)  # fmt: skip
def test_whom_the_clause_of_a_mediator_names_are_the_parties(
    reading: Reader, words: str, mediator: str, parties: tuple[str, ...]
) -> None:
    (claim,) = MEDIATION.find(reading(words))
    assert (claim.subject, claim.parties) == (mediator, parties)


@pytest.mark.parametrize(
    "words",
    [
        "Cuba is a broker of sugar and sells it to Chad.",
        "Cuba was active in brokering talks with Chad.",
        "Mediators met in Chad while the talks went on.",
        "Cuba mediated in Peru, Chad, Fiji, Mali, Niger and Togo, all of them in crisis.",
    ],
)
def test_who_mediates_between_nobody_told_is_no_mediator(reading: Reader, words: str) -> None:
    assert not list(MEDIATION.find(reading(words)))

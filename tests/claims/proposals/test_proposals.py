import json
from collections.abc import Callable
from typing import Any

import pytest

from comity.claims import Claim, Reading, as_json
from comity.claims.extraction import gather
from comity.claims.proposals.checking import Proposals
from comity.errors import ProposerError
from comity.sources.proposing import Asked, Piece

Reader = Callable[[str], Reading]

TEXT = (
    "'''Azerbaijan''' and {{flag|Malta}} agreed on 3 March 2001 to train pilots together. "
    "See [[Malta|the island]].<!-- hidden words --> Pilots train. Pilots train.\n"
    "\n"
    "Somalia and [[Peru]] were told of it."
)
GOOD: dict[str, Any] = {
    "kind": "agreement",
    "parties": ["Malta", "Azerbaijan"],
    "date": "2001-03-03",
    "qualifiers": {"type": "mou"},
    "quote": "Malta agreed on 3 March 2001 to train pilots together",
}


def proposed(reading: Reading, *proposals: object) -> list[Claim]:
    """Return what is taken of these proposals."""
    return Proposals(Asked("tool:one", lambda _: list(proposals)))(reading)


def reason(reading: Reading, proposal: object) -> str:
    """Return why a proposal is not taken."""
    assert proposed(reading, proposal) == []
    (trouble,) = reading.troubles
    assert trouble.code == "rejected-proposal"
    return trouble.message.removeprefix("tool:one: ")


def test_what_holds_is_taken_with_its_words_and_its_maker(reading: Reader) -> None:
    page = reading(TEXT)
    (claim,) = proposed(page, GOOD)
    assert page.troubles == []
    assert (claim.kind, claim.parties, claim.date) == ("agreement", ("AZE", "MLT"), "2001-03-03")
    assert claim.quote == "{{flag|Malta}} agreed on 3 March 2001 to train pilots together"
    assert TEXT[claim.at : claim.at + len(claim.quote)] == claim.quote
    assert claim.maker == "tool:one"
    line = json.loads(as_json(claim, page.document))
    assert line["maker"] == "tool:one"
    assert line["section"] == "lead"


def test_it_is_never_taken_for_a_claim_of_our_own(reading: Reader) -> None:
    page = reading("Azerbaijan has an embassy in [[Tehran]].")
    own = next(each for each in gather(page) if each.kind == "mission")
    same = {"kind": "mission", "subject": "AZE", "object": "Iran", "status": "open",
            "qualifiers": dict(own.qualifiers), "quote": own.quote}  # fmt: skip
    (claim,) = proposed(page, same)
    ours, theirs = (json.loads(as_json(each, page.document)) for each in (own, claim))
    assert "maker" not in ours
    assert ours["id"] != theirs["id"]
    same_but = {key: value for key, value in theirs.items() if key not in {"id", "maker"}}
    assert same_but == {key: value for key, value in ours.items() if key != "id"}


def test_the_same_proposal_twice_is_one_claim(reading: Reader) -> None:
    assert len(proposed(reading(TEXT), GOOD, GOOD)) == 1


def test_words_may_be_quoted_as_the_source_has_them(reading: Reader) -> None:
    quote = "{{flag|Malta}} agreed on 3 March 2001"
    (claim,) = proposed(reading(TEXT), {**GOOD, "quote": quote})
    assert claim.quote == quote


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("Malta agreed on 4 March 2001", "does not stand in the document"),
        ("malta agreed on 3 March 2001", "does not stand in the document"),
        ("lag|Malta}} agreed on 3 March", "is cut from markup"),
        ("[[Malta|the isl", "is cut from markup"),
        ("hidden words", "is cut from markup"),
        ("greed on 3 March 2001", "cuts through a word"),
        ("Mali", "does not stand in the document"),
        ("Soma", "cuts through a word"),
        ("Pilots train", "stands 2 times and it does not say where"),
        ("", "quotes no words"),
        (" .,\n", "quotes no words"),
        (None, "quotes no words"),
        (["Malta"], "quotes no words"),
        ("Malta " * 500, "longer than 2000 characters"),
    ],
)
def test_a_quote_must_be_words_of_the_document(reading: Reader, quote: object, told: str) -> None:
    assert told in reason(reading(TEXT), {**GOOD, "quote": quote})


def test_of_words_that_stand_often_the_nearest_is_meant(reading: Reader) -> None:
    second = TEXT.rindex("Pilots train")
    (claim,) = proposed(reading(TEXT), {**GOOD, "quote": "Pilots train", "at": second + 3})
    assert claim.at == second


def test_where_words_are_said_to_stand_matters_little_when_they_stand_once(
    reading: Reader,
) -> None:
    for at in (-(10**30), 10**30, True, "7", None, 1.5):
        assert len(proposed(reading(TEXT), {**GOOD, "at": at})) == 1


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"date": "2001-02-30"}, "its date is no date"),
        ({"date": "3 March 2001"}, "its date is no date"),
        ({"date": 2001}, "its date is no text"),
        ({"start": "2002", "end": "2001"}, "it ends (2001) before it starts (2002)"),
        ({"kind": None}, "it names no kind"),
        ({"kind": "Trade pact!"}, "is no kind of claim"),
        ({"kind": "reference"}, "cannot be proposed"),
        ({"status": "signed"}, "is no status of agreement"),
        ({"kind": "relations", "status": "warmed"}, "is no status of relations: established"),
        ({"kind": "relations", "status": None}, "names no status of relations"),
        ({"kind": "relations", "status": "established", "parties": ["Malta"]}, "two parties"),
        ({"kind": "mission", "status": "open"}, "needs a subject"),
        ({"parties": []}, "about nobody"),
        ({"parties": "Malta"}, "no list"),
        ({"parties": ["Malta", ""]}, "has no name"),
        ({"parties": ["Malta", 3]}, "is no text"),
        ({"parties": ["Malta", "Republic of Malta"]}, "names one actor twice"),
        ({"parties": ["Malta", "{{flag|Peru}}"]}, "holds markup"),
        ({"parties": ["Malta", "1992"]}, "is no name"),
        ({"parties": ["Malta", "x" * 121]}, "longer than 120"),
        ({"parties": ["Malta", "Peru\nChile"]}, "cannot be printed"),
        ({"parties": ["Malta", "\ud800"]}, "cannot be printed"),
        ({"subject": "Malta"}, "parties beside a subject"),
        ({"modality": "hoped"}, "is no modality"),
        ({"qualifiers": ["mou"]}, "qualifiers are no object"),
        ({"qualifiers": {"Type of it": "mou"}}, "no name of a qualifier"),
        ({"qualifiers": {"type": {"is": "mou"}}}, "its type is no text"),
        ({"qualifiers": {"value": 1.5}}, "its value is no text"),
        ({"qualifiers": {"value": 10**40}}, "too large a number"),
    ],
)
def test_what_is_not_well_formed_is_told_with_the_reason(
    reading: Reader, changed: dict[str, Any], told: str
) -> None:
    assert told in reason(reading(TEXT), {**GOOD, **changed})


@pytest.mark.parametrize("proposal", [None, 3, "Malta", ["Malta"], []])
def test_what_is_no_object_is_told(reading: Reader, proposal: object) -> None:
    assert "no object" in reason(reading(TEXT), proposal)


def test_a_finding_points_at_the_words_where_they_stand(reading: Reader) -> None:
    page = reading(TEXT)
    assert proposed(page, {**GOOD, "date": "soon"}) == []
    assert page.troubles[0].span.of(TEXT).startswith("{{flag|Malta}} agreed")
    assert "(quote: “Malta agreed on 3 March" in page.troubles[0].message


def test_a_kind_that_is_not_known_and_a_name_in_no_registry_pass(reading: Reader) -> None:
    proposal = {"kind": "pilot_training", "subject": "Malta", "object": "Flying Club of Gozo",
                "status": "begun", "modality": "asserted", "quote": GOOD["quote"],
                "confidence": 0.3}  # fmt: skip
    (claim,) = proposed(reading(TEXT), proposal)
    assert (claim.kind, claim.subject, claim.object) == (
        "pilot_training", "MLT", "Flying Club of Gozo",
    )  # fmt: skip
    assert (claim.status, claim.modality) == ("begun", "")


def test_of_a_kind_without_direction_subject_and_object_are_the_parties(reading: Reader) -> None:
    proposal = {"kind": "relations", "subject": "Peru", "object": "Azerbaijan",
                "status": "established", "quote": "Somalia and Peru were told"}  # fmt: skip
    (claim,) = proposed(reading(TEXT), proposal)
    assert (claim.parties, claim.subject) == (("AZE", "PER"), "")


def test_a_long_document_is_asked_about_in_pieces_that_lose_no_word(reading: Reader) -> None:
    seen: list[str] = []

    def ask(piece: Piece) -> list[object]:
        seen.append(piece.text)
        return []

    page = reading("\n\n".join(f"Line {each} tells of {each} ships." for each in range(1000)))
    Proposals(Asked("tool:one", ask))(page)
    assert len(seen) > 3
    assert "".join(seen) == page.plain[: page.body]
    assert all(each.endswith("\n") for each in seen[:-1])


def test_a_quote_must_stand_in_the_piece_that_was_asked_about(reading: Reader) -> None:
    filling = "Nothing is told here. " * 400

    def ask(piece: Piece) -> list[object]:
        return [] if "Malta" in piece.text else [GOOD]

    page = reading(f"{TEXT}\n\n{filling}\n\n{filling}")
    assert Proposals(Asked("tool:one", ask))(page) == []
    assert all("does not stand" in each.message for each in page.troubles)


def test_a_tool_that_fails_three_times_is_asked_no_more(reading: Reader) -> None:
    asked: list[str] = []

    def ask(piece: Piece) -> list[object]:
        asked.append(piece.title)
        raise ProposerError("it is on fire")

    proposals = Proposals(Asked("tool:one", ask))
    pages = [reading(TEXT) for _ in range(5)]
    for page in pages:
        assert proposals(page) == []
    assert len(asked) == 3
    assert [each.troubles[0].code for each in pages] == ["proposer-failed"] * 5
    assert "on fire" in pages[0].troubles[0].message
    assert "asked no more" in pages[4].troubles[0].message


def test_a_flood_of_proposals_is_cut_off(reading: Reader) -> None:
    page = reading(TEXT)
    assert len(proposed(page, *[{**GOOD, "date": f"{year}"} for year in range(1000, 1600)])) == 500
    assert "600 proposals at once" in page.troubles[0].message

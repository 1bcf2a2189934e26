"""Whatever lives in a plug-in folder keeps the contract of that folder."""

from collections.abc import Mapping
from typing import Any

import pytest

from comity.claims import Claim, Reading, known_kinds
from comity.documents import read
from comity.sources import Blob

KINDS = known_kinds()
EXAMPLES = [
    pytest.param(name, text, expected, id=f"{name}-{number}")
    for name, kind in KINDS.items()
    for number, (text, expected) in enumerate(kind.examples.items())
]


def says(claim: Claim, expected: Mapping[str, Any]) -> bool:
    """Say whether a claim has every field that is expected of it."""
    for field, value in expected.items():
        got = getattr(claim, field)
        if field == "qualifiers":
            if any(got.get(name) != each for name, each in value.items()):
                return False
        elif isinstance(got, tuple):
            if got != tuple(value):
                return False
        elif got != value:
            return False
    return True


@pytest.mark.parametrize(("name", "text", "expected"), EXAMPLES)
def test_a_kind_finds_in_its_examples_what_it_says(
    name: str, text: str, expected: list[Mapping[str, Any]]
) -> None:
    document = read(Blob("Foreign relations of Azerbaijan", "text/x-wiki", text.encode()))
    found = list(KINDS[name].find(Reading(document, "AZE")))
    for each in found:
        assert each.kind == name
        assert document.source[each.at : each.at + len(each.quote)] == each.quote
    for want in expected:
        assert any(says(each, want) for each in found), (want, found)
    assert len(found) == len(expected), found


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_has_an_example_that_finds_nothing(name: str) -> None:
    assert any(not expected for expected in KINDS[name].examples.values())


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_can_say_each_of_its_statuses(name: str) -> None:
    kind = KINDS[name]
    assert set(kind.statuses) <= set(kind.says)

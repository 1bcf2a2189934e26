import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.actors.folding import fold
from comity.actors.spelling import misspelt


@pytest.mark.parametrize(
    "written", ["Azerbaijn", "Azerbaijaan", "Azerbaijen", "Azerabijan", "azerbaijzn"]
)
def test_a_letter_lost_added_changed_or_swapped_is_forgiven(written: str) -> None:
    assert misspelt(written) == "AZE"


@pytest.mark.parametrize("written", ["Azrbijan", "Irann", "Nigr", ""])
def test_two_slips_or_a_short_name_are_not(written: str) -> None:
    assert misspelt(written) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Gambia", "gambia"),
        ("Côte d’Ivoire", "Cote d'Ivoire"),
        ("U.S.A.", "USA"),
        ("St. Lucia", "Saint Lucia"),
        ("Bosnia & Herzegovina", "Bosnia and Herzegovina"),
        ("Guinea–Bissau", "Guinea-Bissau"),
        ("Dem. Rep. of the Congo", "Democratic Republic of Congo"),
        ("Marshall Is.", "Marshall Islands"),
    ],
)
def test_spellings_of_one_name_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text(max_size=40))
def test_folding_a_folded_name_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)

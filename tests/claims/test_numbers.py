import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.claims.numbers import numbers


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("It has ties with 193 states", [193]),
        ("There are 284,761 of them", [284_761]),
        ("twenty-eight members never did", [28]),
        ("aid of 1.5 million dollars", [1_500_000]),
        ("Three embassies and two consulates", [3, 2]),
        ("the 5th summit grew by 7% and 3.5 points", []),
        ("from 1918–1921 on", []),
        ("onerous, tenable, someone", []),
    ],
)
def test_whole_numbers_are_read_from_prose(words: str, values: list[int]) -> None:
    assert [each.value for each in numbers(words)] == values


@given(st.integers(min_value=0, max_value=10**9))
def test_a_number_written_with_commas_is_read_back(value: int) -> None:
    assert [each.value for each in numbers(f"about {value:,} people")] == [value]

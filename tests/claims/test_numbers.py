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
        ("worth 4.18 billion and 129.7 million", [4_180_000_000, 129_700_000]),
        ("$10m, €4.5bn, £3 trillion", [10_000_000, 4_500_000_000, 3_000_000_000_000]),
        ("88.5m USD, 10m wide", [88_500_000]),
        (
            "667 800 visitors, 24\u00a0097 others, 2\u2009000\u2009000 in all",
            [667_800, 24_097, 2_000_000],
        ),
        ("5,000–8,000 people, from 2006–07 on, an F-16", [8_000]),
        ("seventy five thousand", [75_000]),
        ("a dozen, two dozen, half a million, a hundred thousand", [12, 24, 500_000, 100_000]),
        ("dozens of them, half a year, several hundred", []),
        ("1500 men, in 1500 Poles, about 2000 Poles, by 2000 Poles", [1500, 2000]),
    ],
)
def test_whole_numbers_are_read_from_prose(words: str, values: list[int]) -> None:
    assert [each.value for each in numbers(words)] == values


@given(st.integers(min_value=0, max_value=10**9))
def test_a_number_written_with_commas_is_read_back(value: int) -> None:
    assert [each.value for each in numbers(f"about {value:,} people")] == [value]

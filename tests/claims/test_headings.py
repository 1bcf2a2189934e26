import pytest

from comity.claims.headings import change, column, denies


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("#", "number"),
        ("Country", "actor"),
        ("Organization", "actor"),
        ("Formal Relations Began", "began"),
        ("Relations established", "began"),
        ("Date", "began"),
        ("Formal relations ended", "ended"),
        ("Period of diplomatic relation From", "period"),
        ("Date of recognition", "recognised"),
        ("Observer since", "member"),
        ("Notes", "notes"),
        ("Date of visit", "other"),
        ("Signed", "other"),
        ("UN region", "region"),
        ("Colour", ""),
    ],
)
def test_a_header_says_what_its_column_holds(header: str, meaning: str) -> None:
    assert column(header) == meaning


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("severed in", "severed"),
        ("broken off", "severed"),
        ("suspended", "suspended"),
        ("resumed", "restored"),
        ("re-established", "restored"),
        ("raised to the level of embassies", "upgraded"),
        ("formerly Upper Volta", ""),
    ],
)
def test_words_beside_a_date_say_what_changed(words: str, status: str) -> None:
    assert change(words) == status


def test_words_in_the_place_of_a_date_may_deny_relations() -> None:
    assert denies("No diplomatic relations")
    assert not denies("Notes verbales")

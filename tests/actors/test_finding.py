import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.actors import Mention, find


def found(text: str) -> list[tuple[str, str, str]]:
    return [(text[each.start : each.end], each.kind, each.id) for each in find(text)]


def test_names_peoples_and_cities_are_found_where_they_stand() -> None:
    text = "A Norwegian envoy went from Oslo to Chile."
    assert find(text) == [
        Mention(2, 11, "demonym", "NOR", "Norway"),
        Mention(28, 32, "city", "NOR", "Oslo"),
        Mention(36, 41, "actor", "CHL", "Chile"),
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Somali pirates", ["Somali"]),
        ("the Republic of Guinea-Bissau's port", ["Republic of Guinea-Bissau"]),
        ("Azerbaijan's and Azerbaijan’s", ["Azerbaijan", "Azerbaijan"]),
        ("Nigeria, Niger", ["Nigeria", "Niger"]),
        ("The Nigerian, the Gambian, The Gambian", ["Nigerian", "Gambian", "Gambian"]),
        ("a US–China deal of the U.S. and the EU", ["US", "China", "U.S.", "EU"]),
        ("the USSR", ["USSR"]),
        ("turkey and china plates", []),
        ("the European Union and NATO", ["European Union", "NATO"]),
        ("South Sudanese and Sudanese", ["South Sudanese", "Sudanese"]),
        ("Latin American states", []),
        ("the Indian Ocean, the Gulf of Guinea", []),
        ("The Jerusalem Post wrote", []),
        ("United States of Americans", ["United States"]),
        ("The Netherlands Antilles", ["The Netherlands Antilles"]),
        ("xMali Malix", []),
        ("Cote d'Ivoire, Côte d’Ivoire", ["Cote d'Ivoire", "Côte d’Ivoire"]),
        ("", []),
    ],
)
def test_a_name_is_whole_words_with_its_capitals_and_the_longest_there(
    text: str, named: list[str]
) -> None:
    assert [words for words, _, _ in found(text)] == named


def test_offsets_count_code_points() -> None:
    text = "🏳️ ə Ελλάδα: São Tomé and Príncipe → Peru"
    assert [words for words, _, _ in found(text)] == ["São Tomé and Príncipe", "Peru"]


def test_half_a_surrogate_pair_hides_nothing() -> None:
    assert [each.start for each in find("\ud83d Peru")] == [2]


@pytest.mark.parametrize(
    ("text", "kind", "identity"),
    [
        ("Kinshasa", "city", "COD"),
        ("Saigon", "city", "VNM"),
        ("Rome", "city", "ITA"),
        ("Singapore", "actor", "SGP"),
        ("Dominican", "demonym", "DOM"),
        ("Soviet", "demonym", "SUHH"),
        ("Soviet Union", "actor", "SUHH"),
        ("Sahrawi", "demonym", "Sahrawi Arab Democratic Republic"),
        ("Partnership for Peace", "actor", "Partnership for Peace"),
    ],
)
def test_what_a_name_is_a_name_of(text: str, kind: str, identity: str) -> None:
    assert found(text) == [(text, kind, identity)]


WORDS = st.sampled_from(
    ["Chile", "Mali", "Malian", "United States", "of America", "Guinea", "-", "’s", " ", "é", "🏳"]
)


@given(st.lists(WORDS).map("".join) | st.text())
def test_mentions_are_in_order_apart_and_whole_words(text: str) -> None:
    end = 0
    for each in find(text):
        assert end <= each.start < each.end <= len(text)
        assert not text[each.start - 1 : each.start].isalnum() or each.start == 0
        assert not text[each.end : each.end + 1].isalnum()
        end = each.end


def test_a_long_text_of_one_name_is_read() -> None:
    assert len(find("United States of Americans " * 20_000)) == 20_000


def test_a_name_that_is_part_of_a_body_s_is_nobody() -> None:
    assert find("The Foreign and Commonwealth Office paid for the Commonwealth Games.") == []

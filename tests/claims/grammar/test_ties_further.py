"""Relations told after others: of further ones in a list, in the next sentence, by a switch."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.relations import RELATIONS

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[str]:
    return [
        " ".join([*each.parties, each.status, each.start or each.date, each.end]).strip()
        for each in RELATIONS.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Azerbaijan opened relations with Cuba in 1962 and with Fiji in 1970.",
         ["AZE CUB established 1962", "AZE FJI established 1970"]),
        ("Azerbaijan cut ties with Cuba in 1962, Chad in 1963 and, later, Peru.",
         ["AZE CUB severed 1962", "AZE TCD severed 1963"]),
        ("Relations were established with Cuba in 1962, and then with Chad and Fiji on 3 May 1970.",
         ["AZE CUB established 1962", "AZE TCD established 1970-05-03",
          "AZE FJI established 1970-05-03"]),
        ("Azerbaijan opened relations with Cuba in 1962, and Fiji in 1970 opened an embassy.",
         ["AZE CUB established 1962"]),
        ("Ties were established with Cuba (1962), Chad (1963) and Peru (1964).",
         ["AZE CUB established 1962", "AZE TCD established 1963", "AZE PER established 1964"]),
        (("Relations were established with Cuba (1962), Chad (1963), and under Khan diplomatic "
          "relations were established with Fiji (1970) and Peru (1971)."),
         ["AZE CUB established 1962", "AZE TCD established 1963", "AZE FJI established 1970",
          "AZE PER established 1971"]),
        ("Azerbaijan has diplomatic relations with all members except Cuba and Fiji.",
         ["AZE CUB none", "AZE FJI none"]),
        ("Azerbaijan has no diplomatic relations with any members but Cuba.",
         ["AZE CUB established"]),
        ("Azerbaijan may open diplomatic relations with all members but Cuba.", []),
    ],
)  # fmt: skip
def test_a_list_goes_on_with_others(reading: Reader, words: str, said: list[str]) -> None:
    assert told(reading(words)) == [_sorted(each) for each in said]


def _sorted(line: str) -> str:
    one, other, *rest = line.split(" ")
    return " ".join([*sorted([one, other]), *rest])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("They were severed in 1951 and were restored on 3 May 1962.",
         ["AZE FJI severed 1951", "AZE FJI restored 1962-05-03"]),
        ("These were suspended in 1945.", ["AZE FJI suspended 1945"]),
        ("They were later re-established on 3 May 1990.", ["AZE FJI restored 1990-05-03"]),
        ("They were joined by Chad in 1990.", []),
        ("They were sold in 1990 and ties were cut.", []),
        ("Said relations expired in 1990.", ["AZE FJI severed 1990"]),
        ("Relations were cut in 1990.", ["AZE FJI severed 1990"]),
        ("In 1990, these relations were suspended.", ["AZE FJI suspended 1990"]),
        ("Relations with Chad and Peru were tense.", []),
    ],
)  # fmt: skip
def test_a_sentence_goes_on_of_relations_just_told_of(
    reading: Reader, words: str, said: list[str]
) -> None:
    before = "Azerbaijan established relations with Fiji in 1930."
    assert told(reading(f"{before} {words}")) == ["AZE FJI established 1930", *said]


def test_they_are_no_relations_where_the_sentence_before_tells_of_none(reading: Reader) -> None:
    assert told(reading("The two leaders met in Fiji. They were cut off in 1990.")) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("In 1971 Azerbaijan switched diplomatic relations from Cuba to Fiji.",
         ["AZE CUB severed 1971", "AZE FJI established 1971"]),
        ("Azerbaijan switched its ties back to Cuba in 1990.", ["AZE CUB established 1990"]),
        ("Azerbaijan switched recognition from Cuba to Fiji.", []),
        ("Azerbaijan did not switch ties from Cuba to Fiji.", []),
    ],
)  # fmt: skip
def test_relations_are_switched(reading: Reader, words: str, said: list[str]) -> None:
    assert told(reading(words)) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Azerbaijan maintains relations with Arab countries.", ["AZE Arab countries established"]),
        (("Azerbaijan holds formal diplomatic ties with Cuba, as well as with many African states "
          "and neighbouring Nordic countries."),
         ["AZE CUB established", "AZE African states established",
          "AZE Nordic countries established"]),
        ("Azerbaijan does not have diplomatic relations with most Gulf states.",
         ["AZE Gulf states none"]),
        ("Azerbaijan has diplomatic relations with many countries.", []),
        ("Azerbaijan wants to have diplomatic relations with the Gulf states.", []),
        ("Azerbaijan has friendly relations with Arab countries.", []),
        ("Azerbaijan has diplomatic relations with 12 of the 22 Arab states.", []),
        ("Azerbaijan has diplomatic relations with Cuba, which buys rice from African states.",
         ["AZE CUB established"]),
        (("Azerbaijan has diplomatic relations with many states, including its friend Cuba, as "
          "well as Chad and Mali."),
         ["AZE CUB established", "AZE TCD established", "AZE MLI established"]),
        ("Azerbaijan cut ties with Cuba along with Chad.", ["AZE CUB severed"]),
        ("Azerbaijan does not recognise or have relations with Kosovo.", ["AZE XKX none"]),
        ("Azerbaijan does recognise and has relations with Kosovo.", []),
    ],
)  # fmt: skip
def test_relations_with_several_at_once(reading: Reader, words: str, said: list[str]) -> None:
    assert told(reading(words)) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Azerbaijan also maintained relations with Cuba.", ["AZE CUB established"]),
        ("Azerbaijan maintains relations with Cuba through an office.", []),
        ("Cuba, currently, has no relations with Azerbaijan.", ["AZE CUB none"]),
        ("No diplomatic relations between Cuba and Azerbaijan ever existed.", ["AZE CUB none"]),
        (("No diplomatic relations between Cuba and Azerbaijan ever existed, but the issue of "
          "having such relations was raised."), ["AZE CUB none"]),
        ("Relations between Cuba and Azerbaijan are officially non-existent.", ["AZE CUB none"]),
        ("Relations between Cuba and Azerbaijan are almost non-existent.", []),
        ("In 1993 Azerbaijan established foreign relations with Cuba.",
         ["AZE CUB established 1993"]),
        ("Azerbaijan has good foreign relations with Cuba.", []),
        ("In April 1997, Azerbaijan cancelled relations with Cuba.", ["AZE CUB severed 1997-04"]),
        ("The raid led to the rupture of Cuban-Fijian relations in 1990.",
         ["CUB FJI severed 1990"]),
        ("Not all states that have cancelled relations went on with it.", []),
        ("Relations with Yugoslavia, which fell apart later, were only established in 1974.",
         ["AZE YUCS established 1974"]),
        ("Relations between Azerbaijan and the U.S. were resumed in 1990.",
         ["AZE USA restored 1990"]),
        ("Ties between Cuban and Azerbaijani militaries were severed in 1990.", []),
        ("In 1994 the official relationship of Cuba and Azerbaijan began.",
         ["AZE CUB established 1994"]),
        ("Relations between Cuba and Azerbaijan started off in 1977.",
         ["AZE CUB established 1977"]),
        ("Relations between Cuba and Azerbaijan started in 1877.", []),
        ("Diplomatic relations were founded with Cuba in 1981.", ["AZE CUB established 1981"]),
        ("Relations with Cuba are founded on trade.", []),
        ("== Diplomatic relations ==\n* [[Cuba]]\n* [[Fiji]]",
         ["AZE CUB established", "AZE FJI established"]),
        ("== Diplomatic relations ==\n* [[Cuba]] buys rice.", []),
    ],
)  # fmt: skip
def test_plain_words_for_relations(reading: Reader, words: str, said: list[str]) -> None:
    assert told(reading(words)) == said


def test_the_palestinians_are_not_both_sides(reading: Reader) -> None:
    page = reading("== Palestine ==\nDiplomatic relations were established with the PLO in 1981.")
    assert told(page) == ["AZE Palestine Liberation Organization established 1981"]

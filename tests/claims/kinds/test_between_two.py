"""What befell what two states have between them, and who ruled a land until when."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]
Told = list[tuple[str, str, str]]


def told(page: Reading) -> Told:
    """Tell of each event who, when, and what."""
    return [
        (
            " ".join(each.parties),
            each.date or f"{each.start}/{each.end}",
            each.qualifiers["what"],
        )
        for each in EVENT.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "date", "what"),
    [
        (
            "They signed a tax treaty in 1994, which entered into force on 2 June 1996.",
            "1996-06-02",
            "tax treaty entered into force",
        ),
        ("The fishing agreement took effect in 1987.", "1987", "fishing agreement took effect"),
        ("The ferry pact lapsed in 1989.", "1989", "ferry pact lapsed"),
        ("The accord went into force 4 May 1991.", "1991-05-04", "accord went into force"),
        (
            "The treaty was ratified by Peru in 1993.",
            "1993",
            "treaty was ratified by Peru",
        ),
        ("The border was closed in 1979.", "1979", "The border was closed in 1979"),
        (
            "A second round of negotiations on fish began in 2011.",
            "2011",
            "A second round of negotiations on fish began in 2011",
        ),
        (
            "In 2001 they launched consultations on eels that were concluded in 2002.",
            "2002",
            "consultations on eels that were concluded in 2002",
        ),
        (
            "Their tax treaty was signed in 1994 and has been in force since 1996.",
            "1996",
            "tax treaty has been in force",
        ),
        ("Sanctions were lifted in 2003.", "2003", "Sanctions were lifted in 2003"),
    ],
)
def test_what_is_of_two_states_need_not_name_them(
    reading: Reader, words: str, date: str, what: str
) -> None:
    assert (f"AZE PER|{date}|{what}") in {
        "|".join(each) for each in told(reading(f"== Peru ==\n\n{words}"))
    }


def test_a_pronoun_stands_for_the_agreement_of_the_sentence_before(reading: Reader) -> None:
    words = "== Peru ==\n\nThey have a visa agreement. It came into effect in 1999."
    assert ("AZE PER", "1999", "the agreement came into effect") in told(reading(words))


@pytest.mark.parametrize(
    "words",
    [
        "== Peru ==\n\nThe Chadian border was closed in 1979.",
        "== Peru ==\n\nAn accord about the border was signed in 1979.",
        "The border was closed in 1979.",
        "The treaty took effect in 1979.",
    ],
)
def test_a_thing_of_others_or_of_nobody_tells_nothing(reading: Reader, words: str) -> None:
    assert not told(reading(words))


def test_two_dates_of_one_verb_are_two_events(reading: Reader) -> None:
    words = "== Peru ==\n\nThe joint commission convened in May 2009 and June 2011."
    assert [each[1] for each in told(reading(words))] == ["2009-05", "2011-06"]


@pytest.mark.parametrize(
    ("words", "lasted"),
    [
        ("Fiji was a Peruvian colony from 1810 until 1860.", "1810/1860"),
        ("Between 1810 and 1860, Fiji was a Peruvian protectorate.", "1810/1860"),
        ("Fiji was part of Peru until 1860.", "/1860"),
        ("Fiji was under Peruvian rule between 1810 and 1860.", "1810/1860"),
        ("Until 1860, Fiji had been part of the Peruvian empire.", "/1860"),
    ],
)
def test_a_land_was_ruled_until_it_no_longer_was(reading: Reader, words: str, lasted: str) -> None:
    ((who, when, _),) = told(reading(words))
    assert (who, when) == ("FJI PER", lasted)


@pytest.mark.parametrize(
    ("words", "who", "date"),
    [
        ("The 1902 incorporation of Fiji into Peru was mourned.", "FJI PER", "1902"),
        ("They met after the merger of Fiji and Peru in 1902.", "FJI PER", "1902"),
        ("Fiji was part of Peru until 1902, when it became independent.", "FJI", "1902"),
        ("Chad has been a republic since 1960, when it became independent.", "TCD", "1960"),
        ("They cheered Fijian Independence in 1902.", "FJI", "1902"),
        (
            "Chad has changed since its independence from Peru proclaimed in 1902.",
            "PER TCD",
            "1902",
        ),
        ("It followed Fiji's 1902 independence from Peru.", "FJI PER", "1902"),
        (
            "On 3 May 1902, members of the Assembly of Fiji declared independence from Peru.",
            "FJI PER",
            "1902-05-03",
        ),
    ],
)
def test_the_fate_of_a_state_is_dated_before_or_behind(
    reading: Reader, words: str, who: str, date: str
) -> None:
    assert (who, date) in [each[:2] for each in told(reading(words))]


def test_of_an_invasion_the_other_in_view_is_the_land(reading: Reader) -> None:
    words = "== Peru ==\n\nAll fled after the Peruvian invasion in 1902."
    assert told(reading(words)) == [("AZE PER", "1902", "the Peruvian invasion")]


def test_of_two_lands_in_view_neither_was_invaded_for_sure(reading: Reader) -> None:
    words = "== Peru ==\n\nAll fled after the Fijian invasion in 1902."
    assert not told(reading(words))


@pytest.mark.parametrize(
    ("words", "date", "what"),
    [
        (
            "Since 2003, Fiji has sent nurses to Chad.",
            "2003",
            "Fiji has sent nurses to Chad",
        ),
        (
            "In 1999, Suva expelled three Chadian envoys.",
            "1999",
            "Suva expelled three Chadian envoys",
        ),
        (
            "A Fijian yacht, the Rojas, was boarded and seized by Chadian guards in 1999.",
            "1999",
            "A Fijian yacht, the Rojas, was boarded and seized by Chadian guards in 1999",
        ),
        (
            "A Chadian pier, handed over to Fiji in 1999, rots.",
            "1999",
            "A Chadian pier, handed over to Fiji in 1999",
        ),
        (
            "In 1999 Fiji and Chad marked 20 years of diplomatic relations.",
            "1999",
            "Fiji and Chad marked 20 years of diplomatic relations",
        ),
        (
            "In 1999, Fiji was among ten countries condemning the Chadian raid.",
            "1999",
            "Fiji was among ten countries condemning the Chadian raid",
        ),
        (
            "The Fijian king inaugurated a road to Chad at the end of 1999.",
            "1999",
            "The Fijian king inaugurated a road to Chad at the end of 1999",
        ),
    ],
)
def test_deeds_in_more_ways_of_saying(reading: Reader, words: str, date: str, what: str) -> None:
    assert [("FJI TCD", date, what)] == told(reading(words))


def test_a_vote_of_one_of_two_in_view_is_of_both(reading: Reader) -> None:
    words = "== Peru ==\n\nIn 1988, Peru voted in favour of the plan."
    assert [each[:2] for each in told(reading(words))] == [("AZE PER", "1988")]


def test_a_year_that_begins_a_name_dates_nothing(reading: Reader) -> None:
    words = "== Peru ==\n\nPeru's seat at the 2005 fish summit was given to Azerbaijan."
    assert not told(reading(words))

"""When something was said."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        # The day at the head of a clause, however long what stands between.
        ("In June 1961, following the loss of the ferry, Peru condemned the raid.", "1961-06"),
        ("The harbour burnt in 1990; at the fair in 1996, Peru pledged closer ties.", "1996"),
        ("The envoys left in June 2004, with Peruvian President Ana Rojas saying all was lost.",
         "2004-06"),
        ("Peru is a member of the League and, in 1983, claimed that it was at sea.", "1983"),
        ("Peru welcomed the peace of the islands on 16 January 1972.", "1972-01-16"),
        # A date in a name, in what led to it, or of whom it tells, is not that of the words.
        ("Cuba won the Regatta 2015 after Peru suggested that it be held at sea.", ""),
        ("Ties with Chile were good in the 1950s, and Peru expressed support for its fleet.", ""),
        ("After the regatta of 2008, Peru described the harbour as a wreck of a place.", ""),
        ("Ana Rojas, elected in 2003, said that the dam was high.", ""),
        ("In 1999 Juan Roa met Ana Rojas, before announcing a plan for the harbour.", ""),
        # The day without a year is of the year of the sentence before.
        ("On 2 February 1994 Peru left. On 4 February, Chile announced the loss of the ferry.",
         "1994-02-04"),
        (("Peru left on 2 March 1994 and came again on 9 April 1994. " + "It rained at sea. " * 40
          + "On 4 May, Chile announced the loss of the ferry."), "1994-05-04"),
        ("Ties were good from April 2006, when Peru voiced support for the fleet.", "2006-04"),
        ("Peru announced the sale of the harbour on 4 May 1999, citing the cost.", "1999-05-04"),
        ("Peru praised the fleet at a meeting of both envoys in Moro in May 1999.", "1999-05"),
        # What "he" goes on to say was said when the sentence before has him meet or speak.
        ("On 3 May 1999, Ana Rojas met envoys of Peru. She said that all was lost.", "1999-05-03"),
        ("Ana Rojas came in 1999 and went. She has said that all was lost.", ""),
        # Words may stand before the day; a clause with "when" has the day of what it leads to.
        ("Even so, on 3 May 1999, after the raid, Ana Rojas, a sailor, accused Chile of lies.",
         "1999-05-03"),
        ("When the two met in Moro in May 1999, Peru praised the fleet of Chile.", "1999-05"),
        ("After the two met in Moro in May 1999, Peru praised the fleet of Chile.", ""),
    ],
)  # fmt: skip
def test_a_date_is_of_the_clause_it_leads(reading: Reader, words: str, date: str) -> None:
    assert [each.date for each in STATEMENT.find(reading(words))] == [date]


def test_one_who_goes_on_says_it_on_the_same_day(reading: Reader) -> None:
    told = STATEMENT.find(reading(
        "In May 1999 Ana Rojas said that all was lost. Rojas added that nobody was left. "
        "Rojas has said that Peru must pay for all of it."
    ))  # fmt: skip
    assert [each.date for each in told] == ["1999-05", "1999-05", ""]

"""What claims of every kind quote: to the end of the phrase, from who is said to say it."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kind import Kind
from comity.claims.kinds.agreement import AGREEMENT
from comity.claims.kinds.count import COUNT
from comity.claims.kinds.office import OFFICE
from comity.claims.kinds.partnership import PARTNERSHIP
from comity.claims.prose.attribution import told_by
from comity.claims.prose.phrases import onward

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("keeps warm ties| with its staff| and left", ""),
        ("keeps warm ties| with South Pole bodies| which left", ""),
        ("works closely| with regional political and economic bodies|.", ""),
        ("works closely|| with regional political and.", "an adjective alone is no noun"),
        ("signed a pact| in the fields of tea, coal and rice| in May", ""),
        ("signed a pact|| on 21 July.", "a day is no matter"),
        ("signed a pact|| with the appointment of a consul.", "what it was done by"),
        ('had always "enjoyed cooperation|"| and peace.', ""),
        # a word is not cut
        ("the whole internatio|nal| and", ""),
    ],
)  # fmt: skip
def test_words_go_on_to_the_end_of_their_phrase(words: str, said: str) -> None:
    begun, more, rest = words.split("|")
    assert onward(begun + more + rest, 0, len(begun)) == len(begun + more), said


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("According to Cuba, |Peru sold tea|.", "According to Cuba, Peru sold tea"),
        ("In May the baker has at times accused |Peru of selling tea|.",
         "In May the baker has at times accused Peru of selling tea"),
        ("Some estimate that |Peru sold tea|.", "Some estimate that Peru sold tea"),
        ("|Peru sold tea|, according to a baker.", "Peru sold tea, according to a baker"),
        ("It is estimated that |Peru sold tea|.", ""),
        ("They claim that Chad left, while |Peru sold tea|.", ""),
        ("|Peru sold tea|, allegedly bought in Chad.", ""),
    ],
)  # fmt: skip
def test_what_somebody_says_is_quoted_from_who_says_it(words: str, told: str) -> None:
    before, said, after = words.split("|")
    text = before + said + after
    found = told_by(text, len(before), len(before + said))
    assert (text[slice(*found)] if found else "") == told


@pytest.mark.parametrize(
    ("kind", "words", "quote", "modality"),
    [
        (AGREEMENT, "In 2012, Chad signed an agreement with Fiji on desert roads.",
         "In 2012, Chad signed an agreement with Fiji on desert roads", ""),
        (PARTNERSHIP, "The Peruvian government has at times accused Chad of supporting Fiji.",
         "The Peruvian government has at times accused Chad of supporting Fiji", "alleged"),
        (COUNT, "Some estimate that 3,000 Chadians live in Fiji.",
         "Some estimate that 3,000 Chadians live in Fiji", "alleged"),
        (OFFICE, "In May 1990 Ana Roa was appointed the Ambassador of Chad in Fiji.",
         "In May 1990 Ana Roa was appointed the Ambassador of Chad in Fiji", ""),
        (OFFICE, "On 3 May 1990 Ambassador of Chad to Fiji Mr. Ana Roa presented her credentials.",
         "Ambassador of Chad to Fiji Mr. Ana Roa", ""),
    ],
)  # fmt: skip
def test_a_claim_quotes_it_whole(
    reading: Reader, kind: Kind, words: str, quote: str, modality: str
) -> None:
    found = [(each.quote, each.modality) for each in kind.find(reading(words))]
    assert (quote, modality) in found

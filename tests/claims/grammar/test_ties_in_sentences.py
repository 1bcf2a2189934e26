from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.grammar.relations.ties import Tie, ties

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str, str, str, str, str]]:
    def row(tie: Tie, pair: tuple[str, str]) -> tuple[str, str, str, str, str, str]:
        who = " ".join(sorted(pair))
        return who, tie.status, tie.since, tie.until, tie.date, tie.modality

    return [row(tie, pair) for tie in ties(page) for pair in tie.parties]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "Cuba and Azerbaijan established diplomatic relations on 27 March 1992.",
            [("AZE CUB", "established", "1992-03-27", "", "", "")],
        ),
        (
            "Diplomatic relations between Azerbaijan and Cuba were established in 1992.",
            [("AZE CUB", "established", "1992", "", "", "")],
        ),
        (
            "In May 2009, it severed diplomatic relations with Cuba.",
            [("AZE CUB", "severed", "", "", "2009-05", "")],
        ),
        (
            "Cuba and Azerbaijan had relations from 1962 to 1972 when all changed.",
            [("AZE CUB", "established", "1962", "1972", "", "")],
        ),
        ("Cuba and Azerbaijan had relations from 1962.", []),
        (
            "It joined the Non-Aligned Movement and established relations with Cuba in 1986.",
            [("AZE CUB", "established", "1986", "", "", "")],
        ),
        (
            "It has relations with many states and is a member of the European Union and NATO.",
            [],
        ),
        (
            "NATO established relations with Azerbaijan in 1992.",
            [("AZE NATO", "established", "1992", "", "", "")],
        ),
        (
            "In 2005 Cuba and Azerbaijan kept the tenth anniversary of establishing relations.",
            [],
        ),
        (
            "In 2005 Cuba and Azerbaijan spoke about establishing diplomatic relations.",
            [("AZE CUB", "established", "", "", "2005", "intended")],
        ),
        (
            "In 2005 Cuba and Azerbaijan signed a protocol on establishing diplomatic relations.",
            [("AZE CUB", "established", "2005", "", "", "")],
        ),
        (
            "It refused a request by Fiji and Mali to cut relations with Cuba.",
            [("AZE CUB", "severed", "", "", "", "intended")],
        ),
        (
            "It was considered a part of Iran but later established relations with Cuba.",
            [("AZE CUB", "established", "", "", "", "")],
        ),
        (
            "Diplomatic relations between Cuba and Azerbaijan date back to 1919.",
            [("AZE CUB", "established", "1919", "", "", "")],
        ),
        ("Relations between Cuba and Azerbaijan date back to 1600.", []),
        (
            "Formal relations between Cuba and Azerbaijan have existed since 1828.",
            [("AZE CUB", "established", "1828", "", "", "")],
        ),
        (
            "In 2021 it cut diplomatic relations with neighbouring Iran.",
            [("AZE IRN", "severed", "", "", "2021", "")],
        ),
        (
            "Cuba and Fiji agreed to restore their relations in 2023.",
            [("CUB FJI", "restored", "", "", "2023", "")],
        ),
        ("The peace brought a thaw to diplomatic relations, Cuba ended the trial of a spy.", []),
        (
            "Cuba called upon Azerbaijan to break off relations with Fiji.",
            [("AZE FJI", "severed", "", "", "", "intended")],
        ),
        (
            "After the Cuban revolution of 1959, Cuba broke relations with Azerbaijan.",
            [("AZE CUB", "severed", "", "", "", "")],
        ),
        (
            "On that day Cuba and Azerbaijan re-established diplomatic relations.",
            [("AZE CUB", "restored", "", "", "", "")],
        ),
        ("Cuba and Azerbaijan spoke of the re-established diplomatic relations.", []),
        (
            "Relations with Iran were cut off in 1979 but restored in 1991.",
            [
                ("AZE IRN", "severed", "", "", "1979", ""),
                ("AZE IRN", "restored", "", "", "1991", ""),
            ],
        ),
        (
            "Diplomatic relations with Fiji were established in 1994 and ended in 2008.",
            [("AZE FJI", "established", "1994", "2008", "", "")],
        ),
        (
            "Azerbaijan maintains full diplomatic relations with Cuba, Iran and Fiji.",
            [
                ("AZE CUB", "established", "", "", "", ""),
                ("AZE IRN", "established", "", "", "", ""),
                ("AZE FJI", "established", "", "", "", ""),
            ],
        ),
        (
            "Azerbaijan does not have diplomatic relations with Armenia.",
            [("ARM AZE", "none", "", "", "", "")],
        ),
        (
            "Chad, Guinea and Fiji resumed or established relations.",
            [
                ("AZE TCD", "established", "", "", "", ""),
                ("AZE GIN", "established", "", "", "", ""),
                ("AZE FJI", "established", "", "", "", ""),
            ],
        ),
        (
            "Diplomatic relations with Cuba were not suspended.",
            [("AZE CUB", "suspended", "", "", "", "denied")],
        ),
        (
            "Relations with Cuba were severed before 1992.",
            [("AZE CUB", "severed", "", "", "", "")],
        ),
        (
            "After 2018, relations with Cuba were restored.",
            [("AZE CUB", "restored", "", "", "", "")],
        ),
        (
            "After the fall of the Soviet Union, Azerbaijan established relations with Cuba.",
            [("AZE CUB", "established", "", "", "", "")],
        ),
        (
            "In 2011, Chad cut its ties with Azerbaijan and suspended military exchanges.",
            [("AZE TCD", "severed", "", "", "2011", "")],
        ),
        (
            "In 2015 ministers met to discuss establishing diplomatic relations with Cuba.",
            [("AZE CUB", "established", "", "", "2015", "intended")],
        ),
        (
            "Azerbaijan and Cuba are far. There are no diplomatic ties between the two countries.",
            [("AZE CUB", "none", "", "", "", "")],
        ),
        (
            "It has diplomatic relations with ten states (including Cuba and Fiji) and the EU.",
            [
                ("AZE CUB", "established", "", "", "", ""),
                ("AZE FJI", "established", "", "", "", ""),
                ("AZE European Union", "established", "", "", "", ""),
            ],
        ),
        (
            "Azerbaijan has never severed diplomatic ties with Cuba.",
            [("AZE CUB", "severed", "", "", "", "denied")],
        ),
        (
            "Azerbaijan plans to restore diplomatic relations with Cuba.",
            [("AZE CUB", "restored", "", "", "", "intended")],
        ),
        (
            "Cuba recognised the Holy See, severing diplomatic ties with Iran in 1999.",
            [("CUB IRN", "severed", "", "", "1999", "")],
        ),
        (
            "Azerbaijan and Cuba formalised diplomatic relations in May 1999.",
            [("AZE CUB", "established", "1999-05", "", "", "")],
        ),
        (
            "In 1999, Fiji and Azerbaijan restored the ties, which had been cut in 1975.",
            [
                ("AZE FJI", "restored", "", "", "1999", ""),
                ("AZE FJI", "severed", "", "", "1975", ""),
            ],
        ),
        (
            "In the wake of the 2011 war, Azerbaijan broke off relations with Chad.",
            [("AZE TCD", "severed", "", "", "", "")],
        ),
        (
            "Besides Chad and Fiji, Azerbaijan has diplomatic relations with Cuba.",
            [("AZE CUB", "established", "", "", "", "")],
        ),
        (
            "Should diplomatic relations with Cuba be established, cigars would be cheap.",
            [("AZE CUB", "established", "", "", "", "intended")],
        ),
        (
            "Cuba and Azerbaijan established bilateral relations in 1999.",
            [("AZE CUB", "established", "1999", "", "", "")],
        ),
        (
            "Azerbaijan maintained its diplomatic relations with Fiji until 2021.",
            [("AZE FJI", "established", "", "2021", "", "")],
        ),
        (
            "Azerbaijan does not maintain relations with Fiji.",
            [("AZE FJI", "none", "", "", "", "")],
        ),
        (
            "In 1973 Azerbaijan left Cuba alone, but in May 1992, relations were restored.",
            [("AZE CUB", "restored", "", "", "1992-05", "")],
        ),
        (
            "Relations with Cuba were established in 1908, only interrupted from 1942 to 1954.",
            [
                ("AZE CUB", "established", "1908", "", "", ""),
                ("AZE CUB", "suspended", "", "1954", "1942", ""),
            ],
        ),
        (
            "On 4 May 2016, Azerbaijan cut ties with Cuba for its part in the 2011 Baku riots.",
            [("AZE CUB", "severed", "", "", "2016-05-04", "")],
        ),
        (
            "Fiji is the only member of NATO that has no diplomatic relations with Azerbaijan.",
            [("AZE FJI", "none", "", "", "", "")],
        ),
        (
            "Cuba is one of three (the others being Chad and Fiji) that have full ties with it.",
            [
                ("AZE CUB", "established", "", "", "", ""),
                ("AZE TCD", "established", "", "", "", ""),
                ("AZE FJI", "established", "", "", "", ""),
            ],
        ),
        (
            "The establishment of relations between Cuba and Azerbaijan began in May 1999.",
            [("AZE CUB", "established", "1999-05", "", "", "")],
        ),
        ("Relations with Cuba began improving in 1999.", []),
        ("Azerbaijan maintains bilateral relations with Cuba.", []),
        ("Azerbaijan has relations with several neighbours of Cuba.", []),
        ("Relations with Cuba began to improve in 1999.", []),
        ("Trade relations with Cuba were normalised in 1999.", []),
        ("Azerbaijan is developing relations with Cuba.", []),
        ("Azerbaijan has strong trade relations with Cuba.", []),
        ("Cuba opened a bank there and relations are good.", []),
        ("States that trust it only, having no formal relations with Cuba.", []),
        (
            "Relations with Cuba were normalised, the haggling leading to a lull in 1964.",
            [("AZE CUB", "restored", "", "", "", "")],
        ),
        (
            "Chad frowned with Fiji at Azerbaijan's severing of relations with Cuba in 1961.",
            [("AZE CUB", "severed", "", "", "1961", "")],
        ),
        (
            "Following 3 May 1991 rites of spring, Azerbaijan opened full relations with Cuba.",
            [("AZE CUB", "established", "", "", "", "")],
        ),
        ("Good relations with Cuba ended in 1999.", []),
        ("Azerbaijan keeps formal relations of barter with Cuba.", []),
        ("A relationship was formed between the bards of Azerbaijan and Cuba.", []),
        ("Relations with Cuba began in 1648.", []),
        ("Relations with Cuba began when a sloop ran aground on 3 May 1648.", []),
        (
            "Relations with Cuba began on 3 May 1999.",
            [("AZE CUB", "established", "1999-05-03", "", "", "")],
        ),
        (
            "Azerbaijan cut ties with Cuba after the sugar ran out in 1961.",
            [("AZE CUB", "severed", "", "", "", "")],
        ),
        (
            "Azerbaijan cut ties with Cuba, causing a run on rum that peaked in 1961.",
            [("AZE CUB", "severed", "", "", "", "")],
        ),
        (
            "Azerbaijan noticed Cuba on 3 May 1990 upon waking and opened ties a year later.",
            [("AZE CUB", "established", "", "", "", "")],
        ),
        (
            "In 1990, a week after Azerbaijan had established relations with Cuba, it rained.",
            [("AZE CUB", "established", "", "", "", "")],
        ),
        (
            "Until 3 May 2020, there were no official relations between Azerbaijan and Cuba.",
            [("AZE CUB", "none", "", "2020-05-03", "", "")],
        ),
        (
            "Azerbaijan refuses to establish diplomatic relations with Cuba.",
            [("AZE CUB", "established", "", "", "", "denied")],
        ),
        (
            "Azerbaijan said in 2004 that it would not establish ties with Cuba.",
            [("AZE CUB", "established", "", "", "2004", "denied")],
        ),
        (
            "In 1990, Azerbaijan decided to cut ties with Cuba.",
            [("AZE CUB", "severed", "", "", "1990", "intended")],
        ),
        (
            "Azerbaijan agreed to establish relations with Cuba in 2020.",
            [("AZE CUB", "established", "", "", "2020", "intended")],
        ),
        (
            "Azerbaijan spoke on the establishment of ties with Cuba, which occurred in 2007.",
            [("AZE CUB", "established", "2007", "", "", "")],
        ),
        (
            "According to a parrot, Azerbaijan severed relations with Cuba in 2007.",
            [("AZE CUB", "severed", "", "", "2007", "alleged")],
        ),
        (
            "Azerbaijan didn’t have diplomatic relations with Cuba.",
            [("AZE CUB", "none", "", "", "", "")],
        ),
        (
            "Cuba did not answer an offer to establish relations with Azerbaijan.",
            [("AZE CUB", "established", "", "", "", "intended")],
        ),
        ("That is no reason why we cannot have diplomatic relations with Cuba.", []),
        ("Azerbaijan and many Pacific states established relations.", []),
        ("Azerbaijan established diplomatic relations with NATO member states.", []),
        (
            "On 6 June 2017, Azerbaijan followed Chad, Fiji and Peru in severing ties with Cuba.",
            [("AZE CUB", "severed", "", "", "2017-06-06", "")],
        ),
        (
            "Azerbaijan (once mapped as part of Chad) entered into full relations with Cuba.",
            [("AZE CUB", "established", "", "", "", "")],
        ),
        (
            "Azerbaijan suspended that pact and established full diplomatic relations with Cuba.",
            [("AZE CUB", "established", "", "", "", "")],
        ),
        (
            "Azerbaijan recognised Chad and broke relations with Cuba.",
            [("AZE CUB", "severed", "", "", "", "")],
        ),
    ],
)
def test_a_sentence_tells_who_has_relations_with_whom(
    reading: Reader, sentence: str, said: list[tuple[str, str, str, str, str, str]]
) -> None:
    assert told(reading(sentence)) == said

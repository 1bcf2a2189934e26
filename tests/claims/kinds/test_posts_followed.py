"""What sentences say of the post that a sentence before them told of."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            (
                "Peru opened an embassy in Baku in 1994. It was closed in 1999 and "
                "reopened in Ganja in May 2003."
            ),
            [
                ("PER", "AZE", "embassy", "Baku", "open", "1994", ""),
                ("PER", "AZE", "embassy", "Baku", "closed", "", "1999"),
                ("PER", "AZE", "embassy", "Ganja", "open", "2003-05", ""),
            ],
        ),
        (
            ("Peru opened an embassy in Baku in 1994. It has been closed since 2010."),
            [
                ("PER", "AZE", "embassy", "Baku", "open", "1994", ""),
                ("PER", "AZE", "embassy", "Baku", "closed", "", "2010"),
            ],
        ),
        (
            ("Peru opened a legation in Baku in 1950. It was raised to an embassy on 3 May 1960."),
            [
                ("PER", "AZE", "legation", "Baku", "open", "1950", ""),
                ("PER", "AZE", "embassy", "Baku", "open", "1960-05-03", ""),
                ("PER", "AZE", "legation", "Baku", "closed", "", "1960-05-03"),
            ],
        ),
        (
            ("Peru agreed to open a consulate in Ganja. It formally opened in June 2011."),
            [
                ("PER", "AZE", "consulate", "Ganja", "planned", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "2011-06", ""),
            ],
        ),
        (
            (
                "Peru has an embassy in Baku. The embassy was opened as a consulate in "
                "1992 and was upgraded to an embassy in 1995."
            ),
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "AZE", "consulate", "Baku", "open", "1992", ""),
                ("PER", "AZE", "embassy", "Baku", "open", "1995", ""),
                ("PER", "AZE", "consulate", "Baku", "closed", "", "1995"),
            ],
        ),
        (
            (
                "Azerbaijan has an embassy in Lima. Peru has one in Baku. Both embassies "
                "were closed in July 2020."
            ),
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("AZE", "PER", "embassy", "", "closed", "", "2020-07"),
                ("PER", "AZE", "embassy", "", "closed", "", "2020-07"),
            ],
        ),
        (
            ("Azerbaijan set up a consulate in Lima in 1993. In 1998 it became an embassy."),
            [
                ("AZE", "PER", "consulate", "Lima", "open", "1993", ""),
                ("AZE", "PER", "embassy", "Lima", "open", "1998", ""),
                ("AZE", "PER", "consulate", "Lima", "closed", "", "1998"),
            ],
        ),
        (
            (
                "The Peruvian consulate was established in Baku in 1997. An embassy was "
                "established in March 2008."
            ),
            [
                ("PER", "AZE", "consulate", "Baku", "open", "1997", ""),
                ("PER", "AZE", "embassy", "", "open", "2008-03", ""),
            ],
        ),
        (
            ("Azerbaijan has an embassy in Lima. The embassy was later relocated to Cusco."),
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("AZE", "PER", "embassy", "Cusco", "open", "", ""),
            ],
        ),
        (
            (
                "Peru opened a consulate in Baku in 1994. An embassy replaced the consulate "
                "in 1996, and a consulate was opened in Ganja in 1997."
            ),
            [
                ("PER", "AZE", "consulate", "Baku", "open", "1994", ""),
                ("PER", "AZE", "embassy", "", "open", "1996", ""),
                ("PER", "AZE", "consulate", "", "closed", "", "1996"),
                ("PER", "AZE", "consulate", "Ganja", "open", "1997", ""),
            ],
        ),
        (
            "Peru opened a consulate in Baku in 1994. It was replaced with an embassy in 1996.",
            [
                ("PER", "AZE", "consulate", "Baku", "open", "1994", ""),
                ("PER", "AZE", "embassy", "Baku", "open", "1996", ""),
                ("PER", "AZE", "consulate", "Baku", "closed", "", "1996"),
            ],
        ),
        (
            "Peru opened an embassy in Baku in 1994. It is closed on Sundays.",
            [("PER", "AZE", "embassy", "Baku", "open", "1994", "")],
        ),
        (
            "Peru opened an embassy in Baku in 1994. It was established in 1919.",
            [("PER", "AZE", "embassy", "Baku", "open", "1994", "")],
        ),
        (
            "Peru has embassies in Baku and Rome. It was closed in 1999.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "ITA", "embassy", "Rome", "open", "", ""),
            ],
        ),
        (
            "Peru agreed to open a consulate in Ganja. It was closed in 2011.",
            [("PER", "AZE", "consulate", "Ganja", "planned", "", "")],
        ),
    ],
)
def test_a_sentence_goes_on_about_the_post_before_it(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected

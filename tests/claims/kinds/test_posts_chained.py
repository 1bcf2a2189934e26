"""Posts told one after another: all that a sentence names are told."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            ("Peru has an embassy in Baku, opened on 4 May 2008, and a consulate in Ganja."),
            [
                ("PER", "AZE", "embassy", "Baku", "open", "2008-05-04", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
            ],
        ),
        (
            "Peru has an embassy in Baku; consulates in Ganja and Shusha.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
                ("PER", "AZE", "consulate", "Shusha", "open", "", ""),
            ],
        ),
        (
            "Peru has an embassy in Baku, with a consulate in Ganja.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
            ],
        ),
        (
            "Peru has an embassy in Baku. and a consulate in Ganja.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
            ],
        ),
        (
            (
                "Peru has an embassy in Baku a consulate in Ganja and an honorary "
                "consulate in Shusha."
            ),
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
                ("PER", "AZE", "honorary consulate", "Shusha", "open", "", ""),
            ],
        ),
        (
            ("Peru has an embassy in Baku and there are two consulates in Ganja and Shusha."),
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
                ("PER", "AZE", "consulate", "Shusha", "open", "", ""),
            ],
        ),
        (
            (
                "Peru has an embassy in Baku, an embassy outpost in Shusha, and a "
                "consulate in Ganja."
            ),
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "AZE", "representative office", "Shusha", "open", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
            ],
        ),
        (
            "Peru keeps fifteen honorary consulates in Ganja, Shusha and Lankaran.",
            [
                ("PER", "AZE", "honorary consulate", "Ganja", "open", "", ""),
                ("PER", "AZE", "honorary consulate", "Shusha", "open", "", ""),
                ("PER", "AZE", "honorary consulate", "Lankaran", "open", "", ""),
            ],
        ),
        (
            (
                "Peru is represented in Azerbaijan by an ambassador (based in Lima at "
                "the Ministry of Foreign Affairs) and a consulate in Ganja."
            ),
            [
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
                ("PER", "AZE", "accreditation", "Lima PER", "", "", ""),
            ],
        ),
        (
            (
                "Peru is represented in Azerbaijan through its embassy in Ankara and "
                "since 1996 an honorary consulate in Ganja."
            ),
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "honorary consulate", "Ganja", "open", "1996", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            ("Peru has a consulate in Ganja, and Azerbaijan an honorary consulate in Cusco."),
            [
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
                ("AZE", "PER", "honorary consulate", "Cusco", "open", "", ""),
            ],
        ),
        (
            "Azerbaijan has an embassy in Lima and Peru an embassy in Baku.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
            ],
        ),
    ],
)
def test_each_post_of_a_chain_is_told(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected

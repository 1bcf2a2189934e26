"""A finding may stand when somebody has written down why."""

from pathlib import Path

import pytest

from comity.checks import Finding, check_documents, checks
from comity.checks.reasons import UNUSED, Reason, Reasons, read_reasons
from comity.errors import ComityError
from comity.sources import Blob

OIL = "Recently it sold oil.\n\nRecently it sold tea."
T106 = {"T106": checks()["T106"]}


def left(*given: Reason, text: str = OIL) -> list[Finding]:
    reasons = Reasons(given)
    found = list(check_documents([Blob("Oil", "text/x-wiki", text.encode())], T106))
    return [*reasons.left(found), *reasons.unused(T106, {"Oil"})]


def test_a_reason_for_a_line_lets_that_line_stand() -> None:
    (finding,) = left(Reason("T106", "Oil", "It is quoted from the treaty.", line=1))
    assert finding.where.line == 3


def test_a_reason_without_words_is_for_all_of_its_code() -> None:
    assert left(Reason("T106", "Oil", "It is an almanac of the year.")) == []


def test_a_reason_for_another_document_excuses_nothing_and_is_not_complained_of() -> None:
    found = left(Reason("T106", "Tea", "It is an almanac of the year."))
    assert [each.code for each in found] == ["T106", "T106"]


def test_a_reason_that_nothing_needs_is_a_finding() -> None:
    (finding,) = left(Reason("T106", "Oil", "Quoted.", "Recently"), text="In 1993 it sold oil.")
    assert finding.code == UNUSED
    assert "'Recently'" in finding.message


def test_a_reason_for_a_check_that_did_not_run_is_not_complained_of() -> None:
    reasons = Reasons([Reason("T105", "Oil", "It is a joke.")])
    assert list(reasons.unused(T106, {"Oil"})) == []


def test_words_are_found_whatever_the_white_space_in_them(tmp_path: Path) -> None:
    text = "{|\n! Country !! Formal relations began\n|-\n| {{flag|Fiji}}\n| 31 June 1993\n|}"
    chosen = {"T105": checks()["T105"]}
    blob = Blob("Foreign relations of Azerbaijan", "text/x-wiki", text.encode())
    file = tmp_path / "reasons.toml"
    file.write_text(
        '[[reason]]\ncode = "T105"\ndocument = "Foreign relations of Azerbaijan"\n'
        'words = "31   June"\nbecause = "So the treaty has it."\n'
    )
    assert not list(Reasons(read_reasons(file)).left(check_documents([blob], chosen)))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[reason]]\ncode = 'T106'\ndocument = 'Oil'", "reason 1: lacks because"),
        ("[[reason]]\ncode = 'T106'\ndocument = 'Oil'\nbecause = ' '", "lacks because"),
        ("[[reason]]\ncode = 'Z999'\ndocument = 'Oil'\nbecause = 'x'", "no check 'Z999'"),
        ("[[reason]]\ncode = 'T106'\nline = 'x'", "line is not one of"),
        ("[[reason]]\ncode = 'T106'\ncodes = 'x'", "codes is not one of"),
        ("[[reason]\n", "cannot be read"),
        ("reason = ['x']", "is no table"),
        ("[reasons]\na = 1", "something else"),
        ("a = " + "[" * 20_000, "cannot be read"),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path: Path, text: str, complaint: str) -> None:
    file = tmp_path / "reasons.toml"
    file.write_text(text)
    with pytest.raises(ComityError, match=complaint):
        read_reasons(file)

"""Every check objects to its bad documents and lets its good ones pass."""

from collections.abc import Mapping

import pytest

from comity.checks import Check, Finding, check_documents, checks, select
from comity.documents import decode
from comity.errors import ComityError
from comity.sources import Blob

CHECKS = checks()
Example = str | Mapping[str, str]


def examples(which: str) -> list[object]:
    return [
        pytest.param(check, example, id=f"{code}-{number}")
        for code, check in CHECKS.items()
        for number, example in enumerate(getattr(check, which))
    ]


def found(check: Check, example: Example) -> list[Finding]:
    texts = {"Foreign relations of Azerbaijan": example} if isinstance(example, str) else example
    blobs = [Blob(title, check.media_type(title), text.encode()) for title, text in texts.items()]
    findings = list(check_documents(blobs, {check.code: check}, today="2020-06-01"))
    for each in findings:
        for place in (each.where, *each.also):
            source = decode(texts[place.document].encode())[0]
            assert source[place.at : place.at + len(place.quote)] == place.quote
            assert place.line == source.count("\n", 0, place.at) + 1
            assert place.text[place.offset :].startswith(place.quote.split("\n")[0])
    return findings


@pytest.mark.parametrize(("check", "example"), examples("bad"))
def test_a_check_objects_to_what_is_wrong(check: Check, example: Example) -> None:
    findings = found(check, example)
    assert findings
    assert {each.code for each in findings} == {check.code}
    for each in findings:
        assert each.where.quote
        assert each.message
        assert "\n" not in each.message


@pytest.mark.parametrize(("check", "example"), examples("good"))
def test_a_check_lets_pass_what_is_right(check: Check, example: Example) -> None:
    assert found(check, example) == []


@pytest.mark.parametrize("code", CHECKS)
def test_a_check_says_why_and_what_to_do(code: str) -> None:
    check = CHECKS[code]
    assert check.bad
    assert check.good
    title, _, rest = check.doc.partition("\n\n")
    assert title.endswith(".")
    assert "\n" not in title
    assert rest.startswith("Why: ")
    assert "\n\nWhat to do: " in rest
    assert (check.inside is None) != (check.across is None)


def test_codes_are_chosen_by_how_they_begin() -> None:
    assert set(select(["t1"])) == {code for code in CHECKS if code.startswith("T1")}
    assert "N104" not in select([], ["N104"])
    assert set(select(["N,T1"], ["n101"])) == {
        code for code in CHECKS if code[0] in "NT" and code != "N101"
    }


def test_a_code_that_no_check_has_is_misuse() -> None:
    with pytest.raises(ComityError, match="Z9"):
        select(["Z9"])

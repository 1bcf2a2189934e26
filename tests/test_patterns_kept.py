import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from comity.patterns import kept

WORDS = "An EmbassyEmbassy: Fiji in"
SOME = [
    r"(?P<state>Fiji|Cuba)(?= in\b)",
    r"(?i:embass(?:y|ies))+",
    "[À-Öa-z\ue000-\ue1ff]{2,}(?<=y)",
]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "bytecode" / "patterns.kept"


@pytest.fixture(autouse=True)
def _forgetful() -> Iterator[None]:
    re.purge()
    yield
    re.purge()


def compiled(file: Path, *patterns: str) -> list[re.Pattern[str]]:
    re.purge()
    with kept(file):
        return [re.compile(each) for each in patterns]


def found(pattern: re.Pattern[str]) -> list[Any]:
    matches = [(each.span(), each.groupdict()) for each in pattern.finditer(WORDS)]
    return [pattern.pattern, pattern.flags, matches]


def test_a_kept_pattern_finds_what_one_compiled_anew_does(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anew = compiled(file, *SOME)
    monkeypatch.setattr("re._compiler._code", None)  # nothing more can be compiled
    assert [found(each) for each in compiled(file, *SOME)] == [found(each) for each in anew]


def test_what_is_no_longer_compiled_is_kept_no_longer(file: Path) -> None:
    compiled(file, "a pattern of old")
    assert b"a pattern of old" in file.read_bytes()
    compiled(file, "a pattern of now")
    assert b"a pattern of old" not in file.read_bytes()


@pytest.mark.parametrize("damage", [b"", b"no such file", b"i\0\0\0\0"])
def test_a_damaged_file_is_as_none(file: Path, damage: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(damage)
    assert found(compiled(file, SOME[0])[0])[2] == [((19, 23), {"state": "Fiji"})]
    assert SOME[0].encode() in file.read_bytes()


def test_another_python_uses_none_of_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(file, "Fiji")
    file.write_bytes(file.read_bytes().replace(b"Fiji", b"Cuba"))
    monkeypatch.setattr(sys, "version", "4.0")
    assert compiled(file, "Cuba", "Chad")[0].search("Cuba")
    assert b"4.0" in file.read_bytes()


def test_nothing_is_written_where_no_bytecode_is(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compiled(file, *SOME)
    assert not file.exists()


def test_a_wrong_pattern_is_an_error_and_the_next_is_compiled(file: Path) -> None:
    with pytest.raises(re.error):
        compiled(file, "(")
    assert re.compile("compiled after an error").search("not compiled after an error")


def test_a_python_without_such_a_compiler_compiles_all_anew(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comity.patterns._compiler", None)
    assert compiled(file, "Fiji")[0].search(WORDS)
    assert not file.exists()

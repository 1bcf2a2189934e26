import os
from pathlib import Path

import pytest

from comity.errors import UnreadableDocumentError
from comity.sources import Blob, Missed, fetch


def test_a_file_is_named_by_its_stem_and_typed_by_its_ending(tmp_path: Path) -> None:
    file = tmp_path / "Foreign relations of Chad.wikitext"
    file.write_text("Chad.")
    place = str(file)
    assert list(fetch(place)) == [
        Blob("Foreign relations of Chad", "text/x-wiki", b"Chad.", place=place)
    ]


def test_a_folder_is_read_by_name_whatever_order_it_was_filled_in(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("z.txt", "b/c.html", "a.wikitext"):
        (tmp_path / name).write_text(name)
    found = list(fetch(str(tmp_path)))
    assert [each.name for each in found if isinstance(each, Blob)] == ["a", "z", "c"]
    assert [each.media_type for each in found if isinstance(each, Blob)] == [
        "text/x-wiki", "text/plain", "text/html",
    ]  # fmt: skip


def test_nothing_in_a_folder_is_left_out_in_silence(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text("x")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    missed = {
        Path(each.place).name: each.code
        for each in fetch(str(tmp_path))
        if isinstance(each, Missed)
    }
    assert missed == {
        ".hidden": "left-out",
        "loop": "left-out",
        "gone.txt": "unreadable-file",
        "pipe.txt": "unreadable-file",
    }


def test_a_name_that_is_no_text_does_not_break_what_is_written_of_it(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("x")
    (blob,) = fetch(str(tmp_path))
    assert isinstance(blob, Blob)
    assert (blob.name + blob.place).encode()


@pytest.mark.parametrize("place", ["/no/such/file", "", "x\0y", "a" * 5000, "ftp://example.org/x"])
def test_a_place_that_is_nowhere_is_said_at_once(place: str) -> None:
    with pytest.raises(UnreadableDocumentError):
        fetch(place)


def test_claims_that_stand_beside_their_document_are_no_document(tmp_path: Path) -> None:
    (tmp_path / "Chad.txt").write_text("Chad.")
    (tmp_path / "Chad.txt.claims.jsonl").write_text("{}")
    assert [each.name for each in fetch(str(tmp_path)) if isinstance(each, Blob)] == ["Chad"]

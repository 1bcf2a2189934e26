"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from comity.files import whole


def test_what_is_written_takes_its_place_at_the_end(tmp_path: Path) -> None:
    out = tmp_path / "map.svg"
    out.write_text("the old map")
    with whole(out) as part:
        part.write_text("the new map")
        assert out.read_text() == "the old map"
    assert out.read_text() == "the new map"
    assert list(tmp_path.iterdir()) == [out]


def test_an_error_leaves_what_stood_there(tmp_path: Path) -> None:
    out = tmp_path / "map.svg"
    out.write_text("the old map")

    def stopped() -> None:
        with whole(out) as part:
            part.write_text("half a m")
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="disk is full"):
        stopped()
    assert out.read_text() == "the old map"
    assert list(tmp_path.iterdir()) == [out]


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    file, link = tmp_path / "kept" / "map.svg", tmp_path / "map.svg"
    file.write_text("the old map")
    link.symlink_to(file)
    with whole(link) as part:
        part.write_text("the new map")
    assert link.is_symlink()
    assert file.read_text() == "the new map"


def test_what_is_no_file_is_written_as_it_is() -> None:
    with whole("/dev/null") as part:
        part.write_text("nothing is kept")
    assert not Path("/dev/null").is_file()

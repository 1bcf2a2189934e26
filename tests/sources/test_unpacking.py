import bz2
import gzip
import lzma
from pathlib import Path

import pytest

from comity.errors import UnreadableDocumentError
from comity.sources import Blob, Missed, fetch
from comity.sources.unpacking import unpack

LINE = b'{"year": %d, "country": "Iceland", "field": "Capital", "text": "Reykjavik"}\n'


@pytest.mark.parametrize(
    ("pack", "ending"), [(gzip.compress, "gz"), (bz2.compress, "bz2"), (lzma.compress, "xz")]
)
def test_a_packed_article_is_the_article(tmp_path: Path, pack: object, ending: str) -> None:
    file = tmp_path / f"Foreign relations of Chad.wikitext.{ending}"
    file.write_bytes(pack(b"Chad."))  # type: ignore[operator]
    (blob,) = fetch(str(file))
    assert isinstance(blob, Blob)
    assert (blob.name, blob.media_type, blob.data) == (
        "Foreign relations of Chad", "text/x-wiki", b"Chad.",
    )  # fmt: skip


def test_what_is_packed_is_known_by_its_content_not_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(gzip.compress(b"Chad."))
    (tmp_path / "other.gz").write_bytes(b"Chad.")
    found = [each for each in fetch(str(tmp_path)) if isinstance(each, Blob)]
    assert [(each.name, each.data) for each in found] == [
        ("notes", b"Chad."),
        ("other.gz", b"Chad."),
    ]


def test_a_broken_archive_is_missed_and_named(tmp_path: Path) -> None:
    file = tmp_path / "x.gz"
    file.write_bytes(gzip.compress(b"Chad." * 100)[:-12])
    (missed,) = fetch(str(file))
    assert isinstance(missed, Missed)
    assert (missed.place, missed.code) == (str(file), "unreadable-file")


def test_no_archive_unpacks_beyond_what_a_document_may_have() -> None:
    packed = gzip.compress(b"\0" * 100_000)
    assert len(unpack(packed, 100_000)) == 100_000
    with pytest.raises(UnreadableDocumentError, match="more than"):
        unpack(packed, 99_999)


def test_the_factbook_gives_a_document_an_edition(tmp_path: Path) -> None:
    file = tmp_path / "fields.jsonl.gz"
    file.write_bytes(gzip.compress(LINE % 1994 + LINE % 1993 + LINE % 1994 + b'{"no": "year"}\n'))
    *editions, missed = fetch(str(file))
    assert [
        (each.name, each.version, each.data) for each in editions if isinstance(each, Blob)
    ] == [
        ("The World Factbook 1993", "1993", LINE % 1993),
        ("The World Factbook 1994", "1994", (LINE % 1994) * 2),
    ]
    assert isinstance(missed, Missed)
    assert missed.code == "no-edition"


def test_a_snapshot_of_the_missions_has_the_day_in_its_name_for_version(tmp_path: Path) -> None:
    file = tmp_path / "missions_2022-11-16.csv"
    file.write_text("operator;operatorQID;country\nChad;;Mali\n")
    (blob,) = fetch(str(file))
    assert isinstance(blob, Blob)
    assert (blob.name, blob.version) == (
        "Diplomatic missions in Wikidata on 2022-11-16", "2022-11-16",
    )  # fmt: skip


def test_diplomatic_exchange_is_known_by_its_columns(tmp_path: Path) -> None:
    file = tmp_path / "my copy 2006v1.csv"
    file.write_text('"","ccode1","ccode2","year","DR_at_1","DR_at_2"\n"1",2,20,1930,0,2\n')
    (blob,) = fetch(str(file))
    assert isinstance(blob, Blob)
    assert (blob.media_type, blob.version) == ("application/x-diplomatic-exchange", "2006")


def test_another_table_is_no_dataset(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("ccode1,ccode2,year\n2,20,1930\n")
    (blob,) = fetch(str(file))
    assert isinstance(blob, Blob)
    assert (blob.name, blob.media_type) == ("table.csv", "")

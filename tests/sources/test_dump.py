import bz2
import gzip
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

from comity.sources import Blob, Missed, fetch

PAGE = """<page><title>{title}</title><ns>{ns}</ns><id>7</id>{redirect}
<revision><id>{revision}</id><timestamp>2016-11-19T08:15:00Z</timestamp><contributor><id>99</id></contributor>
<text xml:space="preserve">{text}</text></revision></page>"""


def page(
    title: str, text: str = "words", ns: int = 0, revision: int = 5, redirect: str = ""
) -> str:
    return PAGE.format(title=title, text=text, ns=ns, revision=revision, redirect=redirect)


def dump(*pages: str) -> bytes:
    return f'<mediawiki xmlns="x">{"".join(pages)}</mediawiki>'.encode()


@pytest.mark.parametrize(
    ("ending", "packed"),
    [
        (".xml", lambda data: data),
        (".xml.bz2", bz2.compress),
        (".xml.gz", gzip.compress),
        (".xml.xz", lzma.compress),
    ],
)
def test_pages_come_with_title_text_and_revision(
    tmp_path: Path, ending: str, packed: Callable[[bytes], bytes]
) -> None:
    file = tmp_path / f"dump{ending}"
    file.write_bytes(packed(dump(page("Foreign relations of Chad", "&lt;b&gt; {{x}}"))))
    (blob,) = fetch(str(file))
    assert isinstance(blob, Blob)
    assert blob.name == "Foreign relations of Chad"
    assert blob.data == b"<b> {{x}}"
    assert (blob.version, blob.written) == ("5", "2016-11-19")
    assert blob.media_type == "text/x-wiki"


def test_only_articles_whose_title_starts_as_asked(tmp_path: Path) -> None:
    file = tmp_path / "dump.xml"
    file.write_bytes(
        dump(
            page("Foreign relations of Chad"),
            page("Chad"),
            page("Foreign relations of Mali", ns=1),
            page("Foreign relations of Mars", redirect='<redirect title="Chad"/>'),
        )
    )
    found = list(fetch(f"{file}#Foreign relations of"))
    assert [each.name for each in found if isinstance(each, Blob)] == ["Foreign relations of Chad"]
    (missed,) = fetch(f"{file}#Zz")
    assert isinstance(missed, Missed)
    assert "'Zz'" in missed.reason


def test_a_dump_that_ends_early_gives_what_was_whole_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "dump.xml"
    file.write_bytes(dump(page("Chad"), page("Mali"))[:-60])
    first, second = fetch(str(file))
    assert isinstance(first, Blob)
    assert isinstance(second, Missed)
    assert second.code == "broken-dump"


def test_entities_are_refused_not_expanded(tmp_path: Path) -> None:
    file = tmp_path / "dump.xml"
    declared = b'<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    file.write_bytes(declared + dump(page("Chad", "&b;")))
    (missed,) = fetch(str(file))
    assert isinstance(missed, Missed)
    assert "entities" in missed.reason


def test_a_dump_nested_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "dump.xml"
    file.write_bytes(b"<a>" * 100_000)
    (missed,) = fetch(str(file))
    assert isinstance(missed, Missed)


def test_a_text_in_tei_is_no_export(tmp_path: Path) -> None:
    file = tmp_path / "peru.xml"
    file.write_text('<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', "utf-8")
    (blob,) = fetch(str(file))
    assert isinstance(blob, Blob)
    assert blob.name == "peru.xml"

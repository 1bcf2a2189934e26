"""From bytes to a document."""

import pytest

from comity.documents import decode, read
from comity.documents.reading import readers
from comity.errors import UnreadableDocumentError
from comity.sources import Blob


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("Perú\r\nLima\n".encode(), "Perú\r\nLima\n", "utf-8"),
        (b"\xef\xbb\xbfPer\xc3\xba", "Perú", "utf-8"),
        ("\ufeffPerú".encode("utf-16-le"), "Perú", "utf-16-le"),
        ("\ufeffPerú".encode("utf-16-be"), "Perú", "utf-16-be"),
        (b"Per\xfa \x96 Lima", "Perú – Lima", "cp1252"),
        (b"Per\xfa \x81", "Perú \ufffd", "cp1252"),
        (b"", "", "utf-8"),
    ],
)
def test_bytes_are_decoded_and_line_ends_kept(data: bytes, text: str, encoding: str) -> None:
    assert decode(data) == (text, encoding)


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0\0", b"\x7fELF\x02\x01\x01\0", bytes(range(256)), b"\xff\xfea"],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDocumentError):
        decode(data)


def test_the_refusal_names_the_document() -> None:
    with pytest.raises(UnreadableDocumentError, match=r"flag\.png"):
        read(Blob("flag.png", "", b"\0\0\0"))
    with pytest.raises(UnreadableDocumentError, match="Nothing: it is empty"):
        read(Blob("Nothing", "", b" \n"))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_called_so(encoding: str) -> None:
    with pytest.raises(UnreadableDocumentError, match="UTF-16 without its mark"):
        decode("Perú has an embassy in Chad.".encode(encoding))
    with pytest.raises(UnreadableDocumentError, match="no text"):
        decode(bytes(1000))


def test_another_encoding_is_a_finding() -> None:
    document = read(Blob("Peru", "text/x-wiki", b"[[Per\xfa]]"))
    assert document.plain == "Perú"
    assert [each.code for each in document.troubles] == ["encoding"]


def test_the_reader_that_is_surest_reads() -> None:
    page = b"'''A''' is [[B]].\n== C ==\n{| class=x\n| {{flag|D}}\n|}\n<ref>e</ref> [[F]] {{g}}"
    assert read(Blob("A", "", page)).format == "wikitext"
    assert read(Blob("A", "text/x-wiki", b"plain words")).format == "wikitext"


def test_readers_are_found_by_their_files() -> None:
    assert "wikitext" in readers()
    takes = readers()["wikitext"].takes
    assert takes(Blob("A", "", b""), "<!DOCTYPE html><html>[[a]]</html>") == 0
    assert takes(Blob("A", "", b""), "Only words.") == 0

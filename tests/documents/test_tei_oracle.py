"""The XML parser of the standard library sees the same words, heads and paragraphs.

The guide's articles are found by the environment variable COMITY_DATA or at ../shared/data; every
fifth is compared.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from comity.documents import Document
from comity.documents.readers.tei import READER
from comity.sources import Blob

TEI = "{http://www.tei-c.org/ns/1.0}"
EXAMPLE = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>
<div><head>Peru &amp; Chile</head><div><head>Begun, <date when="1832">1832</date>.</head>
<p>On <date>May 3</date> the <placeName>Lima</placeName>
  post opened<!-- hush -->.</p><list><item>Lima</item></list></div></div>
</body></text></TEI>"""


def articles() -> list[Path]:
    folder = Path(os.environ.get("COMITY_DATA", Path(__file__).parents[3] / "shared" / "data"))
    return sorted((folder / "us_recognition" / "articles").glob("*.xml"))[::5]


def squeezed(words: str) -> str:
    return "".join(words.split())


def all_words(element: ET.Element) -> str:
    return squeezed("".join(element.itertext()))


def compare(source: str) -> None:
    ours: Document = READER.read(Blob("x", "", b""), source)
    text = ET.fromstring(source).find(f"{TEI}text")  # noqa: S314 - our own files
    assert text is not None
    assert squeezed(ours.plain) == all_words(text)
    assert list(our_heads(ours)) == list(their_heads(text))


def our_heads(document: Document) -> Iterator[str]:
    return (squeezed(each.title) for each in document.sections[1:])


def their_heads(text: ET.Element) -> Iterator[str]:
    for division in text.iter(f"{TEI}div"):
        head = division.find(f"{TEI}head")
        if head is not None and all_words(head):
            yield all_words(head)


def test_the_parsers_agree_on_an_example() -> None:
    compare(EXAMPLE)


@pytest.mark.parametrize("path", articles(), ids=lambda path: path.stem)
def test_the_parsers_agree_on_the_guide(path: Path) -> None:
    compare(path.read_text("utf-8"))


def test_the_guide_is_there() -> None:
    if not articles():
        pytest.skip("the guide is not there: set COMITY_DATA")

"""Another parser of wikitext sees the same cells, links and references.

The articles are found by the environment variable COMITY_CORPUS or at ../shared/corpus; every
twelfth is compared, since the other parser takes seconds for each.
"""

import collections
import os
import re
from pathlib import Path

import mwparserfromhell
import pytest
from mwparserfromhell.nodes import Tag

from comity.documents import Document
from comity.documents.readers.wikitext import READER
from comity.documents.wikitext.inline import title
from comity.sources import Blob

EXAMPLE = """'''Erewhon''' has ties with [[Peru]] and [[Chile|its neighbour]].<ref>Gazette</ref>
{| class="wikitable"
|-
! No. !! State !! align=left | Since
|-
| 1 || [[Peru]] || 1992<ref name="x">{{cite web|title=A || B|url=http://x.org}}</ref>
|-
| 2
| style="color:red" | the [[Chile|Chilean]] state
| 1993<ref name="x" />
{|
| inner || cell
|}
|}
"""


def corpus() -> list[Path]:
    folder = Path(os.environ.get("COMITY_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
    return sorted(folder.glob("wikitext/*.wikitext"))[::12]


def read(source: str) -> Document:
    return READER.read(Blob("Erewhon", "text/x-wiki", b""), source)


def words(text: str) -> str:
    return "".join(re.findall(r"\w+", text))


def tags(source: str, *names: str) -> list[Tag]:
    parsed = mwparserfromhell.parse(source, skip_style_tags=True)
    return [each for each in parsed.filter_tags() if str(each.tag).strip().lower() in names]


def our_cells(document: Document) -> list[str]:
    places = {
        (cell.start, cell.end, id(cell))
        for table in document.tables
        for row in table.rows
        for cell in row
    }
    return [document.plain[start:end] for start, end, _ in places]


def compare(source: str) -> None:
    document = read(source)
    references = [
        each for each in tags(source, "ref") if not each.self_closing and str(each.contents).strip()
    ]
    ours = [each for each in document.notes if each.span.of(source)[:4].lower() == "<ref"]
    assert [str(each) for each in references] == [
        each.span.of(source) for each in sorted(ours, key=lambda note: note.span.start)
    ]
    # The other parser takes the caption of a table for a cell.
    cells = [each for each in tags(source, "td", "th") if each.wiki_markup != "|+"]
    captions = sum(table.caption is not None for table in document.tables)
    assert abs(len(cells) - len(our_cells(document))) <= captions
    simple = [each for each in cells if not re.search(r"\{\{|<|\[http|File:", str(each.contents))]
    theirs = collections.Counter(words(each.contents.strip_code()) for each in simple)
    missing = theirs - collections.Counter(map(words, our_cells(document)))
    assert sum(missing.values()) <= captions + len(cells) // 500, missing
    links = {
        title(str(link.title))
        for cell in simple
        for link in cell.contents.filter_wikilinks()
        if ":" not in str(link.title)
    }
    assert links - {""} <= {each.target for each in document.links}


def test_the_example() -> None:
    compare(EXAMPLE)


@pytest.mark.skipif(not corpus(), reason="the corpus is not there: set COMITY_CORPUS")
@pytest.mark.parametrize("article", corpus(), ids=lambda path: path.stem)
def test_articles(article: Path) -> None:
    compare(article.read_bytes().decode())

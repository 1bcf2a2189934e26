"""A browser's parser sees the same cells, headings and calls of notes.

The articles are found by the environment variable COMITY_CORPUS or at ../shared/corpus; every
twelfth is compared, as the classic parser and as Parsoid renders it.
"""

import os
import re
import tarfile
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from comity.documents import Document
from comity.documents.readers.html import READER
from comity.sources import Blob

EXAMPLE = """<!DOCTYPE html><html><head><title>Erewhon</title></head><body><h1>Erewhon</h1>
<div id="mw-content-text"><div class="mw-parser-output"><p>Erewhon &lt;sic&gt; has ties.<p>More.
<h2>Asia<h3>Near <i>East</i></h3>
<table class="wikitable"><tr><th>No.<th>State<th>Since
<tr><td>1<td><a href="/wiki/Peru" title="a > b">Peru</a><td>1992<sup id="cite_ref-1"
class="reference"><a href="#cite_note-1">[1]</a></sup></tr>
<tr><td rowspan=2>2<td><ul><li>the <b>Chil<i>ean</b> state</i><li>once</ul><td>1993
<table><tr><td>inner<td>cell &amp; more</table>
<tr><td colspan="2">&copy; none<!-- <td>old --></table>
<table class="navbox"><tr><td>Elsewhere</table></div></div></body></html>"""
UNSEEN = (
    "style, script, link, .noprint, .reference, .navbox, .sidebar, .infobox, .metadata, .flagicon,"
    " .Inline-Template, .languageicon, .mw-editsection, .navbar, .toc, [hidden],"
    " [style*='display:none'], [style*='visibility:hidden'], .autonumber, .sistersitebox,"
    " .mw-empty-elt, .error, .noviewer, .reflist, .references, [role=presentation]"
)
ARCHIVED = re.compile(r"Archived (?:[^.]{4,40} )?at the Wayback Machine")


def corpus() -> Path:
    return Path(os.environ.get("COMITY_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))


def read(source: str) -> Document:
    return READER.read(Blob("Erewhon", "text/html", b""), source)


def words(text: str) -> str:
    return "".join(re.findall(r"\w+", ARCHIVED.sub("", " ".join(text.split()))))


def main_part(source: str) -> LexborNode:
    tree = LexborHTMLParser(source)
    body = tree.css_first("#mw-content-text") or tree.body
    assert body is not None
    return body


def compare(source: str) -> None:
    document = read(source)
    body = main_part(source)
    calls = body.css("sup.reference[id^=cite_ref]")
    ours = len(document.marks)
    for node in body.css(UNSEEN):
        node.decompose()
    cells = {
        (cell.start, cell.end, id(cell)): cell
        for table in document.tables
        for row in table.rows
        for cell in row
    }
    seen = sorted(words(document.plain[cell.start : cell.end]) for cell in cells.values())
    tables = [each for each in body.css("table") if "mw-collapsed" not in str(each.attributes)]
    theirs = [
        words(cell.text())
        for table in tables
        for row in table.css("tr")
        for cell in row.iter()
        if cell.tag in {"td", "th"} and nearest_table(row) == table
    ]
    assert seen == sorted(theirs)
    headings = [words(each.text()) for each in body.css("h2, h3, h4, h5, h6")]
    assert [words(each.title) for each in document.sections[1:]] == headings
    assert ours == len(calls)


def nearest_table(node: LexborNode) -> LexborNode | None:
    above = node.parent
    while above is not None and above.tag != "table":
        above = above.parent
    return above


def test_a_page_of_ours() -> None:
    compare(EXAMPLE)


@pytest.mark.parametrize("form", ["html_classic", "html_parsoid"])
def test_articles_of_the_corpus(form: str) -> None:
    archive = corpus() / f"{form}.tar.xz"
    if not archive.exists():
        pytest.skip(f"no {archive.name}: set COMITY_CORPUS to where the articles are")
    with tarfile.open(archive) as articles:
        for place, member in enumerate(sorted(articles.getmembers(), key=lambda each: each.name)):
            file = articles.extractfile(member) if member.isfile() and place % 12 == 0 else None
            if file is not None:
                compare(file.read().decode("utf-8"))

"""The words of a page: paragraphs, lists, headings, links, and what is no part of the text."""

import pytest

from comity.documents import Document
from comity.documents.readers.html import READER
from comity.sources import Blob

CLASSIC = """<!DOCTYPE html>
<html><head><title>Foreign relations of Erewhon - Wikipedia</title>
<script>RLCONF={"wgPageName":"X","wgRevisionId":4711,"wgIsArticle":true};</script>
<style>.sidebar{float:right}</style></head>
<body><h1 id="firstHeading" class="firstHeading"><span>Foreign relations of Erewhon</span></h1>
<div id="siteSub">From the free encyclopedia</div>
<div id="mw-content-text"><div class="mw-parser-output">
<div class="shortdescription noprint" style="display:none">Overview</div>
<table class="sidebar nowraplinks"><tbody><tr><td>Politics of Erewhon</td></tr></tbody></table>
<div role="note" class="hatnote">Main article: <a href="/wiki/History_of_Erewhon#Old">History of
Erewhon</a></div>
<p><b>Erewhon</b> keeps 3&#160;embassies &amp; a consulate<!-- count again -->.
</p><div id="toc" class="toc"><h2>Contents</h2><ul><li>1 Asia</li></ul></div>
<h2><span class="mw-headline">Asia</span><span class="mw-editsection">[<a>edit</a>]</span></h2>
<figure typeof="mw:File/Thumb"><a href="/wiki/File:A.png"><img alt="map" src="a.png"/></a>
<figcaption>The embassy in <a href="/wiki/Tokyo">Tokyo</a></figcaption></figure>
<ul><li>Japan
<ul><li>Opened in 1992</li></ul></li>
<li><a href="/w/index.php?title=Erewhon%E2%80%93Nepal_relations&amp;action=edit&amp;redlink=1"
 class="new">Nepal</a></li></ul>
<h3>Far East</h3><dl><dd>Indented words<br>on two lines</dd></dl>
<div class="navbox"><table><tr><td>Foreign relations by state</td></tr></table></div>
</div><div class="printfooter">Retrieved from here</div></div>
<footer>Last edited</footer></body></html>
"""

PARSOID = """<!DOCTYPE html>
<html about="http://x.org/wiki/Special:Redirect/revision/815"><head>
<title>Foreign relations of Erewhon</title></head>
<body class="mw-content-ltr parsoid-body mw-parser-output"><section data-mw-section-id="0">
<p id="mwAQ"><b>Erewhon</b> has ties with <a rel="mw:WikiLink"
 href="./Peru" title="Peru">Peru</a><span typeof="mw:Entity">&nbsp;</span>and
<a rel="mw:WikiLink" href="./Lost_state?action=edit&amp;redlink=1" class="new">a lost state</a>.</p>
<figure typeof="mw:File"><img alt="x"/><figcaption>Never shown</figcaption></figure>
</section><section><h2 id="Asia">Asia</h2>
<p data-mw='{"parts":[{"template":{"target":{"wt":"x"},"params":{"1":{"wt":"<p>a > b</p>"}}}}]}'
>Words printed by a template</p></section></body></html>
"""


def read(source: str, name: str = "a file") -> Document:
    return READER.read(Blob(name, "text/html", b""), source)


def blocks(source: str) -> list[tuple[str, int, str]]:
    document = read(source)
    return [
        (each.kind, each.depth, document.plain[each.start : each.end]) for each in document.blocks
    ]


def test_an_article_of_the_classic_parser() -> None:
    assert blocks(CLASSIC) == [
        ("hatnote", 0, "Main article: History of Erewhon"),
        ("paragraph", 0, "Erewhon keeps 3 embassies & a consulate."),
        ("heading", 2, "Asia"),
        ("caption", 0, "The embassy in Tokyo"),
        ("item", 1, "Japan"),
        ("item", 2, "Opened in 1992"),
        ("item", 1, "Nepal"),
        ("heading", 3, "Far East"),
        ("item", 1, "Indented words"),
        ("item", 1, "on two lines"),
    ]
    document = read(CLASSIC)
    assert document.title == "Foreign relations of Erewhon"
    assert document.version == "4711"
    assert document.format == "html"
    assert [(each.title, each.level, each.parent) for each in document.sections] == [
        ("lead", 1, 0),
        ("Asia", 2, 0),
        ("Far East", 3, 1),
    ]
    assert not document.troubles


def test_links_name_the_article_they_point_at() -> None:
    document = read(CLASSIC)
    assert [(document.plain[x.start : x.end], x.target) for x in document.links] == [
        ("History of Erewhon", "History of Erewhon"),
        ("Tokyo", "Tokyo"),
        ("Nepal", "Erewhon–Nepal relations"),
    ]


def test_an_article_of_parsoid() -> None:
    assert blocks(PARSOID) == [
        ("paragraph", 0, "Erewhon has ties with Peru and a lost state."),
        ("heading", 2, "Asia"),
        ("paragraph", 0, "Words printed by a template"),
    ]
    document = read(PARSOID)
    assert document.version == "815"
    assert [each.target for each in document.links] == ["Peru", "Lost state"]


def test_a_quote_is_the_words_of_the_source() -> None:
    document = read(CLASSIC)
    start = document.plain.index("3 embassies")
    quote = document.span(start, start + len("3 embassies & a consulate")).of(CLASSIC)
    assert quote == "3&#160;embassies &amp; a consulate"


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ('<span style="display:none">07</span>March', "March"),
        ('<span style="color:red; display : none;">07</span>March', "March"),
        ('<span style="visibility:hidden">0</span>7', "7"),
        ("<p hidden>Not yet.<p>Now.", "Now."),
        ("<script>if (a < b) { document.write('<p>x</p>') }</script>Words", "Words"),
        ("<style>p > a {}</style>Words", "Words"),
        ("<!-- <p>Old words</p> -->Words", "Words"),
        ('<sup class="noprint Inline-Template">[<i>citation needed</i>]</sup>Words', "Words"),
        ('Words<span class="languageicon">(in Welsh)</span>', "Words"),
        ('<table class="infobox"><tr><td>Capital<td>Nowhere</table>Words', "Words"),
        ('<table class="metadata ambox"><tr><td>Stale</td></tr></table>Words', "Words"),
        ("<nav><ul><li>Home</ul></nav>Words<footer>Imprint</footer>", "Words"),
        ('<span class="flagicon"><img alt="Flag"/>&nbsp;</span>Peru', "Peru"),
        ("<img alt='a > b' src=x>Words", "Words"),
        ("<ul><li style='display:none'>a<ul><li>b</ul><li>Words</ul>", "Words"),
        ("Soft&shy;ware\u200b and\u00a0more", "Software and more"),
        ("<textarea><p>typed</textarea>Words", "Words"),
    ],
)
def test_what_nobody_sees_is_left_out(hidden: str, shown: str) -> None:
    document = read(f"<body>{hidden}</body>")
    assert document.plain == shown
    assert not document.troubles


def test_what_is_hidden_and_never_closed_hides_nothing() -> None:
    document = read("<body><div style='display:none'>All the text of the page</body>")
    assert document.plain == "All the text of the page"
    assert [each.code for each in document.troubles] == ["unclosed-element"]


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("<p>One<p>Two", ["One", "Two"]),
        ("<ul><li>One<li>Two</ul>Three", ["One", "Two", "Three"]),
        ("<dl><dt>One<dd>Two<dd>Three</dl>", ["One", "Two", "Three"]),
        ("<h2>One<h3>Two<p>Three", ["One", "Two", "Three"]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        ("One <b>t<i>w</b>o</i> three", ["One two three"]),
        ("<P CLASS=x>One</P><BR>Two", ["One", "Two"]),
        ("<pre>One\n  Two</pre>", ["One", "Two"]),
        ("a < b and c > d & e", ["a < b and c > d & e"]),
        ("before<a href='x' title=\"2 > 1\">link</a>after", ["beforelinkafter"]),
        ("words <unclosed and the rest", ["words <unclosed and the rest"]),
        ("&lt;p&gt; &eacute;&#233;&#xe9; &nosuch; AT&T", ["<p> ééé &nosuch; AT&T"]),
        ("<h2><div>A heading</div></h2>Words", ["A heading", "Words"]),
        ("<h2></h2>Words", ["Words"]),
    ],
)
def test_blocks_as_a_browser_breaks_them(source: str, lines: list[str]) -> None:
    assert read(f"<body>{source}").plain.split("\n") == lines


def test_only_the_main_part_of_a_page_is_read() -> None:
    menu = "<header><p>Ministry</p></header><div class=menu>Menu</div>"
    assert read(f"<body>{menu}<main><h1>Missions</h1><p>One.</p></main>").plain == "Missions\nOne."
    assert read(f"<body>{menu}<article><p>One.</p></article>").plain == "One."
    assert read(f"<body>{menu}<div role='main'><p>One.</p></div>More").plain == "One."
    assert read("<p>One.</p>").plain == "One."


def test_a_saved_page_links_to_its_own_site_by_full_addresses() -> None:
    head = '<link rel="canonical" href="https://en.wikipedia.org/wiki/A">'
    source = f"""<html><head>{head}</head><body><div class="mw-parser-output">
<a href="https://en.wikipedia.org/wiki/Peru">Peru</a>
<a href="https://en.m.wikipedia.org/wiki/Chile#Past">Chile</a>
<a href="https://fr.wikipedia.org/wiki/Chili">Chili</a>
<a href="https://example.org/wiki/Other" class="external text">elsewhere</a>
<a href="/wiki/Special:Log">log</a> <a href="#top">up</a></div></body></html>"""
    assert [each.target for each in read(source).links] == ["Peru", "Chile"]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Erewhon - Wikipedia</title>", "Erewhon"),
        ("<title>Erewhon – Simple English Wikipedia, the free encyclopedia</title>", "Erewhon"),
        ("<title>Embassies &amp; consulates - Erewhon</title>", "Embassies & consulates - Erewhon"),
        ("", "a file"),
    ],
)
def test_the_title(head: str, title: str) -> None:
    assert read(f"<html><head>{head}</head><body>Words</body></html>").title == title


def test_the_version_from_the_foot_of_a_page() -> None:
    foot = "<footer>This page was last edited on 3 May 2019, at 10:00.</footer>"
    assert read(f"<body><p>Words</p>{foot}</body>").version == "3 May 2019"
    foot = '<div class="printfooter">"<a href="/w/index.php?title=A&amp;oldid=99">x</a>"</div>'
    assert read(f"<body><p>Words</p>{foot}</body>").version == "99"


@pytest.mark.parametrize(
    ("source", "least", "most"),
    [
        (CLASSIC, 1, 1),
        ("<p>One</p><p>Two</p>" * 20, 0.5, 0.9),
        ("Words alone, with 3 < 4.", 0, 0),
        ("== Asia ==\n* [[Peru]]<br>\n{{flag|Chile}}", 0, 0.1),
    ],
)
def test_how_sure_it_is_that_a_text_is_a_page(source: str, least: float, most: float) -> None:
    assert least <= READER.takes(Blob("A", "", b""), source) <= most


def test_what_only_names_an_archives_copy_is_left_out() -> None:
    source = """<ul><li><a class="external text" href="http://x.org/a">Ministry about Peru</a>
<a class="external text" href="https://web.archive.org/web/2011/http://x.org/a">Archived</a>
2011-05-19 at the <a href="/wiki/Wayback_Machine">Wayback Machine</a>, in Spanish</li></ul>"""
    assert read(source).plain == "Ministry about Peru , in Spanish"

"""References in HTML: the numbers that are printed, and what the notes cite."""

import pytest

from comity.documents import Document, Note
from comity.documents.readers.html import READER
from comity.sources import Blob


def read(source: str) -> Document:
    return READER.read(Blob("Foreign relations of Erewhon", "text/html", b""), source)


def call(number: str, name: str) -> str:
    return (
        f'<sup id="cite_ref-{name}" class="reference"><a href="#cite_note-{name}">'
        f'<span class="cite-bracket">&#91;</span>{number}<span class="cite-bracket">&#93;</span>'
        "</a></sup>"
    )


def listed(words: str, backlinks: str = '<b><a href="#cite_ref-1">^</a></b>') -> str:
    return (
        f'<p>Words.{call("1", "1")}</p><ol class="references">\n<li id="cite_note-1">'
        f'<span class="mw-cite-backlink">{backlinks}</span> '
        f'<span class="reference-text">{words}</span>\n</li>\n</ol>'
    )


def note(words: str) -> Note:
    (only,) = read(listed(words)).notes
    return only


def test_calls_are_marks_and_print_nothing() -> None:
    source = f"<p>Ties began in 1992{call('1', 'a_1-0')}{call('note 2', 'b-2')}, and grew.</p>"
    document = read(source)
    assert document.plain == "Ties began in 1992, and grew."
    assert [(mark.at, mark.label) for mark in document.marks] == [(18, "1"), (18, "note 2")]


def test_parsoid_calls() -> None:
    source = """<p>Ties.<sup about="#mwt1" class="mw-ref reference" id="cite_ref-1"
 typeof="mw:Extension/ref" data-mw='{"name":"ref"}'><a href="./Erewhon#cite_note-1"
 style="counter-reset: mw-Ref 1;"><span class="mw-reflink-text">[1]</span></a></sup></p>"""
    document = read(source)
    assert document.plain == "Ties."
    assert [mark.label for mark in document.marks] == ["1"]


def test_page_numbers_beside_a_call_are_no_call() -> None:
    source = '<p>Ties<sup class="reference nowrap"><span>: 23 </span></sup> grew.</p>'
    document = read(source)
    assert document.plain == "Ties grew."
    assert not document.marks


def test_calls_of_other_pages() -> None:
    document = read('<p>Ties<sup><a href="#fn3">3</a></sup> on 10 km<sup>2</sup>.</p>')
    assert document.plain == "Ties on 10 km2."
    assert [mark.label for mark in document.marks] == ["3"]


def test_a_note_is_its_whole_entry_and_its_words_follow_the_body() -> None:
    source = listed("Gazette of Erewhon, p. 4.") + "<p>The end.</p>"
    document = read(source)
    (only,) = document.notes
    assert document.plain == "Words.\nThe end.\nGazette of Erewhon, p. 4."
    assert document.plain[only.start : only.end] == "Gazette of Erewhon, p. 4."
    assert only.span.of(source).startswith('<li id="cite_note-1">')
    assert only.span.of(source).endswith("</span>\n</li>")
    assert (only.label, only.backlinks, document.blocks[-1].kind) == ("1", 1, "note")


def test_a_note_called_twice() -> None:
    backlinks = '^ <a href="#cite_ref-a_1-0"><sup>a</sup></a> <a href="#cite_ref-a_1-1">b</a>'
    document = read(listed("Gazette", backlinks))
    assert document.notes[0].backlinks == 2
    assert document.plain.endswith("Gazette")


def test_a_note_called_from_a_side_box_alone_has_the_number_printed_there() -> None:
    box = f'<table class="infobox"><tr><td>Lima{call("a", "x")}</td></tr></table>'
    source = f'{box}<p>Words.</p><ol class="references"><li id="cite_note-x">Gazette</li></ol>'
    document = read(source)
    assert [each.label for each in document.notes] == ["a"]
    assert not document.marks


def test_a_note_that_nothing_calls_has_its_place_in_the_list() -> None:
    source = """<ol class="mw-references references" data-mw-group="note">
<li id="cite_note-a">One</li><li id="cite_note-b">Two</li></ol>"""
    assert [each.label for each in read(source).notes] == ["note 1", "note 2"]


def test_a_note_belongs_to_the_section_that_calls_it_first() -> None:
    source = f"""<h2>Asia</h2><p>Ties.{call("1", "1")}</p><h2>Notes</h2>
<ol class="references"><li id="cite_note-1">Gazette</li></ol>"""
    document = read(source)
    assert document.sections[document.notes[0].section].title == "Asia"


WEB = """<cite class="citation web cs1"><a rel="nofollow" class="external text"
 href="https://web.archive.org/web/2012/http://x.org/a">"Embassies of Erewhon"</a>
 <span class="cs1-format">(PDF)</span>. <i>Gazette</i> (in Welsh). 5 May 2010. Archived from <a
 class="external text" href="http://x.org/a">the original</a> on 3 June 2012<span
 class="reference-accessdate">. Retrieved <span class="nowrap">4 July</span> 2013</span>.</cite>"""


def test_a_printed_citation() -> None:
    cited = note(WEB)
    assert cited.title == "Embassies of Erewhon"
    assert cited.publisher == "Gazette"
    assert (cited.date, cited.accessed, cited.archived) == ("5 May 2010", "4 July 2013", True)
    assert cited.url == "http://x.org/a"
    assert cited.template == "cite web"


def test_a_printed_citation_of_a_book_with_fields_for_machines() -> None:
    cited = note(
        """<cite class="citation book cs1">Higgs, Ann (1999). <a class="external text"
 href="https://books.example/1"><i>Over the Range: A History</i></a>. Butler &amp; Sons. p.&#160;7.
</cite><span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.genre=book&amp;
rft.btitle=Over+the+Range%3A+A+History&amp;rft.pub=Butler+%26+Sons&amp;rft.date=1999"></span>"""
    )
    assert (cited.title, cited.publisher) == ("Over the Range: A History", "Butler & Sons")
    assert (cited.date, cited.template, cited.archived) == ("1999", "cite book", False)


@pytest.mark.parametrize(
    ("words", "title", "publisher", "date"),
    [
        ('"A day out". Range Press. May 2001.', "A day out", "Range Press", "May 2001"),
        ('Higgs, A. (2 May 2001). "A day out". <i>Post</i>.', "A day out", "Post", "2 May 2001"),
        ("<i>Yearbook</i>. Range Press. 1969. p. 15.", "Yearbook", "Range Press", "1969"),
        ('"A day out" (PDF). p. A9.', "A day out", "", ""),
        ('"A day out". <i>Post</i>. <b>3</b> (2): 7. doi:10.1/x.', "A day out", "Post", ""),
    ],
)
def test_ways_to_print_a_citation(words: str, title: str, publisher: str, date: str) -> None:
    cited = note(f'<cite class="citation news cs1">{words}</cite>')
    assert (cited.title, cited.publisher, cited.date) == (title, publisher, date)


def test_parsoid_keeps_what_the_template_was_given() -> None:
    cited = note(
        """<link typeof="mw:Extension/templatestyles mw:Transclusion" about="#mwt9" data-mw='{
"parts":[{"template":{"target":{"wt":"Cite news ","href":"./Template:Cite_news"},"params":{"title":
{"wt":"A [[day]] out"},"publisher":{"wt":"Range Press"},"date":{"wt":"2001-05-02"},"access-date":
{"wt":"3 June 2002"},"archive-url":{"wt":"http://archive.is/1"},"url":{"wt":"http://x.org"}}}}]}'/>
<cite class="citation news cs1" about="#mwt9"><a
 href="http://archive.is/1">"A day out"</a>.</cite>"""
    )
    assert (cited.title, cited.publisher, cited.url) == (
        "A day out",
        "Range Press",
        "http://x.org",
    )
    assert (cited.date, cited.accessed, cited.archived) == ("2001-05-02", "3 June 2002", True)
    assert cited.template == "cite news"


def test_notes_written_by_hand() -> None:
    cited = note(
        '<a class="external text" href="http://x.org">Our embassies</a>, Gazette, May 2001'
    )
    assert (cited.title, cited.publisher, cited.date) == ("Our embassies", "Gazette", "May 2001")
    assert (cited.url, cited.template, cited.archived) == ("http://x.org", "", False)


def test_a_bare_address_is_no_title() -> None:
    bare = '<a class="external free" href="http://x.org/a">http://x.org/a</a>'
    assert (note(bare).title, note(bare).url) == ("", "http://x.org/a")
    number = '<a class="external autonumber" href="http://x.org/a">[1]</a> of Erewhon'
    assert (note(number).title, note(number).url) == ("", "http://x.org/a")


def test_a_short_citation_is_its_own_title() -> None:
    assert note('<a href="#CITEREFHiggs1999">Higgs 1999</a>, p. 7.').title == "Higgs 1999, p. 7"


def test_a_copy_in_an_archive() -> None:
    cited = note(
        """<a class="external text" href="http://x.org/a">Our embassies</a> <a
 class="external text" href="https://web.archive.org/web/1/http://x.org/a">Archived</a> 3 May 2012
 at the <a href="/wiki/Wayback_Machine">Wayback Machine</a>, Gazette, 1 June 2001"""
    )
    assert (cited.title, cited.url, cited.archived) == ("Our embassies", "http://x.org/a", True)
    assert (cited.publisher, cited.date) == ("Gazette", "1 June 2001")

"""What a person reads of a page's wikitext, and where it stands."""

import pytest

from comity.documents import Document
from comity.documents.readers.wikitext import READER
from comity.sources import Blob


def read(source: str) -> Document:
    return READER.read(Blob("Foreign relations of Erewhon", "text/x-wiki", b""), source)


def blocks(source: str) -> list[tuple[str, str]]:
    document = read(source)
    return [(each.kind, document.plain[each.start : each.end]) for each in document.blocks]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("'''Erewhon''' is ''friendly''.", "Erewhon is friendly."),
        ("An '''''old''''' ally", "An old ally"),
        ("It's L'''Aquila'''", "It's LAquila"),
        ("[[Peru]] and [[Chile|its neighbour]]", "Peru and its neighbour"),
        ("two [[embassy|embass]]ies", "two embassies"),
        ("see [[:Category:Treaties]]", "see Category:Treaties"),
        ("before[[Category:States]] after", "before after"),
        ("with [https://example.org/a the ministry]", "with the ministry"),
        ("with [https://example.org/a]", "with"),
        ("fish &amp; chips&nbsp;&ndash; 5&#160;km", "fish & chips – 5 km"),
        ("R&D & more &nosuch", "R&D & more &nosuch"),
        ("five\u00a0\u200bmen", "five men"),
        ("a <small>b</small><sup>2</sup> < c", "a b2 < c"),
        ("a<!-- never\n\nseen -->b", "ab"),
        ("a<!-- never seen", "a"),
        ("x <nowiki>[[y]] ''z''</nowiki>", "x [[y]] ''z''"),
        ("x<span style='display: none'>0001</span>1", "x1"),
        ("{{flag|Peru}}, {{flagcountry|Chile}}, {{flagu|Cuba}}", "Peru, Chile, Cuba"),
        ("{{flag|Georgia (country)|name=Georgia}}", "Georgia"),
        ("{{flag|Syria|1932}}", "Syria"),
        ("{{flagicon|Peru}} [[Peru]]", "Peru"),
        ("{{GER}}, {{DZA}}, {{flagcountry|UK}}", "Germany, Algeria, United Kingdom"),
        ("{{DOI|10.1}} it says", "it says"),
        ("{{#invoke:flag||Peru}}", "Peru"),
        ("{{dts|1992|3|11}}", "11 March 1992"),
        ("{{dts|format=dmy|1992|03}}", "March 1992"),
        ("{{dts|1992-03-11}}", "11 March 1992"),
        ("{{Date table sorting|11 March 1992}}", "11 March 1992"),
        ("{{dts|1992}}", "1992"),
        ("{{start date|1992|df=y}}", "1992"),
        ("{{nowrap|no {{small|break}}}}", "no break"),
        ("{{lang|fr|entente}}", "entente"),
        ("{{abbr|MFA|ministry}}", "MFA"),
        ("{{as of|2010}}, {{as of|2010|5|lc=y}}", "As of 2010, as of May 2010"),
        ("{{convert|5|km|mi|abbr=on}}", "5 km"),
        ("{{circa|1921}}", "c. 1921"),
        ("{{ill|Treaty of Nowhere|fr}}", "Treaty of Nowhere"),
        ("{{legend|red|hostile}}", "hostile"),
        ("a{{snd}}b{{ndash}}c{{!}}d", "a – b–c|d"),
        ("a {{no such thing|b [[c]]|d}} e", "a e"),
        ("{{citation needed|date=May 2010}}said", "said"),
        ("{{US$|5 million}}", "US$5 million"),
        ("__NOTOC__It begins", "It begins"),
        ("{{{param}} stays odd", "{ stays odd"),
        ("{{flag|Peru} and then", "Peru and then"),
        ("{{ and [[ alone, }", "{{ and [[ alone, }"),
    ],
)
def test_a_person_reads(source: str, words: str) -> None:
    assert read(source).plain == words


def test_lines_of_a_paragraph_run_on_and_a_blank_line_parts_paragraphs() -> None:
    assert blocks("Ties are\nold.\n\nThey are good.") == [
        ("paragraph", "Ties are old."),
        ("paragraph", "They are good."),
    ]


def test_a_comment_alone_on_its_line_is_no_blank_line() -> None:
    assert blocks("Ties are\n<!-- check -->\nold.") == [("paragraph", "Ties are old.")]


def test_lists_have_depth() -> None:
    document = read("Members:\n* [[Peru]]\n** Lima\n# first\n:: aside\ntext")
    assert [
        (each.kind, each.depth, document.plain[each.start : each.end]) for each in document.blocks
    ] == [
        ("paragraph", 0, "Members:"),
        ("item", 1, "Peru"),
        ("item", 2, "Lima"),
        ("item", 1, "first"),
        ("item", 2, "aside"),
        ("paragraph", 0, "text"),
    ]


def test_sections_know_what_they_stand_in() -> None:
    document = read("Lead.\n== Asia ==\n=== ''East'' [[Asia]] ===\nA.\n== Africa == <!-- b -->\nB.")
    assert [(each.title, each.level, each.parent) for each in document.sections] == [
        ("lead", 1, 0),
        ("Asia", 2, 0),
        ("East Asia", 3, 1),
        ("Africa", 2, 0),
    ]
    last = document.blocks[-1]
    assert document.sections[last.section].title == "Africa"


def test_a_heading_that_is_none_is_words() -> None:
    assert blocks("== not closed") == [("paragraph", "== not closed")]


def test_hatnotes_print_the_titles_and_link_to_them() -> None:
    document = read("{{Main|Erewhon and Peru#History|Chile|l2=the Chilean story}}\nText.")
    assert document.plain.startswith(
        "Main articles: Erewhon and Peru § History and the Chilean story"
    )
    assert [each.target for each in document.links] == ["Erewhon and Peru", "Chile"]
    assert document.blocks[0].kind == "hatnote"
    assert blocks("{{see also|[[Peru]]}}")[0] == ("hatnote", "See also: Peru")


def test_the_words_under_a_picture_come_after_the_paragraph() -> None:
    source = "Ties [[File:Flag.svg|thumb|200px|alt=x|The [[embassy]] in Lima]] are old."
    assert blocks(source) == [("paragraph", "Ties are old."), ("caption", "The embassy in Lima")]


def test_a_picture_in_the_line_has_no_words() -> None:
    assert blocks("[[File:Flag.svg|20px|Flag of Peru]] Peru") == [("paragraph", "Peru")]
    assert blocks("[[File:Flag.svg]] Peru") == [("paragraph", "Peru")]


def test_a_gallery_gives_captions() -> None:
    assert blocks("<gallery>\nA.jpg|First\nB.jpg\nC.jpg|''Third''\n</gallery>") == [
        ("caption", "First"),
        ("caption", "Third"),
    ]


def test_a_line_break_parts_blocks_of_the_same_kind() -> None:
    assert blocks("* Opened 1992<br/>closed 1995") == [
        ("item", "Opened 1992"),
        ("item", "closed 1995"),
    ]


def test_columns_and_quotes_are_read_as_if_they_were_not_there() -> None:
    assert blocks("{{columns-list|\n* Peru\n* Chile\n}}after") == [
        ("item", "Peru"),
        ("item", "Chile"),
        ("paragraph", "after"),
    ]
    assert blocks("{{blockquote|We agree.|The envoy}}") == [
        ("paragraph", "We agree."),
        ("paragraph", "The envoy"),
    ]
    assert blocks("{{hlist|Peru|Chile}}") == [("item", "Peru"), ("item", "Chile")]


def test_links_name_the_article_and_not_its_section() -> None:
    document = read("[[treaty_of  Lima#Text|the treaty]] [[#Above|above]]")
    assert document.links == [(0, 10, "Treaty of Lima")]


def test_words_lead_back_to_the_whole_link_or_template() -> None:
    source = "Then [[Peru|the ''old'' ally]] and {{nowrap|new {{flag|Chile}}}} signed."
    document = read(source)

    def quoted(words: str) -> str:
        at = document.plain.index(words)
        return document.span(at, at + len(words)).of(source)

    assert quoted("old") == "[[Peru|the ''old'' ally]]"
    assert quoted("Chile") == "{{nowrap|new {{flag|Chile}}}}"
    assert quoted("ally and new") == source[5:-8]
    assert quoted("signed") == "signed"


def test_line_ends_of_windows_are_read_and_kept() -> None:
    source = "Ties are\r\nold.\r\n\r\n* [[Peru]]\r\n"
    assert blocks(source) == [("paragraph", "Ties are old."), ("item", "Peru")]
    assert read(source).source == source


def test_deep_nesting_is_given_up_without_harm() -> None:
    source = "{{small|" * 500 + "deep" + "}}" * 500 + " after"
    assert read(source).plain in {"after", "deep after"}
    links = "[[A|" * 500 + "deep" + "]]" * 500 + " after"
    assert read(links).plain.endswith("after")


def test_what_the_page_is_called_and_which_version() -> None:
    document = READER.read(Blob("Erewhon", "text/x-wiki", b"", "123"), "Text.")
    assert (document.title, document.version, document.format) == ("Erewhon", "123", "wikitext")


@pytest.mark.parametrize("between", ["  ", " \t", "  \t  ", "\u00a0 ", "   \u202f"])
def test_white_space_in_a_line_is_one_space(between: str) -> None:
    assert blocks(f"Peru{between}and{between}''Chile''{between}") == [
        ("paragraph", "Peru and Chile")
    ]

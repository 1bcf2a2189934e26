"""What is written as wikitext reads as what was written."""

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import comity
from comity.actors import actor
from comity.answers import Evidence, Note, Portrait, Stretch, Tie
from comity.relations import Grade
from comity.views import show
from comity.views.citing import References, plain

TITLE = "Foreign relations of Azerbaijan"
Dates = tuple[str, str]
"""Start and end, each empty where it is not told."""


def page(ties: Mapping[str, Sequence[Dates]], none: Sequence[str] = ()) -> str:
    """Write a page of the relations of Azerbaijan: by whom with, each spell's dates."""
    told = [_tie(each, [_spell(*dates) for dates in spells]) for each, spells in ties.items()]
    told += [_tie(each, [_spell("", "", held=False)]) for each in none]
    names = {each: actor(each).name for each in ("AZE", *ties, *none)}
    portrait = Portrait("AZE", "", "default", "", "apart", names, (TITLE,), tuple(told))
    return "\n".join(line.text for line in show(portrait, as_="wikitext"))


def _tie(other: str, spells: Sequence[Stretch]) -> Tie:
    return Tie("relations", *sorted(("AZE", other)), "", tuple(spells))


def _spell(start: str, end: str, *, held: bool = True) -> Stretch:
    return Stretch(held, start, bool(end), end, Grade.ONE_SIDE, None, (), ())


def read_again(text: str) -> dict[tuple[str, str], list[Dates]]:
    found: dict[tuple[str, str], list[Dates]] = {}
    for claim in comity.read(text, title=TITLE).claims:
        if claim["kind"] == "relations":
            (other,) = [each for each in claim["parties"] if each != "AZE"]
            dates = claim.get("start", ""), claim.get("end", claim.get("date", ""))
            found.setdefault((other, claim["status"]), []).append(dates)
    return found


def test_a_row_has_country_date_and_notes_as_the_founding_table_has() -> None:
    assert page({"DNK": [("1992-04-02", "")]}).splitlines()[:6] == [
        "== Diplomatic relations ==",
        '{| class="wikitable sortable"',
        "! Country !! Formal Relations Began !! Notes",
        "|-",
        "| {{flag|Denmark}} || {{dts|2 April 1992}} ||",
        "|}",
    ]


@pytest.mark.parametrize(
    ("spells", "cell"),
    [
        ([("1992", "")], "{{dts|1992}}"),
        ([("1992-04", "")], "{{dts|April 1992}}"),
        ([("1992~", "")], "c. 1992"),
        ([("199X", "")], "1990s"),
        ([("15XX", "")], "16th century"),
        ([("1960?", "")], "1960"),
        ([("1918", "1921-04-02")], "{{dts|1918}} until 2 April 1921"),
        ([("", "1994-05-05")], "until 5 May 1994"),
        (
            [("1948", "1967"), ("1991-10-18", "")],
            "{{dts|1948}} until 1967<br />{{dts|18 October 1991}}",
        ),
    ],
)
def test_a_date_is_as_precise_as_it_was_told(spells: list[Dates], cell: str) -> None:
    assert f"| {{{{flag|Denmark}}}} || {cell} ||" in page({"DNK": spells})


DAYS = st.dates(dt.date(1700, 1, 1), dt.date(2024, 12, 31)).map(dt.date.isoformat)
DATES = st.tuples(DAYS, st.sampled_from((10, 7, 4))).map(lambda told: told[0][: told[1]])
OTHERS = ("ARM", "COD", "COG", "DNK", "FRA", "GBR", "KOR", "NLD", "PRK", "RUS", "USA")


@st.composite
def stories(draw: st.DrawFn) -> list[Dates]:
    """Return the spells of a tie in order of time, at least a year between one and the next."""
    years = draw(st.lists(st.integers(1700, 2024), min_size=1, max_size=4, unique=True))
    marks = [f"{year}{draw(st.sampled_from(('', '-04', '-04-02')))}" for year in sorted(years)]
    return [(mark, "".join(marks[at + 1 : at + 2])) for at, mark in enumerate(marks) if at % 2 == 0]


@settings(deadline=None)
@given(
    st.dictionaries(st.sampled_from(OTHERS), stories(), max_size=5),
    st.sets(st.sampled_from(("AUT", "BTN", "TON")), max_size=2),
    st.sets(st.sampled_from(("CHE", "PER", "VAT")), max_size=2),
)
def test_law_what_was_written_is_what_is_read(
    dated: dict[str, list[Dates]], none: set[str], undated: set[str]
) -> None:
    written = page({**dated, **{each: [("", "")] for each in sorted(undated)}}, sorted(none))
    expected = {(each, "established"): spells for each, spells in dated.items()}
    expected |= {(each, "established"): [("", "")] for each in undated}
    expected |= {(each, "none"): [("", "")] for each in none}
    assert read_again(written) == expected


@settings(deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_law_no_name_and_no_title_can_become_markup(name: str, title: str) -> None:
    hostile = plain(name)
    assert not {"<", ">", "[", "]", "{", "}", "|", "="} & set(hostile)
    assert "''" not in hostile
    cited = References().cite([_evidence(Note("1", title=title, url=f"javascript:{title}"))])
    assert cited.count("<") in {0, 2}
    assert "url=" not in cited


def test_notes_are_written_as_an_editor_writes() -> None:
    def claim(kind: str, one: str, other: str, **told: object) -> Evidence:
        fields = {"kind": kind, "subject": one, "object": other, "parties": (), "start": "", **told}
        return dataclasses.replace(_evidence(Note("1", title="Atlas")), **fields)

    claims = [
        claim("recognition", "GMB", "AZE", status="recognised", date="1992"),
        claim("mission", "AZE", "GMB", status="open",
              qualifiers={"type": "honorary consulate"}),
        claim("accreditation", "GMB", "AZE",
              qualifiers={"city": "Ankara", "seat": "TUR"}),
    ]  # fmt: skip
    spells = [dataclasses.replace(_spell("", ""), support=(each,)) for each in claims]
    ties = [Tie("relations", "AZE", "GMB", "", (_spell("1994-11-11", ""),))]
    ties += [
        Tie(each.kind, each.subject, each.object, "", (spell,))
        for each, spell in zip(claims, spells, strict=True)
    ]
    names = {"AZE": "Azerbaijan", "GMB": "Gambia", "TUR": "Turkey"}
    portrait = Portrait("AZE", "", "default", "", "apart", names, (TITLE,), tuple(ties))
    told = [line.text.partition("<ref")[0] for line in show(portrait, as_="wikitext")]
    assert "* The Gambia recognised Azerbaijan in 1992." in told
    assert "* Azerbaijan has an honorary consulate in the Gambia." in told
    assert "* The Gambia is accredited to Azerbaijan from its embassy in Ankara (Turkey)." in told


def test_who_has_no_relations_is_no_row_of_the_table() -> None:
    recognised = dataclasses.replace(
        _evidence(Note("1", title="Atlas")), kind="recognition", subject="AZE", object="CYP",
        parties=(), status="recognised",
    )  # fmt: skip
    spell = dataclasses.replace(_spell("", ""), support=(recognised,))
    ties = (
        Tie("relations", "AZE", "CYP", "", (_spell("", "", held=False),)),
        Tie("recognition", "AZE", "CYP", "", (spell,)),
    )
    names = {"AZE": "Azerbaijan", "CYP": "Cyprus"}
    portrait = Portrait("AZE", "", "default", "", "apart", names, (TITLE,), ties)
    told = "\n".join(line.text for line in show(portrait, as_="wikitext"))
    table, _, below = told.partition("|}")
    assert "Cyprus" not in table
    assert "* {{flag|Cyprus}}" in below


@pytest.mark.parametrize(
    "name",
    [
        "<script>alert(1)</script>",
        "x}}{{delete}}",
        "x]] [[Category:Spam",
        "x || y\n|-\n| z",
        "~~~~",
    ],
)
def test_a_hostile_name_is_a_name(name: str) -> None:
    told = Tie("relations", "AZE", name, "", (_spell("1992", ""),))
    portrait = Portrait(
        "AZE", "", "default", "", "apart", {"AZE": "Azerbaijan", name: name}, (), (told,)
    )
    text = "\n".join(line.text for line in show(portrait, as_="wikitext"))
    (row,) = [line for line in text.splitlines() if line.startswith("| {{flag|")]
    assert row.endswith("}} || {{dts|1992}} ||")
    assert row.count("{{") == 2
    assert "<" not in row
    assert "~~~" not in row


def test_a_reference_is_written_once_and_called_by_name() -> None:
    references = References()
    note = Note("1", title="List", publisher="Press", date="2010", url="https://a.example/?a=b c|d")
    first = references.cite([_evidence(note)])
    assert first == (
        '<ref name="c1">{{cite web |title=List |publisher=Press |date=2010 '
        "|url=https://a.example/?a=b%20c%7Cd}}</ref>"
    )
    assert references.cite([_evidence(note), _evidence(note)]) == '<ref name="c1" />'


def test_missions_and_who_is_represented_stand_in_the_notes(tmp_path: Path) -> None:
    article = (
        '{| class="wikitable"\n! Country !! Formal Relations Began !! Notes\n|-\n'
        "| {{flag|Ireland}} || 1996 || See [[Azerbaijan–Ireland relations]]\n"
        "* Azerbaijan is accredited to Ireland from its embassy in [[London]], United Kingdom."
        "<ref>{{cite web |title=Missions |publisher=Press}}</ref>\n"
        "* Ireland has an honorary consulate in [[Baku]].\n|}\n"
    )
    (tmp_path / f"{TITLE}.wikitext").write_text(article)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
    with comity.open(tmp_path / "w.comity") as world:
        text = "\n".join(each.text for each in show(world.state("AZE"), as_="wikitext"))
    assert "| {{flag|Ireland}} || {{dts|1996}} || See [[Azerbaijan–Ireland relations]]\n" in text
    assert (
        "* Azerbaijan is accredited to Ireland from its embassy in London (United Kingdom)."
        '<ref name="c1">{{cite web |title=Missions |publisher=Press}}</ref>\n'
    ) in text
    before = {each["id"]: each for each in comity.read(article, title=TITLE).claims}.values()
    after = comity.read(text, title=TITLE).claims
    assert _told(before) == _told(after)


def _told(claims: object) -> set[tuple[str, ...]]:
    assert hasattr(claims, "__iter__")
    return {
        tuple(str(each.get(field)) for field in ("kind", "parties", "subject", "object", "start"))
        for each in claims
        if each["kind"] in {"relations", "mission", "accreditation"}
    }


def _evidence(*notes: Note) -> Evidence:
    return Evidence(
        claim="c", kind="relations", subject="", object="", parties=("AZE", "DNK"),
        status="established", start="1992", end="", date="", modality="", qualifiers={},
        quote="q", at=0, section="lead", document=TITLE, version="", format="wikitext",
        sha256="", refs=notes,
    )  # fmt: skip

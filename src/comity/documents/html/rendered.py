"""What a citation says, from how templates print it and from the fields they hide beside it."""

import json
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from comity.documents.wikitext.arguments import cleaned
from comity.documents.wikitext.citations import Cited, Outside, by_hand, from_template, is_archive
from comity.documents.wikitext.templates import template

__all__ = ["Cited", "Outside", "by_hand", "from_page", "from_parameters", "machine_fields"]

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_SEASON = r"(?:Spring|Summer|Autumn|Fall|Winter)"
_DATE = (
    rf"(?:\d{{1,2}}(?:[–-]\d{{1,2}})? {_MONTH} \d{{4}}"
    rf"|{_MONTH} \d{{1,2}}(?:[–-]\d{{1,2}})?, \d{{4}}"
    rf"|{_MONTH}(?:[–-]{_MONTH})? \d{{4}}|{_SEASON} \d{{4}}|\d{{4}}-\d\d-\d\d"
    r"|c\. ?\d{4}|\d{4}(?:[–-]\d{2,4})?|n\.d\.)[a-z]?"
)
_IN_BRACKETS = re.compile(rf"\(({_DATE})\)")
_ALONE = re.compile(rf"(?:^|[.,] |^ )({_DATE})(?=[.,;]|$| \()")
_ACCESSED = re.compile(rf"(?i:retrieved|accessed) (?i:on )?({_DATE})")
_TAIL = re.compile(r"(?i:[.,;]? (?:archived|retrieved|accessed) .*$)")
_ASIDE = re.compile(
    r"\((?:in [A-Z][^()]{1,80}|PDF|Press release|DOC|XLS|PPT|TXT|[A-Z][a-z]+ thesis|Video|Map"
    r"|Report)\)"
    r"|\bVol\. [^.]{1,40}|\bpp?\. ?[^\s.]+|\bno\. \d+|\bdoi:\S+"
    r"|\b(?:ISBN|ISSN|OCLC|JSTOR|S2CID|PMID|PMC|Bibcode|LCCN|ASIN):? ?\S+"
)
# Not behind the letters of an abbreviation.
_PART = re.compile(r"(?<![ .(][A-Z])\. |\.$|; ")
_CITE = re.compile(r"\bcitation\b ?([a-z0-9-]+)?")
_QUOTED = re.compile(r"[\"“]([^\"“”]{2,500})[\"”]")
_NAMES = {
    "pressrelease": "press release",
    "encyclopaedia": "encyclopedia",
    "audio-visual": "av media",
    "cs1": "",
    "cs2": "",
}
_TRANSLATION = re.compile(r"^[\"”\s]{0,4}\[[^\[\]]{1,400}\]")
_YEAR = re.compile(r"\d{4}")
_NO_TITLE = ("archived", "the original")
_ARCHIVED = re.compile(r"(?i:archived (?:\(\w+\) )?from)")
_MARKS = " \t\n\"“”'‘’.,;:"


def machine_fields(title: str) -> dict[str, str]:
    """Return the fields of a ContextObject in a span's title, the first of each name.

    >>> machine_fields("rft.genre=unknown&rft.atitle=Two+words")["rft.atitle"]
    'Two words'
    """
    found: dict[str, str] = {}
    for name, value in parse_qsl(title, max_num_fields=None):
        found.setdefault(name, value)
    return found


def from_parameters(data: str) -> Cited | None:
    """Return what a citation template says whose call Parsoid keeps in ``data-mw``."""
    try:
        parts = json.loads(data)["parts"]
        for part in parts:
            if not isinstance(part, dict) or "template" not in part:
                continue
            call = part["template"]
            named = template(call["target"]["wt"])
            if named.how == "cite":
                given = {
                    name.lower(): cleaned(value["wt"]) for name, value in call["params"].items()
                }
                return from_template(named.name, given)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return None


def template_of(classes: str) -> str:
    """Return the template that printed a citation, by the classes it gave it.

    >>> template_of("citation web cs1"), template_of("citation cs2")
    ('cite web', 'citation')
    """
    found = _CITE.search(classes)
    if not found:
        return ""
    name = _NAMES.get(found[1] or "", found[1] or "")
    return f"cite {name}" if name else "citation"


def from_page(
    classes: str, words: str, links: list[Outside], slanted: list[str], fields: Mapping[str, str]
) -> Cited:
    """Return what a printed citation says.

    ``words`` are all its words, ``links`` its external links, ``slanted`` its words in italics
    and ``fields`` what stands beside it for machines (empty for none).
    """
    title = _title(classes, words, links, slanted, fields)
    before, _, after = words.partition(title) if title else ("", "", words)
    after = _TRANSLATION.sub("", after)
    accessed = _ACCESSED.search(after)
    after = _TAIL.sub("", after)
    date = _date(before, after, fields)
    return Cited(
        title=title,
        publisher=_publisher(after, slanted, title, fields, date),
        date=date,
        accessed=accessed[1] if accessed else "",
        archived=bool(_ARCHIVED.search(words)) or any(is_archive(each.url) for each in links),
        url=_address(links, fields),
        template=template_of(classes),
    )


def _date(before: str, after: str, fields: Mapping[str, str]) -> str:
    """Return the date as printed: what stands for machines tells it from volumes and pages."""
    printed = [
        found[1]
        for pattern, words in ((_IN_BRACKETS, before), (_ALONE, after), (_IN_BRACKETS, after))
        for found in pattern.finditer(words)
    ]
    if not fields:
        return printed[0] if printed else ""
    meant = fields.get("rft.date", "")
    years = _YEAR.findall(meant)
    return next((each for each in printed if years and years[0] in each), meant)


def _address(links: list[Outside], fields: Mapping[str, str]) -> str:
    """Return the address of what is cited, not of an archive's copy if it can be helped."""
    for link in links:
        if link.label.lower() == "the original":
            return link.url
    live = [each.url for each in links if not is_archive(each.url)]
    named = fields.get("rft_id", "")
    return live[0] if live else named if named.startswith("http") else links[0].url if links else ""


def _title(
    classes: str,
    words: str,
    links: list[Outside],
    slanted: list[str],
    fields: Mapping[str, str],
) -> str:
    names = ["rft.btitle", "rft.atitle", "rft.title"]
    if "encyclopaedia" in classes:
        names[:2] = names[1::-1]
    for name in names:
        title = " ".join(fields.get(name, "").split())
        if title and "<" not in title:
            return title
    labels = [each.label for each in links if not each.label.lower().startswith(_NO_TITLE)]
    for label in labels:
        if label[:1] in {'"', "“"}:
            return label.strip(_MARKS)
    quoted = _QUOTED.search(words)
    if quoted:
        return quoted[1].strip(_MARKS)
    title = labels[0] if labels else slanted[0] if slanted else ""
    return title.strip(_MARKS)


def _publisher(
    after: str, slanted: list[str], title: str, fields: Mapping[str, str], date: str
) -> str:
    """Return the publisher, and failing that the work, that stands after the title."""
    if fields.get("rft.pub"):
        return " ".join(fields["rft.pub"].split())
    work = next((each.strip(_MARKS) for each in slanted if each.strip(_MARKS) not in title), "")
    if work:
        return work
    rest = _ASIDE.sub(" ", after)
    for part in _PART.split(rest):
        name = part.strip(_MARKS).rpartition(": ")[2]
        if name and name != date and name[0].isalpha() and not re.fullmatch(_DATE, name):
            return name
    return fields.get("rft.jtitle", "")

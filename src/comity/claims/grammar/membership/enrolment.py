"""Memberships told by lists and tables: items under a head or a heading, rows of organisations."""

import functools
import re
from collections.abc import Iterator

from comity.claims.grammar.membership.roles import Belonging, outside, role_of
from comity.claims.grammar.membership.verbs import VERB
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.naming import names
from comity.claims.reading import Reading
from comity.claims.spells import spells
from comity.claims.tables import Row, Sheet, line_above
from comity.spans import Span

_HEADING = re.compile(
    r"member(?! (?:states|countries))|participation in (?:international|intergov)|"
    r"(?:international|intergovernmental|multilateral|regional) organi[sz]ations?(?: "
    r"participation)?$|"
    r"organi[sz]ation(?:al)? participation|^(?:other )?international organi[sz]ations",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:member(?:s|ship)?|participa\w+|observer|joined|belongs?|associate|signator\w+|"
    r"part(?:y|ies) to)\b",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:relations|recogni\w+|embass\w+|consulates|ambassadors|missions)\b", re.IGNORECASE
)
_ROLE = re.compile(
    r"\s*(?:full |founding |active |permanent |dialogue )?"
    r"(?:member|observer|associate|partner|candidate|signatory)\b",
    re.IGNORECASE,
)
_DATES = frozenset({"member", "began", "dated", "period"})
_OF_MEMBERS = re.compile(r"member(?! (?:states|countries))|\bparticipation", re.IGNORECASE)
# Over a table of missions to organisations, or of relations with them, not of memberships.
_OF_POSTS = re.compile(
    r"mission|relations|represent|ambassador|\bhead\b|embass|delegat", re.IGNORECASE
)
_LONG = 400
_ABBREVIATIONS = re.compile(
    r"(?![^,;•]* (?:is|are|was|has|belongs|participates) )"
    r"(?:[A-Z][\w&/ -]{0,40}(?: ?\([\w ]{1,30}\))?(?:[,;]| ?[•·]) ?){4}"
)
_BESIDE = re.compile(r"(?:since|as|from|in|on|with|until|and (?:some|many|most|all) of its)\b")
_BETWEEN = re.compile(r"(?:[^,;•·()]|\([^()]*\))+")


def enrolments(reading: Reading) -> Iterator[Belonging]:
    """Yield the memberships that lists and tables tell of."""
    if not reading.state:
        return
    heads: dict[Span, tuple[str, str]] = {}
    for passage in reading.passages:
        if passage.role != "item" and not (passage.role == "paragraph" and passage.table < 0):
            continue
        ruled = _ruled(reading, passage, heads)
        if ruled is not None:
            yield from _items(reading, passage, *ruled)
    for sheet in reading.sheets:
        over = _over(reading, sheet)
        for row in sheet.rows:
            if kind_of(row.actor) == "organisation":
                yield from _row(reading, row, over)


def _over(reading: Reading, sheet: Sheet) -> str:
    """Return the words over a table that make members of its rows' organisations, "" for none."""
    if any(map(_OF_POSTS.search, sheet.titles)):
        return ""
    title = reading.headings(reading.document.tables[sheet.table].section)[0]
    if _OF_MEMBERS.search(title):
        return title
    above = line_above(reading, sheet)
    named = {reading.actor_of(each) for each in reading.mentions_in(*above)}
    words = above.of(reading.plain)
    told = _TELLS.search(words) and not _ELSE.search(words)
    return words if told and named <= {reading.state} and words.endswith(":") else ""


def _row(reading: Reading, row: Row, over: str) -> Iterator[Belonging]:
    """Yield the memberships that a row of an organisation tells, by a date, a role or both."""
    held = dict(zip(row.meanings, row.cells, strict=True))
    role = held.get("role")
    said = _ROLE.match(reading.plain, role.start, role.end) if role else None
    dated: dict[str, tuple[str, int]] = {}
    for cell, meaning, title in zip(row.cells, row.meanings, row.titles, strict=True):
        found = spells(reading, cell.start, cell.end) if meaning in _DATES else []
        if found and found[0].since and (meaning == "member" or over):
            words = said[0] if said else f"{title} {over}{reading.plain[row.name.end : cell.end]}"
            dated[role_of(words)] = found[0].since, cell.end
    applied = any("applica" in title.lower() for title in row.titles)
    if not dated and not said and (not over or applied):
        return
    dated = dated or {role_of(said[0] if said else over): ("", row.name.end)}
    for held_as, (since, until) in dated.items():
        end = max(until, role.end if role and said else 0)
        name = _printed(reading, row)
        yield Belonging(
            reading.state, name, role_of(held_as, name), since, "", "", row.name.start, end, end
        )


def _printed(reading: Reading, row: Row) -> str:
    """Return whom a row is about: as printed where the name goes on from that of one known."""
    printed = reading.plain[row.name.start : row.beside.end].strip().partition("\n")[0]
    longer = reading.plain[row.name.end : min(row.name.end + 2, row.beside.end)].strip().isalnum()
    longer = longer and "member" not in printed.lower()
    return printed.partition(" (")[0] if longer else row.actor  # "NATO Parliamentary Assembly"


def _ruled(
    reading: Reading, passage: Passage, heads: dict[Span, tuple[str, str]]
) -> tuple[str, str] | None:
    """Return who belongs and in what role, by the words above a list; None when none tell."""
    if passage.role == "paragraph":
        line = reading.plain[passage.start : min(passage.end, passage.start + 200)]
        if not _ABBREVIATIONS.match(line):
            return None
    head = passage.head
    if head is not None and head.end > head.start:
        head = Span(max(head.start, head.end - _LONG), head.end)
        if head not in heads:
            heads[head] = _said(reading, passage, head)
        return heads[head] if heads[head][1] else None
    title = reading.document.sections[passage.section].title
    return (reading.state, role_of(title)) if _is_of_members(title) else None


@functools.lru_cache(maxsize=1024)  # one heading rules many items
def _is_of_members(title: str) -> bool:
    """Say whether a heading stands over a list of memberships."""
    return bool(_HEADING.search(title))


def _said(reading: Reading, passage: Passage, head: Span) -> tuple[str, str]:
    """Return who a head says belongs, and in what role, "" when it says nothing of the kind."""
    words = head.of(reading.plain)
    last = re.split(r"(?<=[a-z\d)])\. (?=[A-Z])", words.strip())[-1]
    begins = head.start + words.rindex(last) if last in words else head.start
    span = Span(begins, head.end)
    sentence = Sentence(span, prose(reading).draw(span, passage.view), passage, None)
    for act in acts(sentence, VERB, reading.state):
        if act.subjects and not act.neither and " not " not in act.words:
            return act.subjects[0].id, role_of(act.verb[0])
    title = reading.headings(passage.section)[0]
    if _ELSE.search(last):
        return "", ""
    if (_TELLS.search(last) and len(last) < 120) or (_is_of_members(title) and len(last) < 200):  # noqa: PLR2004
        return reading.state, role_of(last)
    return "", ""


def _items(reading: Reading, passage: Passage, subject: str, role: str) -> Iterator[Belonging]:
    """Yield the organisations that one item, or one line of abbreviations, names."""
    text = reading.plain[passage.start : passage.end]
    if len(text) > 3000:  # noqa: PLR2004 - no item is so long
        return
    span = Span(passage.start, passage.end)
    drawn = prose(reading).draw(span, passage.view)
    listed = list(names(reading, drawn, 0, len(drawn.text)))
    if passage.role == "paragraph":  # where one is no name, the next may be
        pieces = _BETWEEN.finditer(drawn.text)
        listed = [it for each in pieces for it in names(reading, drawn, *each.span())]
    if not listed:
        return
    rest = drawn.text[listed[-1].after :].strip()
    if re.match(r"[a-z]", rest) and not _BESIDE.match(rest):
        return
    for place, name in enumerate(listed):
        stop = drawn.plain_at(listed[place + 1].at) if place + 1 < len(listed) else passage.end
        beside = drawn.text[name.at : name.after] if "(" in drawn.text[name.at : name.after] else ""
        if outside(beside):
            continue
        said = role_of(beside) if role == "member" else role
        dates = drawn.within(name.at, name.after, "date")
        since = dates[0].date.first if dates and dates[0].date else ""
        yield Belonging(
            subject, name.object, role_of(said, name.object), since, "", "", name.start,
            name.end if not beside else drawn.plain_span(name.at, name.after).end, stop,
        )  # fmt: skip

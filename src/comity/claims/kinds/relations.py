"""Two actors have diplomatic relations, have none, or change them."""

import dataclasses
import functools
import re
from collections.abc import Iterator

from comity.actors import resolve
from comity.claims.chronicle import chronicled, is_chronicle
from comity.claims.grammar.relations.ties import ties
from comity.claims.headings import change, denies, stands
from comity.claims.lists import Item, items
from comity.claims.model import Claim, Effect, Kind
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.claims.spells import Spell, spells
from comity.claims.tables import Row, Sheet
from comity.claims.wording import word_of
from comity.documents import Cell
from comity.spans import Span

# Headers that name a date without saying of what; the headings above must tell.
_STRONG = re.compile(r"relation|ties|establish|formal", re.IGNORECASE)
_ABOUT = re.compile(r"relation|diplomatic|ties\b|bilateral|recogni", re.IGNORECASE)
_NOT_ABOUT = re.compile(
    r"visit|treat(?:y|ies)|agreement|summit|member|\bwars?\b|mission|embass|trade|meeting|"
    r"conflict|participation|opinion|poll|aid\b|sanction|leader|minister|ambassador",
    re.IGNORECASE,
)
_HAS = re.compile(
    r"\b(?:(?:has|have|had|maintains?|established|enjoys?|holds?|keeps?)\b[^.:]{0,60}?"
    r"(?:diplomatic|formal|official|bilateral)[^.:]{0,30}?\b(?:relations|ties|relationships?)|"
    r"(?:diplomatic|formal|official) (?:relations|ties) (?:with|were|have been|between))\b",
    re.IGNORECASE,
)
_TIES = re.compile(r"\b(?:diplomatic|formal|official)\b[^.:]*\b(?:relations|ties)\b", re.IGNORECASE)
_UNKNOWN = re.compile(r"\W*(?:unknown|n/?a|yes|no|tbd|uncertain|not known)\W*$", re.IGNORECASE)
STANDING = "standing"
"""The qualifier of a claim from a list of ties that stand: whether this one does (true, false)."""
_LONG = 400  # the words of a head are no more than this
_HAS_NOT = re.compile(
    word_of(
        [
            *(rf"{each}\b" for each in ("no", "without", "lacks?", "neither", "never had",
                                        "never established")),
            *(f"{each} not (?:yet )?" for each in ("do", "does", "did", "has", "have")),
        ]
    )
    + r"[^.:]{0,40}?\b(?i:relations|ties)\b"
)  # fmt: skip


def _find(reading: Reading) -> Iterator[Claim]:
    if not reading.state:
        return
    for sheet in reading.sheets:
        if _tells_relations(reading, sheet):
            status = _status(reading, sheet)
            standing = _stands(reading, sheet)
            for row in sheet.rows:
                if row.actor != reading.state:
                    claims = _of_row(reading, row, status, standing=standing)
                    yield from _listed(list(claims)) if standing else claims
    for passage in reading.passages:
        if passage.role in {"item", "paragraph"}:
            yield from _of_list(reading, passage)
    yield from _of_sentences(reading)


def _of_sentences(reading: Reading) -> Iterator[Claim]:
    """Yield what sentences tell, and the dated heads of a chronicle."""
    for tie in () if is_chronicle(reading) else ties(reading):
        for parties in tie.parties:
            yield reading.claim(
                "relations", tie.start, tie.end, parties=parties, status=tie.status,
                since=tie.since, until=tie.until, date=tie.date, modality=tie.modality,
                stop=tie.stop, rule="sentence, a verb and its noun (triggers.py)",
            )  # fmt: skip
    for told in chronicled(reading, "relations"):
        lasting = told.status in {"established", "none"}
        yield reading.claim(
            "relations", told.start, told.end, parties=(told.subject, told.object),
            status=told.status, since=told.date if lasting else "", until=told.until,
            date="" if lasting else told.date, stop=told.stop, rule="dated head",
        )  # fmt: skip


def _tells_relations(reading: Reading, sheet: Sheet) -> bool:
    """Say whether a table's dates are those of relations, by its headers or what is above it."""
    dated = [
        title
        for title, meaning in zip(sheet.titles, sheet.meanings, strict=False)
        if meaning in {"began", "ended", "period", "dated"}
    ]
    if not dated:
        return False
    if any(_STRONG.search(each) for each in dated):
        return True
    headings = reading.headings(reading.document.tables[sheet.table].section)
    if _NOT_ABOUT.search(f"{headings[0]} {sheet.caption}"):
        return False
    about = (*headings, sheet.caption, reading.document.title)
    return "other" not in sheet.meanings and any(map(_ABOUT.search, about))


def _stands(reading: Reading, sheet: Sheet) -> bool:
    """Say whether a table lists ties that stand, by its caption or the line above it."""
    table = reading.document.tables[sheet.table]
    above = reading.plain[max(0, table.start - _LONG) : table.start].rstrip().rpartition("\n")[2]
    return stands(sheet.caption) or (above.endswith(":") and stands(above))


def _listed(claims: list[Claim]) -> Iterator[Claim]:
    """Yield what a row of a list of ties that stand says, marked as standing or as not.

    A row whose words say that the tie is over says no more than that; one that says nothing
    of an end says that the tie stands on the day of the document.
    """
    over = any(each.end or each.status in {"severed", "suspended", "none"} for each in claims)
    for each in claims:
        mark = not over if each.status in {"established", "restored"} else False
        told = {STANDING: mark} if mark or each.status in {"severed", "suspended"} else {}
        yield dataclasses.replace(each, qualifiers={**each.qualifiers, **told})


def _status(reading: Reading, sheet: Sheet) -> str:
    """Return what a date without words says in a table: by its caption or heading."""
    strong = any(re.search("establish|began|begun", each, re.IGNORECASE) for each in sheet.titles)
    if strong:
        return "established"
    heading = reading.headings(reading.document.tables[sheet.table].section)[0]
    return change(f"{sheet.caption} {heading}") or "established"


def _of_row(reading: Reading, row: Row, status: str, *, standing: bool) -> Iterator[Claim]:
    """Yield what one row says: its periods, and what the words beside its name say.

    In a list of ties that are ``standing`` two years with a dash are those between which the
    tie began.
    """
    found: list[tuple[Spell, Cell]] = []
    for cell, meaning, title in zip(row.cells, row.meanings, row.titles, strict=True):
        if meaning in {"began", "period", "dated"}:
            told = spells(reading, cell.start, cell.end, status)
            told = list(map(_between, told)) if standing else told
            found += [(each, cell) for each in told]
            words = "" if told else reading.plain[cell.start : cell.end]
            if not told and not denies(words):
                _undated(reading, row, cell, words)
            elif not told:
                yield _claim(reading, row, Spell("none", "", "", "", cell.end), cell)
        elif meaning == "ended":
            ended = spells(reading, cell.start, cell.end, change(title) or "severed")
            _end(found, ended, cell)
    at = -1
    for spell, cell in found:
        at = max(at, cell.start)
        about, named = _whom(reading, row, spell, at, cell)
        at = max(named, spell.end)
        yield _claim(reading, about, spell._replace(end=at) if named else spell, cell)
    beside = row.beside.of(reading.plain)
    if beside and (said := change(beside)):
        cell = Cell(row.name.start, row.beside.end, header=False)
        spelled = spells(reading, *row.beside, said) or [Spell(said, "", "", "", row.beside.end)]
        for each in spelled:
            yield _claim(reading, row, each, cell)


def _between(spell: Spell) -> Spell:
    if spell.status != "established" or not (spell.since and spell.until):
        return spell
    return spell._replace(since=f"[{spell.since}..{spell.until}]", until="")


def _undated(reading: Reading, row: Row, cell: Cell, words: str) -> None:
    """Report a row whose date is missing, or is written as no date is."""
    if any(letter.isalnum() for letter in words) and not _UNKNOWN.match(words):
        message = f"no date was read in {words.strip()[:80]!r}"
        reading.trouble("unread-date", message, cell.start, cell.end)
    else:
        name = row.name.of(reading.plain)
        reading.trouble("no-date", f"no date is given for {name}", *row.name)


def _end(found: list[tuple[Spell, Cell]], ended: list[Spell], cell: Cell) -> None:
    """End the last period by the dates of a column of ends, or add them as changes."""
    for each in ended:
        if found and found[-1][0].status == "established" and not found[-1][0].until:
            when = each.date or each.since
            found[-1] = (found[-1][0]._replace(until=when, end=each.end), cell)
        else:
            found.append((each, cell))


# Behind a date: "1952 with the Federal Republic, 1972 with the Democratic Republic".
_NAME_WORD = r"(?:[A-Z][\w’'-]*|of|the|and)"
_BRACKET = re.compile(r"\s*\((?:(?:with|as) )?([^()\n]{2,60})\)")
_WITH = re.compile(rf"[\s(]*with (?:the )?({_NAME_WORD}(?: {_NAME_WORD})*)")


def _whom(reading: Reading, row: Row, spell: Spell, at: int, cell: Cell) -> tuple[Row, int]:
    """Return the row as about whom the words before or behind a spell name, and where they end."""
    if spell.end >= cell.end:
        return _other(reading, row, at, spell.end)
    behind = _WITH.match(reading.plain, spell.end, cell.end)
    start, upto = (spell.end, behind.end(1)) if behind else (at, spell.end)
    about, named = _other(reading, row, start, upto)
    return (about, named) if named else _bracketed(reading, row, spell.end, cell.end)


def _other(reading: Reading, row: Row, start: int, end: int) -> tuple[Row, int]:
    """Return the row as about another actor, where a cell names one: "1952 with South Vietnam".

    Where that name ends comes with it, 0 where the row is about whom it names.
    """
    words = reading.plain[start:end]
    if " with " not in words and not words.startswith("with "):
        return row, 0
    for mention in reading.mentions_in(start, end):
        before = reading.plain[max(start, mention.start - 10) : mention.start]
        if mention.kind == "actor" and re.search(r"\bwith (?:the )?$", before):
            actor = reading.actor_of(mention)
            if actor != reading.state:
                return row._replace(actor=actor), mention.end
    return row, 0


def _bracketed(reading: Reading, row: Row, start: int, end: int) -> tuple[Row, int]:
    """Return the row as about another state that a bracket names: "1952 (West Germany)".

    A link's own article tells which is meant: "(Federal Republic)". Where the bracket ends comes
    with it, 0 where there is none that names a state.
    """
    bracket = _BRACKET.match(reading.plain, start, end)
    if bracket is None:
        return row, 0
    linked = [each for each in reading.links_in(*bracket.span(1)) if each.start == bracket.start(1)]
    meant = resolve(linked[0].target if linked else bracket[1], context=reading.state)
    if meant is None or meant.kind == "organisation" or meant.id == reading.state:
        return row, 0
    return row._replace(actor=meant.id), bracket.end()


def _claim(reading: Reading, row: Row, spell: Spell, cell: Cell) -> Claim:
    start = min(row.name.start, cell.start)
    end = max(row.name.end, spell.end)
    return reading.claim(
        "relations",
        start,
        end,
        parties=(reading.state, row.actor),
        status=spell.status,
        since=spell.since,
        until=spell.until,
        date=spell.date,
        stop=max(cell.end, end),
        written={row.actor: row.name.of(reading.plain)},
        rule="table row",
    )


def _of_list(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """Yield what an enumeration under a head says: "It has no diplomatic relations with: …"."""
    head = _head(reading, passage)
    if head is None:
        return
    start, words = head
    status = _said(words.of(reading.plain))
    if not status:
        return
    holder = _holder(reading, words)
    for item in items(reading, start, passage.end):
        if item.actor != holder:
            yield from _of_item(reading, item, holder, status)


def _head(reading: Reading, passage: Passage) -> tuple[int, Span] | None:
    """Return where a passage's enumeration begins and the words that rule it, None for none."""
    plain = reading.plain
    if passage.role == "item" and passage.head is None:
        section = reading.document.sections[passage.section]
        line = plain.find("\n", section.start)
        return passage.start, Span(section.start, max(line, section.start))
    if passage.role == "item" and passage.head is not None:
        start = max(passage.head.start, passage.head.end - _LONG)
        words = plain[start : passage.head.end].rstrip()
        return (passage.start, Span(start, start + len(words))) if words else None
    colon = plain.find(":", passage.start, passage.end)
    if colon < 0 or colon + 1 >= passage.end or not plain[colon + 1].isspace():
        return None
    return colon + 1, Span(max(passage.start, colon - _LONG), colon + 1)


@functools.lru_cache(maxsize=1024)  # one head rules many items
def _said(words: str) -> str:
    """Return the status that the words of a head give to every item below it, "" for none."""
    sentence = _last_sentence(words)
    if _HAS_NOT.search(sentence):
        return "none"
    if not sentence.endswith((":", "with", "following")):
        return ""
    if _TIES.search(sentence) and change(sentence):
        return change(sentence)
    return "established" if _HAS.search(sentence) else ""


def _last_sentence(words: str) -> str:
    return re.split(r"(?<=[a-z\d)])\. (?=[A-Z])", words.strip())[-1]


def _holder(reading: Reading, words: Span) -> str:
    """Return whose relations a head speaks of: whom it names first, else the article's state."""
    last = len(_last_sentence(words.of(reading.plain)))
    for mention in reading.mentions_in(max(words.start, words.end - last - 1), words.end):
        before = reading.plain[max(words.start, mention.start - 12) : mention.start]
        if mention.kind != "actor" or reading.is_group(mention):
            continue
        if not re.search(r"\b(?:with|of|in|to) (?:the )?$", before):
            return reading.actor_of(mention)
        break
    return reading.state


def _of_item(reading: Reading, item: Item, holder: str, status: str) -> Iterator[Claim]:
    parties = (holder, item.actor)
    if status != "none" and item.dated is not None:
        for spell in spells(reading, *item.dated, status):
            yield reading.claim(
                "relations", item.name.start, item.end, parties=parties, status=spell.status,
                since=spell.since, until=spell.until, date=spell.date, stop=item.stop, rule="list",
            )  # fmt: skip
        return
    yield reading.claim(
        "relations", *item.name, parties=parties, status=status, stop=item.stop, rule="list"
    )
    for bracket in item.brackets:
        words = bracket.of(reading.plain)
        if re.search(r"trade|unofficial|consular|recogni", words):
            continue
        for spell in spells(reading, *bracket):
            yield reading.claim(
                "relations", item.name.start, bracket.end + 1, parties=parties,
                status=spell.status, since=spell.since, until=spell.until, date=spell.date,
                stop=item.stop, rule="list",
            )  # fmt: skip


RELATIONS = Kind(
    find=_find,
    statuses={
        "established": Effect.OPENS,
        "restored": Effect.OPENS,
        "upgraded": Effect.ATTESTS,
        "downgraded": Effect.ATTESTS,
        "suspended": Effect.CLOSES,
        "severed": Effect.CLOSES,
        "none": Effect.CLOSES,
    },
    says={
        "established": "{0} and {1} established diplomatic relations",
        "restored": "{0} and {1} restored diplomatic relations",
        "upgraded": "{0} and {1} raised the level of their relations",
        "downgraded": "{0} and {1} lowered the level of their relations",
        "suspended": "{0} and {1} suspended diplomatic relations",
        "severed": "{0} and {1} severed diplomatic relations",
        "none": "{0} and {1} have no diplomatic relations",
    },
    examples={
        "{|\n! # !! Country !! Date\n|-\n| 1 || {{flag|Cuba}} || {{dts|1992|3|27}}\n|-\n"
        "| 2 || {{flag|Iran}} || 12 March 1992 (severed 2012)\n|}": [
            {"parties": ("AZE", "CUB"), "status": "established", "start": "1992-03-27"},
            {"parties": ("AZE", "IRN"), "status": "established", "start": "1992-03-12"},
            {"parties": ("AZE", "IRN"), "status": "severed", "date": "2012"},
        ],
        "{|\n! Country !! Date !! Treaty\n|-\n| {{flag|Cuba}} || 1992 || Extradition\n|}": [],
        "== Relations ==\n{|\n! Country !! Formal Relations Began !! Notes\n|-\n"
        "| {{flag|Cuba}} || {{dts|1992|3|27}} || They trade cigars.\n|-\n"
        "| {{flag|Iran}} || 1918–1921 ||\n|}": [
            {"parties": ("AZE", "CUB"), "status": "established", "start": "1992-03-27"},
            {"parties": ("AZE", "IRN"), "start": "1918", "end": "1921"},
        ],
        "It has no diplomatic relations with the following states:\n* [[Armenia]]\n* [[Fiji]]": [
            {"parties": ("ARM", "AZE"), "status": "none"},
            {"parties": ("AZE", "FJI"), "status": "none"},
        ],
        "== Cuba ==\nThe two countries established relations in 1992 and broke them off in 1999.": [
            {"parties": ("AZE", "CUB"), "status": "established", "start": "1992", "end": "1999"}
        ],
        "In May 1999, Azerbaijan severed diplomatic relations with Cuba.": [
            {"parties": ("AZE", "CUB"), "status": "severed", "date": "1999-05"}
        ],
        "Azerbaijan sells oil to Italy and has good trade relations with Fiji.": [],
    },
)

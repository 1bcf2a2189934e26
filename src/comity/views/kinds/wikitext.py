"""Wikitext ready to paste: the table of relations, with missions in the notes and references.

Reading it again gives the relations that were written: dates keep their precision, and what a
document says cannot become markup.
"""

from collections.abc import Iterable, Mapping

from comity.answers import Answer, Evidence, Portrait, Stretch, Tie
from comity.views.articles import the
from comity.views.citing import References, plain
from comity.views.model import Line, View
from comity.views.timeline import days_of
from comity.views.wording import date_in_words, on

_HEAD = (
    '{| class="wikitable sortable"',
    "! Country !! Formal Relations Began !! Notes",
)


def _portrait(portrait: Portrait) -> list[Line]:
    actor, names = portrait.actor, portrait.names
    ties = [*portrait.ties, *portrait.absent]
    links = [each.object for each in portrait.said.get("link", ())]
    relations = sorted(
        (tie for tie in ties if tie.kind == "relations"),
        key=lambda tie: (names[_other(tie, actor)], _other(tie, actor)),
    )
    besides: dict[str, list[Tie]] = {}
    for tie in portrait.ties:
        besides.setdefault(_other(tie, actor), []).append(tie)
    references = References()
    rows: list[str] = []
    undated: list[str] = []
    without: list[str] = []
    for tie in relations:
        other = _other(tie, actor)
        held = [each for each in tie.spells if each.held and _begun(each, portrait.on)]
        flag = f"{{{{flag|{plain(names[other])}}}}}"
        if not held and any(each.held for each in tie.spells):
            continue  # it began later than the day that is asked about
        if not any(each.start or each.end for each in held):
            cited = references.cite(_supporting(tie.spells))
            (undated if held else without).append(f"* {flag}{cited}")
        dated = [each for each in held if each.start or each.end] or held
        spells = [f"{_lasting(each)}{references.cite(_dating(each))}" for each in dated]
        cell = "<br />".join(filter(None, spells))
        notes = _notes(actor, other, besides.get(other, []), names, references)
        see = next((each for each in links if _about(each, names[other])), "")
        if held and (cell or notes or see):  # the table is of those with whom there are relations
            rows += [
                "|-",
                f"| {flag} || {cell} ||{f' See [[{plain(see)}]]' if see else ''}",
                *notes,
            ]
    whose = the(plain(names[actor]))
    whose = f"{whose[:1].upper()}{whose[1:]}"
    return [Line(each) for each in _page(whose, rows, undated, without)]


def _page(name: str, rows: list[str], undated: list[str], without: list[str]) -> list[str]:
    lines = ["== Diplomatic relations ==", *_HEAD, *rows, "|}", ""]
    if undated:
        lines += [f"{name} also has diplomatic relations with the following states:", *undated, ""]
    if without:
        lines += [
            "== No relations ==",
            f"{name} does not have diplomatic relations with the following states:", *without, "",
        ]  # fmt: skip
    return [*lines, "== References ==", "{{reflist}}"]


def _answer(answer: Answer) -> list[Line]:
    ties = [*([answer.relations] if answer.relations else []), *answer.besides]
    return _portrait(
        Portrait(
            actor=answer.one,
            on=answer.on,
            policy=answer.policy,
            as_of=answer.as_of,
            continuity=answer.continuity,
            names=answer.names,
            documents=(),
            ties=tuple(ties),
        )
    )


def _begun(spell: Stretch, on: str) -> bool:
    """Say whether a spell may have begun by a day."""
    start, day = days_of(spell.start), days_of(on)
    return not (start and day) or start[0] <= day[1]


def _other(tie: Tie, actor: str) -> str:
    return tie.other if tie.one == actor else tie.one


def _supporting(spells: Iterable[Stretch]) -> list[Evidence]:
    return [claim for spell in spells for claim in spell.support]


def _about(title: str, name: str) -> bool:
    return name in title and "relations" in title


def _dating(spell: Stretch) -> list[Evidence]:
    """Return the claims that tell a spell's dates; their references are those of the dates."""
    return [each for each in spell.support if each.start or each.end or each.date]


def _lasting(spell: Stretch) -> str:
    """Return the dates of a spell as a cell has them; the precision is that of the claims."""
    start, end = date_in_words(spell.start), date_in_words(spell.end)
    if start and _sortable(spell.start):
        start = f"{{{{dts|{start}}}}}"
    # A dash would make "1992 – 2 April 1994" the years from 1992 to 2002.
    until = f"until {end or 'an unknown date'}" if spell.ended and (start or end) else ""
    return " ".join(filter(None, (start, until)))


def _sortable(text: str) -> bool:
    return text.replace("-", "").isdigit()


def _notes(
    actor: str, other: str, ties: Iterable[Tie], names: Mapping[str, str], references: References
) -> list[str]:
    lines = []
    for tie in ties:
        for claim in (each for spell in tie.spells for each in spell.support[:1]):
            words = _sentence(claim, names)
            if words and {claim.subject, claim.object} == {actor, other}:
                lines.append(f"* {words}{references.cite(_supporting(tie.spells))}")
    return list(dict.fromkeys(lines))


def _sentence(claim: Evidence, names: Mapping[str, str]) -> str:
    """Return what an editor would write in the notes of a mission, an accreditation and so on."""
    one, other = (the(plain(names.get(each, each))) for each in (claim.subject, claim.object))
    one = f"{one[:1].upper()}{one[1:]}"
    city = plain(str(claim.qualifiers.get("city", "")))
    if claim.kind == "mission" and claim.status in {"", "open"}:
        what = plain(str(claim.qualifiers.get("type", "mission")))
        vowel = what[:1] in "aeiou" and what[:3] != "uni"
        article = "an" if vowel or what.startswith("hono") else "a"
        since = f" since {date_in_words(claim.start)}" if claim.start else ""
        return f"{one} has {article} {what} in {city or other}{since}."
    if claim.kind == "accreditation":
        seat = str(claim.qualifiers.get("seat", ""))
        if not (city and seat):
            return ""
        place = f"{city} ({plain(names.get(seat, seat))})"
        return f"{one} is accredited to {other} from its embassy in {place}."
    if claim.kind == "recognition" and claim.status == "recognised":
        return f"{one} recognised {other}{f' {on(claim.date)}' if claim.date else ''}."
    return ""


WIKITEXT = View(answer=_answer, portrait=_portrait)

"""Plain lines: the answer first, then who says so in which words, then who disagrees."""

from collections.abc import Mapping, Sequence

from comity.answers import Answer, Evidence, Note, Portrait, Reason, Stretch, Tie
from comity.dates import Verdict
from comity.views.model import Line, View
from comity.views.wording import date, dates_of, said, tie_name

_LONGEST = 240  # characters of a quote on the screen; the JSON has it whole
_STYLES = {Verdict.YES: "bold green", Verdict.NO: "bold red", Verdict.UNSAID: "bold yellow"}
_KINDS = ("relations", "recognition", "mission", "accreditation", "membership")
_ORDER = {kind: place for place, kind in enumerate(_KINDS)}
_FEW = 3  # pieces of evidence shown where many say the same


def _answer(answer: Answer) -> list[Line]:
    one, other = answer.names[answer.one], answer.names[answer.other]
    asked = f" on {date(answer.on)}" if answer.on else ""
    lines = [Line(f"{one} ({answer.one}) – {other} ({answer.other}): diplomatic relations{asked}")]
    lines += _terms(answer)
    if answer.verdict is not None:
        word = answer.verdict.value.capitalize()
        lines.append(Line(f"{word}: {answer.reason.value}.", _STYLES[answer.verdict]))
    elif answer.relations is None:
        lines.append(Line(f"Unsaid: {answer.reason.value}.", _STYLES[Verdict.UNSAID]))
    if answer.relations is not None:
        lines += _stretches(answer.relations.spells, answer.names)
    if answer.besides:
        lines += [Line(""), Line("Besides:", "bold")]
        for tie in answer.besides:
            lines.append(Line(f"  {tie_name(tie, answer.names)}"))
            lines += _stretches(tie.spells, answer.names, "    ")
    if answer.mentions:
        lines += [Line(""), Line("Also said of the two:", "bold")]
        for each in answer.mentions:
            lines += _evidence(each, answer.names, "  ")
    return lines


def _terms(asked: Answer | Portrait) -> list[Line]:
    """Say what the question turned on, where it is not what is usual."""
    lines = []
    if asked.as_of:
        lines.append(Line(f"  as the documents stood on {date(asked.as_of)}", "dim"))
    if asked.continuity == "carried":
        lines.append(Line("  with the ties of the former states that it continues", "dim"))
    return lines


def _stretches(
    spells: Sequence[Stretch], names: Mapping[str, str], indent: str = "  "
) -> list[Line]:
    lines = []
    for each in spells:
        under = f", as {names[each.under]}" if each.under else ""
        lines.append(Line(f"{indent}{dates_of(each)}{under} ({each.grade.value})", "bold"))
        against = {claim.claim for claim in each.dissent}
        supporting = [claim for claim in each.support if claim.claim not in against]
        for claim in supporting:
            lines += _evidence(claim, names, indent + "  ")
        if each.dissent:
            lines.append(Line(f"{indent}  against it:", "yellow"))
        for claim in each.dissent:
            lines += _evidence(claim, names, indent + "  ")
    return lines


def _evidence(claim: Evidence, names: Mapping[str, str], indent: str) -> list[Line]:
    version = f", version {claim.version}" if claim.version else ""
    where = f"{claim.document}{version}, “{claim.section}”, at {claim.at}"
    lines = [
        Line(f"{indent}{said(claim, names)} — {where}"),
        Line(f"{indent}  “{_shortened(claim.quote)}”", "italic"),
    ]
    lines += [Line(f"{indent}  [{note.label}] {_note(note)}", "dim") for note in claim.refs]
    return lines


def _shortened(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def _note(note: Note) -> str:
    told = ", ".join(filter(None, (note.title, note.publisher, note.date, note.url)))
    return told or "(the document gives no more)"


def _portrait(portrait: Portrait) -> list[Line]:
    name = portrait.names[portrait.actor]
    asked = f" on {date(portrait.on)}" if portrait.on else ""
    lines = [Line(f"{name} ({portrait.actor}){asked}", "bold")]
    lines += _terms(portrait)
    if portrait.documents:
        lines.append(Line(f"  documents about it: {', '.join(portrait.documents)}", "dim"))
    else:
        lines.append(Line("  no document about it was read; others speak of it", "dim"))
    if not portrait.ties:
        lines.append(
            Line(f"Unsaid: {Reason.SILENT.value if portrait.documents else Reason.OUTSIDE.value}.")
        )
    kinds: dict[str, list[Tie]] = {}
    for tie in portrait.ties:
        kinds.setdefault(tie.kind, []).append(tie)
    for kind in sorted(kinds, key=lambda kind: (_ORDER.get(kind, len(_ORDER)), kind)):
        sure = [tie for tie in kinds[kind] if any(_certain(each) for each in tie.spells)]
        unsure = [tie for tie in kinds[kind] if tie not in sure]
        lines += [Line(""), Line(f"{kind} ({len(kinds[kind])})", "bold")]
        lines += [_row(tie, portrait) for tie in sure]
        if unsure:
            lines.append(Line(f"  unsaid whether on that day ({len(unsure)}):", "yellow"))
            lines += [_row(tie, portrait) for tie in unsure]
    return lines


def _certain(spell: Stretch) -> bool:
    return spell.on is None or spell.on is Verdict.YES


def _row(tie: Tie, portrait: Portrait) -> Line:
    """Return one line for a tie: with whom, when, how well vouched for, by which documents."""
    shown = [each for each in tie.spells if each.on is not Verdict.NO] or list(tie.spells)
    stretches = "; ".join(f"{dates_of(each)} ({each.grade.value})" for each in shown)
    documents = sorted({claim.document for each in shown for claim in each.support})
    more = f" and {len(documents) - _FEW} more" if len(documents) > _FEW else ""
    if tie.kind == "relations":
        name = portrait.names[tie.other if tie.one == portrait.actor else tie.one]
    else:
        name = tie_name(tie, portrait.names)
    return Line(f"  {name}: {stretches} [{', '.join(documents[:_FEW])}{more}]")


LINES = View(answer=_answer, portrait=_portrait)

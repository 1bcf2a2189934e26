"""Evidence as lines: spells with who vouches for them, claims with their words and notes."""

from collections.abc import Mapping, Sequence

from comity.answers import Answer, Evidence, Note, Portrait, Stretch
from comity.answers.editions import alike
from comity.views.model import Line
from comity.views.wording import date, dates_of, lived, said

_FEW = 3  # editions that are named one by one
_LONGEST = 240  # characters of a quote on the screen; the JSON has it whole


def terms(asked: Answer | Portrait) -> list[Line]:
    """Say what the question turned on, where it is not what is usual."""
    lines = []
    if asked.as_of:
        lines.append(Line(f"  as the documents stood on {date(asked.as_of)}", "dim"))
    if asked.continuity == "carried":
        lines.append(Line("  with the ties of the former states that it continues", "dim"))
    lines += [Line(f"  {lived(each)}", "dim") for each in asked.existence]
    return lines


def stretches(
    spells: Sequence[Stretch], names: Mapping[str, str], indent: str = "  "
) -> list[Line]:
    """Return spells as lines: from when to when, then who says so, then who disagrees."""
    lines = []
    for each in spells:
        under = f", as {names[each.under]}" if each.under else ""
        lines.append(Line(f"{indent}{dates_of(each)}{under} ({each.grade.value})", "bold"))
        against = {claim.claim for claim in each.dissent}
        supporting = [claim for claim in each.support if claim.claim not in against]
        lines += _told(supporting, names, indent + "  ")
        if each.dissent:
            lines.append(Line(f"{indent}  against it:", "yellow"))
        lines += _told(each.dissent, names, indent + "  ")
    return lines


def _told(claims: Sequence[Evidence], names: Mapping[str, str], indent: str) -> list[Line]:
    """Show each claim, but of the many editions of a dataset that say the same the newest."""
    lines = []
    for newest, _, editions in alike(claims):
        lines += evidence(newest, names, indent)
        if len(editions) > 1:
            few = (
                ", ".join(editions) if len(editions) <= _FEW else f"{editions[0]} to {editions[-1]}"
            )
            lines.append(
                Line(f"{indent}  and alike in all: {len(editions)} editions, {few}", "dim")
            )
    return lines


def evidence(claim: Evidence, names: Mapping[str, str], indent: str) -> list[Line]:
    """Return a claim as lines: what it says, where, in which words, by which references."""
    version = f", version {claim.version}" if claim.version else ""
    where = f"{claim.document}{version}, “{claim.section}”, at {claim.at}"
    lines = [Line(f"{indent}{said(claim, names)} — {where}")]
    if claim.quote:  # a world that may not ship the words has their place alone
        lines.append(Line(f"{indent}  “{shortened(claim.quote)}”", "italic"))
    lines += [Line(f"{indent}  [{note.label}] {_note(note)}", "dim") for note in claim.refs]
    return lines


def shortened(quote: str) -> str:
    """Return a quote on one line, and no longer than a screen bears."""
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def _note(note: Note) -> str:
    told = ", ".join(filter(None, (note.title, note.publisher, note.date, note.url)))
    return shortened(told) or "(the document gives no more)"

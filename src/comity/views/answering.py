"""An answer as lines: the answer first, then who says so in which words, then who disagrees."""

from comity.answers import Answer
from comity.dates import Verdict
from comity.views.evidence import evidence, stretches, terms
from comity.views.model import Line
from comity.views.systems import tie_sentence
from comity.views.wording import on

_STYLES = {Verdict.YES: "bold green", Verdict.NO: "bold red", Verdict.UNSAID: "bold yellow"}


def answer_lines(answer: Answer) -> list[Line]:
    """Return an answer as lines."""
    one, other = answer.names[answer.one], answer.names[answer.other]
    asked = f" {on(answer.on)}" if answer.on else ""
    lines = [Line(f"{one} ({answer.one}) – {other} ({answer.other}): diplomatic relations{asked}")]
    lines += terms(answer)
    if answer.verdict is not None:
        word = answer.verdict.value.capitalize()
        lines.append(Line(f"{word}: {answer.reason.value}.", _STYLES[answer.verdict]))
    elif answer.relations is None:
        lines.append(Line(f"Unsaid: {answer.reason.value}.", _STYLES[Verdict.UNSAID]))
    if answer.relations is not None:
        lines += stretches(answer.relations.spells, answer.names)
    if answer.besides:
        lines += [Line(""), Line("Besides:", "bold")]
        for tie in answer.besides:
            lines.append(Line(f"  {tie_sentence(tie, answer.names)}"))
            lines += stretches(tie.spells, answer.names, "    ")
    if answer.mentions:
        lines += [Line(""), Line("Also said of the two:", "bold")]
        for each in answer.mentions:
            lines += evidence(each, answer.names, "  ")
    return lines

"""The numbers of the notes have a gap.

Why: notes were lost when the text was copied, and behind the gap each call may lead to the note
next to the right one.

What to do: compare with the page it was copied from, and put back what is missing.
"""

from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_MOST = 20  # a longer gap is that between two lists


def _find(examined: Examined) -> Iterator[Hit]:
    before = 0
    for note in examined.document.notes:
        number = int(note.label) if note.label.isdecimal() else 0
        if 0 < before < number - 1 <= before + _MOST:
            lost = ", ".join(map(str, range(before + 1, number)))
            yield Hit(f"note {number} follows note {before}: {lost} is missing", note.span)
        before = number


_LIST = """Foreign relations of Azerbaijan

It sells oil.[1] It sells gas.[2] It buys wheat.[{}]

  1. "Oil". Retrieved 2 May 2011.
  2. "Gas". Retrieved 2 May 2011.
  {}. "Wheat". Retrieved 2 May 2011.
"""

N110 = Check(
    inside=_find,
    severity=Severity.ERROR,
    form="text/plain",
    bad=(_LIST.format(5, 5),),
    good=(_LIST.format(3, 3),),
)

"""A note is given and called nowhere.

Why: either what it was a source for has gone and the note was forgotten, or its call was lost
and words stand unsourced that have a source.

What to do: look in the earlier version for what it was called by; put the call back, or take
the note out.
"""

from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity


def _find(examined: Examined) -> Iterator[Hit]:
    called = {mark.label for mark in examined.document.marks}
    if not called:
        return  # a list of sources, which nothing calls
    for note in examined.document.notes:
        if note.label not in called:
            yield Hit(f"note {note.label} is called nowhere", note.span)


_TEXT = """Foreign relations of Azerbaijan

It sells oil.[1] It sells gas.[{}]

  1. "Oil". Retrieved 2 May 2011.
  2. "Gas". Retrieved 2 May 2011.
"""

N102 = Check(
    inside=_find,
    severity=Severity.NOTE,
    form="text/plain",
    bad=(_TEXT.format(1),),
    good=(_TEXT.format(2),),
)

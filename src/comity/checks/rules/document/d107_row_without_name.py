"""A row has lost its name.

Why: its dates and its notes stand there and nobody knows about whom they are; the copy left
out a flag, or a cell that ran over several rows.

What to do: find the row in the page that was copied and put the name back.
"""

from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity


def _find(examined: Examined) -> Iterator[Hit]:
    for code, message, span in examined.troubles:
        if code == "row-title-lost":
            yield Hit(message.rstrip("."), span)


_TEXT = """Foreign relations of Azerbaijan


Country Formal Relations Began Notes
 Fiji 19 March 1993
 Latvia 11 January 1994
{}  • Azerbaijan runs an embassy in The Hague.
  • The Netherlands keeps an embassy in Baku.
 Poland 27 November 1995
"""

D107 = Check(
    inside=_find,
    severity=Severity.ERROR,
    form="text/plain",
    bad=(_TEXT.format(""),),
    good=(_TEXT.format(" Netherlands 1 April 1992\n"),),
)

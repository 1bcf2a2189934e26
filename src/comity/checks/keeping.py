"""What checks find in a document while it is read into a world, to be kept there with it."""

import functools
from collections.abc import Callable, Iterator

from comity.checks.examined import Examined, Hit
from comity.checks.selection import select
from comity.claims import Claim, Reading
from comity.documents import Trouble
from comity.spans import Span


def examine(reading: Reading, claims: list[Claim], *, today: str = "") -> list[Trouble]:
    """Return what every check finds inside one document, under the check's code.

    ``today`` (an EDTF day) is when a document without a date of its own is taken to be of. A
    check that fails is itself what is found: the document loses nothing by it.
    """
    examined = Examined(reading, claims, today)
    found: list[Trouble] = []
    for code, inside in _inside():
        try:
            hits = dict.fromkeys(inside(examined))
        except Exception as error:  # noqa: BLE001 - whatever a hostile document sets off is kept
            what = f"the check failed, please report it ({type(error).__name__})"
            found.append(Trouble(code, what, Span(0, 0)))
        else:
            found += [Trouble(code, hit.message, hit.where) for hit in hits]
    return found


@functools.cache
def _inside() -> list[tuple[str, Callable[[Examined], Iterator[Hit]]]]:
    return [(code, each.inside) for code, each in select().items() if each.inside is not None]

"""Pages that hold all they need: no address leads out of them, no script runs in them."""

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import jinja2


def page(template: str, **fields: object) -> Iterator[str]:
    """Yield the lines of a page: the template of ``checks/pages`` filled in, all escaped."""
    yield from _pages().get_template(template).render(**fields).split("\n")


@functools.cache
def _pages() -> "jinja2.Environment":
    import jinja2  # noqa: PLC0415 - whoever wants no page does without

    return jinja2.Environment(
        loader=jinja2.PackageLoader("comity.checks", "pages"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )

"""Every tie of a world, spell by spell, with the documents and addresses that vouch for it."""

from collections.abc import Iterator
from typing import NamedTuple

from comity.relations import Spell, bounded, spell
from comity.relations.model import COLUMNS
from comity.store.opening import Store

_LISTED = f"""
WITH called AS (
    SELECT kind, one, other, what, number, unnest(support) AS id FROM spells
), told AS (
    SELECT called.* EXCLUDE (id), list_sort(list(DISTINCT title)) AS documents,
        list_sort(list_distinct(flatten(list(
            list_filter(list_transform(refs, lambda each: each.url), lambda url: url <> '')
        )))) AS addresses
    FROM called JOIN evidence USING (id) JOIN documents ON documents.key = evidence.document
    GROUP BY ALL
)
SELECT {", ".join(f"s.{name.strip()}" for name in COLUMNS.split(","))},
    coalesce(documents, []), coalesce(addresses, [])
FROM spells AS s LEFT JOIN told USING (kind, one, other, what, number)
ORDER BY s.kind, s.one, s.other, s.what, s.number
"""  # noqa: S608 - the columns are ours


class Listed(NamedTuple):
    """A spell and who vouches for it."""

    spell: Spell
    documents: tuple[str, ...]
    """Titles of the documents whose claims support it."""
    addresses: tuple[str, ...]
    """Addresses of the references that these give, as printed there."""


def listed(store: Store) -> Iterator[Listed]:
    """Yield every spell of the default policy, by kind and actors, in order of time."""
    for row in store.stream(_LISTED):
        *fields, documents, addresses = row
        yield Listed(bounded(spell(fields)), tuple(documents), tuple(addresses))

"""Claims as the lines of JSON that the claim format lays down."""

import hashlib
import operator
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from comity.claims.model import Claim
from comity.documents import Document

_ID_BYTES = 12
_NAMES = (
    "kind", "parties", "subject", "object", "status", "start", "end", "date", "modality",
    "as_written", "qualifiers", "refs", "maker",
)  # fmt: skip
_values = operator.attrgetter(*_NAMES)


def as_lines(claims: Iterable[Claim], document: Document) -> Iterator[bytes]:
    """Yield each claim of a document as one line of JSON, its line break included.

    Its id is a hash of all that the line says and of the document's own, so that the same
    document read twice gives the same ids.
    """
    known = hashlib.blake2b(document.sha256.encode(), digest_size=_ID_BYTES)
    source = orjson.dumps(
        {
            "title": document.title,
            "version": document.version,
            "format": document.format,
            "sha256": document.sha256,
        }
    )
    # The lines are put together from bytes: each claim is written once, and hashed as written.
    end = b',"document":' + source + b"}\n"
    for claim in claims:
        said = orjson.dumps(_fields(claim))
        identity = known.copy()
        identity.update(said)
        yield b'{"id":"' + identity.hexdigest().encode() + b'",' + said[1:-1] + end


def as_json(claim: Claim, document: Document) -> bytes:
    """Return one claim as one line of JSON; of many, `as_lines` is faster."""
    return next(as_lines([claim], document))


def _fields(claim: Claim) -> dict[str, Any]:
    """Return what a claim says in the order of its line: fields that say nothing are left out."""
    said = {name: value for name, value in zip(_NAMES, _values(claim), strict=True) if value}
    said["quote"] = claim.quote
    said["at"] = claim.at
    said["section"] = claim.section
    return said

"""Claims as the lines of JSON that the claim format lays down."""

from typing import Any

import orjson

from comity.claims.model import Claim
from comity.documents import Document

_WORDS = ("subject", "object", "status", "start", "end", "date", "modality")


def as_dict(claim: Claim, document: Document) -> dict[str, Any]:
    """Return the claim as the claim format has it: fields that say nothing are left out."""
    fields: dict[str, Any] = {"id": claim.identity(document.sha256), "kind": claim.kind}
    if claim.parties:
        fields["parties"] = list(claim.parties)
    for name in _WORDS:
        if value := getattr(claim, name):
            fields[name] = value
    if claim.as_written:
        fields["as_written"] = dict(claim.as_written)
    if claim.qualifiers:
        fields["qualifiers"] = dict(claim.qualifiers)
    if claim.refs:
        fields["refs"] = list(claim.refs)
    if claim.maker:
        fields["maker"] = claim.maker
    fields |= {"quote": claim.quote, "at": claim.at, "section": claim.section}
    fields["document"] = {
        "title": document.title,
        "version": document.version,
        "format": document.format,
        "sha256": document.sha256,
    }
    return fields


def as_json(claim: Claim, document: Document) -> bytes:
    """Return the claim as one line of JSON, its line break included."""
    return orjson.dumps(as_dict(claim, document), option=orjson.OPT_APPEND_NEWLINE)

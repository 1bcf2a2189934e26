"""One document: what it says, claim by claim, and what is wrong with it."""

from collections.abc import Mapping
from typing import Any

from comity.answers import Evidence, Note
from comity.errors import UnknownActorError
from comity.web.faults import by_code
from comity.web.page import Answered, Asked, Page
from comity.web.witnesses import COLUMNS, claim_row, names_of

_MANY = 100
_EVERY = 1_000_000


def _answer(asked: Asked) -> Answered:
    wanted = asked.need("id", "which document")
    document = next(
        (each for each in asked.desk.documents if wanted in {each["sha256"], each["title"]}), None
    )
    if document is None:
        raise UnknownActorError(f"no document has the title or the SHA-256 {wanted!r}")
    sha, kind, offset = str(document["sha256"]), asked.get("kind"), asked.number("offset")
    page = asked.world.claims_page(document=sha, kind=kind, limit=_EVERY)
    references = asked.world.claims_page(document=sha, kind="reference", limit=_EVERY).items
    notes = {note.label: note for note in map(_note, references)}
    claims = [_evidence(each, notes) for each in page.items]
    whole = asked.world.claims_page(document=sha, limit=_EVERY).items
    kinds: dict[str, int] = {}
    for each in whole:
        kinds[each["kind"]] = kinds.get(each["kind"], 0) + 1
    came = [_evidence(each, notes) for each in whole if each["id"] == asked.get("claim")]
    findings = asked.world.findings_page(document=sha, limit=_EVERY).items
    shown = claims[offset : offset + _MANY]
    return Answered(
        title=str(document["title"]),
        told={
            "document": document,
            "kind": kind,
            "kinds": sorted(kinds.items(), key=lambda each: (-each[1], each[0])),
            "claims": shown,
            "came": came,
            "total": page.total,
            "limit": _MANY,
            "offset": offset,
            "names": names_of([*shown, *came], str(document["state"])),
            "findings": by_code(findings, lambda each: str(each["code"])),
        },
        data={"document": document, "claims": page.items, "findings": findings},
        columns=COLUMNS,
        rows=(claim_row(each.kind, each, {}) for each in claims),
    )


def _note(claim: Mapping[str, Any]) -> Note:
    told = claim.get("qualifiers", {})
    words = {name: str(told.get(name, "")) for name in ("title", "publisher", "date", "url")}
    return Note(str(told.get("n", "")), **words)


def _evidence(claim: Mapping[str, Any], notes: Mapping[str, Note]) -> Evidence:
    """Return a claim in the claim format as evidence."""
    document = claim["document"]
    said = {
        name: claim.get(name, "")
        for name in ("subject", "object", "status", "start", "end", "date", "modality")
    }
    return Evidence(
        claim=claim["id"],
        kind=claim["kind"],
        parties=tuple(claim.get("parties", ())),
        qualifiers=claim.get("qualifiers", {}),
        quote=claim["quote"],
        at=claim["at"],
        section=claim["section"],
        document=document["title"],
        version=document["version"],
        format=document["format"],
        sha256=document["sha256"],
        refs=tuple(notes.get(each, Note(each)) for each in claim.get("refs", ())),
        **said,
    )


DOCUMENT = Page(address="/document", answer=_answer)

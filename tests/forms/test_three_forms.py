"""The same document as wikitext, as HTML and as plain text tells the same claims."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from comity.claims import Claim, extract
from comity.documents import Document, read
from comity.sources import Blob

HERE = Path(__file__).parent
NAME = "Foreign relations of Iceland"
FORMS = {".wikitext": "text/x-wiki", ".html": "text/html", ".txt": "text/plain"}
# What a reader of a form cannot see: addresses of notes are not printed in plain text.
UNSEEN = {"url", "n"}


def _document(ending: str) -> Document:
    path = HERE / f"{NAME}{ending}"
    return read(Blob(NAME, FORMS[ending], path.read_bytes()))


def _said(claim: Claim) -> tuple[Any, ...]:
    qualifiers = tuple(sorted((k, v) for k, v in claim.qualifiers.items() if k not in UNSEEN))
    # In plain text a note stands only in the list at the end, not where it is called.
    where = "" if claim.kind == "reference" else claim.section
    return (
        claim.kind, claim.actors(), claim.status, claim.start, claim.end, claim.date,
        claim.modality, qualifiers, where,
    )  # fmt: skip


def _told(ending: str) -> Counter[tuple[Any, ...]]:
    return Counter(map(_said, extract(_document(ending))[0]))


def test_the_document_tells_what_its_author_wrote() -> None:
    claims = extract(_document(".wikitext"))[0]
    kinds = Counter(claim.kind for claim in claims)
    assert kinds["relations"] == 8
    assert kinds["membership"] == 5
    assert kinds["accreditation"] == 2
    assert kinds["mission"] == 4
    assert kinds["recognition"] == 1
    assert kinds["reference"] == 2
    assert kinds["link"] == 1
    assert kinds["count"] == 1


@pytest.mark.parametrize("ending", [".html", ".txt"])
def test_each_form_tells_the_same_claims(ending: str) -> None:
    assert _told(ending) == _told(".wikitext")


@pytest.mark.parametrize("ending", FORMS)
def test_every_quote_stands_in_its_source_to_the_letter(ending: str) -> None:
    document = _document(ending)
    for claim in extract(document)[0]:
        assert document.source[claim.at : claim.at + len(claim.quote)] == claim.quote
        assert claim.quote.strip()

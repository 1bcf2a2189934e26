"""What a proposed claim says, field by field: well formed, or the reason why it is not."""

import functools
import re
from collections.abc import Mapping
from typing import NamedTuple

from comity.actors import resolve
from comity.claims.extraction import known_kinds
from comity.claims.kind import Kind
from comity.dates import Edtf, Verdict, before
from comity.errors import ComityError, ImpossibleDateError
from comity.spans import Span

Value = str | int | bool | list[str]

_SLUG = re.compile(r"[a-z][a-z0-9_]{0,39}")
_MARKUP = re.compile(r"[{}\[\]|<>]")
_MODALITIES = frozenset({"denied", "intended", "alleged"})
_UNDERSTOOD = frozenset({"reference", "link"})
_LONGEST_NAME = 120
_LONGEST_TEXT = 300
_LONGEST_DATE = 60
_MOST_PARTIES = 60
_MOST_QUALIFIERS = 12
_LARGEST = 2**53  # what every reader of JSON takes for a whole number


class RejectedError(ComityError):
    """A proposal that is not taken, and why; ``where`` in ``plain`` its words stand, if they do."""

    def __init__(self, reason: str, where: Span | None = None) -> None:
        super().__init__(reason)
        self.where = where


class Said(NamedTuple):
    """What a proposal says."""

    kind: str
    subject: str
    object: str
    parties: tuple[str, ...]
    status: str
    start: str
    end: str
    date: str
    modality: str
    qualifiers: dict[str, Value]


class Known(NamedTuple):
    """The kinds that are known, as a proposer needs them."""

    kinds: Mapping[str, Kind]
    forms: Mapping[str, frozenset[str]]
    """For each kind which of ``parties`` and ``subject`` its claims have, by its examples."""
    told: Mapping[str, str]
    """For each kind that may be proposed what it is, its fields and its statuses in a line."""


@functools.cache
def known() -> Known:
    """Return the kinds that are known."""
    kinds = known_kinds()
    forms = {name: _form(kind) for name, kind in kinds.items()}
    told = {}
    for name, kind in kinds.items():
        if name not in _UNDERSTOOD:
            about = "parties" if forms[name] == {"parties"} else "subject and object"
            statuses = [each for each in kind.says if each]
            listed = f" Status: {', '.join(statuses)}." if statuses else ""
            told[name] = f"{kind.title} Give {about}.{listed}"
    return Known(kinds, forms, told)


def _form(kind: Kind) -> frozenset[str]:
    shown = [each for expected in kind.examples.values() for each in expected]
    return frozenset(name for name in ("parties", "subject") if any(name in each for each in shown))


def fields(proposal: Mapping[str, object], state: str) -> Said:
    """Return what a proposal says; names that are known become the ids that claims use.

    ``state`` is the code of the state that the document is about. Fields that a claim gets from
    its place (``id``, ``section``, ``refs``, ``document``) are not looked at. Raises
    RejectedError, saying why, for what is not well formed.
    """
    kind = _kind(proposal)
    subject, object_, parties = _actors(proposal, kind, state)
    start, end, date = (_date(proposal, name) for name in ("start", "end", "date"))
    if start and end and before(Edtf.parse(end), Edtf.parse(start)) is Verdict.YES:
        raise RejectedError(f"it ends ({end}) before it starts ({start})")
    modality = _text(proposal, "modality", _LONGEST_NAME)
    modality = "" if modality == "asserted" else modality
    if modality and modality not in _MODALITIES:
        raise RejectedError(f"{modality!r} is no modality: {', '.join(sorted(_MODALITIES))}")
    return Said(
        kind, subject, object_, parties, _status(proposal, kind), start, end, date, modality,
        _qualifiers(proposal.get("qualifiers")),
    )  # fmt: skip


def _kind(proposal: Mapping[str, object]) -> str:
    kind = _text(proposal, "kind", _LONGEST_NAME)
    if not _SLUG.fullmatch(kind):
        raise RejectedError(f"{kind!r} is no kind of claim" if kind else "it names no kind")
    if kind in _UNDERSTOOD:
        raise RejectedError(f"a {kind} is read from the document and cannot be proposed")
    return kind


def _status(proposal: Mapping[str, object], kind: str) -> str:
    """Return the status: one of the kind's, or, for a kind that is not known, any word."""
    status = _text(proposal, "status", _LONGEST_NAME)
    known_kind = known().kinds.get(kind)
    if known_kind is not None:
        allowed = {*known_kind.statuses, *known_kind.says}
        if status not in allowed:
            listed = ", ".join(filter(None, known_kind.says)) or "it has none"
            named = f"{status!r} is no status" if status else "it names no status"
            raise RejectedError(f"{named} of {kind}: {listed}")
    elif status and not _SLUG.fullmatch(status):
        raise RejectedError(f"{status!r} is no status")
    return status


def _actors(
    proposal: Mapping[str, object], kind: str, state: str
) -> tuple[str, str, tuple[str, ...]]:
    subject, object_ = (_actor(proposal.get(name), name, state) for name in ("subject", "object"))
    listed = proposal.get("parties") or []
    if not isinstance(listed, list) or len(listed) > _MOST_PARTIES:
        raise RejectedError(f"its parties are no list of at most {_MOST_PARTIES} names")
    parties = [_actor(each, "party", state) for each in listed]
    if not all(parties):
        raise RejectedError("one of its parties has no name")
    if parties and (subject or object_):
        raise RejectedError("it has parties beside a subject or object")
    form = known().forms.get(kind, frozenset())
    if form == {"parties"} and not parties:
        # Of a kind without direction a subject and an object are the two parties.
        parties, subject, object_ = [each for each in (subject, object_) if each], "", ""
    if form == {"subject"} and not subject:
        raise RejectedError(f"a claim of {kind} needs a subject")
    together = tuple(sorted(set(parties)))
    if len(together) != len(parties) or (subject and subject == object_):
        raise RejectedError("it names one actor twice")
    if not (together or subject or object_):
        raise RejectedError("it is about nobody")
    if kind == "relations" and len(together) != 2:  # noqa: PLR2004 - relations are of two
        raise RejectedError("relations are between two parties")
    return subject, object_, together


def _actor(value: object, name: str, state: str) -> str:
    """Return the id of whom a name means, or the name itself when no registry has it."""
    words = _words(value, name, _LONGEST_NAME)
    if _MARKUP.search(words):
        raise RejectedError(f"its {name} {words!r} holds markup")
    if words and not any(each.isalpha() for each in words):
        raise RejectedError(f"its {name} {words!r} is no name")
    found = resolve(words, context=state) if words else None
    return found.id if found else words


def _date(proposal: Mapping[str, object], name: str) -> str:
    text = _text(proposal, name, _LONGEST_DATE)
    if text:
        try:
            Edtf.parse(text)
        except ImpossibleDateError as error:
            raise RejectedError(f"its {name} is no date: {error}") from None
    return text


def _qualifiers(value: object) -> dict[str, Value]:
    if value is None:
        return {}
    if not isinstance(value, Mapping) or len(value) > _MOST_QUALIFIERS:
        raise RejectedError(f"its qualifiers are no object of at most {_MOST_QUALIFIERS} fields")
    found: dict[str, Value] = {}
    for name, each in value.items():
        if not isinstance(name, str) or not _SLUG.fullmatch(name):
            raise RejectedError(f"{name!r} is no name of a qualifier")
        if each not in (None, "", []):
            found[name] = _qualifier(name, each)
    return found


def _qualifier(name: str, value: object) -> Value:
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        if abs(value) > _LARGEST:
            raise RejectedError(f"its {name} is too large a number")
        return value
    if isinstance(value, list) and len(value) <= _MOST_PARTIES:
        return [_words(each, name, _LONGEST_TEXT) for each in value]
    return _words(value, name, _LONGEST_TEXT)


def _text(proposal: Mapping[str, object], name: str, longest: int) -> str:
    return _words(proposal.get(name), name, longest)


def _words(value: object, name: str, longest: int) -> str:
    """Return a value as words of one line, "" for none."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise RejectedError(f"its {name} is no text")
    words = value.strip()
    if len(words) > longest:
        raise RejectedError(f"its {name} is longer than {longest} characters")
    if not words.isprintable():
        raise RejectedError(f"its {name} holds what cannot be printed")
    return words

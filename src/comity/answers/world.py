"""A world to ask: the one object that Python users and the command line hold."""

import functools
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self

from comity.answers.evidence import Archive
from comity.answers.holding import holds, judge
from comity.answers.model import Answer, Evidence, Portrait, Reason, Stretch, Tie
from comity.answers.naming import called, identify
from comity.dates import Edtf, Verdict
from comity.errors import ComityError
from comity.relations import DEFAULT, Spell, policy
from comity.store.exporting import claims, export
from comity.store.opening import Store

_REMEMBERED = 4096  # pairs whose answers' material is kept in memory

_TieKey = tuple[str, str, str, str]


class World:
    """A world file opened for asking; ``with comity.open(path) as world`` closes it again."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._store = Store(path)
        self._archive = Archive(self._store)
        self._pair = functools.lru_cache(_REMEMBERED)(self._archive.of_pair)
        self._identify = functools.lru_cache(_REMEMBERED)(
            lambda name, on: identify(self._store, name, on)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def between(self, a: str, b: str, *, on: str = "", by: str = DEFAULT) -> Answer:
        """Say whether ``a`` and ``b`` have diplomatic relations, since when, and who says so.

        ``on`` is an EDTF date; without it the answer is their whole story and has no verdict.
        ``by`` names the policy that chooses where documents disagree. Raises
        UnknownActorError, ImpossibleDateError, and ComityError for an unknown policy.
        """
        day = Edtf.parse(on) if on else None
        policy(by)
        one, other = sorted((self._identify(a, on), self._identify(b, on)))
        if one == other:
            raise ComityError(f"{called(one)} ({one}) is named twice; a tie has two sides")
        spells, said = self._pair(one, other, by)
        ties = _ties(spells, said, day)
        own = ("relations", one, other, "")
        theirs = tuple(each for each in spells if _key(each) == own)
        if theirs:
            verdict, reason = judge(theirs, day) if day else (None, Reason.SAID)
        else:
            verdict, reason = (Verdict.UNSAID if day else None), self._silence(one, other)
        used = {claim for each in spells for claim in (*each.support, *each.dissent)}
        return Answer(
            one=one,
            other=other,
            on=on,
            policy=by,
            verdict=verdict,
            reason=reason,
            names={each: called(each) for each in (one, other)},
            relations=ties.pop(own, None),
            besides=tuple(each for each in ties.values() if _counts(each, day)),
            mentions=tuple(each for claim, each in said.items() if claim not in used),
        )

    def state(self, a: str, *, on: str = "", by: str = DEFAULT) -> Portrait:
        """Say everything the documents say of one actor, on a date or through time.

        Parameters and errors are those of `between`.
        """
        day = Edtf.parse(on) if on else None
        policy(by)
        actor = self._identify(a, on)
        spells, said = self._archive.of_actor(actor, by)
        ties = tuple(each for each in _ties(spells, said, day).values() if _counts(each, day))
        ids = sorted({each for tie in ties for each in (tie.one, tie.other)} | {actor})
        titles = self._store.run(
            "SELECT DISTINCT title FROM documents WHERE current AND state = ? ORDER BY 1", [actor]
        )
        return Portrait(
            actor=actor,
            on=on,
            policy=by,
            names={each: called(each) for each in ids},
            documents=tuple(title for (title,) in titles),
            ties=ties,
        )

    def documents(self) -> list[dict[str, Any]]:
        """Return every document, each version of it, by title."""
        names = (
            "title", "version", "format", "sha256", "state", "claims", "read_at", "current",
        )  # fmt: skip
        rows = self._store.run(
            f"SELECT {', '.join(names)} FROM documents ORDER BY title, read_at, version, sha256"  # noqa: S608
        )
        return [dict(zip(names, row, strict=True)) for row in rows]

    def claims(self, *, about: str = "", kind: str = "") -> Iterator[dict[str, Any]]:
        """Yield the claims of the current documents as the claim format has them.

        They come by document and in order of ``at``; ``about`` and ``kind`` pick some.
        """
        actor = self._identify(about, "") if about else ""
        return claims(self._store, about=actor, kind=kind)

    def arrow(self) -> Any:  # noqa: ANN401 - pyarrow need not be installed
        """Return the claims of the current documents as a reader of Arrow record batches."""
        return self._store.arrow('SELECT * FROM current_claims ORDER BY document, "at", id')

    def export(
        self, out: str | os.PathLike[str], *, form: str = "jsonl", history: bool = False
    ) -> int:
        """Write the claims to a file as ``jsonl``, ``csv`` or ``parquet``, and say how many.

        ``history`` adds what superseded versions of the documents said.
        """
        return export(self._store, form, out, history=history)

    def _silence(self, one: str, other: str) -> Reason:
        """Tell a document that says nothing from no document."""
        about = "SELECT count(*) FROM documents WHERE current AND state IN (?, ?)"
        return Reason.SILENT if self._store.run(about, [one, other])[0][0] else Reason.OUTSIDE


def _key(each: Spell) -> _TieKey:
    return each.kind, each.one, each.other, each.what


def _ties(
    spells: Iterable[Spell], claims: Mapping[str, Evidence], day: Edtf | None
) -> dict[_TieKey, Tie]:
    found: dict[_TieKey, list[Stretch]] = {}
    place = {claim: number for number, claim in enumerate(claims)}

    def told(ids: tuple[str, ...]) -> tuple[Evidence, ...]:
        return tuple(claims[each] for each in sorted(ids, key=place.__getitem__))

    for each in spells:
        stretch = Stretch(
            held=each.held,
            start=each.start,
            ended=each.ended,
            end=each.end,
            grade=each.grade,
            on=_on(each, day) if day else None,
            support=told(each.support),
            dissent=told(each.dissent),
        )
        found.setdefault(_key(each), []).append(stretch)
    return {key: Tie(*key, tuple(stretches)) for key, stretches in found.items()}


def _on(each: Spell, day: Edtf) -> Verdict:
    return holds(each, day) if each.held else Verdict.NO


def _counts(tie: Tie, day: Edtf | None) -> bool:
    """Say whether a tie belongs to what is asked: on a day what may hold then."""
    return day is None or any(each.on is not Verdict.NO for each in tie.spells)

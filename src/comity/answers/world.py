"""A world to ask: the one object that Python users and the command line hold."""

import contextlib
import dataclasses
import functools
import gc
import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Self

from comity.answers import browsing
from comity.answers.asides import Asides
from comity.answers.briefs import Briefs
from comity.answers.charting import Chart, chart
from comity.answers.continuing import APART, CARRIED, of_actor, of_pair
from comity.answers.continuing import continuity as continuity_of
from comity.answers.coverage import Coverage, coverage, named
from comity.answers.evidence import Archive, Material
from comity.answers.existing import existing, silence
from comity.answers.holding import judge
from comity.answers.listing import Listed, listed
from comity.answers.model import Answer, Cited, Portrait, Sketch, Ties
from comity.answers.naming import called, identify
from comity.answers.portraying import by_kind, formers, named_in, rests_on
from comity.answers.selecting import Catalogue, Wanted
from comity.answers.sketching import EVERY, Asked, Cut, gathered, taken
from comity.answers.telling import counts, key, tell
from comity.dates import Edtf
from comity.errors import ComityError, ImpossibleDateError
from comity.relations import DEFAULT, Reason, policy
from comity.store.exporting import Chosen, claims, export
from comity.store.opening import Store

_REMEMBERED = 4096  # pairs whose answers' material is kept in memory


class World:
    """A world file opened for asking; ``with comity.open(path) as world`` closes it again."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.store = Store(path)
        """The tables, for who asks them as sets: checks, panels."""
        self._archive = Archive(self.store)
        self._settling = threading.Thread(target=self._settle, daemon=True)
        self._asides = Asides(self.store, self._archive)
        self._briefs = Briefs(self._archive)
        self._catalogue = Catalogue(self.store, self._archive, self._briefs)
        self._pair = functools.lru_cache(_REMEMBERED)(self._archive.of_pair)
        self._identify = functools.lru_cache(_REMEMBERED)(
            lambda name, on: identify(self.store, name, on)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._settling.is_alive():
            self.store.stop()
            self._settling.join()
        self.store.close()

    def between(  # noqa: PLR0913 - each is one thing a question may turn on
        self,
        a: str,
        b: str,
        *,
        on: str = "",
        by: str = DEFAULT,
        as_of: str = "",
        continuity: str = APART,
    ) -> Answer:
        """Say whether ``a`` and ``b`` have diplomatic relations, since when, and who says so.

        ``on`` is an EDTF date; without it the answer is their whole story and has no verdict.
        ``by`` names the policy that chooses where documents disagree. ``as_of`` (a day, EDTF)
        asks the documents as they stood on that day: a version that was dated or read later
        says nothing then. ``continuity`` is ``apart`` (each state has the ties told of it by
        its own name) or ``carried`` (Russia has those of the Soviet Union besides).

        Raises UnknownActorError, ImpossibleDateError, and ComityError for a policy or a
        continuity that is none.
        """
        day = Edtf.parse(on) if on else None
        policy(by)
        one, other = sorted((self._identify(a, on), self._identify(b, on)))
        if one == other:
            raise ComityError(f"{called(one)} ({one}) is named twice; a tie has two sides")
        stood = _day_of(as_of)
        spells, said = self._material(one, other, by, stood, continuity)
        ties, own = tell(spells, said, day), ("relations", one, other, "")
        theirs = tuple(each for each in spells if key(each) == own)
        verdict, reason = judge(theirs, day) if theirs and day else (None, Reason.SAID)
        if not theirs:
            verdict, reason = silence((one, other), self._archive.titles((one, other), stood), day)
        relations, rested = ties.pop(own, None), rests_on(spells)
        besides = tuple(each for each in ties.values() if counts(each, day))
        mentions = tuple(each for claim, each in said.items() if claim not in rested)
        return Answer(
            one=one,
            other=other,
            on=on,
            policy=by,
            as_of=stood,
            continuity=continuity,
            verdict=verdict,
            reason=reason,
            names=named_in(besides, {"": mentions}, one, other, *formers(spells)),
            relations=relations,
            besides=besides,
            mentions=mentions,
            existence=existing((one, other), day),
        )

    def brief(self, answer: Answer) -> Answer:
        """Return an answer with the most telling evidence for each tie instead of all."""
        relations = self._briefs.told([answer.relations] if answer.relations else [])
        besides = tuple(self._briefs.told(answer.besides))
        return dataclasses.replace(
            answer, relations=relations[0] if relations else None, besides=besides
        )

    def state(
        self, a: str, *, on: str = "", by: str = DEFAULT, as_of: str = "", continuity: str = APART
    ) -> Portrait:
        """Say everything the documents say of one actor, on a date or through time.

        Parameters and errors are those of `between`.
        """
        day = Edtf.parse(on) if on else None
        policy(by)
        actor = self._identify(a, on)
        stood = _day_of(as_of)
        take = functools.partial(self._archive.of_actor, by=by, as_of=stood)
        carried = continuity_of(continuity) == CARRIED
        spells, said = of_actor(actor, take) if carried else take(actor)
        ties = tuple(tell(spells, said, day).values())
        told = [*said.values(), *self._asides.of(actor, stood)]
        besides = by_kind(told, rests_on(spells), day)
        return Portrait(
            actor=actor,
            on=on,
            policy=by,
            as_of=stood,
            continuity=continuity,
            names=named_in(ties, besides, actor, *formers(spells)),
            documents=self._archive.titles((actor,), stood),
            ties=tuple(each for each in ties if counts(each, day)),
            absent=tuple(each for each in ties if not counts(each, day)),
            said=besides,
            findings=self._asides.findings(actor, stood),
            existence=existing((actor,), day),
        )

    def sketch(  # noqa: PLR0913 - each is one thing a question may turn on
        self,
        a: str,
        *,
        on: str = "",
        by: str = DEFAULT,
        as_of: str = "",
        continuity: str = APART,
        brief: bool = True,
        cut: Cut = EVERY,
    ) -> Sketch:
        """Say what the documents say of one actor in parts: of each system what ``cut`` asks for.

        ``brief`` asks for the most telling evidence of each tie, and for the editions of a
        dataset that say the same as one claim. The rest is as in `between`.
        """
        told = Asked(self._identify(a, on), on, by, _day_of(as_of), continuity)
        if brief and self._briefs.settled and told[2:] == (DEFAULT, "", APART):
            day = Edtf.parse(on) if on else None
            titles = self._archive.titles((told.actor,), "")
            whole = gathered(self._catalogue, self._briefs, self._asides, told.actor, day)
            return whole.sketch(told, titles, cut, lambda ties: self._briefs.of(ties, day))
        portrait = self.state(a, on=on, by=by, as_of=as_of, continuity=continuity)
        show = self._briefs.told if brief else list
        return taken(portrait, once=brief).sketch(told, portrait.documents, cut, show)

    def chart(
        self, a: str, *, by: str = DEFAULT, as_of: str = "", continuity: str = APART
    ) -> Chart:
        """Return every tie of one actor with each other one, for all dates at once.

        Parameters and errors are those of `between`.
        """
        policy(by)
        actor = self._identify(a, "")
        take = functools.partial(self._archive.of_actor, by=by, as_of=_day_of(as_of))
        carried = continuity_of(continuity) == CARRIED
        spells, _ = of_actor(actor, take) if carried else take(actor)
        return chart(self.store, actor, spells)

    def ties(  # noqa: PLR0913 - each is one thing a question may turn on
        self,
        *,
        kind: str = "",
        one: str = "",
        other: str = "",
        about: str = "",
        what: str = "",
        disputed: bool = False,
        on: str = "",
        by: str = DEFAULT,
        as_of: str = "",
        brief: bool = False,
        limit: int = 100,
        offset: int = 0,
    ) -> Ties:
        """List ties with their evidence, by kind and actors, ``limit`` of them from ``offset`` on.

        ``kind`` is ``relations``, ``mission``, ``membership``, ``recognition``, …; ``one`` is the
        sending, joining or recognising side and ``other`` the receiving one; ``about`` is either
        of them. ``what`` is the type or role (``embassy``, ``observer``); ``disputed`` asks for
        what documents contradict one another about. On a date (``on``) they are those that may
        hold then. The other parameters and the errors are those of `between`; a policy other
        than the default, or ``as_of``, needs an actor to be named.
        """
        wanted = Wanted(
            kind=kind,
            one=self._identify(one, on) if one else "",
            other=self._identify(other, on) if other else "",
            about=self._identify(about, on) if about else "",
            what=what,
            disputed=disputed,
        )
        policy(by)
        day = Edtf.parse(on) if on else None
        stood = _day_of(as_of)
        total, found = self._catalogue.select(
            wanted, day, by, stood, brief=brief, limit=limit, offset=offset
        )
        names = named_in(found, {})
        return Ties(on=on, policy=by, as_of=stood, names=names, total=total, ties=found)

    def documents(self) -> list[dict[str, Any]]:
        """Return every document, each version of it, by title."""
        return browsing.documents(self.store)

    def claims(self, *, about: str = "", kind: str = "") -> Iterator[dict[str, Any]]:
        """Yield the claims of the current documents as the claim format has them.

        They come by document and in order of ``at``; ``about`` and ``kind`` pick some.
        """
        actor = self._identify(about, "") if about else ""
        return claims(self.store, Chosen(actor, kind))

    def claims_page(
        self,
        *,
        about: str = "",
        kind: str = "",
        document: str = "",
        limit: int = 100,
        offset: int = 0,
    ) -> browsing.Page:
        """Return ``limit`` claims from ``offset`` on, and how many there are; see `claims`.

        ``document`` is the title or the SHA-256 of one.
        """
        actor = self._identify(about, "") if about else ""
        return browsing.claims_of(self.store, Chosen(actor, kind, document), limit, offset)

    def findings_page(
        self, *, document: str = "", code: str = "", limit: int = 100, offset: int = 0
    ) -> browsing.Page:
        """Return what was not understood in the current documents, by document and place."""
        return browsing.findings_of(self.store, document, code, limit, offset)

    def identify(self, name: str, *, on: str = "") -> str:
        """Return the id of whom a name or code means on a date; raises UnknownActorError."""
        return self._identify(name, on)

    def coverage(self) -> Coverage:
        """Say how much is known about whom, and which documents could not be read."""
        return coverage(self.store)

    def named(self, words: str, *, limit: int = 50) -> list[str]:
        """Return the ids of actors that documents name and that have ``words`` in them."""
        return named(self.store, words, limit)

    def holdings(self) -> browsing.Holdings:
        """Say how much the world holds, and whether it has the words or their places alone."""
        return browsing.holdings(self.store)

    @functools.cached_property
    def fingerprint(self) -> str:
        """A hash of what the world holds: the same for the same documents read the same way."""
        return browsing.fingerprint(self.store)

    def settle(self) -> None:
        """Make ready to be asked often, while questions are answered already."""
        self._settling.start()

    def settled(self, wait: float = 0) -> bool:
        """Say whether it is ready to be asked often, at most ``wait`` seconds from now."""
        self._settling.join(wait)
        return not self._settling.is_alive()

    def _settle(self) -> None:
        # It ends early when the world is closed; what else is wrong is told to whoever asks.
        with contextlib.suppress(Exception):
            self._catalogue.settle()
            self._asides.settle()
            self.store.settle()
            self._briefs.settle()
            gc.freeze()  # to look for garbage in what stays for good would make answers wait

    def arrow(self) -> Any:  # noqa: ANN401 - pyarrow need not be installed
        """Return the claims of the current documents as a reader of Arrow record batches."""
        return self.store.arrow('SELECT * FROM current_claims ORDER BY document, "at", id')

    def export(
        self, out: str | os.PathLike[str], *, form: str = "jsonl", history: bool = False
    ) -> int:
        """Write the claims to a file as ``jsonl``, ``csv`` or ``parquet``, and say how many.

        ``history`` adds what superseded versions of the documents said. Raises WorldError when
        the file cannot be written, and for another form.
        """
        return export(self.store, form, out, history=history)

    def panel(  # noqa: PLR0913 - each is one thing a panel may turn on
        self,
        unit: str,
        *,
        system: str = "comity",
        first: int = 1816,
        last: int = 0,
        directed: bool = True,
        exist: str = "any",
        columns: Iterable[str] = (),
        data: str | os.PathLike[str] = "",
        reasons: bool = False,
    ) -> Any:  # noqa: ANN401 - pyarrow need not be installed
        """Return a panel for research as an Arrow table; `comity panel` writes one to a file.

        ``unit`` is ``state-years``, ``dyad-years``, ``state-days`` or ``dyad-days``; ``columns``
        names the groups of columns, of this world or of datasets, whose originals lie in the
        folder ``data``. ``system``, ``first``, ``last``, ``directed``, ``exist`` and ``reasons``
        are those of `comity.panels.Request`. Raises ComityError for what does not go together,
        and DatasetError, which names the file to get, for a dataset that is missing.
        """
        from comity.panels import Request, Unit, prepared  # noqa: PLC0415 - few questions need it

        request = Request(
            unit=Unit.named(unit),
            system=system,
            first=first,
            last=last,
            directed=directed,
            exist=exist,
            groups=tuple(columns),
            reasons=reasons,
        )
        with prepared(request, world=self.store.path, data=Path(data) if data else None) as (
            bench,
            made,
        ):
            return bench.arrow(made.sql)

    def why(self, row: Mapping[str, Any], column: str) -> Cited:
        """Return the claims behind a cell of a panel, and those that say otherwise.

        ``row`` has at least the row's codes and its year or day, under their columns' names.
        Raises ComityError for a column that rests on no claims, and DatasetError for one that
        is read from a dataset.
        """
        from comity.answers.citing import cite  # noqa: PLC0415 - few questions need it
        from comity.panels import cell  # noqa: PLC0415

        return cite(cell(row, column), self._archive)

    def listed(self) -> Iterator[Listed]:
        """Yield every spell of every tie by the default policy, with who vouches for it."""
        return listed(self.store)

    def _material(self, one: str, other: str, by: str, as_of: str, continuity: str) -> Material:
        take = functools.partial(self._pair, by=by, as_of=as_of)
        return (
            of_pair(one, other, take) if continuity_of(continuity) == CARRIED else take(one, other)
        )


def _day_of(as_of: str) -> str:
    """Return a day as ISO writes it, "" for none; a month or a year means its last day."""
    last = Edtf.parse(as_of).last if as_of else None
    if as_of and last is None:
        raise ImpossibleDateError(f"{as_of!r} is no day to ask about: write it as 2016-11-19")
    return last.isoformat() if last else ""

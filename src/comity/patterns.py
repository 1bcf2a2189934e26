"""Patterns kept compiled from one process to the next, as Python keeps modules.

Python compiles each pattern anew in every process; for those of all the rules of reading that
takes five times as long as all else that is loaded. What its compiler hands to its engine is
therefore kept in a file beside the bytecode, and on the same terms: it is for one version of
Python alone, may be deleted at any time, and is not written where no bytecode is written.
"""

import contextlib
import importlib
import importlib.util
import marshal
import os
import re
import sys
import threading
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_compiler: Any = None  # a Python that is built otherwise compiles all anew
with contextlib.suppress(ImportError):
    _compiler = importlib.import_module("re._compiler")
_LOCK = threading.Lock()
FILE = Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")
"""Where they are kept: beside the bytecode of this module."""
_Kept = dict[tuple[str, int], bytes]
"""What the engine is given for a pattern and its flags, marshalled."""


class _Heard:
    """The engine of patterns, and what it was last given to make one of."""

    def __init__(self, engine: Any) -> None:  # noqa: ANN401 - a module that has no types
        self._engine = engine
        self.given: tuple[Any, ...] = ()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - likewise
        return getattr(self._engine, name)

    def compile(self, *given: Any) -> re.Pattern[str]:  # noqa: ANN401 - likewise
        self.given = given
        made: re.Pattern[str] = self._engine.compile(*given)
        return made


@contextlib.contextmanager
def kept(file: Path = FILE) -> Iterator[None]:
    """Have patterns compiled, while it lasts, of what was kept of them; keep what was not."""
    if not hasattr(_compiler, "_sre"):
        yield
        return
    with _LOCK:
        engine, anew = _compiler._sre, _compiler.compile  # noqa: SLF001 - there is no other way
        heard = _Heard(engine)
        before, after = _read(file), _Kept()

        def compiled(pattern: Any, flags: int = 0) -> Any:  # noqa: ANN401 - as `re` has it
            asked = (pattern, int(flags))
            if not isinstance(pattern, str):
                return anew(pattern, flags)
            if asked in before:
                after[asked] = before[asked]
                return engine.compile(*_unpacked(before[asked]))
            made = anew(pattern, flags)
            after[asked] = _packed(heard.given)
            return made

        _compiler._sre, _compiler.compile = heard, compiled  # noqa: SLF001 - likewise
        try:
            yield
        finally:
            _compiler._sre, _compiler.compile = engine, anew  # noqa: SLF001 - likewise
        if not after.keys() <= before.keys():
            _write(after, file)


def _packed(given: tuple[Any, ...]) -> bytes:
    """Return what the engine was given as bytes; its code is a list of numbers of a kind."""
    return marshal.dumps(
        [array("I", each).tobytes() if isinstance(each, list) else each for each in given]
    )


def _unpacked(data: bytes) -> list[Any]:
    given = marshal.loads(data)  # noqa: S302 - our own file
    return [array("I", each).tolist() if isinstance(each, bytes) else each for each in given]


def _read(file: Path) -> _Kept:
    """Return what is kept, nothing when there is no file or another Python wrote it."""
    try:
        version, found = marshal.loads(file.read_bytes())  # noqa: S302 - our own file
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return found if version == sys.version else {}


def _write(made: _Kept, file: Path) -> None:
    if sys.dont_write_bytecode:
        return
    with contextlib.suppress(OSError):  # where nothing may be written nothing is kept
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f"{file.name}.{os.getpid()}")  # another process may write its own
        part.write_bytes(marshal.dumps((sys.version, made)))
        part.replace(file)

"""A file that is written whole or not at all."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def whole(out: str | os.PathLike[str]) -> Iterator[Path]:
    """Give the path of a part beside ``out`` to write; it takes that place when all went well.

    After an error the part is gone and what stood at ``out`` stands there still. What is there
    and is no file, like a pipe or a terminal, is written as it is; a link stays one.
    """
    path = Path(out)
    if path.exists() and not path.is_file():
        yield path
        return
    path = path.resolve()
    part = path.with_name(f".{path.name}.part")
    try:
        yield part
        part.replace(path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)

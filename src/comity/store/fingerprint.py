"""Tell whether the code that reads documents is still the code that read them."""

import functools
import hashlib
from pathlib import Path

_ROOMS = ("actors", "checks", "claims", "dates", "documents")
_KINDS = frozenset({".py", ".csv", ".toml"})


@functools.cache
def fingerprint() -> str:
    """Return a hash of every file that decides what is read and found in a document."""
    root = Path(__file__).parents[1]
    files = sorted(
        (file.relative_to(root).as_posix(), file)
        for room in _ROOMS
        for file in (root / room).rglob("*")
        if file.suffix in _KINDS
    )
    told = hashlib.blake2b(digest_size=12)
    for name, file in files:
        told.update(name.encode() + b"\0" + file.read_bytes() + b"\0")
    return told.hexdigest()

"""A process that reads documents for another one: frames in on stdin, frames out on stdout.

The first message says who examines each document, if anybody does; then come documents.

It ends when its stdin does, so that a build that is killed leaves nothing running.
"""

import os
import pickle
import signal
import sys
from typing import IO, Any

from comity.sources import Blob

_LENGTH = 8  # bytes that say how long a frame is


def send(stream: IO[bytes], message: object) -> None:
    """Write one message, and see that it leaves."""
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(_LENGTH, "big"))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:  # noqa: ANN401 - whatever was sent
    """Return the next message; EOFError when the other side is gone."""
    head = stream.read(_LENGTH)
    length = int.from_bytes(head, "big")
    data = stream.read(length)
    if len(head) < _LENGTH or len(data) < length:
        raise EOFError
    return pickle.loads(data)  # noqa: S301 - our own process at the other end of our own pipe


def main() -> None:
    """Read what comes in, answer each, until nothing comes any more."""
    # What a reader may print must not fall among the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Ctrl-C reaches the whole group; the one that started us decides what becomes of us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from comity.store.examining import Examiner  # noqa: PLC0415 - after the pipes are made safe
    from comity.store.reading import read_blob  # noqa: PLC0415

    examine = None
    while True:
        try:
            told = receive(sys.stdin.buffer)
            if isinstance(told, Examiner):
                examine = told.load()
                continue
            blob = Blob(*told)
        except EOFError:
            return
        try:
            send(answers, tuple(read_blob(blob, examine=examine)))
        except BrokenPipeError:
            return


if __name__ == "__main__":
    main()

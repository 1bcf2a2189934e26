"""A process that reads documents for another one: frames in on stdin, frames out on stdout.

The first message says who examines each document, if anybody does, and which further pipes are
to be served; then come documents.

Where processes can be forked, one that has loaded all rules of reading becomes as many as are
wanted, each with two pipes of its own: to load the rules takes as long as to read ten documents.
Each tells its number first, so that it can be stopped.

They end when their questions do, so that a build that is killed leaves nothing running.
"""

import contextlib
import gc
import os
import pickle
import signal
import sys
from collections.abc import Sequence
from typing import IO, TYPE_CHECKING, Any

from comity.sources import Blob
from comity.store.loading import loaded

if TYPE_CHECKING:
    from comity.store.examining import Examine

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
    """Become the readers that are wanted; read what comes in until nothing comes any more."""
    # What a reader may print must not fall among the answers.
    answers: IO[bytes] = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Ctrl-C reaches the whole group; the one that started us decides what becomes of us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    questions: IO[bytes] = sys.stdin.buffer
    try:
        examiner, pipes = receive(questions)
        loaded()
        examine = examiner.load() if examiner is not None else None
        if pipes:
            questions, answers = _forked((questions, answers), pipes)
        _serve(questions, answers, examine)
    except (EOFError, BrokenPipeError):
        with contextlib.suppress(ChildProcessError):
            while hasattr(os, "wait"):  # their time counts with that of whoever waits for them
                os.wait()


def _forked(own: tuple[IO[bytes], IO[bytes]], pipes: Sequence[int]) -> tuple[IO[bytes], IO[bytes]]:
    """Start a further reader for each two of ``pipes``; return the two that this one serves."""
    gc.freeze()  # what all share is no garbage, and to look at it would copy it
    while pipes:
        questions, answers, *pipes = pipes
        if os.fork() == 0:
            # Who holds an end of another's pipe would keep it open after that one is gone.
            for stream in own:
                stream.close()
            for each in pipes:
                os.close(each)
            return os.fdopen(questions, "rb"), os.fdopen(answers, "wb")
        os.close(questions)
        os.close(answers)
    return own


def _serve(questions: IO[bytes], answers: IO[bytes], examine: "Examine | None") -> None:
    """Answer each document that comes in."""
    read_blob = loaded()
    send(answers, os.getpid())
    while True:
        blob = Blob(*receive(questions))
        send(answers, tuple(read_blob(blob, examine=examine)))


if __name__ == "__main__":
    main()

"""Ask a program behind an HTTP address, within a time, a length, and this machine."""

import contextlib
import http.client
import ipaddress
import math
import socket
import threading
import urllib.parse
from collections.abc import Iterator
from typing import NamedTuple

from comity.errors import ProposerError

LARGEST = 4 * 1024 * 1024
"""Bytes of an answer."""

_OK = 200


class Endpoint(NamedTuple):
    """Where a program answers, and how long it may take."""

    secure: bool
    host: str
    port: int
    path: str
    anywhere: bool
    """Whether it may lie on another machine."""
    patience: float
    """Seconds for one question and its whole answer."""

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.secure else 'http'}://{host}:{self.port}{self.path}"


def endpoint(address: str, *, anywhere: bool, patience: float) -> Endpoint:
    """Return an address (``http://127.0.0.1:8080/v1``) as an endpoint.

    Raises `ProposerError` when it is no such address, and when it is not one of this machine
    (``localhost``, 127.0.0.0/8, ``[::1]``) and ``anywhere`` does not allow that.
    """
    try:
        parts = urllib.parse.urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise ProposerError(f"{address}: is no address: {error}") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ProposerError(f"{address}: is no address of the form http://HOST:PORT")
    if parts.username is not None or parts.query:
        raise ProposerError(f"{address}: a proposer's address has no user and no query")
    if not (address.isascii() and address.isprintable() and " " not in address):
        raise ProposerError(f"{address}: is no address: write other letters as %XX")
    host = parts.hostname
    if not anywhere and host != "localhost" and not _loopback(host):
        raise ProposerError(
            f"{address}: is not on this machine; --propose-anywhere allows it, "
            "and the documents' words will leave this machine"
        )
    secure = parts.scheme == "https"
    return Endpoint(secure, host, port or (443 if secure else 80), parts.path, anywhere, patience)


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def post(to: Endpoint, body: bytes) -> bytes:
    """Send JSON and return what is answered; no redirect is followed and no proxy is used.

    Raises `ProposerError` when nothing answers in time, when the answer is none (an error, one
    too long), and when a host that should be this machine is not.
    """
    kind = http.client.HTTPSConnection if to.secure else http.client.HTTPConnection
    connection = kind(to.host, to.port, timeout=to.patience)
    late = threading.Event()
    try:
        connection.connect()
        line: socket.socket = connection.sock
        if not to.anywhere and not _loopback(line.getpeername()[0]):
            raise ProposerError(f"{to}: {to.host} is not this machine")
        with _deadline(line, to.patience, late):
            data = _exchange(connection, to, body)
        if late.is_set():
            raise TimeoutError
    except (OSError, http.client.HTTPException) as error:
        slow = late.is_set() or isinstance(error, TimeoutError)
        told = (
            f"no answer within {math.ceil(to.patience)} seconds" if slow else f"no answer: {error}"
        )
        raise ProposerError(f"{to}: {told}") from None
    finally:
        connection.close()
    if len(data) > LARGEST:
        raise ProposerError(f"{to}: the answer is longer than {LARGEST} bytes")
    return data


@contextlib.contextmanager
def _deadline(line: socket.socket, patience: float, late: threading.Event) -> Iterator[None]:
    """End the line when the time is over: an answer that drips never lets a read time out."""

    def stop() -> None:
        late.set()
        with contextlib.suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(patience, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _exchange(connection: http.client.HTTPConnection, to: Endpoint, body: bytes) -> bytes:
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    connection.request("POST", to.path, body, headers)
    with connection.getresponse() as answer:
        if answer.status != _OK:
            raise ProposerError(f"{to}: it answers {answer.status}")
        return answer.read(LARGEST + 1)

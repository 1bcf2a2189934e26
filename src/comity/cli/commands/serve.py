"""Serve the explorer and the API to a browser on this machine.

A map of the world on any date, a page for each state, pair, organisation and document, and what
documents contradict one another about; each page as JSON and CSV too. Everything is read-only,
and nothing outside this machine is asked for anything. The API is described at /api/openapi.json.

It answers this machine alone, unless another address is given with --host.

for example:
  comity serve world.comity
  comity serve world.comity --port 8080 --open
  comity serve world.comity --borders cshapes.topojson.xz     borders that change with time
"""

import argparse
import math
import socket

from comity.cli.arguments import add_world, today, world_of
from comity.cli.model import Command, Exit
from comity.errors import ComityError

_PORT = 8765
_HERE = ("localhost", "127.0.0.1", "[::1]", "::1")


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_world(parser)
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen at (default: this machine alone)"
    )
    parser.add_argument(
        "--port", type=_port, default=_PORT, help=f"port (default: {_PORT}; 0 takes a free one)"
    )
    parser.add_argument(
        "--borders",
        default="",
        metavar="FILE",
        help="borders of your own, TopoJSON or GeoJSON, such as CShapes (default: those of today)",
    )
    parser.add_argument(
        "--rate",
        type=_rate,
        default=0,
        metavar="N",
        help="questions a second to the API from one address (default: no limit)",
    )
    parser.add_argument("--open", action="store_true", help="open a browser")


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 6 and int(text) < 65536):  # noqa: PLR2004 - as TCP has it
        raise argparse.ArgumentTypeError(f"{text!r} is no port")
    return int(text)


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = -1.0
    if not 0 <= rate < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of questions")
    return rate


def _run(options: argparse.Namespace) -> int:
    # What serves takes half a second to load, which no other command should pay for.
    import uvicorn  # noqa: PLC0415

    from comity.web.application import make  # noqa: PLC0415

    own = options.host in _HERE
    if options.borders:
        print(f"drawing the borders of {options.borders}: some seconds", flush=True)
    # A port that is taken is known before the world is opened, and nothing need be undone.
    with _listening(options.host, options.port) as listening:
        app = make(
            world_of(options),
            today=today(),
            borders=options.borders,
            hosts=("localhost", "127.0.0.1", "[") if own else (),
            rate=options.rate,
        )
        address = f"http://{_written(options.host)}:{listening.getsockname()[1]}/"
        print(f"the explorer: {address}", flush=True)
        if not own:
            print(f"anybody who reaches {options.host} can read this world", flush=True)
        if options.open:
            import webbrowser  # noqa: PLC0415 - seldom wanted

            webbrowser.open(address)
        config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False)
        uvicorn.Server(config).run(sockets=[listening])
    return Exit.CLEAN


def _listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens; ComityError says what to do where it cannot."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Unless the protocol is named, asyncio leaves each answer on an open connection to wait for
    # the receiver's word between its head and its body: 40 milliseconds.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen()  # who is told the address may ask at once
    except OSError as error:
        listening.close()
        raise ComityError(
            f"cannot listen at {host}:{port}: {error}; --port 0 takes a free port"
        ) from None
    return listening


def _written(host: str) -> str:
    """Return a host as an address of the web has it."""
    return f"[{host}]" if ":" in host else host


SERVE = Command(arguments=_arguments, run=_run)

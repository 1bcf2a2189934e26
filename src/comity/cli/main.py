"""Find the command that is meant, run it, and end with its code: no traceback reaches a user."""

import argparse
import ast
import contextlib
import io
import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import comity
from comity.cli.model import Command, Exit
from comity.errors import ComityError
from comity.plugins import names, plugin

_COMMANDS = "comity.cli.commands"
_ABOUT = """\
Turn documents about foreign relations into dated, cited, cross-checked data,
and ask it: any two states, any day, who says so, who disagrees.
"""
_START = """\
start here:
  comity read "Foreign relations of Iceland.wikitext"   what one document says
  comity build articles/ -o world.comity                keep what many say in one file
  comity ask Iceland Denmark world.comity --on 1950     the tie, with the words that say it

exit codes: 0 clean, 1 findings, 2 misuse or no way to read or write what is named; 70 is a
fault of Comity's own, 130 Ctrl-C. `comity COMMAND --help` shows examples.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; see `comity.cli.model.Exit`."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    _open_streams()
    try:
        return _run(arguments)
    except ComityError as error:
        _say(f"comity: {error}")
        return Exit.MISUSE
    except KeyboardInterrupt:
        return Exit.STOPPED
    except BrokenPipeError:
        _hush()
        return Exit.CLEAN
    except OSError as error:  # the disk is full, a file went away: no fault of anybody's here
        _hush()
        about = f"{error.filename}: " if error.filename else ""
        _say(f"comity: {about}{error.strerror or error}")
        return Exit.MISUSE
    except Exception as error:
        if os.environ.get("COMITY_DEBUG"):
            raise
        return _unexpected(error, arguments)


def _unexpected(error: Exception, arguments: Sequence[str]) -> int:
    """Say what nobody foresaw, and return its code."""
    strange = next((each for each in arguments if not _is_text(each)), None)
    if strange is not None:  # a document so named can be read; hardly anything else is possible
        _say(f"comity: {strange!a} is no text in UTF-8")
        return Exit.MISUSE
    _say(
        f"comity: a fault of Comity's own: {type(error).__name__}: {error}\n"
        "comity: please report it, with the command and what COMITY_DEBUG=1 prints"
    )
    return Exit.BROKEN


def _run(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="comity",
        description=_ABOUT,
        epilog=_START,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"comity {comity.__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    wanted = next((each for each in arguments if not each.startswith("-")), "")
    known = names(_COMMANDS)
    for name in known:
        if name == wanted:
            _take(commands, plugin(_COMMANDS, name, Command))
        else:
            # Named and no more: importing every command would cost more than most of them do.
            title = "" if wanted in known else _title(name)
            commands.add_parser(name, help=title, add_help=False)
    options = parser.parse_args(arguments)
    if not options.command:
        parser.print_help()
        return Exit.MISUSE
    code = int(options.run(options))
    sys.stdout.flush()
    return code


def _take(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", command: Command
) -> None:
    first, _, rest = command.doc.partition("\n")
    parser = commands.add_parser(
        command.name,
        help=first,
        description=f"{first}\n{rest}".strip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.arguments(parser)
    parser.set_defaults(run=command.run)


def _title(name: str) -> str:
    """Return the first line of a command's docstring without importing it."""
    found = find_spec(f"{_COMMANDS}.{name}")
    if found is None or found.origin is None:
        return ""
    text = Path(found.origin).read_text("utf-8")
    return (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]


def _open_streams() -> None:
    """Make the streams take whatever is printed.

    One that whoever started us had closed leads nowhere; one whose encoding lacks a letter gets
    its number.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        elif isinstance(stream, io.TextIOWrapper) and stream.errors != "backslashreplace":
            stream.reconfigure(errors="backslashreplace")


def _is_text(argument: str) -> bool:
    try:
        argument.encode()
    except UnicodeEncodeError:
        return False
    return True


def _say(message: str) -> None:
    with contextlib.suppress(OSError):
        print(message, file=sys.stderr)


def _hush() -> None:
    """Let the interpreter end without complaint that nobody reads any more."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

#!/usr/bin/env python3
"""Everything a newcomer runs, on a machine that has only Python: ``python3 tasks.py demo``.

Each task sets up what it needs (a virtual environment in ``.venv``) and then runs.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXAMPLES = ROOT / "examples"
DEBIAN = (
    "chromium", "chromium-driver", "mediawiki", "php-cli", "php-intl", "php-mbstring",
    "php-sqlite3", "php-xml",
)  # fmt: skip


def run(*command: str) -> None:
    """Run a command in the project's folder, showing it; end with its code if it fails."""
    print("$", " ".join(command).replace(f"{BIN}{os.sep}", ""), flush=True)
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if code:
        raise SystemExit(code)


def tool(name: str, *arguments: str) -> None:
    """Run a program of the virtual environment."""
    run(str(BIN / name), *arguments)


def install(requirements: str) -> None:
    """Make the virtual environment and install what ``requirements`` pins, then Comity."""
    wanted = ROOT / "requirements" / requirements
    stamp = VENV / f".installed-{requirements}"
    content = wanted.read_text() + (ROOT / "pyproject.toml").read_text()
    if stamp.exists() and stamp.read_text() == content:
        return
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        run(sys.executable, "-m", "venv", str(VENV))
    pip = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    tool("python", *pip, "--require-hashes", "--requirement", str(wanted))
    tool("python", *pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    stamp.write_text(content)


def demo() -> None:
    """Read the three example documents into a world, and ask it."""
    install("run.txt")
    world = str(ROOT / "example.comity")
    tool("comity", "build", str(EXAMPLES), "-o", world)
    tool("comity", "ask", "Iceland", "Denmark", world, "--on", "1950-01-01")


def tools() -> None:
    """Install the programs that some tests drive (Chromium, MediaWiki); those skip without them."""
    wanted = [each for each in DEBIAN if not installed(each)]
    if wanted and shutil.which("apt-get") and os.geteuid() == 0:
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        run("apt-get", "update", "-q")
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", *wanted)
    elif wanted:
        print("not installed, so the tests that drive them skip:", *wanted)
    if (ROOT / "package.json").exists() and shutil.which("npm"):
        run("npm", "ci", "--no-fund", "--no-audit", "--loglevel=error")


def installed(package: str) -> bool:
    """Say whether a Debian package is there."""
    query = ("dpkg-query", "--show", "--showformat=${db:Status-Status}", package)
    if not shutil.which(query[0]):
        return False
    return subprocess.run(query, capture_output=True, text=True, check=False).stdout == "installed"


def check() -> None:
    """Run every test and every contract: what CI runs, and nothing else."""
    install("dev.txt")
    if os.environ.get("CI"):  # elsewhere nothing outside this folder is touched unasked
        tools()
    tool("ruff", "check", ".")
    tool("ruff", "format", "--check", ".")
    tool("mypy")
    tool("lint-imports")
    tool("python", "-m", "pytest", "--doctest-modules", "-n", "auto", "src", "tests")


def golden() -> None:
    """Write the claims beside the examples anew."""
    install("dev.txt")
    os.environ["COMITY_WRITE_GOLDEN"] = "1"
    tool("python", "-m", "pytest", "-q", "tests/golden")


def format() -> None:  # noqa: A001 - the task is called what it does
    """Put the code into shape."""
    install("dev.txt")
    tool("ruff", "check", "--fix", ".")
    tool("ruff", "format", ".")


def lock() -> None:
    """Write requirements/*.txt anew from pyproject.toml, hashes and no addresses."""
    install("dev.txt")
    shared = ("--universal", "--generate-hashes", "--python-version", "3.11", "--no-header", "-q")
    for name, extra in (("run", ("--group", "build")), ("dev", ("--group", "dev", "--all-extras"))):
        out = f"requirements/{name}.txt"
        tool("uv", "pip", "compile", "pyproject.toml", *extra, *shared, "-o", out)


TASKS: dict[str, Callable[[], None]] = {
    each.__name__: each for each in (demo, check, tools, golden, format, lock)
}


def main() -> None:
    """Run the task that is named, or say which there are."""
    name = sys.argv[1] if len(sys.argv) == 2 else ""  # noqa: PLR2004 - a name and nothing else
    if name not in TASKS:
        print("usage: python3 tasks.py TASK\n")
        for each, task in TASKS.items():
            print(f"  {each:<8}{(task.__doc__ or '').splitlines()[0]}")
        raise SystemExit(0 if name in {"", "-h", "--help"} else 2)
    TASKS[name]()


if __name__ == "__main__":
    main()

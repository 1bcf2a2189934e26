"""Find the plug-ins of a folder: one file, one plug-in, no list to keep.

`names` looks at file names only, so that a command line can list its commands without
importing them; `plugin` imports one; `plugins` imports all of them.
"""

import dataclasses
import functools
import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

from comity.errors import PluginError


@dataclasses.dataclass(frozen=True, kw_only=True)
class Plugin:
    """What every plug-in has: its file's name and its file's docstring."""

    name: str = ""
    doc: str = ""

    @property
    def title(self) -> str:
        """The first line of the docstring."""
        return self.doc.partition("\n")[0]


P = TypeVar("P", bound=Plugin)


@functools.cache
def _files(package: str) -> dict[str, str]:
    """Return the modules under ``package`` by the last part of their name."""
    found: dict[str, str] = {}
    path = importlib.import_module(package).__path__
    for file in pkgutil.walk_packages(path, f"{package}."):
        name = file.name.rpartition(".")[2]
        if file.ispkg:
            continue
        if name in found:
            raise PluginError(f"{file.name}: the name {name} is taken by {found[name]}")
        found[name] = file.name
    return dict(sorted(found.items()))


def names(package: str) -> tuple[str, ...]:
    """Return the names of the plug-ins under ``package``, importing none of them."""
    return tuple(_files(package))


def _one(module: ModuleType, kind: type[P]) -> P:
    own = [each for each in vars(module).values() if type(each) is kind]
    if len(own) != 1:
        raise PluginError(f"{module.__file__}: defines {len(own)} of {kind.__name__}, wants one")
    if not module.__doc__:
        raise PluginError(f"{module.__file__}: has no docstring")
    name = module.__name__.rpartition(".")[2]
    return dataclasses.replace(own[0], name=name, doc=module.__doc__)


def plugin(package: str, name: str, kind: type[P]) -> P:
    """Import the plug-in ``name`` of ``package`` and return the one ``kind`` it defines.

    Raises `PluginError` when there is no such file, or when it does not define exactly one.
    """
    try:
        module = _files(package)[name]
    except KeyError:
        raise PluginError(f"{package} has no {name}; it has {', '.join(names(package))}") from None
    return _one(importlib.import_module(module), kind)


def plugins(package: str, kind: type[P]) -> dict[str, P]:
    """Import every file under ``package`` and return the one ``kind`` each defines, by name.

    A file that defines none, or two, raises `PluginError` and is named; so does one without
    a docstring, and one whose name another already has.
    """
    return {name: plugin(package, name, kind) for name in names(package)}

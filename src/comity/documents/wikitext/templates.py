"""What templates print, by name: ``templates.toml`` as a table to look things up in."""

import functools
import importlib.resources
import re
import tomllib
from typing import NamedTuple

_SPACE = re.compile(r"[\s_]+")
_COMMENT = re.compile(r"<!--[^>]*-->")
_MAGIC = ("formatnum", "lc", "uc", "lcfirst", "ucfirst")


class Template(NamedTuple):
    """How a template prints: the part of the table it stands in and what stands there."""

    how: str
    what: str
    name: str
    """Its name in lower case."""


@functools.cache
def _parts() -> dict[str, dict[str, str]]:
    text = (importlib.resources.files(__package__) / "templates.toml").read_text("utf-8")
    return tomllib.loads(text)


@functools.cache
def _table() -> dict[str, Template]:
    return {
        name: Template(how, what, name)
        for how, part in _parts().items()
        if how not in {"invoke", "code"}
        for name, what in part.items()
    }


def modules() -> dict[str, str]:
    """Return the template that each module is, by the module's name in lower case."""
    return _parts()["invoke"]


def sporting_codes() -> dict[str, str]:
    """Return the names of countries by the codes that sport has and ISO 3166-1 has not."""
    return _parts()["code"]


@functools.lru_cache(4096)
def template(raw: str) -> Template:
    """Return how the template prints whose name is written ``raw``.

    >>> template("Main_article ").what
    'Main article: '
    >>> template("Some navigation box").how
    'nothing'
    """
    name = _SPACE.sub(" ", _COMMENT.sub("", raw)).strip().lower()
    name = name.removeprefix("template:").removeprefix("subst:").removeprefix("safesubst:")
    found = _table().get(name)
    if found:
        return found
    if name.startswith("cite "):
        return Template("cite", name, name)
    if name.startswith("#invoke:"):
        return Template("invoke", name[8:].strip(), name)
    before, colon, after = name.partition(":")
    if colon and before in _MAGIC:
        return Template("magic", before, after)
    if raw.strip().isupper() and len(name) == 3 and name.isalpha():  # noqa: PLR2004 - {{GER}}
        return Template("code", name.upper(), name)
    return Template("nothing", "", name)

"""Pages out of templates: everything that a document wrote is escaped, and shown as text."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from comity.actors import actors
from comity.answers import Evidence
from comity.answers.naming import called
from comity.answers.searching import search
from comity.views.lineage import lineage
from comity.views.plainly import in_plain_words
from comity.views.systems import heading, sentence
from comity.views.wording import date, dates_of, lived, on
from comity.web.page import Answered, Desk, Page

TEMPLATES = Path(__file__).parent / "templates"
_LONGEST = 1200  # characters of a quote on a page; the JSON has it whole
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LONGEST_NAME = 2000  # characters of anything else that a document wrote
_FEW = 6


class Pages:
    """The templates, and what all of them have at hand."""

    def __init__(self, desk: Desk, pages: Iterable[Page]) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.filters |= {
            "date": date, "when": on, "dates": dates_of, "lived": lived,
            "visible": visible, "web": web_address,
            "plural": plural, "quoted": quoted, "plainly": plainly, "sentence_case": sentence_case,
        }  # fmt: skip
        self._templates.globals |= {
            "menu": sorted((each for each in pages if each.menu), key=lambda each: each.place),
            "address": address, "called": called, "heading": heading, "sentence": sentence,
            "kind_of": kind_of, "lineage": lineage, "desk": desk,
            "known": sorted({each.name for each in actors()}),
        }  # fmt: skip

    def show(
        self, page: Page, answered: Answered, here: str, given: Mapping[str, str]
    ) -> HTMLResponse:
        """Return a page; ``here`` is its address, ``given`` the parameters in it."""
        template = self._templates.get_template(f"{page.name}.html")
        words = template.render(
            **answered.told, title=answered.title, page=page, here=here, given=given
        )
        return HTMLResponse(words)

    def fail(
        self, status: int, told: str, asked: str, headers: Mapping[str, str] | None
    ) -> HTMLResponse:
        """Return a page that says what went wrong; ``asked`` is the name that was asked for."""
        near = search(asked)[:_FEW] if asked else []
        template = self._templates.get_template("failed.html")
        title = "Nobody is known by that" if asked else _FAILED.get(status, _ELSE)
        words = template.render(
            title=title, told=told, near=near, page=None, here="", given={}, status=status
        )
        return HTMLResponse(words, status, dict(headers or {}))


_ELSE = "That did not work"
_FAILED = {404: "Nothing is there", 422: "That question cannot be answered as it stands"}


def address(path: str, /, **question: object) -> str:
    """Return the address of a page that answers a question; empty parameters are left out.

    >>> address("/pair", a="AZE", b="Côte d'Ivoire", on="")
    '/pair?a=AZE&b=C%C3%B4te+d%27Ivoire'
    """
    told = {name.rstrip("_"): str(value) for name, value in question.items() if value}
    safe = {name: value.encode("utf-8", "replace") for name, value in told.items()}
    return f"{path}?{urlencode(safe)}" if safe else path


def web_address(text: str) -> str:
    """Return an address that may be a link, empty for any that is not http or https.

    >>> web_address("https://un.org/a"), web_address("javascript:alert(1)")
    ('https://un.org/a', '')
    """
    clean = text.strip()
    try:
        parts = urlsplit(clean)
    except ValueError:
        return ""
    return clean if parts.scheme in {"http", "https"} and parts.netloc else ""


def visible(text: object) -> str:
    r"""Return words with what would turn or steer the page made visible, and no endless ones.

    >>> visible("a\u202eb")
    'a\\u202eb'
    """
    words = str(text)
    if len(words) > _LONGEST_NAME:
        words = f"{words[:_LONGEST_NAME]} … ({len(words) - _LONGEST_NAME:,} characters more)"
    words = words.encode("utf-8", "replace").decode()
    return _STEERING.sub(lambda found: json.dumps(found[0])[1:-1], words)


def quoted(text: str) -> tuple[str, int]:
    """Return the beginning of a quote on one line, and how many characters are left out."""
    shown = visible(" ".join(text[: 4 * _LONGEST].split()))[:_LONGEST]
    return shown, max(0, len(text) - _LONGEST)


def plainly(claim: Evidence) -> tuple[str, int, str]:
    """Return the words of a quote without markup, how many are left out, and the quote itself.

    The quote is empty where it has no markup, so that the words are the quote.
    """
    words, more = quoted(in_plain_words(claim.quote, claim.format))
    source, _ = quoted(claim.quote)
    return words, more, "" if words == source else source


def sentence_case(words: str) -> str:
    """Begin with a capital, as a line of a list does.

    >>> sentence_case("ceasefire of Chad and Libya"), sentence_case("[r1] atlas")
    ('Ceasefire of Chad and Libya', '[r1] atlas')
    """
    return f"{words[:1].upper()}{words[1:]}"


def plural(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun.

    >>> plural(1, "claim"), plural(1200, "claim"), plural(2, "country", "countries")
    ('1 claim', '1,200 claims', '2 countries')
    """
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def kind_of(identity: str) -> str:
    """Say which page is about an actor: ``state`` or ``organisation``."""
    return "organisation" if identity in _BODIES else "state"


_BODIES = frozenset(each.id for each in actors() if each.kind == "organisation")

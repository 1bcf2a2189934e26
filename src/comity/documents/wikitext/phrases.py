"""What templates of several parameters print: dates, measures, money, names.

Each takes the parameters (numbered ones under "1", "2", …) as cleaned words and returns what a
reader sees. A date is printed as precise as it was given, never more.
"""

import re
from collections.abc import Callable, Mapping

Words = Mapping[str, str]

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_ISO = re.compile(r"(\d{3,4})-(\d{1,2})(?:-(\d{1,2}))?$")
_DAY_NAME_LENGTH = 3


def month(value: str) -> str:
    """Return the name of a month given by number or name; "" when it is neither.

    >>> month("03"), month("sept")
    ('March', 'September')
    """
    if value.isdecimal():
        number = int(value) if len(value) < 3 else 0  # noqa: PLR2004 - two digits at most
        return _MONTHS[number - 1] if 1 <= number <= len(_MONTHS) else ""
    start = value.strip(".").lower()
    if len(start) < _DAY_NAME_LENGTH:
        return ""
    return next((each for each in _MONTHS if each.lower().startswith(start[:3])), "")


def _parts(year: str, moon: str, day: str) -> str:
    name = month(moon) or moon
    day = day.lstrip("0") if day.isdecimal() else day
    return " ".join(part for part in (day if name else "", name, year) if part)


def date(given: Words, order: str) -> str:
    """Return a date as "11 March 1992", from one parameter or from its parts.

    ``order`` says which parts the numbered parameters are: ``ymd``, ``dmy`` or ``mdy``.

    >>> date({"1": "1992", "2": "3", "3": "11"}, "ymd")
    '11 March 1992'
    >>> date({"1": "1992-03"}, "ymd")
    'March 1992'
    """
    first = given.get("1", "")
    if not given.get("2") and not given.get("3"):
        iso = _ISO.match(first)
        return _parts(iso[1], iso[2], iso[3] or "") if iso else first.removeprefix("0")
    part = dict(
        zip(order, (given.get("1", ""), given.get("2", ""), given.get("3", "")), strict=True)
    )
    return _parts(part["y"], part["m"], part["d"])


def _as_of(given: Words) -> str:
    if given.get("alt"):
        return given["alt"]
    since = bool(given.get("since"))
    words = "Since" if since else "As of"
    if given.get("lc"):
        words = words.lower()
    return f"{words} {date(given, 'ymd')}{given.get('post', '')}"


def _circa(given: Words) -> str:
    last = f" – c. {given['2']}" if given.get("2") else ""
    return f"c. {given.get('1', '')}{last}".strip()


def _floruit(given: Words) -> str:
    return f"fl. {given.get('1', '')}".strip()


def _reign(given: Words) -> str:
    return f"r. {_date_range(given)}"


def _date_range(given: Words) -> str:
    first, last = given.get("1", ""), given.get("2", "")
    return f"{first}–{last}" if last else first


_UNITS = {
    "km": "kilometres", "mi": "miles", "m": "metres", "ft": "feet", "km2": "square kilometres",
    "sqmi": "square miles", "mi2": "square miles", "acre": "acres", "ha": "hectares",
    "kg": "kg", "lb": "lb", "nmi": "nautical miles", "t": "tonnes", "LT": "long tons",
    "oilbbl": "barrels", "oilbbl/d": "barrels per day", "m3": "cubic metres", "C": "°C",
}  # fmt: skip
_BETWEEN = {"-": "–", "–": "–", "to": " to ", "to(-)": " to ", "and": " and ", "or": " or "}


def _convert(given: Words) -> str:
    first, second, third = given.get("1", ""), given.get("2", ""), given.get("3", "")
    between = _BETWEEN.get(second)
    measure = first if between is None else f"{first}{between}{third}"
    unit = second if between is None else given.get("4", "")
    short = given.get("abbr") in {"on", "in"}
    return f"{measure} {unit if short else _UNITS.get(unit, unit)}".strip()


def _interlanguage(given: Words) -> str:
    return given.get("lt") or given.get("display") or given.get("1", "")


def _sorted_name(given: Words) -> str:
    return f"{given.get('1', '')} {given.get('2', '')}".strip()


def _money(sign: str) -> Callable[[Words], str]:
    return lambda given: f"{sign}{given.get('1', '')}"


def _ordinal(value: str) -> str:
    if not value.isdecimal():
        return value
    teen = value[-2:] in {"11", "12", "13"}
    return value + ("th" if teen else {"1": "st", "2": "nd", "3": "rd"}.get(value[-1], "th"))


def _century(given: Words) -> str:
    return f"{_ordinal(given.get('1', ''))} century"


def _decade(given: Words) -> str:
    return f"{given.get('1', '')}s"


def _ship(prefix: str) -> Callable[[Words], str]:
    return lambda given: f"{prefix} {given.get('1', '')}".strip()


def _ship_class(given: Words) -> str:
    return f"{given.get('1', '')}-class {given.get('2', '')}".strip()


def _fraction(given: Words) -> str:
    parts = [given[key] for key in ("1", "2", "3") if given.get(key)]
    if len(parts) == 1:
        return f"1/{parts[0]}"
    return " ".join(parts[:-2]) + " " * (len(parts) > 2) + "/".join(parts[-2:])  # noqa: PLR2004


def _isbn(given: Words) -> str:
    return f"ISBN {given.get('1', '')}"


def _short_citation(given: Words) -> str:
    """Return "Author 1990, p. 5": the form of {{harvnb}} and {{sfn}}."""
    numbered = [given[key] for key in "12345" if given.get(key)]
    year = numbered.pop() if len(numbered) > 1 and numbered[-1][:4].isdecimal() else ""
    names = numbered[0] + " et al." if len(numbered) > 3 else " & ".join(numbered)  # noqa: PLR2004
    words = f"{names} {year}".strip()
    page = given.get("p") or given.get("page")
    pages = given.get("pp") or given.get("pages")
    if page:
        return f"{words}, p. {page}"
    if pages:
        return f"{words}, pp. {pages}"
    return f"{words}, {given['loc']}" if given.get("loc") else words


def _short_citation_in_brackets(given: Words) -> str:
    return f"({_short_citation(given)})"


def _official_website(_: Words) -> str:
    return "Official website"


def _google_books(given: Words) -> str:
    return given.get("title") or given.get("2", "")


def _un_document(given: Words) -> str:
    return given.get("title") or f"United Nations {given.get('body', '')} {given.get('docid', '')}"


def _first(given: Words) -> str:
    return given.get("1", "")


def _web_address(given: Words) -> str:
    return given.get("2") or given.get("1", "")


PHRASES: dict[str, Callable[[Words], str]] = {
    "as_of": _as_of,
    "australian_dollars": _money("A$"),
    "canadian_dollars": _money("C$"),
    "century": _century,
    "circa": _circa,
    "convert": _convert,
    "date_range": _date_range,
    "decade": _decade,
    "dollars": _money("US$"),
    "euros": _money("€"),
    "first": _first,
    "floruit": _floruit,
    "fraction": _fraction,
    "google_books": _google_books,
    "interlanguage": _interlanguage,
    "isbn": _isbn,
    "new_zealand_dollars": _money("NZ$"),
    "official_website": _official_website,
    "pounds": _money("£"),
    "reign": _reign,
    "rupees": _money("₹"),
    "ship_of_britain": _ship("HMS"),
    "ship_of_america": _ship("USS"),
    "ship_class": _ship_class,
    "short_citation": _short_citation,
    "short_citation_in_brackets": _short_citation_in_brackets,
    "sorted_name": _sorted_name,
    "un_document": _un_document,
    "web_address": _web_address,
    "yen": _money("¥"),
}
"""The phrases that ``templates.toml`` names, by name."""

"""The months of the Gregorian calendar: their English names, and how long each one is."""

NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

NUMBERS: dict[str, int] = {
    **{name.lower(): number for number, name in enumerate(NAMES, 1)},
    **{name.lower()[:3]: number for number, name in enumerate(NAMES, 1)},
    "sept": 9,
}
"""Month name or abbreviation, in lower case and without its full stop, to 1..12."""

_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in(year: int, month: int) -> int:
    """Return how many days the month (1..12) of the Gregorian year has.

    >>> days_in(1900, 2), days_in(2000, 2)
    (28, 29)
    """
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):  # noqa: PLR2004
        return 29
    return _LENGTHS[month]

"""In what money a sum is told: by the sign or the letters before its number."""

import re

_SIGN = re.compile(
    r"(?P<of>(?<![A-Za-z])[A-Z]{1,3} ?)?(?P<sign>[$€£])[^\S\n]?$|(?P<code>USD|EUR) ?$"
)
_COINS = {"$": "dollars", "€": "euros", "£": "pounds"}
_WHOSE = {
    "US": "US", "USD": "US", "A": "Australian", "AU": "Australian", "AUD": "Australian",
    "C": "Canadian", "CA": "Canadian", "CAD": "Canadian", "CDN": "Canadian", "NZ": "New Zealand",
    "NZD": "New Zealand", "HK": "Hong Kong", "N": "Namibian", "T": "Tongan", "S": "Singapore",
    "FJ": "Fijian", "NT": "New Taiwan", "E": "Egyptian", "IR": "Irish",
}  # fmt: skip
"""Whose dollars and pounds the letters before the sign mean."""
_FAR = 8


def currency(plain: str, at: int) -> str:
    """Return the money that is told before the number at ``plain[at]``, "money" where none is.

    >>> currency("about A$5 million", 8), currency("over €20", 6), currency("¥20", 1)
    ('Australian dollars', 'euros', 'money')
    """
    found = _SIGN.search(plain, max(0, at - _FAR), at)
    if found is None:
        return "money"
    if found["code"]:
        return {"USD": "US dollars", "EUR": "euros"}[found["code"]]
    letters = (found["of"] or "").strip()
    if letters and letters not in _WHOSE:
        return _COINS[found["sign"]] if letters == "EUR" else "money"
    return f"{_WHOSE[letters]} {_COINS[found['sign']]}" if letters else _COINS[found["sign"]]

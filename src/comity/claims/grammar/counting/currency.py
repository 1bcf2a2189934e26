"""In what money a sum is told: by the sign or letters before its number, or the word behind it."""

import re

CODE = r"(?:USD|EUR|RMB|CNY|JPY|INR|CHF|SEK|NOK|DKK)"
"""What stands before a sum for its money, where it is no sign."""
_SIGN = re.compile(
    r"(?P<of>(?<![A-Za-z])[A-Z]{1,3} ?)?(?P<sign>[$€£])[^\S\n]?$|"
    rf"(?P<code>{CODE}) ?$"
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
_NAMED = re.compile(
    r"[^\S\n]+(?:(?P<code>US\$|A\$|USD|EUR|GBP|AUD|CAD|NZD|RMB|CNY|JPY|INR|CHF|SEK|NOK|DKK)|(?:(?P<whose>U\.?S\.?|American|"
    r"Australian|"
    r"Canadian|New Zealand|Singapore|Hong Kong|British|French|Belgian|Swiss|Indian|Pakistani|"
    r"Russian|Soviet|Chinese|Japanese)[^\S\n]+)?"
    r"(?P<coin>dollars?|euros?|pounds?(?: sterling)?|yuan|renminbi|yen|francs?|rupees?|rou?bles?|"
    r"(?:CFA )francs?|shillings?|pesos?|dinars?|dirhams?|ri[ya]als?|kron(?:e|or|er|a)|z[lł]otys?|"
    r"forints?|lira[s]?|lire|(?:deutsche ?)?marks|pesetas|escudos|guilders|baht|ringgit|rupiahs?|"
    r"taka|naira|cedis?|birr|tolars?|kuna|hryvnias?|tenge|manats?|koruna[s]?|bol[ií]vars|quetzals|"
    r"(?<=illion )(?:won|rand|le[vuiv]a?|drams?|soles|reais|reals)))"
    r"(?!\w)",
    re.IGNORECASE,
)
_CODES = {
    "US$": "US dollars", "A$": "Australian dollars", "USD": "US dollars", "EUR": "euros",
    "GBP": "pounds",
    "AUD": "Australian dollars", "CAD": "Canadian dollars", "NZD": "New Zealand dollars",
    "RMB": "yuan", "CNY": "yuan", "JPY": "yen", "INR": "Indian rupees", "CHF": "Swiss francs",
    "SEK": "Swedish kronor", "NOK": "Norwegian kroner", "DKK": "Danish kroner",
}  # fmt: skip
_SAME = {"renminbi": "yuan", "roubles": "roubles", "rubles": "roubles"}
_SINGLE = frozenset(
    {"yuan", "yen", "renminbi", "kronor", "kroner", "krona", "krone", "baht", "ringgit", "taka",
     "naira", "birr", "kuna", "tenge", "won", "rand", "lire", "lei", "lev", "leva", "leu"}
)  # fmt: skip
"""Coins that are named alike, one or many."""
_BEFORE = {"us": "US ", "u.s": "US ", "u.s.": "US ", "american": "US ", "british": "", "": ""}
"""How the word before a coin's name is told: British pounds are pounds."""


def named(plain: str, end: int) -> int:
    """Return where the name of money ends that stands behind the number that ends at ``end``.

    It is ``end`` where there is none.

    >>> named("5 million euros", 9), named("5 million people", 9)
    (15, 9)
    """
    found = _NAMED.match(plain, end)
    return found.end() if found else end


def currency(plain: str, at: int, end: int) -> str:
    """Return the money of the number ``plain[at:end]`` by what stands beside it, else "money".

    >>> currency("about A$5 million", 8, 17), currency("over €20", 6, 8), currency("¥20", 1, 3)
    ('Australian dollars', 'euros', 'money')
    >>> currency("5 million US dollars", 0, 9), currency("20 million USD", 0, 10)
    ('US dollars', 'US dollars')
    """
    found = _SIGN.search(plain, max(0, at - _FAR), at)
    if found is None:
        behind = _NAMED.match(plain, end)
        return _named(behind) if behind else "money"
    if found["code"]:
        return _CODES[found["code"]]
    letters = (found["of"] or "").strip()
    if letters and letters not in _WHOSE:
        return _COINS[found["sign"]] if letters == "EUR" else "money"
    return f"{_WHOSE[letters]} {_COINS[found['sign']]}" if letters else _COINS[found["sign"]]


def _named(behind: re.Match[str]) -> str:
    if behind["code"]:
        return _CODES[behind["code"].upper()]
    coin = behind["coin"].lower().split(" ")[0].removesuffix("s")
    coin = coin if coin in _SINGLE else f"{coin}s"
    whose = behind["whose"] or ""
    if coin in _SAME or coin in _SINGLE:
        return _SAME.get(coin, coin)
    return coin if coin == "euros" else _BEFORE.get(whose.lower(), f"{whose.title()} ") + coin

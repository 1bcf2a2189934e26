"""Treaties that history knows by a name that does not say between whom they are."""

import re

# By common knowledge: those who signed, for treaties of two or a few.
_KNOWN = {
    "camp david": ("EGY", "ISR"), "oslo": ("ISR", "PSE"), "abraham": ("ARE", "BHR", "ISR"),
    "dayton": ("BIH", "HRV", "YUCS"), "prespa": ("GRC", "MKD"), "lateran": ("ITA", "VAT"),
    "algiers": ("IRN", "IRQ"), "simla": ("IND", "PAK"), "shimla": ("IND", "PAK"),
    "tashkent": ("IND", "PAK"), "lahore": ("IND", "PAK"), "indus waters": ("IND", "PAK"),
    "good friday": ("GBR", "IRL"), "belfast": ("GBR", "IRL"), "evian": ("DZA", "FRA"),
    "évian": ("DZA", "FRA"), "molotov–ribbentrop": ("DEU", "SUHH"), "molotov-ribbentrop":
    ("DEU", "SUHH"), "élysée": ("DEU", "FRA"), "sykes–picot": ("FRA", "GBR"), "sykes-picot":
    ("FRA", "GBR"), "tripartite": ("DEU", "ITA", "JPN"), "anti-comintern": ("DEU", "JPN"),
    "gulistan": ("IRN", "RUS"), "turkmenchay": ("IRN", "RUS"), "kars": ("SUHH", "TUR"),
    "guadalupe hidalgo": ("MEX", "USA"), "portsmouth": ("JPN", "RUS"), "shimonoseki":
    ("CHN", "JPN"), "nanking": ("CHN", "GBR"), "nerchinsk": ("CHN", "RUS"), "aigun":
    ("CHN", "RUS"), "tordesillas": ("ESP", "PRT"), "osimo": ("ITA", "YUCS"), "tartu":
    ("EST", "SUHH"), "jay": ("GBR", "USA"), "ancón": ("CHL", "PER"), "ghent": ("GBR", "USA"),
    "küçük kaynarca": ("RUS", "TUR"), "san stefano": ("RUS", "TUR"), "ouchy": ("ITA", "TUR"),
    "montevideo": ("ARG", "BRA"), "itamaraty": ("ECU", "PER"), "wuchale": ("ETH", "ITA"),
    "jeddah": ("GBR", "SAU"), "panmunjom": ("KOR", "PRK"),
    "torrijos–carter": ("PAN", "USA"), "torrijos-carter": ("PAN", "USA"), "hay–pauncefote":
    ("GBR", "USA"), "nkomati": ("MOZ", "ZAF"), "linggadjati": ("IDN", "NLD"),
}  # fmt: skip
# What many signed, or what the name does not tell: no two whom a sentence names did it alone.
_MANY = frozenset({
    "geneva", "paris", "paris peace", "vienna", "versailles", "helsinki", "maastricht", "lisbon",
    "rome", "schengen", "kyoto", "lausanne", "sèvres", "westphalia", "utrecht", "berlin", "london",
    "warsaw", "brussels", "trianon", "neuilly", "cotonou", "lomé", "rio", "rarotonga", "nauru",
    "locarno", "north atlantic", "antarctic", "san francisco", "san francisco peace", "potsdam",
    "yalta", "tlatelolco", "ottawa", "amsterdam", "nice", "dublin", "minsk", "lusaka",
    "arusha", "chaguaramas", "asunción", "bangkok", "bucharest", "karlowitz", "aix-la-chapelle",
    "abuja", "lagos", "basel", "montreal", "hague", "stockholm", "artemis", "energy charter",
})  # fmt: skip
_YEAR = re.compile(r"(?<!of )\b\d{4} ")
_NAMED = (
    re.compile(
        r"(?:Treat(?:y|ies)|Accords?|Agreements?|Pact|Protocol|Peace) of (?:the )?"
        r"(?P<name>[^\W\d][\w–-]*(?: [A-Z][\w-]+)?)"
    ),
    re.compile(r"^(?:(?:of|the|The) )*(?P<name>[^\W\d][\w–-]*(?: [\w-]+)?) [A-Z]"),
)


def known(name: str) -> tuple[str, ...]:
    """Return between whom a treaty of that name is by common knowledge, none where it is not.

    >>> known("Treaty of Tordesillas"), known("the 1978 Camp David Accords"), known("Suva Treaty")
    (('ESP', 'PRT'), ('EGY', 'ISR'), ())
    """
    return _KNOWN.get(_said(name), ())


def many(name: str) -> bool:
    """Say whether a treaty of that name is known to be of many.

    >>> many("the Treaty of Versailles"), many("the Treaty of Suva")
    (True, False)
    """
    return _said(name) in _MANY


def _said(name: str) -> str:
    """Return the place or the persons that a treaty is named for."""
    words = _YEAR.sub("", name)
    for pattern in _NAMED:
        if found := pattern.search(words):
            return found["name"].lower()
    return ""

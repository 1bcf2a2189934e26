"""Treaties that history knows by a name that does not say between whom they are."""

import re

# By common knowledge: those who signed, for treaties of two or a few.
_SIGNED = {
    ("EGY", "ISR"): ("camp david",),
    ("ISR", "PSE"): ("oslo",),
    ("BIH", "HRV", "YUCS"): ("dayton",),
    ("GRC", "MKD"): ("prespa",),
    ("ITA", "VAT"): ("lateran",),
    ("IND", "PAK"): ("simla", "shimla", "tashkent", "lahore", "indus waters"),
    ("GBR", "IRL"): ("good friday", "belfast"),
    ("DZA", "FRA"): ("evian", "évian"),
    ("DEU", "SUHH"): ("molotov–ribbentrop", "molotov-ribbentrop"),
    ("DEU", "FRA"): ("élysée",),
    ("FRA", "GBR"): ("sykes–picot", "sykes-picot"),
    ("DEU", "JPN"): ("anti-comintern",),
    ("IRN", "RUS"): ("gulistan", "turkmenchay"),
    ("MEX", "USA"): ("guadalupe hidalgo",),
    ("JPN", "RUS"): ("portsmouth",),
    ("CHN", "JPN"): ("shimonoseki",),
    ("CHN", "GBR"): ("nanking",),
    ("CHN", "RUS"): ("nerchinsk", "aigun"),
    ("ESP", "PRT"): ("tordesillas",),
    ("ITA", "YUCS"): ("osimo",),
    ("GBR", "USA"): ("jay", "ghent", "hay–pauncefote"),
    ("CHL", "PER"): ("ancón",),
    ("RUS", "TUR"): ("küçük kaynarca", "san stefano"),
    ("ITA", "TUR"): ("ouchy",),
    ("ECU", "PER"): ("itamaraty",),
    ("ETH", "ITA"): ("wuchale",),
    ("PAN", "USA"): ("torrijos–carter", "torrijos-carter"),
    ("MOZ", "ZAF"): ("nkomati",),
    ("IDN", "NLD"): ("linggadjati",),
}  # fmt: skip
_KNOWN = {name: parties for parties, names in _SIGNED.items() for name in names}
_TREATY = frozenset({"élysée"})
"""Names of more than one accord, of which only the treaty is meant."""
# What many signed, or what more than one treaty is called, or what the name does not tell: no two
# whom a sentence names did it alone.
_MANY = frozenset({
    "geneva", "paris", "paris peace", "vienna", "versailles", "helsinki", "maastricht", "lisbon",
    "rome", "schengen", "kyoto", "lausanne", "sèvres", "westphalia", "utrecht", "berlin", "london",
    "warsaw", "brussels", "trianon", "neuilly", "cotonou", "lomé", "rio", "rarotonga", "nauru",
    "locarno", "north atlantic", "antarctic", "san francisco", "san francisco peace", "potsdam",
    "yalta", "tlatelolco", "ottawa", "amsterdam", "nice", "dublin", "minsk", "lusaka",
    "arusha", "chaguaramas", "asunción", "bangkok", "bucharest", "karlowitz", "aix-la-chapelle",
    "abuja", "lagos", "basel", "montreal", "hague", "stockholm", "artemis", "energy charter",
    "abraham", "algiers", "tripartite", "kars", "tartu", "montevideo", "jeddah", "panmunjom",
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
    said = _said(name)
    return () if said in _TREATY and "Treaty" not in name else _KNOWN.get(said, ())


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

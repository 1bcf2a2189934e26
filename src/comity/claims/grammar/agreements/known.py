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
_SMALL = re.compile(r"^(?:the |The )?(?P<name>[\w–-]+(?: [\w-]+)?) [A-Z]|\bof (?P<of>[\w–-]+(?: [A-Z][\w-]+)?)")


def known(name: str) -> list[str]:
    """Return between whom a treaty of that name is by common knowledge, none where it is not.

    >>> known("Treaty of Tordesillas"), known("the Camp David Accords"), known("Treaty of Suva")
    (['ESP', 'PRT'], ['EGY', 'ISR'], [])
    """
    found = _SMALL.search(name)
    said = (found["name"] or found["of"]).lower() if found else ""
    return list(_KNOWN.get(said, ()))

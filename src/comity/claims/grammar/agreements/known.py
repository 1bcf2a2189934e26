"""Treaties that history knows by a name that does not say between whom they are."""

import re

# By common knowledge: those who signed, for treaties of two or a few.
_SIGNED = {
    ("EGY", "ISR"): ("camp david",),
    ("ISR", "JOR"): ("wadi araba", "wadi arabah"),
    ("ISR", "PSE"): ("oslo", "wye river", "gaza–jericho", "gaza-jericho"),
    ("BIH", "HRV", "YUCS"): ("dayton",),
    ("GRC", "MKD"): ("prespa",),
    ("ITA", "VAT"): ("lateran",),
    ("IND", "PAK"): ("simla", "shimla", "tashkent", "lahore", "indus waters", "liaquat–nehru"),
    ("CHN", "IND"): ("panchsheel",),
    ("GBR", "NPL"): ("sugauli", "sagauli"),
    ("BTN", "GBR"): ("sinchula", "punakha"),
    ("AFG", "GBR"): ("gandamak", "rawalpindi"),
    ("GBR", "IRL"): ("good friday", "belfast", "anglo-irish", "sunningdale"),
    ("DZA", "FRA"): ("evian", "évian"),
    ("FRA", "MAR"): ("fes", "fez"),
    ("FRA", "TUN"): ("bardo",),
    ("LBY", "MAR"): ("oujda",),
    ("DEU", "SUHH"): ("molotov–ribbentrop", "molotov-ribbentrop"),
    ("DEU", "FRA"): ("élysée", "aachen"),
    ("DEU", "FRA", "GBR", "ITA"): ("munich",),
    ("DEU", "ITA"): ("steel",),
    ("FRA", "GBR"): ("sykes–picot", "sykes-picot"),
    ("GBR", "PRT"): ("windsor", "methuen"),
    ("DEU", "JPN"): ("anti-comintern",),
    ("IRN", "RUS"): ("gulistan", "golestan", "turkmenchay", "turkmanchay", "akhal"),
    ("IRN", "TUR"): ("zuhab", "qasr-e shirin", "erzurum", "amasya"),
    ("MEX", "USA"): ("guadalupe hidalgo", "bucareli", "gadsden"),
    ("JPN", "RUS"): ("portsmouth", "shimoda"),
    ("JPN", "USA"): ("kanagawa", "taft–katsura", "taft-katsura"),
    ("JPN", "KOR"): ("ganghwa", "eulsa"),
    ("CHN", "JPN"): ("shimonoseki",),
    ("CHN", "GBR"): ("nanking", "nanjing", "chefoo"),
    ("CHN", "USA"): ("wangxia", "wanghia"),
    ("CHN", "RUS"): ("nerchinsk", "aigun", "kyakhta"),
    ("ESP", "PRT"): ("tordesillas", "badajoz", "zaragoza", "alcáçovas"),
    ("ESP", "USA"): ("adams–onís", "adams-onís", "pinckney"),
    ("ITA", "YUCS"): ("osimo",),
    ("AUT", "ITA"): ("gruber–de gasperi", "gruber-de gasperi"),
    ("GBR", "USA"): ("jay", "ghent", "hay–pauncefote", "webster–ashburton", "webster-ashburton"),
    ("RUS", "USA"): ("new start",),
    ("SUHH", "USA"): ("inf", "intermediate-range nuclear"),
    ("CHL", "PER"): ("ancón", "lima"),
    ("COL", "PER"): ("salomón–lozano", "salomón-lozano"),
    ("COL", "NIC"): ("esguerra–bárcenas", "esguerra-bárcenas"),
    ("COL", "USA"): ("thomson–urrutia", "thomson-urrutia"),
    ("CRI", "NIC"): ("cañas–jerez", "cañas-jerez"),
    ("NIC", "USA"): ("bryan–chamorro", "bryan-chamorro"),
    ("BOL", "BRA"): ("petrópolis",),
    ("BRA", "PRY"): ("itaipu", "itaipú"),
    ("RUS", "TUR"): ("küçük kaynarca", "san stefano", "jassy", "adrianople", "hünkâr i̇skelesi"),
    ("RUS", "SWE"): ("nystad", "fredrikshamn", "teusina"),
    ("DNK", "SWE"): ("roskilde", "brömsebro", "kiel"),
    ("RUS", "UKR"): ("pereyaslav", "kharkiv"),
    ("ITA", "TUR"): ("ouchy",),
    ("ECU", "PER"): ("itamaraty",),
    ("ETH", "ITA"): ("wuchale", "ucciali"),
    ("GBR", "ZWE"): ("lancaster house",),
    ("PAN", "USA"): (
        "torrijos–carter", "torrijos-carter", "hay–bunau-varilla", "hay-bunau-varilla",
    ),
    ("MOZ", "ZAF"): ("nkomati",),
    ("GBR", "ZAF"): ("vereeniging",),
    ("CMR", "NGA"): ("greentree", "maroua"),
    ("AUS", "TLS"): ("timor gap", "timor sea"),
    ("AUS", "PNG"): ("torres strait", "pukpuk"),
    ("IDN", "NLD"): ("linggadjati", "renville"),
}  # fmt: skip
_KNOWN = {name: parties for parties, names in _SIGNED.items() for name in names}
_NOUN = {"élysée": "Treaty", "lancaster house": "Agreement", "munich": "Agreement",
         "steel": "Pact", "gadsden": "Treaty", "lima": "Treaty", "kharkiv": "Pact",
         "windsor": "Treaty", "zaragoza": "Treaty"}  # fmt: skip
"""Names of more than one accord, with what the one is called that is meant."""
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
    "abraham", "algiers", "taif", "taef", "ta'if", "doha",
    "rome general", "waitangi",
    "washington", "ohrid", "pretoria", "moscow", "madrid",
    "tripartite", "kars", "tartu", "montevideo", "jeddah", "panmunjom",
})  # fmt: skip
_YEAR = re.compile(r"(?<!of )\b\d{4} ")
_NAMED = (
    re.compile(
        r"(?:[Tt]reat(?:y|ies)|Accords?|Agreements?|Pact|Protocol|[Pp]eace) of (?:the )?"
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
    return _KNOWN.get(said, ()) if _NOUN.get(said, "") in name else ()


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

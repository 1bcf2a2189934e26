"""Territories that two or more dispute, by common knowledge: between whom."""

import re

_LANDS = {
    ("ARM", "AZE"): ("Nagorno-Karabakh", "Nagorno Karabakh", "Artsakh"),
    ("Abkhazia", "GEO"): ("Abkhazia",),
    ("GEO", "South Ossetia"): ("South Ossetia",),
    ("MDA", "Transnistria"): ("Transnistria",),
    ("IND", "PAK"): ("Kashmir", "Jammu and Kashmir", "Siachen", "Sir Creek"),
    ("MAR", "Sahrawi Arab Democratic Republic"): ("Western Sahara",),
    ("ARG", "GBR"): ("Falkland Islands", "Falklands", "Malvinas", "South Georgia"),
    ("ESP", "GBR"): ("Gibraltar",),
    ("ESP", "PRT"): ("Olivenza", "Olivença"),
    ("FRA", "MDG"): (
        "Glorioso Islands",
        "Juan de Nova",
        "Europa Island",
        "Bassas da India",
        "Scattered Islands",
    ),
    ("FRA", "VUT"): ("Matthew and Hunter Islands", "Matthew Island", "Hunter Island"),
    ("COM", "FRA"): ("Mayotte",),
    ("HTI", "USA"): ("Navassa Island",),
    ("ESP", "MAR"): ("Ceuta", "Melilla", "Perejil Island"),
    ("CHN", "IND"): ("Aksai Chin", "Arunachal Pradesh", "Doklam"),
    ("JPN", "RUS"): ("Kuril Islands", "Kurils", "Northern Territories"),
    ("CHN", "JPN"): ("Senkaku Islands", "Diaoyu Islands"),
    ("JPN", "KOR"): ("Liancourt Rocks", "Dokdo", "Takeshima"),
    ("ARE", "IRN"): ("Abu Musa", "Greater and Lesser Tunbs"),
    ("EGY", "SDN"): ("Halaib Triangle", "Hala'ib Triangle"),
    ("GUY", "VEN"): ("Essequibo", "Guayana Esequiba"),
    ("CMR", "NGA"): ("Bakassi",),
    ("ISR", "SYR"): ("Golan Heights", "Golan"),
    ("ERI", "ETH"): ("Badme",),
    ("SDN", "SSD"): ("Abyei", "Heglig"),
    ("GBR", "MUS"): ("Chagos Archipelago", "Chagos Islands"),
    ("FRA", "MUS"): ("Tromelin Island",),
    ("KHM", "THA"): ("Preah Vihear",),
    ("MYS", "PHL"): ("North Borneo", "Sabah"),
    ("RUS", "UKR"): ("Crimea", "Donbas"),
    ("CYP", "TUR"): ("Northern Cyprus",),
    ("SRB", "XKX"): ("Kosovo",),
}
DISPUTED = {land: parties for parties, lands in _LANDS.items() for land in lands}
"""The parties, sorted, by the usual names of a territory."""
HOLDERS = {"Senkaku Islands": "JPN", "Diaoyu Islands": "JPN"}
"""Who holds a territory that a third claims beside the two."""
LAND = re.compile(
    "|".join(re.escape(each) for each in sorted(DISPUTED, key=lambda name: (-len(name), name)))
)

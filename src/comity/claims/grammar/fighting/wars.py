"""Wars by their names, and whom they were between."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from comity.actors import find
from comity.claims.grammar.dealings.halves import PREFIXES
from comity.claims.reading import Reading

# By common knowledge, where the name does not say it.
_KNOWN = {
    "yom kippur war": ("EGY", "ISR", "SYR"), "six-day war": ("EGY", "ISR", "JOR", "SYR"),
    "korean war": ("KOR", "PRK"), "falklands war": ("ARG", "GBR"), "kargil war": ("IND", "PAK"),
    "winter war": ("FIN", "SUHH"), "continuation war": ("FIN", "SUHH"),
    "chaco war": ("BOL", "PRY"), "war of the pacific": ("BOL", "CHL", "PER"),
    "ogaden war": ("ETH", "SOM"), "football war": ("HND", "SLV"),
    "gulf war": ("IRQ", "KWT", "USA"), "bangladesh liberation war": ("BGD", "PAK"),
    "cod wars": ("GBR", "ISL"), "crimean war": ("FRA", "GBR", "Ottoman Empire", "RUS"),
    "iraq war": ("IRQ", "USA"), "nagorno-karabakh war": ("ARM", "AZE"),
    "nagorno-karabakh conflict": ("ARM", "AZE"), "kosovo war": ("XKX", "YUCS"),
    "october war": ("EGY", "ISR", "SYR"), "toyota war": ("LBY", "TCD"),
    "cenepa war": ("ECU", "PER"), "paraguayan war": ("ARG", "BRA", "PRY", "URY"),
    "war of the triple alliance": ("ARG", "BRA", "PRY", "URY"),
    "transnistria war": ("MDA", "Transnistria"), "transnistria conflict": ("MDA", "Transnistria"),
    "abkhazia war": ("Abkhazia", "GEO"), "south ossetia war": ("GEO", "RUS"),
    "gaza war": ("Gaza", "ISR"), "israel–gaza conflict": ("Gaza", "ISR"),
    "boer war": ("GBR", "ZAF"), "israel-gaza conflict": ("Gaza", "ISR"),
    "lebanon war": ("ISR", "LBN"), "bosnian war": ("BIH", "Republika Srpska"),
    "croatian war of independence": ("HRV",), "vietnam war": ("USA", "VNM"),
    "russo-ukrainian war": ("RUS", "UKR"), "arab–israeli conflict": ("Arab states", "ISR"),
    "arab-israeli conflict": ("Arab states", "ISR"),
    "rwandan civil war": ("RWA", "Rwandan Patriotic Front"), "gulf war of": ("IRQ", "KWT", "USA"),
    "first congo war": ("COD", "RWA", "UGA"), "second congo war": ("COD", "RWA", "UGA"),
    "uganda–tanzania war": ("TZA", "UGA"), "shifta war": ("KEN", "SOM"),
    "sand war": ("DZA", "MAR"), "agacher strip war": ("BFA", "MLI"), "kagera war": ("TZA", "UGA"),
    "suez war": ("EGY", "FRA", "GBR", "ISR"), "rhodesian bush war": ("ZWE",),
    "donbas war": ("RUS", "UKR"), "war in donbas": ("RUS", "UKR"), "algerian war": ("DZA", "FRA"),
    "first indochina war": ("FRA", "VNM"), "south african border war": ("AGO", "NAM", "ZAF"),
    "angolan civil war": ("MPLA", "UNITA"), "eritrean war of independence": ("ERI", "ETH"),
    "portuguese colonial war": ("PRT",), "spanish–american war": ("ESP", "USA"),
    "war of the spanish succession": ("AUT", "ESP", "FRA", "GBR"),
    "war of spanish succession": ("AUT", "ESP", "FRA", "GBR"), "war of attrition": ("EGY", "ISR"),
    "second italian war of independence": ("AUT", "FRA", "ITA"), "iran-iraq war": ("IRN", "IRQ"),
    "iran–iraq war": ("IRN", "IRQ"), "kippur war": ("EGY", "ISR", "SYR"),
    "ramadan war": ("EGY", "ISR", "SYR"), "cod war": ("GBR", "ISL"), "opium war": ("CHN", "GBR"),
    "soviet–afghan war": ("AFG", "SUHH"), "soviet-afghan war": ("AFG", "SUHH"),
    "malvinas war": ("ARG", "GBR"), "war of 1812": ("GBR", "USA"),
    "american revolutionary war": ("GBR", "USA"), "american war of independence": ("GBR", "USA"),
    "mexican–american war": ("MEX", "USA"), "eighty years' war": ("ESP", "NLD"),
    "portuguese restoration war": ("ESP", "PRT"), "irish war of independence": ("GBR", "IRL"),
    "lapland war": ("DEU", "FIN"), "franco-dutch war": ("FRA", "NLD"),
    "mahdist war": ("GBR", "SDN"), "persian gulf war": ("IRQ", "KWT", "USA"),
    "chadian–libyan war": ("LBY", "TCD"), "chadian–libyan conflict": ("LBY", "TCD"),
    "peninsular war": ("ESP", "FRA", "GBR", "PRT"), "war in abkhazia": ("Abkhazia", "GEO"),
    "war in south ossetia": ("GEO", "South Ossetia"), "suez crisis": ("EGY", "FRA", "GBR", "ISR"),
    "algerian war of independence": ("DZA", "FRA"), "angolan war of independence": ("AGO", "PRT"),
    "mozambican war of independence": ("MOZ", "PRT"),
    "guinea-bissau war of independence": ("GNB", "PRT"),
    "napoleonic wars": ("AUT", "FRA", "GBR", "RUS"), "turkish war of independence": ("GRC", "TUR"),
    "namibian war of independence": ("NAM", "ZAF"), "war in darfur": ("SDN",),
    "darfur conflict": ("SDN",), "biafran war": ("Biafra", "NGA"), "tigray war": ("ETH",),
    "algerian conflict": ("DZA", "FRA"), "afghanistan war": ("Taliban", "USA"),
    "war in afghanistan": ("Taliban", "USA"), "croatian war": ("HRV",),
    "ten-day war": ("SVN", "YUCS"),
    "western sahara war": ("MAR", "Sahrawi Arab Democratic Republic"),
    "western sahara conflict": ("MAR", "Sahrawi Arab Democratic Republic"),
    "first liberian civil war": ("LBR", "National Patriotic Front of Liberia"),
    "second liberian civil war": ("LBR", "Liberians United for Reconciliation and Democracy",
        "Movement for Democracy in Liberia"),
    "salvadoran civil war": ("Farabundo Martí National Liberation Front", "SLV"),
    "sri lankan civil war": ("LKA", "Liberation Tigers of Tamil Eelam"),
    "nigerian civil war": ("Biafra", "NGA"),
    "sierra leone civil war": ("Revolutionary United Front", "SLE"),
    "mozambican civil war": ("MOZ", "RENAMO"),
}  # fmt: skip
_BEFORE = re.compile(
    r"(?:(?:[A-Z][\w’']*(?:[-–—][\w’']+)*|of(?= the [A-Z])|the(?= [A-Z])|"
    r"(?:first|second|third)(?= [A-Z]\w+ civil )) ){1,5}(?:civil )?$"
)
_ARTICLE = re.compile(
    r"^(?:(?:of|the|The|In|During|After|Since|Before|Following|Until|By|With|For|"
    r"A|As|When|While|Once|Because|Despite|Amid|Given) )+"
)
_AFTER = re.compile(
    r" of Independence| of the Pacific| of the Triple Alliance| of (?:the )?[A-Z][a-z]+ Succession|"
    r" of Attrition| of 1812|"
    r" in (?:South |Western )?(?:Abkhazia|Ossetia|Darfur|Donbas|Afghanistan)\b"
)
_NO_WAR = re.compile(r"\b(?:Cold|World|Great|Prisoners? of|Post-?)\b")
# what is shown of a link that names the war only by its target
_BARE = re.compile(
    r"(?:(?!declar|state|support|for\b|of\b)[a-z0-9-]+ ){0,3}(?P<what>wars?|conflicts?|hostilities)"
    r"(?: (?:with|in|between|against) [^.;,\d]{2,40})?"
)
_TITLE = re.compile(
    r"(?:\d{4}(?:[–-]\d{2,4})? )?(?P<name>[^()#]*[^()# ] (?:[Ww]ar|[Cc]onflict)(?: of [A-Z]\w+)?)"
    r"(?: \(|$)"
)
_NAMED_WAR = re.compile(
    r"\b(?!(?:The|This|That|An?|Its|Their|Due|In|During|After|Since|Before) )[A-Z][\w’'–-]+ $"
)
_REACH = 56
_STEMS = (" War", " war", " Conflict", " conflict", " Crisis")


class War(NamedTuple):
    """A war named in the words ``plain[start:end]``."""

    name: str
    parties: tuple[str, ...]
    start: int
    end: int
    conflict: bool
    """Whether it is called a conflict, not a war."""
    several: bool = False
    """Whether there were several of that name."""


def wars(reading: Reading) -> Iterator[War]:
    """Yield the wars that a document names, where it is known whom they were between."""
    plain = reading.plain
    for stem in _STEMS:
        at = plain.find(stem)
        while at >= 0:
            end = at + len(stem)
            several = plain.startswith("s", end) and not plain[end + 1 : end + 2].isalnum()
            if several or not plain[end : end + 1].isalnum():
                war = _war(reading, at + 1, end)
                if war is not None:
                    yield war._replace(end=max(war.end, end + several), several=several)
            at = plain.find(stem, end)
    yield from _linked(reading)


def _linked(reading: Reading) -> Iterator[War]:
    """Yield the wars that are named by what a bare word points at: "civil war" for Cuba's."""
    for link in reading.document.links:
        shown = _BARE.fullmatch(reading.plain, link.start, link.end)
        named = _TITLE.match(link.target) if shown else None
        if shown is None or named is None or _NO_WAR.search(named["name"]):
            continue
        if _NAMED_WAR.search(reading.plain, max(0, link.start - _REACH), link.start):
            continue
        ids = [each.id for each in find(named["name"]) if each.kind != "city"]
        parties = _whose(named["name"].lower(), ids)
        if parties:
            conflict = shown["what"].startswith("conflict")
            yield War(named["name"], parties, link.start, link.end, conflict)


def _war(reading: Reading, at: int, end: int) -> War | None:
    plain = reading.plain
    before = _BEFORE.search(plain[max(0, at - _REACH) : at].rpartition("\n")[2])
    words = _ARTICLE.sub("", before[0]) if before else ""
    after = _AFTER.match(plain, end) if words or plain[at] == "W" else None
    if after:
        end = after.end()
    start = at - len(words)
    name = plain[start:end].removeprefix("the ")
    if _NO_WAR.search(name) or (not words and not after):
        return None
    parties = _parties(reading, name, start, end)
    conflict = plain[at : at + 2].lower() == "co"
    return War(name, parties, start, end, conflict) if parties else None


def _parties(reading: Reading, name: str, start: int, end: int) -> tuple[str, ...]:
    """Return whom a war was between, by its name or by common knowledge."""
    named = reading.mentions_in(start, end)
    return _whose(name.lower(), [reading.actor_of(each) for each in named if each.kind != "city"])


def _whose(low: str, ids: Iterable[str]) -> tuple[str, ...]:
    """Return whom a war was between whose name in lower case is ``low``, with those it names."""
    for each in (low, low.partition(" ")[2]):
        if each in _KNOWN or f"{each}s" in _KNOWN:
            return _KNOWN.get(each) or _KNOWN[f"{each}s"]
    if low.endswith("crisis"):
        return ()
    found = set(ids)
    for word in re.split(r"[\s–—-]", low)[:-1]:
        if word in PREFIXES and ("-" in low or "–" in low):
            found.add(PREFIXES[word])
    inner = "civil war" in low or "independence" in low
    return tuple(sorted(found)) if len(found) > 1 or (found and inner) else ()

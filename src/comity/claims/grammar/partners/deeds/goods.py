"""What of another's is helped by deeds that need be no help: forces, people, order."""

import re

from comity.claims.wording import any_of

_FORCES = [
    "army", "armies", "armed forces", "troops", "soldiers", "military", "navy", "air force",
    "police(?: (?:force|officers?))?", "security(?: (?:forces|services|personnel))?",
    "coast ?guard", "officers?", "pilots?", "cadets", "forces", "gendarmerie", "military personnel",
    "commandos", "peacekeepers", "border guards", "presidential guard", "guards",
]  # fmt: skip
_PEOPLE = [
    "students?", "teachers", "doctors", "nurses", "engineers", "diplomats", "officials",
    "civil servants", "technicians", "workers", "farmers", "fishermen", "women", "children",
    "youth", "citizens", "nationals", "people", "population", "victims", "journalists", "judges",
    "experts", "scientists", "professionals", "athletes", "patients", "artists", "businesses",
    "entrepreneurs", "students and [a-z]+",
    "migrants", "leaders", "public servants", "administrators", "villages", "communities",
]  # fmt: skip
_ORDER = [
    "econom(?:y|ies)", "economic (?:development|growth|recovery|reforms?|stability)",
    "industr(?:y|ies)", "agriculture", "agricultural (?:sector|development|production)",
    "infrastructure", "education(?: (?:system|sector))?",
    "health(?:care)?(?: (?:system|sector|services))?", "development", "reconstruction",
    "recovery", "independence", "self-determination", "sovereignty", "territorial integrity",
    "integrity", "unity", "stability", "democrac(?:y|ies)", "democrati[sz]ation",
    "democratic (?:transition|institutions|process|development)", "transition",
    "peace process(?:es)?", "peace", "integration", "accession", "membership", "bid",
    "candidac(?:y|ies)", "candidature", "application", "aspirations", "efforts", "reforms?",
    "reform process", "governments?", "regime", "institutions", "civil society", "judiciary",
    "budget", "defen[cs]es?", "capacity", "capacities", "capabilit(?:y|ies)", "ports?",
    "schools?", "hospitals?", "universit(?:y|ies)", "roads?", "railways?", "airports?",
    "space program(?:me)?", "nuclear program(?:me)?", "heritage", "cause", "struggle",
    "liberation (?:movements?|struggle)", "freedom fighters", "human rights", "rule of law",
    "good governance", "governance", "national interests", "interests", "debt", "currency",
    "trade", "private sector", "tourism", "housing", "water supply", "electricity",
    "energy sector", "prosperity", "well-being", "welfare", "growth", "neutrality", "airspace",
    "waters", "coasts?", "elections?", "constitution", "election process",
    "public (?:sector|administration|health)", "agrarian reform", "exports", "products", "goods",
]  # fmt: skip
GOOD = re.compile(rf"(?<![\w-]){any_of([*_FORCES, *_PEOPLE, *_ORDER])}(?![\w-])")
"""Words for what it is good to advance: "the Fijian navy", "students", "independence"."""

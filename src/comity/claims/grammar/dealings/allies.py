"""The grammar of who one is to the other: an ally, a partner, a supplier, a donor, a friend."""

import re

from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.wording import any_of

_RANKED = any_of(
    ["close", "closest", "key", "important", "major", "staunch", "main", "strategic", "strong",
     "trusted", "loyal", "reliable", "natural", "trade", "trading", "development", "economic",
     "largest", "biggest", "foremost", "aid", "most", "principal", "leading", "top", "business",
     "long-?time", "long-?standing", "old", "traditional", "regional", "external", "continental",
     "commercial", "second", "third", "foreign", "bilateral", "financial", "valuable", "valued",
     "essential", "crucial", "vital", "primary", "export", "import", "firm", "steadfast",
     "faithful", "number one", "single", "military", "political", "great", "good", "true",
     "investment", "more", "security", "defen[cs]e", "significant", "active", "privileged",
     "ardent", "vocal", "generous", "fourth", "fifth", "outspoken", "consistent", "international",
     "bigger", "larger", "big", "large", "direct", "maritime", "dependable", "longest",
     "special", "core", "potential", "energy",
     *(f"{each}-(?:largest|biggest)" for each in ("second", "third", "fourth", "fifth", "sixth",
                                                   "seventh", "eighth", "ninth", "tenth")),
     *(f"{each}(?= partners?\\b)" for each in ("strongest", "oldest", "best", "greatest")),
     "most-?trusted", "indispensable", "global", "multilateral", "wartime", "humanitarian",
     "official", "non-?military", "private"]
)  # fmt: skip
_GIFTS = (
    r"(?:foreign |direct |[Oo]fficial |[Dd]evelopment |economic |military |humanitarian |"
    r"financial |technical |and )*(?:aid|[Aa]ssistance|support|loans|arms|weapons|investments?|"
    r"technology|equipment|weaponry|energy)"
    r"(?: and (?:[a-z]+ )?(?:training|aid|assistance|loans|equipment|technology|arms|support))?"
)
_GOODS = r"[a-z-]+(?:,? (?:and )?[a-z-]+){0,2}?(?= to\b)"
_GIVER = any_of(
    ["all(?:y|ies)", rf"donors? of {_GIFTS}", "arms suppliers?", "aid (?:donors?|providers?)",
     "weapons suppliers?",
     "oil suppliers?", "gas suppliers?", "energy suppliers?", "military suppliers?", "donors?",
     *(f"{each} suppliers?" for each in ("food", "wheat", "grain", "rice", "fuel", "coal",
                                          "electricity", "timber", "steel", "uranium")),
     rf"foreign suppliers? of {_GIFTS}",
     "supporters?", "backers?", "assistance providers?", "benefactors?", "patrons?",
     "protectors?", "guarantors?", "advocates?", "proponents?", "creditors?", "lenders?",
     "investors?", "foreign investors?",
     rf"suppliers? of {_GOODS}", rf"exporters? of {_GOODS}", rf"sources? of {_GIFTS}",
     rf"providers? of {_GIFTS}",  "export (?:markets?|destinations?)",
     "import (?:markets?|destinations?)", "contributors? of (?:[a-z]+ )?aid", "close friends?",
     "good friends?", "true friends?", "great friends?", "old friends?", r"friends?(?= of\b)",
     rf"partners?(?= (?:of|for|to) (?:the )?{ACTOR})"]
)  # fmt: skip
ALLY = re.compile(
    rf"(?<![\w-])(?P<words>(?:{_RANKED}(?:,| and)? ){{0,5}}(?:(?=[a-z]){_GIVER}|"
    rf"{_RANKED} partners?(?:hip)?|(?:non-)?{ANY} all(?:y|ies)))\b(?!-)"
)
APPOSED = re.compile(
    rf"{ACTOR},(?: by far)? (?:(?:one of )?(?:its|the country['’]s)|{ACTOR}['’]s?) (?:[a-z]+ )?$|"
    rf"{ACTOR}, (?:long |once |still |then |also )?an? $"
)
"""Words before "partner" or "ally" that put it beside a name: "Chad, its oldest ally"."""
THE_APPOSED = re.compile(
    r"(?<!after )(?<!behind )(?<!beside )(?<!besides )(?<!unlike )(?<!with )(?<!to )(?<!than )"
    rf"{ACTOR}, (?:the|one of the) (?:[a-z]+ )?$"
)
FOR_WHOM = re.compile(rf" (?:of|for|to|in) (?:the )?{ACTOR}(?!['’])")
"""Words before and behind that put it beside a name: "Chad, the main donor to Fiji"."""
SUCH_AS = re.compile(rf",? (?:like|such as|namely) (?:the )?(?P<who>{ACTOR})")
"""Which allies are meant, behind the words."""
OF_SOMETHING = re.compile(
    r"(?:supporter|backer|advocate|proponent|patron|protector|guarantor|champion)s? (?:of|for) "
    r"(?:the|an?|this|these|such|its|their|his|more|greater|stronger) "
    r"(?!(?:first|last|past|next|country|nation|state|kingdom|republic|island|government|regime|"
    r"organi[sz]ation|"
    rf"union|alliance)\b)"
    rf"(?!(?:[a-z-]+ ){{0,4}}?(?:(?:of|for|by|in|to) )?(?:the )?(?:{ACTOR}|{DEMONYM}))"
)
"""What is supported is no actor nor anything of one: "a supporter of the fair"."""
OF_ARE = re.compile(
    rf"(?: (?:of|for|to) (?:the )?(?P<whose>{ACTOR}))?(?: in (?:[\w-]+ ){{0,3}}[\w-]+)?,? "
    rf"(?:(?:also |now |still )?(?:are|is|were|was|include|includes|included|remain|remained|"
    rf"(?:has|have|had) been)|such as) (?:the )?(?P<who>{ACTOR})"
)
"""Who is meant, behind the words: "the allies of Chad are Fiji and Cuba"."""

"""How words begin of which a sentence has one that tells how two get on."""

import re

from comity.claims.grammar.dealings.rapport import BAD_WORDS, GOOD_WORDS
from comity.claims.prose.finding import sought

NOUN = re.compile(
    r"[Rr]elation|[Tt]ies\b|links\b|bonds\b|[Ff]riend|[Pp]artner|alliance|operat|[Cc]ooperat|"
    r"dialogue|[Ee]ngage|affiliat|[Aa]ssociat|connection|[Ii]nteract|[Cc]oordinat|alongside|"
    r"all(?:y|ies|ied)\b|aligned\b|[Tt]rade|supplier|donor|supporter|backer|terms\b|investor|"
    r"assistance|aid\b|together|closely|[Cc]ollabora|[Rr]approchement|[Rr]econciliation|"
    r"background|heritage|values|[Cc]onsult|contacts|exchange|[Vv]isits|[Jj]oint|[Cc]ombined|"
    r"each other|one another|creditor|lender|contributor|benefactor|patron|protector|guarantor|"
    r"advocate|proponent|sources? of|"
    r"exporter|(?:export|import) (?:market|dest)|history of|exercises|tradition of|investment|"
    r"closer|intelligence|sympathetic|"
    r"loyal|(?:remain(?:ed)?|are|were|been) (?:close|friendly)|work(?:s|ed|ing)? with |"
    r"business with "
)
"""What is near every one of `TIES` that tells of how two get on."""
NEAR = sought(
    "relation", "ties", "links", "bonds", "friend", "partner", "alliance", "operat", "cooperat",
    "dialogue", "engage", "affiliat", "associat", "connection", "interact", "coordinat",
    "alongside", "ally", "allies", "allied", "aligned", "trade", "supplier", "donor", "supporter",
    "backer", "terms", "investor", "assistance", "aid", "together", "closely", "collabora",
    "rapprochement", "reconciliation", "background", "heritage", "values", "consult",
    "contacts", "exchange", "joint", "combined", "each other", "one another",
    "creditor", "lender", "contributor", "benefactor", "patron", "protector", "guarantor",
    "advocate", "proponent", "exporter", "source of", "sources of", "export market", "export dest",
    "import market", "history of", "exercises", "tradition of",
    "investment", "closer", "intelligence", "sympathetic",
    "loyal", "remain close", "remained close", "are close", "were close",
    "been close", "remain friendly", "remained friendly", "are friendly", "were friendly",
    "been friendly", "work with ", "works with ", "worked with ", "working with ", "business with ",
)  # fmt: skip
"""How the words of `NOUN` begin."""
_COMMON = {
    "full", "trade", "great", "family", "media", "natural", "personal", "secret", "important",
    "significant", "considerable", "financial", "increased", "increasing", "environmental",
    "industrial", "agricultural", "technological", "ethnic", "unique", "firm", "tight",
    "all-weather", "high-level", "age-old", "multi-faceted", "decades-long", "good-neighbou?rly",
    "neighbou?rly",
}  # fmt: skip
"""Words that stand in too many sentences to look for them."""
TIES = sought(
    *(re.sub(r"\W.*", "", each) for each in GOOD_WORDS if each not in _COMMON),
    *(f"{kind} {ties}" for kind in sorted(_COMMON - {"full"}) if "?" not in kind
      for ties in ("relation", "ties", "links", "bonds", "cooperat", "partner")),
    "ally", "allies", "supplier", "donor", "supporter", "backer", "arms ", "weapons ",
     "partner", "improve", "strengthen", "based on", "cooperat", "co-operat",
    "rapproch", "reconciliation", "thaw", "trade ", "deepened", "intensified", "blossomed",
    "flourished", "warmed", "collaborat", "provider", "deepen", "expand", "enhanc", "intensif",
    "cultivat", "foster", "forg", "consolidat", "broaden", "working", "work ", "works ", "worked ",
    "business", "allied", "alliance", "align", "friend", "consult", "share", "promot", "non-nato",
    "investor", "source of", "sources of", "friendly t", "sympathetic", "loyal t",
    "contacts", "exchange", "joint ", "combined ", "each other", "one another",
    "boost", "stepped up", "rekindl", "accelerat", "revitali",
    "reinvigorat", "operat", "associates", "associated", "associating", "interacts",
    "interacted", "engages", "engaged", "liais", "alongside",
    "bolster", "mend", "repair", "cement", "solidif",
    "reinforc", "shored up",
    "nurtur", "creditor", "lender", "contributor", "benefactor", "patron", "protector",
    "guarantor", "advocate", "exporter", "export market", "export destination", "import market",
    "long history", "trades", "improving", "increased", "centred o", "centered o", "focused on",
    "founded on", "built on", "built upon", "history of", "tradition of", "developed",
    "ties with", "ties to", "links with", "links to", "bonds with", "bonds to",
    "friendship with", "advanc", "progress", "growing", "grown", "grew", "proponent",
)  # fmt: skip
BAD = sought(
    *(re.sub(r"\W.*", "", each) for each in BAD_WORDS),
    "dispute", "tension", "row ", "rift", "spat", "diplomatic crisis", "standoff", "stand-off",
    "feud", "boycott", "blockade", "embargo", "disagree", "friction", "rival", "animosity",
    "confrontation", "opposition", "lowest point", "low point", "diplomatic competition",
    "conflict", "nadir", "hostilit", "soured", "cooled", "worsened", "turned sour", "enmity",
    "clash", "cool ", "hostile", "cold ", "suspicious", "critical of", "wary", "opposed to",
    "mistrust", "distrust", "antagonis", "discord", "quarrel", "controvers", "sanction", "crisis",
    "impasse", "protest", "pressure", "territorial claim", "differences", "displeasure", "enem",
    "adversar", "foe", "disputing", "contest", "chilled", "frayed", "plagued", "marred",
    "overshadowed", "hampered", "dominated", "rock bottom", "difficulties", "problems", "setback",
    "declin", "standstill", "frozen", "plummet", "collapsed", "broke down", "squabbl", "wrangl",
    "bicker", "stalemate", "schism", "diplomatic incident", "war of words", "wars of words",
)  # fmt: skip

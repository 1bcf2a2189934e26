"""The article that English gives some names within a sentence: in the Gambia, of the Holy See."""

import re

_ALWAYS = frozenset({
    "Bahamas", "Comoros", "Gambia", "Holy See", "Maldives", "Netherlands", "Philippines",
})  # fmt: skip
_HEADS = (
    "agency|agreement|alliance|area|assembly|association|authority|bank|bureau|cent(?:er|re)|"
    "chamber|charter|coalition|command|commission|committee|commonwealth|communit(?:y|ies)|"
    "confederation|conference|convention|cooperative|corporation|council|court|dialogue|"
    "duchy|emirates?|empire|federation|forum|fund|government|group|initiative|institute|"
    "islands|isle|khanate|kingdom|league|mandate|market|mission|movement|network|office|"
    "order|organi[sz]ation|pact|parliament|partnership|principality|process|programme?|"
    "protectorate|republic|secretariat|society|states|sultanate|system|treaty|tribunal|union|"
    "nations|zone"
)
_NOUN = re.compile(
    rf"\b(?:{_HEADS})(?=$|,| \(| (?:of|for|on|to|against|in|between|and)\b)", re.IGNORECASE
)
_BARE = re.compile(r"^(?:[Tt]he |\w+'s |[A-Z]{2,}$)")


def the(name: str) -> str:
    """Return a name as it stands within a sentence, with its article if it has one.

    A name has one when a common noun heads it (Republic, Union, Islands, Council), and some
    others have by custom (R. Quirk et al., "A Comprehensive Grammar of the English Language",
    1985, sections 5.66-5.72).

    >>> the("United States"), the("Congo"), the("Council of Europe"), the("Holy See"), the("NATO")
    ('the United States', 'Congo', 'the Council of Europe', 'the Holy See', 'NATO')
    """
    if name in _ALWAYS or (_NOUN.search(name) and not _BARE.match(name)):
        return f"the {name}"
    return name

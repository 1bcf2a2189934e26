"""The words of war: what one state does to another with arms, and what the two then have.

Frames that put these words into sentences stand in `assaults` and `battles`.
"""

from comity.claims.prose.shape import ACTOR, DEMONYM

_UNARMED = (
    "trade", "tariff", "price", "cold", "Cold", "media", "propaganda", "currency", "economic",
    "diplomatic", "proxy", "gas", "cyber", "commercial", "customs", "legal", "political",
    "culture", "bidding", "information", "verbal", "drug",
)  # fmt: skip
UNARMED = rf"(?:{'|'.join(_UNARMED)})\b"
"""What a war is of that is fought without arms of one's own."""
ARMED = "".join(f"(?<!{each} )" for each in _UNARMED)
"""Before a war that is fought with arms."""
ARMY = (
    r"(?:forces?|troops|army|armies|military|navy|air force|soldiers|government|regime|empire|"
    r"Empire|authorities|warplanes|aircraft|warships|gunboats|militias?|marines|paratroopers|"
    r"[Aa]rmed [Ff]orces|Army|Navy|Air Force|fleet|invaders)"
)
BODY = (
    r"(?:forces|troops|positions|targets|cities|towns|sites|bases|soldiers|territory|soil|ports?|"
    r"facilities|installations|outposts?|villages|airfields?|ships|army|navy|capital|military|"
    r"mainland|border|colony|colonies|fleet|airports?|coast|garrisons?|warships)"
)
_PART = (
    r"(?!(?:alongside|with|together|by|from|and|for|in|to|after|on|as|without|under|near|through|"
    r"out|via|against|or|but|when|while|a|an|at)\b)[a-z]+"
)
TARGET = (
    rf"(?:the )?(?:{_PART} (?:of )?){{0,2}}?(?P<two>{ACTOR}(?!['’-]|-\w)|"
    rf"(?:{DEMONYM}|{ACTOR}['’]s) (?:[a-z]+ )?{BODY})"
)
"""Whom arms are turned on: a state, or what is its own."""
_SENT = (
    r"(?:(?:an?|its|more|several|the|\d[\d,]*|[a-z]+-strong|military|armed|ground|combat|"
    r"expeditionary) ){0,4}(?:troops|forces?|soldiers|army|tanks|warships|gunboats|expedition)"
)
OFFENSIVE = (
    r"(?:invasions?|(?:counter-?)?offensives?|assaults?|attacks?|(?:air ?)?strikes?|raids?|"
    r"bombardments?|campaigns?|bombings?(?: campaigns?| raids?)?|incursions?|"
    r"operations?(?! in\b))"
)
_LAUNCHED = (
    r"(?:(?:an?|its|several|more|further|new|the|full-scale|large-scale|waves? of|a series of|"
    r"military|armed|surprise|massive|ground|air|missile|drone|and|rocket|land|major|retaliatory|"
    rf"cross-border|pre-emptive|joint|naval|punitive|artillery|series of) ){{0,6}}{OFFENSIVE} "
    r"(?:of|on|against|into|in|at)"
)
_WAR_ON = rf"(?:an? |the )?(?:(?!{UNARMED})[a-z-]+ ){{0,3}}wars? (?:on|against|with)"
_OF_A_STATE = rf"(?= (?:the )?{ACTOR}(?!['’]))"
_LAUNCHES = (
    r"(?:launched|launches|carried out|conducted|began|mounted|led|staged|undertook|"
    r"retaliated with|responded with)"
)
_LAUNCHING = r"(?:launching|carrying out|conducting|mounting|leading|staging|undertaking)"
_MAKES_WAR = (
    ("invaded", "invading"), ("attacked", "attacking"), ("occupied", "occupying"),
    ("conquered", "conquering"), ("overran", "overrunning"), ("besieged", "besieging"),
    ("subjugated", "subjugating"), ("defeated", "defeating"), ("blockaded", "blockading"),
    ("stormed", "storming"), ("ransacked", "ransacking"),
    ("declared war (?:up)?on", "declaring war (?:up)?on"),
    ("declared war against", "declaring war against"),
    ("went to war (?:with|against)", "going to war (?:with|against)"),
    ("marched (?:into|on|against)", "marching (?:into|on|against)"),
    ("intervened (?:militarily|with (?:troops|force|arms)) in",
     "intervening (?:militarily|with (?:troops|force|arms)) in"),
    (f"sent {_SENT} (?:into|against)", f"sending {_SENT} (?:into|against)"),
    (f"(?:waged|fought) {_WAR_ON}", f"(?:waging|fighting) {_WAR_ON}"),
    ("fought(?: against)?", "fighting(?: against)?"),
    (f"(?:captured|seized){_OF_A_STATE}", f"(?:capturing|seizing){_OF_A_STATE}"),
)  # fmt: skip
_STRIKES = (
    ("bombed", "bombing"), ("shelled", "shelling"), ("bombarded", "bombarding"),
    ("raided", "raiding"), ("ambushed", "ambushing"),
    (rf"struck(?! (?:the )?{ACTOR} as\b)", "striking"),
    ("clashed with", "clashing with"), ("skirmished with", "skirmishing with"),
    ("(?:opened fire|fired) (?:up)?on", "(?:opening fire|firing) (?:up)?on"),
    (f"{_LAUNCHES} {_LAUNCHED}", f"{_LAUNCHING} {_LAUNCHED}"),
)  # fmt: skip


def _any(words: tuple[tuple[str, str], ...], form: int) -> str:
    return "|".join(each[form] for each in words)


DID = rf"(?:(?P<war>{_any(_MAKES_WAR, 0)})|(?:{_any(_STRIKES, 0)}))"
"""What one did to another."""
DOING = rf"(?:(?P<war>{_any(_MAKES_WAR, 1)})|(?:{_any(_STRIKES, 1)}))"
"""The same, told of by "after", "by" or as what goes with another deed."""
BORNE = (
    r"(?:(?P<war>invaded|besieged|occupied|conquered|overrun|attacked|defeated|subjugated|"
    r"blockaded|stormed)|(?:bombed|shelled|bombarded|raided|ambushed))"
)
"""What was done to one."""
WARS = (
    r"(?:occupation|invasions?|(?:counter-?)?offensives?|sieges?|blockades?|conquest|subjugation|"
    r"wars?(?= against)|attacks?(?= (?:on|against))|(?:military|armed) (?:campaigns?|"
    r"interventions?|aggression)|aggression)"
)
"""Deeds of war by their nouns."""
STRIKES = (
    r"(?:bombings?|bombardments?|shelling|air ?strikes?|(?:air|missile|drone|rocket|military|"
    r"artillery|retaliatory|cruise missile) (?:strikes?|attacks?|raids?)|raids?|incursions?|"
    r"ambush(?:es)?|(?:armed|military|surprise|cross-border|naval) (?:assaults?|attacks?)|"
    r"assaults?)"
)
ENCOUNTER = (
    r"(?:(?P<war>wars?|hostilities|combat)|(?P<open>(?:armed|military|border|open) conflicts?)|"
    r"(?P<minor>clash(?:es)?|skirmish(?:es)?|firefights?|gunfights?|exchanges? of (?:fire|gunfire)|"
    r"fighting|(?:armed|military|naval|border) confrontations?|gun battles?|naval battles?|"
    r"battles?))"
)
"""What two have who fight."""
MANNER = (
    rf"(?:(?!{UNARMED})(?:armed|border|naval|bloody|brief|short|violent|military|sporadic|heavy|"
    r"new|deadly|fresh|colonial|undeclared|guerrilla|open|full-scale|all-out|major|minor|serious|"
    r"small|large|intense|fierce|bitter|costly|disastrous|devastating|brutal|long|lengthy|"
    r"protracted|decisive|series of|rounds? of|number of|several|numerous|many|two|three|four|"
    r"repeated|frequent|first|second|third|[a-z]+-(?:day|week|month|year|long)|land|sea|air|"
    r"unsuccessful|successful|victorious) (?:and |but )?)"
)
SPORT = (
    r"\b(?:[Cc]ups?|[Ff]inals?|match(?:es)?|[Gg]ames?|tournament|[Cc]hampionships?|teams?|fans|"
    r"[Ff]ootball)\b"
)
"""What is no war though one attacks, defends and is defeated."""

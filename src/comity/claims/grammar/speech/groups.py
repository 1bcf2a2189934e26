"""What groups of people, and one of them, are called who speak, and what stands before it."""

from comity.claims.wording import any_of, parted

PEOPLE = parted(
    r"secretary-general|special rapporteur|officials?|representatives?|newspapers?|papers?|"
    r"authorities|academics?|opponents?|"
    r"critics?|bishops?|diplomats?|analysts?|experts?|observers?|commentators?|activists?|"
    r"organi[sz]ations?|groups?|prime ministers?|presidents?|foreign ministers?|"
    r"delegations?|ministers?(?: (?:of|for) (?:foreign affairs|defen[cs]e|"
    r"trade|interior|finance))?|leaders?|leadership|spokes(?:m[ae]n|wom[ae]n|persons?|"
    r"people)|reporters?|journalists?|lawmakers?|politicians?|scholars?|historians?|economists?|"
    r"office|embassy|ambassadors?|envoys?|ministry|ministries|administration|"
    r"governments?|senators?|parliamentarians?|legislators?|MPs?|researchers?|scientists?|"
    r"witnesses|residents|protesters|demonstrators|rebels|militants|commanders?|generals?|"
    r"party|opposition|media|press|pope|king|monarch|negotiators?|mediators?|governor|mayor|"
    r"councillors?|congress(?:man|woman|men)|secretary|chancellor|premier|sources?|court|"
    r"commission|committee|council|parliament|sides|parties|agency|watchdogs?|NGOs?|regime|junta|"
    r"prosecutors?|lawyers?|judges?|investigators?|inspectors?|campaigners?|advocates?|company|"
    r"companies|firms?|business(?:m[ae]n|people)|refugees|migrants|families|father|mother|brother|"
    r"widow|wife|son|daughter|parents|footballer|players?|athletes?|citizens|villagers|fishermen|"
    r"farmers|workers|soldiers|officers?|peacekeepers|missionar(?:y|ies)|priests?|clerics?|imams?|"
    r"writers?|authors?|thinkers?|intellectuals|professors?|students|contributors?|columnists?|"
    r"editors?|correspondents?|nationalists?|communists?|separatists?|democrats|republicans|"
    r"islamists?|socialists?|conservatives|liberals|countries|nations|states|powers|"
    r"international community|public opinion|head|founder|delegates?|members|"
    r"director|manager|chairman|chairwoman|chief|adviser|advisor|commissioner|executive|speaker|"
    r"police|army|navy|armed forces|coast guard|department|cabinet|chairperson|broadcaster|"
    r"ex-presidents?|ex-ministers?"
)
BODIES = parted(
    r"Department of State|State Department|Department of [A-Z]\w+(?: [A-Z]\w+)?|"
    r"Ministry of [A-Z]\w+(?: Affairs)?|White House|Kremlin|Senate|Congress"
)
HEADS = rf"(?:{any_of(PEOPLE, any_case=True)}|{'|'.join(BODIES)})"
QUALIFIED = (
    r"(?:senior|top|several|some|many|high-ranking|high-level|government|governmental|foreign|"
    r"former|then|new|newly|current|local|military|political|human|rights|opposition|religious|"
    r"environmental|international|national|state|public|prosecution|official|unnamed|anonymous|ministry|"
    r"federal|leading|key|prominent|various|two|three|both|other|most|the|an?|his|her|its|their|"
    r"these|those|one|[a-z]+-[a-z]+|presidential|deputy|vice|prime|cabinet|party|trade|defen[cs]e|"
    r"transport|transportation|health|education|tourism|energy|agriculture|culture|justice|labou?r|"
    r"security|intelligence|church|community|business|embassy|student|civil|society|liberal|"
    r"conservative|chief|interior|economic|financial|independent|non-governmental|western|eastern|"
    r"all|council|parliamentary|police|army|rebel|"
    r"numerous|global|northern|southern|regional|ruling|interim|transitional|provisional|exiled|rebel|outgoing|"
    r"incoming|visiting|respective|prominent|legal|academic|respected|own|same|whole|entire)"
)

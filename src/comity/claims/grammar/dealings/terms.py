"""On what terms two are: the words for a partnership's type and for what a quarrel is over.

As a careful reader would put it: the words of the text without "its", without a number and
without a rank ("main and closest ally" is an ally), with a period where the words give one.
"""

import re

from comity.claims.grammar.dealings import allies, rapport, together
from comity.claims.grammar.dealings.phrases import of_degree, widened
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM, PAIR, Shape
from comity.claims.reading import Reading

_RANK = re.compile(
    r"\b(?:(?:second|third|fourth|fifth|next|two|three|single)[ -])*"
    r"(?:closest|biggest|largest|foremost|main|most|top|leading|principal|chief|greatest|"
    r"two|three|one|first|only|number one)(?: and| or|,)? ",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"^(?:[\"“'’(]|(?:more than|both|its|their|his|her|and|the|an?|some|more|much|further|"
    r"additional|"
    r"several|various|many|"
    r"numerous|regular|ongoing|considerable|significant|substantial|extensive|generous|"
    r"such|just|almost|at least|over|about|around|nearly|roughly|up to|approximately|estimated|"
    r"other|any)\b |(?:most|half|all|part|bulk|majority) of (?=its|their|the\b)|"
    r"(?:heavy inputs|(?:an? )?total|much) of |of (?=their|its)|"
    r"(?:each|(?:a |per )?year(?: in)?) (?:year )?|[Mm]illion (?=loan|aid|grant)|"
    r"(?:large |small |huge |great |growing )?(?:amounts?|quantit(?:y|ies)|numbers?|volumes?) of |"
    r"(?:hundreds|tens|thousands|millions|billions|lots|plenty|a range|a lot) of |"
    r"(?:(?:million|billion) )?(?:cubic (?:met(?:er|re)s|feet)|(?:metric )?ton(?:ne)?s|barrels|"
    r"lit(?:er|re)s|kilograms|units)(?: (?:a|per) (?:year|day|month|annum))? of |"
    r"(?:million|billion) (?:dollars|euros|pounds) (?:of|in) |(?:next|latest|first) |"
    r"(?:(?:US|AU?|NZ|CA?)?[$€£¥] ?[\d.,]+|[\d.,]+)"
    r"(?:[ \xa0-](?:million|billion|thousand|percent|per cent)|[mM]|bn)?"
    r"(?: (?:dollars|euros|pounds|USD|worth))?(?: in| of)? |"
    r"(?:millions|billions|dollars|euros|worth)(?: of (?:dollars|euros|pounds))?(?: in| of) )++",
)
_SUM = re.compile(
    r"(?:between|and|over|of|[A-Z]{3}|US|A|NZ|[$€£¥\d.,]|million|billion|dollars|euros|pounds|m|bn|"
    r"[ \xa0])++"
)
_AMOUNT = re.compile(r"\d|illion")
_STARTING = re.compile(
    r" (?:\(|starting|beginning|since|during|under|as|after|when|worth(?! of)|by virtue|through|"
    r"via|in the past|in recent)\b.*$"
)
_TRAILING = re.compile(
    r"(?:[\"”’,]| (?:to|for|of|and|in|on|from|with|by|between|among|the|such as|including|through|"
    r"however|where|a number))+$"
)
PERIOD = re.compile(
    rf"[^.;,()]{{0,14}}? (?P<word>since|until)(?: their| its)?(?: in)? (?P<at>{DATE})"
)
"""From when or until when ties are as the words before it say."""
_LED = re.compile(rf"^Until [^.;]{{0,90}}?(?P<at>{DATE}), ")
_AGE = re.compile(
    rf"(?: (?:with|to|between) (?:the )?(?:{ACTOR}|{PAIR})(?: and (?:the )?{ACTOR})?)? "
    rf"(?P<word>in|during|throughout) (?P<when>the (?P<at>{DATE})(?: and (?:the )?{DATE})?)"
    r"(?=[.,;]|$| and\b)"
)
"""In which age ties are as the words before it say: "cordial relations with Fiji in the 1990s"."""
_SPELL = re.compile(
    rf"(?:(?P<since>Since)|From|Between) (?P<at>{DATE})(?: (?:to|until|and) (?P<to>{DATE}))?, "
    r"[^.;,]{0,90}$"
)
_BASED = re.compile(r"(?:based|cent\w+|founded|focus\w+|built) (?:[a-z]+ )?(?:up)?on ")
_CHANGE = re.compile(r"(?:improvement|growth|progress|up\w+|revival|rapprochement|thaw)s?$")
_FELL = re.compile(r"(?:plummeted|collapsed|broke down|declined|hit rock bottom)")
_BEGUN = re.compile(r"(improv(?=e)|warm|thaw|strengthen|deepen|flourish|blossom)e?")
# "an ongoing dispute" is ongoing; that it is a dispute, its kind says.
_DISPUTE = re.compile(
    r"(?:(?<=ngoing )|(?<=standing )|(?<=running )|(?<=[sr]ious )|(?<=nresolved )|^)disputes?$"
)
# "resumed its trade relations", "cultural ties are strong"
_AGAIN = re.compile(
    r"\b(resumed|restored|renewed|restoring|resuming)(?: (?:its|their|the|diplomatic|and))* $"
)
_SO = re.compile(
    rf"(?: (?:with|between|to) {ANY})? (?:are|is|were|was|remain(?:s|ed)?|have been|has been)"
    rf"(?: becoming| growing)?"
    rf"(?: (?:also|very|quite))? (?P<how>(?!further\b){rapport.GOOD})(?![\w-])"
    r"(?! (?:in|all|part)| to \S*\d)"
)
_AND_TIES = re.compile(
    r" and (?!diplomatic )(?:[a-z-]+ )?(?:relations(?:hips?)?|ties|links|bonds|friendship|contacts|"
    r"consultations|co-?operation|collaboration|dialogue|exchanges|partnership)"
    r"(?= (?:with|between|to|on|in|at)\b|[.;]|$)"
)
_VAGUE = re.compile(r"\b(?:its|their|the|his|her|existing|further|current|annual|and(?= further)) ")
_UP = re.compile(r"^(shored|stepped) up")
_BARE_TIES = re.compile(
    r"(?:(?:bilateral|mutual|diplomatic) )*(?:relations(?:hips?)?|ties|links|bonds)"
)
_NAME = re.compile(rf"{ANY}(?:['’]s?)? ")
_VOLUME = re.compile(r" (?:turnover|volumes?)$")
_CLOSELY = re.compile(
    r"(operat|associat|interact|engag|liais|co-?ordinat|consult)\w+(?: \w+){0,2} closely"
)
_DOINGS = {
    "oper": "cooperation", "asso": "association", "inte": "interaction", "enga": "engagement",
    "liai": "liaison", "coor": "coordination", "cons": "consultation",
}  # fmt: skip
_TOGETHER = re.compile(
    r"^(?:work\w* (?:closely )?together|work\w*(?: (?:\w+ )?closely| alongside)?$|"
    r"(?:co-?operat|collaborat)(?:e|es|ed|ing)(?: closely| actively)?$)"
)
# By their identities: the hash of a pattern is worked out anew each time.
_WIDENED = frozenset(
    map(id, (rapport.FRIENDLY, rapport.TERMS, together.COOPERATION, together.EXCHANGES))
)
_VERB = re.compile(r"^share[sd]? (?:an? |the )?")
_INTELLIGENCE = re.compile(r"^(?:shar|exchang)\w+ (?=(?:[a-z]+ )?intelligence$)")
_EACH_OTHER = re.compile(
    r"(support|help|assist|aid|back|consult|trust)\w*(?: with)? (?:each|one)\b"
)
_NO_FIELD = re.compile(
    r" (?:on|in) (?:(?:such|several|some) )*(?:issues|fields|areas|matters|fronts|everything)\b"
    r"(?! (?:against|of)\b).*$"
)
_MUTUAL = {"assist": "assistance", "back": "support", "consult": "consultation"}
_LASTING = frozenset(
    map(id, (rapport.FRIENDLY, rapport.FRIENDLY_IS, rapport.ALLIED, together.OPEN, together.PLAIN,
             together.COOPERATION))
)  # fmt: skip
"""Words for what lasts, and is no act."""
_RANGING = re.compile(r",? (?:(?:that|which) |ranging\b|such as\b|including\b|like\b).*$")
_COOPERATED = re.compile(r"(?:co-?operat|collaborat)\w+(?: closely| actively)? (?=on |in )")


SUM = "financial aid"
"""What words for a sum of money tell that one gives another, and no more."""


def bare(words: str) -> str:
    """Return words for what one gives another without what only counts or points.

    >>> bare("its health aid"), bare("millions of dollars in aid and loans"), bare("three loans")
    ('health aid', 'aid and loans', 'three loans')
    """
    kept = _STARTING.sub("", words.strip())
    while (less := _LOOSE.sub("", kept)) != kept:
        kept = less
    if _SUM.fullmatch(kept) and _AMOUNT.search(words):
        return SUM
    return _TRAILING.sub("", kept).strip() or words.strip()


def of_ties(reading: Reading, sentence: Sentence, match: re.Match[str], *, quarrel: bool) -> str:
    """Return the words for the ties or the quarrel that a pattern of `rapport` found."""
    drawn = sentence.shape
    groups = match.re.groupindex
    if "noun" in groups:
        if "trouble" in groups and (match["trouble"] or match["low"]):
            return match["trouble"] or match["low"]
        words = _said_of(drawn.text, match)
    else:
        start, end = match.span("words")
        if id(match.re) in _WIDENED:
            start = widened(drawn.text, start, end)
        more = and_ties(drawn.text, match)
        end = more if more > match.end() else end
        words = drawn.plain_span(start, end).of(reading.plain)
        words = _done_together(words)
        words = words.removeprefix("future ").removeprefix("possible ")
        words = _TRAILING.sub("", words.replace(" several ", " ").replace(" various ", " ").strip())
    if not match.start():
        words = words[:1].lower() + words[1:]
    if match.re is rapport.STRENGTHEN:
        words = _NAME.sub("", drawn.text[match.start("words") : end])
    put = _PUT.get(id(match.re))
    words = put(words) if put else words
    if match.re is rapport.FRIENDLY:
        so = said_behind(drawn.text, match)
        words = _resumed(drawn.text, match.start()) + (f"{so['how']} " if so else "") + words
    return words + _period(reading, sentence, match, quarrel=quarrel)


def _said_of(text: str, match: re.Match[str]) -> str:
    """Return what a sentence says ties are like, by its adjective or its verb."""
    groups = match.re.groupindex
    verb = match["verb"] if "verb" in groups else ""
    said = (match["adjective"] if "adjective" in groups else "") or verb or "growing"
    noun = match["noun"].partition(" ")[0].lower().strip(",") or "relations"
    based = _BASED.match(said)
    if based:
        return _TRAILING.sub("", said[based.end() :])
    if match.re is rapport.FRIENDLY_IS and not verb and not said.startswith("improv"):
        said = of_degree(text, match.start("adjective")) + said
    return _told_of(said, noun, done=bool(verb))


def and_ties(text: str, match: re.Match[str]) -> int:
    """Return where words for ties end with what is had beside them: "close ties [and trade]"."""
    has_more = match.re in (rapport.FRIENDLY, rapport.STRENGTHEN, together.EXCHANGES)
    found = _AND_TIES.match(text, match.end()) if has_more else None
    return found.end() if found else match.end()


def said_behind(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """Return what ties are said to be like behind their name: "cultural ties are [strong]"."""
    found = _SO.match(text, match.end()) if match.re is rapport.FRIENDLY else None
    return found if found and found["how"] not in match[0] else None


def _done_together(words: str) -> str:
    """Return what two do together as a noun.

    >>> _done_together("cooperated on fisheries"), _done_together("support each other")
    ('cooperation on fisheries', 'mutual support')
    >>> _done_together("cooperate in tea, rice and fish"), _done_together("naval drills")
    ('cooperation in tea, rice and fish', 'naval drills')
    """
    close = _CLOSELY.fullmatch(words)
    if close:
        return f"close {_DOINGS[close[1].replace('-', '')[:4]]}"
    words = _COOPERATED.sub("cooperation ", words).removeprefix("engage in ")
    words = _RANGING.sub("", words)
    if _INTELLIGENCE.match(words):
        return f"{_INTELLIGENCE.sub('', words)} sharing"
    words = _VERB.sub("", re.sub(r"^d\w+ business", "business", words)).replace(
        "pprochements", "pprochement"
    )
    words = _NO_FIELD.sub("", words)
    mutual = _EACH_OTHER.match(words)
    if mutual:
        return f"mutual {_MUTUAL.get(mutual[1], mutual[1])}"
    return _TOGETHER.sub("cooperation", words)


def _told_of(said: str, noun: str, *, done: bool) -> str:
    """Return the words for what is said of ties: "improvement in relations", "warming ties".

    >>> _told_of("seen a marked improvement", "ties", done=True)
    'improvement in ties'
    >>> _told_of("thaw", "ties", done=True), _told_of("warm", "ties", done=False)
    ('thawing ties', 'warm ties')
    """
    if " " in said and _CHANGE.search(said):
        return f"{said.rpartition(' ')[2]} in {noun}"
    if said.startswith(("at ", "subject to ")):
        return f"{noun} {said}" if said[0] == "a" else said.removeprefix("subject to ")
    if done and _FELL.match(said):
        return f"{noun} {said}"
    begun = _BEGUN.fullmatch(said) if done else None
    return f"{begun[1]}ing {noun}" if begun else f"{said} {noun}"


def _strengthened(words: str) -> str:
    """Return the words for ties that are made stronger: the verb only where they tell nothing.

    >>> _strengthened("improve their existing relations"), _strengthened("deepened its ties")
    ('improving relations', 'deepened ties')
    >>> _strengthened("increase their annual trade turnover"), _strengthened("boost military ties")
    ('trade', 'military ties')
    """
    verb, _, ties = _VAGUE.sub("", _UP.sub(r"\1-up", words)).partition(" ")
    if not _BARE_TIES.fullmatch(ties):
        return _VOLUME.sub("", ties)
    done = verb.endswith(("ed", "ing", "-up"))
    return f"{verb.replace('-', ' ') if done else verb.removesuffix('e') + 'ing'} {ties}"


def _strained(words: str) -> str:
    """Return the status that words of strain give: "conflict … over" gives none of its own."""
    if words == "conflict" or words.startswith("clash"):
        return ""
    return "strained relations" if words == "strained" else re.sub(r"^(?:at|to) ", "", words)


def _joint(words: str) -> str:
    return words if words.startswith(("joint ", "combined ")) else f"joint {words}"


def _disputed(words: str) -> str:
    return _DISPUTE.sub("", words).replace("boycotts", "boycott").strip()


def _allied(words: str) -> str:
    return "alliance" if words == "allied" else "alignment"


def _ranked(words: str) -> str:
    return re.sub(r"^(?:and|or) ", "", _RANK.sub("", words))


def one_of_them(words: str) -> str:
    """Return what one of several is: "one of its main [trade partners]" is a trade partner.

    >>> one_of_them("trade partners"), one_of_them("key allies"), one_of_them("donors of aid")
    ('trade partner', 'key ally', 'donors of aid')
    """
    return _SEVERAL.sub(lambda found: "ally" if found[0] == "allies" else found[0][:-1], words)


def _resumed(text: str, start: int) -> str:
    """Return "resumed " for ties that are had again, as the words right before them say."""
    found = _AGAIN.search(text, 0, start)
    return f"{found[1].lower()} " if found else ""


OWNED = re.compile(
    rf"(?:\b(?:its|their|the)|(?<!other)['’]s?|{DEMONYM}) "
    r"(?:(?!(?:are|were|is|was|remain\w*|became|be|been)\b)[\w-]+,? ){0,4}$"
)
"""What stands before words for several of whom one is meant: "one of the", "Fiji's"."""
_SEVERAL = re.compile(
    r"(?<=[a-z] )(?:allies|partners|friends|markets|suppliers|investors|supporters|backers|"
    r"destinations|creditors|benefactors|patrons)$|^(?:allies|partners|friends)$"
)
_PUT = {
    id(rapport.STRAIN): _strained,
    id(rapport.QUARREL): _disputed,
    id(rapport.STRENGTHEN): _strengthened,
    id(rapport.ALLIED): _allied,
    id(allies.ALLY): _ranked,
    id(together.JOINT): _joint,
}
"""How the words that a pattern finds are put as a type, by the pattern's identity."""


def _period(reading: Reading, sentence: Sentence, match: re.Match[str], *, quarrel: bool) -> str:
    """Return " until 1979" or " in the 1990s", where the words say so of the ties themselves."""
    drawn = sentence.shape
    after = PERIOD.match(drawn.text, match.end())
    if after and (quarrel or after["word"] == "until"):
        date = drawn.piece(after["at"])
        return f" {after['word']} {_year(reading, date.start, date.end)}"
    if re.search(ANY, drawn.text[match.end() : match.end() + 1]):
        return ""
    led = _LED.match(drawn.text, 0, match.start())
    if led:
        date = drawn.piece(led["at"])
        return f" until {_year(reading, date.start, date.end)}"
    return "" if quarrel else _spell(reading, drawn, match)


def _spell(reading: Reading, drawn: Shape, match: re.Match[str]) -> str:
    """Return when ties were, as words that lead in or follow say: " 1975–1989", " since 1990"."""
    if id(match.re) not in _LASTING:
        return ""
    age = _AGE.match(drawn.text, match.end())
    told = drawn.piece(age["at"]).date if age else None
    if age and told and told.kind in {"decade", "century"}:
        return f" {age['word']} {drawn.words(*age.span('when'))}"
    spell = _SPELL.match(drawn.text, 0, match.start())
    if spell is None:
        return ""
    first = drawn.piece(spell["at"])
    last = drawn.piece(spell["to"]) if spell["to"] else first
    if spell["since"]:
        return f" since {reading.plain[first.start : first.end]}" if last is first else ""
    ends = first.date and first.date.last
    until = _year(reading, last.start, last.end) if last is not first else ends[:4] if ends else ""
    return f" {_year(reading, first.start, first.end)}–{until}" if until else ""


def _year(reading: Reading, start: int, end: int) -> str:
    found = re.search(r"\d{4}", reading.plain[start:end])
    return found[0] if found else reading.plain[start:end]

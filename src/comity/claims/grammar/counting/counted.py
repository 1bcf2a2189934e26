"""What a number counts: states, missions, people, money, by the words around it."""

import re
from typing import NamedTuple

from comity.claims.grammar.counting.currency import CODE, named
from comity.claims.numbers import Number
from comity.claims.reading import Reading

PERSONS = (
    r"(?:people|persons|individuals|inhabitants|citizens|passport holders|nationals|immigrants|"
    r"emigrants|migrants|troops|soldiers|border guards|students|refugees|asylum seekers|tourists|"
    r"visitors|pilgrims|expatriates|expats|settlers|peacekeepers|personnel|workers|labou?rers|"
    r"descendants|residents|nurses|doctors|teachers|volunteers|professionals|engineers|advis[eo]rs|"
    r"experts|technicians|instructors|families|households|business(?:men|people)|entrepreneurs|"
    r"fishermen|missionaries|exiles|officers|police(?:men)?(?! officers| personnel| forces)|"
    r"military observers|medics|"
    r"physicians|scientists|scholars|academics|researchers|interns|trainees|cadets|recruits|"
    r"investors|traders|farmers|seafarers|sailors|deportees|prisoners|detainees|servicemen|"
    r"entrants|dependants|dependents|newcomers|arrivals|retirees|pensioners|journalists|"
    r"specialists|mercenaries|fighters|contractors|guest workers)"
)
_PEOPLES = (
    r"(?:Filipinos|Kosovars|Arabs|Kurds|Serbs|Croats|Czechs|Slovaks|Kazakhs|Uzbeks|Cypriots|Jews|"
    r"Muslims|Sikhs|Christians|Hindus)"
)
_FIRMS = r"(?:companies|firms|businesses|enterprises|corporations)"
# What is counted. The words between the number and the noun say which of them.
_THINGS = re.compile(
    r"[^\S\n]+(?:(?:out )?of (?:(?:the|its|their|all) )?(?:other )?(?:\d+ )?)?"
    r"(?P<of>(?:(?:[\w’'-]+|(?:[A-Z]\.){1,4}(?:-[a-z]+)?)[^\S\n]+){0,4}?(?:"
    r"(?P<states>countries|states|nations|governments|members|neighbou?rs|republics|others)|"
    r"(?P<missions>(?i:embassies|consulates?[- –]generals?|consulates?|missions|"
    r"high commissions?|embassy|representations|ambassadors|diplomatic posts|"
    r"representative offices|trade offices|honorary consuls)|organi[sz]ations)|"
    rf"(?P<firms>{_FIRMS})|"
    rf"(?P<people>{PERSONS}|"
    r"(?!Nations|Consulates|Embassies|Missions|States|Offices|Services|Representatives|Forces|"
    r"Games)"
    r"[A-Z][a-z]+(?:ans|ians|is|landers|ards|es|ks|cs|ns)|"
    rf"[A-Z][a-z]+ese(?! (?:[a-z]+ ){{0,2}}(?:{PERSONS}|{_FIRMS})\b)|{_PEOPLES}|"
    r"[A-Z][a-z]+(?= (?:who )?(?:are )?(?:liv(?:e|ing)|resid(?:e|ing))\b))))\b(?!-)"
)
_OF_WHOM = re.compile(
    r" (?:of|with) (?:(?:[A-Z][\w’'-]+|and|or|the|full|partial|mixed)[ -]){1,5}?"
    r"(?:descent|origins?|ancestry|heritage|background|extraction|nationality|citizenship|"
    r"passports?)\b"
)
_OF_STATE = re.compile(r" (?:of|born in) (?:the )?")
_MONEY = re.compile(rf"(?:(?:US|USD|A|C|NZ)?[$€£¥]|\b{CODE}) ?$")
_COINS = frozenset("$€£¥DRBYFK")
"""What the signs of money end in."""
# "relations with all 190 states", "one of the two that": they are as many as are told.
_WITH_ALL = re.compile(
    r"\b(?:(?:[Rr]elations|ties) with all(?: of)?(?: the)?|each of (?:the|these|those)|"
    r"(?:one of|among)(?: the)?) $"
)
_LIVING = re.compile(
    r" (?:who |now |currently )*(?:liv|resid|stud|work|station|bas)(?:e|es|ing|ed)\b"
)
_WHOLE = re.compile(
    r"(?:\b(?:the|these|those|both|all|other|of the|of its|first|last|its|their|our|number|between|"
    r"among|which of|out of|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|"
    r"many) of)|\d of)\s+$",
    re.IGNORECASE,
)
# "supported by 120 nations": whose number it is nothing tells; "recognised by" is of its subject.
_BY = re.compile(r"(?<!recognised )(?<!recognized )\bby (?:[a-z]+ ){0,3}$")
_NO_THING = re.compile(
    r"\b(?:ships?|boats|planes|aircraft|firms(?=\s)|companies(?=\s)|years|months|weeks|days|hours|times|"
    r"sources?|"
    r"there|were|was|is|are|that|which|who|in|on|from|to|peacekeeping (?=missions))\b"
)
# "3,000 Japanese firms" are no people; "3,000 Japanese students" are.
_ADJECTIVE = re.compile(
    r" (?!liv|resid|stud(?:y|ied)|work(?:ed|ing)?\b|people|citizens|nationals|(?:in|are|were|and|"
    r"at|on|from|to|of|who|have|had|has|by|now|currently|also|or|as|that|with|for|there|will|would|"
    r"emigrat\w+|immigrat\w+|fled|came|settled|call|make|visit\w*|abroad|descendants|among|under|"
    r"during|being|both|mostly|mainly|according|registered|reside|remain\w*|arriv\w+)\b)[a-z]"
)
_AND_MORE = re.compile(
    r",? and (?P<more>(?:honorary )?(?:embassies|high commissions|consulates[- –]general|"
    r"consulates|(?:permanent |diplomatic )?missions))\b"
)
_WHICH = re.compile(
    r" (?:abroad|accredited to (?:the )?[A-Z]\w+(?: [A-Z]\w+)*|to (?:foreign countries|"
    r"international organi[sz]ations|the [A-Z]\w+(?: [A-Z]\w+)*))\b"
)
_MEMBER = re.compile(r"\bmember of (?:[a-z]+ ){0,3}$")
# "Thirty missions had reopened", "to close seven embassies": nobody is said to have them.
_DO = re.compile(r" (?:had|have|has|was|were|(?:are|is)(?! (?:based|situated|located)))\b")
_CLOSED = re.compile(r"\b(?:clos|shut|disband)\w* (?:down )?(?:[a-z]+ ){0,4}$")
_SINGLE = re.compile(r"(?:embassy|consulate(?:[- –]general)?|commission)$", re.IGNORECASE)
# "has one embassy", "two embassies and one consulate": of others one is no number.
_HAS = re.compile(
    r"(?:\b(?:has|have|had|maintain(?:s|ed|ing)?|operat(?:es?|ed|ing)|keeps?|kept)"
    r"(?: only| just| but)?|(?:embass|commission|mission|consulate|general)\w*[^.;]{0,40}?"
    r"(?:,|,? and|,? as well as)) $",
    re.IGNORECASE,
)
# What tourists do and visitors; of others it must be said that they do not live there.
_VISIT = re.compile(r"(?<!tourists)(?<!visitors) (?:have |had )?visit(?:ed)?\b")
# Who was killed or sent away there does not live there: "killed 40 people in Lima".
_HARM = re.compile(
    r"\b(?:kill|wound|injur|murder|massacr|execut|imprison|arrest|detain|displac|repatriat|evacuat|"
    r"deport|expel|rescu|kidnapp)\w*\b[^.;,]{0,40}$"
)
_GONE = re.compile(
    r" (?:who )?(?:(?:was|were|had|have|has|been|be|forced|to|also) )*(?:leave|left|killed|"
    r"expelled|"
    r"deported|evacuated|repatriated|died|returned(?! to)|injured|wounded|displaced)\b"
)
_DENIED = re.compile(
    r"\b(?:did|does|do|has|have|had|was|were|could|is|are) (?:not|never) (?:[a-z]+ ){1,3}$"
)
_MOST_PEOPLE = 2_000_000_000
_VERSUS = re.compile(r"\b(?:versus|vs\.?|compared (?:to|with)|as against)[^.;]{0,16}$")
# "the foreign ministers of two countries": two of whom no more is told.
_SOME_TWO = re.compile(r"(?:\b(?:with|of its|of their|only|from|in|to|for)\s+)$")
_MEMBERS = re.compile(
    r"(?:UN|United Nations|Commonwealth|EU|NATO|AU|OECD|League|Union|Assembly|founding) members$"
)
_TIES = re.compile(
    r"\b(?:(?:diplomatic|formal|official|establish\w*|maintain\w*|no)\b[^.]{0,40}?\b"
    r"(?:relations|ties)|relations with|recogni[sz]\w*|embass\w+|consulates?|missions?|"
    r"offices|member(?:s|ship)?|represent\w+|accredited|visa\w*|support(?:ed)?|back(?:ed)?|"
    r"oppos\w+|condemn\w*|protest\w*|impos\w+|vot(?:ed|e)|boycott\w*|expel\w*|sanction\w*|"
    r"ratif\w+|join(?:ed)?|withdrew|sent|sign(?:ed)?|exempt\w*|critici\w+|sponsor\w*|"
    r"participat\w+|border|visit(?:ed|ing|s)?|tour(?:ed|ing|s)?|one of|among|contribut\w+)\b",
    re.IGNORECASE,
)
_LIVE = re.compile(
    r"\b(?:live[sd]?|living|resid(?:e|ed|es|ing|ent in)|there (?:are|were)|home to|diaspora|"
    r"descent|community|origin|e?migrat\w+|immigrat\w+|relocated|"
    r"moved to|deploy\w*|sent|hosts?|hosted|"
    r"stud(?:y|ying|ied)|visit(?:s|ed|ing)?|visitors|tourists|census|stationed|contribut(?:ed|es|"
    r"ing)|work(?:ed|ing)?|"
    r"(?:provid|offer|dispatch|despatch)(?:ed|es)|suppl(?:ied|ying)|sends?|sending|lent|"
    r"(?:asylum|refuge|shelter|sanctuary)|"
    r"serv(?:e|ed|ing)|employ(?:ed|s|ing)?|based|located|register(?:ed)?|absorbed|granted asylum|"
    r"trained|educated|presence of|(?:are|were) (?:now |currently |still )?in|where|largest|"
    r"arriv(?:e|ed|ing)|came to(?! be\b)|enter(?:ed|s|ing)?|accepted|"
    r"took in|"
    r"taken in|admitted|re-?settled?|re-?settling|settled|welcomed|received?|receives|sheltered|"
    r"remain(?:s|ed|ing)?|brought to|fled|"
    r"(?:had|has|have|keeps?|kept|commit(?:s|ted))(?= (?:[a-z]+ ){0,3}\d))\b",
    re.IGNORECASE,
)
_WORK = re.compile(rf"\b{_FIRMS}\b")
_THERE_ARE = re.compile(
    r"\b[Tt]here (?:are|were) (?:[a-z]+ ){0,3}$|\b(?:ha[sd]|have) (?:[a-z]+ )?$|"
    r"\b(?:home|host) to (?:[a-z]+ ){0,2}$"
)
# "90 Cuban companies are present in Fiji": where firms are at work is said right behind them.
_AT_WORK = re.compile(
    r"(?: with [\w’'-]+ (?:capital|ownership|investment))?(?: that| which)?"
    r"(?: (?:are|were|have|had|been|currently|now|also|actively))*"
    r" (?:do(?:ing)? business|operat(?:e|ed|ing)|active|present|established|registered|based|"
    r"work(?:ed|ing)?|invest(?:ed|ing)?|represented|located|"
    r"(?:ha(?:ve|d)|with) (?:[a-z]+ ){0,2}(?:subsidiar|branch|office|operation|invest|plant|"
    r"factor|presence|interest)\w*) (?:in|within|on|across) "
)
_FLOW = re.compile(
    r"\b(?:trade[sd]?|commercial exchanges?|economic exchanges?|turnover|exports?|imports?|aid|"
    r"assistance|loans?|invest\w*|grants?|credits?|donat\w+|debts?|deficits?|surplus(?:es)?|"
    r"compensation|reparations|remittances|relief|funding|support|packages?|contracts?|deals?|"
    r"projects?|funds?|agreements?|ow(?:es|ed|e)|repa(?:id|ys?)|borrow\w*|suppl(?:y|ies|ied)|"
    r"earmark\w+|announc\w+|award\w*|cancel\w*|forg[ai]v\w+|waived|financ\w+|buys?|sells?|"
    r"provid\w+|pays?|paid|exported|imported|bought|sold|purchased|g[ai]v\w+|granted|pledged|"
    r"receiv\w+|accepted|sent|offer\w*|contribut\w+|promised|pledg\w+|l[eo]an\w*|lent|lends?|"
    r"approv\w+|allocat\w+|committ\w+|extended)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:Article|Chapter|Section|Resolution|Protocol|Annex|No\.?|Act|Bill|Next|Group) $"
)
_TWO = 2


class Counted(NamedTuple):
    """What a number counts: the words for it, whether they are people, where the words end."""

    of: str
    people: bool
    end: int
    told_by: re.Pattern[str]
    """What its sentence must say besides."""
    states: bool = False
    """Whether they are states."""


def counted(reading: Reading, number: Number) -> Counted | None:
    """Return what a number counts, None when it is no count."""
    plain = reading.plain
    # Most numbers are days and years: what tells of them is asked first.
    money = plain[max(0, number.start - 2) : number.start].rstrip(" ")[-1:] in _COINS
    spaced = plain[number.end : number.end + 1].isspace()
    if not (money or spaced) or reading.in_date(number.start):
        return None
    before = plain[max(0, number.start - 36) : number.start]
    coin = named(plain, number.end) if spaced else number.end
    if coin > number.end or (money and _MONEY.search(before)):
        if _VERSUS.search(before) or _DENIED.search(before):
            return None
        return Counted("money", people=False, end=coin, told_by=_FLOW)
    things = _THINGS.match(plain, number.end, number.end + 100) if spaced else None
    if things is None or _uncounted(plain, number, before, things):
        return None
    if things["firms"]:
        of = " ".join(things["of"].split())
        return Counted(of, people=True, end=things.end(), told_by=_WORK)
    people = bool(things["people"])
    end = _whose(reading, things.end()) if people else _which(plain, things)
    of = " ".join(plain[things.start("of") : end].split())
    of = f"{of} visiting" if people and _VISIT.match(plain, end) else of
    of = f"{of.removesuffix('s')} states" if things["states"] == "others" else of
    return Counted(of, people, end, _LIVE if people else _TIES, bool(things["states"]))


def _whose(reading: Reading, end: int) -> int:
    """Return where words for people end: behind "of Fijian descent", "of Fiji", "born in Fiji"."""
    if descent := _OF_WHOM.match(reading.plain, end):
        return descent.end()
    named = _OF_STATE.match(reading.plain, end)
    for state in reading.mentions_in(named.end(), named.end() + 60)[:1] if named else ():
        if named and state.start == named.end() and state.kind == "actor":
            return state.end
    return end


def _which(plain: str, things: re.Match[str]) -> int:
    """Return where words for missions end: "and high commissions", "abroad" behind them."""
    end = things.end()
    if things["missions"]:
        for pattern in (_AND_MORE, _WHICH):
            more = pattern.match(plain, end)
            end = more.end() if more else end
    return end


def _uncounted(plain: str, number: Number, before: str, things: re.Match[str]) -> bool:
    """Say whether a number counts none of the things behind it."""
    # "the Developing 8 and other nations".
    if things["of"].startswith("and ") or _is_whole(plain, before, things):
        return True
    one = number.value == 1 and plain.startswith(" of ", number.end)
    # "Article 9 of the Japanese Constitution"; "Once there were four missions".
    no = _NUMBERED.search(before) or _NO_THING.search(things["of"]) or _DENIED.search(before)
    if one or no:
        return True
    if things["firms"]:
        there = _THERE_ARE.search(before) and plain.startswith(" in ", things.end())
        return not (there or _AT_WORK.match(plain, things.end()))
    if things["states"]:
        return _no_states(number, before, things["of"])
    if things["missions"]:
        return _no_missions(plain, number, before, things)
    return _no_people(plain, number, things)


def _is_whole(plain: str, before: str, things: re.Match[str]) -> bool:
    """Say whether the words before a number make it that of those that are known already."""
    if _WHOLE.search(before) is None:
        return False
    if things["people"] and before.endswith((" the ", " The ", "The ")):
        return not _LIVING.match(plain, things.end())  # "the 900 Fijians living in Chad"
    return not (things["states"] and _WITH_ALL.search(before))


def _no_people(plain: str, number: Number, things: re.Match[str]) -> bool:
    """Say whether a word for people only says whose something is, or they are too many."""
    if _HARM.search(plain, max(0, number.start - 60), number.start) or " of " in things["of"]:
        return True
    if _GONE.match(plain, things.end()):
        return True
    named = things["people"][0].isupper() and not things["people"].endswith("s")
    born = plain.startswith((" were born in ", " are born in "), things.end("people"))
    return (
        number.value > _MOST_PEOPLE
        or born
        or (named and bool(_ADJECTIVE.match(plain, things.end("people"))))
    )


def _no_missions(plain: str, number: Number, before: str, things: re.Match[str]) -> bool:
    """Say whether missions are told of that nobody is said to have, or to be a member of."""
    single = _SINGLE.search(things["missions"])
    if single or number.value == 1:
        return number.value != 1 or not single or not _HAS.search(before)
    if things["of"].endswith(("organizations", "organisations")):
        return not _MEMBER.search(before)
    return bool(_DO.match(plain, things.end()) or _CLOSED.search(before))


def _no_states(number: Number, before: str, of: str) -> bool:
    """Say whether states are only named by their number, or are members of a party or an army."""
    if of.endswith("members") and not _MEMBERS.search(of):
        return True
    if _BY.search(before):
        return True
    return number.value == _TWO and of in _TWO_OF_ANY and not _SOME_TWO.search(before)


_TWO_OF_ANY = frozenset({"countries", "states", "nations", "governments", "member states"})

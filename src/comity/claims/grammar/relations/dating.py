"""When it happened what a sentence tells of relations: the dates by its verb, read in turn."""

import re

from comity.claims.grammar.relations.aside import dated_upfront
from comity.claims.grammar.relations.triggers import UNDOING, Trigger
from comity.claims.prose.handing import handed, handed_ahead
from comity.claims.reading import Reading
from comity.dates import Dated
from comity.spans import Span

_BETWEEN = re.compile(r"\bbetween (?:the years )?\S{4,16} and $")
# A date between an article and a noun tells of the noun: "the 1997 sanctions".
_ATTRIBUTE = re.compile(r"\b(?:[Tt]he|[Aa]ll|its|their|an?|these|those|this|of) $")
# The name of an event that a date begins: "the 2011 protests", "2008–2009 Gaza conflict".
_EVENT = re.compile(
    r" (?:(?!in |on |after |following |due |because |with |over |when |as |and |by |during |upon |"
    r"before |until |while |but |to |for |at |the |its |their |an? |of |citing |amid )"
    r"[\w–'’-]+ ){0,4}(?:war|conflict|crisis|protests?|coup|elections?|revolution|invasion|"
    r"annexation|attacks?|bombings?|massacre|unrest|referendum|riots?|uprising|sanctions|summit|"
    r"offensive|blockade|clashes|disaster|earthquake)\b",
    re.IGNORECASE,
)
# A date that opens another clause: "… in 1973, but in May 1992, ties were restored".
_AGAIN = re.compile(r"\b(?:but|and|then|later|until),? (?:(?:in|on|by|since) )?$")
_OF_EVENT = re.compile(
    r"\b(?:war|revolution|coup|crisis|elections?|treaty|agreement|conference|summit|"
    r"constitution|declaration|invasion|protests|uprising) of $",
    re.IGNORECASE,
)
# A date in brackets before a name is of that name: "with Cuba and (in 2014) Fiji".
_ASIDE = re.compile(r"(?:\band|,|\bwith) \((?:(?:in|on|since|from) )?$")
_NEXT = re.compile(r"\) (?:the )?[A-Z]")
_NAMED = re.compile(r" (?!and\b|or\b|the\b|when\b|that\b|after\b)[\w–-]{3,}")
# Another act that a date is of: "after independence in 1962"; a comma ends what "after" governs.
_AFTER_WHAT = re.compile(
    r"\b(?:after|following|since (?:the|its)|(?:aftermath|wake) of) (?!which\b)[^,;()]{4,}$"
)
_CAUSED = re.compile(
    r"\bwho\b|\bwhich\b(?! (?:[a-z]+ ){0,2}(?:occurred|happened|took place|was achieved)\b)|"
    r"\b(?:leading to|resulting in|culminating in)\b|"
    r", (?!start|beginn|commenc|includ|amid|dur|doing so)[a-z]+ing\b"
)
_TO_ANOTHER = re.compile(r"\b(?:after|before)\b[^,]*$")
_UPON = re.compile(r"\b(?:[Ff]ollowing|[Aa]fter) (?:the )?$")
_LATER = re.compile(
    r"\b(?:the|that) (?:following|next|subsequent) (?:year|month|week|day)\b|"
    r"\b(?:years?|months?|weeks?|days?) (?:later|afterwards)\b"
)
_THEN = re.compile(r"\b(?:but|and),? (?:then |later )?(?:in|on|by) $")
_AT_ONCE = re.compile(r"\b(?:immediately|right|directly|shortly|soon) $")
_ANOTHER = re.compile(r",? (?:and|which|who)\b")
_LASTING = re.compile(r"\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom) $")
_BEGAN = re.compile(r"(?:began|begun|start|commenc|initiat)")
_FORMAL = re.compile(r"iplomatic|ormal|fficial|mbassad|ilateral", re.IGNORECASE)
_WITH_WHAT = re.compile(r"\b(?:when|after|before|as|between [A-Z]{4,6})\b")
_ON = re.compile(r"\b(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Ff]rom) $")
_AS_OF = ("As of ", "as of ")
_EACH = re.compile(r",? respectively\b")
_MODERN = "1945"
"""Since this year relations that begin are those of states."""
_LEAD = 25  # "At the end of the year "


def when(
    reading: Reading, clause: Span, reach: Span, trigger: Trigger
) -> tuple[str, str, int, int]:
    """Return since when, until when, and from where to where the words say so.

    ``clause`` is the clause that the trigger stands in, ``reach`` how far its words go. The
    dates are EDTF texts, "" for none; the places are offsets into ``plain``, -1 for none.
    """
    after = _own(reading, trigger, _possible(reading, trigger.verb, reach.end))
    if trigger.status == "maintained":
        after = [each for each in after if each.role in {"since", "until"} or each.last]
        return _read(after, trigger.status) if after else ("", "", -1, -1)
    if after:
        told = _several(reading, trigger, after) or _read(after, trigger.status)
        return _once(told) if trigger.status == "established" else told
    start = max(clause.start, reach.start)
    if _LATER.search(reading.plain, max(start, trigger.start - 40), trigger.end + 40):
        return "", "", -1, -1  # "recognised Cuba on 3 May 1990 and established … a year later"
    for each in reversed(_possible(reading, start, trigger.verb)):
        between = reading.plain[each.end : max(each.end, trigger.start)]
        on = _ON.search(reading.plain, max(start, each.start - 8), each.start)
        begins = on.start() if on else each.start
        if between.startswith((", when ", " when ")):
            return each.last or each.first, "", begins if between[0] == " " else each.start, -1
        if reading.plain.endswith(_AS_OF, start, each.start):
            continue  # "As of 2011, it had established …": so it was then, not since then
        leads = each.start - start < _LEAD
        others = handed_ahead(reading.plain, clause.start, each.start, each.end)
        if others or _of_another(reading, each, between, leads=leads):
            continue
        again = _AGAIN.search(reading.plain, max(start, each.start - 20), each.start)
        if (again and between.rfind(",") <= 0) or leads or "," not in between:
            since, until, _, _ = _read([each], trigger.status)
            return since, until, begins, -1
    return "", "", -1, -1


def _once(told: tuple[str, str, int, int]) -> tuple[str, str, int, int]:
    """Return two years between which ties were made as one date: "established in 1975–76"."""
    since, until, start, end = told
    return (f"[{since}..{until}]", "", start, end) if since and until else told


def _of_another(reading: Reading, date: Dated, between: str, *, leads: bool) -> bool:
    """Say whether a date before a trigger is of another act, by the words between the two."""
    if between.partition("(")[0].find(")") >= 0:
        return True  # of what stands in brackets
    if _ATTRIBUTE.search(reading.plain, date.start - 20, date.start) and _NAMED.match(between):
        return True  # "in the wake of the 2011 war, …"
    if _TO_ANOTHER.search(between) or _UPON.search(reading.plain, date.start - 12, date.start):
        return True  # "on 3 May 1990, a month after Cuba had established …"
    return not leads and bool(_ANOTHER.search(between))  # "recognised it in 1990 and established"


def lasted(
    reading: Reading, clause: Span, reach: Span, trigger: Trigger
) -> tuple[str, str, int, int]:
    """Return since when and until when there were no relations, as `when` does."""
    for each in _possible(reading, trigger.end, reach.end):
        if each.role in {"since", "until"}:
            return _read([each], trigger.status)
    for each in _possible(reading, max(clause.start, reach.start), trigger.verb)[:1]:
        role = _LASTING.search(reading.plain, each.start - 8, each.start)
        if each.role in {"since", "until"} and each.start - clause.start < _LEAD:
            since, until, _, last = _read([each], trigger.status)
            return since, until, role.start() if role else each.start, last
    return "", "", -1, -1


def bare_beginning(reading: Reading, trigger: Trigger, since: str, last: int) -> bool:
    """Say whether "relations began" may tell of no diplomats: by no day, or by what they began.

    "Relations with Cuba began in 1648" can be of merchants; "on 3 May 1992" is of diplomats.
    """
    plain = reading.plain
    if not _BEGAN.match(plain, trigger.verb):
        return False
    if _FORMAL.search(plain, max(0, trigger.start - 40), trigger.end):
        return False
    if _WITH_WHAT.search(plain, trigger.end, max(last, trigger.end + 20)):
        return True
    return "-" not in since and since < _MODERN


def _own(reading: Reading, trigger: Trigger, dates: list[Dated]) -> list[Dated]:
    """Return the dates behind a trigger that are its own, not those of another act there."""
    dates = dated_upfront(reading, dates, trigger.verb)
    dates = [each for each in dates if not handed(reading.plain, trigger.end, each.start, each.end)]
    if not dates:
        return dates
    words = reading.plain[trigger.end : max(trigger.end, dates[0].start)]
    if trigger.noun >= 0 and UNDOING.search(words):
        return []
    aside = _AFTER_WHAT.search(words) or _CAUSED.search(words)
    if aside and not _AT_ONCE.search(words, 0, aside.start()):
        return []  # "severed ties after the war that ended in 1967"
    opens = reading.plain.startswith(",", dates[0].end) and _THEN.search(words)
    return [] if opens else dates  # "… ties and, in May 1992, they were restored"


def _several(
    reading: Reading, trigger: Trigger, dates: list[Dated]
) -> tuple[str, str, int, int] | None:
    """Return what dates say that belong together, None where each is read by itself."""
    if len(dates) > 1 and _EACH.match(reading.plain, dates[-1].end):
        return "", "", -1, -1  # "with Cuba and Fiji in June and May, respectively"
    if len(dates) > 1 and _BETWEEN.search(reading.plain, trigger.verb, dates[1].start):
        return dates[0].first, dates[1].first, -1, dates[1].end
    return None


def _possible(reading: Reading, start: int, end: int) -> list[Dated]:
    return [
        each
        for each in reading.dates_in(start, end)
        if not each.problem
        and each.first
        and each.role != "after"
        and not _EVENT.match(reading.plain, each.end)
        and not _OF_EVENT.search(reading.plain, max(start, each.start - 24), each.start)
        and not (_ASIDE.search(reading.plain, max(start, each.start - 16), each.start)
                 and _NEXT.match(reading.plain, each.end))
    ]  # fmt: skip


def _read(dates: list[Dated], status: str) -> tuple[str, str, int, int]:
    """Read the dates that follow a trigger as a beginning and an end."""
    first = dates[0]
    bound = not first.last and first.role in {"before", "by"}
    if bound and status != "maintained":
        return "", "", -1, -1  # "established before 1992": when is not said
    if not first.last and (first.role == "until" or bound):
        return "", first.first, -1, first.end
    if len(dates) > 1 and not first.last and dates[1].role == "until":
        return first.first, dates[1].first, -1, dates[1].end
    return first.first, first.last, -1, first.end

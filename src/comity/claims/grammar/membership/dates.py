"""Since when a membership lasts, and until when: the dates around the verbs of belonging."""

import re
from collections.abc import Iterator, Sequence

from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence
from comity.claims.prose.naming import Name
from comity.claims.prose.shape import ANY, DATE, IT, ORGANISATION, Shape
from comity.claims.prose.timing import NEVER, When, leading, periods, when

NEAR = 45
"""A date that far behind a name is still the name's: "… as a full member on 1 May 2004"."""
_ANOTHER = re.compile(
    r"\band(?:,| (?:in|on|was|is|has|had|were|later|then|[a-z]+ed)\b)"
)  # "…, and in 1980 led the Council"
_ASIDE = re.compile(rf" ?\((?:(?!{DATE})[^()])*\)")  # "(of which it is a founder) since 1945"
_TO_DO = re.compile(r" to [a-z]+")  # "the third member of it to recognise" has long been one
_BODY = (
    rf"(?:[Ii]t|{IT}|(?:the )?{ORGANISATION}|(?:the|that) (?:group|grouping|organi[sz]ation|body|"
    r"bloc|forum|union|alliance|league|association|community|council|institution|pact|former|"
    r"latter))"
)
# What one belongs to since its beginning: "since its founding in 1992", "when it was formed in".
_FROM_ITS_BEGINNING = re.compile(
    rf"(?:,? (?:ever |right )?(?:since|from|at|upon|on) (?:(?:its|the time of its)|{_BODY}['’]s?|"
    r"the) (?:very )?(?:founding|foundation|establishment|creation|formation|inception|launch)"
    rf"(?: of {_BODY})?|"
    rf",? (?:when|as|after|since) {_BODY} (?:was|were) (?:first |formally |officially )?"
    rf"(?:founded|established|created|formed|set up|launched))(?: (?:in|on))? (?P<date>{DATE})"
)
# "in 1977 when Fiji joined", "It was in 1990 that Fiji became", "…; in 1990, Fiji became"
_WHEN_IT_DID = re.compile(
    rf"(?:^|\b(?:[Ii]n|[Oo]n|[Ss]ince|of|to) )(?P<date>{DATE}),? (?:when|that) $|"
    rf"(?:[;:,.]|\b(?:and|but|while|whereas)) (?:in|on) (?P<opens>{DATE}),? $"
)
_TERMS = re.compile(
    rf"[^.;{ANY[1:-1]}]{{0,36}}?(?P<dates>(?:from |in )?{DATE}"
    rf"(?:(?:(?:[,;]? (?:and|to|until|&)|[,;])(?: (?:again|then))?(?: in| from)? ?){DATE})*)"
)
_BECOMING = re.compile(r"\b(?:bec[ao]m|gained|granted|received|obtained|acquired|admitted)")
_CLOSE = 24
"""No longer are the words that date the clause behind them."""


def dated(sentence: Sentence, act: Act, listed: Sequence[Name], place: int) -> When:
    """Return when, for a name of a list that a verb governs.

    The dates behind the name say it, then those by the verb, the one that the sentence begins
    with, and the one at the end of the list.
    """
    drawn, name = sentence.shape, listed[place]
    if act.verb["be"] and _TO_DO.match(drawn.text, name.after):
        return NEVER
    for found in _looks(drawn, act, listed, place):
        if found.end >= 0:
            return found
    return NEVER


def _looks(drawn: Shape, act: Act, listed: Sequence[Name], place: int) -> Iterator[When]:
    """Yield what each place says where the date of a name may stand, the nearest first."""
    name = listed[place]
    begun = _FROM_ITS_BEGINNING.match(drawn.text, name.after)
    if begun:
        said = when(drawn, begun.start("date"), begun.end())
        yield said._replace(since=said.start, on="")
    yield from terms(drawn, name.at)[:1]
    stop = listed[place + 1].at if place + 1 < len(listed) else act.end
    near = min(stop, name.after + NEAR)
    other = _ANOTHER.search(drawn.text, name.after, near)
    near = other.start() if other else near
    aside = _ASIDE.match(drawn.text, name.at)
    at = aside.end() if aside else name.at
    yield when(drawn, at, max(at, name.after, near), behind=True)
    if "(" not in act.words:
        yield when(drawn, _begun(drawn, act), act.verb.end(), opens=True)
    yield when(drawn, act.verb.end(), listed[0].at)
    before = _WHEN_IT_DID.search(drawn.text, max(0, act.start - _CLOSE), act.start)
    if before and (date := drawn.piece(before["date"] or before["opens"]).date):
        yield When(on=date.first, end=max(before.end("date"), before.end("opens")))
    yield leading(drawn)
    yield _shared(drawn, act, listed, place)


def _shared(drawn: Shape, act: Act, listed: Sequence[Name], place: int) -> When:
    """Return the date at the end of a list that is said of all: "joined the A and the B in 1990".

    Of two that one belongs to for long it is said as well: "a member of the A and B since 1990".
    """
    comes = act.verb["join"] or act.verb["leave"] or _BECOMING.search(act.words)
    two = len(listed) == len(("A", "B"))
    for name in listed[place + 1 :]:
        bracketed = "(" in drawn.text[name.at : name.after]
        found = when(drawn, name.at, name.after)
        if found.end >= 0:
            told = not bracketed and (comes or (two and found.since and not found.until))
            return found if told else NEVER
    return NEVER


def terms(drawn: Shape, at: int) -> list[When]:
    """Return the terms that are listed behind ``text[at]``: "in 1975–76, 1982–83 and 2001–02"."""
    listed = _TERMS.match(drawn.text, at)
    found = periods(drawn, listed.start("dates"), listed.end()) if listed else []
    return found if all(each.since and each.until for each in found) else []


def _begun(drawn: Shape, act: Act) -> int:
    """Return where the words of a verb begin: not with those of the verb that it is tied to."""
    at = act.verb.end() - len(act.words)
    tie = drawn.text.rfind(" and ", at, act.verb.start()) if at > act.start else -1
    return tie if tie >= 0 else act.start


def lasting(dates: When, mood: str, group: str) -> tuple[str, str]:
    """Return since when and until when, by what the verb does at the time that is said."""
    if group == "leave":
        return "", dates.on or dates.until
    if mood in {"denied", "intended"} and not dates.until:
        return "", ""
    return dates.since or dates.on, dates.until

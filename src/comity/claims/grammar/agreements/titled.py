"""Agreements listed by their titles: "* Agreement on Fishing (1982)" of the two all is about."""

import re
from collections.abc import Iterator

from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import PHRASE
from comity.claims.page import kind_of
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import DATE
from comity.claims.reading import Reading

_TITLE = re.compile(rf"(?:{DATE},? ?[:–—-]? )?(?P<phrase>{PHRASE})")
_NAMES = re.compile(
    r"Agreement|Treaty|Convention|Protocol|Memorandum|Accord|Pact|Declaration|M[oO]U"
)
_LED = re.compile(
    r"[^.;()]{0,120}?[ ,(:–—-]+(?:(?:signed|concluded|ratified|(?:came |entered )?in(?:to)? force|"
    r"in effect|since|dated|of|on|in)[ :]*)*$"
)
_OF_LIST = re.compile(r"agreement|treat(?:y|ies)|accord|convention|memorand|pact", re.IGNORECASE)
_LONG = 200


def titled(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the agreement that an item of a list names by its title, with its date."""
    passage, drawn = sentence.passage, sentence.shape
    view = passage.view
    if passage.role != "item" or not reading.state or view in {"", reading.state}:
        return
    if sentence.span.start != passage.start or kind_of(view) != "state":
        return
    match = _TITLE.match(drawn.text)
    if match is None or not _NAMES.search(match["noun"]) or not (match["tail"] or match["mods"]):
        return
    dates = drawn.within(0, len(drawn.text), "date")
    head = passage.head.of(reading.plain)[-_LONG:] if passage.head else ""
    if not dates and not _OF_LIST.search(head):
        return
    date = dates[0] if dates else None
    end = len(drawn.text.rstrip(" ."))
    if date is not None and date.at > match.start("phrase"):
        if not _LED.fullmatch(drawn.text, match.end("noun"), date.at):
            return
        end = date.at + 1 + drawn.text.startswith(")", date.at + 1)
    on = date.date.first if date and date.date else ""
    yield Signed(match, 0, end, (reading.state,), (view,), "", "titled", on=on)

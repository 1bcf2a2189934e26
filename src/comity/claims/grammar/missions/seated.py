"""Posts told by who holds them and where he sits: "the Fijian consul had his seat in Lima"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.missions.posting import Posting, blank, pairs
from comity.claims.grammar.missions.posts import Post
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM
from comity.claims.prose.timing import leading, when

_SEATS = sought("seat", "residence", "office", "headquarters", "quarters", "base")
_TITLES = (
    ("honorary consulate", r"[Hh]on(?:ou?rary|\.) (?:[Vv]ice[- ])?[Cc]onsuls?(?:[- ][Gg]eneral)?"),
    ("consulate-general", r"[Cc]onsuls?[- ][Gg]eneral"),
    ("consulate", r"(?:[Vv]ice[- ])?[Cc]onsuls?"),
    ("high commission", r"[Hh]igh [Cc]ommissioners?"),
    ("embassy", r"[Aa]mbassadors?"),
    ("legation", r"(?:[Mm]inisters? [Rr]esident|[Ee]nvoys?(?: [Ee]xtraordinary)?)"),
)
_HOLDER = "|".join(f"(?P<t{place}>{words})" for place, (_, words) in enumerate(_TITLES))
_SEATED = re.compile(
    rf"(?:(?P<owner>{ACTOR})(?:['’]s?)?|(?P<adjective>{DEMONYM})) "
    rf"(?:(?:first|new|own|only|resident|permanent) )*(?:{_HOLDER})(?: of (?P<of>{ACTOR}))?"
    r"(?P<how>,? (?:has|had|have|held|keeps?|kept|took(?: up)?|maintain(?:s|ed)|established|"
    r"set up|opened) (?:his|her|its|their|an?|the) (?:[a-z]+ )?(?:seat|residence|office|"
    r"headquarters|quarters|base)) (?:in|at) (?:the (?:city|capital|town)(?: of)? )?"
    rf"(?P<city>{CITY})"
)
_REACH = 30


def seated(sentence: Sentence, state: str) -> Iterator[Posting]:
    """Yield the posts of those who are said to have their seat in a city."""
    if sentence.lacks(_SEATS):
        return
    drawn = sentence.shape
    for match in _SEATED.finditer(drawn.text):
        if modality(match["how"]):
            continue
        type_ = next(name for place, (name, _) in enumerate(_TITLES) if match[f"t{place}"])
        places = drawn.members(match["city"])[:1]
        post = Post(type_, "", places, (), (), each=False, start=match.start(), end=match.end())
        dates = when(drawn, match.end(), min(len(drawn.text), match.end() + _REACH), behind=True)
        dates = dates if dates.end >= 0 else leading(drawn)
        start = 0 if 0 <= dates.end <= match.start() else match.start()
        owners = drawn.members(match["of"] or match["owner"] or match["adjective"])
        for sender, host, town in pairs(sentence, owners, post, state):
            yield blank(sentence, start, match.end())._replace(
                sender=sender, receiver=host, city=town, type=type_, status="open",
                since=dates.start, until=dates.until,
            )  # fmt: skip

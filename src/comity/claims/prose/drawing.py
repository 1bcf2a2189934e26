"""How a sentence is drawn: lists, articles, "the government of", apposition and brackets.

They are dealt with here, once for all kinds: what is said of the same, or is listed with it, is
one sign.
"""

import functools
import re

from comity.actors import city
from comity.claims.prose.entities import Entity, Ground, Member, entities
from comity.claims.prose.shape import BASE, FULL, TAKEN, Piece, Shape
from comity.spans import Span, made

# "the Islamic Federation of Cuba": what a state is stands before its name.
_SORT = (
    r"(?:(?:Islamic|Federal|Federative|Democratic|Socialist|People['’]s|Arab|Co-?operative|"
    r"Bolivarian|Plurinational) ){0,2}"
)
_REALM = (
    r"(?:[Gg]overnments?|[Kk]ingdom|[Ss]tate|Republic|Federation|Commonwealth|Principality|"
    r"Sultanate|Emirate|Grand Duchy)"
)
_JOIN = re.compile(
    r"(?:,? (?:and|&|or|nor|as well as|along with|together with|alongside|and also) |"
    r", ?| ?/ ?| ?; ?)(?:in |to |with )?(?:[tT]he |its (?:ally|neighbou?r|rival) )?"
    rf"{_SORT}(?:{_REALM} of (?:the )?)?$"
)
_APART = re.compile(r",? \(?$|,? ?in $|, in $")
_OTHERWISE = frozenset({" – ", " - "})
"""What stands between two names of one body: "the Police Organization – Interpol"."""
# "Chad left the League, and Niger refused": after a comma, another clause and no list of two.
_REFUSED = re.compile(r" (?:likewise |later |then |[a-z]+ly )?[a-z]+ed (?!by\b|in\b|on\b)")
_SINGULAR = re.compile(
    r",? (?:also |currently |is |has |does |maintains |was |which |recogni[sz]es )"
)
_DOING = re.compile(rf"{_SINGULAR.pattern}| (?:[a-z]+ly )?[a-z]{{2,}}(?:ing|ed) ")
_HAS = re.compile(
    r" (?:also |then |later |soon |formally |officially |[a-z]+ly )?(?:has|is|was|maintains|keeps|"
    r"does|had|did|have|were|are|became|took|gave|made|sent|left|held|broke|began|won|lost|sought|"
    r"met|withdrew|saw|built|chose|fought|led|said|went|came|put|cut|set up|will|would|could|"
    r"sold|bought|got|fled|struck|may|might|must|[a-z]{2,}ed(?! (?:by|from|with|as|between|in)\b)|"
    r"(?:recogni[sz]e|support|remain|operate|host|enjoy|"
    r"participate|join|oppose|consider|provide|send|condemn|seek|want|belong|view|see|share|"
    r"establishe|open|sign|accept|call|claim|follow|favou?r|agree|back|welcome)s)\b"
)
_DID = re.compile(
    rf"{_HAS.pattern}| (?:[a-z]+ly |also |then |later )?(?:did|do|had|have|were|are|became|took|"
    r"gave|made|sent|left|held|[a-z]{2,}ed)\b"
)
# But whoever is an "observer state of" an organisation is not that.
_ARTICLE = re.compile(
    rf"(?:(?<!ember )(?<!server )\b(?:[Tt]he )?(?:{_SORT}{_REALM}|[Aa]uthorities|[Pp]eoples?|"
    r"[Pp]arliaments?) of )?"
    r"(?:\b[Tt]he )?$"
)
_SUFFIX = re.compile(
    r"(?:['’]s?)? (?:[Gg]overnment|authorities|administration|leadership|side|"
    r"[Pp]arliament|Senate|Congress|House of Representatives|cabinet|regime)\b(?! of\b)"
)

_SUFFIXED = frozenset(
    {"'s", "’s", "' ", "’ ", " G", " g", " S", " C", " H", " a", " l", " s", " P", " p", " c", " r"}
)


# "Sponsored by Cuba, Fiji …", "Having left Cuba, Fiji …"
_PARTICIPLE = (
    r"[A-Z][a-z]+ed (?:[a-z]+ )?(?:by|from|with|in|at|to|for|on)|Having [a-z]+|"
    r"[A-Z][a-z]{2,}ing (?!Minister)(?:[a-z]+ )?(?:by|from|with|in|at|to|for|on|against)"
)
# What opens a sentence and governs the first name: "Under pressure from Cuba, Fiji …".
_LED = re.compile(
    r"(?:\A|(?<=[.\n\t*] )|(?<=[\n\t*]))(?:Under|After|Following|Unlike|Like|With|In|From|"
    r"By|Besides|Due|Owing|Thanks|When|Until|Upon|During|Throughout|Amid|Once|"
    r"Despite|Alongside|Along|Together|As|To|Since|Before|Through|Although|Though|While|Being|"
    r"An? (?:[a-z-]+ )?(?:member|observer|participant|signatory|founder|partner|party)|"
    r"Apart|Aside|On|At|Regarding|Concerning|Given|Because|If|Among|Against|For|Within|Across|"
    rf"{_PARTICIPLE})\b[^.;:,]*$|(?<=\d, )[a-z]+ed (?:by|from|with)\b[^.;:,]*$|"
    r"\b(?:that|but|and) (?:as|when|after)\b[^.;:,]*$"
)
_PARTICIPLES = re.compile(_PARTICIPLE)
_MEMBERS_OF = re.compile(r"\bmembers of (?:the )?$")
_LEDS = 160
_KIN = ("our ", "ours ", "bor ", "bors ", "ally ", "allies ", "rival ", "rivals ")
# "with its northern neighbour Chad"
_ITS_KIN = re.compile(r"\b(?:its|their) (?:[a-z-]+ )?(?:neighbou?rs?|ally|allies|rivals?) $")
_TAKES_ARTICLE = frozenset({"state", "organisation", "demonym", "city"})
_ARTICLED = ("the ", "The ", " of ")
"""How words end of which `_ARTICLE` may take the last."""
_ARTICLES = 48
"""No longer are the words that `_ARTICLE` takes: "The Federal Democratic Republic of the "."""
_GOES_ON = re.compile(r",|\)|[ ]?[/&;]| (?:and|or|as well as)\b")
_WHEN = ("After", "Following", "Since", "Before", "Under")
_DOES = re.compile(
    r" and (?:the )?[A-Z][\w’'-]*(?: (?:of )?(?:the )?[A-Z][\w’'-]*){0,4} (?!and\b|or\b|"
    r"as well\b)[a-z]"
)
_NEIGHBOUR = re.compile(r"['’]s (?:[a-z-]+ ){0,3}[a-z-]+,")  # "Fiji, Cuba's neighbour, left"
# "Rebels fighting Cuba received arms": they did, and not Cuba.
_REBELS = re.compile(
    r"\b(?i:rebels|insurgents|guerrillas|fighters|militants|dissidents|exiles|militias?|opposition|"
    r"partisans|groups|forces|troops|protesters|demonstrators) (?:(?:then|still|also) )?"
    r"(?:fighting|opposing|resisting|battling|combating|supporting|backing|fleeing)(?: against)? "
    r"(?:the )?(?:(?:government|regime|forces|army) of (?:the )?)?$"
)
_DASHES = frozenset("-–")
_PAIRED = re.compile(r"[A-Z](?!\w*-)")
_NEAR = 40
"""Names further apart than this are not of one list."""


@functools.cache
def lies_in(town: str, state: str) -> bool:
    """Say whether there is a city of that name in the territory of a state."""
    return city(town, state) == state


def _article(between: str) -> int:
    """Return how many characters at the end of words are a name's article, or "state of the "."""
    if between.endswith((" of ", " of the ", " of The ")):
        article = _ARTICLE.search(between, max(0, len(between) - _ARTICLES))
        return len(article[0]) if article else 0
    before = between[-5:-4]
    return 0 if before.isalnum() or before == "_" else len("the ")


def shape(ground: Ground, span: Span, view: str) -> Shape:
    """Draw the sentence ``plain[span]``; ``view`` is the actor it is read under."""
    return _Drawing(ground, span, view).shape()


class _Drawing:
    """The drawing of one sentence, piece by piece."""

    __slots__ = ("done", "found", "free", "length", "parts", "pieces", "plain", "signs", "span")

    def __init__(self, ground: Ground, span: Span, view: str) -> None:
        self.plain = ground.reading.plain
        self.span = span
        self.found = entities(ground, span, view)
        self.parts: list[str] = []
        self.length = 0
        self.pieces: list[Piece] = []
        self.signs: list[str] = []
        self.done = span.start
        self.free = BASE.copy()
        """The next sign of each kind that stands for nothing yet."""

    def shape(self) -> Shape:
        for entity in self.found:
            start = entity.start
            if start < self.done or self.free[entity.kind] >= FULL[entity.kind]:
                continue
            between = self.plain[self.done : start]
            if self.pieces and len(between) < _NEAR and self._joins(between, entity):
                continue
            if "ing " in between and self._fought(between, entity):
                continue
            self._add(between, entity)
        self._write(self.plain[self.done : self.span.end])
        return Shape(self.plain, self.span, "".join(self.parts), self.pieces, "".join(self.signs))

    def _fought(self, between: str, entity: Entity) -> bool:
        """Say whether one is only whom those fight who do it: "Rebels fighting Cuba left"."""
        if not _REBELS.search(between):
            return False
        suffix = _SUFFIX.match(self.plain, entity.end, self.span.end)
        return _HAS.match(self.plain, suffix.end() if suffix else entity.end) is not None

    def _write(self, words: str) -> None:
        if not words.isascii():
            words = TAKEN.sub("?", words)
        self.parts.append(words)
        self.length += len(words)

    def _add(self, between: str, entity: Entity) -> None:
        """Add a sign of its own, its article and "government of" drawn into it."""
        start, end, kind = entity.start, entity.end, entity.kind
        if kind in _TAKES_ARTICLE and between.endswith(_ARTICLED):
            article = _article(between)
            between = between[: len(between) - article]
            start -= article
        if kind == "state" and between.endswith(_KIN):
            kin = _ITS_KIN.search(between, max(0, len(between) - _NEAR))
            between = between[: kin.start()] if kin else between
            start -= len(kin[0]) if kin else 0
        if kind in {"state", "demonym"}:
            follows = self.plain[end : end + 2] in _SUFFIXED
            suffix = _SUFFIX.match(self.plain, end, self.span.end) if follows else None
            if suffix:
                end, kind = suffix.end(), "state"
        self._write(between)
        sign = chr(self.free[kind])
        self.free[kind] += 1
        self.pieces.append(
            made(Piece, (kind, self.length, start, end, entity.members, entity.date, 0))
        )
        self.signs.append(sign)
        self.parts.append(sign)
        self.length += 1
        self.done = end

    def _joins(self, between: str, entity: Entity) -> bool:
        """Draw an entity into the sign before it, if it is said of the same or listed with it."""
        last = self.pieces[-1]
        if last.kind not in {"state", "organisation", "city"}:
            return False
        if entity.kind in {"state", "organisation"} and self._beside(last, between, entity):
            return True
        alike = entity.kind == last.kind or {entity.kind, last.kind} == {"state", "organisation"}
        if not alike or not _JOIN.fullmatch(between):
            return False
        if self._apart(last, between, entity):
            return False
        self._extend(last, entity.end, (*last.members, *entity.members))
        return True

    def _apart(self, last: Piece, between: str, entity: Entity) -> bool:
        """Say whether what looks like a list is none: another's noun, or another clause."""
        if self.plain[entity.end : entity.end + 1] in _DASHES and _PAIRED.match(
            self.plain, entity.end + 1
        ):
            return True  # "Cuba, Fiji and the Chad–Mali road"
        governed = self.plain.endswith(" between ", 0, last.start)
        listed = " and " in self.plain[last.start : last.end]
        goes_on = _DOING if listed else _SINGULAR  # "left Cuba and Fiji and Chad sending a ship"
        if "and" in between and not governed and goes_on.match(self.plain, entity.end):
            return True
        one = entity.members[0]
        dashed = self.plain.startswith(("-", "–"), entity.end)
        if not dashed and any(each[:2] == one[:2] for each in last.members):
            return True  # "buys oil from Cuba, and Cuba tea": no list names one twice
        two = between.startswith(", and ") and len(last.members) == 1 and last.at > len("The ")
        if two and _REFUSED.match(self.plain, entity.end):
            return True
        if "and" not in between and (
            self._alone(last, entity) or self._begins(last, between, entity)
        ):
            return True
        owns = self.plain.startswith(("'s ", "’s "), entity.end)
        apposed = owns and "and" not in between and _NEIGHBOUR.match(self.plain, entity.end)
        return bool(apposed) or (entity.kind == "organisation" and owns)

    def _begins(self, last: Piece, between: str, entity: Entity) -> bool:
        """Say whether one behind a mere comma is a subject: "lies in Cuba, Fiji has none"."""
        if len(last.members) > 1 and last.at <= len("The "):
            return False  # "Fiji, Mali, Chad left": a list is the first thing said
        apart = between.startswith((", ", "; ", ";"))
        does = _DID if between.startswith(";") else _HAS
        return apart and does.match(self.plain, entity.end) is not None

    def _alone(self, last: Piece, entity: Entity) -> bool:
        """Say whether a comma ends a phrase before the subject: "Under Cuba, Fiji joined"."""
        led = _LED.search(self.plain, max(self.span.start, last.start - _LEDS), last.start)
        if not led:
            return False
        # "As members of the Union, Fiji and Mali did": no state is the member of a state.
        if entity.kind == "state" and _MEMBERS_OF.search(led[0]):
            return True
        # "After the fall of Cuba, Fiji and Mali joined": the two do it, not all three.
        return not _GOES_ON.match(self.plain, entity.end) or bool(
            (led[0].startswith(_WHEN) or _PARTICIPLES.match(led[0]))
            and _DOES.match(self.plain, entity.end, self.span.end)
        )

    def _beside(self, last: Piece, between: str, entity: Entity) -> bool:
        """Take in "(EU)" after the European Union, and "Turkey" after "Ankara, "."""
        bare = between.removesuffix("the ")
        if last.kind == entity.kind == "organisation" and bare in _OTHERWISE:
            bare = ", "
        if not _APART.fullmatch(bare) or self.plain.startswith(("-", "–"), entity.end):
            return False  # "the EU, EU–Fiji Forum" are two
        member = last.members[-1]
        identity = entity.members[0].id
        if last.kind == "city":
            if not lies_in(member.name, identity):
                return False
            member = member._replace(id=identity, sure=True)
        elif member.id != identity or "in" in bare:
            return False
        elif bare == " " and entity.kind == "state":
            return False  # "… of Cuba" at the end of a line without a stop, "Cuba is …" below
        end = entity.end
        if "(" in bare:
            if self.plain[end : end + 1] != ")":
                return False
            end += 1
        self._extend(last, end, (*last.members[:-1], member._replace(end=end)))
        return True

    def _extend(self, last: Piece, end: int, members: tuple[Member, ...]) -> None:
        self.pieces[-1] = last._replace(end=end, members=members)
        self.done = end

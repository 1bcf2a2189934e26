"""Who represents whom between a country and the United States: missions, cities, envoys.

Editions of 1990 to 1992 say both sides in one field in sentences; since 1993 each side has a
field of its own, of labelled parts: "chief of mission: … chancery: … consulate(s) general: …".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import capital, resolve
from comity.actors import find as find_actors
from comity.claims.factbook.envoys import envoy
from comity.claims.model import Claim
from comity.claims.recording import Recording
from comity.documents.records import Field, Record

_OLD = "Diplomatic representation"
_SENT = frozenset({"Diplomatic representation in US", "Diplomatic representation in the US"})
_RECEIVED = frozenset({"US diplomatic representation", "Diplomatic representation from the US"})
FIELDS = frozenset({_OLD}) | _SENT | _RECEIVED

_LABEL = re.compile(
    r"(?P<label>chief of mission|chancery|embassy|mailing address|telephone|FAX|"
    r"email address and website|e-mail address and website|"
    r"consulates?(?:\(s\)|s)? general|consulates?(?:\(s\))?|"
    r"honorary consulates?(?:\(s\))?(?: general)?|"
    r"branch offices?(?:\(s\))?|consular agenc(?:y|ies)|"
    r"trade offices?(?:\(s\))?|note)\s*:\s*",
    re.IGNORECASE,
)
_OTHER_SIDE = re.compile(r"[\s;.]*\b(?:US--|US:|US-|U\.S\.:)\s*")
_OLD_PART = re.compile(
    r"(?P<seat>(?P<label>Chancery|Embassy) (?:at|located at) (?P<address>[^;]{4,200}))"
    r"|(?P<type>Consulates? General|Consulates?) in (?P<cities>[^;]{3,400})"
)
_NEXT_TYPE = re.compile(r",?\s*(?:and\s+)?(?:a |an )?(?:US |[A-Z][a-z]+ )?(?=Consulates? )")
_NONE = re.compile(
    r"\s*(?:none|no |NA\b|closed|(?:embassy )?operations suspended|"
    r"(?:the )?(?:US|U\.S\.|United States) (?:does not have|has no|Embassy (?:was closed|closed|"
    r"suspended)))",
    re.IGNORECASE,
)
# Who heads what is no embassy, though the label calls it so.
_CHIEFS = (
    (re.compile(r"(?:Acting )?Consul[- ]General\b"), "consulate-general"),
    (re.compile(r"(?:Acting )?Consul\b"), "consulate"),
    (re.compile(r"Apostolic (?:Pro-)?Nuncio\b"), "apostolic nunciature"),
    (re.compile(r"Head of Representation\b"), "representative office"),
)
_AT_FIRST = 60  # characters among which the rank of a chief stands
_INTERESTS = re.compile(r"interests section|protecting power", re.IGNORECASE)
_ACCREDITED = re.compile(
    r"(?:the )?US [Aa]mbassador (?:in|to|resident in)(?: the)? (?P<seat>[A-Z][\w .'-]{2,40}?)"
    r"(?:\s*\([^()]{0,40}\))?,? is (?:also )?accredited to(?: the)? (?P<to>[A-Z][\w .'-]{2,40})"
)
_CITY = re.compile(
    r"\s*(?P<city>[A-Z][^\W\d_.]*\.?"
    r"(?:[ '’-](?:[A-Z][^\W\d_]*|de|del|la|las|los|of|al|do|da|le)){0,4})"
    r"\s*(?:\((?P<aside>[^()]{1,60})\))?\s*"
)
_ASIDE = re.compile(r"\([^()]*\)")
_SEATS = re.compile(r"\b(Washington|New York)\b")
_SHORT = 2
_TYPES = (
    ("honorary consul", "honorary consulate"), ("consulate(s) general", "consulate-general"),
    ("consulate general", "consulate-general"), ("consulates general", "consulate-general"),
    ("consulate", "consulate"), ("consular agenc", "consular agency"),
    ("branch office", "branch office"),
)  # fmt: skip


class _Side(NamedTuple):
    """One of the two directions: who sends to whom, and the words that tell of it."""

    sender: str
    receiver: str
    host: str
    """The state in which its posts stand: the receiver."""
    start: int
    end: int


def claims(recording: Recording, record: Record, state: str) -> Iterator[Claim]:
    """Yield the missions, accreditations and envoys of one record."""
    if state in {"USA", "ATA"}:
        return
    text = record.fields["text"]
    field = record.text("field")
    teller = _Telling(recording, record, text, state)
    if field in _SENT:
        yield from teller.labelled(_Side(state, "USA", "USA", 0, len(text.text)))
    elif field in _RECEIVED:
        yield from teller.labelled(_Side("USA", state, state, 0, len(text.text)))
    else:
        other = _OTHER_SIDE.search(text.text)
        cut, begins = other.span() if other else (len(text.text), len(text.text))
        for side in (
            _Side(state, "USA", "USA", 0, cut),
            _Side("USA", state, state, begins, len(text.text)),
        ):
            form = teller.labelled if _LABEL.match(text.text, side.start) else teller.old
            yield from form(side)


class _Telling:
    """Tells the claims of one record, side by side."""

    def __init__(self, recording: Recording, record: Record, text: Field, state: str) -> None:
        self._recording = recording
        self._text = text
        self._state = state
        self._country = record.text("country")
        self._year = record.text("year")

    def labelled(self, side: _Side) -> Iterator[Claim]:
        """Yield what a text of labelled parts tells."""
        text = self._text.text
        labels = list(_LABEL.finditer(text, side.start, side.end))
        yield from self._accredited(side)
        if not labels or _INTERESTS.search(text, side.start, labels[0].start()):
            return
        seat = "embassy"
        for place, label in enumerate(labels):
            stop = labels[place + 1].start() if place + 1 < len(labels) else side.end
            stop = label.end() + len(text[label.end() : stop].rstrip(" |;,"))
            name = label["label"].casefold()
            if stop <= label.end() or _NONE.match(text, label.end(), stop):
                continue
            if name in {"chancery", "embassy"}:
                if not _INTERESTS.search(text, label.end(), stop):
                    yield from self._seat(side, label.start(), label.end(), stop, seat)
            elif name == "chief of mission":
                seat = _headed(text[label.end() : min(stop, label.end() + _AT_FIRST)])
                yield from self._envoy(side, label.end(), stop)
            else:
                type_ = next((each for mark, each in _TYPES if name.startswith(mark)), "")
                if type_:
                    yield from self._posts(side, label.end(), stop, type_)

    def old(self, side: _Side) -> Iterator[Claim]:
        """Yield what the sentences of the editions of 1990 to 1992 tell."""
        text = self._text.text
        yield from self._accredited(side)
        if _NONE.match(text, side.start, side.end) or _INTERESTS.search(text, side.start, side.end):
            return
        yield from self._envoy(side, side.start, _clause(text, side.start, side.end))
        for part in _OLD_PART.finditer(text, side.start, side.end):
            if part["seat"]:
                yield from self._seat(side, part.start(), part.start("address"), part.end())
                continue
            start, stop = part.span("cities")
            type_ = _type_of(part["type"])
            while following := _NEXT_TYPE.search(text, start, stop):
                yield from self._posts(side, start, following.start(), type_)
                named = re.compile(r"(Consulates? General|Consulates?) in ").match(
                    text, following.end()
                )
                if named is None:
                    break
                start, type_ = named.end(), _type_of(named[1])
            else:
                yield from self._posts(side, start, stop, type_)

    def _seat(
        self, side: _Side, start: int, address: int, stop: int, type_: str = "embassy"
    ) -> Iterator[Claim]:
        city = self._city_of_seat(side, address, stop)
        yield self._mission(side, (start, stop), type_, city)

    def _city_of_seat(self, side: _Side, start: int, stop: int) -> str:
        words = _ASIDE.sub(" ", self._text.text[start:stop])
        if side.host == "USA":
            found = _SEATS.findall(words)
            return str(found[-1]) if found else ""
        cities = [
            words[each.start : each.end]
            for each in find_actors(words)
            if each.kind == "city" and each.id == side.host
        ]
        if cities:
            return cities[-1]
        seat = capital(side.host, self._year)
        return seat if re.search(rf"\b{re.escape(seat)}\b", words) else ""

    def _posts(self, side: _Side, start: int, stop: int, type_: str) -> Iterator[Claim]:
        text = self._text.text
        at = start
        for piece in re.split(r"([,;](?![^()]*\))|\band\b)", text[start:stop]):
            place = at
            at += len(piece)
            match = _CITY.fullmatch(piece.rstrip(" ."))
            if not match or piece in {",", ";", "and"} or _NONE.match(piece):
                continue
            if len(match["city"]) <= _SHORT:
                continue  # "NY"
            elsewhere = resolve(match["aside"]) if match["aside"] else None
            if elsewhere is not None and elsewhere.id not in {side.host, ""}:
                continue  # "Apia (Western Samoa)": a post of theirs that stands with another
            begins, ends = place + match.start("city"), place + match.end("city")
            yield self._mission(side, (begins, ends), type_, match["city"])

    def _mission(self, side: _Side, place: tuple[int, int], type_: str, city: str) -> Claim:
        return self._recording.claim(
            "mission",
            (self._text, *place),
            subject=side.sender,
            object=side.receiver,
            status="open",
            qualifiers={"type": type_, "city": city},
            edition=self._year,
            section=self._country,
            written={self._state: self._country},
            rule="representation in the Factbook",
        )

    def _envoy(self, side: _Side, start: int, stop: int) -> Iterator[Claim]:
        found = envoy(self._text.text, start, stop)
        if found is None:
            return
        yield self._recording.claim(
            "office",
            (self._text, found.start, found.end),
            subject=found.name,
            object=side.sender,
            since=found.since,
            qualifiers={"role": f"{found.rank} to {_named(side.receiver)}"},
            edition=self._year,
            section=self._country,
            written={found.name: found.printed, self._state: self._country},
            rule="representation in the Factbook",
        )

    def _accredited(self, side: _Side) -> Iterator[Claim]:
        for said in _ACCREDITED.finditer(self._text.text, side.start, side.end):
            seat, to = resolve(said["seat"].strip(), self._year), resolve(said["to"].strip())
            if side.sender == "USA" and seat and to and to.id == self._state and seat.id != to.id:
                yield self._recording.claim(
                    "accreditation",
                    (self._text, *said.span()),
                    subject="USA",
                    object=to.id,
                    qualifiers={"seat": seat.id},
                    edition=self._year,
                    section=self._country,
                    written={seat.id: said["seat"], to.id: said["to"]},
                    rule="representation in the Factbook",
                )


def _type_of(printed: str) -> str:
    return "consulate-general" if "General" in printed else "consulate"


def _headed(chief: str) -> str:
    """Return the type of a mission by who heads it; an embassy when nothing else is told."""
    return next((type_ for rank, type_ in _CHIEFS if rank.search(chief)), "embassy")


def _clause(text: str, start: int, end: int) -> int:
    """Return where the first clause ends."""
    stop = text.find(";", start, end)
    return stop if stop >= 0 else end


def _named(identity: str) -> str:
    found = resolve(identity)
    name = found.name if found else identity
    return f"the {name}" if name.startswith("United ") else name

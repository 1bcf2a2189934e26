"""The lists of organisations that a country belongs to: "ADB (nonregional member), C, G-77, …".

Editions of 1990 to 1995 call the field "Member of" and write sentences into it; since 1996 it is
a plain list. What stands in brackets behind an abbreviation is the part that the country has.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import resolve
from comity.claims.factbook.organisations import organisation
from comity.claims.model import Claim
from comity.claims.recording import Recording
from comity.documents.records import Record

_LAW = "International law organization participation"
FIELDS = frozenset({"Member of", "International organization participation", _LAW})

# The parts that are called otherwise in the claim format, or meant by a longer phrase.
_ROLES = {
    "": "member",
    "oberver": "observer", "permanent observer": "observer", "associate observer": "observer",
    "observer affiliate": "observer", "observer but participates in certain commissions":
    "observer", "observer, but scheduled to become a member l july 1991": "observer",
    "associated": "associate", "associate member": "associate", "associate members": "associate",
    "associated member": "associate", "associate affiliate": "associate",
    "partners": "partner", "dialogue member": "dialogue partner",
    "applicant": "candidate", "candidates": "candidate", "candidate country": "candidate",
    "pending member": "candidate", "acceding country": "candidate", "accession state": "candidate",
    "accession candidate": "candidate", "membership pending tajikistan's ratification":
    "candidate", "seeking to join": "candidate",
    "temporarily suspended": "suspended", "excluded from formal participation since 1962":
    "suspended", "us suspended security obligations to nz on 11 august 1986": "suspended",
    "has not participated since rift with ussr in 1961": "inactive",
    "withdrew from active membership in 1986": "inactive", "nonparticipant": "inactive",
    "coopeating country": "cooperating state", "cooperating country": "cooperating state",
    "cooperating": "cooperating state", "sub-bureau": "subbureau", "new member": "member",
    "non-regional": "member", "nonregional": "member", "nonregional member": "member",
    "nonregional members": "member", "regional": "member", "permanent": "member",
    "temporary": "member", "non-permanent": "member", "participating": "member",
    "taipei, china": "member", "chinese taipei": "member", "reinstated 2004": "member",
    "organization for the development of the senegal river valley": "member",
    "with respect to interests of the netherlands antilles and suriname": "member",
    "cape verde assumed a nonpermanent seat on the security council on 1 january 1992": "member",
    "free trade agreement pending resolution of fishing limits issue": "free trade agreement",
    "compliant country": "implementing country", "de facto member": "de facto",
    "enhanced engagement": "partner", "special member": "special",
    "top": "member", "2024": "member", "as of 8 january 1993": "member",
}  # fmt: skip
_PLAIN_ROLE = re.compile(r"[a-z][a-z -]{2,30}")
_BEGINNINGS = (
    ("associate member", "associate"), ("participating member", "member"),
    ("observer", "observer"), ("suspended", "suspended"), ("member", "member"),
)  # fmt: skip

_SEPARATOR = re.compile(r"\([^()]*\)(?P<gap>\s+(?=[A-Z]))?|(?P<mark>[,;|])")
_ITEM = re.compile(
    r"(?P<name>[^()]*[^()\s])\s*(?:\((?P<role>[^()]*)\)?)?\s*(?:\((?P<more>[^()]*)\)?)?"
)
_INTRODUCTION = re.compile(r"[^:()]{0,300}\bfollowing organizations?\b[^:]{0,200}:\s*")
_NOTE = re.compile(r"[\s;|]*\b(?:IMF )?notes?\s*(?:--|[-–:])")
_BODY = re.compile(
    r"(?P<body>European (?:Union|Community|Commission|Central Bank|Investment Bank))\s*:\s*"
)
_CANDIDATE = re.compile(r"is an EU candidate country")
_SUSPENDED = re.compile(r"suspended from (?:the )?(?P<name>[A-Z]\w+)")
_CITED = re.compile(r"(?:associate membership in|seeking to join|member of) (?P<name>[A-Z][\w-]+)$")
_PARTY = re.compile(
    r"(?:^|; )(?P<said>accepts ICC[tT]? jurisdiction|(?:is a )?state party to the ICC[tT]?)(?=$|;)"
)
_NOTHING = frozenset({"none", "na", "n/a"})


class Part(NamedTuple):
    """One organisation of a list, and the part a country has in it."""

    start: int
    """Where it stands in the field's text; likewise ``end``."""
    end: int
    name: str
    """As printed."""
    organisation: str
    """Its id; empty where the words name none."""
    role: str
    body: str = ""
    """For the entry of the European Union: the body of it that the list is of."""


def parts(text: str, year: int) -> Iterator[Part]:
    """Yield what a list of the edition of ``year`` tells, in order, the unreadable too."""
    start = introduction.end() if (introduction := _INTRODUCTION.match(text)) else 0
    note = _NOTE.search(text, start)
    end = note.start() if note else len(text)
    bodies = list(_BODY.finditer(text, start, end))
    for number, found in enumerate(bodies):
        stop = bodies[number + 1].start() if number + 1 < len(bodies) else end
        yield from _listed(text, found.end(), stop, year, found["body"])
    if not bodies:
        yield from _listed(text, start, end, year, "")
    for candidate in _CANDIDATE.finditer(text, end):
        yield Part(*candidate.span(), "EU", organisation("EU", year), "candidate")


def court(text: str) -> Iterator[Part]:
    """Yield the membership of the criminal court that a text on international law tells."""
    for party in _PARTY.finditer(text):
        name = "International Criminal Court"
        yield Part(*party.span("said"), "ICCt", name, "member")


def _listed(text: str, start: int, end: int, year: int, body: str) -> Iterator[Part]:
    for first, last in _items(text, start, end):
        if text[first:last].casefold() not in _NOTHING:
            for part in _item(text, first, last, year):
                yield part._replace(body=body)


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield each item's stretch, white space at its ends left out."""
    cuts = [
        each.span("mark") if each["mark"] else each.span("gap")
        for each in _SEPARATOR.finditer(text, start, end)
        if each["mark"] or each["gap"]
    ]
    for first, last in zip(
        [start, *(b for _, b in cuts)], [*(a for a, _ in cuts), end], strict=True
    ):
        item = text[first:last]
        lead = len(item) - len(item.lstrip(" \t."))
        tail = len(item.rstrip())
        if tail > lead:
            yield first + lead, first + tail


def _item(text: str, start: int, end: int, year: int) -> Iterator[Part]:
    match = _ITEM.fullmatch(text, start, end)
    name = match["name"] if match else text[start:end]
    found = organisation(name, year)
    if match and found:
        yield Part(start, end, name, found, _role(match["role"] or "", match["more"] or "", year))
        return
    said = _SUSPENDED.search(text, start, end) or _CITED.search(text, start, end)
    if said:
        role = "suspended" if said.re is _SUSPENDED else "candidate"
        role = "member" if said[0].startswith("member of") else role
        yield Part(start, end, said["name"], organisation(said["name"], year), role)
        return
    words = list(re.finditer(r"\S+", text[start:end]))
    if 1 < len(words) <= 4 and all(organisation(each[0], year) for each in words):  # noqa: PLR2004
        for each in words:
            place = start + each.start(), start + each.end()
            yield Part(*place, each[0], organisation(each[0], year), "member")
        return
    yield Part(start, end, name, "", "")


def _role(printed: str, more: str, year: int) -> str:
    """Return the part that brackets tell; the last of two counts: "(compliant) (suspended)"."""
    words = " ".join((more or printed).split()).casefold()
    if words in _ROLES:
        return _ROLES[words]
    if words in {"ngos", "ngo"}:
        return "NGOs"
    for beginning, role in _BEGINNINGS:
        if words.startswith(beginning):
            return role
    if organisation(printed, year):  # the name in full: "OMVS (Organization for …)"
        return "member"
    return words if _PLAIN_ROLE.fullmatch(words) else ""


def claims(recording: Recording, record: Record, state: str) -> Iterator[Claim]:
    """Yield the memberships of one record; what names no organisation is a finding."""
    text, year, country = record.fields["text"], record.text("year"), record.text("country")
    told = court(text.text) if record.text("field") == _LAW else parts(text.text, int(year))
    for part in told:
        place = (text, part.start, part.end)
        if not part.organisation or not part.role:
            what = "names no organisation known" if not part.organisation else "tells an odd part"
            words = text.text[part.start : part.end][:80]
            code = "unknown-organisation" if not part.organisation else "unknown-role"
            recording.trouble(code, f"{words!r} {what} in the edition of {year}", place)
            continue
        subject = _body(part.body, year) or state
        if subject == part.organisation:
            continue
        yield recording.claim(
            "membership",
            place,
            subject=subject,
            object=part.organisation,
            qualifiers={"role": part.role},
            edition=year,
            section=country,
            written={subject: part.body or country, part.organisation: part.name},
            rule="list of the Factbook",
        )


def _body(printed: str, year: str) -> str:
    found = resolve(printed, on=year) if printed else None
    return found.id if found else ""

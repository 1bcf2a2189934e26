"""Who bore a family name last before a place: whom a document means by the name alone."""

import re

from comity.actors import find
from comity.claims.grammar.persons.titles import folded, named

_GIVEN = re.compile(r"(?:(?<![\w’'-])[A-ZÀ-Þ](?:[\w’'-]+|\.) (?:(?:de|da|bin|al|van|von) )?){1,3}$")
_PARTICLES = frozenset(("de", "da", "bin", "al", "van", "von"))
_STYLES = frozenset(
    ("Admiral", "Archbishop", "Bishop", "Brigadier", "Captain", "Cardinal", "Chancellor", "Colonel",
     "Commodore", "Comrade", "Dictator", "Emir", "Emperor", "Governor", "Judge", "King", "Leader",
     "Lord", "Major", "Marshal", "Mayor", "Pope", "Premier", "Professor", "Queen", "Senator",
     "Sheikh", "Sir", "Sultan")
)  # fmt: skip
_INITIAL = re.compile(r"\w\.?").fullmatch
_LONG = 40
_FAR, _MET = 30_000, 12
"""How far before a family name its bearer is looked for, and how often it may stand alone."""


class Bearers:
    """The persons whom the words of a document name by a given name and a family name."""

    def __init__(self, plain: str) -> None:
        self._plain = plain

    def before(self, name: str, at: int, low: int = 0) -> str:
        """Return the given name and the name of whoever bore a family name last before ``at``.

        It is "" where the name stood with a given name nowhere between ``low`` and there.
        """
        plain, first = self._plain, max(low, at - _FAR, 0)
        place = at
        for _ in range(_MET):
            place = plain.rfind(f" {name}", first, place)
            if place < 0:
                break
            given = _GIVEN.search(plain, max(first, place - _LONG), place + 1)
            bare = self._bare(given[0].rstrip(), at) if given else ""
            if bare and not plain[place + len(name) + 1 : place + len(name) + 2].isalnum():
                return f"{bare} {name}"
        return ""

    def _bare(self, words: str, at: int) -> str:
        """Return a given name without what else with a capital stands before it."""
        parts = words.split(" ")
        apart = [place for place, word in enumerate(parts, 1) if self._no_given_name(word, at)]
        return " ".join(parts[apart[-1] if apart else 0 :])

    def _no_given_name(self, word: str, at: int) -> bool:
        """Say whether a word is a title, an adjective, or one that is met without its capital."""
        if word in _PARTICLES:
            return False
        if word in _STYLES or not (named(word) or word.endswith(".")) or find(word):
            return True
        return self._plain.find(f" {word.lower()} ", max(0, at - _FAR), at + _FAR) >= 0


def same_person(one: str, other: str) -> bool:
    """Say whether two names can be of one person: one holds all the words of the other.

    Of two with initials both have the same.

    >>> same_person("Ana Roa", "Ana Maria Roa"), same_person("Ana W. Roa", "Ana H. W. Roa")
    (True, False)
    """
    words, others = set(folded(one).split()), set(folded(other).split())
    initials, theirs = ({each for each in names if _INITIAL(each)} for names in (words, others))
    if initials and theirs and initials != theirs:
        return False
    return words <= others or others <= words

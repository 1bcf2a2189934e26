"""Who bore a family name last before a place: whom a document means by the name alone."""

import functools
import re
from collections import defaultdict

from comity.actors import find
from comity.claims.grammar.persons.titles import folded, named

_WORD = r"[A-ZÀ-Þ](?:[\w’'-]+|\.)"
_NAMES = re.compile(rf"\b{_WORD}(?: (?:(?:de|da|bin|al|van|von) )?{_WORD})+")
_LOW = re.compile(r"\b[a-zß-ÿ][\w’-]+")
_PARTICLES = frozenset(("de", "da", "bin", "al", "van", "von"))
_STYLES = frozenset(
    ("Admiral", "Archbishop", "Bishop", "Brigadier", "Captain", "Cardinal", "Chancellor", "Colonel",
     "Commodore", "Comrade", "Dictator", "Emir", "Emperor", "Governor", "Judge", "King", "Leader",
     "Lord", "Major", "Marshal", "Mayor", "Pope", "Premier", "Professor", "Queen", "Senator",
     "Sheikh", "Sir", "Sultan")
)  # fmt: skip
_GIVEN = 3
"""Words of a given name at most."""


class Bearers:
    """The persons whom the words of a document name by a given name and a family name."""

    def __init__(self, plain: str) -> None:
        self._plain = plain

    def before(self, name: str, at: int, low: int = 0) -> str:
        """Return the given name and the name of whoever bore a family name last before ``at``.

        It is "" where the name stood with a given name nowhere between ``low`` and there.
        """
        met = [given for place, given in self._met.get(name, ()) if low <= place < at]
        given = self._bare(met[-1]) if met else ""
        return f"{given} {name}" if given else ""

    @functools.cached_property
    def _met(self) -> dict[str, list[tuple[int, str]]]:
        """What stands before each word with a capital, and where."""
        met: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for match in _NAMES.finditer(self._plain):
            words = match[0].split(" ")
            for number, word in enumerate(words[1:], 1):
                name = word.removesuffix("'s").removesuffix("’s")
                met[name].append((match.start(), " ".join(words[max(0, number - _GIVEN) : number])))
        return met

    @functools.cached_property
    def _low(self) -> frozenset[str]:
        """The words that are met without a capital."""
        return frozenset(_LOW.findall(self._plain))

    def _bare(self, words: str) -> str:
        """Return a given name without what else with a capital stands before it."""
        parts = words.split(" ")
        apart = [place for place, word in enumerate(parts, 1) if self._no_given_name(word)]
        return " ".join(parts[apart[-1] if apart else 0 :])

    def _no_given_name(self, word: str) -> bool:
        """Say whether a word is a title, an adjective, or one that is met without its capital."""
        if word in _PARTICLES:
            return False
        known = word in _STYLES or word.lower() in self._low or bool(find(word))
        return known or not (named(word) or word.endswith("."))


def same_person(one: str, other: str) -> bool:
    """Say whether two names can be of one person: one holds all the words of the other."""
    words, others = set(folded(one).split()), set(folded(other).split())
    return words <= others or others <= words

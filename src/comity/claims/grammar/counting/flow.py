"""One sum of money as a sentence tells it: who gives and who gets it, found role by role."""

from comity.claims.grammar.counting.currency import named
from comity.claims.numbers import Number
from comity.claims.prose.acts import antecedent
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.reading import Reading


class Flow:
    """What is said of one sum, gathered role by role."""

    def __init__(self, reading: Reading, sentence: Sentence, number: Number) -> None:
        self.reading = reading
        self.sentence = sentence
        self.text = sentence.shape.text
        self.at = sentence.shape.text_at(number.start)
        self.end = sentence.shape.text_at(named(reading.plain, number.end))
        self.noun = ""
        self.giver: list[str] = []
        self.getter: list[str] = []
        self.both: list[str] = []
        self.start = self.at
        self.last = self.end
        self.given = ""
        """What is done with money that goes to nobody who is named."""
        self.gets = False
        self.loose = False
        """Whether whoever was asked for last is named by a pronoun."""
        self.acts = False
        """Whether a verb tells who gives or gets it."""

    def who(self, sign: str | None) -> list[str]:
        """Return those that a sign stands for."""
        if not sign:
            return []
        piece = self.sentence.shape.piece(sign)
        self.loose = piece.kind == "it"
        if self.loose:
            members = antecedent(self.sentence, piece.at, self.reading.state)
            return [each.id for each in members]
        if piece.kind == "city":
            return capitals(piece)
        return list(dict.fromkeys(each.id for each in piece.members))

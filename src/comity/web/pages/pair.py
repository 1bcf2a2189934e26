"""Two actors: every tie of theirs through time, who says so and who disagrees."""

from comity.answers import Answer, Evidence
from comity.views.systems import sentence, tie_sentence
from comity.views.timeline import surest
from comity.views.wording import on
from comity.web.page import Answered, Asked, Page
from comity.web.telling import drawn
from comity.web.witnesses import COLUMNS, claim_row, names_of, rows, told


def _answer(asked: Asked) -> Answered:
    named = asked.need("a", "which two"), asked.need("b", "which two")
    found = asked.world.between(*named, on=asked.on, **asked.terms)
    whole = asked.world.between(*named, **asked.terms) if asked.on else found
    about, one, other = asked.desk.about, found.one, found.other
    # In the order in which they were asked for, whichever the answer has first.
    turned = asked.world.identify(named[0], on=asked.on) == other
    first, second = (other, one) if turned else (one, other)
    ties = surest([*([whole.relations] if whole.relations else []), *whole.besides])
    claims = [each for tie in ties for spell in tie.spells for each in spell.support]
    names = whole.names | names_of([*claims, *whole.mentions], first, second)
    title = f"{names[first]} and {names[second]}"
    return Answered(
        title=f"{title}{f' {on(found.on)}' if found.on else ''}",
        told={
            "answer": found,
            "first": first,
            "second": second,
            "names": names,
            "heading_": title,
            "relations": told(whole.relations.spells, about, one, other) if whole.relations else [],
            "besides": [
                (tie_sentence(tie, names), tie, told(tie.spells, about, one, other))
                for tie in ties
                if tie.kind != "relations"
            ],
            "mentions": _merged(whole, names),
            "timeline": drawn(ties, names, whole.mentions, asked.on, asked.desk.today),
        },
        data=found,
        columns=COLUMNS,
        rows=[*rows(ties, names), *(claim_row(e.kind, e, names) for e in whole.mentions)],
    )


def _merged(answer: Answer, names: dict[str, str]) -> list[tuple[str, list[Evidence]]]:
    found: dict[str, list[Evidence]] = {}
    for each in answer.mentions:
        found.setdefault(sentence(each, names), []).append(each)
    return list(found.items())


PAIR = Page(address="/pair", answer=_answer)

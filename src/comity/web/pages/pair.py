"""Two actors: every tie of theirs through time, who says so and who disagrees."""

from comity.answers import Answer, Tie
from comity.views.systems import sentence
from comity.views.timeline import surest
from comity.views.wording import date, tie_name
from comity.web.page import Answered, Asked, Page
from comity.web.portrait import Told
from comity.web.telling import drawn
from comity.web.witnesses import COLUMNS, claim_row, names_of, rows, sides, supporting


def _answer(asked: Asked) -> Answered:
    one, other = asked.need("a", "which two"), asked.need("b", "which two")
    found = asked.world.between(one, other, on=asked.on, **asked.terms)
    whole = asked.world.between(one, other, **asked.terms) if asked.on else found
    # In the order in which they were asked for, whichever the answer has first.
    first, second = found.one, found.other
    if asked.world.identify(one, on=asked.on) == second:
        first, second = second, first
    ties = surest([*([whole.relations] if whole.relations else []), *whole.besides])
    claims = [each for tie in ties for spell in tie.spells for each in spell.support]
    names = whole.names | names_of([*claims, *whole.mentions], first, second)
    title = f"{names[first]} and {names[second]}"
    return Answered(
        title=f"{title}{f' on {date(found.on)}' if found.on else ''}",
        told={
            "answer": found,
            "first": first,
            "second": second,
            "names": names,
            "heading_": title,
            "relations": _told(whole.relations, whole, asked) if whole.relations else [],
            "besides": [
                (tie_name(tie, names), tie, _told(tie, whole, asked))
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


def _told(tie: Tie, answer: Answer, asked: Asked) -> list[Told]:
    about = asked.desk.about
    return [
        Told(
            spell,
            sides(supporting(spell), about, answer.one, answer.other),
            sides(spell.dissent, about, answer.one, answer.other),
        )
        for spell in tie.spells
    ]


def _merged(answer: Answer, names: dict[str, str]) -> list[tuple[str, list[object]]]:
    found: dict[str, list[object]] = {}
    for each in answer.mentions:
        found.setdefault(sentence(each, names), []).append(each)
    return list(found.items())


PAIR = Page(address="/pair", answer=_answer)

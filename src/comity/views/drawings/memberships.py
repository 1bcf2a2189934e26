"""A matrix of states and the organisations that they belong to on a day."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from comity.answers import Tie, World
from comity.dates import Verdict
from comity.views import svg
from comity.views.drawing import Drawing, Terms, sources
from comity.views.sheet import DIM, INK, MARGIN, MAYBE, NO, PAPER, WIDTH, YES, Key, sheet
from comity.views.systems import listed
from comity.views.wording import day

_ROW, _FONT = 20.0, 13.0
_LABELS = 420.0
"""Units that the names of organisations may take."""
_HEAD = 130.0
"""Units that the names of states, which stand aslant, may take at most."""
_NARROWEST = 760.0
_MOST = 60
"""Organisations on one sheet."""
_FILLS = {Verdict.YES: YES, Verdict.UNSAID: MAYBE, Verdict.NO: NO}
_RANKS = {Verdict.YES: 0, Verdict.UNSAID: 1, Verdict.NO: 2}


class _Cell:
    """What is told of one state and one organisation: the surest of its roles."""

    def __init__(self, tie: Tie) -> None:
        self.tie = tie
        found = {Verdict.UNSAID if each.on is None else each.on for each in tie.spells}
        self.verdict = min(found, key=_RANKS.__getitem__)

    @property
    def rank(self) -> tuple[int, bool, str]:
        return _RANKS[self.verdict], self.tie.what != "member", self.tie.what


def _draw(world: World, actors: Sequence[str], terms: Terms) -> str:
    portraits = [world.state(each, **terms.question) for each in actors]
    cells: dict[tuple[str, str], _Cell] = {}
    ties: list[Tie] = []
    for portrait in portraits:
        for tie in (*portrait.ties, *portrait.absent):
            if tie.kind == "membership" and tie.one == portrait.actor:
                ties.append(tie)
                key, cell = (tie.other, tie.one), _Cell(tie)
                if key not in cells or cell.rank < cells[key].rank:
                    cells[key] = cell
    many: dict[str, int] = {}
    for (organisation, _), cell in cells.items():
        many[organisation] = many.get(organisation, 0) + (cell.verdict is not Verdict.NO)
    letters = _letters(cell.tie.what for cell in cells.values())
    names = {each: name for portrait in portraits for each, name in portrait.names.items()}
    ranked = sorted(many, key=lambda each: (-many[each], names[each]))
    rows, columns = ranked[:_MOST], [each.actor for each in portraits]
    head = min(_HEAD, 20 + 0.75 * max(svg.wide(names[each], _FONT) for each in columns))
    return sheet(
        title=terms.title or _title([names[each] for each in columns]),
        subtitle=f"{day(terms.on)}: {len(ranked)} organisations",
        body=[
            *_heads(columns, names, head),
            *_rows(rows, columns, names, cells, letters=letters, head=head),
        ],
        height=head + _ROW * len(rows),
        width=max(_NARROWEST, 3 * MARGIN + _LABELS + _step(columns) * len(columns)),
        legend=(
            Key("belongs to it", YES),
            Key("told without a sure date", MAYBE),
            Key("not on that day", NO),
            Key("no word of it", DIM, "speck"),
        ),
        notes=[
            *_told({cells[key].tie.what for key in cells if key[0] in rows}, letters),
            *_left_out(len(ranked) - len(rows)),
            sources(ties),
        ],
    )


def _heads(columns: Sequence[str], names: dict[str, str], head: float) -> list[str]:
    step = _step(columns)
    heads = []
    for place, each in enumerate(columns):
        x = MARGIN + _LABELS + step * (place + 0.5)
        words = svg.shortened(names[each], _FONT, _HEAD * 1.25)
        turned = f"rotate(-45 {x:g} {head - 8:g})"
        heads.append(svg.text(words, x, head - 8, font_size=_FONT, fill=INK, transform=turned))
    return heads


def _rows(  # noqa: PLR0913 - each is a part of the matrix
    rows: Sequence[str],
    columns: Sequence[str],
    names: dict[str, str],
    cells: dict[tuple[str, str], _Cell],
    *,
    letters: Mapping[str, str],
    head: float,
) -> list[str]:
    step = _step(columns)
    wide = _LABELS + step * len(columns)
    parts = []
    for line, organisation in enumerate(rows):
        y = head + _ROW * line
        if line % 2 == 0:
            parts.append(
                svg.element("rect", x=MARGIN, y=y, width=wide, height=_ROW, fill="#f6f6f6")
            )
        name = svg.shortened(names[organisation], _FONT, _LABELS - 12)
        parts.append(svg.text(name, MARGIN + 4, y + 14, font_size=_FONT, fill=INK))
        for place, state in enumerate(columns):
            x = MARGIN + _LABELS + step * (place + 0.5)
            parts.append(_cell(cells.get((organisation, state)), letters, x, y + _ROW / 2))
    return parts


def _cell(cell: _Cell | None, letters: Mapping[str, str], x: float, y: float) -> str:
    if cell is None:
        return svg.element("circle", cx=x, cy=y, r=1.5, fill=DIM)
    half = 7.5
    role = cell.tie.what
    box = svg.element(
        "rect",
        svg.element("title", svg.escaped(f"{role}: {cell.verdict.value}")),
        x=x - half, y=y - half, width=2 * half, height=2 * half, rx=2,
        fill=_FILLS[cell.verdict],
    )  # fmt: skip
    letter = letters.get(role, "")
    ink = INK if cell.verdict is Verdict.UNSAID else PAPER
    look = {"font_size": 11, "fill": ink, "text_anchor": "middle", "font_weight": "bold"}
    return box + (svg.text(letter, x, y + 4, **look) if letter else "")


def _letters(roles: Iterable[str]) -> dict[str, str]:
    """Return a letter for each role but membership itself: of its name, and no other's."""
    found: dict[str, str] = {}
    for role in sorted(set(roles) - {"member", ""}):
        wanted = [*role.upper(), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
        free = (each for each in wanted if each.isalpha() and each not in found.values())
        found[role] = next(free, "?")
    return found


def _told(roles: Collection[str], letters: Mapping[str, str]) -> list[str]:
    """Return the line that says what the letters stand for, of the roles that are shown."""
    shown = [f"{letter} {role}" for role, letter in letters.items() if role in roles]
    return [f"Letters tell other roles: {', '.join(shown)}."] if shown else []


def _left_out(number: int) -> list[str]:
    return [f"{number} more organisations are not shown."] if number else []


def _step(columns: Sequence[str]) -> float:
    return min(44.0, (WIDTH - 2 * MARGIN - _LABELS) / max(1, len(columns)))


def _title(names: list[str]) -> str:
    few = 4  # more no title bears
    return f"Memberships of {listed(names) if len(names) <= few else f'{len(names)} states'}"


MEMBERSHIPS = Drawing(least=1, most=40, dated=True, draw=_draw)

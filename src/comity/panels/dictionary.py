"""The data dictionary of a panel: what each column means, its source and the years covered."""

import csv
import io
from pathlib import Path

from comity.panels.loading import dataset
from comity.panels.making import covered_years
from comity.panels.model import Group, Made, System
from comity.plugins import plugin
from comity.store.bench import Bench

_HEADER = ("column", "meaning", "source", "version", "citation", "first year", "last year")


def describe(bench: Bench, made: Made, out: Path) -> Path:
    """Write the dictionary beside the panel ``out``, as CSV, and return its path."""
    request = made.request
    path = out.with_name(f"{out.stem}.dictionary.csv")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_HEADER)
    system = plugin("comity.panels.systems", request.system, System)
    told: dict[str, tuple[str, ...]] = {
        "": (*_sources(system.datasets), str(request.first), str(request.last))
    }
    for name in request.groups:
        group = plugin("comity.panels.columns", name, Group)
        years = covered_years(bench, group)
        covered = tuple("" if year is None else str(year) for year in years)
        told[name] = (*_sources(group.datasets), *covered)
    for column, name in made.columns:
        writer.writerow([column.name, column.meaning, *told[name]])
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def _sources(datasets: tuple[str, ...]) -> tuple[str, str, str]:
    known = [dataset(name) for name in datasets]
    if not known:
        return "Comity", "", "Comity: see the world's own documents, claim by claim"
    parts = zip(*((each.full_name, each.version, each.citation) for each in known), strict=True)
    title, version, citation = ("; ".join(dict.fromkeys(part)) for part in parts)
    return title, version, citation

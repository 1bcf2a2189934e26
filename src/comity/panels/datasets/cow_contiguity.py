"""Direct Contiguity of Correlates of War: a row a directed pair and year, with the closest type."""

from comity.panels.model import Dataset
from comity.panels.reading import load_columns

CONTIGUITY = Dataset(
    full_name="Direct Contiguity (contdird)",
    version="3.2",
    files=("contdird.csv",),
    home="https://correlatesofwar.org/data-sets/direct-contiguity/",
    citation=(
        "Stinnett, Douglas M., Jaroslav Tir, Philip Schafer, Paul F. Diehl, and Charles Gochman. "
        "2002. The Correlates of War Project Direct Contiguity Data, Version 3. Conflict "
        "Management and Peace Science 19 (2): 58-66."
    ),
    load=load_columns(
        "cow_contiguity",
        dict.fromkeys(("state1no", "state2no", "year", "conttype"), "INTEGER"),
    ),
)

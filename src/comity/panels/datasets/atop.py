"""Alliance Treaty Obligations and Provisions: a row a directed pair and year."""

from comity.panels.model import Dataset
from comity.panels.reading import load_columns

ATOP = Dataset(
    full_name="Alliance Treaty Obligations and Provisions, directed dyad-years",
    version="5.1",
    files=("atop5_1ddyr.csv", "atop5_1ddyr_NNA.csv"),
    home="http://www.atopdata.org/data.html",
    citation=(
        "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell, and Andrew G. Long. "
        "2002. Alliance Treaty Obligations and Provisions, 1815-1944. International "
        "Interactions 28: 237-260."
    ),
    load=load_columns(
        "atop",
        dict.fromkeys(
            ("stateA", "stateB", "year", "defense", "offense", "neutral", "nonagg", "consul"),
            "INTEGER",
        ),
    ),
)

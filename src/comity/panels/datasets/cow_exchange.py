"""Diplomatic Exchange of Correlates of War: a row a pair and wave."""

from comity.panels.model import Dataset
from comity.panels.reading import load_columns

EXCHANGE = Dataset(
    full_name="Diplomatic Exchange",
    version="2006.1",
    files=("Diplomatic_Exchange_2006v1.csv",),
    home="https://correlatesofwar.org/data-sets/diplomatic-exchange/",
    citation=(
        "Bayer, Resat. 2006. Diplomatic Exchange Data set, v2006.1. https://correlatesofwar.org."
    ),
    load=load_columns(
        "cow_exchange",
        dict.fromkeys(("ccode1", "ccode2", "year", "DR_at_1", "DR_at_2"), "INTEGER"),
    ),
)

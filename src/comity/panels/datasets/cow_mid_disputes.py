"""Militarized Interstate Disputes (MIDA): a row a dispute."""

from comity.panels.model import Dataset
from comity.panels.reading import load_columns

DISPUTES = Dataset(
    full_name="Militarized Interstate Disputes: MIDA, disputes",
    version="5.0",
    files=("MIDA 5.0.csv",),
    home="https://correlatesofwar.org/data-sets/mids/",
    citation=(
        "Palmer, Glenn, Roseanne W. McManus, Vito D'Orazio, Michael R. Kenwick, Mikaela "
        "Karstens, Chase Bloch, Nick Dietrich, Kayla Kahn, Kellan Ritter, and Michael J. Soules. "
        "2022. The MID5 Dataset, 2011-2014. Conflict Management and Peace Science 39 (4): 470-482."
    ),
    load=load_columns(
        "cow_mid_disputes",
        dict.fromkeys(
            ("dispnum", "stmon", "fatality", "hostlev", "mindur", "maxdur", "recip"), "INTEGER"
        ),
    ),
)

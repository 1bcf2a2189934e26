"""National Material Capabilities of Correlates of War: a row a state and year."""

from comity.panels.model import Dataset
from comity.panels.reading import load_columns

NMC = Dataset(
    full_name="National Material Capabilities",
    version="6.0",
    files=("NMC-60-abridged.csv", "NMC-60-wsupplementary.csv", "NMC_v6.csv", "NMC_5_0.csv"),
    home="https://correlatesofwar.org/data-sets/national-material-capabilities/",
    citation=(
        "Singer, J. David, Stuart Bremer, and John Stuckey. 1972. Capability Distribution, "
        "Uncertainty, and Major Power War, 1820-1965. In Bruce Russett (ed.), Peace, War, and "
        "Numbers. Beverly Hills: Sage, 19-48."
    ),
    load=load_columns(
        "cow_nmc",
        {
            **dict.fromkeys(("ccode", "year"), "INTEGER"),
            **dict.fromkeys(("milex", "milper", "irst", "pec", "tpop", "upop", "cinc"), "DOUBLE"),
        },
    ),
)

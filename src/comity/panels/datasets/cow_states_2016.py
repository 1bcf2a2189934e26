"""State System Membership of Correlates of War, v2016: a row a spell in the system."""

from comity.panels.loading import load_system
from comity.panels.model import Dataset

STATES = Dataset(
    full_name="State System Membership List",
    version="2016",
    files=("states2016.csv", "statelist2016.csv", "cow_statelist2016.csv"),
    home="https://correlatesofwar.org/data-sets/state-system-membership/",
    citation="Correlates of War Project. 2017. State System Membership List, v2016.",
    load=load_system("cow_states_2016"),
)

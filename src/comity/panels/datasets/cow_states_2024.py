"""State System Membership of Correlates of War, v2024: a row a spell in the system."""

from comity.panels.loading import load_system
from comity.panels.model import Dataset

STATES = Dataset(
    full_name="State System Membership List",
    version="2024",
    files=("states2024.csv", "statelist2024.csv", "cow_statelist2024.csv"),
    home="https://correlatesofwar.org/data-sets/state-system-membership/",
    citation="Correlates of War Project. 2025. State System Membership List, v2024.",
    load=load_system("cow_states_2024"),
)

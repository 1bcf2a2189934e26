"""Independent states of Gleditsch and Ward: a row a spell of independence."""

from comity.panels.loading import load_gleditsch
from comity.panels.model import Dataset

STATES = Dataset(
    full_name="List of Independent States",
    version="to 2020",
    files=("ksgmdw.txt", "iisystem.dat"),
    home="http://ksgleditsch.com/statelist.html",
    citation=(
        "Gleditsch, Kristian S., and Michael D. Ward. 1999. A Revised List of Independent States "
        "since the Congress of Vienna. International Interactions 25 (4): 393-413."
    ),
    load=load_gleditsch("gw_states"),
)

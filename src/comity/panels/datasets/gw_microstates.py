"""Microstates of Gleditsch and Ward: states of under 250,000 people."""

from comity.panels.loading import load_gleditsch
from comity.panels.model import Dataset

STATES = Dataset(
    full_name="List of Independent States: microstates",
    version="to 2020",
    files=("microstates.txt", "microstatessystem.dat"),
    home="http://ksgleditsch.com/statelist.html",
    citation=(
        "Gleditsch, Kristian S., and Michael D. Ward. 1999. A Revised List of Independent States "
        "since the Congress of Vienna. International Interactions 25 (4): 393-413."
    ),
    load=load_gleditsch("gw_microstates"),
)

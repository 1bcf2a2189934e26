"""The list of independent states of Gleditsch and Ward, microstates among them."""

from comity.panels.model import Column, System

GW = System(
    datasets=("gw_states", "gw_microstates"),
    codes="gw",
    key="gwcode",
    last=2020,
    members=(
        "SELECT code, name, start, finish, 0 AS microstate FROM gw_states UNION ALL "
        "SELECT code, name, start, finish, 1 FROM gw_microstates"
    ),
    extra=(Column("microstate", "microstate", "1 for a state of under 250,000 people, else 0"),),
)

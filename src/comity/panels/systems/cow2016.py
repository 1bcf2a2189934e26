"""The state system of Correlates of War, version 2016."""

from comity.panels.model import System

COW = System(
    datasets=("cow_states_2016",),
    codes="cow",
    key="ccode",
    last=2016,
    members="SELECT code, name, start, finish FROM cow_states_2016",
)

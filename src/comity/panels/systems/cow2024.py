"""The state system of Correlates of War, version 2024."""

from comity.panels.model import System

COW = System(
    datasets=("cow_states_2024",),
    codes="cow",
    key="ccode",
    last=2024,
    members="SELECT code, name, start, finish FROM cow_states_2024",
)

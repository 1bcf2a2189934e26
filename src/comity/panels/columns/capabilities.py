"""The material capabilities of a state, by Correlates of War; -9 there is missing here."""

from comity.panels.model import Column, Group, Shape, Unit

_MEANINGS = {
    "milex": "military expenditure: thousands of pounds to 1913, of dollars of the year since",
    "milper": "military personnel, thousands",
    "irst": "production of iron and steel, thousands of tons",
    "pec": "consumption of energy, thousands of tons of coal equivalent",
    "tpop": "population, thousands",
    "upop": "population of cities of over 100,000, thousands",
    "cinc": "Composite Index of National Capability: share of the system's, 0 to 1",
}

CAPABILITIES = Group(
    codes="cow",
    datasets=("cow_nmc",),
    shapes={
        Unit.STATE_YEARS: Shape(
            joins='LEFT JOIN cow_nmc AS nmc ON nmc.ccode = f.one AND nmc."year" = f."year"',
            columns=tuple(
                Column(name, f"nullif(nmc.{name}, -9)", meaning)
                for name, meaning in _MEANINGS.items()
            ),
        )
    },
    years='SELECT min("year"), max("year") FROM cow_nmc',
)

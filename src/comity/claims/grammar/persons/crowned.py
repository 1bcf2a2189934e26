"""Who has a monarch, and who can have no president of its own."""

_MONARCHIES = (
    "BEL BHR BTN BRN DNK GBR JOR JPN KWT LIE LSO LUX MAR MCO MYS NLD NOR OMN QAT SAU SWE SWZ THA "
    "TON"
)
_REALMS = "ATG AUS BHS BLZ CAN COK GRD JAM KNA LCA NIU NZL PNG SLB TUV VCT"
_FORMER = (
    "AFG ALB AUT BDI BGR BRA CHN CZE DEU EGY ESP ETH FRA GRC HTI HUN IND IRN IRQ ITA KHM KOR LAO "
    "LBY MDG MEX MLT MNE NPL PAK POL PRT ROU RUS RWA SRB TUN TUR UGA VNM YEM"
)
CROWNED = frozenset(_MONARCHIES.split())
"""The states that are monarchies, and have been since they became states or since 1950."""
ONCE_CROWNED = frozenset(_FORMER.split())
"""Other states of which books name kings, sultans or emperors too."""
NO_PRESIDENT = CROWNED | set(_REALMS.split()) | {"VAT", "Sovereign Military Order of Malta"}
"""Those without a president: monarchies, realms of the British king, the Holy See, the Order."""

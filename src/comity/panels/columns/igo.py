"""Joint membership in intergovernmental organisations, computed from each state's own years.

An organisation counts where both are full or associate members in the year.
"""

from comity.panels.datasets.cow_igo import WORDS
from comity.panels.model import Column, Group, Shape, Unit

_JOINT = "bit_count(igo1.word{0} & igo2.word{0})"

IGO = Group(
    codes="cow",
    datasets=("cow_igo",),
    shapes={
        Unit.DYAD_YEARS: Shape(
            joins=(
                'LEFT JOIN cow_igo AS igo1 ON igo1.ccode = f.one AND igo1."year" = f."year" '
                'LEFT JOIN cow_igo AS igo2 ON igo2.ccode = f.other AND igo2."year" = f."year"'
            ),
            columns=(
                Column(
                    "dyadigos",
                    "CAST(" + " + ".join(_JOINT.format(n) for n in range(WORDS)) + " AS INTEGER)",
                    "organisations to which both states belong, as full or associate members",
                ),
            ),
        )
    },
    years='SELECT min("year"), max("year") FROM cow_igo',
)

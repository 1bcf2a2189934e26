"""In how many intergovernmental organisations a state is, by Correlates of War."""

from comity.panels.model import Column, Group, Shape, Unit

IGO_COUNTS = Group(
    codes="cow",
    datasets=("cow_igo",),
    shapes={
        Unit.STATE_YEARS: Shape(
            joins='LEFT JOIN cow_igo AS igo ON igo.ccode = f.one AND igo."year" = f."year"',
            columns=(
                Column(
                    "sum_igo_full", "igo.complete", "organisations in which it is a full member"
                ),
                Column("sum_igo_associate", "igo.associate", "in which it is an associate member"),
                Column("sum_igo_observer", "igo.observer", "in which it is an observer"),
                Column(
                    "sum_igo_anytype",
                    "igo.complete + igo.associate + igo.observer",
                    "in which it is any of these",
                ),
            ),
        )
    },
    years='SELECT min("year"), max("year") FROM cow_igo',
)

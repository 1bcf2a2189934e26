"""Who is known to have ruled a state, by a full name and by a family name alone."""

from comity.actors import actor
from comity.actors.registry import rows
from comity.actors.rulers import alone, ruled, rulers


def test_a_family_name_of_several_means_none_of_them() -> None:
    assert alone("Jonathan", "President") == ("", "")
    assert alone("Papadopoulos", "President") == ("", "")
    assert alone("Khama", "President") == ("", "BWA")
    assert ruled("Bush") == ""


def test_every_ruler_is_of_a_known_actor_and_bears_what_stands_alone() -> None:
    for name, state, family in rows("rulers"):
        assert actor(state).id == state
        assert name.endswith(family)


def test_only_full_names_are_looked_for_in_words() -> None:
    assert all(" " in name for name in rulers())

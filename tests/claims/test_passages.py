from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.documents import read
from comity.sources import Blob

Reader = Callable[[str], Reading]


def views(page: Reading) -> dict[str, str]:
    return {page.plain[each.start : each.end].strip(): each.view for each in page.passages}


def test_a_heading_that_names_one_actor_puts_it_in_view(reading: Reader) -> None:
    page = reading("== Cuba ==\nBoth are friends.\n=== Trade ===\nIt grows.\n== Asia ==\nFar away.")
    assert views(page) == {"Both are friends.": "CUB", "It grows.": "CUB", "Far away.": ""}


def test_a_heading_that_names_the_state_itself_puts_the_other_in_view(reading: Reader) -> None:
    page = reading("== Azerbaijan and Cuba ==\nBoth are friends.")
    assert views(page) == {"Both are friends.": "CUB"}


def test_the_notes_of_a_row_are_read_under_its_actor(reading: Reader) -> None:
    page = reading(
        "{|\n! Country !! Date !! Notes\n|-\n| [[Cuba]] || 1992 ||\n* Both are friends.\n|-\n"
        "| [[Iran]] || 1993 || It is near.\n|}"
    )
    assert views(page) == {"Both are friends.": "CUB", "It is near.": "IRN"}


def test_an_item_knows_the_head_of_its_list(reading: Reader) -> None:
    page = reading("It is a member of:\n* the United Nations\n* NATO\n\nOther words.")
    heads = [each.head.of(page.plain).strip() for each in page.passages if each.head]
    assert heads == ["It is a member of:", "It is a member of:"]


def test_a_title_of_two_names_puts_the_other_in_view() -> None:
    blob = Blob(
        "Azerbaijan–Cuba relations", "text/x-wiki", b"Both are friends.\n== Trade ==\nIt grows."
    )
    assert views(Reading(read(blob), "AZE")) == {"Both are friends.": "CUB", "It grows.": "CUB"}


def test_a_state_called_states_is_no_group(reading: Reader) -> None:
    assert views(reading("== United States ==\nBoth are friends.\n")) == {
        "Both are friends.": "USA"
    }


def test_a_heading_of_a_group_puts_nobody_in_view(reading: Reader) -> None:
    page = reading("== Member states of the United Nations ==\nThere are many.")
    assert views(page) == {"There are many.": ""}


def test_a_note_may_stand_for_a_full_stop(reading: Reader) -> None:
    page = reading("Cuba came in 1990<ref>A.</ref>\nThe two talk.<ref>B.</ref> They sing<ref/>.")
    words = [each.strip() for each in views(page)]
    assert words[:2] == ["Cuba came in 1990", "The two talk. They sing."]


def test_a_list_with_notes_goes_on(reading: Reader) -> None:
    page = reading("Cuba<ref>A.</ref> and Fiji,<ref>B.</ref> The Gambia came.")
    assert next(iter(views(page))).startswith("Cuba and Fiji, The Gambia came.")


@pytest.mark.parametrize(
    "parted",
    [
        "Africa:\n* Chad\n\n'''South Asia and Oceania'''\n* Fiji",
        "* Africa:\n** Chad\n* Asia\n** Fiji",
    ],
)
def test_the_name_of_a_region_parts_a_list_whose_head_goes_on(reading: Reader, parted: str) -> None:
    page = reading(f"It has ties with:\n\n{parted}")
    heads = {
        page.plain[each.start : each.end].strip(): each.head.of(page.plain).strip()
        for each in page.passages
        if each.head
    }
    assert (heads["Chad"], heads["Fiji"]) == ("It has ties with:", "It has ties with:")


def test_the_name_of_a_region_goes_on_with_no_sentence(reading: Reader) -> None:
    page = reading("It is rich.\n\nAfrica:\n* Chad")
    assert [each.head.of(page.plain).strip() for each in page.passages if each.head] == ["Africa:"]

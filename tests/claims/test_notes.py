from comity.claims.notes import Notes
from comity.documents import Mark


def marked(text: str) -> tuple[str, Notes]:
    """Make plain words and marks of a text with ``[label]`` in it."""
    plain, marks = "", []
    for part in text.split("["):
        label, closed, rest = part.partition("]")
        if closed:
            marks.append(Mark(len(plain), label))
        plain += rest if closed else label
    return plain, Notes(marks, plain)


def refs(text: str, words: str) -> tuple[str, ...]:
    plain, notes = marked(text)
    start = plain.index(words)
    return notes.of(start, start + len(words), len(plain))


def test_the_notes_that_follow_the_sentence_belong_to_it() -> None:
    text = "Cuba has an embassy in Baku.[a][b] Iran has none.[c]"
    assert refs(text, "Cuba has an embassy in Baku") == ("a", "b")


def test_a_note_of_the_sentence_before_or_after_does_not_count() -> None:
    text = "Cuba has one.[a] Iran has none. Fiji has two.[c]"
    assert refs(text, "Iran has none") == ()
    assert refs(text, "Fiji has two") == ("c",)


def test_a_note_inside_the_words_counts() -> None:
    assert refs("Ties began in 1994[a] and ended in 2008.", "Ties began in 1994 and ended") == (
        "a",
    )


def test_the_next_notes_count_and_those_further_on_do_not() -> None:
    text = "members are Chad,[a] Mali and Togo.[b]"
    assert refs(text, "Chad") == ("a",)
    assert refs(text, "Mali") == ("b",)


def test_a_full_stop_of_an_abbreviation_ends_no_sentence() -> None:
    assert refs("The U.S. Senate spoke for St. Lucia.[a]", "The U.S") == ("a",)

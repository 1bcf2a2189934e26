"""What is kept to measure by holds facts and short phrases, and no sentence of an article."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

KEPT = Path(__file__).parents[2] / "evaluation"
PHRASES = ("what", "over", "of", "type", "as")
MOST = 4


def phrases(told: object) -> Iterator[str]:
    """Yield the free phrases of a record, however deep."""
    if isinstance(told, dict):
        for name, value in told.items():
            if name in PHRASES and isinstance(value, str):
                yield value
            yield from phrases(value)
    elif isinstance(told, list):
        for each in told:
            yield from phrases(each)


@pytest.mark.parametrize("name", ["paragraphs.jsonl", "prose_sample.jsonl", "spans.jsonl"])
def test_no_phrase_of_an_article_is_kept_whole(name: str) -> None:
    records = map(json.loads, (KEPT / name).read_text().splitlines())
    long = [each for record in records for each in phrases(record) if len(each.split()) > MOST]
    assert long == []

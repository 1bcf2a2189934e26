"""Parquet files put one behind the other hold the same rows as all of them."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.store.bench import Bench
from comity.store.joining import join_parquet

_ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "number": st.none() | st.integers(-9, 2**62),
            "words": st.sampled_from([None, "", "æ", "words " * 9]),
            "day": st.none() | st.dates(),
            "sure": st.none() | st.booleans(),
            "list": st.none() | st.lists(st.floats(allow_nan=False), max_size=3),
        }
    ),
    max_size=9,
)
_SCHEMA = pa.schema({
    "number": pa.int64(), "words": pa.string(), "day": pa.date32(), "sure": pa.bool_(),
    "list": pa.list_(pa.float64()),
})  # fmt: skip


@given(st.lists(_ROWS, min_size=1, max_size=5), st.integers(1, 9))
@settings(max_examples=15, deadline=None)
def test_law_what_is_joined_holds_the_rows_of_all_its_parts(
    tmp_path_factory: pytest.TempPathFactory, parts: list[list[dict[str, Any]]], group: int
) -> None:
    folder = tmp_path_factory.mktemp("parts")
    files = [folder / f"{place}.parquet" for place in range(len(parts))]
    for file, rows in zip(files, parts, strict=True):
        table = pa.Table.from_pylist(rows, schema=_SCHEMA)
        pq.write_table(
            table, file, row_group_size=group, write_page_index=True, use_dictionary=["words"]
        )
    join_parquet(files, folder / "all.parquet")
    meant = [row for rows in parts for row in rows]
    assert pq.read_table(folder / "all.parquet").to_pylist() == meant
    with Bench() as bench:
        found = bench.run(f"FROM read_parquet('{folder}/all.parquet')")
    assert found == [tuple(row[name] for name in _SCHEMA.names) for row in meant]


def test_what_is_joined_is_found_by_its_statistics_and_filters(tmp_path: Path) -> None:
    select = "SELECT n, 'w' || n % 7 AS w FROM range({}, {}) t(n)"
    parts = [select.format(k * 1000, (k + 1) * 1000) for k in range(3)]
    with Bench() as bench:
        assert bench.copy_parquet(parts, tmp_path / "x.parquet") == 3000
        where = f"FROM read_parquet('{tmp_path}/x.parquet') WHERE"
        assert bench.run(f"SELECT n {where} n = 2345") == [(2345,)]
        assert bench.run(f"SELECT count(*) {where} w = 'w3'") == [(429,)]
        assert bench.run(f"SELECT count(*) {where} w = 'absent'") == [(0,)]
    told = pq.ParquetFile(tmp_path / "x.parquet").metadata
    assert [told.row_group(place).num_rows for place in range(3)] == [1000] * 3


def test_parts_of_other_columns_are_no_parts(tmp_path: Path) -> None:
    for name in ("a", "b"):
        pq.write_table(pa.table({name: [1]}), tmp_path / f"{name}.parquet")
    with pytest.raises(ValueError, match="has other columns"):
        join_parquet([tmp_path / "a.parquet", tmp_path / "b.parquet"], tmp_path / "x.parquet")

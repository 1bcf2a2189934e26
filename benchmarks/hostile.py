"""What reading 50 MB of hostile text takes: seconds of processor, and memory.

usage: python benchmarks/hostile.py [MEGABYTES]

Each case is a process of its own that reads one document to claims, as `comity build` does.
"""

import os
import resource
import subprocess
import sys
import time

CASES = {
    "rows of plain text": ("text/plain", "Country Formal Relations Began Notes\n", "Cuba 1961\n"),
    "lines of a letter": ("text/plain", "", "a\n"),
    "one line of sentences": ("text/plain", "", "Cuba has an embassy in Oslo. "),
    "notes": ("text/plain", "References\n\n", '1. ^ "Embassy". Press. 2015.\n'),
    "{{": ("text/x-wiki", "", "{{"),
    "[[a": ("text/x-wiki", "", "[[a"),
    "rows of a table": ("text/x-wiki", "{|\n", "|-\n| {{flag|Cuba}} || 3 May 1961\n"),
    "cells": ("text/x-wiki", "{|\n", "|a\n"),
    "references": ("text/x-wiki", "", "<ref>a</ref>"),
    "references never closed": ("text/x-wiki", "", "<ref>a"),
    "tables in tables": ("text/html", "", "<table><tr><td>"),
    "divisions in divisions": ("text/html", "", "<div>"),
    "cells that span a thousand": ("text/html", "<table><tr>", "<td rowspan=1000 colspan=1000>a"),
    "capitals": ("text/plain", "Relations with ", "ABCDEFGHI "),
    "adverbs": ("text/plain", "Cuba was ", "subsequently "),
    "attributes": ("text/x-wiki", "{|\n|", "a=b "),
    "zeros": ("text/plain", "", "\0"),
}


def read(name: str, size: int) -> None:
    """Read one case, and print what it took and how many claims and findings it gave."""
    from comity.sources import Blob  # noqa: PLC0415 - in the process that reads alone
    from comity.store.reading import read_blob  # noqa: PLC0415

    media_type, head, part = CASES[name]
    data = (head + part * (size // len(part) + 1))[:size].encode()
    began = time.process_time()
    told = read_blob(Blob("Foreign relations of Iceland", media_type, data))
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    took = f"{seconds:.1f} s | {memory:,.0f} MB"
    print(f"| {name} | {took} | {told.claims:,} | {len(told.findings):,} |", flush=True)


def main() -> None:
    """Run every case, or the one that is named."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    if len(sys.argv) > 2:  # noqa: PLR2004 - we are one of the processes
        read(sys.argv[2], megabytes * 1_000_000)
        return
    print("| what is repeated | processor | memory | claims | findings |")
    print("| --- | ---: | ---: | ---: | ---: |", flush=True)
    for name in CASES:
        command = [sys.executable, __file__, str(megabytes), name]
        subprocess.run(command, check=True, env=dict(os.environ))


if __name__ == "__main__":
    main()

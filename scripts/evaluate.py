"""Score what Comity reads against gold claims: python scripts/evaluate.py SHARED_FOLDER.

Runs the scorer of the shared folder over each gold article and prints its tables, then the sum
of all: found and right F1 by kind.
"""

import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path


def score(shared: Path, gold: Path) -> dict[str, dict[str, dict[str, float]]]:
    """Read one gold article with the command line and score it."""
    with tempfile.TemporaryDirectory() as folder:
        claims = Path(folder) / "claims.jsonl"
        article = shared / "corpus" / "wikitext" / f"{gold.stem}.wikitext"
        program = str(Path(sys.executable).parent / "comity")
        subprocess.run([program, "read", str(article), "-o", str(claims)], check=False, stderr=-3)
        scorer = [sys.executable, str(shared / "tools" / "score.py"), str(gold), str(claims)]
        spans = ["--spans", str(shared / "gold" / "spans.json"), "--title", gold.stem, "--json"]
        done = subprocess.run([*scorer, *spans], check=True, capture_output=True, text=True)
    result: dict[str, dict[str, dict[str, float]]] = json.loads(done.stdout)
    return result


def main() -> None:
    """Print a table of all kinds over all gold articles."""
    shared = Path(sys.argv[1])
    total: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for gold in sorted((shared / "gold").glob("*.jsonl")):
        for kind, row in score(shared, gold)["kinds"].items():
            counts = {name: int(row[name]) for name in ("gold", "got", "found", "right")}
            total[kind].update(counts)
            total["all"].update(counts)
    print("| kind | gold | got | found F1 | right F1 |\n| --- | ---: | ---: | ---: | ---: |")
    for kind, row in sorted(total.items(), key=lambda each: (each[0] == "all", -each[1]["gold"])):
        both = row["gold"] + row["got"]
        found, right = 2 * row["found"] / both, 2 * row["right"] / both
        print(f"| {kind} | {row['gold']} | {row['got']} | {found:.3f} | {right:.3f} |")


if __name__ == "__main__":
    main()

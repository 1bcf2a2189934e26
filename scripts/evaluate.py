"""Score what Comity reads against gold claims.

usage: python scripts/evaluate.py SHARED_FOLDER [--list missed|extra|wrong]

Runs the scorer of the shared folder over each gold article and over the founding document and
prints found and right F1 by kind: all articles together, then the document. ``--list`` prints
instead what was ``missed``, ``extra`` or ``wrong``.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

FOUNDING = Path(__file__).parent.parent / "evaluation" / "founding.jsonl"
"""Claims of the founding document by where their words stand: ``at`` and ``length``, no words.

A long object or title likewise is given as a list of place and length.
"""
FOUNDING_HASH = "fc4200ad7a8fb84db785b608273c9ba3a9e6b265f600983e01b492c623209642"
Figures = dict[str, Counter[str]]


def score(shared: Path, gold: Path, source: Path, *options: str) -> str:
    """Read one document with the command line and return what the scorer says of it."""
    with tempfile.TemporaryDirectory() as folder:
        claims = Path(folder) / "claims.jsonl"
        program = [sys.executable, "-m", "comity", "read"]
        subprocess.run([*program, str(source), "-o", str(claims)], check=False, stderr=-3)
        scorer = [sys.executable, str(shared / "tools" / "score.py"), str(gold), str(claims)]
        done = subprocess.run([*scorer, *options], check=True, capture_output=True, text=True)
    return done.stdout


def articles(shared: Path, *options: str) -> Iterator[str]:
    """Yield what the scorer says of each gold article."""
    for gold in sorted((shared / "gold").glob("*.jsonl")):
        source = shared / "corpus" / "wikitext" / f"{gold.stem}.wikitext"
        spans = ["--spans", str(shared / "gold" / "spans.json"), "--title", gold.stem]
        yield score(shared, gold, source, *spans, *options)


def founding(shared: Path, *options: str) -> Iterator[str]:
    """Yield what the scorer says of the founding document; nothing when it is not at hand."""
    for source in sorted((shared / "seeds").glob("*.txt")):
        if hashlib.sha256(source.read_bytes()).hexdigest() != FOUNDING_HASH:
            continue
        words = source.read_bytes().decode()
        with tempfile.TemporaryDirectory() as folder:
            gold = Path(folder) / "founding.jsonl"
            gold.write_text("".join(_quoting(words)), encoding="utf-8")
            yield score(shared, gold, source, *options)


def _quoting(words: str) -> Iterator[str]:
    for line in FOUNDING.read_text(encoding="utf-8").splitlines():
        claim = json.loads(line)
        claim["quote"] = words[claim["at"] : claim["at"] + claim.pop("length")]
        for fields in (claim, claim.get("qualifiers", {})):
            for name in ("object", "title", "publisher"):
                if isinstance(fields.get(name), list):
                    at, length = fields[name]
                    fields[name] = words[at : at + length]
        yield json.dumps(claim) + "\n"


def summed(results: Iterator[str]) -> Figures:
    """Return the sum of several results of the scorer by kind."""
    total: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for result in results:
        for kind, row in json.loads(result)["kinds"].items():
            counts = {name: int(row[name]) for name in ("gold", "got", "found", "right")}
            total[kind].update(counts)
            total["all"].update(counts)
    return dict(total)


def table(total: Figures) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| kind | gold | got | found F1 | right F1 |", "| --- | ---: | ---: | ---: | ---: |"]
    for kind, row in sorted(total.items(), key=lambda each: (each[0] == "all", -each[1]["gold"])):
        both = row["gold"] + row["got"]
        found, right = 2 * row["found"] / both, 2 * row["right"] / both
        lines.append(f"| {kind} | {row['gold']} | {row['got']} | {found:.3f} | {right:.3f} |")
    return "\n".join(lines)


def main() -> None:
    """Print the figures, or what the scorer lists."""
    shared, options = Path(sys.argv[1]), sys.argv[2:]
    for name, results in (("The gold articles", articles), ("The founding document", founding)):
        print(f"\n{name}\n")
        if options:
            print("\n".join(results(shared, *options)))
        else:
            print(table(summed(results(shared, "--json"))))


if __name__ == "__main__":
    main()

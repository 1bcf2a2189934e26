"""Score what Comity reads against gold claims.

usage: python scripts/evaluate.py SHARED_FOLDER [--list missed|extra|wrong]

Runs the scorer of the shared folder over each gold article, over the founding document and over
spans and paragraphs drawn at random, and prints found and right F1 by kind. ``--list`` prints
instead what was ``missed``, ``extra`` or ``wrong``, but of what is kept apart nothing: who makes
rules sees no more of it than figures.
"""

import functools
import hashlib
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

FOUNDING = Path(__file__).parent.parent / "evaluation" / "founding.jsonl"
"""Claims of the founding document by where their words stand: ``at`` and ``length``, no words.

A long object, title or role likewise is given as a list of place and length.
"""
PARAGRAPHS = Path(__file__).parent.parent / "evaluation" / "paragraphs.jsonl"
"""Paragraphs of articles: ``article``, ``span``, a ``hash`` of its words, the ``kinds`` that were
annotated in it, the ``set`` that it is of, and the ``claims``, as those above.
"""
SPANS = Path(__file__).parent.parent / "evaluation" / "spans.jsonl"
"""Whole spans of articles, likewise, in which every kind was annotated but those of `LEFT_OUT`."""
LEFT_OUT = {"link", "reference"}
KEPT = 4
"""Of a phrase that is a qualifier no more words are kept; no more are compared then."""
APART = 10_000_000
"""So many characters are between two articles where all are scored as one."""
FOUNDING_HASH = "fc4200ad7a8fb84db785b608273c9ba3a9e6b265f600983e01b492c623209642"
Figures = dict[str, Counter[str]]


def score(shared: Path, gold: Path, source: Path, *options: str) -> str:
    """Read one document with the command line and return what the scorer says of it."""
    with tempfile.TemporaryDirectory() as folder:
        claims = Path(folder) / "claims.jsonl"
        program = [sys.executable, "-m", "comity", "read"]
        subprocess.run([*program, str(source), "-o", str(claims)], check=False, stderr=-3)
        return scored(shared, gold, claims, *options)


def scored(shared: Path, gold: Path, claims: Path, *options: str) -> str:
    """Return what the scorer says of claims."""
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
        yield json.dumps(quoted(json.loads(line), words)) + "\n"


def quoted(claim: dict[str, Any], words: str) -> dict[str, Any]:
    """Return a claim with the words that it only gives the places of."""
    claim["quote"] = words[claim["at"] : claim["at"] + claim.pop("length")]
    for fields in (claim, claim.get("qualifiers", {})):
        for name in ("subject", "object", "title", "publisher", "role", "type"):
            if isinstance(fields.get(name), list):
                at, length = fields[name]
                fields[name] = words[at : at + length]
    return claim


def stretches(shared: Path, *options: str, file: Path, name: str) -> Iterator[str]:
    """Yield what the scorer says of a set of paragraphs or spans, of those of all articles as one.

    Only claims of the kinds that were annotated there count, and notes do not.
    """
    drawn = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    drawn = [each for each in drawn if each["set"] == name]
    titles = sorted({each["article"] for each in drawn})
    sources = [shared / "corpus" / "wikitext" / f"{title}.wikitext" for title in titles]
    told = _told(sources)
    with tempfile.TemporaryDirectory() as folder:
        gold, got = Path(folder) / "gold.jsonl", Path(folder) / "got.jsonl"
        with gold.open("w", encoding="utf-8") as annotated, got.open("w", encoding="utf-8") as read:
            for each in drawn:
                place = titles.index(each["article"])
                words = sources[place].read_bytes().decode()
                start, end = each["span"]
                if hashlib.sha256(words[start:end].encode()).hexdigest()[:16] != each["hash"]:
                    continue
                for claim in each["claims"]:
                    _write(annotated, quoted(claim, words), place)
                kinds = each.get("kinds") or {kind for _, kind in told} - LEFT_OUT
                for claim in (claim for kind in kinds for claim in told[titles[place], kind]):
                    if start <= claim["at"] and claim["at"] + len(claim["quote"]) <= end:
                        _write(read, _shortened(claim), place)
        yield scored(shared, gold, got, *options)


def _shortened(claim: dict[str, Any]) -> dict[str, Any]:
    """Return a claim with its phrases as short as those that were annotated are kept."""
    held = dict(claim.get("qualifiers", {}))
    for fields in (held, claim):
        for name in {"type", "role", "status"} & fields.keys():
            fields[name] = " ".join(str(fields[name]).split()[:KEPT])
    return {**claim, "qualifiers": held}


def _told(sources: list[Path]) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """Return the claims of articles, by title and kind."""
    told: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "claims.jsonl"
        program = [sys.executable, "-m", "comity", "read", *map(str, sources), "-o", str(made)]
        subprocess.run(program, check=False, stderr=-3)
        for line in made.read_text(encoding="utf-8").splitlines():
            claim = json.loads(line)
            told[claim["document"]["title"], claim["kind"]].append(claim)
    return told


def _write(file: IO[str], claim: dict[str, Any], place: int) -> None:
    far = {"at": claim["at"] + place * APART, "refs": []}
    file.write(json.dumps({**claim, **far}) + "\n")


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
    sets: list[tuple[str, Callable[..., Iterator[str]]]] = [
        ("The gold articles", articles),
        ("The founding document", founding),
    ]
    for file, title, prefix in (
        (SPANS, "Spans", "spans "),
        (PARAGRAPHS, "Paragraphs", ""),
        (PARAGRAPHS, "Passages of one kind", "passages "),
    ):
        for name, said in (("learned", "that rules were made with"), ("apart", "kept apart")):
            part = functools.partial(stretches, file=file, name=f"{prefix}{name}")
            if not (options and name == "apart"):
                sets.append((f"{title} {said}", part))
    if not options:
        part = functools.partial(stretches, file=SPANS, name="spans fresh")
        sets.append(("Spans kept apart of articles that are known in part", part))
    for name, results in sets:
        print(f"\n{name}\n")
        if options:
            print("\n".join(results(shared, *options)))
        else:
            print(table(summed(results(shared, "--json"))))


if __name__ == "__main__":
    main()

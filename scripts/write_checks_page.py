"""Write docs/checks.md from the docstrings and examples of the checks."""

from pathlib import Path

from comity.checks import checks, explanation

PAGE = Path(__file__).resolve().parents[1] / "docs" / "checks.md"
_HEAD = """# Checks

Written by `python scripts/write_checks_page.py` from the checks themselves; a test compares.
The letter says what a check looks at: A who, D one document against itself, N notes and sources,
R two articles against each other, S an article against sources of another kind, T dates. How to
run them, in which forms, and what each found in 134 articles: [checking.md](checking.md).

"""


def page() -> str:
    """Return the page as it should be."""
    known = checks()
    rows = "\n".join(
        f"| [{code}](#{_anchor(code, check.title)}) | {check.severity.value} | {check.title} |"
        for code, check in known.items()
    )
    body = "\n".join(explanation(check) for check in known.values())
    return f"{_HEAD}| code | severity | what is wrong |\n| --- | --- | --- |\n{rows}\n\n{body}"


def _anchor(code: str, title: str) -> str:
    words = f"{code} {title}".casefold()
    return "".join(
        each if each.isalnum() else "-" for each in words if each.isalnum() or each == " "
    )


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")

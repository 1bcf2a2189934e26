"""What axe-core finds on each page, light and dark: nothing serious."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:  # where it is not installed these tests skip
    from selenium.webdriver.remote.webdriver import WebDriver

AXE = Path(__file__).parents[3] / "node_modules" / "axe-core" / "axe.min.js"
PAGES = (
    "/?a=AZE&on=1993-01-01", "/?a=AZE&layer=missions", "/state?a=AZE&on=2016-11-19",
    "/pair?a=HUN&b=AZE&on=1993-01-01", "/pair?a=AZE&b=TUR", "/organisation?a=OSCE",
    "/document?id=Foreign+relations+of+Azerbaijan", "/documents", "/contradictions",
    "/findings?about=AZE", "/coverage", "/search?q=azer", "/about", "/state?a=Hungry",
)  # fmt: skip


# In the dark nothing is different but the colours.
@pytest.mark.parametrize(
    ("light", "rules", "pages"),
    [("light", [], PAGES), ("dark", ["color-contrast"], PAGES[2:6])],
)
def test_no_page_has_a_serious_violation(
    browser: "WebDriver", address: str, light: str, rules: list[str], pages: tuple[str, ...]
) -> None:
    if not AXE.exists():
        pytest.skip("no axe-core here: `python3 tasks.py tools` installs it")
    feature = {"name": "prefers-color-scheme", "value": light}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    script = AXE.read_text("utf-8")
    found = []
    for path in pages:
        browser.get(f"{address}{path}")
        browser.execute_script(
            "for (const each of document.querySelectorAll('details')) each.open = true"
        )
        browser.execute_script(script)
        result = browser.execute_async_script(
            "const [rules, done] = arguments;"
            "const only = rules.length ? {runOnly: rules} : {};"
            "const long = {exclude: [['.world > g'], ['datalist']]};"
            "axe.run(long, {resultTypes: ['violations'], ...only}).then(done)",
            rules,
        )
        found += [
            f"{path}: {each['id']} ({each['impact']}) {node['html'][:160]} {node['failureSummary']}"
            for each in result["violations"]
            if each["impact"] in {"serious", "critical", "moderate"}
            for node in each["nodes"][:2]
        ]
    assert not found, "\n".join(found)

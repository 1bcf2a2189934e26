"""The explorer in a real browser: the map draws, moves through time, and opens the evidence."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from comity.web.mapping import LAYERS

if TYPE_CHECKING:  # where it is not installed these tests skip
    from selenium.webdriver.remote.webdriver import WebDriver

QUOTE = '"'
DATES = ("1991-01-01", "1992-06-01", "1993-01-01", "1995-06-01", "2025-01-01")


def wait(browser: "WebDriver", condition: Callable[[], object]) -> None:
    """Wait until a condition is true."""
    from selenium.webdriver.support.ui import WebDriverWait  # noqa: PLC0415 - it may be absent

    WebDriverWait(browser, 10, poll_frequency=0.02).until(lambda _: condition())


def opened(browser: "WebDriver", address: str, path: str) -> None:
    browser.get(f"{address}{path}")
    settled(browser)


def settled(browser: "WebDriver") -> None:
    """Wait for the map, where the page has one, to have the ties of all dates."""
    script = "const m = document.getElementById('map'); return !m || m.dataset.ready === 'yes'"
    wait(browser, lambda: browser.execute_script(script))


def status(browser: "WebDriver", who: str) -> str:
    found = browser.find_element("css selector", f'.land[data-a="{who}"]').get_attribute("class")
    return str(found).removeprefix("land c-")


def slide(browser: "WebDriver", year: int, month: int = 1) -> None:
    browser.execute_script(
        "const slider = document.getElementById('slider'); slider.value = arguments[0];"
        "slider.dispatchEvent(new Event('input'));",
        year * 12 + month - 1,
    )


def requested(browser: "WebDriver") -> set[str]:
    """Return every address that the pages asked for."""
    entries = [json.loads(each["message"])["message"] for each in browser.get_log("performance")]
    return {
        each["params"]["request"]["url"]
        for each in entries
        if each["method"] == "Network.requestWillBeSent"
    }


def test_the_map_draws_moves_and_opens_the_evidence(browser: "WebDriver", address: str) -> None:
    opened(browser, address, "/?a=AZE&on=1993-01-01")
    assert len(browser.find_elements("css selector", "#land path")) > 150
    assert status(browser, "HUN") == "yes"
    assert status(browser, "TUV") == "silent"

    slide(browser, 1991)
    assert status(browser, "HUN") == "later"
    assert browser.find_element("id", "on").get_attribute("value") == "1991-01-01"
    slide(browser, 1994)
    assert status(browser, "HUN") == "yes"
    assert status(browser, "MLT") == "later"

    browser.find_element("css selector", '#land .land[data-a="HUN"]').click()
    assert "/pair?a=AZE&b=HUN&on=1994-01-01" in browser.current_url
    assert browser.find_element("css selector", ".verdict strong").text == "Yes"
    assert browser.find_element("css selector", "blockquote").text == "Hungary · 27 April 1992"
    written = browser.find_element("css selector", ".written")
    written.find_element("css selector", "summary").click()
    assert "{{dts|27 April 1992}}" in written.text
    assert browser.find_element("css selector", ".timeline svg rect")
    assert not browser.get_log("browser")
    assert all(each.startswith(address) for each in requested(browser))


def test_no_page_asks_anything_of_anybody_else(browser: "WebDriver", address: str) -> None:
    for path in (
        "/state?a=AZE&on=2016-11-19", "/state?a=ISL", "/pair?a=ISL&b=HUN", "/organisation?a=OSCE",
        "/document?id=Foreign+relations+of+Iceland", "/documents", "/contradictions", "/coverage",
        "/search?q=azer", "/about",
    ):  # fmt: skip
        opened(browser, address, path)
        assert browser.title != "broken"
    assert not browser.get_log("browser")
    found = {each for each in requested(browser) if not each.startswith(("data:", "about:"))}
    assert len(found) > 10
    assert all(each.startswith(address) for each in found)


@pytest.mark.parametrize("layer", [each for each in LAYERS if each != "members"])
def test_browser_and_server_colour_alike(
    browser: "WebDriver", address: str, explorer: TestClient, layer: str
) -> None:
    opened(browser, address, f"/?a=AZE&on=2000-01-01&layer={layer}")
    for day in DATES:
        year, month, _ = map(int, day.split("-"))
        slide(browser, year, month)
        shown = browser.execute_script(
            "return [...document.querySelectorAll('.land')].map("
            "each => `${each.dataset.a} ${each.getAttribute('class')}`)"
        )
        page = explorer.get(f"/?a=AZE&on={day}&layer={layer}").text
        parts = [part.partition('data-a="') for part in page.split('class="land ')[1:]]
        told = [
            f"{who.partition(QUOTE)[0]} land {how.partition(QUOTE)[0]}" for how, _, who in parts
        ]
        assert shown == told


def test_the_map_plays_through_time_and_stops(browser: "WebDriver", address: str) -> None:
    opened(browser, address, "/?a=AZE&on=1991-01-01")
    play = browser.find_element("id", "play")
    before = int(browser.find_element("id", "slider").get_attribute("value"))
    play.click()
    slider = browser.find_element("id", "slider")
    wait(browser, lambda: int(slider.get_attribute("value")) > before + 24)
    play.click()
    assert play.get_attribute("aria-pressed") == "false"
    assert status(browser, "HUN") == "yes"


def test_the_map_is_a_list_too(browser: "WebDriver", address: str) -> None:
    opened(browser, address, "/?a=AZE&on=1993-01-01")
    summary = browser.find_element("css selector", "#list summary")
    summary.send_keys("\ue007")  # Enter: a keyboard opens it
    hungary = "//table[@id='map-list']//tr[th[.='Hungary']]"
    wait(browser, lambda: browser.find_elements("xpath", hungary))
    row = browser.find_element("xpath", hungary)
    assert "27 April 1992" in row.text
    assert "relations" in row.text
    assert "b=HUN" in row.find_element("tag name", "a").get_attribute("href")


def test_the_legend_counts_everybody_once(browser: "WebDriver", address: str) -> None:
    opened(browser, address, "/?a=AZE&on=2016-11-19")
    counted = browser.execute_script(
        "return [...document.querySelectorAll('#legend .count')]"
        ".reduce((sum, each) => sum + Number(each.textContent), 0)"
    )
    # Greenland goes with Denmark, and the United Nations, a member's body, are no land.
    lands = browser.execute_script(
        "return new Set([...document.querySelectorAll('.land')].map(each => each.dataset)"
        ".filter(each => each.a && each.a !== 'AZE' && !each.of).map(each => each.a)).size"
    )
    assert counted == lands


def test_a_finger_is_told_before_it_is_led_on(browser: "WebDriver", address: str) -> None:
    phone = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    browser.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    opened(browser, address, "/?a=AZE&on=1993-01-01")
    regions = browser.find_element("css selector", ".regions")
    regions.find_element("xpath", ".//button[.='Europe']").click()

    def touch() -> None:
        box = browser.execute_script(
            "const land = document.querySelector('#land .land[data-a=HUN]');"
            "land.scrollIntoView({block: 'center'});"
            "const box = land.getBoundingClientRect();"
            "return {x: box.x + box.width / 2, y: box.y + box.height / 2}"
        )
        for kind, points in (("touchStart", [box]), ("touchEnd", [])):
            browser.execute_cdp_cmd(
                "Input.dispatchTouchEvent", {"type": kind, "touchPoints": points}
            )

    touch()
    hint = browser.find_element("id", "hint")
    wait(browser, hint.is_displayed)
    assert "Hungary" in hint.text
    assert "27 April 1992" in hint.text
    touch()
    wait(browser, lambda: "/pair?a=AZE&b=HUN" in browser.current_url)
    browser.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})


def test_a_date_by_hand_keeps_the_question_in_the_address(
    browser: "WebDriver", address: str
) -> None:
    opened(browser, address, "/?a=AZE&layer=missions")
    field = browser.find_element("id", "on")
    field.clear()
    field.send_keys("1992-05-01\n")
    settled(browser)
    assert "a=AZE" in browser.current_url
    assert "layer=missions" in browser.current_url
    assert "on=1992-05-01" in browser.current_url


def test_pages_fit_a_phone(browser: "WebDriver", address: str) -> None:
    phone = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    for path in (
        "/?a=AZE", "/state?a=AZE", "/pair?a=AZE&b=HUN", "/coverage", "/contradictions",
        "/documents", "/document?id=Foreign+relations+of+Iceland", "/about",
    ):  # fmt: skip
        opened(browser, address, path)
        wide = browser.execute_script("return document.documentElement.scrollWidth")
        assert wide <= 390, path
    opened(browser, address, "/pair?a=AZE&b=HUN")
    assert not browser.find_element("css selector", ".timeline > .broad").is_displayed()
    assert browser.find_element("css selector", ".timeline > .narrow").is_displayed()

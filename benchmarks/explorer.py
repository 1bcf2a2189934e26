"""How fast the explorer is, in a real browser: ``python benchmarks/explorer.py WORLD``.

Starts ``comity serve`` anew for each start that is measured, and Chromium with an empty profile.
Besides the clock, which other work on the machine disturbs, the processor's seconds are told of a
start, and of what the server does for a page.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

TIMES = 5
PAGES = {
    "the map": "/?a=AZE&on=2016-11-19",
    "a state": "/state?a=AZE&on=2016-11-19",
    "a pair": "/pair?a=AZE&b=HUN&on=1993-01-01",
    "a document": "/document?id=Foreign+relations+of+Azerbaijan",
    "contradictions": "/contradictions",
    "coverage": "/coverage",
}
STEP = """
const done = arguments[0], slider = document.getElementById('slider'), found = [];
const last = Number(slider.max);
let month = Number(slider.min);
function step() {
  month += 7;
  if (month > last || found.length >= 150) return done(found);
  slider.value = month;
  const begun = performance.now();
  slider.dispatchEvent(new Event('input'));
  document.getElementById('land').getBBox();  // styles and places are worked out, not painted
  found.push(performance.now() - begun);
  requestAnimationFrame(step);
}
step();
"""
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--window-size=1280,1000",
)  # fmt: skip


def started(world: str) -> tuple[subprocess.Popen[str], str, float]:
    """Start the server; return it, its address, and the seconds until its first answer."""
    begun = time.perf_counter()
    command = (sys.executable, "-m", "comity", "serve", world, "--port", "0")
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    line = server.stdout.readline() if server.stdout else ""
    address = line.partition(": ")[2].strip().rstrip("/")
    with urllib.request.urlopen(f"{address}/about") as answer:  # noqa: S310 - our own address
        answer.read()
    return server, address, time.perf_counter() - begun


def browser(profile: str) -> webdriver.Chrome:
    """Start a browser."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def told(name: str, values: list[float], unit: str) -> None:
    """Print the middle and the worst of what was measured."""
    worst, middle = max(values), statistics.median(values)
    print(f"| {name} | {middle:.0f} {unit} | {worst:.0f} {unit} |")


def main(world: str) -> None:
    """Measure starts, first paints and steps of the slider."""
    print("| what | median | worst |\n| --- | --- | --- |")
    starts, seconds = [], []
    for _ in range(TIMES):
        server, _, clock = started(world)
        starts.append(1000 * clock)
        server.terminate()
        _, _, used = os.wait4(server.pid, 0)
        server.returncode = 0
        seconds.append(1000 * (used.ru_utime + used.ru_stime))
    told("start of the process to its first page", starts, "ms")
    told("the same, of the processor", seconds, "ms")
    server, address, _ = started(world)
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            shown = browser(profile)
            for name, path in PAGES.items():
                told(
                    f"first paint: {name}",
                    [painted(shown, address + path) for _ in range(TIMES)],
                    "ms",
                )
            for layer in ("relations", "missions", "organisations"):
                shown.get(f"{address}/?a=AZE&on=2016-11-19&layer={layer}")
                while not shown.execute_script(
                    "return document.getElementById('map').dataset.ready"
                ):
                    time.sleep(0.05)
                steps = shown.execute_async_script(STEP)
                steps.sort()
                late = steps[int(len(steps) * 0.99)]
                middle = statistics.median(steps)
                print(f"| step of the slider: {layer} | {middle:.1f} ms | {late:.1f} ms (99 %) |")
            shown.quit()
    finally:
        server.terminate()
        server.wait()


def painted(shown: webdriver.Chrome, address: str) -> float:
    """Return the milliseconds from asking for a page to its first paint with content."""
    shown.get("about:blank")
    shown.execute_cdp_cmd("Network.clearBrowserCache", {})
    shown.get(address)
    if not shown.find_elements("css selector", "footer.forms"):
        sys.exit(f"{address} is no page: {shown.title}")
    script = "return performance.getEntriesByName('first-contentful-paint').map(e => e.startTime)"
    while not (found := shown.execute_script(script)):
        time.sleep(0.02)
    return float(found[0])


if __name__ == "__main__":
    main(sys.argv[1])

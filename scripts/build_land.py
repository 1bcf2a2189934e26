"""Draw the land of the explorer's map: ``python scripts/build_land.py``.

From the borders of today that come with Comity (scripts/build_map.py), so that the explorer need
not draw them whenever it starts.
"""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent / "src")]

from comity.web.land import FILE, build  # noqa: E402 - the path is set above

if __name__ == "__main__":
    FILE.write_bytes(build())
    print(f"{FILE.name}: {FILE.stat().st_size:,} bytes")

"""Settings every test shares."""

import os

from hypothesis import settings

# A slow machine is no bug. CI draws the same examples each time, so that it judges the change and
# not the draw; elsewhere they are drawn anew, and what they find becomes a test of its own.
settings.register_profile("comity", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "comity")

"""The world that comes with Comity: facts and their places, without the words that say them."""

from pathlib import Path

WORLD = Path(__file__).parent
"""The folder of its tables, which opens like a world file; scripts/build_bundled_world.py made it
of the sources that DATA-LICENSE names."""

"""``python -m comity``: the command line."""

import sys

from comity.cli.main import main

if __name__ == "__main__":
    sys.exit(main())

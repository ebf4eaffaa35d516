"""``python -m gateway``, and the command ``gateway``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; gives the exit code."""
    from gateway.cli import run  # noqa: PLC0415 - so that an import that fails is still said in one place

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

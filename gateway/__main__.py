"""``python -m gateway``, and the command ``gateway``."""

from __future__ import annotations

import sys

from gateway import supervisor


def main() -> int:
    """Run the command line; gives the exit code. The kiosk's window gets a parent first, which loads nothing else."""
    arguments = sys.argv[1:]
    if supervisor.applies(arguments):
        return supervisor.supervise(arguments)
    from gateway.cli import run  # noqa: PLC0415 - so that an import that fails is still said in one place

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())

"""``python -m gateway``, and the command ``gateway``."""

from __future__ import annotations

import sys

from gateway import cli
from gateway.system import core_dumps


def main() -> int:
    """Run the command line in a process whose memory nobody else reads.

    :return: the exit code.
    """
    core_dumps.forbid()
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())

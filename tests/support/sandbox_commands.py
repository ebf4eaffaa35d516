"""Commands of ``gateway sandbox``, carried out in the process of the test."""

from __future__ import annotations

import argparse
from io import StringIO
from pathlib import Path

from gateway.sandbox.cli import commands


def sandbox_command(state: Path, *words: str) -> str:
    """Run a command on the practice site in ``state``; it must end with code 0.

    :return: what it printed.
    """
    parser = argparse.ArgumentParser()
    commands.add_to(parser)
    out = StringIO()
    assert commands.run(parser.parse_args(["--state", str(state), *words]), out) == 0
    return out.getvalue()

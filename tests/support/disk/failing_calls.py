"""Python programs whose system calls on some files fail, by ``strace``."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.support.project import ROOT

PATIENCE_S = 120


def run_failing(
    home: Path, files: Iterable[str], faults: Iterable[str], *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Run ``python ARGUMENTS`` while its calls on these files of ``home`` fail.

    :param faults: in the form of ``strace -e inject=``, as ``fdatasync:error=EIO:when=12``.
    """
    paths = [argument for name in files for argument in ("-P", str(home / name))]
    injections = [argument for fault in faults for argument in ("-e", f"inject={fault}")]
    return subprocess.run(
        ["strace", "-f", "-o", os.devnull, *paths, *injections, sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )

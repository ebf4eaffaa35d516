"""Write the lock files of the set-up: each library's version, and the hashes of all its files.

    python3 installer/lock.py

makes ``installer/lock/LEVEL.txt`` out of pyproject.toml and constraints.txt, for Python 3.11 on
Linux; needs the package index. A level holds only what it adds to the one before. The files name
no address: where the index is, pip knows. Another system or Python, on which other libraries are
needed, is added by another run there with its own ``--python-version``, and a folder of its own.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "installer" / "lock"
PYTHON = "3.11"
# it only reads the index; nothing of it is installed
UV = "uv==0.13.9"
# builds pyscard, which has no built file for Linux; installs a folder that can be edited
BUILD = ["setuptools", "editables"]
LEVELS = {"kiosk": [], "practice": ["--extra", "practice"], "dev": ["--extra", "dev"]}


def main() -> int:
    """Write one file a level."""
    FOLDER.mkdir(exist_ok=True)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder) / "bin"
        subprocess.run([programs / "pip", "install", "--quiet", UV], check=True)
        wanted = Path(folder) / "build.in"
        wanted.write_text("\n".join([*project["build-system"]["requires"], *BUILD]), "utf-8")
        locked = compiled(programs / "uv", str(wanted))
        write("build", locked)
        for level, extra in LEVELS.items():
            now = compiled(programs / "uv", "pyproject.toml", *extra)
            write(level, {name: text for name, text in now.items() if name not in locked})
            locked |= now
    return 0


def compiled(uv: Path, source: str, *options: str) -> dict[str, str]:
    """Return the lines of each library that ``source`` needs, by its name and version."""
    command = [uv, "pip", "compile", source, *options, "--constraint", "constraints.txt"]
    style = ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--quiet"]
    done = subprocess.run(
        [*command, *style, "--python-version", PYTHON],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, str] = {}
    name = ""
    for line in done.stdout.splitlines(keepends=True):
        if not line.startswith(" "):
            name = line.split()[0]
            found[name] = ""
        found[name] += line
    return found


def write(level: str, locked: dict[str, str]) -> None:
    """Write the lock file of a level."""
    text = "# made by installer/lock.py\n" + "".join(locked.values())
    (FOLDER / f"{level}.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    sys.exit(main())

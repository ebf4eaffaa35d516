"""The memory of the whole program without a window, over 100,000 registrations that are kept, sent
and answered.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

from gateway.practice.practice_site import PracticeSite
from tests.benchmarks.figures import promise, scratch

ROWS = 100_000
# by then every module is loaded, every cache filled and every connection made
WARM = 10_000
AT_ONCE = 1_000


def run() -> None:
    """Print the resident memory after the first tenth and at the end, and their ratio."""
    with scratch() as folder, PracticeSite(folder / "site") as site:
        user, place = site.ready["users"][0], site.ready["workplaces"][0]
        _gateway(
            site.home,
            f"{user['password']}\n",
            "open",
            "--user",
            user["user"],
            "--workplace",
            place["number"],
        )
        company = place["companies"][0]["number"]
        with subprocess.Popen(
            _command(site.home, "register", "--stdin"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as kiosk:
            assert kiosk.stdin is not None
            assert kiosk.stdout is not None
            sizes = []
            for turn in range(ROWS // AT_ONCE):
                lines = [
                    f"85011512355,{'out' if n % 2 else 'in'},{company}\n" for n in range(AT_ONCE)
                ]
                # written by a thread of its own, since the kiosk answers while it reads and a full
                # pipe would hold both up
                feeding = threading.Thread(target=_write, args=(kiosk.stdin, "".join(lines)))
                feeding.start()
                for _ in range(AT_ONCE):
                    kiosk.stdout.readline()
                feeding.join()
                if (turn + 1) * AT_ONCE >= WARM:
                    sizes.append(_resident_mb(kiosk.pid))
            kiosk.stdin.close()
            kiosk.wait(120)
        first, last, most = sizes[0], sizes[-1], max(sizes)
        print(
            f"  resident after {WARM}: {first:.1f} MB, after {ROWS}: {last:.1f} MB, at most {most:.1f} MB;"
            f" growth {100 * (last / first - 1):+.1f} %"
        )
        promise(
            f"growth of memory from {WARM} to {ROWS} registrations",
            100 * (last / first - 1),
            " %",
            5,
        )
        print(f"  {_gateway(site.home, '', 'sync', '--until-empty', '--deadline', '60').strip()}")


def _write(stream: IO[str], text: str) -> None:
    stream.write(text)
    stream.flush()


def _command(home: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "gateway", "--home", str(home), *arguments]


def _gateway(home: Path, given: str, *arguments: str) -> str:
    done = subprocess.run(
        _command(home, *arguments), input=given, capture_output=True, text=True, check=False
    )
    return done.stdout


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return (
        int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
        / 1024
    )

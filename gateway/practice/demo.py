"""``gateway practice``: the kiosk on the practice site.

With a screen it opens in a window, with a practice panel beside it; without one it runs under Xvfb
through a scripted morning.
"""

from __future__ import annotations

import os
import queue
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gateway.practice.practice_site import PracticeError, PracticeSite, VirtualDisplay
from gateway.sandbox.cli import site_commands
from gateway.sandbox.folder import default_folder
from gateway.system import home, log
from gateway.system import settings as settings_file

if TYPE_CHECKING:
    from gateway.practice.fault_panel import FaultStatus

PANEL_PEOPLE = 40
PANEL_WIDTH = 460
# what a desktop puts on top of a window, in pixels
TITLE_BAR = 40
LOOK_S = 1.0


class PanelExecutor:
    """What the panel's touches do, one after the other, off the main thread: a reader that polls
    may take half a second.

    After each, and every second, they look at what is wrong with the service.
    """

    def __init__(self, site: PracticeSite) -> None:
        self._site = site
        self._tell: Callable[[FaultStatus], None] = lambda _news: None
        self._todo: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="hands", daemon=True)

    def start(self, tell: Callable[[FaultStatus], None]) -> None:
        """Begin. ``tell`` hears, in this thread, what is wrong with the service and why a touch did
        nothing.
        """
        self._tell = tell
        self._thread.start()

    def act(self, action: str, argument: str) -> None:
        """One touch of the practice panel."""
        site = self._site
        acts: dict[str, Callable[[], None]] = {
            "card-in": lambda: site.insert(site.card_of(argument)),
            "card-out": site.remove,
            "form-up": lambda: site.admin.show_form(argument),
            "form-away": lambda: site.admin.show_form(None),
            "network": lambda: site.admin.set_line("cut" if argument == "cut" else "open"),
            # a kiosk's clock that is ahead is a service's clock that is behind
            "clock": lambda: site.admin.set_clock(-float(argument)),
            "fault": lambda: site.admin.set_fault(argument),
            "fault-end": lambda: site.admin.clear_faults(argument.split(maxsplit=1)[0]),
            "all-right": site.admin.clear_faults,
        }
        self._todo.put(acts[action])

    def stop(self) -> None:
        """Finish what was touched, then end."""
        self._todo.put(None)
        if self._thread.is_alive():
            self._thread.join(5)

    def _work(self) -> None:
        trouble = ""
        while True:
            self._look(trouble)
            try:
                act = self._todo.get(timeout=LOOK_S)
            except queue.Empty:
                continue
            if act is None:
                return
            trouble = ""
            try:
                act()
            except (OSError, PracticeError) as error:
                trouble = str(error)

    def _look(self, trouble: str) -> None:
        """Tell what is wrong with the service now; ``trouble``: what became of the last touch,
        shown until the next one.
        """
        from gateway.practice.fault_panel import FaultStatus  # noqa: PLC0415 - Qt

        try:
            told = self._site.admin.list_faults()
        except OSError as error:
            self._tell(FaultStatus(trouble=str(error)))
            return
        kinds = tuple(
            (f"{kind['name']} {kind['usual']}".strip(), str(kind["about"]))
            for kind in told["kinds"]
        )
        self._tell(FaultStatus(tuple(told["active"]), tuple(told["script"]), kinds, trouble))


def run(*, script: bool, pictures: Path, verbose: bool) -> int:
    """The practice site with the kiosk: in a window where there is a screen, else through the
    scripted morning.
    """
    log.start(None, verbose=verbose)
    on_screen = bool(
        os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or sys.platform in ("win32", "darwin")
    )
    try:
        if on_screen and not script:
            with PracticeSite(default_folder()) as site:
                return _in_a_window(site)
        with ExitStack() as stack:
            if not on_screen:
                stack.enter_context(VirtualDisplay())
            fresh = Path(
                stack.enter_context(tempfile.TemporaryDirectory(prefix="gateway-practice-"))
            )
            site = stack.enter_context(PracticeSite(fresh))
            from gateway.practice import (  # noqa: PLC0415
                scripted_morning,
            )

            return scripted_morning.play(site, pictures)
    except PracticeError as error:
        print(error, file=sys.stderr)
        return 1


def _in_a_window(site: PracticeSite) -> int:
    from PySide6.QtCore import QSize  # noqa: PLC0415 - Qt and PC/SC, after their environment is set

    from gateway.app import kiosk as app  # noqa: PLC0415
    from gateway.practice.panel import PracticePanel  # noqa: PLC0415
    from gateway.ui.application import make_application  # noqa: PLC0415
    from gateway.ui.bridge import Bridge  # noqa: PLC0415
    from gateway.ui.widgets.theme import Theme  # noqa: PLC0415

    if site.card_trouble:
        print(f"No virtual card reader: {site.card_trouble}", file=sys.stderr)
    user = site.ready["users"][0]
    print(
        f"Open the kiosk as {user['user']} with the password {user['password']}. Staff code: {site_commands.STAFF_CODE}."
    )
    application = make_application(sys.argv[:1])
    hands = PanelExecutor(site)
    try:
        with home.HomeLock(site.home):
            settings = settings_file.load(site.home)
            room = application.primaryScreen().availableGeometry()
            kiosk = QSize(int(settings.screen.width), int(settings.screen.height))
            size = QSize(
                min(kiosk.width(), room.width() - PANEL_WIDTH),
                min(kiosk.height(), room.height() - TITLE_BAR),
            )
            gateway = app.KioskApp(settings, application, size)
            gateway.window.allow_close = True
            panel = PracticePanel(Theme.load(size=kiosk), people_of(site), hands.act)
            news = Bridge(panel.take)
            hands.start(news.post)
            # before it is shown: a window manager leaves it there
            gateway.window.move(room.topLeft())
            with gateway:
                panel.resize(PANEL_WIDTH, size.height())
                panel.move(room.left() + size.width(), room.top() + TITLE_BAR)
                panel.show()
                return app.run_event_loop(gateway, application)
    finally:
        hands.stop()


def people_of(site: PracticeSite) -> list[Any]:
    """The people for the practice panel, those with a story first."""
    from gateway.practice.panel import PracticePerson  # noqa: PLC0415 - Qt

    workers = sorted(
        (worker for worker in site.site.workers if worker.card or worker.limosa),
        key=lambda worker: not worker.story,
    )
    return [
        PracticePerson(
            worker.handle, worker.full_name, worker.story, bool(worker.card), bool(worker.limosa)
        )
        for worker in workers[:PANEL_PEOPLE]
    ]

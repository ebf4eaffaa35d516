"""Run the kiosk on the practice site: ``gateway practice``.

With a screen it opens in a window, with a practice panel beside it; without one it plays a scripted
morning under Xvfb.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QSize

from gateway.app.end_signals import EndSignals
from gateway.app.kiosk import KioskApp, run_event_loop
from gateway.practice import scripted_morning
from gateway.practice.panel import PracticePanel, PracticePerson
from gateway.practice.panel_executor import PanelExecutor
from gateway.practice.practice_site import PracticeError, PracticeSite, VirtualDisplay
from gateway.sandbox.folder import default_folder
from gateway.sandbox.kiosk_home import STAFF_CODE
from gateway.system import log
from gateway.system import settings as settings_file
from gateway.system.home import HomeLock
from gateway.ui.application import make_application
from gateway.ui.bridge import Bridge
from gateway.ui.widgets.theme import Theme

_PANEL_PEOPLE = 40
_PANEL_WIDTH = 460
# height of a desktop's title bar, in pixels
_TITLE_BAR = 40


def run(*, script: bool, pictures: Path, verbose: bool) -> int:
    """Run the practice site with the kiosk.

    :param script: play the scripted morning even where there is a screen
    :param pictures: the folder for the morning's pictures
    :return: the exit code
    :raises UserError: when the practice site cannot run.
    """
    log.start(None, verbose=verbose)
    # whatever has been started by then is stopped in good order
    with EndSignals(interrupts=True) as signals:
        return _run(signals, script=script, pictures=pictures)


def _run(signals: EndSignals, *, script: bool, pictures: Path) -> int:
    has_screen = bool(
        os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or sys.platform in ("win32", "darwin")
    )
    if has_screen and not script:
        _demand_writable(default_folder(), "Name another folder with GATEWAY_SANDBOX.")
        with PracticeSite(default_folder()) as site:
            return _open_window(site, signals)
    _demand_writable(pictures, "Name another folder with --pictures.")
    _demand_writable(Path(tempfile.gettempdir()), "Name another folder with TMPDIR.")
    with ExitStack() as stack:
        if not has_screen:
            stack.enter_context(VirtualDisplay())
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="gateway-practice-"))
        site = stack.enter_context(PracticeSite(Path(folder)))
        return scripted_morning.play(site, pictures, signals)


def _demand_writable(folder: Path, remedy: str) -> None:
    """Refuse a folder that cannot be made or takes no file.

    :raises PracticeError: then.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise PracticeError(f"{folder} cannot be written ({error.strerror}). {remedy}") from None


def _open_window(site: PracticeSite, signals: EndSignals) -> int:
    if site.card_trouble:
        print(f"No virtual card reader: {site.card_trouble}", file=sys.stderr)
    user = site.ready["users"][0]
    print(
        f"Open the kiosk as {user['user']} with the password {user['password']}."
        f" Staff code: {STAFF_CODE}."
    )
    signals.defer()
    application = make_application(sys.argv[:1])
    executor = PanelExecutor(site)
    try:
        with HomeLock(site.home):
            settings = settings_file.load(site.home)
            desktop = application.primaryScreen().availableGeometry()
            screen = QSize(int(settings.screen.width), int(settings.screen.height))
            size = QSize(
                min(screen.width(), desktop.width() - _PANEL_WIDTH),
                min(screen.height(), desktop.height() - _TITLE_BAR),
            )
            kiosk = KioskApp(settings, application, size)
            kiosk.window.allow_close = True
            panel = PracticePanel(Theme.load(size=screen), panel_people(site), executor.submit)
            bridge = Bridge(panel.show_status)
            executor.start(bridge.post)
            # a window manager leaves it where it was before it is shown
            kiosk.window.move(desktop.topLeft())
            with kiosk:
                panel.resize(_PANEL_WIDTH, size.height())
                panel.move(desktop.left() + size.width(), desktop.top() + _TITLE_BAR)
                panel.show()
                return run_event_loop(kiosk, application, signals)
    finally:
        executor.stop()


def panel_people(site: PracticeSite) -> list[PracticePerson]:
    """Return the people for the practice panel, those with a story first."""
    workers = sorted(
        (worker for worker in site.site.workers if worker.card or worker.limosa),
        key=lambda worker: not worker.story,
    )
    return [
        PracticePerson(
            worker.handle, worker.full_name, worker.story, bool(worker.card), bool(worker.limosa)
        )
        for worker in workers[:_PANEL_PEOPLE]
    ]

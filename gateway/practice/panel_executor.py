"""Execute the practice panel's actions off the main thread: a reader may take half a second."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from gateway.errors import UserError
from gateway.practice.fault_panel import FaultStatus
from gateway.practice.practice_site import PracticeSite

_POLL_S = 1.0
_STOP_S = 5.0


class PanelExecutor:
    """Execute the panel's actions in their order, on a thread of its own.

    After each action, and every second, it reports what is wrong with the service.
    """

    def __init__(self, site: PracticeSite) -> None:
        self._site = site
        self._report: Callable[[FaultStatus], None] = lambda _status: None
        self._actions: queue.SimpleQueue[tuple[str, str] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="practice-panel", daemon=True)

    def start(self, report: Callable[[FaultStatus], None]) -> None:
        """Start the thread.

        :param report: takes the service's faults and why an action failed; called on the thread
        """
        self._report = report
        self._thread.start()

    def submit(self, action: str, argument: str) -> None:
        """Queue an action of the practice panel, see ``PracticePanel``."""
        self._actions.put((action, argument))

    def stop(self) -> None:
        """Finish the queued actions, and end the thread."""
        self._actions.put(None)
        if self._thread.is_alive():
            self._thread.join(_STOP_S)

    def _work(self) -> None:
        # what became of the last action, shown until the next one
        failure = ""
        while True:
            self._report_status(failure)
            try:
                action = self._actions.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if action is None:
                return
            failure = ""
            try:
                self._execute(*action)
            except UserError as error:
                failure = str(error)

    def _execute(self, action: str, argument: str) -> None:
        site, admin = self._site, self._site.admin
        match action:
            case "card-in":
                site.insert(site.card_of(argument))
            case "card-out":
                site.remove()
            case "form-up":
                admin.show_form(argument)
            case "form-away":
                admin.show_form(None)
            case "network":
                admin.set_line("cut" if argument == "cut" else "open")
            case "clock":
                # a kiosk's clock that is ahead is a service's clock that is behind
                admin.set_clock(-float(argument))
            case "fault":
                admin.set_fault(argument)
            case "fault-end":
                admin.clear_faults(argument.split(maxsplit=1)[0])
            case "all-right":
                admin.clear_faults()

    def _report_status(self, failure: str) -> None:
        try:
            faults = self._site.admin.list_faults()
        except UserError as error:
            self._report(FaultStatus(failure=str(error)))
            return
        kinds = tuple(
            (f"{kind['name']} {kind['usual']}".strip(), str(kind["about"]))
            for kind in faults["kinds"]
        )
        self._report(FaultStatus(tuple(faults["active"]), tuple(faults["script"]), kinds, failure))

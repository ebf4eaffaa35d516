"""Play people at the gate: touch the kiosk's window, and wait for what must come.

The scripted morning uses it, and so do the stories in tests/whole and the measurements.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from gateway.app.end_signals import EndSignals
from gateway.app.kiosk import KioskApp
from gateway.domain.model import Means
from gateway.domain.search import KEYS, folded
from gateway.flow.kiosk_state import KioskState
from gateway.flow.states import (
    Aiming,
    ChooseDirection,
    ChooseEmployer,
    ChooseWorkplace,
    Closed,
    ConfirmDirection,
    ConfirmWorkplace,
    Done,
    Opened,
    Screen,
    SignIn,
    Staff,
    Typing,
    Welcome,
)
from gateway.practice import finger
from gateway.practice.practice_site import PracticeError, PracticeSite
from gateway.sandbox.kiosk_home import STAFF_CODE

_STAGE_S = 20.0
_POLL_MS = 10
_LONG_PRESS_MS = 2_200


class KioskDriver:
    """Touch one kiosk on one practice site, and wait for its screens.

    :param pictures: the folder for pictures of the window; ``None``: no pictures
    :param say: takes a line for each stage
    :param signals: once one has come, what waits is given up
    """

    def __init__(
        self,
        kiosk: KioskApp,
        site: PracticeSite,
        pictures: Path | None,
        say: Callable[[str], None] = print,
        signals: EndSignals | None = None,
    ) -> None:
        self.kiosk = kiosk
        self.site = site
        self._pictures = pictures
        self._say = say
        self._picture_count = 0
        self._signals = signals or EndSignals()
        self._started_s = time.monotonic()

    @property
    def screen(self) -> Screen:
        """Return the screen that the kiosk shows."""
        return self.kiosk.controller.state.screen

    @property
    def kiosk_state(self) -> KioskState:
        """Return what the kiosk knows of its devices, its queue and the day."""
        return self.kiosk.controller.state.kiosk

    def wait_until(self, what: str, holds: Callable[[], bool], seconds: float = _STAGE_S) -> None:
        """Run the event loop until ``holds()`` is true.

        :param what: names it in the error
        :raises PracticeError: after ``seconds``; it says what is on the screen.
        :raises KeyboardInterrupt: once a signal has come.
        """
        deadline = time.monotonic() + seconds
        while not holds():
            if self._signals.have_come:
                raise KeyboardInterrupt
            if time.monotonic() > deadline:
                shown = finger.visible_text(self.kiosk.window).replace("\n", " | ")
                raise PracticeError(
                    f"Waited {seconds:.0f} s for: {what}."
                    f" On the screen: {type(self.screen).__name__}: {shown}"
                )
            QTest.qWait(_POLL_MS)

    def wait_for_screen(self, *kinds: type) -> None:
        """Wait until the kiosk shows a screen of one of these types."""
        names = " or ".join(kind.__name__ for kind in kinds)
        self.wait_until(names, lambda: isinstance(self.screen, kinds))

    def wait_for_widget(self, name: str) -> None:
        """Wait until the widget called ``name`` is visible."""
        self.wait_until(name, lambda: finger.is_visible(self.kiosk.window, name))

    def wait_for_all_means(self) -> None:
        """Wait until card reader, camera and keypad work."""
        self.wait_until("reader and camera", lambda: self.kiosk_state.working_means == set(Means))

    def press(self, name: str, hold_ms: int = 0) -> None:
        """Touch the widget called ``name``."""
        finger.press(self.kiosk.window, name, hold_ms)

    def press_keys(self, digits: str) -> None:
        """Touch the keypad's keys."""
        for digit in digits:
            self.press(f"key-{digit}")

    def type_into(self, name: str, text: str) -> None:
        """Touch the field called ``name``, and type ``text`` on a keyboard."""
        self.press(name)
        finger.type_text(self.kiosk.window, text)

    def report_stage(self, stage: str, name: str = "") -> None:
        """Print a stage, and take a picture under ``name`` where one is given."""
        note = ""
        if self._pictures is not None and name:
            self._picture_count += 1
            # until the last drawing is painted
            QTest.qWait(50)
            path = self._pictures / f"morning-{self._picture_count:02d}-{name}.png"
            finger.take_picture(self.kiosk.window, path)
            note = f"  [{path.name}]"
        self._say(f"{time.monotonic() - self._started_s:6.1f} s  {stage}{note}")


class GatePlayer(KioskDriver):
    """Play whole acts of people at the gate."""

    def sign_in(self, user: str, password: str) -> None:
        """Go from the closed kiosk to the sign-in screen, and send user name and password."""
        self.wait_for_screen(Closed)
        self.press("open-day")
        self.wait_for_screen(SignIn)
        self.type_into("user", user)
        self.type_into("password", password)
        self.press("sign-in")

    def open_day(self, user: str, password: str, workplace: str) -> None:
        """Open the kiosk as the site manager."""
        self.sign_in(user, password)
        self.wait_for_screen(ChooseWorkplace, ConfirmWorkplace)
        if isinstance(self.screen, ChooseWorkplace):
            if not finger.is_visible(self.kiosk.window, f"workplace-{workplace}"):
                for character in workplace.lower():
                    self.press(f"letter-{character}")
            self.press(f"workplace-{workplace}")
            self.wait_for_screen(ConfirmWorkplace)
        self.press("open-here")
        self.wait_for_screen(Opened)
        self.press("continue")
        self.wait_for_screen(Welcome)

    def identify_by_card(self, handle: str) -> None:
        """Insert a person's card, and wait until it is read."""
        self.wait_until("the card reader", lambda: Means.CARD in self.kiosk_state.working_means)
        self.site.insert(self.site.card_of(handle))
        self.wait_for_screen(ChooseEmployer, ChooseDirection)

    def identify_by_number(self, number: str) -> None:
        """Type a number."""
        self.press("means-keypad")
        self.wait_for_screen(Typing)
        self.press_keys(number)
        # the number of who registered before goes on by itself
        if isinstance(self.screen, Typing):
            self.press("next")
        self.wait_for_screen(ChooseEmployer, ChooseDirection)

    def identify_by_form(self, handle: str) -> None:
        """Hold up a person's L1 form, and wait until it is read."""
        self.wait_until("the camera", lambda: Means.FORM in self.kiosk_state.working_means)
        self.press("means-form")
        self.wait_for_screen(Aiming)
        self.site.admin.show_form(handle)
        self.wait_for_screen(ChooseDirection)
        self.site.admin.show_form(None)

    def choose_employer(self, number: str = "") -> None:
        """Choose the employer where the kiosk asks; without a number, the first of the list."""
        if not isinstance(self.screen, ChooseEmployer):
            return
        companies = {company.number: company for company in self.screen.companies}
        employer = companies.get(number) or self.screen.companies[0]
        name = f"employer-{employer.number}"
        letters = iter(letter for letter in folded(employer.name) if letter in KEYS)
        while not finger.is_visible(self.kiosk.window, name):
            self.press(f"letter-{next(letters)}")
            # until what it leads to is drawn
            QTest.qWait(_POLL_MS)
        self.press(name)
        # where once a day is due, there is no direction to choose
        self.wait_for_screen(ChooseDirection, Done)

    def choose_direction(self, direction: str, employer: str = "") -> Done:
        """Choose the employer where the kiosk asks, then IN or OUT; return the result.

        :param employer: its number; empty: the first of the list
        """
        self.choose_employer(employer)
        self.press(direction)
        self.wait_for_screen(Done, ConfirmDirection)
        if isinstance(self.screen, ConfirmDirection):
            # so soon after the last one
            self.press("again")
            self.wait_for_screen(Done)
        done = self.screen
        if not isinstance(done, Done):
            raise PracticeError("The result was gone before it could be read.")
        return done

    def wait_for_confirmation(self) -> str:
        """Wait for the service's answer on the screen; return the reference."""
        self.wait_until(
            "confirmed", lambda: isinstance(self.screen, Done) and self.screen.answer is not None
        )
        return self.screen.reference if isinstance(self.screen, Done) else ""

    def leave(self) -> None:
        """Take the card out, and wait for the welcome screen."""
        self.site.remove()
        if finger.is_visible(self.kiosk.window, "ok"):
            self.press("ok")
        self.wait_for_screen(Welcome)

    def open_staff_screen(self) -> None:
        """Go to the staff screen as the site manager, and wait for its first page."""
        self.press("staff-corner", hold_ms=_LONG_PRESS_MS)
        self.wait_for_widget("key-2")
        self.press_keys(STAFF_CODE)
        self.wait_until(
            "the list", lambda: isinstance(self.screen, Staff) and not self.screen.is_loading
        )

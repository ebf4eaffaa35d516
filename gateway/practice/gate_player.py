"""The hands and eyes of a play at the gate: it touches the kiosk's window and waits for what must
come.

The scripted morning plays with it, and so do the stories in tests/whole and the measurements.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from gateway.app import kiosk
from gateway.domain.model import Means
from gateway.flow.states import (
    Aiming,
    ChooseDirection,
    ChooseEmployer,
    Closed,
    Done,
    Opened,
    Screen,
    Staff,
    Typing,
    Welcome,
)
from gateway.practice import finger
from gateway.practice.practice_site import PracticeError, PracticeSite
from gateway.sandbox.cli import site_commands

STAGE_S = 20.0
_LOOK_MS = 10
_LONG_PRESS_MS = 2_200


class KioskDriver:
    """Touches and waits, on one kiosk and one practice site.

    ``say`` takes each stage's line; ``pictures`` is where the window's pictures go (``None``: none
    are taken).
    """

    def __init__(
        self,
        gateway: kiosk.KioskApp,
        site: PracticeSite,
        pictures: Path | None,
        say: Callable[[str], None] = print,
    ) -> None:
        self.kiosk = gateway
        self.site = site
        self._pictures = pictures
        self._say = say
        self._taken = 0
        self._began = time.monotonic()

    @property
    def screen(self) -> Screen:
        """The screen that the kiosk is on."""
        return self.kiosk.controller.state.screen

    def wait_until(self, what: str, holds: Callable[[], bool], seconds: float = STAGE_S) -> None:
        """Let the kiosk live until something holds.

        :raises PracticeError: when it does not within ``seconds``; names what was waited for and
            what is on the screen.
        """
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                shown = finger.visible_text(self.kiosk.window).replace("\n", " | ")
                raise PracticeError(
                    f"Waited {seconds:.0f} s for: {what}. On the screen: {type(self.screen).__name__}: {shown}"
                )
            QTest.qWait(_LOOK_MS)

    def wait_for_screen(self, *kinds: type) -> None:
        """Wait until the kiosk is on one of these screens."""
        self.wait_until(
            " or ".join(kind.__name__ for kind in kinds), lambda: isinstance(self.screen, kinds)
        )

    def press(self, name: str, hold_ms: int = 0) -> None:
        """Touch what has this name."""
        finger.press(self.kiosk.window, name, hold_ms)

    def press_keys(self, digits: str) -> None:
        """Touch the keypad's keys."""
        for digit in digits:
            self.press(f"key-{digit}")

    def report_stage(self, stage: str, name: str = "") -> None:
        """Print a stage, and take its picture."""
        where = ""
        if self._pictures is not None and name:
            self._taken += 1
            # what was drawn is painted
            QTest.qWait(50)
            path = finger.take_picture(
                self.kiosk.window, self._pictures / f"morning-{self._taken:02d}-{name}.png"
            )
            where = f"  [{path.name}]"
        self._say(f"{time.monotonic() - self._began:6.1f} s  {stage}{where}")


class GatePlayer(KioskDriver):
    """What people do at the gate, as whole acts."""

    def open_day(self, user: str, password: str, workplace: str) -> None:
        """The site manager opens the kiosk on the screen."""
        self.wait_for_screen(Closed)
        self.press("open-day")
        self.wait_until("the sign-in screen", lambda: finger.is_visible(self.kiosk.window, "user"))
        self.press("user")
        finger.type_text(self.kiosk.window, user)
        self.press("password")
        finger.type_text(self.kiosk.window, password)
        self.press("sign-in")
        self.wait_until(
            "the workplaces", lambda: finger.is_visible(self.kiosk.window, f"workplace-{workplace}")
        )
        self.press(f"workplace-{workplace}")
        self.wait_for_screen(Opened)
        self.press("continue")
        self.wait_for_screen(Welcome)

    def wait_for_all_means(self) -> None:
        """Wait until card reader, camera and keypad can be used."""
        self.wait_until(
            "reader and camera",
            lambda: self.kiosk.controller.state.kiosk.working_means == set(Means),
        )

    def identify_by_card(self, handle: str) -> None:
        """Somebody puts a card in; it is read."""
        self.wait_until(
            "the card reader", lambda: Means.CARD in self.kiosk.controller.state.kiosk.working_means
        )
        self.site.insert(self.site.card_of(handle))
        self.wait_for_screen(ChooseEmployer, ChooseDirection)

    def identify_by_number(self, number: str) -> None:
        """Somebody types a number."""
        self.press("means-keypad")
        self.wait_for_screen(Typing)
        self.press_keys(number)
        self.press("next")
        self.wait_for_screen(ChooseEmployer, ChooseDirection)

    def identify_by_form(self, handle: str) -> None:
        """Somebody holds up an L1 form."""
        self.wait_until(
            "the camera", lambda: Means.FORM in self.kiosk.controller.state.kiosk.working_means
        )
        self.press("means-form")
        self.wait_for_screen(Aiming)
        self.site.admin.show_form(handle)
        self.wait_for_screen(ChooseDirection)
        self.site.admin.show_form(None)

    def choose_employer(self, number: str = "") -> None:
        """Choose this company, or the first of the list."""
        if not isinstance(self.screen, ChooseEmployer):
            return
        name = f"employer-{number or self.screen.companies[0].number}"
        while not finger.is_visible(self.kiosk.window, name):
            self.press("page-after")
            # the new page's rows come up
            QTest.qWait(_LOOK_MS)
        self.press(name)
        self.wait_for_screen(ChooseDirection)

    def choose_direction(self, direction: str, employer: str = "") -> Done:
        """Employer where it is asked, then IN or OUT; gives the screen that says *kept*."""
        self.choose_employer(employer)
        self.press(direction)
        self.wait_for_screen(Done)
        done = self.screen
        if not isinstance(done, Done):
            raise PracticeError("The result was gone before it could be read.")
        return done

    def wait_for_confirmation(self) -> str:
        """Wait for the service's word on the screen; gives the reference."""
        self.wait_until(
            "confirmed", lambda: isinstance(self.screen, Done) and self.screen.answer is not None
        )
        return self.screen.reference if isinstance(self.screen, Done) else ""

    def leave(self) -> None:
        """The card is taken, and the kiosk comes home."""
        self.site.remove()
        if finger.is_visible(self.kiosk.window, "ok"):
            self.press("ok")
        self.wait_for_screen(Welcome)

    def open_staff_screen(self) -> None:
        """The site manager goes to the staff screen."""
        self.press("staff-corner", hold_ms=_LONG_PRESS_MS)
        self.wait_until("the code's keypad", lambda: finger.is_visible(self.kiosk.window, "key-2"))
        self.press_keys(site_commands.STAFF_CODE)
        self.wait_until(
            "the list", lambda: isinstance(self.screen, Staff) and self.screen.lines is not None
        )

"""Say that the kiosk is not open for the day, and let the site manager open it."""

from __future__ import annotations

from gateway.domain.problem import Problem
from gateway.flow.actions import OpenRequested
from gateway.flow.states import Closed, State
from gateway.ui.screen import ScreenContext, ScreenWidget
from gateway.ui.text import phrases, problems
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.icon_line import ContactLine, IconLine
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.touch import Button


class ClosedScreen(ScreenWidget[Closed]):
    """Draw a closed gate, since when, whom to call, and one button for the site manager."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._picture = Picture(theme)
        self._message = Message(theme)
        self._since = IconLine(theme, "closed-since", "clock")
        self._contact = ContactLine(theme, context.contact)
        self._open = Button(theme, "open-day", fill="blue")
        self._open.clicked.connect(lambda: context.send(OpenRequested()))
        self._open.setMinimumHeight(theme.px("key"))
        right = column(
            (self._message, 1),
            self._since,
            self._contact,
            row((self._open, 2), 1),
            gap=theme.px("small_gap"),
        )
        self.lay_out_with_picture(self._picture, right)

    def draw(self, state: State, screen: Closed) -> None:
        """Say that the kiosk is closed, and why where something is wrong."""
        problem = screen.problem
        # after a fault of its own the kiosk starts again by itself; staff cannot open it before
        restarting = problem is Problem.INTERNAL
        self._open.show_text(translate("Closed", "Open the kiosk"), "key")
        self._open.setVisible(not restarting)
        if problem is None:
            self._picture.show_icon("gate-closed")
            self._message.show_text(
                translate("Closed", "This kiosk is closed"),
                translate(
                    "Closed",
                    "Nobody can register here yet. The site manager opens it with a user name"
                    " and a password.",
                ),
            )
        else:
            words = problems.for_worker(problem)
            self._picture.show_icon(words.icon, accent="danger")
            restarts = translate(
                "Closed", "It starts again by itself in a few seconds. Nothing is lost."
            )
            self._message.show_text(words.title, restarts if restarting else words.advice)
        self._since.show_text(_since_text(screen.since_ms, self.context.now_ms()))
        self._contact.draw()


def _since_text(since_ms: int, now_ms: int) -> str:
    """Return since when the kiosk is closed: the time of today, or day and time.

    :param since_ms: UTC milliseconds; 0 where it is not known, then the text is empty
    """
    if not since_ms:
        return ""
    time, day = phrases.time_of(since_ms), phrases.date_of(since_ms)
    moment = time if day == phrases.date_of(now_ms) else f"{day}, {time}"
    return translate("Closed", "Closed since {time}").format(time=moment)

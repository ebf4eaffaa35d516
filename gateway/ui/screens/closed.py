"""Not open for the day: what a worker should know, and the site manager's way in."""

from __future__ import annotations

from gateway.domain.problem import Problem
from gateway.flow.actions import OpenRequested
from gateway.flow.states import Closed, State
from gateway.ui.screen import ScreenContext, ScreenWidget
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Button, Picture, column, row
from gateway.ui.widgets.fact import ContactFact, Fact
from gateway.ui.widgets.passage import Message


class ClosedScreen(ScreenWidget):
    """A closed gate, since when, whom to call; one button for the site manager."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._picture = Picture(theme)
        self._told = Message(theme)
        self._since, self._contact = (
            Fact(theme, "closed-since", "clock"),
            ContactFact(theme, context.contact),
        )
        self._open = Button(theme, "open-day", fill="blue")
        self._open.clicked.connect(lambda: context.send(OpenRequested()))
        self._open.setMinimumHeight(theme.px("key"))
        right = column(gap=theme.px("small_gap"))
        right.addWidget(self._told, 1)
        right.addWidget(self._since)
        right.addWidget(self._contact)
        ways = row()
        ways.addWidget(self._open, 2)
        ways.addStretch(1)
        right.addLayout(ways)
        layout = row(margins=self.margins(), gap=theme.px("margin") * 2)
        layout.addWidget(self._picture, 1 if theme.large else 2)
        layout.addLayout(right, 3)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """Closed, and why when something is wrong."""
        assert isinstance(state.screen, Closed)
        problem = state.screen.problem
        # it starts again by itself, and nobody can open it until it has
        broken = problem is Problem.INTERNAL
        self._open.say(translate("Closed", "Open the kiosk"), "key")
        self._open.setVisible(not broken)
        if problem is None:
            self._picture.show_icon("gate-closed")
            self._told.say(
                translate("Closed", "This kiosk is closed"),
                translate(
                    "Closed",
                    "Nobody can register here yet. The site manager opens it with a user name and a password.",
                ),
            )
        else:
            from gateway.ui.text import (  # noqa: PLC0415
                problems,
            )

            told = problems.of_problem(problem)
            self._picture.show_icon(told.icon, accent="danger")
            self._told.say(told.title, self._starts_again() if broken else told.advice)
        self._since.say(since_words(state.screen.since_ms, self.context.now_ms()))
        self._contact.draw()

    @staticmethod
    def _starts_again() -> str:
        return translate(
            "Closed", "It starts again by itself in a few seconds. What was kept is kept."
        )


def since_words(since_ms: int, now_ms: int) -> str:
    """Since when it is closed: the time of today, or day and time; empty where that is not known
    (0).
    """
    if not since_ms:
        return ""
    time, day = phrases.time_of(since_ms), phrases.date_of(since_ms)
    today = day == phrases.date_of(now_ms)
    return translate("Closed", "Closed since {time}").format(
        time=time if today else f"{day}, {time}"
    )

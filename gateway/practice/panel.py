"""The practice panel: a small window beside the kiosk from which cards are put in, forms held up,
and things go wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gateway.practice.fault_panel import FaultPanel, FaultStatus
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, framed, row
from gateway.ui.widgets.labels import Label
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button

QUARTER_S = 900


@dataclass(frozen=True, slots=True)
class PracticePerson:
    """Somebody of the practice site. ``handle`` is how the panel names him to the site; ``note``
    says what is special.
    """

    handle: str
    name: str
    note: str
    has_card: bool
    has_form: bool


class PracticePanel(QWidget):
    """``act(action, argument)`` is called for each touch.

    ``card-in`` and ``form-up`` come with a person's handle, ``card-out`` and ``form-away`` with
    nothing, ``network`` with ``cut`` or ``restored``, ``clock`` with the seconds that the kiosk's
    clock shall be ahead (``0``, ``900``, ``-900``), ``fault`` and ``fault-end`` with the words of a
    fault of the service, ``all-right`` with nothing. What the site does is shown at once, and again
    as the site tells it (``take``), since others may set faults too.
    """

    def __init__(
        self, theme: Theme, people: Sequence[PracticePerson], act: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self.setObjectName("practice")
        self._theme, self._act = theme, act
        self._cut, self._ahead_s = False, 0.0
        self._faults = FaultPanel(theme, self._kinds(), act)
        self._network = self._button("network", "", self._turn_network)
        self._clocks: dict[int, Button] = {}
        pad = theme.px("small_gap")
        layout = column(margins=(pad, pad, pad, pad), gap=pad)
        layout.addLayout(
            row(
                self._button(
                    "card-out",
                    translate("Practice", "Take the card out"),
                    lambda: act("card-out", ""),
                ),
                self._button(
                    "form-away",
                    translate("Practice", "Take the form away"),
                    lambda: act("form-away", ""),
                ),
                gap=pad,
            )
        )
        layout.addWidget(self._scrolled([self._person(one) for one in people]), 1)
        layout.addLayout(self._troubles())
        self.setLayout(layout)
        self.setWindowTitle(translate("Practice", "Practice site"))
        self._show()

    def take(self, news: FaultStatus) -> None:
        """Show what is wrong now."""
        kinds = dict(fault.partition(" ")[::2] for fault in news.active)
        self._cut = "refuse" in kinds
        self._ahead_s = -float(kinds.get("clock", "0").split()[0])
        self._faults.take(news)
        self._show()

    def _button(self, name: str, text: str, answer: Callable[[], None]) -> Button:
        return self._faults.button(name, text, answer)

    def _person(self, person: PracticePerson) -> QFrame:
        px = self._theme.px
        name, note = Label(self._theme, "table_bold"), Label(self._theme, "small", tone="quiet")
        name.setText(person.name)
        note.show_text(person.note)
        line = row(
            margins=(px("small_gap"), px("tiny_gap"), px("small_gap"), px("tiny_gap")),
            gap=px("small_gap"),
        )
        line.addLayout(column(name, note), 1)
        for owns, action, text in (
            (person.has_card, "card-in", translate("Practice", "Insert card")),
            (person.has_form, "form-up", translate("Practice", "Hold up form")),
        ):
            if owns:
                line.addWidget(
                    self._button(
                        f"{action}-{person.handle}", text, partial(self._act, action, person.handle)
                    )
                )
        return framed(line, "card")

    def _scrolled(self, parts: list[QFrame]) -> QScrollArea:
        inside = QWidget()
        lines: QVBoxLayout = column(*parts, 1, gap=self._theme.px("tiny_gap"))
        inside.setLayout(lines)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        return area

    def _troubles(self) -> QVBoxLayout:
        clocks: QHBoxLayout = row(gap=self._theme.px("small_gap"))
        for ahead_s, text in (
            (0, translate("Practice", "Clock right")),
            (QUARTER_S, translate("Practice", "Clock +15 min")),
            (-QUARTER_S, translate("Practice", "Clock −15 min")),
        ):
            self._clocks[ahead_s] = self._button(
                f"clock-{ahead_s}", text, partial(self._set_clock, ahead_s)
            )
            clocks.addWidget(self._clocks[ahead_s])
        gap = self._theme.px("small_gap")
        all_right = self._button(
            "all-right",
            translate("Practice", "All right again"),
            lambda: self._act("all-right", ""),
        )
        return column(row(self._network, all_right, gap=gap), clocks, self._faults, gap=gap)

    @staticmethod
    def _kinds() -> tuple[tuple[str, str, str], ...]:
        """What can go wrong at the service: a name, the words of the fault, the text of the button."""
        return (
            ("silent", "hang", translate("Practice", "Line is silent")),
            ("lost", "cut-answer 0", translate("Practice", "Answers get lost")),
            ("fails", "status 503", translate("Practice", "Service fails")),
            ("slow", "slow 5000", translate("Practice", "Answers come late")),
        )

    def _turn_network(self) -> None:
        self._cut = not self._cut
        self._act("network", "cut" if self._cut else "restored")
        self._show()

    def _set_clock(self, ahead_s: int) -> None:
        self._ahead_s = ahead_s
        self._act("clock", str(ahead_s))
        self._show()

    def _show(self) -> None:
        self._network.show_text(
            translate("Practice", "Network is cut – restore it")
            if self._cut
            else translate("Practice", "Cut the network")
        )
        set_properties(self._network, chosen=self._cut)
        for ahead_s, button in self._clocks.items():
            set_properties(button, chosen=ahead_s == self._ahead_s)

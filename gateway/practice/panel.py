"""Draw the practice panel: a small window that inserts cards, holds up forms and sets faults."""

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

_QUARTER_S = 900


@dataclass(frozen=True, slots=True)
class PracticePerson:
    """Describe a person of the practice site: ``handle`` is its name there, ``note`` a story."""

    handle: str
    name: str
    note: str
    has_card: bool
    has_form: bool


class PracticePanel(QWidget):
    """Draw the people with their cards and forms, and what can go wrong.

    A touch calls ``act(action, argument)``: ``card-in`` and ``form-up`` with a person's handle,
    ``card-out`` and ``form-away`` with nothing, ``network`` with ``cut`` or ``restored``, ``clock``
    with the seconds that the kiosk's clock is to be ahead (0, 900, -900), ``fault`` and
    ``fault-end`` with the words of a fault of the service, ``all-right`` with nothing. The panel
    shows the effect at once, and again as the site reports it: others may set faults too.
    """

    def __init__(
        self, theme: Theme, people: Sequence[PracticePerson], act: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self.setObjectName("practice")
        self._theme, self._act = theme, act
        self._is_cut, self._ahead_s = False, 0.0
        self._faults = FaultPanel(theme, self._usual_faults(), act)
        self._network = self._button("network", "", self._toggle_network)
        self._clocks: dict[int, Button] = {}
        pad = theme.px("small_gap")
        self.setLayout(
            column(
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
                ),
                (self._scroll_area([self._person(person) for person in people]), 1),
                self._faults_layout(),
                margins=(pad, pad, pad, pad),
                gap=pad,
            )
        )
        self.setWindowTitle(translate("Practice", "Practice site"))
        self._mark_buttons()

    def show_status(self, status: FaultStatus) -> None:
        """Show what is wrong now."""
        active = dict(fault.partition(" ")[::2] for fault in status.active)
        self._is_cut = "refuse" in active
        self._ahead_s = -float(active.get("clock", "0").split()[0])
        self._faults.show_status(status)
        self._mark_buttons()

    def _button(self, name: str, text: str, on_click: Callable[[], None]) -> Button:
        return self._faults.make_button(name, text, on_click)

    def _person(self, person: PracticePerson) -> QFrame:
        px = self._theme.px
        name, note = Label(self._theme, "table_bold"), Label(self._theme, "small", tone="quiet")
        name.setText(person.name)
        note.show_text(person.note)
        line = row(
            (column(name, note), 1),
            margins=(px("small_gap"), px("tiny_gap"), px("small_gap"), px("tiny_gap")),
            gap=px("small_gap"),
        )
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

    def _scroll_area(self, people: list[QFrame]) -> QScrollArea:
        content = QWidget()
        content.setLayout(column(*people, 1, gap=self._theme.px("tiny_gap")))
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        return area

    def _faults_layout(self) -> QVBoxLayout:
        clocks: QHBoxLayout = row(gap=self._theme.px("small_gap"))
        for ahead_s, text in (
            (0, translate("Practice", "Clock right")),
            (_QUARTER_S, translate("Practice", "Clock +15 min")),
            (-_QUARTER_S, translate("Practice", "Clock −15 min")),
        ):
            self._clocks[ahead_s] = self._button(
                f"clock-{ahead_s}", text, partial(self._set_clock, ahead_s)
            )
            clocks.addWidget(self._clocks[ahead_s])
        gap = self._theme.px("small_gap")
        all_right = self._button(
            "all-right",
            translate("Practice", "Back to normal"),
            lambda: self._act("all-right", ""),
        )
        return column(row(self._network, all_right, gap=gap), clocks, self._faults, gap=gap)

    @staticmethod
    def _usual_faults() -> tuple[tuple[str, str, str], ...]:
        """Return the usual faults of the service: name, words and text of the button."""
        return (
            ("silent", "hang", translate("Practice", "Line is silent")),
            ("lost", "cut-answer 0", translate("Practice", "Answers get lost")),
            ("fails", "status 503", translate("Practice", "Service fails")),
            ("slow", "slow 5000", translate("Practice", "Answers come late")),
        )

    def _toggle_network(self) -> None:
        self._is_cut = not self._is_cut
        self._act("network", "cut" if self._is_cut else "restored")
        self._mark_buttons()

    def _set_clock(self, ahead_s: int) -> None:
        self._ahead_s = ahead_s
        self._act("clock", str(ahead_s))
        self._mark_buttons()

    def _mark_buttons(self) -> None:
        self._network.show_text(
            translate("Practice", "Network is cut – restore it")
            if self._is_cut
            else translate("Practice", "Cut the network")
        )
        set_properties(self._network, chosen=self._is_cut)
        for ahead_s, button in self._clocks.items():
            set_properties(button, chosen=ahead_s == self._ahead_s)

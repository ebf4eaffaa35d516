"""Show the steps of the first hour: language, service, tests, code; before them a secret."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStackedWidget, QWidget

from gateway.domain.languages import LANGUAGES
from gateway.domain.set_up import Device, SetUpStep
from gateway.flow.actions import Back, Understood, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.set_up_actions import (
    CornerTouched,
    DeviceTestRequested,
    HouseLanguageChosen,
    SetUpTyped,
)
from gateway.flow.set_up_states import SetUp
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text import phrases, problems
from gateway.ui.text.setting_words import language_name
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.fields import TypedFields
from gateway.ui.widgets.keyboard import Keyboard
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.touch import Button

_COLUMNS = 3
_FIELD = "set-up-field"
_SECRET = (SetUpStep.GUARD, SetUpStep.CODE)
# an address of another kind is seldom, and its signs stand on the keyboard's other page
_BEGINNINGS = dict.fromkeys((SetUpStep.SERVICE, SetUpStep.LOG_IN), "https://")
_CORNERS = 4


class TypedPage(QWidget):
    """Draw a field over a keyboard; what is typed at a step stays here until the screen is hidden,
    a secret until its step is over.
    """

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._step: SetUpStep | None = None
        self._typed: dict[SetUpStep, str] = {}
        self._title = FittedLabel(theme, "heading", wrap=True)
        self._title.setFixedHeight(theme.px("line"))
        self._note = FittedLabel(theme, "body", tone="danger", wrap=True)
        self._note.setObjectName("set-up-note")
        self._note.setFixedHeight(theme.px("line"))
        self._language = LanguageButton(context)
        self._fields = TypedFields(
            theme, (_FIELD,), self._submit, lambda: context.send(UserActive()), self._language
        )
        self._field = self._fields.fields[_FIELD]
        # the scanner does not look for a scan in it
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._back = Button(theme, "set-up-back")
        self._next = Button(theme, "set-up-next", fill="blue")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._next.clicked.connect(self._submit)
        self._keyboard = Keyboard(theme, self._fields.type_key, self._back, self._next)
        thin = theme.px("tiny_gap")
        self.setLayout(column(self._title, self._note, self._fields, (self._keyboard, 1), gap=thin))

    def draw(self, screen: SetUp, title: str, label: str, note: str) -> None:
        """Show the field under its label, and what is wrong with it."""
        is_free = not (screen.is_busy or screen.locked_s)
        # a button that is switched off loses the keys of a real keyboard
        begins = screen.step is not self._step or (is_free and not self._next.isEnabled())
        if screen.step is not self._step:
            self._turn_to(screen.step)
        self._title.setText(title)
        self._note.setText(note)
        self._fields.draw(_FIELD, label, read_only=not is_free)
        self._language.draw()
        self._back.show_text(translate("Common", "Back"), "back")
        self._back.setVisible(screen.step is not SetUpStep.GUARD)
        self._next.show_text(
            translate("Common", "One moment…") if screen.is_busy else _next_word(screen)
        )
        self._next.setEnabled(is_free)
        self._keyboard.retranslate()
        if begins:
            self._fields.activate(_FIELD)

    def forget(self) -> None:
        """Forget what was typed, and the keyboard's layer."""
        self._turn_to(None)
        self._typed.clear()
        self._keyboard.reset()

    def leave(self) -> None:
        """Keep what was typed, unless it is a secret: another page is shown."""
        self._turn_to(None)

    def _turn_to(self, step: SetUpStep | None) -> None:
        if self._step is not None and self._step not in _SECRET:
            self._typed[self._step] = self._field.text()
        self._step = step
        echo = QLineEdit.EchoMode
        is_hidden = step is SetUpStep.GUARD
        self._field.setEchoMode(echo.Password if is_hidden else echo.Normal)
        self._field.setText(self._typed.get(step, _BEGINNINGS.get(step, "")) if step else "")

    def _submit(self) -> None:
        text = self._field.text().strip()
        if text and self._next.isEnabled():
            self._context.send(SetUpTyped(text))


class LanguagePage(QWidget):
    """Draw a button for each language, by its own name."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        self._title = FittedLabel(theme, "title", wrap=True)
        grid = QGridLayout()
        grid.setSpacing(theme.px("small_gap"))
        for place, code in enumerate(LANGUAGES):
            button = Button(theme, f"house-{code}")
            button.show_text(language_name(code))
            button.clicked.connect(lambda _=False, code=code: context.send(_choice(code)))
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        self.setLayout(column(self._title, (grid, 1), gap=theme.px("gap")))

    def draw(self) -> None:
        """Show the question."""
        self._title.setText(translate("Settings", "Language when nobody is there"))


class TestsPage(QWidget):
    """Draw the devices with a button to try each, and a button in each corner of the screen."""

    # no test of pytest's
    __test__ = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        self._title = FittedLabel(theme, "title", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._corner_note = FittedLabel(theme, "body", wrap=True)
        self._corner_note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._corners = [Button(theme, f"corner-{place}") for place in range(_CORNERS)]
        for place, corner in enumerate(self._corners):
            corner.setFixedSize(theme.px("button"), theme.px("button"))
            corner.clicked.connect(lambda _=False, place=place: context.send(CornerTouched(place)))
        self._marks = {device: Picture(theme, side="key_icon") for device in Device}
        self._texts = {device: FittedLabel(theme, "lead", wrap=True) for device in Device}
        self._tries = {device: Button(theme, f"try-{device}") for device in Device}
        lines = []
        for device, button in self._tries.items():
            button.setFixedHeight(theme.px("button"))
            button.clicked.connect(
                lambda _=False, device=device: context.send(DeviceTestRequested(device))
            )
            lines.append(
                row(self._marks[device], (self._texts[device], 3), (button, 1), gap=theme.px("gap"))
            )
        self._back = Button(theme, "back-tests")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._next = Button(theme, "next-tests", fill="blue")
        self._next.clicked.connect(lambda: context.send(Understood()))
        upper_left, upper_right, lower_left, lower_right = self._corners
        gap = theme.px("gap")
        self.setLayout(
            column(
                row(upper_left, (self._title, 1), upper_right, gap=gap),
                *((line, 1) for line in lines),
                (self._corner_note, 1),
                row(lower_left, (self._back, 1), (self._next, 1), lower_right, gap=gap),
                gap=gap,
            )
        )

    def draw(self, screen: SetUp) -> None:
        """Show how each device did, and which corners were touched."""
        names = {
            Device.READER: translate("SetUp", "Card reader: put a card in"),
            Device.CAMERA: translate("SetUp", "Camera"),
        }
        found = {one.device: one for one in screen.devices}
        self._title.setText(translate("SetUp", "Try what is plugged in"))
        for device, name in names.items():
            one = found.get(device)
            self._marks[device].setVisible(one is not None)
            result = ""
            if screen.tried is device:
                result = translate("Common", "One moment…")
            elif one is not None:
                self._marks[device].show_icon("tick" if one.is_working else "cross")
                result = translate("SetUp", "it does not work yet")
                if one.is_working:
                    result = translate("SetUp", "it works")
                elif one.problem is not None:
                    result = problems.for_staff(one.problem).title
            self._texts[device].setText(f"{name}\n{result}".strip())
            self._tries[device].show_text(translate("SetUp", "Try"))
            self._tries[device].setEnabled(screen.tried is None)
        for place, corner in enumerate(self._corners):
            is_touched = place in screen.corners
            name = translate("SetUp", "Corner {number}").format(number=place + 1)
            corner.show_text("", "tick" if is_touched else "box", accessible_name=name)
        self._corner_note.setText(
            translate("SetUp", "The screen works.")
            if len(screen.corners) == _CORNERS
            else translate("SetUp", "Screen: touch the button in each corner.")
        )
        self._back.show_text(translate("Common", "Back"), "back")
        self._next.show_text(_next_word(screen))
        self._next.setEnabled(screen.tried is None)


class SetUpScreen(ScreenWidget[SetUp]):
    """Draw one step at a time."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._pages = QStackedWidget()
        self._language = LanguagePage(context)
        self._tests = TestsPage(context)
        self._typed = TypedPage(context)
        for page in (self._language, self._tests, self._typed):
            self._pages.addWidget(page)
        self.setLayout(column((self._pages, 1), margins=self.margins(bottom="small_gap")))

    def draw(self, state: State, screen: SetUp) -> None:
        """Show the step, and what is wrong with what was typed."""
        match screen.step:
            case SetUpStep.LANGUAGE:
                self._show(self._language)
                self._language.draw()
            case SetUpStep.TESTS:
                self._show(self._tests)
                self._tests.draw(screen)
            case _:
                self._show(self._typed)
                self._typed.draw(screen, *_words(screen), _note(screen))

    def on_hidden(self) -> None:
        """Forget what was typed."""
        self._typed.forget()

    def _show(self, page: QWidget) -> None:
        if page is not self._typed:
            self._typed.leave()
        self._pages.setCurrentWidget(page)


def _choice(code: str) -> HouseLanguageChosen:
    return HouseLanguageChosen(code)


def _words(screen: SetUp) -> tuple[str, str]:
    """Return the title of a step at which something is typed, and the label of the field."""
    where = translate("SetUp", "Where is Checkinatwork?")
    match screen.step:
        case SetUpStep.GUARD:
            return (
                translate("SetUp", "This kiosk is set up anew"),
                translate("Leaving", "Contractor's password or technician's code"),
            )
        case SetUpStep.CODE:
            return (
                translate("SetUp", "Your code as a technician"),
                translate("SetUp", "At least 12 characters; note it down"),
            )
        case SetUpStep.SERVICE:
            return translate("SetUp", "Address of Checkinatwork"), where
        case SetUpStep.LOG_IN:
            return translate("SetUp", "Address of the log-in"), where
        case _:
            return translate("SetUp", "Address or file of the sites"), where


def _note(screen: SetUp) -> str:
    """Return what is wrong with what was typed."""
    if screen.step is SetUpStep.GUARD and (screen.is_wrong or screen.locked_s):
        wrong = translate(
            "Leaving", "That is neither the contractor's password nor the technician's code."
        )
        wait = phrases.try_again_in(screen.locked_s) if screen.locked_s else ""
        return f"{wrong} {wait}".strip()
    if screen.faults:
        wrong = translate("SetUp", "This cannot be used.")
        return f"{wrong} {isolated(' '.join(screen.faults))}"
    return ""


def _next_word(screen: SetUp) -> str:
    if screen.step is SetUpStep.CODE:
        return translate("SetUp", "Finish")
    return translate("Opened", "Continue")

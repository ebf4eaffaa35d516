"""Lay out the screens with a keyboard: a title and what is wrong, the fields, the keys."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from gateway.flow.actions import Back, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.staff_states import LeavingSecret
from gateway.flow.states import SignIn
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget, StateType
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, framed, row
from gateway.ui.widgets.countdown import Countdown
from gateway.ui.widgets.keyboard import Keyboard
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.touch import Button

# typing keeps the screen open; the flow hears of it no more often than this
_ACTIVE_INTERVAL_MS = 5_000
# what moves the focus to a field, also in a window that no window manager made active
_FOCUSING = (QEvent.Type.FocusIn, QEvent.Type.MouseButtonRelease)


class KeyboardScreen(ScreenWidget[StateType]):
    """Draw fields, of which the last is secret. They stay in this widget until it is hidden.

    The keys have all the room that there is: neither header nor foot stands around them.

    :param names: of the fields.
    :param submit_button: the keyboard's large key to go on.
    """

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(
        self, context: ScreenContext, names: tuple[str, ...], submit_button: Button
    ) -> None:
        super().__init__(context)
        theme = self.theme
        self._since_active = QElapsedTimer()
        self._labels: dict[QLineEdit, Label] = {}
        self._frames: dict[QLineEdit, QFrame] = {}
        self.title = FittedLabel(theme, "heading", wrap=True)
        self.fields = tuple(self._field(name) for name in names)
        self._secret = self.fields[-1]
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        # also while it is shown: the scanner does not look for a scan in this field
        self._secret.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._reveal = Button(theme, "show-password", kind="key")
        self._reveal.clicked.connect(self._toggle_reveal)
        # a touch leaves the focus in the field
        self._reveal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reveal.setFixedSize(theme.px("button"), theme.px("button"))
        self._note_icon = Picture(theme, side="key_icon")
        self._note_text = FittedLabel(theme, "body", wrap=True)
        self._note = self._framed_note()
        self._language = LanguageButton(context)
        self._countdown = Countdown(self, self._show_wait)
        self._back = Button(theme, "back")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._submit_button = submit_button
        self._submit_button.clicked.connect(self._submit)
        self._keyboard = Keyboard(theme, self._type_key, self._back, self._submit_button)
        side, thin = theme.px("small_gap"), theme.px("tiny_gap")
        top = row((self.title, 1), (self._note, 4), gap=theme.px("gap"))
        self.setLayout(
            column(
                top,
                self._row_of_fields(),
                (self._keyboard, 1),
                margins=(side, thin, side, thin),
                gap=thin,
            )
        )

    def wrong(self) -> tuple[str, str, str] | None:
        """Return the picture, the words and the advice of what is wrong, if anything is."""
        raise NotImplementedError

    def submit(self) -> None:
        """Send what is typed: all fields are filled, and may be submitted."""
        raise NotImplementedError

    def draw_fields(
        self, state: State, screen: SignIn | LeavingSecret, labels: tuple[str, ...], submit: str
    ) -> None:
        """Show the fields under their labels, and what is wrong or that an answer is waited for."""
        for field, text in zip(self.fields, labels, strict=True):
            self._labels[field].setText(text)
            field.setAccessibleName(text)
            field.setReadOnly(screen.is_busy)
        self._note.setVisible(self.wrong() is not None)
        self._show_wait(screen.locked_s)
        self._countdown.count(state.moment, screen.locked_s)
        self._back.show_text(translate("Common", "Back"), "back")
        self._submit_button.show_text(
            translate("Common", "One moment…") if screen.is_busy else submit
        )
        self._submit_button.setEnabled(not (screen.is_busy or screen.locked_s))
        self._draw_reveal()
        self._language.draw()
        self._keyboard.retranslate()
        if self.focusWidget() not in self.fields:
            (self._first_empty() or self._secret).setFocus()
        self._mark_active()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the field that takes the keys from now on."""
        if event.type() in _FOCUSING:
            self._mark_active()
        return super().eventFilter(watched, event)

    def on_hidden(self) -> None:
        """Forget what was typed, and the keyboard's layer."""
        for field in self.fields:
            field.clear()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._keyboard.reset()
        self._countdown.stop()

    def _mark_active(self) -> None:
        for field, frame in self._frames.items():
            set_properties(frame, chosen=field is self.focusWidget())

    def _first_empty(self) -> QLineEdit | None:
        return next((field for field in self.fields if not field.text().strip()), None)

    def _show_wait(self, seconds: int) -> None:
        """Show what is wrong, and how long to wait where a wait goes on."""
        if (wrong := self.wrong()) is not None:
            icon, title, advice = wrong
            self._note_icon.show_icon(icon, accent="danger")
            advice = phrases.try_again_in(seconds) if seconds else advice
            self._note_text.setText(f"{title} {advice}".strip())

    def _submit(self) -> None:
        if (empty := self._first_empty()) is not None:
            empty.setFocus()
            self._mark_active()
        elif self._submit_button.isEnabled():
            self.submit()

    def _type_key(self, key: str) -> None:
        field = next((field for field in self.fields if field is self.focusWidget()), None)
        field = field or self.fields[0]
        if field.isReadOnly():
            return
        if key == "back":
            field.backspace()
        else:
            field.insert(key)

    def _report_active(self) -> None:
        timer = self._since_active
        if self.isVisible() and (not timer.isValid() or timer.elapsed() > _ACTIVE_INTERVAL_MS):
            timer.start()
            self.context.send(UserActive())

    def _is_secret_hidden(self) -> bool:
        return self._secret.echoMode() is QLineEdit.EchoMode.Password

    def _toggle_reveal(self) -> None:
        echo = QLineEdit.EchoMode
        self._secret.setEchoMode(echo.Normal if self._is_secret_hidden() else echo.Password)
        self._draw_reveal()

    def _draw_reveal(self) -> None:
        icon = "eye" if self._is_secret_hidden() else "eye-off"
        self._reveal.show_text(
            "", icon, accessible_name=translate("SignIn", "Show or hide the password")
        )

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setFont(self.theme.font("lead"))
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        field.setMaxLength(200)
        field.returnPressed.connect(self._submit)
        field.textChanged.connect(self._report_active)
        return field

    def _framed_note(self) -> QFrame:
        pad = self.theme.px("small_gap")
        layout = row(
            self._note_icon, (self._note_text, 1), margins=(pad, pad // 3, pad, pad // 3), gap=pad
        )
        return framed(layout, "note")

    def _row_of_fields(self) -> QHBoxLayout:
        return row(
            *((self._framed_field(field), 1) for field in self.fields),
            self._reveal,
            self._language,
            gap=self.theme.px("small_gap"),
        )

    def _framed_field(self, field: QLineEdit) -> QFrame:
        """Return ``field`` under its label, in a frame that shows whether it takes the keys."""
        label = self._labels[field] = Label(self.theme, "small", wrap=False)
        pad = self.theme.px("small_gap")
        words = column(label, (field, 1), margins=(pad, 0, pad, 0))
        frame = self._frames[field] = framed(words, "field")
        frame.setFixedHeight(self.theme.px("button"))
        field.installEventFilter(self)
        return frame

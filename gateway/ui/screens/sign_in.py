"""The contractor's log-in, with a keyboard on the screen."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit

from gateway.flow.actions import Back, SignInSubmitted, UserActive
from gateway.flow.states import SignIn, State
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text import problems
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, framed, row
from gateway.ui.widgets.keyboard import Keyboard
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.touch import Button

_STIR_MS = 5_000


class SignInScreen(ScreenWidget[SignIn]):
    """User name and password. What is typed stays here, and goes when the screen is left."""

    chrome = Chrome(header=False, languages=False)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._stirred = QElapsedTimer()
        self._title = FittedLabel(theme, "heading")
        self._user_label, self._password_label = (
            Label(theme, "small", wrap=False) for _ in range(2)
        )
        self._user, self._password = self._field("user"), self._field("password")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        # shown or not: no scanner is looked for in it
        self._password.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._reveal = Button(theme, "show-password", kind="key")
        self._reveal.clicked.connect(self._turn_reveal)
        # no keyboard has it
        self._reveal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reveal.setFixedSize(theme.px("field"), theme.px("field"))
        self._note_icon, self._note_text = (
            Picture(theme, side="key_icon"),
            FittedLabel(theme, "body", wrap=True),
        )
        self._note_text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._note = self._framed_note()
        self._language = LanguageButton(context)
        self._back = Button(theme, "back")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._go = Button(theme, "sign-in", fill="blue")
        self._go.clicked.connect(self._submit)
        self._keyboard = Keyboard(theme, self._pressed, self._back, self._go)
        layout = column(
            margins=self.margins(top="small_gap", bottom="small_gap"), gap=theme.px("tiny_gap")
        )
        layout.addLayout(self._top())
        layout.addLayout(self._fields())
        layout.addSpacing(theme.px("tiny_gap"))
        layout.addWidget(self._keyboard, 1)
        self.setLayout(layout)

    def draw(self, state: State, screen: SignIn) -> None:
        """The fields as they are; what is wrong, or that the service is being asked."""
        self._title.setText(translate("SignIn", "Open the kiosk"))
        for label, field, text in (
            (self._user_label, self._user, translate("SignIn", "User name")),
            (self._password_label, self._password, translate("SignIn", "Password")),
        ):
            label.setText(text)
            field.setAccessibleName(text)
            field.setReadOnly(screen.is_busy)
        if not self._user.text() and screen.user:
            self._user.setText(screen.user)
        self._show_note(screen)
        self._back.show_text(translate("Common", "Back"), "back")
        self._go.show_text(
            translate("Common", "One moment…") if screen.is_busy else translate("SignIn", "Sign in")
        )
        self._go.setEnabled(not screen.is_busy)
        self._draw_reveal()
        self._language.draw()
        self._keyboard.retranslate()
        if self.focusWidget() not in (self._user, self._password):
            (self._password if self._user.text() else self._user).setFocus()

    def on_hidden(self) -> None:
        """Forget the user name, the password and the keyboard's layer."""
        self._user.clear()
        self._password.clear()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._keyboard.reset()

    def _show_note(self, screen: SignIn) -> None:
        self._note.setVisible(screen.problem is not None)
        if screen.problem is not None:
            told = problems.of_problem(screen.problem)
            self._note_icon.show_icon(told.icon, accent="danger")
            self._note_text.setText(f"{told.title}. {told.advice}")

    def _submit(self) -> None:
        if not self._user.text().strip():
            self._user.setFocus()
        elif not self._password.text():
            self._password.setFocus()
        elif self._go.isEnabled():
            self.context.send(SignInSubmitted(self._user.text().strip(), self._password.text()))

    def _pressed(self, key: str) -> None:
        field = self._password if self.focusWidget() is self._password else self._user
        if field.isReadOnly():
            return
        if key == "back":
            field.backspace()
        else:
            field.insert(key)

    def _stir(self) -> None:
        """Whoever types is not sent away; told now and then, not at each key."""
        if self.isVisible() and (not self._stirred.isValid() or self._stirred.elapsed() > _STIR_MS):
            self._stirred.start()
            self.context.send(UserActive())

    def _turn_reveal(self) -> None:
        hidden = self._password.echoMode() is QLineEdit.EchoMode.Password
        self._password.setEchoMode(
            QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        )
        self._draw_reveal()

    def _draw_reveal(self) -> None:
        hidden = self._password.echoMode() is QLineEdit.EchoMode.Password
        self._reveal.show_text(
            "",
            "eye" if hidden else "eye-off",
            accessible_name=translate("SignIn", "Show or hide the password"),
        )

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setFont(self.theme.font("lead"))
        field.setFixedHeight(self.theme.px("field"))
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        field.setMaxLength(200)
        field.returnPressed.connect(self._submit)
        field.textChanged.connect(self._stir)
        return field

    def _framed_note(self) -> QFrame:
        pad = self.theme.px("small_gap")
        inside = row(self._note_icon, margins=(pad, pad // 3, pad, pad // 3), gap=pad)
        inside.addWidget(self._note_text, 1)
        note = framed(inside, "note")
        note.setFixedHeight(self.theme.px("key"))
        return note

    def _top(self) -> QGridLayout:
        top = QGridLayout()
        top.setHorizontalSpacing(self.theme.px("gap"))
        top.addWidget(self._title, 0, 0)
        top.addWidget(self._note, 0, 1)
        top.addWidget(self._language, 0, 2)
        top.setColumnStretch(0, 2)
        top.setColumnStretch(1, 3)
        top.setRowMinimumHeight(0, self.theme.px("key"))
        return top

    def _fields(self) -> QGridLayout:
        fields = QGridLayout()
        fields.setHorizontalSpacing(self.theme.px("gap"))
        fields.setVerticalSpacing(self.theme.px("tiny_gap"))
        fields.addWidget(self._user_label, 0, 0)
        fields.addWidget(self._password_label, 0, 1)
        fields.addWidget(self._user, 1, 0)
        fields.addLayout(row(self._password, self._reveal, gap=self.theme.px("small_gap")), 1, 1)
        fields.setColumnStretch(0, 1)
        fields.setColumnStretch(1, 1)
        return fields

    back_keys = ESCAPE

"""Show fields that the keyboard on the screen types into; one of them takes the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from gateway.ui.widgets.basics import column, framed, row
from gateway.ui.widgets.labels import Label
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme

# typing keeps the screen open; the flow hears of it no more often than this
_ACTIVE_INTERVAL_MS = 5_000
# what moves the focus to a field, also in a window that no window manager made active
_FOCUSING = (QEvent.Type.FocusIn, QEvent.Type.MouseButtonRelease)
_MOST_CHARACTERS = 200


class TypedFields(QWidget):
    """Show a field for each name, side by side, each under its label.

    :param names: of the fields.
    :param submit: is called at Enter.
    :param on_active: is called now and then while somebody types.
    :param behind: what stands behind them.
    """

    def __init__(
        self,
        theme: Theme,
        names: tuple[str, ...],
        submit: Callable[[], None],
        on_active: Callable[[], None],
        *behind: QWidget,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._on_active = on_active
        self._since_active = QElapsedTimer()
        self._labels: dict[str, Label] = {}
        self._frames: dict[str, QFrame] = {}
        self.fields = {name: self._field(name, submit) for name in names}
        frames = ((self._framed(name), 1) for name in names)
        self.setLayout(row(*frames, *behind, gap=theme.px("small_gap")))

    def draw(self, name: str, label: str, *, read_only: bool = False) -> None:
        """Show the label of a field, and whether it takes keys."""
        self._labels[name].setText(label)
        self.fields[name].setAccessibleName(label)
        self.fields[name].setReadOnly(read_only)

    @property
    def active(self) -> QLineEdit | None:
        """Return the field that takes the keys."""
        return next((one for one in self.fields.values() if one is self.focusWidget()), None)

    def activate(self, name: str) -> None:
        """Let a field take the keys."""
        self.fields[name].setFocus()
        self._mark_active()

    def type_key(self, key: str) -> None:
        """Type a character, or ``back``, into the active field."""
        field = self.active or next(iter(self.fields.values()))
        if field.isReadOnly():
            return
        if key == "back":
            field.backspace()
        else:
            field.insert(key)

    def forget(self) -> None:
        """Forget what was typed: a hidden field keeps nothing."""
        for field in self.fields.values():
            field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the field that takes the keys from now on."""
        if event.type() in _FOCUSING:
            self._mark_active()
        return super().eventFilter(watched, event)

    def _mark_active(self) -> None:
        for name, frame in self._frames.items():
            set_properties(frame, chosen=self.fields[name] is self.focusWidget())

    def _report_active(self) -> None:
        timer = self._since_active
        if self.isVisible() and (not timer.isValid() or timer.elapsed() > _ACTIVE_INTERVAL_MS):
            timer.start()
            self._on_active()

    def _field(self, name: str, submit: Callable[[], None]) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setFont(self._theme.font("lead"))
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        field.setMaxLength(_MOST_CHARACTERS)
        field.returnPressed.connect(submit)
        field.textChanged.connect(self._report_active)
        return field

    def _framed(self, name: str) -> QFrame:
        """Return a field under its label, in a frame that shows whether it takes the keys."""
        label = self._labels[name] = Label(self._theme, "small", wrap=False)
        pad = self._theme.px("small_gap")
        words = column(label, (self.fields[name], 1), margins=(pad, 0, pad, 0))
        frame = self._frames[name] = framed(words, "field")
        frame.setFixedHeight(self._theme.px("button"))
        self.fields[name].installEventFilter(self)
        return frame

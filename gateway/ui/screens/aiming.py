"""Show the camera's picture, mirrored as people know themselves, with a square for the form."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.domain.model import Means
from gateway.flow.actions import Back, MeansTouched
from gateway.flow.kiosk_state import State
from gateway.flow.states import Aiming
from gateway.ui.screen import ESCAPE, ScreenContext, ScreenWidget
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.touch import Button

# 15 frames a second: smooth enough to aim by, light enough for a small computer
_FRAME_MS = 66
# side of the guide square, as a share of the picture's height
_GUIDE = 0.72


def image_of(frame: object) -> QImage | None:
    """Return a two-dimensional array of grey bytes as an image, ``None`` for anything else."""
    try:
        view = memoryview(frame)  # type: ignore[arg-type] # a TypeError is the answer
    except TypeError:
        return None
    if view.ndim != 2 or view.itemsize != 1 or not view.shape or 0 in view.shape:
        return None
    height, width = view.shape
    return QImage(view.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


class CameraPreview(QWidget):
    """Show the camera's latest frame; before the first one, a picture of a form."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._image: QImage | None = None
        self.code_in_view = False
        self.setObjectName("preview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._placeholder = Picture(context.theme, "form")
        self.setLayout(column(self._placeholder, margins=(context.theme.px("key_wide"),) * 4))
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._pull_frame)

    def showEvent(self, event: QShowEvent) -> None:
        """Pull frames while the widget is visible."""
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop, and keep no picture of a person."""
        self._timer.stop()
        self._image = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, mirrored and filling the widget, and the guide square."""
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        painter.fillRect(self.rect(), theme.colour("ground"))
        if self._image is not None:
            self._paint_frame(painter, self._image)
        side = min(self.width(), self.height()) * _GUIDE
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        width = theme.px("guide")
        guide = "yellow" if self.code_in_view else "guide"
        for colour, pen_width in (("focus_line", width * 2), (guide, width)):
            painter.setPen(QPen(theme.colour(colour), pen_width, c=Qt.PenCapStyle.RoundCap))
            _paint_corners(painter, square)

    def _paint_frame(self, painter: QPainter, image: QImage) -> None:
        scale = max(self.width() / image.width(), self.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        painter.save()
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(QRectF(left, top, width, height), image)
        painter.restore()

    def _pull_frame(self) -> None:
        frame = self._context.preview()
        self._image = image_of(frame) if frame is not None else None
        self._placeholder.setVisible(self._image is None)
        self.update()


def _paint_corners(painter: QPainter, square: QRectF) -> None:
    arm = square.width() / 5
    for x, to_x in ((square.left(), arm), (square.right(), -arm)):
        for y, to_y in ((square.top(), arm), (square.bottom(), -arm)):
            painter.drawLine(round(x), round(y), round(x + to_x), round(y))
            painter.drawLine(round(x), round(y), round(x), round(y + to_y))


class AimingScreen(ScreenWidget[Aiming]):
    """Draw the camera's picture at the left, and what to do at the right."""

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._preview = CameraPreview(context)
        self._title = FittedLabel(theme, "title", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._hints = [
            (Picture(theme, side="key_icon"), FittedLabel(theme, "body", wrap=True))
            for _ in range(2)
        ]
        self._keypad, self._back = Button(theme, "means-keypad"), Button(theme, "back")
        self._keypad.clicked.connect(lambda: context.send(MeansTouched(Means.KEYPAD)))
        self._back.clicked.connect(lambda: context.send(Back()))
        buttons = (column if theme.has_large_text else row)(
            (self._back, 4), (self._keypad, 7), gap=theme.px("small_gap")
        )
        hints = [(row(picture, (text, 1), gap=theme.px("gap")), 2) for picture, text in self._hints]
        right = column((self._title, 4), *hints, 1, buttons, gap=theme.px("small_gap"))
        self.setLayout(
            row(
                (self._preview, 11),
                (right, 9),
                margins=self.margins(bottom="small_gap"),
                gap=theme.px("margin"),
            )
        )

    def draw(self, state: State, screen: Aiming) -> None:
        """Say what to do with the form: hold it in the square, and then still."""
        in_view = screen.is_code_seen
        if in_view:
            title = translate("Aiming", "Hold still")
            flat = translate("Aiming", "The code is in view. Keep the form flat and still.")
            hints = (("still", flat), ("", ""))
        else:
            title = translate("Aiming", "Hold the QR code of your form in the square")
            hints = (
                ("move", translate("Aiming", "About 15 to 20 cm from the camera")),
                ("light", translate("Aiming", "With light on the paper, without glare")),
            )
        self._title.setText(title)
        for (picture, text), (icon, hint) in zip(self._hints, hints, strict=True):
            picture.show_icon(icon)
            text.setText(hint)
            # with large text the camera's picture needs the height, and says more
            for widget in (picture, text):
                widget.setVisible(bool(icon) and not self.theme.has_large_text)
        self._preview.code_in_view = in_view
        self._keypad.show_text(phrases.means_word(Means.KEYPAD), "keypad")
        self._keypad.setVisible(Means.KEYPAD in state.kiosk.working_means)
        self._back.show_text(translate("Common", "Back"), "back")

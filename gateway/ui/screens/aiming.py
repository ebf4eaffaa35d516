"""The camera's picture, mirrored as people expect of themselves, with a square to hold the form in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.domain.model import Means
from gateway.flow.actions import Back, MeansTouched
from gateway.flow.states import Aiming, State
from gateway.ui.screen import ESCAPE, ScreenContext, ScreenWidget
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Button, FittedText, Picture, column, row

# 15 pictures a second: smooth enough to aim by, light enough for a small computer
FRAME_MS = 66
# side of the guide square, of the picture's height
_GUIDE = 0.72


def image_of(frame: object) -> QImage | None:
    """A copy of a two-dimensional array of grey bytes as an image; ``None`` for anything else."""
    try:
        view = memoryview(frame)  # type: ignore[arg-type] # whatever has a buffer; the rest is refused below
    except TypeError:
        return None
    if view.ndim != 2 or view.itemsize != 1 or not view.shape or 0 in view.shape:
        return None
    high, wide = view.shape
    return QImage(view.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy()


class Preview(QWidget):
    """The latest frame, pulled while the widget is seen; before the first one, a picture of a form."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._image: QImage | None = None
        self.seen = False
        self.setObjectName("preview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._placeholder = Picture(context.theme, "form")
        self.setLayout(column(self._placeholder, margins=(context.theme.px("key_wide"),) * 4))
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._pull)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: pull."""
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Not seen: rest, and keep no picture of anybody."""
        self._timer.stop()
        self._image = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, mirrored and filling the widget, and the guide square."""
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
        wide = theme.px("guide")
        for colour, pen_width in (
            ("focus_line", wide * 2),
            ("yellow" if self.seen else "guide", wide),
        ):
            painter.setPen(QPen(theme.colour(colour), pen_width, c=Qt.PenCapStyle.RoundCap))
            _paint_corners(painter, square)

    def _paint_frame(self, painter: QPainter, image: QImage) -> None:
        scale = max(self.width() / image.width(), self.height() / image.height())
        wide, high = image.width() * scale, image.height() * scale
        painter.save()
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(
            QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high), image
        )
        painter.restore()

    def _pull(self) -> None:
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


class AimingScreen(ScreenWidget):
    """The picture at the left, what to do at the right."""

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._preview = Preview(context)
        self._title = FittedText(theme, "title", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._hints = [
            (Picture(theme, side="key_icon"), FittedText(theme, "body", wrap=True))
            for _ in range(2)
        ]
        for _picture, text in self._hints:
            text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._keypad, self._back = Button(theme, "means-keypad"), Button(theme, "back")
        self._keypad.clicked.connect(lambda: context.send(MeansTouched(Means.KEYPAD)))
        self._back.clicked.connect(lambda: context.send(Back()))
        right = column(gap=theme.px("small_gap"))
        right.addWidget(self._title, 4)
        for picture, text in self._hints:
            line = row(picture, gap=theme.px("gap"))
            line.addWidget(text, 1)
            right.addLayout(line, 2)
        right.addStretch(1)
        ways = (column if theme.large else row)(gap=theme.px("small_gap"))
        ways.addWidget(self._back, 4)
        ways.addWidget(self._keypad, 7)
        right.addLayout(ways)
        layout = row(margins=self.margins(bottom="small_gap"), gap=theme.px("margin"))
        layout.addWidget(self._preview, 11)
        layout.addLayout(right, 9)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """What to do with the form: into the square, and then still."""
        assert isinstance(state.screen, Aiming)
        seen = state.screen.seen
        self._title.setText(
            translate("Aiming", "Hold still")
            if seen
            else translate("Aiming", "Hold the QR code of your form in the square")
        )
        hints = (
            (
                (
                    "still",
                    translate("Aiming", "The code is in view. Keep the form flat and still."),
                ),
                ("", ""),
            )
            if seen
            else (
                ("move", translate("Aiming", "About 15 to 20 cm from the camera")),
                ("light", translate("Aiming", "With light on the paper, without glare")),
            )
        )
        for (picture, text), (icon, hint) in zip(self._hints, hints, strict=True):
            picture.show_icon(icon)
            picture.setVisible(bool(icon))
            text.say(hint)
            # the camera's picture says more
            if self.theme.large and (picture, text) is not self._hints[0]:
                picture.hide()
                text.hide()
        self._preview.seen = seen
        self._keypad.say(phrases.means_word(Means.KEYPAD), "keypad")
        self._keypad.setVisible(Means.KEYPAD in state.kiosk.works)
        self._back.say(translate("Common", "Back"), "back")

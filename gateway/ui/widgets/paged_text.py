"""Show text to be read: in pages where it does not fit, and under a headline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.ui.text.translate import translate
from gateway.ui.widgets.labels import LEAST_SCALE, Fitting, Label, fits, largest, wrapped
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button

# text is set no smaller than this share of its size; then it is cut into pages
READABLE = 0.7
_GOES_ON = " …"
# pixels: the height of what does not fit
_TOO_HIGH = 10_000
# share of the headline's size: the text under it is smaller
_NEXT_TO_HEADLINE = 0.85
# share of its size: a headline's font is among the largest
_LEAST_HEADLINE = 0.4
# share of the room: the most for a headline that leaves no room for the text
_MOST_OF_ROOM = 0.55


class PagedText(Fitting, QWidget):
    """Show a text at the theme's size, a little smaller, or in pages with a button that turns them.

    Where there is no room for the button the text shrinks further instead.

    :param name: the button's name.
    :param turns: ``False`` on a tile that is itself a button: the text shrinks further.
    :param turned: is called at each touch of the button: somebody is reading.
    """

    def __init__(
        self,
        theme: Theme,
        font: str,
        *,
        name: str = "turn",
        tone: str = "",
        turns: bool = True,
        turned: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._font_token = theme, font
        self._least = READABLE if turns else LEAST_SCALE
        self._turns, self._largest = turns, 1.0
        self._text, self._page = "", 0
        self._pages: tuple[str, ...] = ("",)
        self._words = Label(theme, font, tone=tone)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setParent(self)
        self._turn = Button(theme, name)
        self._turn.setParent(self)
        self._turn.clicked.connect(self._turn_page)
        if turned is not None:
            self._turn.clicked.connect(turned)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def align(self, alignment: Qt.AlignmentFlag) -> None:
        """Set where the words stand in their room."""
        self._words.setAlignment(alignment)

    def show_text(self, text: str) -> None:
        """Show ``text`` from its first page; without text take no room."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._turn.show_text("", "next", accessible_name=translate("List", "More"))
        self.fit()

    def height_for(self, width: int, scale: float) -> int:
        """Return the height in pixels of the whole text in ``width`` at ``scale``, if readable."""
        metrics = QFontMetrics(self._theme.font(self._font_token, max(scale, self._least)))
        size = wrapped(self._text, metrics, width)
        return size.height() if size.width() <= width else _TOO_HIGH

    def tallest(self, width: int, height: int, size: float) -> int:
        """Return the height of the whole text at the largest scale that fits, and keep to that.

        :param size: the largest font, in pixels; 0 is no limit.
        """

        def fitting(scale: float) -> bool:
            small = not size or self._theme.font(self._font_token, scale).pixelSize() <= size
            return small and self.height_for(width, scale) <= height

        self._largest = largest(fitting, self._least) or self._least
        return min(height, self.height_for(width, self._largest))

    def sizeHint(self) -> QSize:
        """Return two lines of the theme's size."""
        return QSize(
            self._theme.px("key_wide"),
            2 * QFontMetrics(self._theme.font(self._font_token)).height(),
        )

    def minimumSizeHint(self) -> QSize:
        """Return one line of the smallest size; any width will do."""
        return QSize(1, QFontMetrics(self._theme.font(self._font_token, self._least)).height())

    def fit(self) -> None:
        """Set the text on one page, or on several with the button that turns them."""
        if not self.has_size:
            return
        room = self.rect().size()
        turns = self._turns and room.height() >= self._theme.px("button")
        font = self._fitting(room, self._least if turns else LEAST_SCALE)
        if font is None and not turns:
            font = self._theme.font(self._font_token, LEAST_SCALE)
        self._pages, self._page = (self._text,), 0
        self._turn.setVisible(font is None)
        if font is None:
            font = self._theme.font(self._font_token, self._least)
            turn = QSize(self._theme.px("button"), self._theme.px("button"))
            room = QSize(room.width() - turn.width() - self._theme.px("small_gap"), room.height())
            self._pages = _pages(self._text, QFontMetrics(font), room)
            left = (
                0
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                else self.width() - turn.width()
            )
            self._turn.setGeometry(left, self.height() - turn.height(), turn.width(), turn.height())
        away = (
            self.width() - room.width()
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            else 0
        )
        self._words.setFont(font)
        self._words.setGeometry(away, 0, room.width(), room.height())
        self._words.setText(self._pages[0])

    def _fitting(self, room: QSize, least: float) -> QFont | None:
        def fitting(scale: float) -> bool:
            return fits(
                self._text, QFontMetrics(self._theme.font(self._font_token, scale)), room, wrap=True
            )

        scale = largest(fitting, min(least, self._largest), self._largest)
        return None if scale is None else self._theme.font(self._font_token, scale)

    def _turn_page(self) -> None:
        self._page = (self._page + 1) % len(self._pages)
        self._words.setText(self._pages[self._page])


def _pages(text: str, metrics: QFontMetrics, room: QSize) -> tuple[str, ...]:
    """Return ``text`` in pages of whole words that fit ``room``; a wider word stands alone."""
    words, pages = text.split(), []
    while words:
        low, high = 1, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            if fits(" ".join(words[:middle]) + _GOES_ON, metrics, room, wrap=True):
                low = middle
            else:
                high = middle - 1
        pages.append(" ".join(words[:low]) + (_GOES_ON if low < len(words) else ""))
        words = words[low:]
    return tuple(pages) or ("",)


class Message(Fitting, QWidget):
    """Show a headline and a text as one block in the middle of its room.

    Both are as large as the room allows, the headline first: a short text in a short language
    stands large, a long one shrinks, and at last it is cut into pages.
    """

    def __init__(
        self,
        theme: Theme,
        headline: str = "huge",
        passage: str = "lead",
        *,
        tone: str = "",
        name: str = "turn",
        turns: bool = True,
        turned: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._font_token = theme, headline
        self._is_at_top = False
        self._headline = Label(theme, headline, tone=tone)
        self._headline.setParent(self)
        self._passage = PagedText(theme, passage, name=name, turns=turns, turned=turned)
        self._passage.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def centred(self, yes: bool = True) -> Message:
        """Centre its lines, as under a picture, or set them where a line begins."""
        align = Qt.AlignmentFlag.AlignTop | (
            Qt.AlignmentFlag.AlignHCenter if yes else Qt.AlignmentFlag.AlignLeft
        )
        self._headline.setAlignment(align)
        self._passage.align(align)
        return self

    def at_top(self) -> Message:
        """Set it at the top of its room."""
        self._is_at_top = True
        return self

    def show_text(self, headline: str, passage: str = "") -> None:
        """Show both; either may be empty."""
        self._headline.show_text(headline)
        self._passage.show_text(passage)
        self.fit()

    def sizeHint(self) -> QSize:
        """Return a line of each at the theme's size."""
        return QSize(self._theme.px("key_wide"), self._height(1.0))

    def minimumSizeHint(self) -> QSize:
        """Return a line of each at the smallest size."""
        return QSize(1, self._height(LEAST_SCALE))

    def _height(self, scale: float) -> int:
        headline = QFontMetrics(self._theme.font(self._font_token, scale)).height()
        return headline + (
            self._passage.minimumSizeHint().height() if self._passage.isVisibleTo(self) else 0
        )

    def _gap(self) -> int:
        return (
            self._theme.px("small_gap")
            if self._headline.text() and self._passage.isVisibleTo(self)
            else 0
        )

    def _scale(self, fitting: Callable[[int, int], bool], wide: int) -> float | None:
        return largest(lambda scale: fitting(*self._heights(wide, scale)), _LEAST_HEADLINE)

    def _heights(self, wide: int, scale: float) -> tuple[int, int]:
        told = wrapped(
            self._headline.text(), QFontMetrics(self._theme.font(self._font_token, scale)), wide
        )
        read = self._passage.height_for(wide, scale) if self._passage.isVisibleTo(self) else 0
        if not self._headline.text():
            return 0, read
        # a word wider than the room: try a smaller size
        return told.height() if told.width() <= wide else _TOO_HIGH, read

    def fit(self) -> None:
        """Set both, as large as the room allows."""
        wide, high, gap = self.width(), self.height(), self._gap()
        if not self.has_size or wide <= 1 or high <= 1:
            return
        scale = self._scale(lambda told, read: told + gap + read <= high, wide)
        # the passage is turned; the headline leaves it some room, at least the height of the button
        if scale is None:
            most = min(high * _MOST_OF_ROOM, high - gap - self._theme.px("button")) if gap else high
            scale = self._scale(lambda told, _read: told <= most, wide) or _LEAST_HEADLINE
        told, read = self._heights(wide, scale)
        told = min(told, high)
        font = self._theme.font(self._font_token, scale)
        room = high - told - gap
        if read > room:
            read = max(0, room)
        elif read:
            # what the headline leaves, as its lines break, is the passage's, up to near the
            # headline's own size
            read = self._passage.tallest(
                wide, room, _NEXT_TO_HEADLINE * font.pixelSize() if told else 0
            )
        top = 0 if self._is_at_top else max(0, (high - told - gap - read) // 2)
        self._headline.setFont(font)
        self._headline.setGeometry(QRect(0, top, wide, told))
        self._passage.setGeometry(QRect(0, top + told + gap, wide, read))

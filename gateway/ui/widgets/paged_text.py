"""Show text to be read: in pages where it does not fit, and under a headline."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.ui.text.translate import translate
from gateway.ui.widgets.labels import LEAST_SCALE, FitOnResize, Label, fits, largest, wrapped
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button

# text is set no smaller than this share of its size; then it is cut into pages
READABLE = 0.7
_GOES_ON = " …"
# a word, and what parts it from the next
_WORD = re.compile(r"\S+\s*")
# pixels: the height of what does not fit
_TOO_HIGH = 10_000
# share of the headline's size: the text under it is smaller
_NEXT_TO_HEADLINE = 0.85
# share of its size: a headline's font is among the largest
_LEAST_HEADLINE = 0.4
# share of the height: the most for a headline that leaves no room for the text
_MOST_OF_ROOM = 0.55


class PagedText(FitOnResize, QWidget):
    """Show a text at the theme's size, a little smaller, or in pages with a button that turns them.

    Where there is no room for the button the text shrinks further instead.

    :param name: the button's name.
    :param turns: ``False`` on a tile that is itself a button: the text shrinks further.
    :param turned: is called at each touch of the button: somebody is reading.
    :param smallest: the font under whose size the text is not set while it can be cut into pages.
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
        smallest: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._font_token = theme, font
        self._least = READABLE if turns else LEAST_SCALE
        if smallest:
            self._least = theme.font(smallest).pixelSize() / theme.font(font).pixelSize()
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
        available = self.rect().size()
        turns = self._turns and available.height() >= self._theme.px("button")
        font = self._fitting(available, self._least if turns else LEAST_SCALE)
        if font is None and not turns:
            font = self._theme.font(self._font_token, LEAST_SCALE)
        self._pages, self._page = (self._text,), 0
        self._turn.setVisible(font is None)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0
        if font is None:
            font = self._theme.font(self._font_token, self._least)
            side = self._theme.px("button")
            right = self.width() - side
            self._turn.setGeometry(0 if mirrored else right, self.height() - side, side, side)
            reserved = side + self._theme.px("small_gap")
            available = QSize(available.width() - reserved, available.height())
            self._pages = _pages(self._text, QFontMetrics(font), available)
            left = reserved if mirrored else 0
        self._words.setFont(font)
        self._words.setGeometry(left, 0, available.width(), available.height())
        self._words.setText(self._pages[0])

    def _fitting(self, available: QSize, least: float) -> QFont | None:
        def fitting(scale: float) -> bool:
            return fits(
                self._text,
                QFontMetrics(self._theme.font(self._font_token, scale)),
                available,
                wrap=True,
            )

        scale = largest(fitting, min(least, self._largest), self._largest)
        return None if scale is None else self._theme.font(self._font_token, scale)

    def _turn_page(self) -> None:
        self._page = (self._page + 1) % len(self._pages)
        self._words.setText(self._pages[self._page])


def _pages(text: str, metrics: QFontMetrics, available: QSize) -> tuple[str, ...]:
    """Return ``text`` in pages of whole words that fit ``available``; a wider word stands alone.

    Its lines stay lines.
    """
    words, pages = _WORD.findall(text), []

    def is_fitting(count: int) -> bool:
        shown = "".join(words[:count]).rstrip() + _GOES_ON
        return fits(shown, metrics, available, wrap=True)

    while words:
        low = 1
        # a page holds few of many words, and measuring takes as long as the text
        while low < len(words) and is_fitting(2 * low):
            low *= 2
        low, high = min(low, len(words)), min(2 * low, len(words))
        while low < high:
            middle = (low + high + 1) // 2
            if is_fitting(middle):
                low = middle
            else:
                high = middle - 1
        shown = "".join(words[:low]).rstrip()
        pages.append(shown + (_GOES_ON if low < len(words) else ""))
        words = words[low:]
    return tuple(pages) or ("",)


class Message(FitOnResize, QWidget):
    """Show a headline and a text as one block in the middle of its room.

    Both are as large as the room allows, the headline first: a short text in a short language
    stands large, a long one shrinks, and at last it is cut into pages.

    :param smallest: as of :class:`PagedText`.
    :param at_top: the block stands at the top of its room instead.
    """

    def __init__(
        self,
        theme: Theme,
        headline: str = "huge",
        body: str = "lead",
        *,
        tone: str = "",
        name: str = "turn",
        turns: bool = True,
        turned: Callable[[], None] | None = None,
        at_top: bool = False,
        smallest: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._font_token = theme, headline
        self._is_at_top = at_top
        self._headline = Label(theme, headline, tone=tone)
        self._headline.setParent(self)
        self._body = PagedText(
            theme, body, name=name, turns=turns, turned=turned, smallest=smallest
        )
        self._body.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_centred(self, centred: bool) -> None:
        """Centre its lines, as under a picture, or set them where a line begins."""
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        self._headline.setAlignment(Qt.AlignmentFlag.AlignTop | side)
        self._body.align(Qt.AlignmentFlag.AlignTop | side)

    def show_text(self, headline: str, body: str = "") -> None:
        """Show both; either may be empty."""
        self._headline.show_text(headline)
        self._body.show_text(body)
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
            self._body.minimumSizeHint().height() if self._body.isVisibleTo(self) else 0
        )

    def _gap(self) -> int:
        return (
            self._theme.px("small_gap")
            if self._headline.text() and self._body.isVisibleTo(self)
            else 0
        )

    def _scale(self, fitting: Callable[[int, int], bool], width: int) -> float | None:
        return largest(lambda scale: fitting(*self._heights(width, scale)), _LEAST_HEADLINE)

    def _heights(self, width: int, scale: float) -> tuple[int, int]:
        body = self._body.height_for(width, scale) if self._body.isVisibleTo(self) else 0
        if not self._headline.text():
            return 0, body
        metrics = QFontMetrics(self._theme.font(self._font_token, scale))
        headline = wrapped(self._headline.text(), metrics, width)
        # a word wider than its line: try a smaller size
        return headline.height() if headline.width() <= width else _TOO_HIGH, body

    def fit(self) -> None:
        """Set both, as large as the size allows."""
        width, height, gap = self.width(), self.height(), self._gap()
        if not self.has_size or width <= 1 or height <= 1:
            return
        scale = self._scale(lambda headline, body: headline + gap + body <= height, width)
        # the text is cut into pages; the headline leaves it some height, at least the button's
        if scale is None:
            most = min(height * _MOST_OF_ROOM, height - gap - self._theme.px("button"))
            limit = most if gap else height
            scale = self._scale(lambda headline, _body: headline <= limit, width)
            scale = scale or _LEAST_HEADLINE
        headline, body = self._heights(width, scale)
        headline = min(headline, height)
        font = self._theme.font(self._font_token, scale)
        left_over = height - headline - gap
        if body > left_over:
            body = max(0, left_over)
        elif body:
            # the text gets what the headline leaves, up to near the headline's own size
            most_pixels = _NEXT_TO_HEADLINE * font.pixelSize() if headline else 0
            body = self._body.tallest(width, left_over, most_pixels)
        top = 0 if self._is_at_top else max(0, (height - headline - gap - body) // 2)
        self._headline.setFont(font)
        self._headline.setGeometry(QRect(0, top, width, headline))
        self._body.setGeometry(QRect(0, top + headline + gap, width, body))

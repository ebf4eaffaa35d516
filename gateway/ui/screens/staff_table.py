"""Today's registrations as a table: a model over the lines, and the yellow marks of its last
column.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from gateway.domain import remarks
from gateway.domain.model import Regime, RegistrationSummary
from gateway.ui.text import phrases, plurals
from gateway.ui.text.translate import translate
from gateway.ui.widgets.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
COLUMNS = 5
STATE = 4
# the remark of what came too late, or with a wrong clock
LATE = 32


def line_marks(line: RegistrationSummary, language: str) -> tuple[str, ...]:
    """What stands in yellow behind a line's status: its remarks with their days for correction, and
    remark 32.
    """
    remark = translate("Staff", "remark {number}")
    late = remark.format(number=LATE) if line.late else ""
    shown = [late] if late else []
    for one in line.remarks:
        told = remarks.words(one, language)
        if told.number == LATE and late:
            continue
        words = remark.format(number=told.number or one.code)
        if told.deadline_days:
            words += " – " + plurals.days_to_correct(told.deadline_days)
        shown.append(words)
    return tuple(shown)


class LinesModel(QAbstractTableModel):
    """The lines as Qt wants them."""

    def __init__(self, head: QFont) -> None:
        super().__init__()
        self._head = head
        self.lines: tuple[RegistrationSummary, ...] = ()
        self.language, self.regime = "nl", Regime.IN_OUT

    def show_lines(
        self, lines: tuple[RegistrationSummary, ...], language: str, regime: Regime
    ) -> None:
        """Replace what is shown."""
        if (lines, language, regime) == (self.lines, self.language, self.regime):
            return
        self.beginResetModel()
        self.lines, self.language, self.regime = lines, language, regime
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """A row a line."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Name, number, company, time, status."""
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The words of a cell; a screen reader hears the marks too."""
        line = self.lines[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == STATE and role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((phrases.status_word(line.status), *line_marks(line, self.language)))
        when = (
            f"{phrases.direction_word(line.direction, self.regime)} {phrases.time_of(line.made_ms)}"
        )
        return (when, line.name, line.number, line.employer, phrases.status_word(line.status))[
            index.column()
        ]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | QFont | None:
        """The words above the columns."""
        if role == Qt.ItemDataRole.FontRole:
            return self._head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Staff", "Time"),
            translate("Staff", "Name"),
            translate("Staff", "Number"),
            translate("Staff", "Company"),
            translate("Staff", "Status"),
        )[section]


class LineDelegate(QStyledItemDelegate):
    """Draws a cell: quiet lines between the rows, red for refused, yellow marks with ink on them."""

    def __init__(self, theme: Theme, model: LinesModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the words and marks."""
        metrics = QFontMetrics(self._theme.font("table_bold"))
        words = [
            str(index.data()),
            *(
                line_marks(self._model.lines[index.row()], self._model.language)
                if index.column() == STATE
                else ()
            ),
        ]
        pad = self._theme.px("small_gap")
        return QSize(
            sum(metrics.horizontalAdvance(word) + 2 * pad for word in words), self._theme.px("line")
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One cell."""
        theme, line = self._theme, self._model.lines[index.row()]
        room = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(room.left(), room.bottom(), room.width(), 1, theme.colour("line"))
        refused = index.column() == STATE and line.status == "refused"
        painter.setFont(theme.font("table_bold" if refused or index.column() == 0 else "table"))
        painter.setPen(theme.colour("danger" if refused else "ink"))
        inner = room.adjusted(theme.px("tiny_gap"), 0, -theme.px("tiny_gap"), 0)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(
            inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text
        )
        if index.column() == STATE:
            left: float = (
                inner.left() + painter.fontMetrics().horizontalAdvance(text) + theme.px("small_gap")
            )
            for words in line_marks(line, self._model.language):
                left = self._paint_mark(painter, QRectF(room), left, words)
        painter.restore()

    def _paint_mark(self, painter: QPainter, room: QRectF, left: float, words: str) -> float:
        theme = self._theme
        painter.setFont(theme.font("table_bold"))
        high, pad = theme.px("pill"), theme.px("tiny_gap")
        wide = painter.fontMetrics().horizontalAdvance(words) + 2 * pad
        pill = QRectF(left, room.center().y() - high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("yellow"))
        painter.drawRoundedRect(pill, high / 4, high / 4)
        painter.setPen(theme.colour("on_yellow"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
        return left + wide + pad


class LinesTable(QTableView):
    """The table: read only, whole rows, a scroll bar for gloves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lines")
        self._lines = LinesModel(theme.font("table_bold"))
        self._delegate = LineDelegate(theme, self._lines)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        # the arrows turn the table
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setFont(theme.font("table"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px("line"))
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(theme.px("key"))
        for place in range(COLUMNS):
            kind = (
                QHeaderView.ResizeMode.Stretch
                if place == 3
                else QHeaderView.ResizeMode.ResizeToContents
            )
            head.setSectionResizeMode(place, kind)

    def show_lines(
        self, lines: tuple[RegistrationSummary, ...], language: str, regime: Regime
    ) -> None:
        """Show ``lines``, newest first as they come."""
        self._lines.show_lines(lines, language, regime)

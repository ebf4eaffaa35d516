"""Show today's registrations as a table, with yellow marks in its last column."""

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
from gateway.domain.model import RegistrationSummary
from gateway.ui.text import phrases, plurals
from gateway.ui.text.translate import translate
from gateway.ui.widgets.labels import fitted
from gateway.ui.widgets.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_COLUMNS = 4
_NAME_COLUMN, _EMPLOYER_COLUMN, _STATUS_COLUMN = 1, 2, 3
# the remark of a registration that came too late, or with a wrong clock
_LATE = 32


def line_marks(line: RegistrationSummary, language: str) -> tuple[str, ...]:
    """Return the yellow marks behind a status: remarks with days to correct first, remark 32."""
    template = translate("Staff", "remark {number}")
    marks = [phrases.for_day(line.made_ms, line.days_ahead)] if line.days_ahead else []
    marks += [template.format(number=_LATE)] if line.late else []
    urgent = []
    for remark in line.remarks:
        words = remarks.words(remark, language)
        if words.number == _LATE and line.late:
            continue
        mark = template.format(number=words.number or remark.code)
        if words.deadline_days:
            urgent.append(mark + " – " + plurals.days_to_correct(words.deadline_days))
        else:
            marks.append(mark)
    return (*urgent, *marks)


def _words(line: RegistrationSummary, column: int) -> str:
    """Return what stands in a cell before its marks."""
    if column == _NAME_COLUMN:
        return line.name or line.number
    if column == _EMPLOYER_COLUMN:
        return line.employer
    if column == _STATUS_COLUMN:
        return phrases.status_word(line.status)
    direction = phrases.direction_word(line.direction, line.regime)
    return f"{direction} {phrases.time_of(line.made_ms)}"


class RegistrationModel(QAbstractTableModel):
    """Hold the registrations as a table model of Qt: a row each."""

    def __init__(self, header_font: QFont) -> None:
        super().__init__()
        self._header_font = header_font
        self.lines: tuple[RegistrationSummary, ...] = ()
        self.language = "nl"

    def show_lines(self, lines: tuple[RegistrationSummary, ...], language: str) -> None:
        """Replace the rows."""
        if (lines, language) == (self.lines, self.language):
            return
        self.beginResetModel()
        self.lines, self.language = lines, language
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of registrations."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns: time, name, company, status."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; a screen reader gets the marks too."""
        line, column = self.lines[index.row()], index.column()
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words = _words(line, column)
        if column == _STATUS_COLUMN and role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((words, *line_marks(line, self.language)))
        return words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | QFont | None:
        """Return the words above the columns."""
        if role == Qt.ItemDataRole.FontRole:
            return self._header_font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Staff", "Time"),
            translate("Staff", "Name"),
            translate("Staff", "Company"),
            translate("Staff", "Status"),
        )[section]


class RegistrationDelegate(QStyledItemDelegate):
    """Draw a cell: a quiet line below each row, red for refused, yellow marks with ink on them."""

    def __init__(self, theme: Theme, model: RegistrationModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def width_of(self, column: int) -> int:
        """Return the pixels of a column's widest cell; what many cells say is measured once."""
        metrics = QFontMetrics(self._theme.font("table_bold"))
        pad = self._theme.px("small_gap")
        cells = {(_words(line, column), *self._marks(line, column)) for line in self._model.lines}
        widths = (sum(metrics.horizontalAdvance(text) + 2 * pad for text in cell) for cell in cells)
        return max(widths, default=0)

    def _marks(self, line: RegistrationSummary, column: int) -> tuple[str, ...]:
        if column != _STATUS_COLUMN:
            return ()
        marks = line_marks(line, self._model.language)
        # more than one would push the names off the screen; the page of remarks has them all
        return (marks[0], f"+{phrases.count(len(marks) - 1)}") if len(marks) > 1 else marks

    def cell_font(self, index: _Index, size: QSize) -> QFont:
        """Return the font of a cell; words that are too long stand smaller, or on two lines."""
        line = self._model.lines[index.row()]
        refused = index.column() == _STATUS_COLUMN and line.status == "refused"
        token = "table_bold" if refused or index.column() == 0 else "table"
        return fitted(self._theme, token, str(index.data()), size, wrap=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        theme, line = self._theme, self._model.lines[index.row()]
        cell = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.colour("line"))
        refused = index.column() == _STATUS_COLUMN and line.status == "refused"
        painter.setPen(theme.colour("danger" if refused else "ink"))
        inner = cell.adjusted(theme.px("tiny_gap"), 0, -theme.px("tiny_gap"), 0)
        text = str(index.data())
        painter.setFont(self.cell_font(index, inner.size()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, int(flags) | int(Qt.TextFlag.TextWordWrap), text)
        advance = painter.fontMetrics().horizontalAdvance(text)
        left: float = inner.left() + advance + theme.px("small_gap")
        for mark in self._marks(line, index.column()):
            left = self._paint_mark(painter, QRectF(cell), left, mark)
        painter.restore()

    def _paint_mark(self, painter: QPainter, cell: QRectF, left: float, text: str) -> float:
        """Draw ``text`` on yellow from ``left`` on; return where the next mark begins."""
        theme = self._theme
        painter.setFont(theme.font("table_bold"))
        height, pad = theme.px("pill"), theme.px("tiny_gap")
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * pad
        pill = QRectF(left, cell.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("yellow"))
        painter.drawRoundedRect(pill, height / 4, height / 4)
        painter.setPen(theme.colour("on_yellow"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        return left + width + pad


class RegistrationTable(QTableView):
    """Draw the table: read only, with a scroll bar for gloves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lines")
        self._widths: dict[int, int] = {}
        self._model = RegistrationModel(theme.font("table_bold"))
        # Qt does not keep a delegate alive
        self._delegate = RegistrationDelegate(theme, self._model)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        # the arrow keys scroll the table
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setFont(theme.font("table"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px("line"))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(theme.px("key"))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (_NAME_COLUMN, _EMPLOYER_COLUMN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_lines(self, lines: tuple[RegistrationSummary, ...], language: str) -> None:
        """Show ``lines`` in their order."""
        if (lines, language) != (self._model.lines, self._model.language):
            self._widths.clear()
        self._model.show_lines(lines, language)

    def sizeHintForColumn(self, column: int) -> int:
        """Return a column's width; its cells are asked once, not at each layout."""
        if column not in self._widths:
            self._widths[column] = self._delegate.width_of(column)
        return self._widths[column]

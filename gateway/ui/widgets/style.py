"""Make the one style sheet from the theme; nothing else sets a colour or a border.

Widgets say what they are by properties: ``fill`` (a surface of the theme) colours a surface and its
text, ``kind`` is the sort of button (key, language), ``tone`` the sort of text (quiet, danger),
``frame`` the sort of frame (card, alert, note, bar, field). Fonts come from :meth:`Theme.font`.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gateway.ui.widgets.labels import FitOnResize
from gateway.ui.widgets.theme import Theme

FILLS = {
    "paper": "ink",
    "ground": "ink",
    "blue": "on_blue",
    "green": "on_green",
    "red": "on_red",
    "ink": "on_ink",
    "yellow": "on_yellow",
    "night": "on_night",
}
"""The colour of words and lines on each surface."""

# borders of another colour than the surface
_EDGES = {"paper": "ink", "blue": "edge_blue", "green": "edge_green", "red": "edge_red"}
# frames that are a surface of their own
_FRAME_FILLS = {"note": "yellow", "field": "paper"}
_FILLED = ("blue", "green", "red", "ink", "night")
# surfaces of a whole screen: a button there has a border of the colour of the words
_RESULTS = ("green", "red")


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the whole application."""
    colours = {name: theme.colour(name).name() for name in theme.tokens["colours"][theme.name]}
    return "\n".join(
        [
            *_surfaces(colours),
            *_buttons(theme, colours),
            *_frames(theme, colours),
            *_fields(theme, colours),
            *_tables(theme, colours),
        ]
    )


def _rule(selector: str, **declarations: str | int) -> str:
    """Return a rule; ``border_color`` becomes ``border-color``, an integer is in pixels."""
    body = " ".join(
        f"{name.replace('_', '-')}: {f'{value}px' if isinstance(value, int) else value};"
        for name, value in declarations.items()
    )
    return f"{selector} {{ {body} }}"


def _line(theme: Theme, width: str, colour: str) -> str:
    return f"{theme.px(width)}px solid {colour}"


def _surfaces(c: dict[str, str]) -> Iterator[str]:
    yield _rule("QWidget", color=c["ink"])
    yield _rule("#kiosk, #practice", background=c["paper"])
    yield _rule(
        "QLabel, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget",
        background="transparent",
        border=0,
    )
    yield _rule("QLabel[tone=quiet]", color=c["quiet"])
    yield _rule("QLabel[tone=danger]", color=c["danger"])
    for fill, text in FILLS.items():
        yield _rule(f"QWidget[fill={fill}]", background=c[fill], color=c[text])
    for fill in (*_FILLED, "yellow"):
        yield _rule(f"QWidget[fill={fill}] QLabel", color=c[FILLS[fill]])
    # a surface within a surface
    for fill, text in FILLS.items():
        yield _rule(f"QWidget[fill] QWidget[fill={fill}] QLabel", color=c[text])
        yield _rule(
            f"QWidget[fill] QLabel[fill={fill}], QWidget[fill] QWidget[fill] QLabel[fill={fill}]",
            color=c[text],
        )
    yield _rule("QFrame[frame=note] QLabel", color=c["on_yellow"])


def _buttons(theme: Theme, c: dict[str, str]) -> Iterator[str]:
    px = theme.px
    padding = f"0 {px('small_gap')}px"
    yield _rule(
        "QPushButton",
        border=_line(theme, "border", c["ink"]),
        border_radius=px("radius"),
        padding=padding,
    )
    for fill, text in FILLS.items():
        yield _rule(
            f"QPushButton[fill={fill}]",
            background=c[fill],
            color=c[text],
            border_color=c[_EDGES.get(fill, fill)],
        )
        yield _rule(f"QPushButton[fill={fill}]:pressed", border_color=c["pressed"])
    pressed = {"background": c["yellow"], "color": c["on_yellow"], "border_color": c["on_yellow"]}
    yield _rule("QPushButton[fill=paper]:pressed", **pressed)
    for fill in _RESULTS:
        # a white one stands out, one of the screen's own colour is quiet
        for own in ("paper", fill):
            here = f"QWidget[fill={fill}] QPushButton[fill={own}]"
            yield _rule(here, border_color=c[FILLS[fill]])
        yield _rule(f"{here}:pressed", border_color=c["pressed"])
    yield _rule(
        "QPushButton:disabled",
        background=c["disabled"],
        border_color=c["edge_disabled"],
        color=c["on_disabled"],
    )
    language = "QPushButton[kind=language]"
    yield _rule(
        language,
        border=_line(theme, "border_thin", c["line"]),
        border_radius=px("radius_small"),
        padding="0",
    )
    yield _rule(f"{language}[chosen=true]", border=_line(theme, "border", c["chosen"]))
    yield _rule("QPushButton[kind=key]", border_radius=px("radius_small"), padding="0")
    yield _rule("QPushButton[kind=key][chosen=true]", background=c["yellow"], color=c["on_yellow"])


def _frames(theme: Theme, c: dict[str, str]) -> Iterator[str]:
    radius = theme.px("radius_small")
    yield _rule(
        "QFrame[frame=card]", border=_line(theme, "border_thin", c["line"]), border_radius=radius
    )
    yield _rule(
        "QFrame[frame=alert]", border=_line(theme, "border", c["danger"]), border_radius=radius
    )
    yield _rule("QFrame[frame=note]", background=c["yellow"], border_radius=radius)
    yield _rule("QFrame[frame=bar]", background=c["yellow"])
    yield _rule(
        "QFrame[frame=field]",
        background=c["paper"],
        border=_line(theme, "border", c["ink"]),
        border_radius=radius,
    )
    yield _rule("QFrame[frame=field][wrong=true]", border_color=c["danger"])


def _fields(theme: Theme, c: dict[str, str]) -> Iterator[str]:
    yield _rule(
        "QLineEdit",
        background=c["ground"],
        border=_line(theme, "border", c["ink"]),
        border_radius=theme.px("radius_small"),
        padding=f"0 {theme.px('small_gap')}px",
        selection_background_color=c["blue"],
        selection_color=c["on_blue"],
    )
    yield _rule("QLineEdit:focus", background=c["paper"], border=_line(theme, "focus", c["chosen"]))
    field = "QFrame[frame=field]"
    yield _rule(f"{field} QLineEdit", background="transparent", border=0, padding="0")
    yield _rule(f"{field}[chosen=false]", background=c["ground"])
    yield _rule(f"{field}[chosen=true]", border=_line(theme, "tape", c["chosen"]))


def _tables(theme: Theme, c: dict[str, str]) -> Iterator[str]:
    px = theme.px
    yield _rule("QScrollBar:vertical", background=c["ground"], width=px("gap"), border=0)
    yield _rule(
        "QScrollBar::handle:vertical",
        background=c["quiet"],
        min_height=px("key"),
        border_radius=px("tiny_gap"),
    )
    nothing = (
        "QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page"
    )
    yield _rule(nothing, height=0, background="none")
    yield _rule("QTableView", background=c["paper"], border=0)
    yield _rule(
        "QHeaderView::section",
        background=c["paper"],
        border=0,
        border_bottom=_line(theme, "border", c["ink"]),
        padding=px("tiny_gap"),
    )


def surface(widget: QWidget) -> str:
    """Return the surface under ``widget``, a key of :data:`FILLS`: its own, else a parent's."""
    one: QWidget | None = widget
    while one is not None:
        fill = one.property("fill") or _FRAME_FILLS.get(one.property("frame"))
        if fill:
            return str(fill)
        one = one.parentWidget()
    return "paper"


def set_properties(widget: QWidget, **properties: str | bool) -> None:
    """Set properties; on a change apply the sheet again to ``widget`` and its children."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        for one in (widget, *widget.findChildren(QWidget)):
            # Qt applies the sheet to a new widget when it is first shown
            if not one.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                continue
            one.style().unpolish(one)
            one.style().polish(one)
            # the sheet sets the font size back to what it was before the words were fitted
            if isinstance(one, FitOnResize):
                one.fit()

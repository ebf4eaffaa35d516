"""The one style sheet, made from the theme. Widgets name what they are by properties; nothing else sets a colour or a border.

Properties: ``fill`` (a colour of the theme) colours a surface and the text on it, ``kind`` is the sort of button (key, language),
``tone`` the sort of text (quiet, danger), ``frame`` the sort of frame (card, alert, note, bar, field). Fonts are not here: a
widget gets its font from :meth:`Theme.font`.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from gateway.ui.theme import Theme

FILLS = {"blue": "white", "green": "white", "red": "white", "ink": "white", "white": "ink", "ground": "ink", "yellow": "ink"}
"""Each surface with the colour of what is written on it."""

_RESULTS = ("green", "red")  # surfaces of a whole screen, on which a button is the lighter thing


def sheet(theme: Theme) -> str:
    """The style sheet of the whole application."""
    colours = {name: theme.colour(name).name() for name in theme.tokens["colours"]}
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
    """One rule; ``border_color`` becomes ``border-color``, a whole number is a length in pixels."""
    body = " ".join(
        f"{name.replace('_', '-')}: {f'{value}px' if isinstance(value, int) else value};" for name, value in declarations.items()
    )
    return f"{selector} {{ {body} }}"


def _line(theme: Theme, width: str, colour: str) -> str:
    return f"{theme.px(width)}px solid {colour}"


def _surfaces(c: dict[str, str]) -> Iterator[str]:
    yield _rule("QWidget", color=c["ink"])
    yield _rule("#kiosk, #practice", background=c["white"])
    yield _rule("QLabel, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget", background="transparent", border=0)
    yield _rule("QLabel[tone=quiet]", color=c["quiet"])
    yield _rule("QLabel[tone=danger]", color=c["red"])
    for fill, text in FILLS.items():
        yield _rule(f"QWidget[fill={fill}]", background=c[fill], color=c[text])
    for fill in ("blue", "green", "red", "ink"):
        yield _rule(f"QWidget[fill={fill}] > QLabel, QWidget[fill={fill}] > QWidget > QLabel", color=c["white"])


def _buttons(theme: Theme, c: dict[str, str]) -> Iterator[str]:
    px = theme.px
    padding = f"0 {px('small_gap')}px"
    yield _rule("QPushButton", border=_line(theme, "border", c["ink"]), border_radius=px("radius"), padding=padding)
    for fill, text in FILLS.items():
        edge = c["ink"] if fill == "white" else c[fill]
        yield _rule(f"QPushButton[fill={fill}]", background=c[fill], color=c[text], border_color=edge)
        yield _rule(f"QPushButton[fill={fill}]:pressed", border_color=c["yellow"])
    yield _rule("QPushButton[fill=white]:pressed", background=c["ground"], border_color=c["ink"])
    for fill in _RESULTS:
        yield _rule(f"QWidget[fill={fill}] QPushButton[fill=white]", border_color=c["white"])
    yield _rule("QPushButton:disabled", background=c["disabled"], border_color=c["disabled"], color=c["quiet"])
    language = "QPushButton[kind=language]"
    yield _rule(language, border=_line(theme, "border_thin", c["line"]), border_radius=px("radius_small"), padding="0")
    yield _rule(f"{language}[chosen=true]", border=_line(theme, "border", c["blue"]))
    yield _rule("QPushButton[kind=key]", border_radius=px("radius_small"), padding="0")
    yield _rule("QPushButton[kind=key]:pressed", background=c["yellow"], border_color=c["ink"])
    yield _rule("QPushButton[kind=key][chosen=true]", background=c["yellow"])


def _frames(theme: Theme, c: dict[str, str]) -> Iterator[str]:
    radius = theme.px("radius_small")
    yield _rule("QFrame[frame=card]", border=_line(theme, "border_thin", c["line"]), border_radius=radius)
    yield _rule("QFrame[frame=alert]", border=_line(theme, "border", c["red"]), border_radius=radius)
    yield _rule("QFrame[frame=note]", background=c["yellow"], border_radius=radius)
    yield _rule("QFrame[frame=bar]", background=c["yellow"])
    yield _rule("QFrame[frame=field]", background=c["white"], border=_line(theme, "border", c["ink"]), border_radius=radius)
    yield _rule("QFrame[frame=field][wrong=true]", border_color=c["red"])


def _fields(theme: Theme, c: dict[str, str]) -> Iterator[str]:
    yield _rule(
        "QLineEdit",
        background=c["ground"],
        border=_line(theme, "border", c["ink"]),
        border_radius=theme.px("radius_small"),
        padding=f"0 {theme.px('small_gap')}px",
        selection_background_color=c["blue"],
        selection_color=c["white"],
    )
    yield _rule("QLineEdit:focus", background=c["white"], border_color=c["blue"])


def _tables(theme: Theme, c: dict[str, str]) -> Iterator[str]:
    px = theme.px
    yield _rule("QScrollBar:vertical", background=c["ground"], width=px("gap"), border=0)
    yield _rule("QScrollBar::handle:vertical", background=c["quiet"], min_height=px("key"), border_radius=px("tiny_gap"))
    nothing = "QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page"
    yield _rule(nothing, height=0, background="none")
    yield _rule("QTableView", background=c["white"], border=0)
    yield _rule(
        "QHeaderView::section",
        background=c["white"],
        border=0,
        border_bottom=_line(theme, "border", c["ink"]),
        padding=px("tiny_gap"),
    )


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Set what ``widget`` is, and have the sheet look at it and at what it holds again when that changed."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        for one in (widget, *widget.findChildren(QWidget)):
            one.style().unpolish(one)
            one.style().polish(one)

"""Take pictures of the kiosk's real window for the papers, of an invented worker and site."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gateway.domain.belgian_time import BELGIUM, epoch_ms
from gateway.domain.languages import LANGUAGES
from gateway.domain.model import (
    Address,
    Answer,
    Direction,
    EarlierDay,
    Employer,
    Means,
    NumberKind,
    Outcome,
    Person,
    QueueStatus,
    RegistrationSummary,
    Remark,
    Validity,
    Workplace,
)
from gateway.flow import states
from gateway.flow.kiosk_state import KioskState, State
from gateway.ui.application import use_theme
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow

# the 10.1 inch screen of 1280 x 800 with finer dots, for print
_SIZE, _DPI = QSize(1600, 1000), 186.75

_MORNING = epoch_ms(datetime(2026, 11, 23, 7, 3, tzinfo=BELGIUM))
_DAY = 86_400_000
_WORKER = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters", "nl")
_COMPANY = Employer("0123456749", "Peeters Ruwbouw bv")
_SITE = Workplace(
    "1Y1000NF9KCQZ",
    "Residentie De Linde, Gent",
    Address("Lindelaan", "12", "9000", "Gent"),
    companies=(_COMPANY,),
)
_OPEN = KioskState(
    working_means=frozenset(Means),
    workplace=_SITE,
    user="linde",
    code_digits=6,
    queue=QueueStatus(is_online=True),
    is_card_in=True,
)
_SHUT = KioskState(
    working_means=frozenset(Means),
    last_day=EarlierDay("linde", _SITE, _MORNING - 3 * _DAY),
)


def _result(outcome: Outcome | None, *codes: str) -> states.Done:
    remarks = tuple(Remark(code) for code in codes)
    validity = Validity.FAILED if codes else Validity.VALIDATED
    answer = Answer("R1", outcome, "77", validity, remarks) if outcome else None
    return states.Done(_WORKER, _COMPANY, Direction.IN, _MORNING, "R1", "K7QM2X", answer=answer)


def _lines() -> tuple[RegistrationSummary, ...]:
    names = ("João S.", "Sara L.", "Ion D.", "Piotr K.", "Marie V.", "Jan P.")
    return tuple(
        RegistrationSummary(
            f"R{place}",
            _MORNING + (len(names) - place) * 180_000,
            name,
            f"8{place}•••••••1{place}",
            _COMPANY.name,
            _SITE.name,
            Direction.IN,
            Means.CARD,
            "confirmed",
        )
        for place, name in enumerate(names)
    )


SCREENS: dict[str, tuple[KioskState, states.Screen]] = {
    "closed": (_SHUT, states.Closed(since_ms=_MORNING - _DAY // 2)),
    "opened": (_OPEN, states.Opened("480217")),
    "confirmed": (_OPEN, _result(Outcome.CONFIRMED)),
    "remark": (_OPEN, _result(Outcome.CONFIRMED, "caw_1")),
    "refused": (_OPEN, _result(Outcome.REFUSED)),
    "saved": (_OPEN, _result(None)),
    "closing": (_OPEN, states.Staff(_lines(), is_closing=True)),
}
"""What can be taken, by name."""


@dataclass(frozen=True, slots=True)
class ScreenPicture:
    """Hold a picture of the window and the words on its screen, for who cannot see it."""

    image: QImage
    words: str


class ScreenPictures:
    """Take pictures in one language, which is in use meanwhile; as a context manager, in the main
    thread.

    :param language: ISO 639-1 code, one of ``KNOWN_LANGUAGES``.
    """

    def __init__(self, application: QApplication, language: str) -> None:
        theme = Theme.load(_DPI, _SIZE)
        use_theme(application, theme)
        self.language = language
        self._languages = Languages(tuple(dict.fromkeys((*LANGUAGES, language))))
        self._window = KioskWindow(
            theme, self._languages, now_ms=lambda: _MORNING, allow_close=True
        )
        self._taken: dict[str, ScreenPicture] = {}

    def __enter__(self) -> ScreenPictures:
        self._window.present(_SIZE)
        self._languages.use(self.language)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._languages.use_source()
        self._window.close()
        self._window.deleteLater()

    def take(self, name: str) -> ScreenPicture:
        """Return the picture of one of :data:`SCREENS`."""
        if name not in self._taken:
            kiosk, screen = SCREENS[name]
            kiosk = replace(kiosk, home_language=self.language)
            state = State(kiosk=kiosk, screen=screen, language=self.language, visit=1, moment=1)
            self._window.draw(state)
            image = self._window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            self._taken[name] = ScreenPicture(image, self._window.screen_text)
        return self._taken[name]

    @property
    def is_right_to_left(self) -> bool:
        """Return whether the language is written right to left."""
        return self._languages.direction is Qt.LayoutDirection.RightToLeft

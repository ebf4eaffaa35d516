"""Make the papers that staff take away: the files of the office, lists to sign, proofs, posters.

Each that tells of people is entered in the record before it leaves: which, of which days, where to.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import date

from gateway.app.delivery import Delivery
from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Regime, Timestamp
from gateway.domain.papers import PaperKind, PaperOrder
from gateway.domain.report_delivery import ReportFault
from gateway.domain.staff_acts import StaffAct
from gateway.domain.work_list import WorkList
from gateway.errors import UserError
from gateway.journal import day, period, roll_call, staff_acts
from gateway.journal.encryption import Sealer
from gateway.journal.period import ListSources
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from gateway.ui.papers import gate_poster, list_papers, missing_paper, office_tables
from gateway.ui.papers.list_papers import PaperHead


class PaperError(UserError):
    """Say why a paper was not made."""


@dataclass(frozen=True, slots=True)
class PaperMaker:
    """Make papers out of the journal of one kiosk."""

    settings: Settings
    sealer: Sealer
    clock: Clock

    def make(self, order: PaperOrder) -> bytes:
        """Return the content of a paper.

        :raises PaperError: when the keys are out of reach, or there is nobody to prove anything of.
        :raises UserError: when its sentences cannot be read.
        :raises sqlite3.Error: when the journal cannot be read or written.
        :raises ValueError: when a text has no room on it.
        """
        if self.sealer.is_locked and not order.kind.is_poster:
            raise PaperError("The journal's key is out of reach: there are no names and numbers.")
        now = self.clock.stamp()
        with closing(Store(self.settings.home)) as store:
            if order.kind.is_poster:
                return self._poster(store, order, now)
            content = self._drawn(store, order, now)
            if not order.kind.is_of_now:
                record(store, self.sealer, now, order)
        return content

    def deliver(self, order: PaperOrder, delivery: Delivery) -> tuple[ReportFault | None, str]:
        """Make a paper and bring it to its target.

        What is tried again and again at its hour is recorded once it is there.

        :return: why it did not get there, if so; the file's name, on a stick.
        """

        def keep() -> None:
            if order.kind.is_of_now:
                with closing(Store(self.settings.home)) as store:
                    record(store, self.sealer, self.clock.stamp(), order)

        name = order.file_name
        return delivery.bring(order.target, lambda: (name, {name: self.make(order)}), keep)

    def _poster(self, store: Store, order: PaperOrder, now: Timestamp) -> bytes:
        """Return the poster of the workplace that was opened last, for the regime of today."""
        last, rules = day.last_day(store), self.settings.kiosk.regime_rules
        today = belgian_day(now.wall_ms + (now.offset_ms or 0))
        regime = rules.dated(last.workplace).regime_on(today) if last else Regime.IN_OUT
        size = order.kind.value.rpartition("-")[2]
        return gate_poster.draw(size, order.languages, _head(store, now), regime).finish()

    def _drawn(self, store: Store, order: PaperOrder, now: Timestamp) -> bytes:
        if order.kind is PaperKind.MISSING:
            reports = Reports(store, self.sealer, limit_s=self.settings.remark32.limit_s)
            return missing_paper.draw(roll_call.missing_list(reports, now), order.language)
        head = _head(store, now)
        listed = self.listed(store, order.first, order.last, head.number)
        language = order.language
        match order.kind:
            case PaperKind.PORTAL | PaperKind.HOURS:
                return self.table(listed, order, head)
            case PaperKind.SIGNED:
                return list_papers.draw_list(listed, head, language)
            case _:
                return self._proof(store, listed, head, order)

    def table(self, listed: WorkList, order: PaperOrder, head: PaperHead | None = None) -> bytes:
        """Return one of the files of the office; without a head it is of all workplaces.

        :raises UserError: when its sentences cannot be read.
        """
        if order.kind is PaperKind.PORTAL:
            return office_tables.portal(listed, order.language)
        days = f"{listed.first:%d/%m/%Y} – {listed.last:%d/%m/%Y}"
        place = (head.place, head.number) if head else ()
        heading = " · ".join(filter(None, (*place, days)))
        return office_tables.hours(listed, order.language, heading)

    def listed(self, store: Store, first: date, last: date, workplace: str) -> WorkList:
        """Return the list of some days, of one workplace or of all.

        :raises sqlite3.Error: when the journal cannot be read.
        """
        return period.read(self.sources(store), first, last, workplace)

    def sources(self, store: Store) -> ListSources:
        """Return what lists are made of."""
        tolerance_ms = self.settings.remark32.tolerance_s * 1000
        return ListSources(store, self.sealer, self.clock, tolerance_ms)

    def _proof(self, store: Store, listed: WorkList, head: PaperHead, order: PaperOrder) -> bytes:
        whose = {one.reference: one.number for one in listed.registrations}
        number = whose.get(order.reference)
        if number is None:
            raise PaperError("This registration is not there any more.")
        own = sorted(
            (one for one in listed.registrations if one.number == number),
            key=lambda one: one.at_ms,
        )
        proven = period.with_proofs(store, tuple(own))
        return list_papers.draw_proof(proven, head, order.language)


def record(store: Store, sealer: Sealer, now: Timestamp, order: PaperOrder) -> None:
    """Enter in the record that a paper leaves.

    :raises sqlite3.Error: when it could not be written.
    """
    staff_acts.record(
        store,
        sealer,
        now,
        StaffAct.EXPORTED,
        by=order.by,
        paper=order.kind.value,
        first=order.first.isoformat(),
        last=order.last.isoformat(),
        target=order.target.value,
    )


def _head(store: Store, now: Timestamp) -> PaperHead:
    """Return what stands at the head of a paper: the workplace that was opened last."""
    now_ms = now.wall_ms + (now.offset_ms or 0)
    last = day.last_day(store)
    if last is None:
        return PaperHead("", "", now_ms)
    return PaperHead(last.workplace.name, last.workplace.number, now_ms)

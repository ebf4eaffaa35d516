"""Test that the record tells which companies were reminded, and names nobody."""

from __future__ import annotations

from gateway.domain.reminder import Reminder, ReminderWay
from gateway.journal import reminders, staff_acts
from gateway.journal.evidence import record
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import DAY_S, LINDE, NOW, PEETERS, later

REMINDER = Reminder(PEETERS.number, PEETERS.name, LINDE, ("Maes, Els", "Peeters, Jan"))


def test_a_reminder_stands_in_the_record_without_a_name(store: Store) -> None:
    reminders.write(store, None, NOW, REMINDER, ReminderWay.SHOWN)
    reminders.write(store, None, later(DAY_S), REMINDER, ReminderWay.PRINTER)
    (given,) = reminders.listed(store, None, NOW.wall_ms, later(DAY_S).wall_ms)
    assert (given.employer, given.workplace, given.missing) == (PEETERS.number, LINDE.number, 2)
    assert (given.way, given.by) == ("shown", "site manager")
    assert given.hash == record.head(store, given.entry).hash.hex()
    assert staff_acts.listed(store)[0][1] == "company reminded, printer, by site manager"
    assert "Maes" not in str(store.rows("SELECT body FROM record"))


def test_a_reminder_that_another_wrote_or_changed_is_left_out(store: Store) -> None:
    for moment in (NOW, later(60), later(120)):
        reminders.write(store, SEALER, moment, REMINDER, ReminderWay.SHOWN)
    first, own, last = (one.entry for one in reminders.listed(store, SEALER, 0, 1 << 60))
    with store.transaction() as connection:
        connection.execute(
            """UPDATE record SET body = replace(body, '"missing":2', '"missing":19')"""
            " WHERE seq = ?",
            (first,),
        )
        connection.execute("UPDATE record SET mark = NULL WHERE seq = ?", (last,))
    assert [one.entry for one in reminders.listed(store, SEALER, 0, 1 << 60)] == [own]
    assert len(reminders.listed(store, None, 0, 1 << 60)) == 3

"""The kiosk's memory: what the screen called *kept*, what is to be sent, what the service answered.

One SQLite file. A row of ``registration`` is written once, by a person's act, and never changed;
``delivery`` exists exactly while something is to be sent; ``answer`` is written once by the
service's word (remarks may be added later). Rooms: ``store`` (the file, its PRAGMAs, schema and
migrations), ``sealing`` (encryption and the worker's blind index), ``keeping`` (the recorder's
side), ``outbox`` (the courier's side), ``reports``, ``inbox`` and ``news`` (what staff see).
"""

from gateway.journal.outbox import Due, Outbox, Pending
from gateway.journal.registrations import Keeper
from gateway.journal.reports import Reports
from gateway.journal.store import JournalError, Store

__all__ = ["Due", "JournalError", "Keeper", "Outbox", "Pending", "Reports", "Store"]

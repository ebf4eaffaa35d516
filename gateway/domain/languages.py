"""The languages that the kiosk offers."""

from __future__ import annotations

LANGUAGES = ("nl", "fr", "de", "en", "pl", "ro", "pt", "bg", "uk", "es", "tr", "hu")
"""The languages offered unless the file says otherwise, in the order of their buttons: the
country's own and English first.
"""

"""List the languages that the kiosk offers."""

from __future__ import annotations

# offered unless the settings say otherwise, in button order: Belgium's own and English first
LANGUAGES = ("nl", "fr", "de", "en", "pl", "ro", "pt", "bg", "uk", "ru", "es", "tr", "hu")
# that the screens speak
KNOWN_LANGUAGES = (*LANGUAGES, "ar")

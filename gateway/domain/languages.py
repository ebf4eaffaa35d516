"""List the languages of workers and staff."""

from __future__ import annotations

# offered unless the settings say otherwise, in button order: Belgium's own and English first
LANGUAGES = ("nl", "fr", "de", "en", "pl", "ro", "pt", "bg", "uk", "ru", "es", "tr", "hu")
# that the screens speak
KNOWN_LANGUAGES = (*LANGUAGES, "ar")
# that staff read, and the NSSO labels its remarks in
STAFF_LANGUAGES = ("nl", "fr", "de", "en")

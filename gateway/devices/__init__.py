"""Read cards and codes for the kiosk, and play the sounds with which it answers.

In come signals of hardware; out come events of ``gateway.domain.events``. Nothing here knows the
journal, the service or the screen.
"""
